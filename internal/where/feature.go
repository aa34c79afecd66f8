package where

// A Feature is what kind of thing a place is: an index into the table of
// GeoNames feature codes.
type Feature uint8

// The kinds of place that decisions turn on; the others are only named.
const (
	None Feature = iota
	Country
	Admin1
	Admin2
	Capital
	Seat1 // seat of a first-order unit
	Seat2
	Town
	Quarter // part of a town
	Continent
	WideRegion // over several countries
	Region
	firstOther
)

// A precision tells how narrowly a place fixes where an act was, after UCDP's
// georeferencing.
const (
	Exact       = "exact"
	Near        = "near"
	InAdmin2    = "admin2"
	InAdmin1    = "admin1"
	InCountry   = "country"
	Maritime    = "maritime"
	UnknownArea = "unknown"
)

type feature struct{ code, precision string }

// featureTable is part of the file format: append only.
var featureTable = [...]feature{
	None:       {"", UnknownArea},
	Country:    {"PCLI", InCountry},
	Admin1:     {"ADM1", InAdmin1},
	Admin2:     {"ADM2", InAdmin2},
	Capital:    {"PPLC", Exact},
	Seat1:      {"PPLA", Exact},
	Seat2:      {"PPLA2", Exact},
	Town:       {"PPL", Exact},
	Quarter:    {"PPLX", Exact},
	Continent:  {"CONT", UnknownArea},
	WideRegion: {"RGNX", UnknownArea},
	Region:     {"RGN", InAdmin1},

	firstOther: {"OCN", Maritime},
	{"SEA", Maritime},
	{"GULF", Maritime},
	{"STRT", Maritime},
	{"CHN", Maritime},
	{"BAY", Maritime},
	{"REF", Maritime},
	{"CNL", Exact},
	{"LK", Near},
	{"STM", InAdmin1},
	{"DLTA", InAdmin1},
	{"ISL", InAdmin1},
	{"ISLS", InAdmin1},
	{"PEN", InAdmin1},
	{"MTS", InAdmin1},
	{"MT", Near},
	{"VAL", InAdmin2},
	{"DSRT", InAdmin1},
	{"GLCR", Near},
	{"PASS", Exact},
	{"INSM", Exact},
	{"CMPRF", Exact},
	{"CRSS", Exact},
	{"NUC", Exact},
	{"PRN", Exact},
	{"BLDG", Exact},
	{"SQR", Exact},
	{"REL", Exact},
	{"ARPT", Exact},
	{"DAM", Exact},
	{"OILF", Exact},
	{"RUIN", Exact},
	{"ZON", Near},
}

// String gives the GeoNames feature code.
func (f Feature) String() string {
	if int(f) < len(featureTable) {
		return featureTable[f].code
	}
	return ""
}

// Precision tells how narrowly a place of this kind fixes where an act was.
func (f Feature) Precision() string {
	if int(f) < len(featureTable) {
		return featureTable[f].precision
	}
	return UnknownArea
}

// settlement is true of towns and their parts.
func (f Feature) settlement() bool { return Capital <= f && f <= Quarter }

// unit is true of administrative units and regions: what contains towns.
func (f Feature) unit() bool { return f == Admin1 || f == Admin2 || f == Region }

// wide is true of what holds several countries.
func (f Feature) wide() bool { return f == Continent || f == WideRegion }

// water is true of seas and what lies in them.
func (f Feature) water() bool { return f.Precision() == Maritime }

// breadth orders kinds of place by how much ground they take.
func (f Feature) breadth() int {
	switch p := f.Precision(); {
	case f.wide():
		return 6
	case f == Country:
		return 5
	case p == Maritime:
		return 4
	case p == InAdmin1:
		return 3
	case p == InAdmin2:
		return 2
	case p == Near:
		return 1
	}
	return 0
}

// site is true of buildings, squares, bases, camps and the like.
func (f Feature) site() bool { return f >= firstOther && f.Precision() == Exact }

// FeatureOf reads a GeoNames feature code.
func FeatureOf(code string) (Feature, bool) {
	for i, f := range featureTable {
		if f.code == code && i > 0 {
			return Feature(i), true
		}
	}
	return None, false
}
