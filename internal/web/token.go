package web

import (
	"bufio"
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// A Right is what a caller may do; each includes those before it.
type Right int

// The rights.
const (
	Nothing Right = iota
	Read
	Write
)

// Tokens are the secrets callers show. Only their hashes are kept, so they
// cannot end in a log or a core file. With none at all everybody may write.
type Tokens struct {
	read, write [][sha256.Size]byte
}

// minToken is how many characters a token has at least.
const minToken = 16

// Add adds a token.
func (t *Tokens) Add(r Right, token string) error {
	if len(token) < minToken {
		return fmt.Errorf("a token has at least %d characters", minToken)
	}
	switch h := sha256.Sum256([]byte(token)); r {
	case Read:
		t.read = append(t.read, h)
	case Write:
		t.write = append(t.write, h)
	default:
		return errors.New("a token gives the right to read or to write")
	}
	return nil
}

// ReadTokens reads a file of lines "read TOKEN" and "write TOKEN"; # starts a
// comment. What is wrong with a line is told without its words.
func ReadTokens(in io.Reader, name string, to *Tokens) error {
	sc := bufio.NewScanner(in)
	for n := 1; sc.Scan(); n++ {
		f := strings.Fields(sc.Text())
		if len(f) == 0 || strings.HasPrefix(f[0], "#") {
			continue
		}
		r := map[string]Right{"read": Read, "write": Write}[f[0]]
		if len(f) != 2 || r == Nothing {
			return fmt.Errorf("%s:%d: want \"read TOKEN\" or \"write TOKEN\"", name, n)
		}
		if err := to.Add(r, f[1]); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	if sc.Err() != nil {
		return fmt.Errorf("%s: cannot be read", name)
	}
	return nil
}

// None tells whether there are no tokens.
func (t *Tokens) None() bool { return len(t.read)+len(t.write) == 0 }

// right gives what a token allows. It takes as long for a wrong one as for a
// right one.
func (t *Tokens) right(token string) Right {
	h := sha256.Sum256([]byte(token))
	got := Nothing
	for _, x := range t.read {
		if subtle.ConstantTimeCompare(h[:], x[:]) == 1 {
			got = max(got, Read)
		}
	}
	for _, x := range t.write {
		if subtle.ConstantTimeCompare(h[:], x[:]) == 1 {
			got = max(got, Write)
		}
	}
	return got
}

// Sessions are cookies that stand for a token a browser has shown: the right
// and when it ends, signed with a key of this run of the program.
type sessions struct{ key [32]byte }

const (
	sessionCookie = "dateline_session"
	sessionFor    = 12 * time.Hour
)

func newSessions() *sessions {
	s := &sessions{}
	if _, err := rand.Read(s.key[:]); err != nil {
		panic(err) // never: crypto/rand does not fail
	}
	return s
}

func (s *sessions) sign(body string) string {
	m := hmac.New(sha256.New, s.key[:])
	m.Write([]byte(body))
	return base64.RawURLEncoding.EncodeToString(m.Sum(nil))
}

func (s *sessions) make(r Right, now time.Time) string {
	body := fmt.Sprintf("%d.%d", r, now.Add(sessionFor).Unix())
	return body + "." + s.sign(body)
}

func (s *sessions) right(value string, now time.Time) Right {
	i := strings.LastIndexByte(value, '.')
	if i < 0 || !hmac.Equal([]byte(s.sign(value[:i])), []byte(value[i+1:])) {
		return Nothing
	}
	r, until, _ := strings.Cut(value[:i], ".")
	end, err := strconv.ParseInt(until, 10, 64)
	if err != nil || now.Unix() > end {
		return Nothing
	}
	n, err := strconv.Atoi(r)
	if err != nil || n < int(Nothing) || n > int(Write) {
		return Nothing
	}
	return Right(n)
}

type rightKey struct{}

// may gives what the caller of a request may do.
func may(ctx context.Context) Right {
	r, _ := ctx.Value(rightKey{}).(Right)
	return r
}

// Refusal gives 0 if the sender of a request that came through the desk may
// read, or write, else the status that refuses it.
func Refusal(r *http.Request, write bool) int {
	switch got := may(r.Context()); {
	case got == Write, got == Read && !write:
		return 0
	case got == Nothing:
		return http.StatusUnauthorized
	}
	return http.StatusForbidden
}

// identify finds out what the caller may do.
func (s *Server) identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got := Nothing
		if s.opt.Tokens.None() {
			got = Write
		} else if scheme, token, ok := strings.Cut(r.Header.Get("Authorization"), " "); ok && strings.EqualFold(scheme, "Bearer") {
			got = s.opt.Tokens.right(strings.TrimSpace(token))
		} else if c, err := r.Cookie(sessionCookie); err == nil {
			got = s.sessions.right(c.Value, s.opt.Now())
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), rightKey{}, got)))
	})
}

// needs lets only those pass who may do enough. A browser is sent to where it
// can show a token.
func (s *Server) needs(want Right, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		got := may(r.Context())
		switch {
		case got >= want:
			next(w, r)
		case got == Nothing && r.Method == http.MethodGet && strings.Contains(r.Header.Get("Accept"), "text/html"):
			http.Redirect(w, r, "/login?to="+escapeQuery(r.URL.RequestURI()), http.StatusSeeOther)
		case got == Nothing:
			w.Header().Set("WWW-Authenticate", `Bearer realm="dateline"`)
			s.fail(w, r, http.StatusUnauthorized, "A token is needed.")
		default:
			s.fail(w, r, http.StatusForbidden, "Your token may read, but not write.")
		}
	}
}

func (s *Server) loginPage(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, http.StatusOK, "login", pageData{Title: "Sign in", Data: loginData{To: local(r.FormValue("to"))}})
}

type loginData struct{ To, Problem string }

func (s *Server) login(w http.ResponseWriter, r *http.Request) {
	to := local(r.PostFormValue("to"))
	right := s.opt.Tokens.right(r.PostFormValue("token"))
	if right == Nothing {
		s.page(w, r, http.StatusUnauthorized, "login", pageData{Title: "Sign in", Data: loginData{To: to, Problem: "That token is not known here."}})
		return
	}
	http.SetCookie(w, &http.Cookie{Name: sessionCookie, Value: s.sessions.make(right, s.opt.Now()), Path: "/", HttpOnly: true, SameSite: http.SameSiteStrictMode, Secure: r.TLS != nil || strings.HasPrefix(r.Header.Get("Origin"), "https://"), MaxAge: int(sessionFor / time.Second)})
	http.Redirect(w, r, to, http.StatusSeeOther)
}

func (*Server) logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: sessionCookie, Path: "/", HttpOnly: true, SameSite: http.SameSiteStrictMode, MaxAge: -1})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

// local gives a path of ours to go to: never another site.
func local(to string) string {
	if !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") || strings.ContainsAny(to, "\\\r\n\t") {
		return "/"
	}
	return to
}
