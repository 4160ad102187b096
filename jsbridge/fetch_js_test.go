// fetch against the test's own server. The server's side is in browser_test.go, which starts these.

//go:build js && wasm

package jsbridge

import (
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
	"github.com/hack-pad/safejs"
)

// onLoop runs f with a loop in the browser and a Web for the page.
func onLoop(t *testing.T, f func(l *loop.Loop, w *Web)) {
	t.Helper()
	if os.Getenv("FETCH") == "" {
		t.Skip("no server: TestInChromium runs this")
	}
	drive(host, func() {
		l := loop.New(loop.Options{Driver: NewVirtual(host, sim.Options{})})
		f(l, NewWeb(true))
		if n := InFlight(); n != 0 {
			t.Errorf("%d promises are still in flight", n)
		}
	})
}

// get fetches and waits.
func get(t *testing.T, l *loop.Loop, w *Web, r Request) (*Response, *FetchError) {
	t.Helper()
	op := w.Fetch(l, r)
	if err := l.RunUntil(&op.Future); err != nil {
		t.Errorf("Run: %v", err)
		return &Response{}, nil
	}
	value, err := op.Result()
	if err != nil {
		var failed *FetchError
		if !errors.As(err, &failed) {
			t.Errorf("%s: error %T %v", r.URL, err, err)
		}
		return nil, failed
	}
	return value.(*Response), nil
}

func TestFetchAnswer(t *testing.T) {
	onLoop(t, func(l *loop.Loop, w *Web) {
		r, err := get(t, l, w, Request{Method: "POST", URL: "/fetch/echo?a=b", Header: []Pair{{"X-Question", "why"}}, Body: []byte("body \x00\xff")})
		if err != nil {
			t.Error(err)
			return
		}
		body := string(r.Body)
		for _, want := range []string{"POST /fetch/echo?a=b", "X-Question: why", "body \x00\xff"} {
			if !strings.Contains(body, want) {
				t.Errorf("no %q in %q", want, body)
			}
		}
		if r.Status != 203 || !strings.HasSuffix(r.URL, "/fetch/echo?a=b") {
			t.Errorf("status %d, URL %q", r.Status, r.URL)
		}
		found := false
		for _, h := range r.Header {
			found = found || h == Pair{"x-answer", "because"}
		}
		if !found {
			t.Errorf("headers %v", r.Header)
		}
	})
}

func TestFetchSendsNoCookieAndNoReferrer(t *testing.T) {
	onLoop(t, func(l *loop.Loop, w *Web) {
		// The browser gets a cookie, and would send it.
		own := l.Begin("own fetch")
		promise, err := safejs.Global().Call("fetch", w.Origin+"/fetch/echo", map[string]any{"credentials": "include"})
		if err == nil {
			err = Await(promise, func(safejs.Value, error) { own.Finish(nil, nil) })
		}
		if err != nil {
			t.Fatal(err)
		}
		l.RunUntil(&own.Future)
		again := l.Begin("own fetch")
		text := ""
		promise, _ = safejs.Global().Call("fetch", w.Origin+"/fetch/echo", map[string]any{"credentials": "include"})
		Await(promise, func(response safejs.Value, err error) {
			body, _ := response.Call("text")
			Await(body, func(value safejs.Value, err error) {
				text, _ = value.String()
				again.Finish(nil, nil)
			})
		})
		l.RunUntil(&again.Future)
		if !strings.Contains(text, "Cookie: secret=1") {
			t.Errorf("the browser has no cookie to send: %q", text)
		}
		r, failed := get(t, l, w, Request{URL: "/fetch/echo"})
		if failed != nil {
			t.Error(failed)
			return
		}
		for _, no := range []string{"Cookie", "Referer", "secret"} {
			if strings.Contains(string(r.Body), no) {
				t.Errorf("%s was sent: %q", no, r.Body)
			}
		}
	})
}

func TestFetchFailures(t *testing.T) {
	for _, c := range []struct {
		name string
		url  string
		set  func(w *Web)
		want Reason
	}{
		{"not found is an answer", "/fetch/none", nil, ""},
		{"redirect within the origin", "/fetch/redirect?to=/fetch/echo", nil, ""},
		{"redirect to another origin", "/fetch/redirect?to=other", nil, Refused},
		{"another origin", "http://127.0.0.2:9/", nil, Refused},
		{"nobody there", "https://127.0.0.1:9/", nil, Unreached},
		{"not a URL", "https://[", nil, Faulty},
		{"off", "/fetch/echo", func(w *Web) { w.Live = false }, Refused},
		{"too large", "/fetch/large", func(w *Web) { w.MaxBody = 100_000 }, TooLarge},
		{"just fits", "/fetch/large", func(w *Web) { w.MaxBody = 1_000_000 }, ""},
		{"too slow to begin", "/fetch/slow", func(w *Web) { w.Timeout = 60 * time.Millisecond }, TimedOut},
		{"too slow to end", "/fetch/drip", func(w *Web) { w.Timeout = 60 * time.Millisecond }, TimedOut},
	} {
		t.Run(c.name, func(t *testing.T) {
			onLoop(t, func(l *loop.Loop, w *Web) {
				if c.set != nil {
					c.set(w)
				}
				got := Reason("")
				r, err := get(t, l, w, Request{URL: c.url})
				if err != nil {
					got = err.Reason
				} else if c.name == "just fits" && len(r.Body) != 1_000_000 {
					t.Errorf("%d bytes", len(r.Body))
				}
				if got != c.want {
					t.Errorf("%q (%v), want %q", got, err, c.want)
				}
			})
		})
	}
}

func TestFetchCancel(t *testing.T) {
	onLoop(t, func(l *loop.Loop, w *Web) {
		op := w.Fetch(l, Request{URL: "/fetch/slow"})
		after(20*time.Millisecond, func() { l.Post(func() { op.Cancel(nil) }) })
		if err := l.RunUntil(&op.Future); err != nil {
			t.Error(err)
		}
		if !op.Cancelled() || l.Ops() != 0 {
			t.Errorf("cancelled %v, %d ops in flight", op.Cancelled(), l.Ops())
		}
		// The aborted promise is rejected a little later; nothing may come of it.
		own := l.Begin("a moment")
		after(20*time.Millisecond, func() { own.Finish(nil, nil) })
		l.RunUntil(&own.Future)
	})
}

func TestFetchHoldsTheVirtualClock(t *testing.T) {
	onLoop(t, func(l *loop.Loop, w *Web) {
		late := false
		l.CallLater(time.Hour, loop.Do(func() { late = true }))
		if _, err := get(t, l, w, Request{URL: "/fetch/drip"}); err != nil {
			t.Error(err)
		}
		if late {
			t.Error("the clock jumped over a fetch in flight")
		}
	})
}

func TestFetchManyAtOnce(t *testing.T) {
	onLoop(t, func(l *loop.Loop, w *Web) {
		left := 20
		for range left {
			l.Go(func(y *loop.Y) (any, error) {
				_, err := y.Future(&w.Fetch(l, Request{URL: "/fetch/echo"}).Future)
				if err != nil {
					t.Error(err)
				}
				if left--; left == 0 {
					l.Stop()
				}
				return nil, nil
			})
		}
		if err := l.Run(); err != nil {
			t.Error(err)
		}
	})
}
