package loop

// This file has Queue and the three orders in which it can keep its items.

// A Store keeps a queue's items. A binding implements it to let a subclass override
// _put and _get; an error of either is the error of put or get.
type Store[T any] interface {
	Put(T) error
	Get() (T, error) // only when Len isn't 0
	Len() int
}

// A Queue is asyncio.Queue with items of type T. Call Init before use. The rules are
// those of CPython 3.13 Lib/asyncio/queues.py.
type Queue[T any] struct {
	store      Store[T]
	getters    Waiters
	putters    Waiters
	finished   Event
	max        int
	full       func(n int) (bool, error) // instead of max, nil as a rule
	unfinished int
	shut       bool
}

// NewQueue returns a FIFO queue of at most max items, any number if max isn't
// positive.
func NewQueue[T any](max int) *Queue[T] {
	q := new(Queue[T])
	q.Init(max, new(FIFO[T]))
	return q
}

// Init sets the capacity and the order.
func (q *Queue[T]) Init(max int, store Store[T]) {
	q.max, q.store, q.full = max, store, nil
	q.getters.Kind, q.putters.Kind, q.finished.Kind = WaitQueue, WaitQueue, WaitQueue
	q.SetLabel("")
	q.finished.set = true
}

// Lines returns those who wait: for an item, for room, for all items to be done.
func (q *Queue[T]) Lines() [3]*Waiters {
	return [...]*Waiters{&q.getters, &q.putters, &q.finished.Waiters}
}

// SetMax changes the capacity, and wakes nobody.
func (q *Queue[T]) SetMax(max int) { q.max, q.full = max, nil }

// SetFull makes full decide, which may fail, whether there is no room beside n items: for
// a capacity that isn't an int. Full, which can't fail, is no use then.
func (q *Queue[T]) SetFull(full func(n int) (bool, error)) { q.max, q.full = 0, full }

// SetLabel names it in the trace.
func (q *Queue[T]) SetLabel(s string) {
	if s != "" {
		s += "."
	}
	q.getters.Label, q.putters.Label, q.finished.Label = s+"get", s+"put", s+"join"
}

// SetStore gives it another place for its items, which holds those that it has.
func (q *Queue[T]) SetStore(s Store[T]) { q.store = s }

// Store returns what keeps the items.
func (q *Queue[T]) Store() Store[T] { return q.store }

// Len returns the number of items, qsize().
func (q *Queue[T]) Len() int { return q.store.Len() }

// Max returns the capacity, maxsize.
func (q *Queue[T]) Max() int { return q.max }

// Empty reports whether there is no item.
func (q *Queue[T]) Empty() bool { return q.store.Len() == 0 }

// Full reports whether there is no room; without a capacity it never is.
func (q *Queue[T]) Full() bool { return q.max > 0 && q.store.Len() >= q.max }

// CheckFull is Full of a queue with a function of SetFull, too.
func (q *Queue[T]) CheckFull() (bool, error) {
	if q.full != nil {
		return q.full(q.store.Len())
	}
	return q.Full(), nil
}

// Unfinished returns how many items TaskDone wasn't called for.
func (q *Queue[T]) Unfinished() int { return q.unfinished }

// SetUnfinished sets how many items are unfinished, without waking whoever waits for that.
func (q *Queue[T]) SetUnfinished(n int) { q.unfinished = n }

// EachGetter and EachPutter call fn for each future that waits for an item, or for room.
func (q *Queue[T]) EachGetter(fn func(*Future)) { q.getters.Each(fn) }

// EachPutter is EachGetter's twin.
func (q *Queue[T]) EachPutter(fn func(*Future)) { q.putters.Each(fn) }

// Getters and Putters return how many wait for an item, and for room.
func (q *Queue[T]) Getters() int { return q.getters.n }

// Putters returns how many wait for room.
func (q *Queue[T]) Putters() int { return q.putters.n }

// IsShutdown reports whether Shutdown was called.
func (q *Queue[T]) IsShutdown() bool { return q.shut }

// PutNow adds an item: put_nowait. It fails with ErrQueueFull or ErrQueueShutDown.
func (q *Queue[T]) PutNow(item T) error {
	if q.shut {
		return ErrQueueShutDown
	}
	if full, err := q.CheckFull(); err != nil {
		return err
	} else if full {
		return ErrQueueFull
	}
	if err := q.store.Put(item); err != nil {
		return err
	}
	q.unfinished++
	q.finished.Clear()
	q.getters.popWake()
	return nil
}

