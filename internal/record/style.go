package record

// A Style is how things look on a terminal.
type Style struct {
	Width int // columns; 0 is 80
	Color bool
}

func (s Style) width() int {
	if s.Width <= 0 {
		return 80
	}
	return max(s.Width, 40)
}

// A face is how a piece of text is set off: the parameters of the terminal's
// escape sequence.
type face string

const (
	plain   face = ""
	bold    face = "1"
	faint   face = "2"
	italic  face = "3"
	trigger face = "1;4"
)

// quadFace has a colour for each quad: cooperation in words and in deeds,
// conflict in words and in deeds.
var quadFace = [5]face{plain, "1;36", "1;32", "1;33", "1;31"}

// set puts a cleaned text into a face.
func (s Style) set(f face, text string) string {
	if !s.Color || f == plain || text == "" {
		return text
	}
	return "\x1b[" + string(f) + "m" + text + "\x1b[0m"
}

// Bold and Faint clean a line and set it off from others.
func (s Style) Bold(text string) string  { return s.set(bold, Clean(text)) }
func (s Style) Faint(text string) string { return s.set(faint, Clean(text)) }

// Columns is how wide the terminal is taken to be.
func (s Style) Columns() int { return s.width() }

// Pad cleans a text and fills it up to n columns, or shortens it to n.
func Pad(text string, n int) string { return pad(Clean(text), n) }
