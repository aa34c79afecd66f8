package read

import "strings"

// maxSequence is the longest terminal sequence that is taken for one. What
// only begins like a longer one is text, less the control character.
const maxSequence = 256

// controlSequence gives the length of the terminal control sequence (ECMA-48)
// that s begins with, 0 if there is none or it does not end: a control
// sequence proper such as ESC [31m, a string such as ESC ]0;title BEL, or the
// choice of a character set.
func controlSequence(s string) int {
	const csi = "\u009B" // ESC [ as one character
	if strings.HasPrefix(s, csi) {
		// As likely a quotation mark that went through Latin-1: only a
		// number tells that it is none.
		if n := csiEnd(s, len(csi)); n > 0 && s[len(csi)] >= '0' && s[len(csi)] <= '?' && !strings.Contains(s[:n], " ") {
			return n
		}
		return 0
	}
	if len(s) < 3 || s[0] != 0x1B {
		return 0
	}
	switch s[1] {
	case '[':
		return csiEnd(s, 2)
	case ']', 'P', 'X', '^', '_': // OSC, DCS, SOS, PM, APC
		return stringEnd(s, 2)
	case '(', ')':
		if strings.IndexByte("0AB", s[2]) >= 0 {
			return 3
		}
	}
	return 0
}

// csiEnd gives the end of the control sequence whose parameters begin at i:
// they and intermediate bytes, then one final byte.
func csiEnd(s string, i int) int {
	s = s[:min(len(s), maxSequence)]
	for i < len(s) && s[i] >= '0' && s[i] <= '?' {
		i++
	}
	for i < len(s) && s[i] >= ' ' && s[i] <= '/' {
		i++
	}
	if i < len(s) && s[i] >= '@' && s[i] <= '~' {
		return i + 1
	}
	return 0
}

// stringEnd gives the end of the control string whose content begins at i: it
// ends with BEL or ESC \ on the same line.
func stringEnd(s string, i int) int {
	s = s[:min(len(s), maxSequence)]
	for ; i < len(s); i++ {
		switch s[i] {
		case '\a':
			return i + 1
		case 0x1B:
			if i+1 < len(s) && s[i+1] == '\\' {
				return i + 2
			}
			return 0
		case '\n', '\r', '\v', '\f':
			return 0
		}
	}
	return 0
}