// GetNow removes an item: get_nowait. It fails with ErrQueueEmpty, or with
// ErrQueueShutDown when none will come.
func (q *Queue[T]) GetNow() (T, error) {
	var zero T
	if q.store.Len() == 0 {
		if q.shut {
			return zero, ErrQueueShutDown
		}
		return zero, ErrQueueEmpty
	}
	item, err := q.store.Get()
	if err != nil {
		return zero, err
	}
	q.putters.popWake()
	return item, nil
}

// TaskDone says that one item has been dealt with (ErrValue if there is none).
func (q *Queue[T]) TaskDone() error {
	if q.unfinished <= 0 {
		return badValue("task_done() called too many times")
	}
	q.unfinished--
	if q.unfinished == 0 {
		q.finished.Set()
	}
	return nil
}

// Shutdown makes puts fail, and gets when the queue is empty. With immediate it drops the
// items, which count as dealt with.
func (q *Queue[T]) Shutdown(immediate bool) error {
	q.shut = true
	if immediate {
		for q.store.Len() > 0 {
			if _, err := q.store.Get(); err != nil {
				return err
			}
			if q.unfinished > 0 {
				q.unfinished--
			}
		}
		if q.unfinished == 0 {
			q.finished.Set()
		}
	}
	q.getters.popWakeAll()
	q.putters.popWakeAll()
	return nil
}

// abandon ends a wait that failed: someone else must have the turn it may have been
// given already.
func (q *Queue[T]) abandon(ws *Waiters, w *Waiter, possible bool) {
	w.CancelSelf(nil)
	ws.remove(w)
	if possible && w.state != Cancelled {
		ws.popWake()
	}
}

// A QueueGet is queue.get() as a Coroutine. It ends with Item set and a nil Value,
// so that no item is boxed.
type QueueGet[T any] struct {
	Item    T
	waiter  Waiter
	q       *Queue[T]
	loop    *Loop
	entered bool
}

// Get returns a Coroutine that removes an item.
func (q *Queue[T]) Get(l *Loop) *QueueGet[T] {
	a := new(QueueGet[T])
	a.Init(l, q)
	return a
}

// Init prepares a for one get.
func (a *QueueGet[T]) Init(l *Loop, q *Queue[T]) { a.loop, a.q, a.entered = l, q, false }

// Resume removes an item, waiting for one if it must.
func (a *QueueGet[T]) Resume(err error) Outcome {
	q := a.q
	if err != nil {
		if a.entered {
			q.abandon(&q.getters, &a.waiter, !q.Empty())
		}
		return raised(err)
	}
	if q.Empty() {
		if q.shut {
			return raised(ErrQueueShutDown)
		}
		if err := q.getters.bind(a.loop); err != nil {
			return raised(err)
		}
		a.entered = true
		q.getters.add(a.loop, &a.waiter)
		return waiting(&a.waiter.Future)
	}
	item, err := q.GetNow()
	if err != nil {
		return raised(err)
	}
	a.Item = item
	return returned(nil)
}

// A QueuePut is queue.put(item) as a Coroutine.
type QueuePut[T any] struct {
	Item    T
	waiter  Waiter
	q       *Queue[T]
	loop    *Loop
	entered bool
}

// Put returns a Coroutine that adds an item.
func (q *Queue[T]) Put(l *Loop, item T) *QueuePut[T] {
	a := new(QueuePut[T])
	a.Init(l, q, item)
	return a
}

// Init prepares a for one put.
func (a *QueuePut[T]) Init(l *Loop, q *Queue[T], item T) {
	a.loop, a.q, a.Item, a.entered = l, q, item, false
}

// Resume adds the item, waiting for room if it must.
func (a *QueuePut[T]) Resume(err error) Outcome {
	q := a.q
	if err != nil {
		if a.entered {
			full, e := q.CheckFull()
			q.abandon(&q.putters, &a.waiter, !full && e == nil)
			if e != nil {
				err = e
			}
		}
		return raised(err)
	}
	full, err := q.CheckFull()
	if err != nil {
		return raised(err)
	}
	if full {
		if q.shut {
			return raised(ErrQueueShutDown)
		}
		if err := q.putters.bind(a.loop); err != nil {
			return raised(err)
		}
		a.entered = true
		q.putters.add(a.loop, &a.waiter)
		return waiting(&a.waiter.Future)
	}
	if err := q.PutNow(a.Item); err != nil {
		return raised(err)
	}
	return returned(nil)
}

