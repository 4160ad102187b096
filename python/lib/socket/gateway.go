// Gateway.go is the simulated network's way out: hosts that nobody declared are reached through the page's fetch, if the
// reader has allowed that.

package socket

import (
	"strings"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
	"github.com/aioplay/aioplay/loop/sock"
	"github.com/aioplay/aioplay/python/lib/host"
)

type gateway struct {
	host *host.Host
	net  *sim.Network
}

// lookup makes a host of a name that wasn't declared, or says why not.
func (g *gateway) lookup(name string) (*sim.Host, error) {
	switch {
	case g.host.Net == "none":
		return nil, &sock.LookupError{Name: name, Why: "this program has no network but its own machine (net=none)"}
	case g.host.Net != "live" || g.host.Fetch == nil:
		why := "it isn't a host of the simulated network, which has localhost"
		if names := g.net.HostNames(); len(names) > 0 {
			why += ", " + strings.Join(names, ", ")
		}
		return nil, &sock.LookupError{Name: name, Why: why + "; a page can declare more, or reach the real ones with net=live"}
	case !strings.Contains(name, "."):
		return nil, &sock.LookupError{Name: name, Why: "it has no dot, so it is no host of the internet"}
	}
	h := &sim.Host{Name: name, Services: map[int]sim.Service{80: &sim.HTTP{Name: name, Handle: g.fetch}}}
	return h, nil
}

// forbidden are headers that a page may not set.
var forbidden = map[string]bool{"host": true, "connection": true, "content-length": true, "accept-encoding": true, "transfer-encoding": true,
	"user-agent": true, "te": true, "upgrade": true, "cookie": true, "origin": true, "referer": true, "keep-alive": true}

// fetch answers a request with what the page's fetch gets. It always goes by https, as a page may.
func (g *gateway) fetch(q *sim.Request, reply func(*sim.Response)) {
	r := &host.Request{Method: q.Method, URL: "https://" + q.Host + q.Target, Body: q.Body}
	for _, h := range q.Header {
		if name := strings.ToLower(h[0]); !forbidden[name] && !strings.HasPrefix(name, "sec-") && !strings.HasPrefix(name, "proxy-") {
			r.Headers = append(r.Headers, h)
		}
	}
	l := g.host.Loop
	if l == nil {
		reply(refusal(r.URL, "it is reached through the page's fetch, which needs a running event loop: use asyncio"))
		return
	}
	op := g.host.Fetch.Fetch(l, r)
	op.OnDone(loop.DoneFunc(func(*loop.Future) error {
		v, err := op.Result()
		if err != nil {
			reply(refusal(r.URL, err.Error()))
			return nil
		}
		a := v.(*host.Response)
		out := &sim.Response{Status: a.Status, Reason: a.StatusText, Body: a.Body}
		for _, h := range a.Headers {
			switch strings.ToLower(h[0]) {
			case "content-length", "content-encoding", "transfer-encoding", "connection":
				// The browser has unpacked the body.
			default:
				out.Header = append(out.Header, h)
			}
		}
		reply(out)
		return nil
	}))
}

// refusal is the answer of a gateway that got none.
func refusal(url, why string) *sim.Response {
	return &sim.Response{Status: 502, Reason: "Bad Gateway", Header: [][2]string{{"Content-Type", "text/plain; charset=utf-8"}, {"Via", "1.1 aioplay"}},
		Body: []byte(url + ": " + why + "\n")}
}
