package sim

// This file is a web server for simulated hosts: enough of HTTP/1.1 to read requests and to answer them.

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/loop/sock"
)

// A Request is what a program asked a host for.
type Request struct {
	Host   string // of its Host header, or of the address
	Port   int
	Method string
	Target string // path and query
	Header [][2]string
	Body   []byte
}

// A Response is what the host answers.
type Response struct {
	Proto  string // "" is HTTP/1.1
	Status int
	Reason string
	Header [][2]string
	Body   []byte
}

// HTTP is a Service that answers requests. Handle calls reply once, now or later, on the loop's goroutine; a nil
// Response hangs up without an answer.
type HTTP struct {
	Name   string // the host's
	Handle func(r *Request, reply func(*Response))
}

// maxRequest bounds what a program may send in one request.
const maxRequest = 16 << 20

// Open serves a connection.
func (h *HTTP) Open(far sock.Socket) {
	c := &httpConn{h: h, far: far}
	far.Watch(c)
	c.Changed()
}

// httpConn is one connection.
type httpConn struct {
	h       *HTTP
	far     sock.Socket
	in, out []byte
	busy    bool // within Changed
	again   bool
	asked   bool // a request waits for its answer
	last    bool // close when out is sent
	done    bool
}

// Changed goes on with whatever can be done.
func (c *httpConn) Changed() {
	if c.busy {
		c.again = true
		return
	}
	c.busy = true
	for c.again = true; c.again && !c.done; {
		c.again = false
		c.flush()
		c.read()
	}
	c.busy = false
}

// flush sends what is left of the answers.
func (c *httpConn) flush() {
	for len(c.out) > 0 {
		n, err := c.far.Send(c.out, sock.Addr{})
		if err == sock.EAGAIN {
			return
		}
		if err != nil {
			c.close()
			return
		}
		c.out = c.out[n:]
	}
	if c.last {
		c.close()
	}
}

func (c *httpConn) close() {
	if !c.done {
		c.done = true
		c.far.Unwatch(c)
		c.far.Close()
	}
}

// read takes in what has come, and answers requests one after another.
func (c *httpConn) read() {
	var buf [4096]byte
	ended := false
	for !c.done && !c.last {
		n, _, err := c.far.Recv(buf[:], false)
		if err == sock.EAGAIN {
			break
		}
		if err != nil {
			c.close()
			return
		}
		if n == 0 {
			ended = true
			break
		}
		c.in = append(c.in, buf[:n]...)
	}
	for !c.done && !c.asked && !c.last {
		r, size, problem := parseRequest(c.in)
		if problem == "" && r == nil && len(c.in) > maxRequest {
			problem = "the request is too long"
		}
		if problem != "" {
			c.answer(&Request{Method: "GET"}, &Response{Status: 400, Reason: "Bad Request", Body: []byte(problem + "\n")}, true)
			return
		}
		if r == nil {
			break
		}
		c.in = c.in[size:]
		c.asked = true
		local := c.far.Local()
		r.Port = local.Port
		if r.Host == "" {
			r.Host = c.h.Name
		}
		keep := keepAlive(r)
		c.h.Handle(r, func(a *Response) {
			if c.done || !c.asked {
				return
			}
			c.asked = false
			c.answer(r, a, !keep)
			c.Changed()
		})
	}
	if ended && !c.asked && len(c.out) == 0 {
		c.close()
	}
}

// answer queues a response.
func (c *httpConn) answer(r *Request, a *Response, last bool) {
	if a == nil {
		c.close()
		return
	}
	proto := a.Proto
	if proto == "" {
		proto = "HTTP/1.1"
	}
	if proto == "HTTP/1.0" {
		last = true
	}
	b := []byte(proto + " " + strconv.Itoa(a.Status) + " " + a.Reason + "\r\n")
	sized := false
	for _, h := range a.Header {
		b = append(b, h[0]+": "+h[1]+"\r\n"...)
		sized = sized || strings.EqualFold(h[0], "Content-Length")
	}
	bodiless := a.Status < 200 || a.Status == 204 || a.Status == 304
	if !sized && !bodiless {
		b = append(b, "Content-Length: "+strconv.Itoa(len(a.Body))+"\r\n"...)
	}
	if last {
		b = append(b, "Connection: close\r\n"...)
	}
	b = append(b, "\r\n"...)
	if r.Method != "HEAD" && !bodiless {
		b = append(b, a.Body...)
	}
	c.out = append(c.out, b...)
	c.last = last
	c.again = true
}

