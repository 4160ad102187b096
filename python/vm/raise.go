// Raise.go: the raise statement, matching except clauses, and names that aren't there.

package vm

import "github.com/aioplay/aioplay/python/compile"

// opRaise is OpRaise.
func (th *Thread) opRaise(f *Frame, i compile.Instr) bool {
	switch i.D() {
	case 0:
		if th.handled == nil {
			return th.unwind(RuntimeError("No active exception to reraise"))
		}
		return th.unwindFrom(th.handled, false) // CPython notes no place for it either
	case 1:
		e, err := th.makeException(*f.reg(i.A()))
		if err != nil {
			return th.unwind(err)
		}
		return th.raise(e)
	}
	e, err := th.makeException(*f.reg(i.A()))
	if err != nil {
		return th.unwind(err)
	}
	switch c := *f.reg(i.B()); {
	case c.IsNone():
		e.cause = Unbound
	default:
		x, err := th.makeException(c)
		if err != nil {
			if !isExceptionClass(c) {
				err = TypeError("exception causes must derive from BaseException")
			}
			return th.unwind(err)
		}
		e.cause = x.Value()
	}
	e.suppress = true
	return th.raise(e)
}

// raise raises e by a raise statement: its context is the exception being handled, even if it had another.
func (th *Thread) raise(e *Exception) bool {
	if th.handled != nil && th.handled != e {
		th.setContext(e)
	}
	return th.unwindFrom(e, true)
}

// matchExc is OpMatchExc. A tuple may not have tuples in it.
func (th *Thread) matchExc(exc, class Value) (bool, error) {
	classes := []Value{class}
	if IsTuple(class) {
		classes = As[Tuple](class).items
	}
	match := false
	for _, c := range classes {
		if !isExceptionClass(c) {
			return false, TypeError("catching classes that do not inherit from BaseException is not allowed")
		}
		match = match || exc.Type().IsSubtype(As[Type](c))
	}
	return match, nil
}

func isExceptionClass(v Value) bool {
	return v.Type().flags&FlagType != 0 && As[Type](v).flags&FlagException != 0
}

func nameError(name string) error {
	e := newMessage(NameErrorType, "name '"+name+"' is not defined")
	e.setField(0, NewStr(name))
	return e
}

func unboundLocal(name string) error {
	return newMessage(UnboundLocalErrorType, "cannot access local variable '"+name+"' where it is not associated with a value")
}

func unboundFree(name string) error {
	e := newMessage(NameErrorType, "cannot access free variable '"+name+"' where it is not associated with a value in enclosing scope")
	e.setField(0, NewStr(name))
	return e
}
