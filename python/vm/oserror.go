// Oserror.go: OSError, which picks its class by the number.

package vm

// osErrorClasses maps errno to the class that OSError() makes.
func osErrorClass(n int64) *Type {
	switch n {
	case 11, 114, 115:
		return BlockingIOErrorType
	case 32, 108:
		return BrokenPipeErrorType
	case 10:
		return ChildProcessErrorType
	case 103:
		return ConnectionAbortedErrorType
	case 111:
		return ConnectionRefusedErrorType
	case 104:
		return ConnectionResetErrorType
	case 17:
		return FileExistsErrorType
	case 2:
		return FileNotFoundErrorType
	case 21:
		return IsADirectoryErrorType
	case 20:
		return NotADirectoryErrorType
	case 4:
		return InterruptedErrorType
	case 1, 13:
		return PermissionErrorType
	case 3:
		return ProcessLookupErrorType
	case 110:
		return TimeoutErrorType
	}
	return nil
}

func osErrorNew(th *Thread, cls *Type, a Args) (Value, error) {
	late := readInInit(cls)
	if len(a.Kw) > 0 && !late {
		return Unbound, TypeError(cls.Name + "() takes no keyword arguments")
	}
	p := a.Pos
	if cls == OSErrorType && len(p) >= 2 && len(p) <= 5 {
		if n, ok := smallInt2(p[0]); ok {
			if c := osErrorClass(n); c != nil {
				cls = c
			}
		}
	}
	v := Obj(cls.alloc(cls))
	if late {
		exceptionOf(v).args = EmptyTuple
		return v, nil
	}
	return v, readOSError(th, exceptionOf(v), p)
}

// readInInit reports whether a class of OSErrors reads its arguments in __init__ and not in __new__: one that has an __init__ of its
// own, which passes on what it likes.
func readInInit(cls *Type) bool {
	own := OSErrorType.dict
	return cls.Lookup(strInit) != own.GetStr(strInit) && cls.Lookup(strNew) == own.GetStr(strNew)
}

func osErrorInit(th *Thread, self Value, a Args) error {
	if !readInInit(self.Type()) {
		return nil
	}
	if len(a.Kw) > 0 {
		return TypeError(self.Type().Name + "() takes no keyword arguments")
	}
	return readOSError(th, exceptionOf(self), a.Pos)
}

// readOSError fills an OSError's attributes from its arguments.
func readOSError(th *Thread, e *Exception, p []Value) error {
	e.args = newTuple(append([]Value(nil), p...))
	if len(p) < 2 || len(p) > 5 {
		return nil
	}
	e.setField(0, p[0])
	e.setField(1, p[1])
	if len(p) >= 3 && e.typ == BlockingIOErrorType && hasIndex(p[2]) {
		n, err := th.Index(p[2])
		if err != nil {
			return err
		}
		e.setField(4, Int(n))
	} else if len(p) >= 3 && !p[2].IsNone() {
		e.setField(2, p[2])
		e.args = newTuple(append([]Value(nil), p[:2]...))
	}
	if len(p) == 5 {
		e.setField(3, p[4])
	}
	return nil
}

func smallInt2(v Value) (int64, bool) {
	if !IsIntLike(v) {
		return 0, false
	}
	return smallInt(v)
}

// writtenProperty is characters_written: how much of a write that would have blocked was taken.
func writtenProperty() *GetSet {
	return Property("characters_written", func(th *Thread, v Value) (Value, error) {
		if n := exceptionOf(v).field(4); n.ref != nil {
			return n, nil
		}
		return Unbound, newMessage(AttributeErrorType, "characters_written")
	}, func(th *Thread, self, v Value) error {
		e := exceptionOf(self)
		if v.ref == nil {
			if e.field(4).ref == nil {
				return newMessage(AttributeErrorType, "characters_written")
			}
			e.setField(4, Unbound)
			return nil
		}
		n, err := th.Index(v)
		if err != nil {
			return err
		}
		e.setField(4, Int(n))
		return nil
	})
}

func osErrorStr(th *Thread, v Value) (Value, error) {
	e := exceptionOf(v)
	num, msg, file, file2 := e.field(0), e.field(1), e.field(2), e.field(3)
	if num.ref == nil || msg.ref == nil {
		return exceptionStr(th, v)
	}
	s := "[Errno " + textOf(th, num) + "] " + textOf(th, msg)
	if file.ref != nil {
		s += ": " + mustRepr(th, file)
		if file2.ref != nil {
			s += " -> " + mustRepr(th, file2)
		}
	}
	return NewStr(s), nil
}

// OSError makes the OSError, of the class for its number, of a failed operation on a file; file may be "".
func OSError(errno int, msg, file string) *Exception {
	t := osErrorClass(int64(errno))
	if t == nil {
		t = OSErrorType
	}
	e := NewError(t, Int(int64(errno)), NewStr(msg))
	e.fields = []Value{e.args.items[0], e.args.items[1]}
	if file != "" {
		e.setField(2, NewStr(file))
	}
	return e
}

// SetFilename sets an OSError's filename, whatever object named the file; SetFilename2 that of its second file.
func (e *Exception) SetFilename(v Value) { e.setField(2, v) }

// SetFilename2 sets an OSError's filename2.
func (e *Exception) SetFilename2(v Value) { e.setField(3, v) }
