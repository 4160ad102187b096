// Number.go has the numbers that a program gives where the loop has whole ones or seconds: counts of semaphores, sizes of queues,
// delays. asyncio keeps whatever it is given and compares it when it needs to know, so that inf, 1.5 and a Fraction count, and
// 'x' fails where it is first looked at.

package asyncio

import (
	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// compared returns v op n, as a condition.
func compared(th *vm.Thread, op compile.CompareOp, v vm.Value, n int) (bool, error) {
	return th.CompareBool(op, v, vm.Int(int64(n)))
}

// isCount reports whether v is a number that the loop can count in by itself.
func isCount(v vm.Value) bool { return v.IsInt() && v.Int64() >= 0 }

// number is what a Semaphore counts in that isn't given an int.
type number struct {
	th           *vm.Thread
	value, bound vm.Value // no bound: unbound
}

// Zero compares the value.
func (n *number) Zero() (bool, error) { return compared(n.th, compile.CmpEq, n.value, 0) }

// Positive compares the value.
func (n *number) Positive() (bool, error) { return compared(n.th, compile.CmpGt, n.value, 0) }

// Full compares the value with the bound.
func (n *number) Full() (bool, error) {
	if !n.bound.Bound() {
		return false, nil
	}
	return n.th.CompareBool(compile.CmpGe, n.value, n.bound)
}

// Add adds k to the value.
func (n *number) Add(k int) error {
	op := compile.BinAdd
	if k < 0 {
		op, k = compile.BinSub, -k
	}
	v, err := n.th.InPlace(op, n.value, vm.Int(int64(k)))
	if err == nil {
		n.value = v
	}
	return err
}

// value is _value.
func (s *Semaphore) value() vm.Value {
	if s.odd != nil {
		return s.odd.value
	}
	return vm.Int(int64(s.core.Value()))
}

// bound is _bound_value, unbound without one.
func (s *Semaphore) bound() vm.Value {
	switch {
	case s.odd != nil:
		return s.odd.bound
	case s.core.Bound() < 0:
		return vm.Unbound
	}
	return vm.Int(int64(s.core.Bound()))
}

// count makes it count from value, up to bound if there is one.
func (s *Semaphore) count(th *vm.Thread, value, bound vm.Value) {
	if isCount(value) && (!bound.Bound() || isCount(bound)) {
		s.odd = nil
		top := -1
		if bound.Bound() {
			top = int(bound.Int64())
		}
		s.core.Set(int(value.Int64()), top)
		return
	}
	s.odd = &number{th, value, bound}
	s.core.SetCount(s.odd)
}

// maxsize is the size that it was given.
func (q *Queue) maxsize() vm.Value {
	if q.max.Bound() {
		return q.max
	}
	return vm.Int(int64(q.core.Max()))
}

// limit makes max its size.
func (q *Queue) limit(th *vm.Thread, max vm.Value) {
	if max.IsInt() {
		q.max = vm.Unbound
		q.core.SetMax(int(max.Int64()))
		return
	}
	q.max = max
	q.core.SetFull(func(n int) (bool, error) {
		if none, err := compared(th, compile.CmpLe, max, 0); none || err != nil {
			return false, err
		}
		return th.CompareBool(compile.CmpGe, vm.Int(int64(n)), max)
	})
}

// setParties makes it wait for as many.
func (b *Barrier) setParties(th *vm.Thread, parties vm.Value) error {
	if few, err := compared(th, compile.CmpLt, parties, 1); err != nil {
		return err
	} else if few {
		return vm.ValueError("parties must be >= 1")
	}
	b.parties = parties
	if parties.IsInt() {
		return b.core.Init(int(parties.Int64()))
	}
	b.core.InitLast(func(n int) (bool, error) { return th.CompareBool(compile.CmpEq, vm.Int(int64(n)), parties) })
	return nil
}

// later is start + delay in seconds, with the error of that sum.
func later(th *vm.Thread, start float64, delay vm.Value) (float64, error) {
	switch {
	case delay.IsFloat():
		return start + delay.Float64(), nil
	case delay.IsInt():
		return start + float64(delay.Int64()), nil
	}
	sum, err := th.Binary(compile.BinAdd, vm.Float(start), delay)
	if err != nil {
		return 0, err
	}
	return th.AsFloat(sum)
}
