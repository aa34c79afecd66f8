package layout

import "strings"

// Columns of the layouts, in order. GDELT, Phoenix and PETRARCH files have no
// header line; ICEWS and POLECAT files begin with one.

// GDELT2 gives the 61 columns of a GDELT 2.0 event file.
func GDELT2() []string {
	c := strings.Fields("GLOBALEVENTID SQLDATE MonthYear Year FractionDate")
	c = append(c, actors()...)
	c = append(c, strings.Fields("IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone")...)
	c = append(c, places("Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID")...)
	return append(c, "DATEADDED", "SOURCEURL")
}

// GDELT1 gives the 58 columns of a daily GDELT 1.0 event file.
func GDELT1() []string {
	c := GDELT2()
	out := c[:0]
	for _, name := range c {
		if !strings.HasSuffix(name, "_ADM2Code") {
			out = append(out, name)
		}
	}
	return out
}

func actors() (out []string) {
	for _, a := range []string{"Actor1", "Actor2"} {
		for _, f := range strings.Fields("Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code") {
			out = append(out, a+f)
		}
	}
	return out
}

func places(fields string) (out []string) {
	for _, a := range []string{"Actor1Geo_", "Actor2Geo_", "ActionGeo_"} {
		for _, f := range strings.Fields(fields) {
			out = append(out, a+f)
		}
	}
	return out
}

// Mentions gives the 16 columns of a GDELT 2.0 mentions file.
func Mentions() []string {
	return strings.Fields("GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras")
}

// ICEWS gives the 20 columns of an ICEWS event file.
func ICEWS() []string {
	return []string{"Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity",
		"Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher",
		"City", "District", "Province", "Country", "Latitude", "Longitude"}
}

// POLECAT gives the 40 columns of a POLECAT file.
func POLECAT() []string {
	c := []string{"Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts"}
	for _, side := range []string{"Actor", "Recipient"} {
		c = append(c, side+" Name", side+" Country", side+" COW", "Primary "+side+" Sector", side+" Sectors", side+" Title", side+" Name Raw", "Wikipedia "+side+" ID")
	}
	return append(c, "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
		"Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version")
}

// Phoenix gives the 26 columns of a Phoenix file.
func Phoenix() []string {
	return strings.Fields("EventID Date Year Month Day SourceActorFull SourceActorEntity SourceActorRole SourceActorAttribute TargetActorFull TargetActorEntity TargetActorRole TargetActorAttribute EventCode EventRootCode PentaClass GoldsteinScore Issues Lat Lon LocationName StateName CountryCode SentenceID URLs NewsSources")
}

// PETRARCH gives the eight columns of PETRARCH's output. They have no
// published names; these say what they hold.
func PETRARCH() []string {
	return strings.Fields("Date Source Target Code Issues IDs URL StorySource")
}
