// Date.go is date, the base of datetime.

package datetime

import (
	"math"
	"strconv"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/time"
	"github.com/aioplay/aioplay/python/vm"
)

// weekday counts from Monday, 0.
func (s *Stamp) weekday() int { return (s.ordinal() + 6) % 7 }

// plain is a date that is no datetime.
func plain(v value) bool { return isDate(v) && !isDateTime(v) }

// dateOf is a date by its number.
func dateOf(n int) (s Stamp) {
	s.tz = vm.None
	s.setOrdinal(n)
	return s
}

// structTime is timetuple.
func (s *Stamp) structTime(dst int) value {
	var f [9]int
	copy(f[:6], s.n[:6])
	f[6], f[7], f[8] = s.weekday(), beforeMonth(s.n[0], s.n[1])+s.n[2], dst
	return time.NewStruct(f)
}

func (s *Stamp) isoCalendar() (year, week, day int) {
	year = s.n[0]
	n := s.ordinal()
	start := isoStart(year)
	if n < start {
		year--
		start = isoStart(year)
	} else if next := isoStart(year + 1); n >= next {
		year, start = year+1, next
	}
	return year, (n-start)/7 + 1, (n-start)%7 + 1
}

// fromISO is the number of the day that an ISO calendar names.
func fromISO(year, week, day int) (int, error) {
	if year < minYear || year > maxYear {
		return 0, checkYear(year)
	}
	if start := isoStart(year); week < 1 || week > 53 || week == 53 && isoStart(year+1) == start+52*7 {
		return 0, vm.ValueError("Invalid week: " + strconv.Itoa(week))
	} else if day < 1 || day > 7 {
		return 0, vm.ValueError("Invalid weekday: " + strconv.Itoa(day) + " (range is [1, 7])")
	} else {
		return start + (week-1)*7 + day - 1, nil
	}
}

// ordinalDate makes a date, or a datetime at midnight, of a day's number.
func ordinalDate(th *vm.Thread, cls value, n int) (value, error) {
	if n < 1 {
		return vm.Unbound, vm.ValueError("ordinal must be >= 1")
	}
	s := dateOf(n)
	if err := checkYear(s.n[0]); err != nil {
		return vm.Unbound, err
	}
	return build(th, vm.As[vm.Type](cls), s)
}

// addDays is date plus or minus a timedelta, of which the days count.
func addDays(th *vm.Thread, v value, days int) (value, error) {
	n := stampOf(v).ordinal() + days
	if n < 1 || n > maxOrdinal {
		return vm.Unbound, vm.OverflowError("date value out of range")
	}
	return build(th, v.Type(), dateOf(n))
}

// seconds reads a timestamp: seconds, and microseconds rounded to even.
func seconds(th *vm.Thread, v value) (sec, us int, err error) {
	const outOfRange = "timestamp out of range for platform time_t"
	f, ok := vm.FloatOf(v)
	if !ok {
		n, err := th.Index(v)
		if vm.Matches(err, vm.OverflowErrorType) {
			err = vm.OverflowError(outOfRange)
		}
		return int(n), 0, err
	}
	if f != f {
		return 0, 0, vm.ValueError("Invalid value NaN (not a number)")
	}
	whole, part := math.Modf(f)
	part = math.RoundToEven(part * 1e6)
	if part < 0 {
		whole, part = whole-1, part+1e6
	} else if part >= 1e6 {
		whole, part = whole+1, part-1e6
	}
	if whole >= 1<<63 || whole < -1<<63 {
		return 0, 0, vm.OverflowError(outOfRange)
	}
	return int(whole), int(part), nil
}

// moment is seconds for a datetime, which has words of its own for what is no number.
func moment(th *vm.Thread, v value) (sec, us int, err error) {
	sec, us, err = seconds(th, v)
	if vm.Matches(err, vm.TypeErrorType) {
		err = vm.TypeError("argument must be int or float, not " + v.Type().DisplayName())
	}
	return sec, us, err
}

// fromSeconds is the moment of a timestamp in UTC.
func fromSeconds(sec, us int) (s Stamp, err error) {
	day, rest := floorDiv(sec, 86400)
	if day > 1<<40 || day < -1<<40 {
		return s, vm.OSError(75, "Value too large for defined data type", "")
	}
	s.tz = vm.None
	if n := day + epochOrdinal; n >= 1 && n <= maxOrdinal {
		return s, s.setUs(n*dayMicros + rest*1e6 + us)
	}
	return s, checkYear(1970 + int(math.Floor((float64(day)+0.5)/365.2425)))
}

