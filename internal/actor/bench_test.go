package actor

import (
	"runtime"
	"strings"
	"testing"

	"dateline/lexicon"
)

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Load(lexicon.FS); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	t := shipped(b)
	forms := strings.Fields("The U.S. State Department said on Tuesday that Secretary of State Mike Pompeo would meet the Turkish foreign minister , " +
		"Mevlut Cavusoglu , in Brussels , as troops of the Syrian Democratic Forces left Ras al - Ain under a deal with President Recep Tayyip Erdogan .")
	b.ReportAllocs()
	for b.Loop() {
		for i := range forms {
			t.Find(forms, i)
		}
	}
	b.ReportMetric(float64(b.N)*float64(len(forms))/b.Elapsed().Seconds(), "tokens/s")
}

// TestMemory holds the tables to the memory they may take.
func TestMemory(t *testing.T) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	tb := shipped(t)
	runtime.GC()
	runtime.ReadMemStats(&after)
	parties, names := tb.Size()
	mb := float64(after.HeapAlloc-before.HeapAlloc) / 1e6
	t.Logf("%d parties, %d names, %.1f MB", parties, names, mb)
	if mb > 40 {
		t.Errorf("the tables take %.1f MB", mb)
	}
	runtime.KeepAlive(tb)
}
