// Package aioplay is the Go half of the module aioplay, which gives programs what a page has and CPython hasn't:
// fetch. The other half is python/lib/pure/aioplay.py.
package aioplay

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/socket"
	"github.com/aioplay/aioplay/python/vm"
)

// Module makes the module _aioplay.
func Module(th *vm.Thread) (*vm.Module, error) {
	m := vm.NewModule("_aioplay", vm.NewDict())
	m.Add(vm.FuncN("start", 5, 5, start))
	return m, nil
}

var (
	strDone         = vm.Intern("done")
	strCancelled    = vm.Intern("cancelled")
	strSetResult    = vm.Intern("set_result")
	strSetException = vm.Intern("set_exception")
	strAddDone      = vm.Intern("add_done_callback")
)

// start(future, method, url, headers, body) begins a request; the future gets a tuple (status, reason, url, headers,
// body, simulated).
func start(th *vm.Thread, a []vm.Value) (vm.Value, error) {
	h := host.Of(th)
	fut := a[0]
	r := &host.Request{Method: vm.Text(a[1]), URL: vm.Text(a[2])}
	if err := th.Each(a[3], func(v vm.Value) error {
		p := vm.As[vm.Tuple](v).Items()
		r.Headers = append(r.Headers, [2]string{vm.Text(p[0]), vm.Text(p[1])})
		return nil
	}); err != nil {
		return vm.Unbound, err
	}
	if body, ok := th.BytesOf(a[4]); ok {
		r.Body = append([]byte(nil), body...)
	}
	if answered, err := recorded(th, fut, r); answered || err != nil {
		return vm.None, err
	}
	if h.Fetch == nil || h.Loop == nil {
		return vm.Unbound, vm.ErrorOf(vm.ConnectionErrorType, "fetch "+r.URL+": "+refusal(th, h, r.URL))
	}
	op := h.Fetch.Fetch(h.Loop, r)
	op.OnDone(loop.DoneFunc(func(*loop.Future) error { return settle(th, fut, op) }))
	_, err := th.CallMethod(fut, strAddDone, vm.Func1("abort", func(th *vm.Thread, f vm.Value) (vm.Value, error) {
		if c, err := th.CallMethod(f, strCancelled); err != nil || c == vm.True {
			op.Cancel(nil)
			return vm.None, err
		}
		return vm.None, nil
	}).Value())
	return vm.None, err
}

// refusal says why a URL can't be had.
func refusal(th *vm.Thread, h *host.Host, url string) string {
	if h.Fetch != nil {
		return "there is no running event loop"
	}
	if name, _, ok := sim.SplitURL(url); ok {
		if _, err := socket.Of(th).Network().Lookup(name); err != nil {
			return err.Error()
		}
	}
	return "the network is switched off for this program"
}

// recorded answers a request from the recordings of the simulated network, when the round trips to the host are over.
func recorded(th *vm.Thread, fut vm.Value, r *host.Request) (bool, error) {
	a, after := socket.Of(th).Recorded(r)
	l := host.Of(th).Loop
	if a == nil || l == nil {
		return false, nil
	}
	timer := l.CallLater(after, loop.Func(func() error { return deliver(th, fut, a, nil) }))
	_, err := th.CallMethod(fut, strAddDone, vm.Func1("forget", func(th *vm.Thread, f vm.Value) (vm.Value, error) {
		timer.Cancel()
		return vm.None, nil
	}).Value())
	return true, err
}

// settle passes the operation's outcome on to the future, unless the program has given up waiting.
func settle(th *vm.Thread, fut vm.Value, op *loop.Op) error {
	v, err := op.Result()
	r, _ := v.(*host.Response)
	return deliver(th, fut, r, err)
}

// deliver settles the future with a response or an error.
func deliver(th *vm.Thread, fut vm.Value, r *host.Response, err error) error {
	if done, err := th.CallMethod(fut, strDone); err != nil || done == vm.True {
		return err
	}
	if err != nil {
		_, err = th.CallMethod(fut, strSetException, vm.ErrorOf(vm.ConnectionErrorType, err.Error()).Value())
		return err
	}
	headers := make([]vm.Value, len(r.Headers))
	for i, p := range r.Headers {
		headers[i] = vm.NewTuple(vm.NewStr(p[0]), vm.NewStr(p[1]))
	}
	_, err = th.CallMethod(fut, strSetResult, vm.NewTuple(vm.Int(int64(r.Status)), vm.NewStr(r.StatusText), vm.NewStr(r.URL),
		vm.NewList(headers...), vm.NewBytes(r.Body), vm.NewStr(r.Simulated)))
	return err
}
