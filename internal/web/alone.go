package web

import (
	"html/template"
	"io"
	"regexp"
	"sync"

	"dateline/internal/record"
)

// Alone are the parts of a page that needs nothing beside it: the style
// without fonts, the script, the template.
type alone struct {
	page   *template.Template
	style  template.CSS
	script template.JS
}

var loadAlone = sync.OnceValues(func() (*alone, error) {
	assets, err := newAssets()
	if err != nil {
		return nil, err
	}
	base, err := parseBase(assets)
	if err != nil {
		return nil, err
	}
	page, err := base.New("alone.html").ParseFS(files, "templates/alone.html")
	if err != nil {
		return nil, err
	}
	font := regexp.MustCompile(`(?s)@font-face \{.*?\}\n`)
	return &alone{page, template.CSS(font.ReplaceAll(assets.by["desk.css"].body, nil)), template.JS(assets.by["desk.js"].body)}, nil
})

// WritePage writes a story as one web page that needs nothing else: the text
// with all that was found marked, and the records beside it.
func WritePage(w io.Writer, c *record.Coded) error {
	a, err := loadAlone()
	if err != nil {
		return err
	}
	v := viewStory(c, nil)
	for _, r := range v.Records {
		r.RuleLink = ""
		for i := range r.Why {
			r.Why[i].Link = ""
		}
	}
	return a.page.Execute(w, struct {
		Story  *storyView
		Style  template.CSS
		Script template.JS
	}{v, a.style, a.script})
}
