// Queue.go has Queue, PriorityQueue and LifoQueue (CPython Lib/asyncio/queues.py).

package asyncio

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// Queue is asyncio.Queue and what derives from it.
type Queue struct {
	vm.Header
	vm.Attrs
	core  loop.Queue[vm.Value]
	own   loop.Store[vm.Value] // the built-in class's own store; nil once items are kept in box
	box   vm.Value             // _queue: a container of Python's, for a subclass's methods and for who looks into it
	max   vm.Value             // the size that it was given; unbound for an int
	ready bool
}

// The classes of queues.
var QueueType, PriorityQueueType, LifoQueueType *vm.Type

var nameGet, namePut, nameJoin = "Queue.get", "Queue.put", "Queue.join"

// getCoro is queue.get().
type getCoro struct {
	coroutine
	q    *Queue
	wait *loop.QueueGet[vm.Value] // nil as long as it hasn't had to wait
	item vm.Value
}

func (c *getCoro) resume(th *vm.Thread, err error) loop.Outcome {
	if c.wait == nil {
		if !c.q.core.Empty() {
			if c.item, err = c.q.core.GetNow(); err != nil {
				return loop.Outcome{State: loop.Raised, Err: err}
			}
			return loop.Outcome{State: loop.Returned}
		}
		l := running(th)
		if l == nil {
			return loop.Outcome{State: loop.Raised, Err: noLoop(l)}
		}
		c.wait = new(loop.QueueGet[vm.Value])
		c.wait.Init(l.core, &c.q.core)
	}
	out := boundError(th, c.wait.Resume(err), vm.Obj(&c.q.Header))
	if out.State == loop.Returned {
		c.item = c.wait.Item
	}
	return out
}

func (c *getCoro) value(*vm.Thread) (vm.Value, error) { return c.item, nil }

// putCoro is queue.put(item).
type putCoro struct {
	coroutine
	q    *Queue
	wait *loop.QueuePut[vm.Value]
	item vm.Value
}

func (c *putCoro) resume(th *vm.Thread, err error) loop.Outcome {
	if c.wait == nil {
		full, err := c.q.core.CheckFull()
		if err != nil {
			return loop.Outcome{State: loop.Raised, Err: err}
		}
		if !full {
			if err := c.q.core.PutNow(c.item); err != nil {
				return loop.Outcome{State: loop.Raised, Err: err}
			}
			return loop.Outcome{State: loop.Returned}
		}
		l := running(th)
		if l == nil {
			return loop.Outcome{State: loop.Raised, Err: noLoop(l)}
		}
		c.wait = new(loop.QueuePut[vm.Value])
		c.wait.Init(l.core, &c.q.core, c.item)
	}
	return boundError(th, c.wait.Resume(err), vm.Obj(&c.q.Header))
}

func (c *putCoro) value(*vm.Thread) (vm.Value, error) { return vm.None, nil }

// plain reports whether neither put nor get runs any code of the program: the store is the built-in class's, and no item is compared
// with another.
func (q *Queue) plain() bool {
	switch q.own.(type) {
	case *loop.FIFO[vm.Value], *loop.LIFO[vm.Value]:
		return true
	}
	return false
}

// getNow is `await queue.get()` where there is an item.
func getNow(_ *vm.Thread, v, arg vm.Value) vm.Value {
	q := vm.As[Queue](v)
	if arg.Bound() || !q.plain() || q.core.Empty() {
		return vm.Unbound
	}
	item, _ := q.core.GetNow()
	return item
}

// putNow is `await queue.put(item)` where there is room.
func putNow(_ *vm.Thread, v, item vm.Value) vm.Value {
	q := vm.As[Queue](v)
	if !item.Bound() || !q.plain() || q.max.Bound() || q.core.Full() || q.core.PutNow(item) != nil {
		return vm.Unbound
	}
	return vm.None
}

// pyStore keeps the items in the attribute _queue, as CPython does, by calling _put and _get: those of a subclass that
// overrides some of _init, _put and _get, and of a queue whose _queue somebody has asked for.
type pyStore struct {
	th   *vm.Thread
	self vm.Value
}

