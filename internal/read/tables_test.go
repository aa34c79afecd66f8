package read

import (
	"strings"
	"testing"

	"dateline/lexicon"
)

func TestTablesLoad(t *testing.T) {
	tab, err := loadTables(lexicon.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, section := range []string{"prefix", "header", "caption", "residue", "credit", "tail", "links"} {
		if tab.layout[section] == nil {
			t.Errorf("layout.txt has no [%s]", section)
		}
	}
	for month, n := range tab.months {
		if n < 1 {
			t.Errorf("months.tsv: %s is month %d", month, n)
		}
	}
	for label, what := range tab.labels {
		switch what {
		case "title", "date", "source", "byline", "place", "url", "other":
		default:
			t.Errorf("labels.tsv: %q is %q", label, what)
		}
	}
}

// Each pattern of layout.txt must pass the tests written below it, on its own
// and through the limits of length that the reader keeps.
func TestLayoutRules(t *testing.T) {
	tab := builtin()
	for name, sec := range tab.layout {
		for _, rule := range sec.rules {
			re, err := anchored(name, rule.pattern)
			if err != nil {
				t.Fatal(err)
			}
			if len(rule.match) == 0 {
				t.Errorf("[%s] pattern has no example: %s", name, shorten(rule.pattern, 60))
			}
			for _, m := range rule.match {
				if !re.MatchString(m) {
					t.Errorf("[%s] pattern does not match %q: %s", name, m, shorten(rule.pattern, 60))
				}
				if !sec.worth(m) || len(m) > sec.maximum {
					t.Errorf("[%s] %q is not tried", name, m)
				}
			}
			for _, m := range rule.spare {
				if len(m) <= sec.maximum && sec.worth(m) && sec.re.MatchString(m) {
					t.Errorf("[%s] matches %q", name, m)
				}
			}
		}
	}
}

// What agencies' prose says must never be taken for furniture.
func TestProseIsNoFurniture(t *testing.T) {
	for _, p := range []string{
		"Play was stopped.", "The ministry said: we will not yield.", "Share prices fell.", "He will be back.", "Print workers struck.",
		"Save the Children said on Monday that it had pulled out of the town.", "Next week the two will meet again.",
		"Read the letter, he told the court.", "Sources close to the talks said a deal was near.", "Image is everything, the minister said.",
		"Police closed the road.", "Subscribers to the paper complained.", "Comments by the minister angered Beijing.",
		"Related charges were dropped.", "Source code was stolen from the ministry, the agency said on Tuesday.",
		"Contact was lost with the patrol at dawn.", "File names were changed by the hackers.", "More than 100 people were killed.",
		"Updated figures show 14 dead.", "Published reports say that the general has fled.", "By Friday the rebels had left.",
		"Editing of the tapes is alleged by the defence.", "Video of the attack was shown on state television.",
		"Picture the scene: 40 soldiers, one gun.", "Watch groups say the vote was rigged.", "Support our troops, the senator said.",
		"“We will never surrender,” he said.", "— We will never surrender, he said.", "Filed charges: 12 people, the prosecutor said.",
		"Posted guards shot at the crowd, killing 3.", "Advertisement hoardings were torn down.", "1. The two sides will cease fire.",
	} {
		if k, ok := builtin().furniture(p); ok {
			t.Errorf("%q is of kind %d", p, k)
		}
		if builtin().matches("header", p) {
			t.Errorf("%q is a header", p)
		}
	}
}

func TestDataErrorsNameFileAndLine(t *testing.T) {
	for name, tt := range map[string]struct{ file, data, want string }{
		"month":   {"reading/months.tsv", "# x\njan\t1\nfeb\tII\n", "reading/months.tsv:3: "},
		"section": {"reading/layout.txt", "a\n", "reading/layout.txt:1: "},
		"pattern": {"reading/layout.txt", "[tail]\n\n(\n", "reading/layout.txt:3: "},
		"test":    {"reading/layout.txt", "[tail]\n= x\n", "reading/layout.txt:2: "},
	} {
		fsys := fsWith(t, tt.file, tt.data)
		if _, err := loadTables(fsys); err == nil || !strings.HasPrefix(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want %s...", name, err, tt.want)
		}
	}
}
