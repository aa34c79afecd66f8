package neural

import (
	"reflect"
	"strings"
	"testing"

	"dateline/internal/lang"
	"dateline/model"
)

// Without the assembly kernels the analysis is the same to the last bit.
func TestFallbackAgrees(t *testing.T) {
	if !fast {
		t.Skip("no AVX2 here")
	}
	m, err := Load(model.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	analyse := func() lang.Sentence {
		var s lang.Sentence
		for _, f := range strings.Fields("On Monday , the Security Council urged both armies to halt the fighting near Goma , where 40 civilians were killed .") {
			s.Tokens = append(s.Tokens, lang.Token{Form: f})
		}
		sc := m.NewScratch()
		m.Annotate(&s, sc)
		return s
	}
	a := analyse()
	fast = false
	b := analyse()
	fast = true
	if !reflect.DeepEqual(a, b) {
		t.Errorf("assembly %+v\nGo %+v", a, b)
	}
}
