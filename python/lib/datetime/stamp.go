// Stamp.go is what date, time and datetime have in common: they are one Go struct, of which each uses its part.

package datetime

import (
	"strconv"

	"github.com/aioplay/aioplay/python/vm"
)

// Stamp is a date, a time or a datetime.
type Stamp struct {
	vm.Header
	n    [7]int // year, month, day, hour, minute, second, microsecond
	fold int
	tz   value // a tzinfo or None; always None in a date
}

func stampOf(v value) *Stamp { return vm.As[Stamp](v) }

func isDate(v value) bool { return dateType.Is(v) }

func isDateTime(v value) bool { return dateTimeType.Is(v) }

func isTime(v value) bool { return timeType.Is(v) }

// A kind tells which part of Stamp a class uses.
type kind struct {
	from, to int // of n
	zoned    bool
	sig      *vm.Signature
}

var fieldNames = [...]string{"year", "month", "day", "hour", "minute", "second", "microsecond"}

const clockArgs = ", hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0"

var (
	dateKind     = &kind{0, 3, false, vm.ParseSignature("year, month, day")}
	timeKind     = &kind{3, 7, true, vm.ParseSignature(clockArgs[2:])}
	dateTimeKind = &kind{0, 7, true, vm.ParseSignature("year, month, day" + clockArgs)}
)

func kindOf(cls *vm.Type) *kind {
	switch {
	case cls.IsSubtype(dateTimeType):
		return dateTimeKind
	case cls.IsSubtype(dateType):
		return dateKind
	}
	return timeKind
}

// what is the name of a kind's class.
func (k *kind) what() string {
	switch k {
	case dateKind:
		return "date"
	case timeKind:
		return "time"
	}
	return "datetime"
}

func between(name string, low, high, n int) error {
	if n < low || n > high {
		return vm.ValueError(name + " must be in " + strconv.Itoa(low) + ".." + strconv.Itoa(high) + ", not " + strconv.Itoa(n))
	}
	return nil
}

func checkYear(y int) error { return between("year", minYear, maxYear, y) }

// check checks the ranges of a kind's fields.
func (k *kind) check(s *Stamp) error {
	if k.from == 0 {
		if err := checkYear(s.n[0]); err != nil {
			return err
		}
		if err := between("month", 1, 12, s.n[1]); err != nil {
			return err
		}
		if days := daysIn(s.n[0], s.n[1]); s.n[2] < 1 || s.n[2] > days {
			return vm.ValueError("day " + strconv.Itoa(s.n[2]) + " must be in range 1.." + strconv.Itoa(days) + " for month " + strconv.Itoa(s.n[1]) + " in year " + strconv.Itoa(s.n[0]))
		}
	}
	if !k.zoned {
		return nil
	}
	for i, high := range [...]int{3: 23, 4: 59, 5: 59, 6: 999999} {
		if i >= 3 {
			if err := between(fieldNames[i], 0, high, s.n[i]); err != nil {
				return err
			}
		}
	}
	if s.fold != 0 && s.fold != 1 {
		return vm.ValueError("fold must be either 0 or 1, not " + strconv.Itoa(s.fold))
	}
	return checkZone(s.tz)
}

// read takes the arguments that there are from a call, in the order of the constructor's.
func (k *kind) read(th *vm.Thread, s *Stamp, v []value) (err error) {
	n := k.to - k.from
	for i, x := range v[:n] {
		if x.Bound() {
			if s.n[k.from+i], err = integer(th, x); err != nil {
				return err
			}
		}
	}
	if k.zoned {
		if v[n].Bound() {
			s.tz = v[n]
		}
		if v[n+1].Bound() {
			if s.fold, err = integer(th, v[n+1]); err != nil {
				return err
			}
		}
	}
	return k.check(s)
}

// newStamp is the New slot of the three classes.
func newStamp(th *vm.Thread, cls *vm.Type, a vm.Args) (value, error) {
	k := kindOf(cls)
	if n := len(a.Pos); (n == 1 || n == 2) && len(a.Names) == 0 {
		zone := vm.Unbound
		if n == 2 {
			zone = a.Pos[1]
		}
		if s, ok, err := k.fromState(a.Pos[0], zone); ok || err != nil {
			if err != nil {
				return vm.Unbound, err
			}
			return alloc(cls, s), nil
		}
	}
	v, err := match(th, k.sig, "function", a)
	if err != nil {
		if wrong := k.convert(th, a); wrong != nil {
			err = wrong
		}
		return vm.Unbound, err
	}
	s := Stamp{tz: vm.None}
	if err := k.read(th, &s, v); err != nil {
		return vm.Unbound, err
	}
	return alloc(cls, s), nil
}

