// Package datetime is Python's datetime module: date, time, datetime, timedelta, tzinfo and timezone, and the clock
// that they ask. On a virtual clock the time of day is virtual too.
package datetime

import (
	"strconv"
	"strings"
	"sync"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

type value = vm.Value

var (
	once                                                              sync.Once
	deltaType, dateType, timeType, dateTimeType, tzinfoType, zoneType *vm.Type
	isoType                                                           *vm.Type
	utc                                                               value
)

// Module makes the module.
func Module(th *vm.Thread) (*vm.Module, error) {
	once.Do(define)
	m := vm.NewModule("datetime", vm.NewDict())
	m.AddTypes(dateType, dateTimeType, timeType, deltaType, zoneType, tzinfoType)
	m.Set("UTC", utc)
	m.Set("MINYEAR", vm.Int(minYear))
	m.Set("MAXYEAR", vm.Int(maxYear))
	var names []value
	for _, n := range strings.Fields("date datetime time timedelta timezone tzinfo MINYEAR MAXYEAR UTC") {
		names = append(names, vm.NewStr(n))
	}
	m.Set("__all__", vm.NewTuple(names...))
	return m, nil
}

// define makes the classes. Their class attributes are instances, which get their class when it is there.
func define() {
	defineISO()
	defineDelta()
	defineZones()
	defineDate()
	defineTime()
	defineDateTime()
}

func str(s string) (value, error) { return vm.NewStr(s), nil }

func num(n int) (value, error) { return vm.Int(int64(n)), nil }

// pad is n with at least width digits.
func pad(n, width int) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}

// integer reads an argument that is a C int in CPython.
func integer(th *vm.Thread, v value) (int, error) {
	n, err := th.Index(v)
	if vm.Matches(err, vm.OverflowErrorType) {
		return 0, vm.OverflowError("Python int too large to convert to C long")
	}
	if err != nil {
		return 0, err
	}
	if n > 1<<31-1 {
		return 0, vm.OverflowError("signed integer is greater than maximum")
	}
	if n < -1<<31 {
		return 0, vm.OverflowError("signed integer is less than minimum")
	}
	return int(n), nil
}

// match lays out the arguments of a constructor that CPython's messages call just "function".
func match(th *vm.Thread, sig *vm.Signature, name string, a vm.Args) ([]value, error) {
	v, err := sig.Match(name, a)
	if err != nil && name == "function" && len(a.Pos) > 0 {
		if wrong := sig.Converted(th, a, anInteger, nil); wrong != nil {
			return nil, wrong
		}
	}
	if e, ok := err.(*vm.Exception); ok && name == "function" {
		name = strings.NewReplacer("function() got", "this function got", "function()", name, "exactly", "at most").Replace(vm.Text(e.Args()[0]))
		err = vm.TypeError(name)
	}
	return v, err
}

// answer is what a comparison says of operands whose difference has this sign.
func answer(op compile.CompareOp, sign int) value {
	switch op {
	case compile.CmpLt:
		return vm.Bool(sign < 0)
	case compile.CmpLe:
		return vm.Bool(sign <= 0)
	case compile.CmpEq:
		return vm.Bool(sign == 0)
	case compile.CmpNe:
		return vm.Bool(sign != 0)
	case compile.CmpGt:
		return vm.Bool(sign > 0)
	}
	return vm.Bool(sign >= 0)
}

func sign(n int) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	}
	return 0
}

// exactly declares a class method that takes so many arguments, and says so in CPython's words.
func exactly(name string, n int, f func(th *vm.Thread, cls value, a []value) (value, error)) *vm.Builtin {
	return vm.MethodArgs(name, func(th *vm.Thread, cls value, a vm.Args) (value, error) {
		if len(a.Kw) > 0 {
			return vm.Unbound, vm.TypeError(name + "() takes no keyword arguments")
		}
		if len(a.Pos) != n {
			word := " argument"
			if n != 1 {
				word = " arguments"
			}
			return vm.Unbound, vm.TypeError(name + "() takes exactly " + strconv.Itoa(n) + word + " (" + strconv.Itoa(len(a.Pos)) + " given)")
		}
		return f(th, cls, a.Pos)
	}).Class()
}
