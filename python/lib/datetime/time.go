// Time.go is time: a time of day.

package datetime

import (
	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// compareTimes compares times, or datetimes, which have offsets or have none. what is for the error.
func compareTimes(th *vm.Thread, op compile.CompareOp, a, b value, what string) (value, error) {
	s, t := stampOf(a), stampOf(b)
	d := s.us() - t.us()
	if what == "times" {
		d = s.clock() - t.clock()
	}
	if s.tz == t.tz {
		return answer(op, sign(d)), nil
	}
	x, okx, err := offset(th, a)
	if err != nil {
		return vm.Unbound, err
	}
	y, oky, err := offset(th, b)
	if err != nil {
		return vm.Unbound, err
	}
	equality := op == compile.CmpEq || op == compile.CmpNe
	if okx != oky {
		if equality {
			return vm.Bool(op == compile.CmpNe), nil
		}
		return vm.Unbound, vm.TypeError("can't compare offset-naive and offset-aware " + what)
	}
	if d -= x - y; d == 0 && equality && what != "times" {
		// A time that the clocks show twice, or not at all, equals none in another zone.
		for i, v := range [...]value{a, b} {
			c := *stampOf(v)
			c.fold = 1 - c.fold
			o, ok, err := offset(th, alloc(dateTimeType, c))
			if err != nil {
				return vm.Unbound, err
			}
			if ok != okx || o != [...]int{x, y}[i] {
				d = 1
			}
		}
	}
	return answer(op, sign(d)), nil
}

// unfolded is v, or the same with fold 0, by which hashes go.
func unfolded(v value) value {
	s := *stampOf(v)
	if s.fold == 0 {
		return v
	}
	s.fold = 0
	return alloc(v.Type(), s)
}

func defineTime() {
	least, most := Stamp{tz: vm.None}, Stamp{tz: vm.None}
	most.setClock(dayMicros - 1)
	s := vm.Slots{
		New:  newStamp,
		Repr: repr,
		Str:  func(th *vm.Thread, v value) (value, error) { return th.CallMethod(v, vm.Intern("isoformat")) },
		Hash: func(th *vm.Thread, v value) (int64, error) {
			off, _, err := offset(th, unfolded(v))
			return int64(stampOf(v).clock() - off), err
		},
		Compare: func(th *vm.Thread, op compile.CompareOp, a, b value) (value, error) {
			if !isTime(a) || !isTime(b) {
				return vm.NotImplemented, nil
			}
			return compareTimes(th, op, a, b, "times")
		},
	}
	methods := append([]*vm.Builtin{
		vm.MethodSig("isoformat", "timespec='auto'", func(th *vm.Thread, v value, a []value) (value, error) {
			spec, err := specArg(a[0], "1")
			if err != nil {
				return vm.Unbound, err
			}
			text, err := isoFormat(th, v, "", spec)
			return vm.NewStr(text), err
		}),
		replace("replace", timeKind), replace("__replace__", timeKind), reduce(timeKind), reduceEx(timeKind),
		vm.Method1("fromisoformat", fromISOFormat(timeKind)).Class(),
		strptime(timeKind),
	}, append(zoneMethods(), textMethods()...)...)
	timeType = vm.NewType(vm.TypeSpec{Name: "datetime.time", Slots: s, GetSet: getters(3, 7), Methods: methods,
		Attrs: map[string]value{"min": vm.Obj(&least.Header), "max": vm.Obj(&most.Header), "resolution": microDelta(1)}})
	vm.Subclassable[Stamp](timeType)
	vm.Holds(timeType, zone)
	least.SetType(timeType)
	most.SetType(timeType)
}
