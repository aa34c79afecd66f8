package token

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"dateline/internal/lang"
)

func newTokenizer(t testing.TB) *Tokenizer {
	t.Helper()
	tok, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return tok
}

// show writes tokens with blanks between, or "|" inside a multiword token.
func show(tokens []lang.Token) string {
	var b strings.Builder
	for i, tok := range tokens {
		b.WriteString(tok.Form)
		switch {
		case tok.Joined:
			b.WriteByte('|')
		case i+1 < len(tokens):
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func TestTokens(t *testing.T) {
	tok := newTokenizer(t)
	for _, c := range []struct{ text, want string }{
		// Clitics and contractions.
		{"I don't know.", "I do|n't know ."},
		{"Trump's aides can't wait", "Trump|'s aides ca|n't wait"},
		{"Trump’s aides won’t", "Trump|’s aides wo|n’t"},
		{"We cannot, they're gonna", "We can|not , they|'re gon|na"},
		{"the rebels' leaders", "the rebels|' leaders"},
		{"'the rebels' he said", "' the rebels ' he said"},
		{"the U.S.'s ally", "the U.S.|'s ally"},
		{"She'd've gone", "She|'d|'ve gone"},
		{"O'Brien and Ba'athists at ten o'clock", "O'Brien and Ba'athists at ten o'clock"},
		{"the 1990's and the '60s", "the 1990's and the '60s"},
		{"DON'T", "DO|N'T"},
		// Hyphens.
		{"US-led, Iran-backed forces", "US - led , Iran - backed forces"},
		{"pro-Kremlin anti-war ex-president", "pro-Kremlin anti-war ex-president"},
		{"al-Qaeda's Kim Jong-un", "al - Qaeda|'s Kim Jong - un"},
		{"Hizb-e-Islami", "Hizb - e - Islami"},
		{"a 15-year term", "a 15 - year term"},
		// Abbreviations and initials.
		{"U.S. troops, U.N. and E.U. aid", "U.S. troops , U.N. and E.U. aid"},
		{"Gen. John W. Smith Jr. met Mr. J. K. Li", "Gen. John W. Smith Jr. met Mr. J. K. Li"},
		{"in St. Louis on Jan. 5 at 5 p.m. sharp", "in St. Louis on Jan. 5 at 5 p.m. sharp"},
		{"No. 2 said no. No way", "No. 2 said no . No way"},
		{"born (b. 1948) in Washington, D.C.,", "born ( b. 1948 ) in Washington , D.C. ,"},
		{"Mr.Smith on Nov.28", "Mr. Smith on Nov. 28"},
		// Numbers, money, dates, times.
		{"1,234,567.89 of 5% at 10:30am", "1,234,567.89 of 5 % at 10:30 am"},
		{"$5.2bn, US$4, €3m, £2 and Rs1,000", "$ 5.2 bn , US$ 4 , € 3 m , £ 2 and Rs 1,000"},
		{"on 2017-11-21, 11/28/2000 or 9/11", "on 2017-11-21 , 11/28/2000 or 9/11"},
		{"5-10 people, 1990–1994", "5 - 10 people , 1990 – 1994"},
		{"the 21st and 1960s", "the 21st and 1960s"},
		{"call +44 or 713-853-3989", "call +44 or 713-853-3989"},
		{"and/or, him/her", "and / or , him / her"},
		{"AT&T, P&L", "AT&T , P&L"},
		// Addresses and faces.
		{"See http://www.a.org/b?c=d,e. Mail x.y@z.com.", "See http://www.a.org/b?c=d,e . Mail x.y@z.com ."},
		{"(www.un.org) Google.com report.doc", "( www.un.org ) Google.com report.doc"},
		{"the end.Then it began", "the end . Then it began"},
		{"@reuters #1 :) ;-)", "@reuters # 1 :) ;-)"},
		// Marks.
		{"“We won,” he said … «oui» -- so—there", "“ We won , ” he said … « oui » -- so — there"},
		{"Stop!!! Why?! Well... no.", "Stop !!! Why ?! Well ... no ."},
		{"``Yes,'' he said.", "`` Yes , '' he said ."},
		{"(a) [b] {c}", "( a ) [ b ] { c }"},
		{"non-U.S. forces, U.S.-led", "non-U.S. forces , U.S. - led"},
		{"#Brexit $$$", "#Brexit $$$"},
		{"naïve Łódź Владимир Путин", "naïve Łódź Владимир Путин"},
		{"a\u00a0b\u200bc", "a b c"},
		{"", ""},
		{" \t\n ", ""},
	} {
		if got := show(tok.Tokens(nil, c.text, 0, len(c.text))); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestSentences(t *testing.T) {
	tok := newTokenizer(t)
	for _, want := range [][]string{
		{"U.S. President Donald Trump met Mr. Xi on Jan. 5.", "They talked in Washington, D.C., about No. 2 reactors."},
		{"“We will not go,” the minister said.", "“Never.”", "He left for the U.N. General Assembly."},
		{"Police in St. Petersburg arrested Gen. A. B. Ivanov at 5 p.m. on Tuesday.", "Nobody was hurt."},
		{"\"Will you resign?\" a reporter asked.", "\"No!\" he said."},
		{"He works for Acme Inc. in Lagos, Nigeria.", "She does not."},
		{"The bill, passed in Feb. 2011 by Sen. John Doe's party, failed.", "Why?", "Nobody knows..."},
		{"Two people died (police said three).", "(The army denied it.)", "Talks go on."},
		{"The rebels took the town of St. Marc; the army, led by Lt. Col. Pierre, fled."},
		{"Troops of the U.S. Army left.", "The U.S. will stay."},
		{"He was killed at 1 a.m.", "The U.S. said so."},
		{"He works for the U.S.", "In a statement, he denied it."},
		{"They meet at 5 p.m. Friday and at 6 p.m. EST on Saturday."},
		{"Who won?", "Nobody knows.", "\"I don't know,\" he said."},
		{"The talks (which began on Monday.) ended.", "[It was late.]"},
	} {
		text := strings.Join(want, " ")
		var got []string
		for _, s := range tok.Sentences(nil, text, 0, len(text)) {
			got = append(got, text[s.Start:s.End])
		}
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// The period of an abbreviation is a token of its own where it ends a
// sentence, that of an acronym is not.
func TestLastStop(t *testing.T) {
	tok := newTokenizer(t)
	for _, c := range []struct{ text, want string }{
		{"arms, drugs, etc.", "arms , drugs , etc ."},
		{"in the U.S.", "in the U.S."},
		{"at 5 p.m.", "at 5 p.m ."},
	} {
		ss := tok.Sentences(nil, c.text, 0, len(c.text))
		if len(ss) != 1 || show(ss[0].Tokens) != c.want {
			t.Errorf("%q: got %s, want %s", c.text, show(ss[0].Tokens), c.want)
		}
	}
}

// Whatever the text, the work is bounded: no sentence is longer than
// maxSentence, and a text without a blank takes no more time than another.
func TestLong(t *testing.T) {
	tok := newTokenizer(t)
	for name, text := range map[string]string{
		"letters": strings.Repeat("a", 1<<18),
		"words":   strings.Repeat("word ", 50_000),
		"stops":   strings.Repeat(".", 1<<18),
		"quotes":  strings.Repeat("' a", 80_000),
		"hyphens": strings.Repeat("pro-", 60_000),
		"dots":    strings.Repeat("a.", 1<<17),
		"digits":  strings.Repeat("1-", 1<<17),
		"at":      strings.Repeat("@.a", 80_000),
		"dashes":  strings.Repeat("é—", 50_000),
		"commas":  strings.Repeat("one, two ", 25_000),
	} {
		start := time.Now()
		for _, s := range tok.Sentences(nil, text, 0, len(text)) {
			if len(s.Tokens) > maxSentence {
				t.Errorf("%s: a sentence of %d tokens", name, len(s.Tokens))
			}
		}
		if d := time.Since(start); d > 30*time.Second {
			t.Errorf("%s: %v", name, d)
		}
	}
}

func check(t *testing.T, text string, sentences []lang.Sentence) {
	at := 0
	for _, s := range sentences {
		if len(s.Tokens) == 0 || s.Start != s.Tokens[0].Start || s.End != s.Tokens[len(s.Tokens)-1].End {
			t.Fatalf("%q: sentence %d-%d does not fit its tokens", text, s.Start, s.End)
		}
		for i, tok := range s.Tokens {
			if tok.Start < at || tok.End <= tok.Start || tok.End > len(text) || text[tok.Start:tok.End] != tok.Form {
				t.Fatalf("%q: token %q at %d-%d, the one before ends at %d", text, tok.Form, tok.Start, tok.End, at)
			}
			if tok.Joined && (i+1 == len(s.Tokens) || s.Tokens[i+1].Start != tok.End) {
				t.Fatalf("%q: token %q is joined to nothing", text, tok.Form)
			}
			if skipped := text[at:tok.Start]; strings.TrimFunc(skipped, isBlank) != "" {
				t.Fatalf("%q: %q is in no token", text, skipped)
			}
			at = tok.End
		}
	}
	if strings.TrimFunc(text[at:], isBlank) != "" {
		t.Fatalf("%q: %q is in no token", text, text[at:])
	}
}

func isBlank(r rune) bool {
	var b [4]byte
	k, _ := class(string(b[:utf8.EncodeRune(b[:], r)]), 0)
	return k == blank
}

func FuzzSentences(f *testing.F) {
	tok := newTokenizer(f)
	for _, s := range []string{
		"I don't know. U.S. troops' 5.2bn", "“We won’t,” he said… ‘’No’’ ''yes'' `a", "\xff\xfe don\xe2\x80t’\xe2\x80",
		"a@b.c, http://x.y/(z). www.", "1990's 1.2.3-4/5 +44 .5 $5m :) ;-) @x #1 AT&T w/o f/b/o", "(b. 1948) Mr.Smith e.g. p.m.", "in's 'em 's n't cookin' ",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		check(t, text, tok.Sentences(nil, text, 0, len(text)))
		if len(text) > 2 {
			tok.Sentences(nil, text, 1, len(text)-1)
		}
	})
}

func TestReadTablesErrors(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"word\n", "x:1: entry before the first section"},
		{"[prefixes]\npro\n[nonsense]\n", "x:3: no such section: [nonsense]"},
		{"[contractions]\ngonna\n", `x:2: contraction "gonna" has no '|'`},
	} {
		if _, err := readTables([]byte(c.in), "x"); err == nil || err.Error() != c.want {
			t.Errorf("%q: error %v, want %s", c.in, err, c.want)
		}
	}
}

func TestReadModelErrors(t *testing.T) {
	good := string(EncodeModel(4, make([]int16, 16)))
	if _, err := readModel(good); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"", "DLSE", good[:len(good)-1], good[:20] + "x" + good[21:], "XXXX" + good[4:], good[:4] + "\x07" + good[5:]} {
		if _, err := readModel(bad); err == nil {
			t.Errorf("no error for %q", bad)
		}
	}
}

var article = strings.Repeat("U.S. President Donald Trump said on Tuesday that he'd impose $5.2bn of sanctions on North Korea-linked firms. "+
	"“We won't wait,” the Treasury's secretary, Steven T. Mnuchin, told reporters at the U.N. in New York. The two leaders spoke by phone for 35 minutes. ", 20)

func BenchmarkSentences(b *testing.B) {
	tok := newTokenizer(b)
	n := 0
	for b.Loop() {
		for _, s := range tok.Sentences(nil, article, 0, len(article)) {
			n += len(s.Tokens)
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "tokens/s")
}