// convert looks for an argument of a wrong type before the first one that is missing: CPython converts as it goes.
func (k *kind) convert(th *vm.Thread, a vm.Args) error {
	if k.from > 0 || len(a.Pos) >= 3 {
		return nil
	}
	for i, name := range fieldNames[:3] {
		x := vm.Unbound
		if i < len(a.Pos) {
			x = a.Pos[i]
		}
		for j, n := range a.Names {
			if n.String() == name {
				x = a.Kw[j]
			}
		}
		if !x.Bound() {
			return nil
		}
		if _, err := integer(th, x); err != nil {
			return err
		}
	}
	return nil
}

// alloc makes an object whose constructor isn't called.
func alloc(cls *vm.Type, s Stamp) value {
	o := &Stamp{}
	if cls == dateTimeType || cls == dateType || cls == timeType {
		o.SetType(cls)
	} else {
		o = stampOf(vm.Obj(vm.NewObject(cls)))
	}
	s.Header = o.Header
	*o = s
	return vm.Obj(&o.Header)
}

// args are the positional arguments with which the constructor makes the same.
func (s *Stamp) args(k *kind) []value {
	var a []value
	for _, n := range s.n[k.from:k.to] {
		a = append(a, vm.Int(int64(n)))
	}
	if k.zoned {
		a = append(a, s.tz)
	}
	return a
}

// build makes an object of a class that may be the program's: then its constructor is called.
func build(th *vm.Thread, cls *vm.Type, s Stamp) (value, error) {
	k := kindOf(cls)
	if !cls.IsHeap() {
		if err := k.check(&s); err != nil {
			return vm.Unbound, err
		}
		return alloc(cls, s), nil
	}
	v, err := th.Call(cls.Value(), s.args(k)...)
	if err == nil && s.fold != 0 && v.Type().IsSubtype(cls) {
		stampOf(v).fold = s.fold
	}
	return v, err
}

// replace is the method of that name, and copy.replace.
func replace(name string, k *kind) *vm.Builtin {
	sig := "year=None, month=None, day=None"
	switch k {
	case timeKind:
		sig = clockArgs[2:]
	case dateTimeKind:
		sig += clockArgs
	}
	return vm.MethodSig(name, sig, func(th *vm.Thread, v value, a []value) (value, error) {
		s := *stampOf(v)
		if err := k.read(th, &s, a); err != nil {
			return vm.Unbound, err
		}
		return build(th, v.Type(), s)
	}).Called("replace")
}

// reduce says how copy and pickle make another: of a class and the bytes of its state.
func reduce(k *kind) *vm.Builtin {
	return vm.Method0("__reduce__", func(th *vm.Thread, v value) (value, error) { return reduced(k, v, false), nil })
}

// reduceEx is the same for a class with a fold, which goes only into newer pickles.
func reduceEx(k *kind) *vm.Builtin {
	return vm.Method1("__reduce_ex__", func(th *vm.Thread, v, protocol value) (value, error) {
		p, err := th.Index(protocol)
		return reduced(k, v, p > 3), err
	})
}

func reduced(k *kind, v value, fold bool) value {
	s := stampOf(v)
	args := []value{vm.NewBytes(s.state(k, fold))}
	if !s.tz.IsNone() {
		args = append(args, s.tz)
	}
	return vm.NewTuple(v.Type().Value(), vm.NewTuple(args...))
}

// foldBit marks the second of two moments with the same clock, in the first byte that isn't the year's.
const foldBit = 0x80

// state is CPython's form of a kind's fields.
func (s *Stamp) state(k *kind, fold bool) []byte {
	var b []byte
	if k.from == 0 {
		b = append(b, byte(s.n[0]>>8), byte(s.n[0]), byte(s.n[1]), byte(s.n[2]))
	}
	if k.zoned {
		b = append(b, byte(s.n[3]), byte(s.n[4]), byte(s.n[5]), byte(s.n[6]>>16), byte(s.n[6]>>8), byte(s.n[6]))
		if fold && s.fold != 0 {
			b[k.foldAt()] |= foldBit
		}
	}
	return b
}

func (k *kind) foldAt() int {
	if k.from == 0 {
		return 2
	}
	return 0
}

