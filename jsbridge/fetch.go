// What a fetch asks for, what it answers, and which addresses it may go to.

package jsbridge

import (
	"strconv"
	"time"
)

// Defaults of Web's limits.
const (
	DefaultMaxBody     = 8 << 20
	DefaultTimeout     = 30 * time.Second
	DefaultMaxRequests = 1000
)

// A Pair is one header.
type Pair struct{ Name, Value string }

// A Request is what to fetch.
type Request struct {
	Method string // "" is GET
	URL    string // absolute, or relative to the page's origin
	Header []Pair
	Body   []byte // nil: none
}

// A Response is what came back, with the whole body.
type Response struct {
	Status int
	Reason string // the status text, "" over HTTP/2 and later
	URL    string // after redirects
	Header []Pair // names in lower case, as the browser sorts them; only those that the server lets a page see
	Body   []byte
}

// A Reason says why a fetch failed.
type Reason string

// The reasons.
const (
	Refused   Reason = "refused"   // not allowed to go there, or nowhere at all
	Unreached Reason = "unreached" // no connection, or the server forbids cross-origin reads: the browser doesn't tell which
	TimedOut  Reason = "timed out"
	TooLarge  Reason = "too large"
	Cancelled Reason = "cancelled"
	Faulty    Reason = "faulty" // the request makes no sense: a bad URL, method or header
)

// A FetchError is the error of a failed fetch.
type FetchError struct {
	Reason Reason
	URL    string
	Text   string
}

func (e *FetchError) Error() string { return "fetch " + e.URL + ": " + e.Text }

// A Web is a program's way to the network.
type Web struct {
	// Live allows requests at all.
	Live bool
	// Origin is the page's own, "https://example.org"; it may be fetched from without https.
	Origin string
	// MaxBody is the largest response in bytes, Timeout the longest fetch, in real time, MaxRequests the most in a
	// program's life. 0 stands for the defaults.
	MaxBody     int
	Timeout     time.Duration
	MaxRequests int
	// Convert turns a response into what the operation finishes with. nil leaves it as it is.
	Convert func(*Response) any

	requests int
}

func (w *Web) maxBody() int {
	if w.MaxBody > 0 {
		return w.MaxBody
	}
	return DefaultMaxBody
}

func (w *Web) timeout() time.Duration {
	if w.Timeout > 0 {
		return w.Timeout
	}
	return DefaultTimeout
}

// An Address is a URL that the browser has taken apart: its reading is the one that counts, as it does the fetch.
type Address struct {
	Href   string
	Scheme string // "https:"
	Host   string // with a port that isn't the scheme's own
	Origin string // "https://example.org"; "null" where there is none
	User   string // user name and password, joined
}

// Admit says whether an address may be fetched from, nil if so. It counts the request.
func (w *Web) Admit(a Address) *FetchError {
	if !w.Live {
		return &FetchError{Refused, a.Href, "the network is switched off for this program"}
	}
	most := w.MaxRequests
	if most == 0 {
		most = DefaultMaxRequests
	}
	if w.requests >= most {
		return &FetchError{Refused, a.Href, "more than " + strconv.Itoa(most) + " requests in one run"}
	}
	w.requests++
	return w.Allowed(a)
}

// Allowed applies the rule for addresses, to the first one and to where redirects led.
func (w *Web) Allowed(a Address) *FetchError {
	switch {
	case a.User != "":
		return &FetchError{Refused, a.Href, "a URL with a user name in it is not fetched"}
	case a.Host != "" && a.Scheme == "https:":
		return nil
	case a.Host != "" && w.Origin != "" && w.Origin != "null" && a.Origin == w.Origin:
		return nil
	}
	return &FetchError{Refused, a.Href, "only https addresses and the page's own origin are fetched"}
}