// keepAlive tells whether the connection outlives a request.
func keepAlive(r *Request) bool {
	v := strings.ToLower(r.Get("Connection"))
	if strings.HasSuffix(r.Method, " 1.0") {
		r.Method = strings.TrimSuffix(r.Method, " 1.0")
		return v == "keep-alive"
	}
	return v != "close"
}

// Get returns a header.
func (r *Request) Get(name string) string { return find(r.Header, name) }

// Get returns a header.
func (r *Response) Get(name string) string { return find(r.Header, name) }

func find(header [][2]string, name string) string {
	for _, h := range header {
		if strings.EqualFold(h[0], name) {
			return h[1]
		}
	}
	return ""
}

// parseRequest reads one request; nil if it isn't complete. size is its length in b.
func parseRequest(b []byte) (r *Request, size int, problem string) {
	skip := 0
	for bytes.HasPrefix(b[skip:], []byte("\r\n")) {
		skip += 2
	}
	head, body, ok := cutHead(b[skip:])
	if !ok {
		return nil, 0, ""
	}
	size = len(b) - len(body)
	lines := strings.Split(string(head), "\n")
	words := strings.Fields(lines[0])
	if len(words) != 3 || !strings.HasPrefix(words[2], "HTTP/1.") {
		return nil, 0, "the request line isn't METHOD TARGET HTTP/1.1"
	}
	r = &Request{Method: words[0], Target: words[1], Header: parseHeader(lines[1:])}
	if words[2] == "HTTP/1.0" {
		r.Method += " 1.0" // keepAlive takes it off
	}
	if rest, ok := strings.CutPrefix(r.Target, "http://"); ok {
		host, path, _ := strings.Cut(rest, "/")
		r.Host, r.Target = host, "/"+path
	}
	if h := r.Get("Host"); h != "" {
		r.Host = h
	}
	if i := strings.LastIndexByte(r.Host, ':'); i > 0 {
		r.Host = r.Host[:i]
	}
	if strings.EqualFold(r.Get("Transfer-Encoding"), "chunked") {
		data, n, problem := parseChunks(body)
		if problem != "" || n < 0 {
			return nil, 0, problem
		}
		r.Body = data
		return r, size + n, ""
	}
	if v := r.Get("Content-Length"); v != "" {
		n, err := strconv.Atoi(v)
		if err != nil || n < 0 || n > maxRequest {
			return nil, 0, "the Content-Length isn't a length"
		}
		if len(body) < n {
			return nil, 0, ""
		}
		r.Body = append([]byte(nil), body[:n]...)
		size += n
	}
	return r, size, ""
}

// cutHead splits at the first empty line.
func cutHead(b []byte) (head, body []byte, ok bool) {
	for i := 0; i < len(b); i++ {
		if b[i] != '\n' {
			continue
		}
		rest := b[i+1:]
		if len(rest) > 0 && rest[0] == '\n' {
			return b[:i], rest[1:], true
		}
		if len(rest) > 1 && rest[0] == '\r' && rest[1] == '\n' {
			return b[:i], rest[2:], true
		}
	}
	return nil, nil, false
}

func parseHeader(lines []string) [][2]string {
	var out [][2]string
	for _, l := range lines {
		name, value, ok := strings.Cut(strings.TrimRight(l, "\r"), ":")
		if ok && name != "" {
			out = append(out, [2]string{name, strings.TrimSpace(value)})
		}
	}
	return out
}

// parseChunks reads a chunked body; n is its length in b, -1 if it isn't complete.
func parseChunks(b []byte) (data []byte, n int, problem string) {
	for {
		i := bytes.Index(b[n:], []byte("\r\n"))
		if i < 0 {
			return nil, -1, ""
		}
		text, _, _ := strings.Cut(string(b[n:n+i]), ";")
		size, err := strconv.ParseUint(strings.TrimSpace(text), 16, 31)
		if err != nil || int(size)+len(data) > maxRequest {
			return nil, 0, "the size of a chunk isn't a size"
		}
		n += i + 2
		if len(b) < n+int(size)+2 {
			return nil, -1, ""
		}
		if size == 0 {
			return data, n + 2, ""
		}
		data = append(data, b[n:n+int(size)]...)
		n += int(size) + 2
	}
}
