// Package examples embeds the stories beside this file, to show the program
// at work without any of one's own.
package examples

import "embed"

// FS holds the stories: text files, and JSON lines.
//
//go:embed *.txt *.jsonl
var FS embed.FS
