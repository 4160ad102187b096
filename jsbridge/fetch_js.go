// fetch, bridged to an operation of the loop.

//go:build js && wasm

package jsbridge

import (
	"strconv"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/hack-pad/safejs"
)

// NewWeb returns a Web for this page. live allows requests at all.
func NewWeb(live bool) *Web {
	w := &Web{Live: live}
	if self, err := safejs.Global().Get("origin"); err == nil && self.Type() == safejs.TypeString {
		w.Origin, _ = self.String()
	}
	return w
}

// Fetch starts a request and returns its operation, whose result is a *Response, or what w.Convert makes of it, and
// whose error is a *FetchError.
// Cancelling the operation aborts the request. Neither cookies nor a referrer are ever sent, and nothing is kept in
// the browser's cache. It belongs to the loop's goroutine.
func (w *Web) Fetch(l *loop.Loop, r Request) *loop.Op {
	f := &fetching{web: w, url: r.URL}
	f.op = l.Begin("fetch " + r.URL)
	f.op.OnCancel(func() { f.stop(Cancelled) })
	address, err := w.address(r.URL)
	if err == nil {
		f.url = address.Href
		if refusal := w.Admit(address); refusal != nil {
			err = refusal
		} else {
			err = f.start(r)
		}
	}
	if err != nil {
		f.failJS(err)
	}
	return f.op
}

// address lets the browser read a URL.
func (w *Web) address(text string) (Address, error) {
	class, err := safejs.Global().Get("URL")
	if err != nil {
		return Address{}, err
	}
	args := []any{text}
	if w.Origin != "" && w.Origin != "null" {
		args = append(args, w.Origin)
	}
	parsed, err := class.New(args...)
	if err != nil {
		return Address{}, &FetchError{Faulty, text, "not a URL"}
	}
	return Address{
		Href:   textOf(parsed, "href"),
		Scheme: textOf(parsed, "protocol"),
		Host:   textOf(parsed, "host"),
		Origin: textOf(parsed, "origin"),
		User:   textOf(parsed, "username") + textOf(parsed, "password"),
	}, nil
}

// fetching is one request on its way. Its methods run in callbacks of JavaScript's; they never wait.
type fetching struct {
	web    *Web
	op     *loop.Op
	url    string
	abort  safejs.Value // the AbortController's abort, bound
	timer  safejs.Value
	reader safejs.Value
	over   bool
	answer Response
}

// start makes the call: fetch(url, {…, signal}), with a timer that aborts it.
func (f *fetching) start(r Request) error {
	global := safejs.Global()
	class, err := global.Get("AbortController")
	if err != nil {
		return err
	}
	controller, err := class.New()
	if err != nil {
		return err
	}
	signal, err := controller.Get("signal")
	if err != nil {
		return err
	}
	abort, err := controller.Get("abort")
	if err != nil {
		return err
	}
	if f.abort, err = abort.Call("bind", controller); err != nil {
		return err
	}
	method := r.Method
	if method == "" {
		method = "GET"
	}
	headers := make([]any, len(r.Header))
	for i, h := range r.Header {
		headers[i] = []any{h.Name, h.Value}
	}
	options := map[string]any{
		"method": method, "headers": headers, "signal": signal,
		"mode": "cors", "credentials": "omit", "referrerPolicy": "no-referrer", "cache": "no-store", "redirect": "follow",
	}
	if r.Body != nil {
		body, err := NewUint8Array(r.Body)
		if err != nil {
			return err
		}
		options["body"] = body
	}
	promise, err := global.Call("fetch", f.url, options)
	if err != nil {
		return err
	}
	// The timer aborts with this text as the reason, which is how it is told from an abort of ours.
	ms := float64(f.web.timeout()) / float64(time.Millisecond)
	if f.timer, err = global.Call("setTimeout", f.abort, ms, string(TimedOut)); err != nil {
		return err
	}
	return Await(promise, f.responded)
}

// responded takes the head of the answer and begins to read its body.
func (f *fetching) responded(response safejs.Value, err error) {
	if f.over {
		return
	}
	if err == nil {
		err = f.head(response)
	}
	if err != nil {
		f.failJS(err)
	}
}

