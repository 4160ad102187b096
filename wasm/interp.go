// Python behind the session's seam.

package main

import (
	"github.com/aioplay/aioplay/jsbridge"
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python"
	"github.com/aioplay/aioplay/python/lib/host"
)

// program is an interpreter for one run.
type program struct{ *python.Interp }

// newPython makes one. web is the way to the network, nil where there is none.
func newPython(s setup, web host.Fetcher) interpreter {
	o := s.Options
	return program{python.New(python.Options{
		Stdout:   s.Stdout,
		Stderr:   s.Stderr,
		Input:    s.Input,
		Args:     []string{o["filename"]},
		Filename: o["filename"],
		Strict:   o.flag("strict"),
		Seed:     uint64(o.integer("seed")),
		Driver:   s.Driver,
		Tracer:   s.Tracer,
		Fetch:    web,
		Net:      o["net"],
		Hosts:    o["hosts"],
		OnSlice:  s.Slice,
		Limits: python.Limits{
			Steps:     o.integer("limit-steps"),
			Output:    o.integer("limit-output"),
			Memory:    o.integer("limit-memory"),
			Recursion: int(o.integer("limit-recursion")),
		},
	})}
}

// Failure translates the interpreter's report.
func (p program) Failure() *failure {
	e := p.Error()
	if e == nil {
		return nil
	}
	return &failure{
		Type: e.Type, Message: e.Message, Traceback: e.Traceback,
		Line: e.Line, Col: e.Col, EndLine: e.EndLine, EndCol: e.EndCol,
	}
}

// fetcher gives Python the browser's fetch.
type fetcher struct {
	start func(*loop.Loop, jsbridge.Request) *loop.Op
}

func (f fetcher) Fetch(l *loop.Loop, r *host.Request) *loop.Op {
	request := jsbridge.Request{Method: r.Method, URL: r.URL, Body: r.Body}
	for _, h := range r.Headers {
		request.Header = append(request.Header, jsbridge.Pair{Name: h[0], Value: h[1]})
	}
	return f.start(l, request)
}

// answer translates what came back.
func answer(r *jsbridge.Response) any {
	response := &host.Response{Status: r.Status, StatusText: r.Reason, URL: r.URL, Body: r.Body}
	for _, h := range r.Header {
		response.Headers = append(response.Headers, [2]string{h.Name, h.Value})
	}
	return response
}
