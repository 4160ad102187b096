// Real.go is processes of the machine's.

package process

import (
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/thread"
)

// startReal starts a process of the machine's.
func (p *Process) startReal(m *host.Machine, s Spec) error {
	w := p.table.w
	command := &host.Command{Path: s.Path, Args: s.Args, Dir: p.Abs("."), Env: s.Env, Group: s.Group}
	for fd := range command.Std {
		switch f := host.Unwrap(s.Files[fd]).(type) {
		case nil:
		case host.Terminal:
			command.Std[fd] = m.Std[fd]
			if k := f.(interface{ FD() int }).FD(); k < 3 {
				command.Std[fd] = m.Std[k]
			}
		case *End:
			command.Std[fd] = &bridge{w: w, f: s.Files[fd]}
			if fd == 2 && s.Files[1] != nil && samePipe(s.Files[1], s.Files[2]) {
				command.Std[2] = command.Std[1]
				s.Files[2].Close()
			}
		default:
			if f != host.Null {
				command.Std[fd] = f
			}
		}
	}
	real, err := m.Start(command)
	for fd, f := range s.Files {
		if _, pipe := f.(*End); !pipe || err != nil || fd > 2 {
			f.Close()
		}
	}
	if err != nil {
		return err
	}
	p.files = nil
	p.real, p.PID = real, real.Pid()
	p.enter(s.Group)
	w.Begin()
	go func() {
		status := real.Wait()
		w.Post(func() {
			p.exit(status)
			w.End()
		})
	}()
	return nil
}

func samePipe(a, b host.File) bool {
	x, ok := a.(*End)
	y, ok2 := b.(*End)
	return ok && ok2 && x.pipe == y.pipe
}

// A bridge lets a goroutine without the baton use an end of a pipe.
type bridge struct {
	w *thread.World
	f host.File
}

// with runs f in a thread of its own and waits for it.
func (b *bridge) with(f func() (int, error)) (n int, err error) {
	done := make(chan struct{})
	b.w.Post(func() {
		b.w.Go("the machine's process", func(*thread.T) {
			defer close(done)
			n, err = f()
		})
	})
	<-done
	return n, err
}

func (b *bridge) Read(p []byte) (int, error) {
	return b.with(func() (int, error) { return b.f.Read(p) })
}

func (b *bridge) Write(p []byte) (int, error) {
	return b.with(func() (int, error) { return b.f.Write(p) })
}

func (b *bridge) Close() error {
	_, err := b.with(func() (int, error) { return 0, b.f.Close() })
	return err
}

func (b *bridge) Seek(int64, int) (int64, error) { return 0, host.ESPIPE }
func (b *bridge) Truncate(int64) error           { return host.EINVAL }
func (b *bridge) Stat() (host.Stat, error)       { return b.f.Stat() }
