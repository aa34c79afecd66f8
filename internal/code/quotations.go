package code

import "dateline/internal/lang"

// Quotations gives what stands between quotation marks, as byte offsets of
// start and end.
func Quotations(doc *lang.Doc) [][2]int {
	var out [][2]int
	for _, q := range quotations(doc) {
		out = append(out, [2]int{q.start, q.end})
	}
	return out
}
