package record

import "dateline/internal/event"

// DayText writes a day as people do, "Tue 21 Nov 2017"; what is no day, as it
// stands.
func DayText(iso string) string { return dayText(iso) }

// DateText writes a span of days as people do.
func DateText(d *event.Date) string { return span(d) }

// SizeText writes the numbers of an act: "at least 12 dead, 30 to 40 injured".
func SizeText(s *event.Size) string { return size(s) }
