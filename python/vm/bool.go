// Bool.go is Python's bool, whose two values live in Value itself.

package vm

import "github.com/aioplay/aioplay/python/compile"

func boolNew(th *Thread, cls *Type, args Args) (Value, error) {
	if len(args.Kw) > 0 {
		return Unbound, TypeError("bool() takes no keyword arguments")
	}
	switch len(args.Pos) {
	case 0:
		return False, nil
	case 1:
		b, err := th.Truth(args.Pos[0])
		return Bool(b), err
	}
	return Unbound, TypeError("bool expected at most 1 argument, got " + itoa(len(args.Pos)))
}

// boolean makes a bitwise slot that gives a bool for two bools, and leaves the rest to int.
func boolean(of func(x, y bool) bool, ints func(th *Thread, a, b Value) (Value, error)) func(th *Thread, a, b Value) (Value, error) {
	return func(th *Thread, a, b Value) (Value, error) {
		if a.IsBool() && b.IsBool() {
			return Bool(of(a.num != 0, b.num != 0)), nil
		}
		return ints(th, a, b)
	}
}

func boolText(v Value) string {
	if v.num != 0 {
		return "True"
	}
	return "False"
}

func defineBool() {
	boolHeader.typ = BoolType
	trueStr, falseStr := Intern("True").Value(), Intern("False").Value()
	s := Slots{
		New: boolNew,
		Repr: func(th *Thread, v Value) (Value, error) {
			if v.num != 0 {
				return trueStr, nil
			}
			return falseStr, nil
		},
		Hash: func(th *Thread, v Value) (int64, error) { return int64(v.num), nil },
		Bool: func(th *Thread, v Value) (bool, error) { return v.num != 0, nil },
		Invert: func(th *Thread, v Value) (Value, error) {
			err := th.Warn(DeprecationWarningType, "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.")
			return Int(^int64(v.num)), err
		},
	}
	s.Binary[compile.BinOr] = boolean(func(x, y bool) bool { return x || y }, intOr)
	s.Binary[compile.BinAnd] = boolean(func(x, y bool) bool { return x && y }, intAnd)
	s.Binary[compile.BinXor] = boolean(func(x, y bool) bool { return x != y }, intXor)
	defineType(BoolType, TypeSpec{
		Name: "bool", Base: IntType, Slots: s,
		Doc: "bool(x) is True where x counts as true, and False otherwise. There are no other objects of the class, which is\nderived from int: True is 1, and False is 0.",
	})
	BoolType.flags &^= FlagBaseType
}
