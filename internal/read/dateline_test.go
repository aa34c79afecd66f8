package read

import (
	"testing"

	"dateline/internal/day"
)

func TestDateline(t *testing.T) {
	published, _ := day.Parse("2018-03-05") // a Monday
	tests := []struct {
		para               string
		place, day, agency string
		rest               string
		strong, none       bool
	}{
		{para: "Washington, Nov 21 (EFE).- President Donald", place: "Washington", day: "2017-11-21", agency: "EFE", rest: "President Donald", strong: true},
		{para: "BRUSSELS (Reuters) - Ministers met", place: "BRUSSELS", agency: "Reuters", rest: "Ministers met", strong: true},
		{para: "LONDON, March 3 - The queen", place: "LONDON", day: "2018-03-03", rest: "The queen", strong: true},
		{para: "Lima, 20 Aug 88 (EFE) -- Rebels", place: "Lima", day: "1988-08-20", agency: "EFE", rest: "Rebels", strong: true},
		{para: "KABUL, Afghanistan (AP) — A bomb", place: "KABUL, Afghanistan", agency: "AP", rest: "A bomb", strong: true},
		{para: "UNITED NATIONS, Sept. 12 (Xinhua) -- The council", place: "UNITED NATIONS", day: "2017-09-12", agency: "Xinhua", rest: "The council", strong: true},
		{para: "MOSCOW - With pens in hand", place: "MOSCOW", rest: "With pens in hand", strong: true},
		{para: "SAN FRANCISCO - The union sued.", place: "SAN FRANCISCO", rest: "The union sued.", strong: true},
		{para: "TOKYO/SEOUL, 15 September 2017 (Kyodo) - North Korea fired", place: "TOKYO/SEOUL", day: "2017-09-15", agency: "Kyodo", rest: "North Korea fired", strong: true},
		{para: "ST. JOHN'S, Newfoundland (Wire) -- A trawler", place: "ST. JOHN'S, Newfoundland", agency: "Wire", rest: "A trawler", strong: true},
		{para: "PORT-AU-PRINCE, Haiti, Sept 19 (AFP) — Troops", place: "PORT-AU-PRINCE, Haiti", day: "2017-09-19", agency: "AFP", rest: "Troops", strong: true},
		{para: "BELGRADE, Tues., Oct. 13 — The president", place: "BELGRADE", day: "2017-10-13", rest: "The president", strong: true},
		{para: "BERLIN, Wednesday — The army left", place: "BERLIN", day: "2018-02-28", rest: "The army left", strong: true},
		{para: "SEOUL, Monday — The court", place: "SEOUL", day: "2018-03-05", rest: "The court", strong: true},
		{para: "SANAA, Nov. 5, 2002 (AP) — A missile", place: "SANAA", day: "2002-11-05", agency: "AP", rest: "A missile", strong: true},
		{para: "Harare, Mar. 10 2004 - The state", place: "Harare", day: "2004-03-10", rest: "The state", strong: true},
		{para: "PARIS (AFP) The last unit", place: "PARIS", agency: "AFP", rest: "The last unit", strong: true},
		{para: "Tehran, March 15, IRNA - The secretary", place: "Tehran", day: "2018-03-15", agency: "IRNA", rest: "The secretary", strong: true},
		{para: "Damascus, SANA- The ministry", place: "Damascus", agency: "SANA", rest: "The ministry", strong: true},
		{para: "JERUSALEM (AP), March 3 -- Police", place: "JERUSALEM", day: "2018-03-03", agency: "AP", rest: "Police", strong: true},
		{para: "Feb 10, 2023 (UPI) — A court", day: "2023-02-10", agency: "UPI", rest: "A court", strong: true},
		{para: "(Reuters) - Police said", agency: "Reuters", rest: "Police said", strong: true},
		{para: "MOSCOW, November 21. /TASS/. The minister", place: "MOSCOW", day: "2017-11-21", agency: "TASS", rest: "The minister", strong: true},
		{para: "MOSCOW. Nov 21 (Interfax) - The minister", place: "MOSCOW", day: "2017-11-21", agency: "Interfax", rest: "The minister", strong: true},
		{para: "Managua June 28 (EFE) - The rebels", place: "Managua", day: "2018-06-28", agency: "EFE", rest: "The rebels", strong: true},
		{para: "New Delhi [India], Nov 21 (ANI): The court", place: "New Delhi [India]", day: "2017-11-21", agency: "ANI", rest: "The court", strong: true},
		{para: "ISLAMABAD: The prime minister", place: "ISLAMABAD", rest: "The prime minister", strong: true},
		{para: "Reuters KHARTOUM (Reuters) -- The emir", place: "KHARTOUM", agency: "Reuters", rest: "The emir", strong: true},
		{para: "CAIRO (AP) \" Acting on an order", place: "CAIRO", agency: "AP", rest: "Acting on an order", strong: true},
		{para: "CAIRO (AP) _ Acting on an order", place: "CAIRO", agency: "AP", rest: "Acting on an order", strong: true},
		{para: "(CNN)The president", agency: "CNN", rest: "The president", strong: true},
		{para: "WASHINGTON, Nov. 21— The president", place: "WASHINGTON", day: "2017-11-21", rest: "The president", strong: true},
		{para: "MOSCOW and WASHINGTON, March 4 - Two", place: "MOSCOW and WASHINGTON", day: "2018-03-04", rest: "Two", strong: true},
		{para: "ABOARD USS NIMITZ (AP) - Sailors", place: "ABOARD USS NIMITZ", agency: "AP", rest: "Sailors", strong: true},
		{para: "N'DJAMENA, 1 March - Soldiers", place: "N'DJAMENA", day: "2018-03-01", rest: "Soldiers", strong: true},
		{para: "Washington - The president of the United States met the king of Spain on Tuesday.", place: "Washington", rest: "The president of the United States met the king of Spain on Tuesday."},
		{para: "Rio de Janeiro, Dec 30 (EFE).- The mayor", place: "Rio de Janeiro", day: "2017-12-30", agency: "EFE", rest: "The mayor", strong: true},
		{para: "GENEVA, Dec. 31, '99 (AP) - Talks", place: "GENEVA", day: "1999-12-31", agency: "AP", rest: "Talks", strong: true},
		{para: "NAIROBI, 3 March 2011 (IRIN) - Herders", place: "NAIROBI", day: "2011-03-03", agency: "IRIN", rest: "Herders", strong: true},
		{para: "Lahore, March 2 (IANS) Police", place: "Lahore", day: "2018-03-02", agency: "IANS", rest: "Police", strong: true},
		{para: "THE HAGUE, Netherlands -- A court", place: "THE HAGUE, Netherlands", rest: "A court", strong: true},
		{para: "LONDON, March 3 (Reuters)", place: "LONDON", day: "2018-03-03", agency: "Reuters", strong: true},
		{para: "KINSHASA,\nMarch 3 (Reuters) - Rebels", place: "KINSHASA", day: "2018-03-03", agency: "Reuters", rest: "Rebels", strong: true},
		{para: "(ANSA) - Rome, November 21 - Italy has asked", place: "Rome", day: "2017-11-21", agency: "ANSA", rest: "Italy has asked", strong: true},
		{para: "By Jane Doe LIMA, Nov 21 (EFE) - The army", place: "LIMA", day: "2017-11-21", agency: "EFE", rest: "The army", strong: true},

		{para: "By Jane Doe of the BBC - The army left.", none: true},
		{para: "Danny (Australia)", none: true},
		{para: "June 14 Reception", none: true},
		{para: "Wed. Sept. 20 - The students leave for the capital.", none: true},
		{para: "Finance- The minister will speak to the press on Tuesday at noon in the town hall.", none: true},
		{para: "GREAT NEWS - FOR ALL", none: true},
		{para: "The two sides - Israel and Syria - met in Oslo.", none: true},
		{para: "Palestinian Authority (PA) President Mahmoud Abbas said on Monday.", none: true},
		{para: "The World Health Organization (WHO) is providing help.", none: true},
		{para: "President Vladimir Putin - who met the king - left.", none: true},
		{para: "UPDATE - The vote has been put off until Monday, it said.", none: true},
		{para: "NATO - The alliance met on Friday and agreed to send more troops.", none: true},
		{para: "Police arrested 12 people on March 3 - all of them students.", none: true},
		{para: "Russia: Putin wins the vote", none: true},
		{para: "Libya's Government of National Accord (GNA) captured three", none: true},
		{para: "On 4 October 2007, the court - The Hague's first - convicted him.", none: true},
		{para: "In Moscow, March 3 - The queen", none: true},
		{para: "", none: true},
		{para: "-", none: true},
		{para: "(", none: true},
		{para: ")", none: true},
		{para: "March 3", none: true},
	}
	tab := builtin()
	for _, tt := range tests {
		f, ok := tab.findDateline(tt.para)
		if ok == tt.none {
			t.Errorf("%q: found %v, want %v", tt.para, ok, !tt.none)
			continue
		}
		if !ok {
			continue
		}
		d := f.dateline(tt.para, 0, published)
		if d.Place != tt.place || d.Day.String() != tt.day || d.Agency != tt.agency || tt.para[f.end:] != tt.rest || f.strong != tt.strong {
			t.Errorf("%q:\n got place %q day %s agency %q rest %q strong %v\nwant place %q day %s agency %q rest %q strong %v", tt.para,
				d.Place, d.Day, d.Agency, tt.para[f.end:], f.strong, tt.place, tt.day, tt.agency, tt.rest, tt.strong)
		}
	}
}

