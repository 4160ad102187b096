// Importwait.go makes a thread that imports what another is just importing wait for it.

package python

import (
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

// running is an import that is under way.
type running struct {
	th      *vm.Thread
	waiters []*thread.T
}

// importing does the import of a module by f, for which other threads wait.
func (in *Interp) importing(th *vm.Thread, name string, f func(*vm.Thread, string) (vm.Value, error)) (vm.Value, error) {
	if in.running[name] != nil {
		return f(th, name)
	}
	if in.running == nil {
		in.running, in.waits = map[string]*running{}, map[*vm.Thread]string{}
	}
	r := &running{th: th}
	in.running[name] = r
	defer func() {
		delete(in.running, name)
		for _, t := range r.waiters {
			thread.Of(th).Wake(t)
		}
	}()
	return f(th, name)
}

// awaitImport waits until a module isn't being imported by another thread any more. If that waits itself for what th is
// importing, th gets the module as it is: half of it is better than two threads that wait for ever.
func (in *Interp) awaitImport(th *vm.Thread, name string) error {
	r := in.running[name]
	if r == nil || r.th == th {
		return nil
	}
	for o := r; o != nil; {
		next, waits := in.waits[o.th]
		if o = in.running[next]; !waits || o == nil {
			break
		}
		if o.th == th {
			return nil
		}
	}
	group := thread.Of(th)
	in.waits[th] = name
	defer delete(in.waits, th)
	for in.running[name] == r {
		r.waiters = append(r.waiters, th.Local.(*thread.T))
		if _, err := group.Block("the import of "+name, 0, false); err != nil {
			return err
		}
	}
	return nil
}