// fromState reads a state that the constructor got; ok is false if it isn't one.
func (k *kind) fromState(data, zone value) (s Stamp, ok bool, err error) {
	size := 4
	if k.zoned {
		size = 10 - k.from/3*4
	}
	var b []byte
	switch {
	case vm.IsBytes(data):
		b, _ = vm.BytesOf(data)
		b = append([]byte(nil), b...)
	case vm.IsStr(data) && vm.As[vm.Str](data).Len() == size: // Python 2's pickles
		for r := range vm.Runes(vm.Text(data)) {
			if r > 255 {
				return s, false, vm.ValueError("Failed to encode latin1 string when unpickling a " + k.what() +
					" object. pickle.load(data, encoding='latin1') is assumed.")
			}
			b = append(b, byte(r))
		}
	default:
		return s, false, nil
	}
	if len(b) != size || !k.zoned && zone.Bound() {
		return s, false, nil
	}
	s.tz = vm.None
	if k.zoned {
		if at := k.foldAt(); b[at]&foldBit != 0 {
			b[at] &^= foldBit
			s.fold = 1
		}
		if zone.Bound() {
			s.tz = zone
			if checkZone(zone) != nil {
				return s, false, vm.TypeError("bad tzinfo state arg")
			}
		}
	}
	if k.from == 0 {
		s.n[0], s.n[1], s.n[2] = int(b[0])<<8|int(b[1]), int(b[2]), int(b[3])
		b = b[4:]
	}
	if k.zoned {
		s.n[3], s.n[4], s.n[5], s.n[6] = int(b[0]), int(b[1]), int(b[2]), int(b[3])<<16|int(b[4])<<8|int(b[5])
	}
	return s, k.check(&s) == nil, nil
}

// getters are the attributes of the fields from..to.
func getters(from, to int) []*vm.GetSet {
	var g []*vm.GetSet
	for i := from; i < to; i++ {
		g = append(g, vm.Getter(fieldNames[i], func(th *vm.Thread, v value) (value, error) { return num(stampOf(v).n[i]) }))
	}
	if to == 7 {
		g = append(g,
			vm.Getter("tzinfo", func(th *vm.Thread, v value) (value, error) { return stampOf(v).tz, nil }),
			vm.Getter("fold", func(th *vm.Thread, v value) (value, error) { return num(stampOf(v).fold) }))
	}
	return g
}

// ordinal is the number of the day.
func (s *Stamp) ordinal() int { return ordinal(s.n[0], s.n[1], s.n[2]) }

func (s *Stamp) setOrdinal(n int) { s.n[0], s.n[1], s.n[2] = civil(n) }

// clock is the time of day in microseconds.
func (s *Stamp) clock() int { return ((s.n[3]*60+s.n[4])*60+s.n[5])*1e6 + s.n[6] }

func (s *Stamp) setClock(us int) {
	sec := us / 1e6
	s.n[3], s.n[4], s.n[5], s.n[6] = sec/3600, sec/60%60, sec%60, us%1e6
}

// us is the moment in microseconds since the day 0, of whatever zone.
func (s *Stamp) us() int { return s.ordinal()*dayMicros + s.clock() }

// setUs is us the other way round.
func (s *Stamp) setUs(us int) error {
	day, rest := floorDiv(us, dayMicros)
	if day < 1 || day > maxOrdinal {
		return vm.OverflowError("date value out of range")
	}
	s.setOrdinal(day)
	s.setClock(rest)
	return nil
}

// zoneArg is what a tzinfo's methods get: the datetime, or None from a time.
func zoneArg(v value) value {
	if isDateTime(v) {
		return v
	}
	return vm.None
}

// offset is the offset from UTC; ok is false if there is none.
func offset(th *vm.Thread, v value) (us int, ok bool, err error) {
	return callZone(th, stampOf(v).tz, "utcoffset", zoneArg(v))
}

// zoneMethods are utcoffset, dst and tzname.
func zoneMethods() []*vm.Builtin {
	length := func(name string) *vm.Builtin {
		return vm.Method0(name, func(th *vm.Thread, v value) (value, error) {
			us, ok, err := callZone(th, stampOf(v).tz, name, zoneArg(v))
			if err != nil || !ok {
				return vm.None, err
			}
			return microDelta(us), nil
		})
	}
	return []*vm.Builtin{length("utcoffset"), length("dst"), vm.Method0("tzname", func(th *vm.Thread, v value) (value, error) {
		return zoneName(th, stampOf(v).tz, zoneArg(v))
	})}
}
