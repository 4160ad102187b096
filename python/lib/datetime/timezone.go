// Timezone.go is tzinfo, which programs derive from, and timezone, a fixed offset from UTC.

package datetime

import (
	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// Zone is a timezone.
type Zone struct {
	vm.Header
	offset int   // microseconds
	name   value // unbound: made of the offset
}

type tzinfo struct{ vm.Header }

func zoneOf(v value) *Zone { return vm.As[Zone](v) }

const offsetRange = "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24)"

// newZone makes a timezone; UTC is always the same object.
func newZone(offset int, name value) value {
	if offset == 0 && !name.Bound() && utc.Bound() {
		return utc
	}
	z := &Zone{offset: offset, name: name}
	z.SetType(zoneType)
	return vm.Obj(&z.Header)
}

// offsetText is an offset as "+01:30", with seconds where there are any; sep stands between the parts.
func offsetText(us int, sep string) string {
	s := "+"
	if us < 0 {
		s, us = "-", -us
	}
	sec := us / 1e6
	s += pad(sec/3600, 2) + sep + pad(sec/60%60, 2)
	if us %= 1e6; sec%60 != 0 || us != 0 {
		s += sep + pad(sec%60, 2)
		if us != 0 {
			s += "." + pad(us, 6)
		}
	}
	return s
}

func (z *Zone) text() value {
	if z.name.Bound() {
		return z.name
	}
	s := "UTC"
	if z.offset != 0 {
		s += offsetText(z.offset, ":")
	}
	return vm.NewStr(s)
}

var zoneSig = vm.ParseSignature("offset, name=None")

func makeZone(th *vm.Thread, cls *vm.Type, a vm.Args) (value, error) {
	v, err := zoneSig.Match("timezone", a)
	if err != nil {
		return vm.Unbound, zoneSig.Converted(th, a, func(_ *vm.Thread, i int, v value) error {
			if i == 0 && !isDelta(v) {
				return vm.TypeError("timezone() argument 1 must be datetime.timedelta, not " + vm.ArgumentName(v))
			}
			return nil
		}, err)
	}
	if !isDelta(v[0]) {
		return vm.Unbound, vm.TypeError("timezone() argument 1 must be datetime.timedelta, not " + vm.ArgumentName(v[0]))
	}
	if v[1].Bound() && !vm.IsStr(v[1]) {
		kind := v[1].Type().DisplayName()
		if v[1].IsNone() {
			kind = "None"
		}
		return vm.Unbound, vm.TypeError("timezone() argument 2 must be str, not " + kind)
	}
	d := deltaOf(v[0])
	if d.days < -1 || d.days > 0 || d.us() == -dayMicros {
		s, err := th.Repr(v[0])
		if err != nil {
			return vm.Unbound, err
		}
		return vm.Unbound, vm.ValueError(offsetRange + ", not " + s)
	}
	return newZone(d.us(), v[1]), nil
}

// callZone asks a tzinfo for its utcoffset or dst; ok is false when the answer is None. arg is the datetime, or None.
func callZone(th *vm.Thread, tz value, name string, arg value) (us int, ok bool, err error) {
	if tz.IsNone() {
		return 0, false, nil
	}
	if tz.Type() == zoneType {
		return zoneOf(tz).offset, name == "utcoffset", nil
	}
	v, err := th.CallMethod(tz, vm.Intern(name), arg)
	switch {
	case err != nil || v.IsNone():
		return 0, false, err
	case !isDelta(v):
		return 0, false, vm.TypeError("tzinfo." + name + "() must return None or timedelta, not '" + v.Type().DisplayName() + "'")
	}
	d := deltaOf(v)
	if d.days < -1 || d.days > 0 || d.us() == -dayMicros {
		s, err := th.Repr(v)
		if err != nil {
			return 0, false, err
		}
		return 0, false, vm.ValueError(offsetRange + ", not " + s)
	}
	return d.us(), true, nil
}

// zoneName asks a tzinfo for its name: a str or None.
func zoneName(th *vm.Thread, tz, arg value) (value, error) {
	if tz.IsNone() {
		return vm.None, nil
	}
	v, err := th.CallMethod(tz, vm.Intern("tzname"), arg)
	if err == nil && !v.IsNone() && !vm.IsStr(v) {
		err = vm.TypeError("tzinfo.tzname() must return None or a string, not '" + v.Type().DisplayName() + "'")
	}
	return v, err
}

func isZone(v value) bool { return tzinfoType.Is(v) }

func checkZone(v value) error {
	if v.IsNone() || isZone(v) {
		return nil
	}
	return vm.TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '" + v.Type().DisplayName() + "'")
}

// ownTime checks the argument of fromutc.
func ownTime(self, v value) error {
	if !isDateTime(v) {
		return vm.TypeError("fromutc: argument must be a datetime")
	}
	if stampOf(v).tz != self {
		return vm.ValueError("fromutc: dt.tzinfo is not self")
	}
	return nil
}

// fromUTC is tzinfo.fromutc: what the clocks of a zone show, by what it says of its offset and its summer time.
func fromUTC(th *vm.Thread, self, v value) (value, error) {
	if err := ownTime(self, v); err != nil {
		return vm.Unbound, err
	}
	off, ok, err := callZone(th, self, "utcoffset", v)
	if err == nil && !ok {
		err = vm.ValueError("fromutc: non-None utcoffset() result required")
	}
	if err != nil {
		return vm.Unbound, err
	}
	dst, ok, err := callZone(th, self, "dst", v)
	if err == nil && !ok {
		err = vm.ValueError("fromutc: non-None dst() result required")
	}
	if err != nil {
		return vm.Unbound, err
	}
	r := v
	if off != dst {
		if r, err = shift(th, v, off-dst); err != nil {
			return vm.Unbound, err
		}
		if dst, ok, err = callZone(th, self, "dst", r); err != nil {
			return vm.Unbound, err
		}
		if !ok {
			return vm.Unbound, vm.ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
		}
	}
	if dst == 0 {
		return r, nil
	}
	return shift(th, r, dst)
}

func defineZones() {
	missing := func(name string) *vm.Builtin {
		return vm.Method1(name, func(th *vm.Thread, self, v value) (value, error) {
			return vm.Unbound, vm.NotImplementedError("a tzinfo subclass must implement " + name + "()")
		})
	}
	tzinfoType = vm.NewType(vm.TypeSpec{Name: "datetime.tzinfo", Slots: vm.Slots{
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (value, error) {
			if cls != tzinfoType {
				return vm.Obj(vm.NewObject(cls)), nil
			}
			z := new(tzinfo)
			z.SetType(cls)
			return vm.Obj(&z.Header), nil
		},
		Init: func(th *vm.Thread, self value, a vm.Args) error { return nil },
	}, Methods: []*vm.Builtin{missing("utcoffset"), missing("dst"), missing("tzname"), vm.Method1("fromutc", fromUTC),
		vm.Method0("__reduce__", reduceZone)}})
	vm.Subclassable[tzinfo](tzinfoType)

	// of declares a method that takes a datetime or None, and ignores it.
	of := func(name string, f func(z *Zone) value) *vm.Builtin {
		return vm.Method1(name, func(th *vm.Thread, self, v value) (value, error) {
			if !v.IsNone() && !isDateTime(v) {
				return vm.Unbound, vm.TypeError(name + "(dt) argument must be a datetime instance or None, not " + v.Type().DisplayName())
			}
			return f(zoneOf(self)), nil
		})
	}
	edges := [...]*Zone{{}, {offset: -(dayMicros - 60e6)}, {offset: dayMicros - 60e6}}
	edge := func(i int) value { return vm.Obj(&edges[i].Header) }
	zoneType = vm.NewType(vm.TypeSpec{Name: "datetime.timezone", Base: tzinfoType, Slots: vm.Slots{
		New: makeZone,
		Repr: func(th *vm.Thread, v value) (value, error) {
			if v == utc {
				return str("datetime.timezone.utc")
			}
			s, err := th.Repr(microDelta(zoneOf(v).offset))
			if n := zoneOf(v).name; n.Bound() && err == nil {
				r, err := th.Repr(n)
				if err != nil {
					return vm.Unbound, err
				}
				s += ", " + r
			}
			return vm.NewStr("datetime.timezone(" + s + ")"), err
		},
		Str:  func(th *vm.Thread, v value) (value, error) { return zoneOf(v).text(), nil },
		Hash: func(th *vm.Thread, v value) (int64, error) { return th.HashValue(microDelta(zoneOf(v).offset)) },
		Compare: func(th *vm.Thread, op compile.CompareOp, a, b value) (value, error) {
			if op != compile.CmpEq && op != compile.CmpNe || a.Type() != zoneType || b.Type() != zoneType {
				return vm.NotImplemented, nil
			}
			return answer(op, sign(zoneOf(a).offset-zoneOf(b).offset)), nil
		},
	}, Attrs: map[string]value{"utc": edge(0), "min": edge(1), "max": edge(2)}, Methods: []*vm.Builtin{
		of("utcoffset", func(z *Zone) value { return microDelta(z.offset) }),
		of("tzname", (*Zone).text),
		of("dst", func(z *Zone) value { return vm.None }),
		vm.Method1("fromutc", func(th *vm.Thread, self, v value) (value, error) {
			if err := ownTime(self, v); err != nil {
				return vm.Unbound, err
			}
			return shift(th, v, zoneOf(self).offset)
		}),
		vm.Method0("__getinitargs__", func(th *vm.Thread, v value) (value, error) {
			if n := zoneOf(v).name; n.Bound() {
				return vm.NewTuple(microDelta(zoneOf(v).offset), n), nil
			}
			return vm.NewTuple(microDelta(zoneOf(v).offset)), nil
		}),
	}})
	for _, z := range edges {
		z.SetType(zoneType)
	}
	utc = edge(0)
	vm.HoldsNothing(zoneType)
}

// reduceZone says how to copy a tzinfo: by its __getinitargs__, and its attributes.
func reduceZone(th *vm.Thread, v value) (value, error) {
	args, state := vm.NewTuple(), vm.None
	get, err := th.LookupAttr(v, vm.Intern("__getinitargs__"))
	if err != nil {
		return vm.Unbound, err
	}
	if get.Bound() {
		if args, err = th.Call(get); err != nil {
			return vm.Unbound, err
		}
	}
	if state, err = th.CallMethod(v, vm.Intern("__getstate__")); err != nil {
		return vm.Unbound, err
	}
	return vm.NewTuple(v.Type().Value(), args, state), nil
}