func TestPublished(t *testing.T) {
	for in, want := range map[string]string{
		"2017-11-22": "2017-11-22", "2017-11-22T23:30:00-05:00": "2017-11-22", "2017-11-22 10:00:00": "2017-11-22",
		"20171122": "2017-11-22", "22 Nov 2017": "2017-11-22", "22 November 2017": "2017-11-22", "Nov 22, 2017": "2017-11-22",
		"November 22nd, 2017": "2017-11-22", "Wed, 22 Nov 2017 10:00:00 GMT": "2017-11-22", "Wednesday, November 22, 2017": "2017-11-22",
		"22/11/2017": "2017-11-22", "11/22/2017": "2017-11-22", "5/5/2005": "2005-05-05", "2017/11/22": "2017-11-22", "22-Nov-2017": "2017-11-22",
		"20 Aug 88": "1988-08-20", "1 Jan 00": "2000-01-01", " 2017-11-22 ": "2017-11-22", "2000-02-29": "2000-02-29", "20171122T103000Z": "2017-11-22",
		"": "", "yesterday": "", "2017-02-30": "", "5/6/2005": "", "Nov 22": "", "2017": "", "2017-11-22 Trump": "", "2017-11": "", "31 Nov 2017": "",
		"22/13/2017": "", "1511308800": "", "2019-02-29": "", "\xff": "",
	} {
		d, err := Published(in)
		if d.String() != want || (err == nil) != (want != "") {
			t.Errorf("Published(%q) = %s, %v; want %s", in, d, err, want)
		}
	}
}
