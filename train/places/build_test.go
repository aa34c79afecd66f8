package main

import (
	"slices"
	"testing"

	"dateline/internal/where"
)

func TestUsable(t *testing.T) {
	for name, want := range map[string]bool{
		"Kiev": true, "Łódź": true, "Sana'a": true, "Hue": true, "Ho Chi Minh City": true,
		"KBL": false, "qyyb": false, "Киев": false, "kyf": false, "Paris (Texas)": false, "Ky": false, "1e arrondissement": false,
	} {
		if got := usable(name); got != want {
			t.Errorf("usable(%q) = %v", name, got)
		}
	}
}

func TestBare(t *testing.T) {
	for name, want := range map[string]string{
		"Al Minya": "Minya", "al-Minya": "Minya", "Ar-Raqqah": "Raqqah", "El Fasher": "Fasher",
		"Alexandria": "", "Al": "", "As is": "", "Port Said": "",
	} {
		if got := bare(name); got != want {
			t.Errorf("bare(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestVariants(t *testing.T) {
	b := newBuilder()
	b.unitWords = map[string]bool{"governorate": true, "province": true, "oblast": true}
	got := b.variants([]string{"Idlib Governorate", "Province of Sulu", "Tỉnh Bình Dương"})
	for _, want := range []string{"Idlib", "Sulu", "Bình Dương", "Idlib Governorate"} {
		if !slices.Contains(got, want) {
			t.Errorf("no %q in %q", want, got)
		}
	}
}

// The middle of a unit does not follow one town that is filed wrongly.
func TestCentre(t *testing.T) {
	even := []float64{10, 10.5, 11, 11.5, 12, 10.2, 10.8, 11.2, 11.8, 11}
	if got := centre(even); got < 10.8 || got > 11.2 {
		t.Errorf("centre %v", got)
	}
	if got := centre(append(slices.Clone(even), 60)); got > 11.5 {
		t.Errorf("centre with a stray town %v", got)
	}
	if got := centre([]float64{3}); got != 3 {
		t.Errorf("centre of one %v", got)
	}
}

// A name that in English is another town's is taken away, unless WordNet has
// both names for the town.
func TestSettleNames(t *testing.T) {
	b := newBuilder()
	b.synsets = map[string][]int{"geneve": {1}, "geneva": {1, 2}}
	name := func(n, use string) where.NameRow { return where.NameRow{Name: n, Use: use} }
	b.rows = []where.Row{
		{Name: "Bethlehem", Population: 30000, ISO: "PSE", Names: []where.NameRow{name("Bethlehem", "own")}},
		{Name: "Belém", Population: 1400000, ISO: "BRA", Names: []where.NameRow{name("Belém", "own"), name("Bethlehem", "other")}},
		{Name: "Geneva", Population: 22000, ISO: "USA", Names: []where.NameRow{name("Geneva", "own")}},
		{Name: "Genève", Population: 180000, ISO: "CHE", Names: []where.NameRow{name("Genève", "own"), name("Geneva", "other")}},
	}
	b.settleNames()
	if n := b.rows[1].Names; len(n) != 1 {
		t.Errorf("Belém is called %v", n)
	}
	if n := b.rows[3].Names; len(n) != 2 || n[1].Use != "own" {
		t.Errorf("Genève is called %v", n)
	}
}

func TestDemonyms(t *testing.T) {
	b := newBuilder()
	c := &where.Row{ISO: "GBR"}
	b.addDemonyms(c, "Briton(s), British (collective plural)")
	b.addDemonyms(c, "none")
	var got []string
	for _, n := range c.Names {
		got = append(got, n.Name)
	}
	if want := []string{"Briton", "Britons", "British"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
