// Package model embeds the trained models. CARD.md says what they are, how
// they were made and how well they do; internal/lang/neural reads them.
package model

import _ "embed"

// Bytes is the English analyser's model file.
//
//go:embed english.model
var Bytes []byte