// Join returns a Coroutine that waits until every item has been dealt with.
func (q *Queue[T]) Join(l *Loop) *EventWait { return q.finished.Wait(l) }

// Finished is the event that Join waits for.
func (q *Queue[T]) Finished() *Event { return &q.finished }

// FIFO is a Store, first in, first out: a ring that grows.
type FIFO[T any] struct {
	ring    []T
	head, n int
}

// Len returns the number of items.
func (s *FIFO[T]) Len() int { return s.n }

// Put appends an item.
func (s *FIFO[T]) Put(item T) error {
	if s.n == len(s.ring) {
		ring := make([]T, max(8, 2*s.n))
		copied := copy(ring, s.ring[s.head:])
		copy(ring[copied:], s.ring[:s.head])
		s.ring, s.head = ring, 0
	}
	s.ring[(s.head+s.n)&(len(s.ring)-1)] = item
	s.n++
	return nil
}

// Get removes the oldest item.
func (s *FIFO[T]) Get() (T, error) {
	var zero T
	item := s.ring[s.head]
	s.ring[s.head] = zero
	s.head = (s.head + 1) & (len(s.ring) - 1)
	s.n--
	return item, nil
}

// Each calls yield for the items, oldest first, until it returns false.
func (s *FIFO[T]) Each(yield func(T) bool) {
	for i := range s.n {
		if !yield(s.ring[(s.head+i)&(len(s.ring)-1)]) {
			return
		}
	}
}

// LIFO is a Store, last in, first out.
type LIFO[T any] struct{ items []T }

// Len returns the number of items.
func (s *LIFO[T]) Len() int { return len(s.items) }

// Put appends an item.
func (s *LIFO[T]) Put(item T) error { s.items = append(s.items, item); return nil }

// Get removes the newest item.
func (s *LIFO[T]) Get() (T, error) {
	var zero T
	n := len(s.items) - 1
	item := s.items[n]
	s.items[n] = zero
	s.items = s.items[:n]
	return item, nil
}

// Each calls yield for the items, oldest first, until it returns false.
func (s *LIFO[T]) Each(yield func(T) bool) {
	for _, item := range s.items {
		if !yield(item) {
			return
		}
	}
}

// Heap is a Store that gives the least item first. It makes the comparisons of Python's
// heapq, in the same order, so that items that compare equal, or badly, come out as
// they do there.
type Heap[T any] struct {
	Less  func(a, b T) (bool, error)
	items []T
}

// Len returns the number of items.
func (s *Heap[T]) Len() int { return len(s.items) }

// Put adds an item. An error of Less leaves it in the heap, in a wrong place, as
// heapq does.
func (s *Heap[T]) Put(item T) error {
	s.items = append(s.items, item)
	return s.down(0, len(s.items)-1)
}

// Get removes the least item.
func (s *Heap[T]) Get() (T, error) {
	var zero T
	n := len(s.items) - 1
	last := s.items[n]
	s.items[n] = zero
	s.items = s.items[:n]
	if n == 0 {
		return last, nil
	}
	least := s.items[0]
	s.items[0] = last
	return least, s.up(0)
}

// Each calls yield for the items in the heap's order until it returns false.
func (s *Heap[T]) Each(yield func(T) bool) {
	for _, item := range s.items {
		if !yield(item) {
			return
		}
	}
}

// down moves the item at pos towards the root until its parent isn't greater
// (heapq._siftdown).
func (s *Heap[T]) down(start, pos int) error {
	item := s.items[pos]
	for pos > start {
		parent := (pos - 1) >> 1
		less, err := s.Less(item, s.items[parent])
		if err != nil {
			s.items[pos] = item
			return err
		}
		if !less {
			break
		}
		s.items[pos] = s.items[parent]
		pos = parent
	}
	s.items[pos] = item
	return nil
}

// up moves the hole at pos to a leaf, then sifts its item back (heapq._siftup).
func (s *Heap[T]) up(pos int) error {
	start, n := pos, len(s.items)
	item := s.items[pos]
	for child := 2*pos + 1; child < n; child = 2*pos + 1 {
		if right := child + 1; right < n {
			less, err := s.Less(s.items[child], s.items[right])
			if err != nil {
				s.items[pos] = item
				return err
			}
			if !less {
				child = right
			}
		}
		s.items[pos] = s.items[child]
		pos = child
	}
	s.items[pos] = item
	return s.down(start, pos)
}