var (
	strPutHook   = vm.Intern("_put")
	strGetHook   = vm.Intern("_get")
	strQsize     = vm.Intern("qsize")
	strInitHook  = vm.Intern("_init")
	strQueueAttr = vm.Intern("_queue")
)

// Put calls _put.
func (s pyStore) Put(v vm.Value) error {
	_, err := s.th.CallMethod(s.self, strPutHook, v)
	return err
}

// Get calls _get.
func (s pyStore) Get() (vm.Value, error) { return s.th.CallMethod(s.self, strGetHook) }

// Len calls qsize, whose errors nobody can be told.
func (s pyStore) Len() int {
	v, err := s.th.CallMethod(s.self, strQsize)
	if err != nil {
		return 0
	}
	n, _ := s.th.Index(v)
	return int(n)
}

var (
	strAppend  = vm.Intern("append")
	strPop     = vm.Intern("pop")
	strPopLeft = vm.Intern("popleft")
)

func (s pyStore) container() (vm.Value, error) { return s.th.GetAttr(s.self, strQueueAttr) }

// newBox makes what Queue._init does, with items in it: a deque, or a list for the classes that keep one.
func newBox(th *vm.Thread, self vm.Value, items []vm.Value) (vm.Value, error) {
	if !PriorityQueueType.Is(self) && !LifoQueueType.Is(self) {
		return dequeOf(th, items)
	}
	return vm.NewList(items...), nil
}

// initDefault is Queue._init.
func (s pyStore) initDefault() error {
	c, err := newBox(s.th, s.self, nil)
	if err != nil {
		return err
	}
	return s.th.SetAttr(s.self, strQueueAttr, c)
}

// keep makes box the place of the items.
func (q *Queue) keep(th *vm.Thread, box vm.Value) {
	q.box = box
	if q.own != nil {
		q.own = nil
		q.core.SetStore(pyStore{th, vm.Obj(&q.Header)})
	}
}

// expose is the attribute _queue. From now on the items are in a container that a program may change.
func (q *Queue) expose(th *vm.Thread) (vm.Value, error) {
	v := vm.Obj(&q.Header)
	if q.own != nil {
		box, err := newBox(th, v, q.items())
		if err != nil {
			return vm.Unbound, err
		}
		q.keep(th, box)
	}
	if !q.box.Bound() {
		return vm.Unbound, vm.ErrorOf(vm.AttributeErrorType, "'"+v.Type().Name+"' object has no attribute '_queue'")
	}
	return q.box, nil
}

func (s pyStore) putDefault(item vm.Value) error {
	c, err := s.container()
	if err != nil {
		return err
	}
	if PriorityQueueType.Is(s.self) {
		push, err := importFrom(s.th, "heapq", "heappush")
		if err == nil {
			_, err = s.th.Call(push, c, item)
		}
		return err
	}
	_, err = s.th.CallMethod(c, strAppend, item)
	return err
}

func (s pyStore) getDefault() (vm.Value, error) {
	c, err := s.container()
	if err != nil {
		return vm.Unbound, err
	}
	switch {
	case PriorityQueueType.Is(s.self):
		pop, err := importFrom(s.th, "heapq", "heappop")
		if err != nil {
			return vm.Unbound, err
		}
		return s.th.Call(pop, c)
	case LifoQueueType.Is(s.self):
		return s.th.CallMethod(c, strPop)
	}
	return s.th.CallMethod(c, strPopLeft)
}

func importFrom(th *vm.Thread, module, name string) (vm.Value, error) {
	m, err := th.ImportModule(module, vm.NewDict(), vm.NewTuple(vm.NewStr(name)), 0)
	if err != nil {
		return vm.Unbound, err
	}
	return th.GetAttr(m, vm.Intern(name))
}

// newStore makes the store of a built-in class.
func newStore(th *vm.Thread, v vm.Value) loop.Store[vm.Value] {
	switch {
	case PriorityQueueType.Is(v):
		return &loop.Heap[vm.Value]{Less: func(a, b vm.Value) (bool, error) { return th.CompareBool(compile.CmpLt, a, b) }}
	case LifoQueueType.Is(v):
		return new(loop.LIFO[vm.Value])
	}
	return new(loop.FIFO[vm.Value])
}

