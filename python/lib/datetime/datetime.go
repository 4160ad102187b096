// Datetime.go is datetime: a day and a time of it.

package datetime

import (
	gotime "time"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

// localOffset is the host's offset from UTC, in seconds, at a moment.
func localOffset(th *vm.Thread, sec int) int {
	_, off := gotime.Unix(int64(sec), 0).In(host.Of(th).Local()).Zone()
	return off
}

// unixSeconds is the timestamp of what the local clocks show as s.
func (s *Stamp) unixSeconds(th *vm.Thread) int {
	t, _ := floorDiv(s.us()-epochOrdinal*dayMicros, 1e6)
	shown := func(u int) int { return u + localOffset(th, u) }
	a := localOffset(th, t)
	first := t - a
	var b int
	if shown(first) == t { // perhaps they show it twice
		other := first - 86400
		if s.fold != 0 {
			other = first + 86400
		}
		if b = localOffset(th, other); a == b {
			return first
		}
	} else {
		b = localOffset(th, first)
	}
	second := t - b
	switch {
	case shown(second) == t:
		return second
	case shown(first) == t:
		return first
	case s.fold != 0: // they never show it
		return min(first, second)
	}
	return max(first, second)
}

// localZone is the zone of the local clocks at a moment.
func localZone(th *vm.Thread, sec int) value {
	name, off := gotime.Unix(int64(sec), 0).In(host.Of(th).Local()).Zone()
	return newZone(off*1e6, vm.NewStr(name))
}

// shift is v later by some microseconds.
func shift(th *vm.Thread, v value, us int) (value, error) {
	s := Stamp{tz: stampOf(v).tz}
	if err := s.setUs(stampOf(v).us() + us); err != nil {
		return vm.Unbound, err
	}
	return build(th, v.Type(), s)
}

// shiftBy is datetime plus (sign 1) or minus (-1) a timedelta.
func shiftBy(th *vm.Thread, v value, d *Delta, sign int) (value, error) {
	if d.days > maxOrdinal || d.days < -maxOrdinal {
		return vm.Unbound, vm.OverflowError("date value out of range")
	}
	return shift(th, v, sign*d.us())
}

// zone shows the tzinfo that a time holds.
func zone(v value, f vm.Visitor) { f.Value(&vm.As[Stamp](v).tz) }

// at makes a datetime of a timestamp: of what the local clocks show then, or those of a zone.
func at(th *vm.Thread, cls value, sec, us int, tz value) (value, error) {
	if !tz.Bound() || tz.IsNone() {
		s, err := fromSeconds(sec+localOffset(th, sec), us)
		if err != nil {
			return vm.Unbound, err
		}
		if c := s; c.unixSeconds(th) != sec {
			s.fold = 1
		}
		return build(th, vm.As[vm.Type](cls), s)
	}
	if err := checkZone(tz); err != nil {
		return vm.Unbound, err
	}
	s, err := fromSeconds(sec, us)
	if err != nil {
		return vm.Unbound, err
	}
	s.tz = tz
	v, err := build(th, vm.As[vm.Type](cls), s)
	if err != nil {
		return vm.Unbound, err
	}
	return th.CallMethod(tz, vm.Intern("fromutc"), v)
}

// inUTC is what a UTC clock shows, without a zone.
func inUTC(th *vm.Thread, cls value, sec, us int) (value, error) {
	s, err := fromSeconds(sec, us)
	if err != nil {
		return vm.Unbound, err
	}
	return build(th, vm.As[vm.Type](cls), s)
}

func now(th *vm.Thread) (sec, us int) {
	t := host.Of(th).Time()
	return int(t.Unix()), t.Nanosecond() / 1000
}

// deprecated warns of the methods that give UTC without saying so.
func deprecated(th *vm.Thread, old, instead string) error {
	return th.Warn(vm.DeprecationWarningType, "datetime.datetime."+old+"() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: datetime.datetime."+instead+".")
}

// asTimeZone is the same moment as clocks of another zone show it.
func asTimeZone(th *vm.Thread, v value, a []value) (value, error) {
	tz := vm.None
	if a[0].Bound() {
		tz = a[0]
	}
	if err := checkZone(tz); err != nil {
		return vm.Unbound, err
	}
	s := *stampOf(v)
	if s.tz == tz && !tz.IsNone() {
		return v, nil
	}
	off, ok, err := offset(th, v)
	if err != nil {
		return vm.Unbound, err
	}
	if !ok {
		off = s.us() - epochOrdinal*dayMicros - s.n[6] - s.unixSeconds(th)*1e6
	}
	if err := s.setUs(s.us() - off); err != nil {
		return vm.Unbound, err
	}
	s.fold = 0
	if tz.IsNone() {
		sec, _ := floorDiv(s.us()-epochOrdinal*dayMicros, 1e6)
		tz = localZone(th, sec)
	}
	s.tz = tz
	u, err := build(th, v.Type(), s)
	if err != nil {
		return vm.Unbound, err
	}
	return th.CallMethod(tz, vm.Intern("fromutc"), u)
}

// subtract is the time between two datetimes.
func subtract(th *vm.Thread, a, b value) (value, error) {
	d := stampOf(a).us() - stampOf(b).us()
	if stampOf(a).tz != stampOf(b).tz {
		x, okx, err := offset(th, a)
		if err != nil {
			return vm.Unbound, err
		}
		y, oky, err := offset(th, b)
		if err != nil {
			return vm.Unbound, err
		}
		if okx != oky {
			return vm.Unbound, vm.TypeError("can't subtract offset-naive and offset-aware datetimes")
		}
		d -= x - y
	}
	return newDelta(0, 0, d)
}

// combine is datetime.combine.
func combine(th *vm.Thread, cls value, a []value) (value, error) {
	if !isDate(a[0]) {
		return vm.Unbound, vm.TypeError("combine() argument 1 must be datetime.date, not " + vm.ArgumentName(a[0]))
	}
	if !isTime(a[1]) {
		return vm.Unbound, vm.TypeError("combine() argument 2 must be datetime.time, not " + vm.ArgumentName(a[1]))
	}
	s := *stampOf(a[1])
	copy(s.n[:3], stampOf(a[0]).n[:3])
	if a[2].Bound() {
		if err := checkZone(a[2]); err != nil {
			return vm.Unbound, err
		}
		s.tz = a[2]
	}
	return build(th, vm.As[vm.Type](cls), s)
}

func timestamp(th *vm.Thread, v value) (value, error) {
	s := stampOf(v)
	off, ok, err := offset(th, v)
	if err != nil {
		return vm.Unbound, err
	}
	if !ok {
		return vm.Float(float64(s.unixSeconds(th)) + float64(s.n[6])/1e6), nil
	}
	return th.Binary(compile.BinDiv, vm.Int(int64(s.us()-off-epochOrdinal*dayMicros)), vm.Int(1e6)) // rounded once
}

// timeTuple is timetuple, which says whether it is summer time.
func timeTuple(th *vm.Thread, v value) (value, error) {
	dst := -1 // not known
	us, ok, err := callZone(th, stampOf(v).tz, "dst", v)
	if err != nil {
		return vm.Unbound, err
	}
	if ok {
		dst = sign(us) * sign(us)
	}
	return stampOf(v).structTime(dst), nil
}

// utcTimeTuple is utctimetuple.
func utcTimeTuple(th *vm.Thread, v value) (value, error) {
	off, _, err := offset(th, v)
	if err != nil {
		return vm.Unbound, err
	}
	s := *stampOf(v)
	if err := s.setUs(s.us() - off); err != nil {
		return vm.Unbound, err
	}
	return s.structTime(0), nil
}

// oneCharacter checks isoformat's first argument.
func oneCharacter(th *vm.Thread, i int, v value) error {
	if i > 0 || vm.IsStr(v) && vm.As[vm.Str](v).Len() == 1 {
		return nil
	}
	got := vm.ArgumentName(v)
	if vm.IsStr(v) {
		n, _ := num(vm.As[vm.Str](v).Len())
		got, _ = th.Str(n)
		got = "a string of length " + got
	}
	return vm.TypeError("isoformat() argument 1 must be a unicode character, not " + got)
}

func isoDateTime(th *vm.Thread, v value, a []value) (value, error) {
	sep := "T"
	if a[0].Bound() {
		if err := oneCharacter(th, 0, a[0]); err != nil {
			return vm.Unbound, err
		}
		sep = vm.Text(a[0])
	}
	spec, err := specArg(a[1], "2")
	if err != nil {
		return vm.Unbound, err
	}
	text, err := isoFormat(th, v, sep, spec)
	return vm.NewStr(text), err
}

func defineDateTime() {
	least, most := dateOf(1), dateOf(maxOrdinal)
	most.setClock(dayMicros - 1)
	s := vm.Slots{
		New:  newStamp,
		Repr: repr,
		Str: func(th *vm.Thread, v value) (value, error) {
			return th.CallMethod(v, vm.Intern("isoformat"), vm.NewStr(" "))
		},
		Hash: func(th *vm.Thread, v value) (int64, error) {
			off, _, err := offset(th, unfolded(v))
			return int64(stampOf(v).us() - off), err
		},
		Compare: func(th *vm.Thread, op compile.CompareOp, a, b value) (value, error) {
			if !isDateTime(a) || !isDateTime(b) {
				return vm.NotImplemented, nil
			}
			return compareTimes(th, op, a, b, "datetimes")
		},
	}
	s.Binary[compile.BinAdd] = func(th *vm.Thread, a, b value) (value, error) {
		if isDelta(a) {
			a, b = b, a
		}
		if !isDateTime(a) || !isDelta(b) {
			return vm.NotImplemented, nil
		}
		return shiftBy(th, a, deltaOf(b), 1)
	}
	s.Binary[compile.BinSub] = func(th *vm.Thread, a, b value) (value, error) {
		switch {
		case isDateTime(a) && isDelta(b):
			return shiftBy(th, a, deltaOf(b), -1)
		case isDateTime(a) && isDateTime(b):
			return subtract(th, a, b)
		}
		return vm.NotImplemented, nil
	}
	dateTimeType = vm.NewType(vm.TypeSpec{Name: "datetime.datetime", Base: dateType, Slots: s, GetSet: getters(3, 7),
		Methods: append(dateTimeMethods(), zoneMethods()...),
		Attrs:   map[string]value{"min": vm.Obj(&least.Header), "max": vm.Obj(&most.Header), "resolution": microDelta(1)}})
	vm.Subclassable[Stamp](dateTimeType)
	vm.Holds(dateTimeType, zone)
	least.SetType(dateTimeType)
	most.SetType(dateTimeType)
}

func dateTimeMethods() []*vm.Builtin {
	// timeOf declares a method that gives the time of day.
	timeOf := func(name string, zoned bool) *vm.Builtin {
		return vm.Method0(name, func(th *vm.Thread, v value) (value, error) {
			s := *stampOf(v)
			s.n[0], s.n[1], s.n[2] = 0, 0, 0
			if !zoned {
				s.tz = vm.None
			}
			return alloc(timeType, s), nil
		})
	}
	return []*vm.Builtin{
		vm.MethodSig("now", "tz=None", func(th *vm.Thread, cls value, a []value) (value, error) {
			sec, us := now(th)
			return at(th, cls, sec, us, a[0])
		}).Class(),
		vm.Method0("utcnow", func(th *vm.Thread, cls value) (value, error) {
			if err := deprecated(th, "utcnow", "now(datetime.UTC)"); err != nil {
				return vm.Unbound, err
			}
			sec, us := now(th)
			return inUTC(th, cls, sec, us)
		}).Class(),
		vm.MethodSig("fromtimestamp", "timestamp, tz=None", func(th *vm.Thread, cls value, a []value) (value, error) {
			if a[1].Bound() && !a[1].IsNone() {
				if err := checkZone(a[1]); err != nil {
					return vm.Unbound, err
				}
			}
			sec, us, err := moment(th, a[0])
			if err != nil {
				return vm.Unbound, err
			}
			return at(th, cls, sec, us, a[1])
		}).Class(),
		vm.Method1("utcfromtimestamp", func(th *vm.Thread, cls, v value) (value, error) {
			if err := deprecated(th, "utcfromtimestamp", "fromtimestamp(timestamp, datetime.UTC)"); err != nil {
				return vm.Unbound, err
			}
			sec, us, err := moment(th, v)
			if err != nil {
				return vm.Unbound, err
			}
			return inUTC(th, cls, sec, us)
		}).Parsed().Class(),
		vm.MethodSig("combine", "date, time, tzinfo=True", combine).Converting(func(_ *vm.Thread, i int, v value) error {
			if i == 0 && !isDate(v) {
				return vm.TypeError("combine() argument 1 must be datetime.date, not " + vm.ArgumentName(v))
			}
			return nil
		}).Class(),
		vm.Method1("fromisoformat", fromISOFormat(dateTimeKind)).Class(),
		strptime(dateTimeKind),
		vm.Method0("date", func(th *vm.Thread, v value) (value, error) {
			return alloc(dateType, dateOf(stampOf(v).ordinal())), nil
		}),
		timeOf("time", false), timeOf("timetz", true),
		vm.Method0("timestamp", timestamp),
		vm.Method0("timetuple", timeTuple),
		vm.Method0("utctimetuple", utcTimeTuple),
		vm.MethodSig("isoformat", "sep='T', timespec='auto'", isoDateTime).Converting(oneCharacter),
		vm.MethodSig("astimezone", "tz=None", asTimeZone),
		replace("replace", dateTimeKind), replace("__replace__", dateTimeKind), reduce(dateTimeKind), reduceEx(dateTimeKind),
	}
}
