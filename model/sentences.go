package model

import _ "embed"

// Sentences is the model of sentence ends, by package train/sentences.
//
//go:embed sentences.bin
var Sentences string