func queueInit(th *vm.Thread, v vm.Value, a vm.Args) error {
	a, err := dropLoop(th, "Queue.__init__", a)
	if err != nil {
		return err
	}
	p, err := bind("Queue.__init__", a, "maxsize?")
	if err != nil {
		return err
	}
	max := vm.Int(0)
	if p[0].Bound() {
		max = p[0]
	}
	q := vm.As[Queue](v)
	store := newStore(th, v)
	q.own = store
	custom := false
	if v.Type().IsHeap() && (overrides(v.Type(), strPutHook, QueueType) || overrides(v.Type(), strGetHook, QueueType) || overrides(v.Type(), strInitHook, QueueType)) {
		store, custom = pyStore{th, v}, true
		q.own = nil
	}
	q.core.Init(0, store)
	q.limit(th, max)
	q.ready = true
	if custom {
		_, err = th.CallMethod(v, strInitHook, max)
	}
	return err
}

func queueOf(v vm.Value) (*Queue, error) {
	q := vm.As[Queue](v)
	if !q.ready {
		return nil, vm.RuntimeError("Queue.__init__() wasn't called")
	}
	return q, nil
}

func queueMethod(name string, fn func(th *vm.Thread, q *Queue) (vm.Value, error)) *vm.Builtin {
	return method0("Queue", name, func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		q, err := queueOf(v)
		if err != nil {
			return vm.Unbound, err
		}
		return fn(th, q)
	})
}

func queueRepr(th *vm.Thread, v vm.Value) (string, error) {
	q, err := queueOf(v)
	if err != nil {
		return "", err
	}
	max, err := th.Repr(q.maxsize())
	if err != nil {
		return "", err
	}
	s := "maxsize=" + max
	if q.core.Len() > 0 {
		vs := q.items()
		if q.own == nil {
			c, err := pyStore{th, v}.container()
			if err != nil {
				return "", err
			}
			if vs, err = th.ToSlice(c); err != nil {
				return "", err
			}
		}
		items, err := th.Repr(vm.NewList(vs...))
		if err != nil {
			return "", err
		}
		s += " _queue=" + items
	}
	if n := q.core.Getters(); n > 0 {
		s += " _getters[" + itoa(n) + "]"
	}
	if n := q.core.Putters(); n > 0 {
		s += " _putters[" + itoa(n) + "]"
	}
	if n := q.core.Unfinished(); n > 0 {
		s += " tasks=" + itoa(n)
	}
	if q.core.IsShutdown() {
		s += " shutdown"
	}
	return s, nil
}

// items are those of the built-in store, in the order in which it keeps them.
func (q *Queue) items() []vm.Value {
	var out []vm.Value
	add := func(v vm.Value) bool { out = append(out, v); return true }
	switch s := q.own.(type) {
	case *loop.FIFO[vm.Value]:
		s.Each(add)
	case *loop.LIFO[vm.Value]:
		s.Each(add)
	case *loop.Heap[vm.Value]:
		s.Each(add)
	}
	return out
}

