// Pipe.go is pipes: bytes from one process or thread to another, with room for as many as Linux has.

package process

import (
	"github.com/aioplay/aioplay/loop/sock"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/thread"
)

// room is how many bytes a pipe holds; a Write of no more than atomic of them is never split.
const (
	room   = 1 << 16
	atomic = 4096
)

// A pipe is what its two ends share.
type pipe struct {
	w                *thread.World
	buf              []byte
	readers, writers int // open files on each side
	waiting          []*thread.T
	watchers         []sock.Watcher
	ino              uint64
}

// An End is an open file on a pipe.
type End struct {
	*pipe
	writes, closed, direct bool
}

var inodes uint64 = 1 << 20

// NewPipe makes a pipe.
func NewPipe(w *thread.World) (r, wr *End) {
	inodes++
	p := &pipe{w: w, readers: 1, writers: 1, ino: inodes}
	return &End{pipe: p}, &End{pipe: p, writes: true}
}

// changed tells whoever waits that there may be something to do.
func (p *pipe) changed() {
	list := p.waiting
	p.waiting = nil
	for _, t := range list {
		p.w.Wake(t)
	}
	for _, x := range append([]sock.Watcher(nil), p.watchers...) {
		x.Changed()
	}
}

// wait waits for a change.
func (e *End) wait() error {
	if e.direct {
		return host.EAGAIN
	}
	what := "a pipe to be written"
	if e.writes {
		what = "a pipe to be read"
	}
	e.waiting = append(e.waiting, e.w.Current())
	_, err := e.w.Block(what, 0, false)
	return err
}

// Read implements host.File.
func (e *End) Read(b []byte) (int, error) {
	switch {
	case e.writes || e.closed:
		return 0, host.EBADF
	case len(b) == 0:
		return 0, nil
	}
	for len(e.buf) == 0 {
		if e.writers == 0 {
			return 0, nil
		}
		if err := e.wait(); err != nil {
			return 0, err
		}
		if e.closed {
			return 0, host.EBADF
		}
	}
	n := copy(b, e.buf)
	if e.buf = e.buf[n:]; len(e.buf) == 0 {
		e.buf = nil
	}
	e.changed()
	return n, nil
}

// Write implements host.File. It waits until everything is in the pipe, unless the end doesn't block.
func (e *End) Write(b []byte) (int, error) {
	if !e.writes || e.closed {
		return 0, host.EBADF
	}
	done := 0
	for {
		if e.readers == 0 {
			return done, host.EPIPE
		}
		free := room - len(e.buf)
		if left := len(b) - done; left <= free || free > 0 && len(b) > atomic {
			n := min(left, free)
			e.buf = append(e.buf, b[done:done+n]...)
			if done += n; n > 0 {
				e.changed()
			}
			if done == len(b) {
				return done, nil
			}
			continue
		}
		if e.direct && done > 0 {
			return done, nil
		}
		if err := e.wait(); err != nil {
			return done, err
		}
		if e.closed {
			return done, host.EBADF
		}
	}
}

// Ready implements sock.Pollable. An end that is written is ready to be read when nobody reads the other, as Linux has
// it: a loop learns by that of a reader that has gone.
func (e *End) Ready() (r sock.Events) {
	switch {
	case !e.writes && (len(e.buf) > 0 || e.writers == 0):
		r = sock.Read
	case e.writes && e.readers == 0:
		r = sock.Read | sock.Write
	case e.writes && room-len(e.buf) >= atomic:
		r = sock.Write
	}
	return r
}

// Watch lets x be told of changes.
func (e *End) Watch(x sock.Watcher) { e.watchers = append(e.watchers, x) }

// Unwatch ends what Watch began.
func (e *End) Unwatch(x sock.Watcher) {
	for i, y := range e.watchers {
		if x == y {
			e.watchers = append(e.watchers[:i:i], e.watchers[i+1:]...)
			return
		}
	}
}

// SetBlocking says whether Read and Write wait.
func (e *End) SetBlocking(yes bool) { e.direct = !yes }

// Blocking reports what SetBlocking said.
func (e *End) Blocking() bool { return !e.direct }

// Dup opens the same end once more.
func (e *End) Dup() host.File {
	if e.writes {
		e.writers++
	} else {
		e.readers++
	}
	return &End{pipe: e.pipe, writes: e.writes, direct: e.direct}
}

// Close implements host.File.
func (e *End) Close() error {
	if e.closed {
		return host.EBADF
	}
	e.closed = true
	if e.writes {
		e.writers--
	} else {
		e.readers--
	}
	e.changed()
	return nil
}

// Seek implements host.File.
func (e *End) Seek(int64, int) (int64, error) { return 0, host.ESPIPE }

// Truncate implements host.File.
func (e *End) Truncate(int64) error { return host.EINVAL }

// Stat implements host.File.
func (e *End) Stat() (host.Stat, error) {
	return host.Stat{Mode: host.ModePipe | 0o600, Ino: e.ino, Nlink: 1, UID: 1000, GID: 1000}, nil
}
