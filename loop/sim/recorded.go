package sim

// This file has recorded answers: hosts that are described by a text.

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A Recording is what a host answers to one address.
type Recording struct {
	Host     string
	Target   string // path and query
	Delay    time.Duration
	Response *Response
}

// DefaultRecordings are hosts that every simulated network has: the three of the old example that fetches their headers
// together, with what they answered in May 2015. The header Via says that the answer is a recording.
const DefaultRecordings = `### http://www.sina.com.cn/ latency=30ms
HTTP/1.1 200 OK
Content-Type: text/html
Date: Wed, 20 May 2015 04:56:33 GMT
Via: 1.1 aioplay (recorded)

<!DOCTYPE html><title>sina</title>
### http://www.sohu.com/ latency=20ms
HTTP/1.1 200 OK
Content-Type: text/html
Via: 1.1 aioplay (recorded)

<!DOCTYPE html><title>sohu</title>
### http://www.163.com/ latency=45ms
HTTP/1.0 302 Moved Temporarily
Server: Cdn Cache Server V2.0
Via: 1.1 aioplay (recorded)

`

// ParseRecordings reads a text in which each answer stands below a line "### URL", with latency=DURATION (one way, for
// the whole host) and delay=DURATION (before this answer) behind the URL if wanted. The answer is as HTTP has it: a
// status line, headers, an empty line, the body; without a status line it is a body that was found.
func ParseRecordings(text string) ([]Recording, map[string]time.Duration, error) {
	var out []Recording
	latency := map[string]time.Duration{}
	var body []string
	flush := func() error {
		if len(out) == 0 {
			return nil
		}
		r := &out[len(out)-1]
		var err error
		r.Response, err = parseResponse(body)
		if err != nil {
			return fmt.Errorf("%s%s: %w", r.Host, r.Target, err)
		}
		body = nil
		return nil
	}
	text = strings.ReplaceAll(text, "\r\n", "\n")
	for i, line := range strings.Split(text, "\n") {
		head, ok := strings.CutPrefix(line, "### ")
		if !ok {
			if len(out) == 0 && strings.TrimSpace(line) != "" && !strings.HasPrefix(line, "#") {
				return nil, nil, fmt.Errorf("line %d: an answer begins with a line \"### http://HOST/PATH\"", i+1)
			}
			body = append(body, line)
			continue
		}
		if err := flush(); err != nil {
			return nil, nil, err
		}
		body = nil
		words := strings.Fields(head)
		if len(words) == 0 {
			return nil, nil, fmt.Errorf("line %d: ### needs an address", i+1)
		}
		host, target, ok := SplitURL(words[0])
		if !ok {
			return nil, nil, fmt.Errorf("line %d: %q is no address like http://HOST/PATH", i+1, words[0])
		}
		r := Recording{Host: host, Target: target}
		for _, w := range words[1:] {
			key, value, _ := strings.Cut(w, "=")
			d, err := time.ParseDuration(value)
			if err != nil || d < 0 || key != "latency" && key != "delay" {
				return nil, nil, fmt.Errorf("line %d: %q is neither latency=DURATION nor delay=DURATION", i+1, w)
			}
			if key == "latency" {
				latency[host] = d
			} else {
				r.Delay = d
			}
		}
		out = append(out, r)
	}
	return out, latency, flush()
}

// SplitURL takes the host and the target from an address.
func SplitURL(url string) (host, target string, ok bool) {
	rest, ok := strings.CutPrefix(url, "http://")
	if !ok {
		rest, ok = strings.CutPrefix(url, "https://")
	}
	host, path, _ := strings.Cut(rest, "/")
	host, _, _ = strings.Cut(host, ":")
	path, _, _ = strings.Cut(path, "#")
	return strings.ToLower(host), "/" + path, ok && host != ""
}

