module dateline

go 1.26.0

require golang.org/x/sys v0.50.0

require golang.org/x/text v0.44.0

require (
	github.com/alecthomas/kong v1.16.1 // indirect
	github.com/rogpeppe/go-internal v1.15.0 // indirect
	golang.org/x/term v0.48.0 // indirect
	golang.org/x/tools v0.52.0 // indirect
)
