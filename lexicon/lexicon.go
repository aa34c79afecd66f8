// Package lexicon embeds the linguistic and factual data dateline reads the
// news with: one folder a subject, each file with its source and licence in
// its first lines. It holds no logic; the packages that use a folder read it.
package lexicon

import "embed"

// FS holds every folder beside this file: "reading/months.tsv".
//
//go:embed */*
var FS embed.FS
