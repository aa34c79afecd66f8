// Places compiles the gazetteer dateline carries, lexicon/places/places.bin,
// from a GeoNames extract, the World Factbook and the hand-written tables
// beside the output. It is run by hand; its output is committed.
//
//	go run ./train/places -geonames DIR -factbook FILE -wordnet DIR -names FILE [-o lexicon/places/places.bin]
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"dateline/internal/where"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "places:", err)
		os.Exit(1)
	}
}

func run() error {
	geonames := flag.String("geonames", "", "folder with cities500.tsv, countryInfo.txt, admin1CodesASCII.txt, admin2Codes.txt")
	factbook := flag.String("factbook", "", "the World Factbook as one JSON file")
	wordnet := flag.String("wordnet", "", "folder with WordNet's data files")
	names := flag.String("names", "", "a list of persons' names, one a line")
	tables := flag.String("tables", "lexicon/places", "folder with the hand-written tables")
	out := flag.String("o", "lexicon/places/places.bin", "where to write")
	flag.Parse()

	b := newBuilder()
	for _, step := range []func() error{
		func() error { return b.readCountries(filepath.Join(*geonames, "countryInfo.txt")) },
		func() error { return b.readFactbook(*factbook) },
		func() error { return b.readCountryTable(filepath.Join(*tables, "countries.tsv")) },
		func() error { return b.readWords(filepath.Join(*tables, "words.tsv")) },
		func() error { return b.readCommon(filepath.Join(*tables, "common.tsv"), *wordnet) },
		func() error { return b.readPersons(*names) },
		func() error {
			return b.readAdmins(filepath.Join(*geonames, "admin1CodesASCII.txt"), filepath.Join(*geonames, "admin2Codes.txt"))
		},
		func() error { return b.readAdminTable(filepath.Join(*tables, "admins.tsv")) },
		func() error { return b.readCities(filepath.Join(*geonames, "cities500.tsv")) },
		func() error { return b.readTowns(filepath.Join(*tables, "towns.tsv")) },
		func() error { return b.readFeatures(filepath.Join(*tables, "features.tsv")) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	data, err := where.Encode(b.table())
	if err != nil {
		return err
	}
	if _, err := where.Parse(data); err != nil {
		return fmt.Errorf("what was written does not read: %w", err)
	}
	fmt.Fprintf(os.Stderr, "%d places, %d names, %.2f MB\n", len(b.rows), b.names, float64(len(data))/1e6)
	return os.WriteFile(*out, data, 0o644)
}
