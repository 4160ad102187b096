package looptest

// This file has the cases for locks, semaphores, conditions, barriers and queues.

import (
	"fmt"
	"strconv"

	"github.com/aioplay/aioplay/loop"
)

// await starts a task that awaits c and logs how it ended.
func (x *T) await(name string, c loop.Coroutine) *loop.Task {
	return x.Go(name, func(y *loop.Y) error { _, err := y.Await(c); return err })
}

var lockCases = []testCase{
	{"a lock goes round in order", "a:ok b:ok c:ok Lock_is_not_acquired.", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var k loop.Lock
			if !k.AcquireNow() || k.AcquireNow() {
				x.Error("AcquireNow: want true, then false")
			}
			for _, n := range []string{"a", "b", "c"} {
				x.Go(n, func(y *loop.Y) error {
					_, err := y.Await(k.Acquire(x.L))
					if err == nil {
						err = y.Yield()
						k.Release()
					}
					return err
				})
			}
			y.Yield()
			k.Release()
			if k.AcquireNow() {
				x.Error("AcquireNow overtook those who wait")
			}
			Yields(y, 12)
			x.Log(Name(k.Release()))
			return nil
		})
	}},
	{"a waiter cancelled after it was woken hands on", "a:cancelled b:ok true", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var k loop.Lock
			k.AcquireNow()
			a, b := x.await("a", k.Acquire(x.L)), x.await("b", k.Acquire(x.L))
			y.Yield()
			k.Release()
			a.Cancel(nil)
			_, err := y.Await(x.L.Wait(loop.AllCompleted, loop.NoTimeout, futures(a, b)...))
			x.Log(strconv.FormatBool(k.Locked()))
			return err
		})
	}},
	{"a waiter cancelled while the lock is held", "a:cancelled b:ok", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var k loop.Lock
			k.AcquireNow()
			a, b := x.await("a", k.Acquire(x.L)), x.await("b", k.Acquire(x.L))
			y.Yield()
			a.Cancel(nil)
			Yields(y, 2)
			k.Release()
			_, err := y.Future(&b.Future)
			return err
		})
	}},
	{"a lock free with cancelled waiters is free", "true a:cancelled", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var k loop.Lock
			k.AcquireNow()
			a := x.await("a", k.Acquire(x.L))
			y.Yield()
			a.Cancel(nil)
			k.Release()
			x.Log(strconv.FormatBool(k.AcquireNow()))
			Yields(y, 2)
			return nil
		})
	}},
	{"a lock of another loop", "is_bound_to_a_different_event_loop", func(x *T) {
		var k loop.Lock
		k.AcquireNow()
		other := loop.New(loop.Options{Driver: x.L.Driver()})
		k.Wait(other, new(loop.Waiter))
		x.Log(Name(k.Acquire(x.L).Resume(nil).Err))
	}},
	{"an event wakes everybody once", "a:ok b:ok true c:cancelled", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var e loop.Event
			x.await("a", e.Wait(x.L))
			x.await("b", e.Wait(x.L))
			y.Yield()
			e.Set()
			e.Clear()
			Yields(y, 2)
			e.Set()
			x.Log(strconv.FormatBool(e.Wait(x.L).Resume(nil).State == loop.Returned))
			e.Clear()
			c := x.await("c", e.Wait(x.L))
			y.Yield()
			c.Cancel(nil)
			Yields(y, 2)
			if e.Len() != 0 {
				x.Errorf("%d waiters are left", e.Len())
			}
			return nil
		})
	}},
	{"a semaphore's woken waiters cancelled", "true a:cancelled b:cancelled c:ok 1", func(x *T) {
		x.Main(func(y *loop.Y) error {
			s := loop.NewSemaphore(1)
			s.AcquireNow()
			var ts []*loop.Task
			for _, n := range []string{"a", "b", "c"} {
				ts = append(ts, x.await(n, s.Acquire(x.L)))
			}
			y.Yield()
			s.Release()
			s.Release()
			ts[0].Cancel(nil)
			ts[1].Cancel(nil)
			x.Log(strconv.FormatBool(s.Locked()))
			Yields(y, 3)
			x.Log(strconv.Itoa(s.Value()))
			return nil
		})
	}},
	{"a semaphore isn't overtaken", "a:ok false b:ok", func(x *T) {
		x.Main(func(y *loop.Y) error {
			s := loop.NewSemaphore(0)
			x.await("a", s.Acquire(x.L))
			y.Yield()
			s.Release()
			x.Log(strconv.FormatBool(s.AcquireNow()))
			x.log[0] = "a:ok"
			x.log = append(x.log, "false")
			Yields(y, 2)
			x.log = x.log[:2]
			s.Release()
			b := x.await("b", s.Acquire(x.L))
			_, err := y.Future(&b.Future)
			return err
		})
	}},
	{"bounds of semaphores", "Semaphore_initial_value_must_be_>=_0 BoundedSemaphore_released_too_many_times", func(x *T) {
		var s loop.Semaphore
		x.Log(Name(s.Init(-1)))
		s.InitBounded(1)
		x.Log(Name(s.Release()))
	}},
	{"a condition", "a:ok b:ok c:ok", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var c loop.Condition
			for _, n := range []string{"a", "b", "c"} {
				x.condWait(&c, n)
			}
			y.Yield()
			c.Lock().AcquireNow()
			c.Notify(1)
			c.Lock().Release()
			Yields(y, 4)
			if len(x.log) != 1 {
				x.Errorf("after one notify: %v", x.log)
			}
			c.Lock().AcquireNow()
			c.NotifyAll()
			c.Lock().Release()
			return Yields(y, 8)
		})
	}},
	{"a notified waiter cancelled passes it on", "a:cancelled b:ok false", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var c loop.Condition
			a, b := x.condWait(&c, "a"), x.condWait(&c, "b")
			y.Yield()
			c.Lock().AcquireNow()
			c.Notify(1)
			c.Lock().Release()
			a.Cancel(nil)
			_, err := y.Await(x.L.Wait(loop.AllCompleted, loop.NoTimeout, futures(a, b)...))
			x.Log(strconv.FormatBool(c.Lock().Locked()))
			return err
		})
	}},
	{"a condition's waiter takes the lock again even when cancelled twice", "a:cancelled(2)", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var c loop.Condition
			a := x.condWait(&c, "a")
			y.Yield()
			c.Lock().AcquireNow()
			a.Cancel("1")
			Yields(y, 2)
			a.Cancel("2")
			Yields(y, 2)
			if a.Done() {
				x.Error("it ended without the lock")
			}
			c.Lock().Release()
			y.Future(&a.Future)
			if c.Lock().Locked() {
				x.Error("the lock is still held")
			}
			return nil
		})
	}},
	{"a condition's predicate", "1 2 3 a:ok", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var c loop.Condition
			n := 0
			x.Go("a", func(y *loop.Y) error {
				if _, err := y.Await(c.Lock().Acquire(x.L)); err != nil {
					return err
				}
				defer c.Lock().Release()
				_, err := y.Await(c.WaitFor(x.L, func() (bool, error) { n++; x.Log(strconv.Itoa(n)); return n == 3, nil }))
				return err
			})
			for range 2 {
				Yields(y, 3)
				c.Lock().AcquireNow()
				c.NotifyAll()
				c.Lock().Release()
			}
			return Yields(y, 4)
		})
	}},
	{"a condition without its lock", "cannot_notify_on_un-acquired_lock cannot_wait_on_un-acquired_lock", func(x *T) {
		var c loop.Condition
		x.Log(Name(c.Notify(1)), Name(c.Wait(x.L).Resume(nil).Err))
	}},
	{"a barrier", "c2 a0 b1 c2 a0 b1", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var b loop.Barrier
			b.Init(3)
			for range 2 {
				var ts []*loop.Task
				for _, n := range []string{"a", "b", "c"} {
					ts = append(ts, x.barrierWait(&b, n))
				}
				if _, err := y.Await(x.L.Wait(loop.AllCompleted, loop.NoTimeout, futures(ts...)...)); err != nil {
					return err
				}
			}
			return nil
		})
	}},
	{"a barrier broken and mended", "2 d:Abort_or_reset_of_barrier e:Abort_or_reset_of_barrier true z:Barrier_aborted false filling", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var b loop.Barrier
			b.Init(3)
			x.barrierWait(&b, "d")
			x.barrierWait(&b, "e")
			y.Yield()
			x.Log(strconv.Itoa(b.NWaiting()))
			if _, err := y.Await(b.Abort(x.L)); err != nil {
				return err
			}
			Yields(y, 4)
			x.Log(strconv.FormatBool(b.Broken()))
			y.Future(&x.barrierWait(&b, "z").Future)
			if _, err := y.Await(b.Reset(x.L)); err != nil {
				return err
			}
			x.Log(strconv.FormatBool(b.Broken()), b.State())
			return nil
		})
	}},
	{"a barrier's waiter cancelled isn't counted", "a:cancelled c1 b0", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var b loop.Barrier
			b.Init(2)
			a := x.barrierWait(&b, "a")
			y.Yield()
			a.Cancel(nil)
			Yields(y, 3)
			x.barrierWait(&b, "b")
			x.barrierWait(&b, "c")
			return Yields(y, 6)
		})
	}},
}