func defineQueue() {
	slots := vm.Slots{
		New: newObject, Init: queueInit,
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			s, err := queueRepr(th, v)
			return vm.NewStr("<" + v.Type().Name + " at " + th.Address(v) + " " + s + ">"), err
		},
		Str: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			s, err := queueRepr(th, v)
			return vm.NewStr("<" + v.Type().Name + " " + s + ">"), err
		},
	}
	QueueType = vm.NewType(vm.TypeSpec{Name: "asyncio.queues.Queue", Flags: vm.FlagPython, Slots: slots, Methods: []*vm.Builtin{
		queueMethod("qsize", func(th *vm.Thread, q *Queue) (vm.Value, error) {
			if q.own == nil {
				c, err := pyStore{th, vm.Obj(&q.Header)}.container()
				if err != nil {
					return vm.Unbound, err
				}
				n, err := th.Len(c)
				return vm.Int(int64(n)), err
			}
			return vm.Int(int64(q.own.Len())), nil
		}),
		queueMethod("empty", func(th *vm.Thread, q *Queue) (vm.Value, error) { return vm.Bool(q.core.Empty()), nil }),
		queueMethod("full", func(th *vm.Thread, q *Queue) (vm.Value, error) {
			full, err := q.core.CheckFull()
			return vm.Bool(full), err
		}),
		queueMethod("get", func(th *vm.Thread, q *Queue) (vm.Value, error) {
			c := &getCoro{q: q}
			return c.made(th, &nameGet, c), nil
		}).Async().AwaitNow(getNow),
		queueMethod("get_nowait", func(th *vm.Thread, q *Queue) (vm.Value, error) {
			v, err := q.core.GetNow()
			if err != nil {
				return vm.Unbound, raising(th, exception(err))
			}
			return v, nil
		}),
		method1("Queue", "put", "item", "(self, item)", func(th *vm.Thread, v, item vm.Value) (vm.Value, error) {
			q, err := queueOf(v)
			if err != nil {
				return vm.Unbound, err
			}
			c := &putCoro{q: q, item: item}
			return c.made(th, &namePut, c), nil
		}).Async().AwaitNow(putNow),
		method1("Queue", "put_nowait", "item", "(self, item)", func(th *vm.Thread, v, item vm.Value) (vm.Value, error) {
			q, err := queueOf(v)
			if err == nil {
				err = q.core.PutNow(item)
			}
			if err != nil {
				return vm.Unbound, raising(th, exception(err))
			}
			return vm.None, nil
		}),
		queueMethod("task_done", func(th *vm.Thread, q *Queue) (vm.Value, error) {
			if err := q.core.TaskDone(); err != nil {
				return vm.Unbound, raising(th, exception(err))
			}
			return vm.None, nil
		}),
		queueMethod("join", func(th *vm.Thread, q *Queue) (vm.Value, error) {
			c := &opCoro{result: vm.None}
			c.begin = func(th *vm.Thread, l *Loop) (loop.Coroutine, error) {
				if q.core.Unfinished() <= 0 {
					return nil, nil
				}
				if l == nil {
					return nil, noLoop(l)
				}
				return boundTo{q.core.Join(l.core), th, vm.Obj(&q.Header)}, nil
			}
			return c.made(th, &nameJoin, c), nil
		}).Async(),
		method1("Queue", "shutdown", "immediate?", "(self, immediate=False)", func(th *vm.Thread, v, immediate vm.Value) (vm.Value, error) {
			q, err := queueOf(v)
			if err != nil {
				return vm.Unbound, err
			}
			now := false
			if immediate.Bound() {
				if now, err = th.Truth(immediate); err != nil {
					return vm.Unbound, err
				}
			}
			return vm.None, q.core.Shutdown(now)
		}),
		vm.Method1("_put", func(th *vm.Thread, v, item vm.Value) (vm.Value, error) {
			q, err := queueOf(v)
			if err != nil {
				return vm.Unbound, err
			}
			if q.own == nil {
				return vm.None, pyStore{th, v}.putDefault(item)
			}
			return vm.None, q.own.Put(item)
		}),
		queueMethod("_get", func(th *vm.Thread, q *Queue) (vm.Value, error) {
			if q.own == nil {
				return pyStore{th, vm.Obj(&q.Header)}.getDefault()
			}
			return q.own.Get()
		}),
		vm.Method1("_init", func(th *vm.Thread, v, max vm.Value) (vm.Value, error) { return vm.None, pyStore{th, v}.initDefault() }),
		vm.ClassGetItem(),
		queueMethod("_format", func(th *vm.Thread, q *Queue) (vm.Value, error) {
			s, err := queueRepr(th, vm.Obj(&q.Header))
			return vm.NewStr(s), err
		}),
	}, GetSet: queueInternals()})
	vm.OwnAttrs[Queue](QueueType)
	PriorityQueueType = vm.NewType(vm.TypeSpec{Name: "asyncio.queues.PriorityQueue", Flags: vm.FlagPython, Base: QueueType})
	vm.OwnAttrs[Queue](PriorityQueueType)
	LifoQueueType = vm.NewType(vm.TypeSpec{Name: "asyncio.queues.LifoQueue", Flags: vm.FlagPython, Base: QueueType})
	vm.OwnAttrs[Queue](LifoQueueType)
}
