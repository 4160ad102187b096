// Exports.go: which views there are on memory that can't be resized meanwhile.

package vm

import (
	"slices"
	"weak"
)

// Exports are the loans of an object's memory. A program seldom releases its views, which end with their last reference in CPython: Go's
// collector is asked for those that nobody has any more, when that matters.
type Exports []weak.Pointer[memoryLoan]

// memoryLoan counts the views on one loan of memory, each of which holds it.
type memoryLoan struct {
	views   int
	exports *Exports // where it is listed; may be nil
	release func()   // what a class of the program does about it; may be nil
	watched *Runtime // where the end of the views is noticed, as that release is called then; may be nil
}

// lend lists a loan.
func (e *Exports) lend(l *memoryLoan) {
	if len(*e) == cap(*e) {
		e.forget(nil)
	}
	*e = append(*e, weak.Make(l))
	l.exports = e
}

// forget takes a loan off the list, and those that are gone.
func (e *Exports) forget(l *memoryLoan) {
	*e = slices.DeleteFunc(*e, func(w weak.Pointer[memoryLoan]) bool { x := w.Value(); return x == nil || x == l })
}

// Resizable tells why the object can't be resized: somebody has a view on it.
func (e *Exports) Resizable(th *Thread) error {
	if len(*e) == 0 {
		return nil
	}
	th.ClearStale()
	th.Runtime.collect()
	if e.forget(nil); len(*e) == 0 {
		return nil
	}
	return ErrorOf(BufferErrorType, "Existing exports of data: object cannot be re-sized")
}

// giveBack is what becomes of a loan when its last view is released.
func (l *memoryLoan) giveBack() {
	if l.release != nil {
		l.release()
	}
	if l.exports != nil {
		l.exports.forget(l)
	}
}