func parseResponse(lines []string) (*Response, error) {
	// What precedes the next "###" ends with the line break before it.
	if n := len(lines); n > 0 && lines[n-1] == "" {
		lines = lines[:n-1]
	}
	r := &Response{Status: 200, Reason: "OK"}
	if len(lines) == 0 || !strings.HasPrefix(lines[0], "HTTP/") {
		r.Header = [][2]string{{"Content-Type", "text/plain; charset=utf-8"}}
		r.Body = joinBody(lines)
		return r, nil
	}
	words := strings.SplitN(lines[0], " ", 3)
	r.Proto = words[0]
	n := 0
	if len(words) > 1 {
		n, _ = strconv.Atoi(words[1])
	}
	if n < 100 || n > 999 || r.Proto != "HTTP/1.0" && r.Proto != "HTTP/1.1" {
		return nil, fmt.Errorf("%q is no status line like HTTP/1.1 200 OK", lines[0])
	}
	r.Status, r.Reason = n, ""
	if len(words) > 2 {
		r.Reason = words[2]
	}
	end := len(lines)
	for i, l := range lines {
		if l == "" {
			end = i
			break
		}
	}
	r.Header = parseHeader(lines[1:end])
	if end < len(lines) {
		r.Body = joinBody(lines[end+1:])
	}
	return r, nil
}

func joinBody(lines []string) []byte {
	if len(lines) == 0 {
		return nil
	}
	return []byte(strings.Join(lines, "\n") + "\n")
}

// Recordings answer requests from what was recorded.
type Recordings struct {
	byHost map[string]map[string]*Recording
	after  func(d time.Duration, f func())
}

// NewRecordings returns what answers from list; after is how it waits.
func NewRecordings(list []Recording, after func(d time.Duration, f func())) *Recordings {
	r := &Recordings{byHost: map[string]map[string]*Recording{}, after: after}
	for i := range list {
		x := &list[i]
		m := r.byHost[x.Host]
		if m == nil {
			m = map[string]*Recording{}
			r.byHost[x.Host] = m
		}
		m[x.Target] = x
	}
	return r
}

// Find returns the answer of a host to a target. found is false if the host isn't among the recorded ones; a recorded
// host answers 404 to what wasn't recorded.
func (r *Recordings) Find(host, target string) (a *Response, delay time.Duration, found bool) {
	m := r.byHost[strings.ToLower(host)]
	if m == nil {
		return nil, 0, false
	}
	x := m[target]
	if path, _, ok := strings.Cut(target, "?"); x == nil && ok {
		x = m[path]
	}
	if x == nil {
		return &Response{Status: 404, Reason: "Not Found", Header: [][2]string{{"Content-Type", "text/plain; charset=utf-8"}},
			Body: []byte("nothing was recorded for " + target + "\n")}, 0, true
	}
	return x.Response, x.Delay, true
}

// Handle answers a request, for HTTP.
func (r *Recordings) Handle(q *Request, reply func(*Response)) {
	a, delay, found := r.Find(q.Host, q.Target)
	if !found {
		a = &Response{Status: 421, Reason: "Misdirected Request", Body: []byte("this host isn't " + q.Host + "\n")}
	}
	if delay > 0 {
		r.after(delay, func() { reply(a) })
		return
	}
	reply(a)
}

// AddRecordings declares the hosts of a text as ParseRecordings reads it, answering at port 80, and returns
// their answers.
func (n *Network) AddRecordings(texts ...string) (*Recordings, error) {
	var all []Recording
	latency := map[string]time.Duration{}
	for _, t := range texts {
		list, l, err := ParseRecordings(t)
		if err != nil {
			return nil, err
		}
		all = append(all, list...)
		for host, d := range l {
			latency[host] = d
		}
	}
	r := NewRecordings(all, func(d time.Duration, f func()) { n.at(n.o.Now()+d, f) })
	for _, x := range all {
		if h := n.hosts[x.Host]; h != nil && h.Name == x.Host {
			h.Link.Latency = latency[x.Host]
			continue
		}
		n.AddHost(&Host{Name: x.Host, Link: Link{Latency: latency[x.Host]}, Services: map[int]Service{80: &HTTP{Name: x.Host, Handle: r.Handle}}})
	}
	return r, nil
}
