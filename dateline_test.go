package dateline_test

import (
	"context"
	"fmt"
	"log"

	"dateline"
)

func Example() {
	coder, err := dateline.New(dateline.Options{})
	if err != nil {
		log.Fatal(err)
	}
	story, err := dateline.Text("story.txt", []byte("LIMA, March 3, 1999 (Agency) - Peru sent aid to Chile on Monday."))
	if err != nil {
		log.Fatal(err)
	}
	events, err := coder.Code(context.Background(), story)
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range events {
		fmt.Println(e.Type, e.Actors[0].Country, e.Recipients[0].Country, e.Date.From, e.Status)
	}
	// Output: AID PER CHL 1999-03-01 actual
}