func (x *T) condWait(c *loop.Condition, name string) *loop.Task {
	return x.Go(name, func(y *loop.Y) error {
		if _, err := y.Await(c.Lock().Acquire(x.L)); err != nil {
			return err
		}
		defer c.Lock().Release()
		_, err := y.Await(c.Wait(x.L))
		return err
	})
}

func (x *T) barrierWait(b *loop.Barrier, name string) *loop.Task {
	return x.L.Go(func(y *loop.Y) (any, error) {
		v, err := y.Await(b.Wait(x.L))
		if err != nil {
			x.Log(name + ":" + Name(err))
		} else {
			x.Log(fmt.Sprint(name, v))
		}
		return nil, nil
	})
}

func (x *T) get(q *loop.Queue[int], name string) *loop.Task {
	return x.L.Go(func(y *loop.Y) (any, error) {
		g := q.Get(x.L)
		if _, err := y.Await(g); err != nil {
			x.Log(name + ":" + Name(err))
			return nil, err
		}
		x.Log(name + strconv.Itoa(g.Item))
		return nil, nil
	})
}

var queueCases = []testCase{
	{"producer and consumer", "0 1 2 3 4 5 6 7 8 9 queue_is_empty", func(x *T) {
		x.Main(func(y *loop.Y) error {
			q := loop.NewQueue[int](3)
			x.L.Go(func(y *loop.Y) (any, error) {
				for i := range 10 {
					if _, err := y.Await(q.Put(x.L, i)); err != nil {
						return nil, err
					}
				}
				return nil, nil
			})
			for range 10 {
				g := q.Get(x.L)
				if _, err := y.Await(g); err != nil {
					return err
				}
				x.Log(strconv.Itoa(g.Item))
			}
			_, err := q.GetNow()
			x.Log(Name(err))
			return nil
		})
	}},
	{"a getter cancelled after it was woken hands on", "a:cancelled b1", func(x *T) {
		x.Main(func(y *loop.Y) error {
			q := loop.NewQueue[int](1)
			a, b := x.get(q, "a"), x.get(q, "b")
			y.Yield()
			q.PutNow(1)
			a.Cancel(nil)
			_, err := y.Await(x.L.Wait(loop.AllCompleted, loop.NoTimeout, futures(a, b)...))
			return err
		})
	}},
	{"a putter cancelled after it was woken hands on", "a:cancelled b:ok 2", func(x *T) {
		x.Main(func(y *loop.Y) error {
			q := loop.NewQueue[int](1)
			q.PutNow(0)
			a, b := x.await("a", q.Put(x.L, 1)), x.await("b", q.Put(x.L, 2))
			y.Yield()
			q.GetNow()
			a.Cancel(nil)
			_, err := y.Await(x.L.Wait(loop.AllCompleted, loop.NoTimeout, futures(a, b)...))
			v, _ := q.GetNow()
			x.Log(strconv.Itoa(v))
			return err
		})
	}},
	{"join", "queue_is_full joined:ok task_done()_called_too_many_times", func(x *T) {
		x.Main(func(y *loop.Y) error {
			q := loop.NewQueue[int](2)
			q.PutNow(1)
			q.PutNow(2)
			x.Log(Name(q.PutNow(3)))
			j := x.await("joined", q.Join(x.L))
			y.Yield()
			q.TaskDone()
			Yields(y, 2)
			if j.Done() {
				x.Error("join ended early")
			}
			q.TaskDone()
			y.Future(&j.Future)
			x.Log(Name(q.TaskDone()))
			return nil
		})
	}},
	{"shutdown lets getters empty it", "a:queue_is_shut_down b:queue_is_shut_down g0 h:queue_is_shut_down", func(x *T) {
		x.Main(func(y *loop.Y) error {
			q := loop.NewQueue[int](1)
			q.PutNow(0)
			a, b := x.await("a", q.Put(x.L, 1)), x.await("b", q.Put(x.L, 2))
			y.Yield()
			q.Shutdown(false)
			y.Await(x.L.Wait(loop.AllCompleted, loop.NoTimeout, futures(a, b)...))
			y.Future(&x.get(q, "g").Future)
			y.Future(&x.get(q, "h").Future)
			return nil
		})
	}},
	{"shutdown at once", "j:ok g:queue_is_shut_down 0", func(x *T) {
		x.Main(func(y *loop.Y) error {
			q := loop.NewQueue[int](0)
			q.PutNow(0)
			j := x.await("j", q.Join(x.L))
			y.Yield()
			q.Shutdown(true)
			y.Future(&j.Future)
			y.Future(&x.get(q, "g").Future)
			x.Log(strconv.Itoa(q.Len()))
			return nil
		})
	}},
	{"last in, first out", "3 2 1", func(x *T) {
		var q loop.Queue[int]
		q.Init(0, new(loop.LIFO[int]))
		x.drain(&q, 1, 2, 3)
	}},
	{"by priority", "1 2 3 4 5 6 7 8 9", func(x *T) {
		var q loop.Queue[int]
		q.Init(0, &loop.Heap[int]{Less: func(a, b int) (bool, error) { return a < b, nil }})
		x.drain(&q, 5, 3, 8, 1, 9, 2, 7, 4, 6)
	}},
	{"a bad comparison", "boom", func(x *T) {
		var q loop.Queue[int]
		q.Init(0, &loop.Heap[int]{Less: func(a, b int) (bool, error) { return false, errBoom }})
		q.PutNow(1)
		x.Log(Name(q.PutNow(2)))
	}},
}

func (x *T) drain(q *loop.Queue[int], items ...int) {
	for _, i := range items {
		if err := q.PutNow(i); err != nil {
			x.Error(err)
		}
	}
	for !q.Empty() {
		v, err := q.GetNow()
		if err != nil {
			x.Error(err)
			return
		}
		x.Log(strconv.Itoa(v))
	}
}