func (f *fetching) head(response safejs.Value) error {
	if final := textOf(response, "url"); final != "" {
		f.answer.URL = final
		address, err := f.web.address(final)
		if err != nil {
			return err
		}
		// The browser follows redirects by itself. Where they led is checked before a byte is handed on.
		if refusal := f.web.Allowed(address); refusal != nil {
			return refusal
		}
	}
	status, err := response.Get("status")
	if err != nil {
		return err
	}
	if f.answer.Status, err = status.Int(); err != nil {
		return err
	}
	f.answer.Reason = textOf(response, "statusText")
	if err := f.headers(response); err != nil {
		return err
	}
	body, err := response.Get("body")
	if err != nil {
		return err
	}
	if body.IsNull() || body.IsUndefined() {
		f.succeed()
		return nil
	}
	if f.reader, err = body.Call("getReader"); err != nil {
		return err
	}
	return f.next()
}

func (f *fetching) headers(response safejs.Value) error {
	headers, err := response.Get("headers")
	if err != nil {
		return err
	}
	array, err := safejs.Global().Get("Array")
	if err != nil {
		return err
	}
	list, err := array.Call("from", headers)
	if err != nil {
		return err
	}
	n, err := list.Length()
	if err != nil {
		return err
	}
	for i := range n {
		entry, err := list.Index(i)
		if err != nil {
			return err
		}
		var texts [2]string
		for k := range texts {
			part, err := entry.Index(k)
			if err != nil {
				return err
			}
			if texts[k], err = part.String(); err != nil {
				return err
			}
		}
		f.answer.Header = append(f.answer.Header, Pair{texts[0], texts[1]})
	}
	return nil
}

// next asks for one more piece of the body.
func (f *fetching) next() error {
	promise, err := f.reader.Call("read")
	if err != nil {
		return err
	}
	return Await(promise, f.piece)
}

func (f *fetching) piece(result safejs.Value, err error) {
	if f.over {
		return
	}
	if err == nil {
		err = f.take(result)
	}
	if err != nil {
		f.failJS(err)
	}
}

func (f *fetching) take(result safejs.Value) error {
	done, err := result.Get("done")
	if err != nil {
		return err
	}
	if ended, _ := done.Bool(); ended {
		f.succeed()
		return nil
	}
	value, err := result.Get("value")
	if err != nil {
		return err
	}
	size, err := value.Length()
	if err != nil {
		return err
	}
	if most := f.web.maxBody(); len(f.answer.Body)+size > most {
		return &FetchError{TooLarge, f.url, "the answer is larger than " + strconv.Itoa(most) + " bytes"}
	}
	data, err := Bytes(value)
	if err != nil {
		return err
	}
	f.answer.Body = append(f.answer.Body, data...)
	return f.next()
}

func (f *fetching) succeed() {
	f.end()
	if f.web.Convert != nil {
		f.op.Finish(f.web.Convert(&f.answer), nil)
		return
	}
	f.op.Finish(&f.answer, nil)
}

// failJS gives an error of the browser's its reason.
func (f *fetching) failJS(err error) {
	if own, ok := err.(*FetchError); ok {
		f.fail(own)
		return
	}
	rejected := asRejected(err)
	switch {
	case rejected.Message == string(TimedOut) && rejected.Name == "":
		f.fail(&FetchError{TimedOut, f.url, "no answer within " + f.web.timeout().String()})
	case rejected.Name == "TypeError":
		f.fail(&FetchError{Unreached, f.url, rejected.Message})
	default:
		f.fail(&FetchError{Faulty, f.url, rejected.Error()})
	}
}

func (f *fetching) fail(err *FetchError) {
	f.stop(err.Reason)
	f.op.Finish(nil, err)
}

// stop aborts the request if it is still on its way.
func (f *fetching) stop(why Reason) {
	if f.over {
		return
	}
	f.end()
	if f.abort.Type() == safejs.TypeFunction {
		f.abort.Invoke(string(why))
	}
}

// end keeps what arrives later out, and stops the clock.
func (f *fetching) end() {
	f.over = true
	if f.timer.Type() == safejs.TypeNumber {
		safejs.Global().Call("clearTimeout", f.timer)
	}
}