func defineDate() {
	least, most := dateOf(1), dateOf(maxOrdinal)
	s := vm.Slots{
		New:  newStamp,
		Repr: repr,
		Str:  func(th *vm.Thread, v value) (value, error) { return th.CallMethod(v, vm.Intern("isoformat")) },
		Hash: func(th *vm.Thread, v value) (int64, error) { return int64(stampOf(v).ordinal()), nil },
		Compare: func(th *vm.Thread, op compile.CompareOp, a, b value) (value, error) {
			if !plain(a) || !plain(b) {
				return vm.NotImplemented, nil
			}
			return answer(op, sign(stampOf(a).ordinal()-stampOf(b).ordinal())), nil
		},
	}
	s.Binary[compile.BinAdd] = func(th *vm.Thread, a, b value) (value, error) {
		if isDelta(a) {
			a, b = b, a
		}
		if !plain(a) || !isDelta(b) {
			return vm.NotImplemented, nil
		}
		return addDays(th, a, deltaOf(b).days)
	}
	s.Binary[compile.BinSub] = func(th *vm.Thread, a, b value) (value, error) {
		switch {
		case plain(a) && isDelta(b):
			return addDays(th, a, -deltaOf(b).days)
		case plain(a) && plain(b):
			return newDelta(stampOf(a).ordinal()-stampOf(b).ordinal(), 0, 0)
		}
		return vm.NotImplemented, nil
	}
	resolution, _ := newDelta(1, 0, 0)
	dateType = vm.NewType(vm.TypeSpec{Name: "datetime.date", Slots: s, GetSet: getters(0, 3), Methods: append(dateMethods(), textMethods()...),
		Attrs: map[string]value{"min": vm.Obj(&least.Header), "max": vm.Obj(&most.Header), "resolution": resolution}})
	vm.Subclassable[Stamp](dateType)
	vm.HoldsNothing(dateType)
	least.SetType(dateType)
	most.SetType(dateType)
}

func dateMethods() []*vm.Builtin {
	number := func(name string, f func(s *Stamp) int) *vm.Builtin {
		return vm.Method0(name, func(th *vm.Thread, v value) (value, error) { return num(f(stampOf(v))) })
	}
	return []*vm.Builtin{
		number("toordinal", (*Stamp).ordinal),
		number("weekday", (*Stamp).weekday),
		number("isoweekday", func(s *Stamp) int { return s.weekday() + 1 }),
		vm.Method0("isocalendar", func(th *vm.Thread, v value) (value, error) {
			y, w, d := stampOf(v).isoCalendar()
			return newISO(vm.Int(int64(y)), vm.Int(int64(w)), vm.Int(int64(d))), nil
		}),
		vm.Method0("isoformat", func(th *vm.Thread, v value) (value, error) { return str(stampOf(v).dateText()) }),
		vm.Method0("ctime", ctime),
		vm.Method0("timetuple", func(th *vm.Thread, v value) (value, error) { return stampOf(v).structTime(-1), nil }),
		replace("replace", dateKind), replace("__replace__", dateKind), reduce(dateKind),
		vm.Method0("today", func(th *vm.Thread, cls value) (value, error) {
			now := host.Of(th).Time()
			return th.CallMethod(cls, vm.Intern("fromtimestamp"), vm.Float(float64(now.UnixMicro())/1e6))
		}).Class(),
		vm.Method1("fromtimestamp", func(th *vm.Thread, cls, v value) (value, error) {
			if f, ok := vm.FloatOf(v); ok {
				v = vm.Float(math.Floor(f))
			}
			sec, _, err := seconds(th, v)
			if err != nil {
				return vm.Unbound, err
			}
			s, err := fromSeconds(sec+localOffset(th, sec), 0)
			if err != nil {
				return vm.Unbound, err
			}
			return build(th, vm.As[vm.Type](cls), dateOf(s.ordinal()))
		}).Class(),
		exactly("fromordinal", 1, func(th *vm.Thread, cls value, a []value) (value, error) {
			n, err := integer(th, a[0])
			if err != nil {
				return vm.Unbound, err
			}
			return ordinalDate(th, cls, n)
		}),
		vm.MethodSig("fromisocalendar", "year, week, day", func(th *vm.Thread, cls value, a []value) (value, error) {
			var f [3]int
			for i, x := range a {
				var err error
				if f[i], err = integer(th, x); vm.Matches(err, vm.OverflowErrorType) {
					err = vm.ValueError("ISO calendar component out of range")
				}
				if err != nil {
					return vm.Unbound, err
				}
			}
			n, err := fromISO(f[0], f[1], f[2])
			if err != nil {
				return vm.Unbound, err
			}
			return ordinalDate(th, cls, n)
		}).Converting(anInteger).Class(),
		vm.Method1("fromisoformat", fromISOFormat(dateKind)).Class(),
		strptime(dateKind),
	}
}

// anInteger converts an argument of a method whose arguments are integers.
func anInteger(th *vm.Thread, _ int, v value) error {
	_, err := integer(th, v)
	return err
}
