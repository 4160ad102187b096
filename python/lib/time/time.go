// Package time is Python's time module. Its clocks are the loop's: on a virtual clock a sleep takes no time, and yet
// everybody sees that time has passed.
package time

import (
	"math"
	gotime "time"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

// structTime is time.struct_time.
var structTime = vm.NewStructClass("time.struct_time", 9, "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
	"tm_zone", "tm_gmtoff").Mutable()

// Module makes the module.
func Module(th *vm.Thread) (*vm.Module, error) {
	m := vm.NewModule("time", vm.NewDict())
	h := host.Of(th)
	clock := func(name string, now func() gotime.Duration) {
		m.Add(
			vm.Func0(name, func(th *vm.Thread) (vm.Value, error) { return vm.Float(now().Seconds()), nil }),
			vm.Func0(name+"_ns", func(th *vm.Thread) (vm.Value, error) { return vm.Int(int64(now())), nil }),
		)
	}
	clock("time", func() gotime.Duration { return gotime.Duration(h.Time().UnixNano()) })
	for _, name := range []string{"monotonic", "perf_counter", "process_time", "thread_time"} {
		clock(name, h.Driver.Now)
	}
	m.Add(
		vm.Func1("sleep", sleep).HidesNothing(),
		vm.FuncN("gmtime", 0, 1, func(th *vm.Thread, a []vm.Value) (vm.Value, error) { return broken(th, a, gotime.UTC) }).Parsed(),
		vm.FuncN("localtime", 0, 1, func(th *vm.Thread, a []vm.Value) (vm.Value, error) { return broken(th, a, h.Local()) }).Parsed(),
		vm.Func1("mktime", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			f, err := fields(th, "mktime", v)
			if err != nil {
				return vm.Unbound, err
			}
			return vm.Float(float64(f.in(h.Local()).Unix())), nil
		}),
		vm.FuncN("asctime", 0, 1, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			f := fieldsOf(h.Time().In(h.Local()))
			if len(a) == 1 {
				var err error
				if f, err = fields(th, "asctime", a[0]); err == nil {
					err = f.check()
				}
				if err != nil {
					return vm.Unbound, err
				}
			}
			return vm.NewStr(format("%a %b %e %H:%M:%S %Y", f.stamp(h.Local()))), nil
		}).VarArgs(),
		vm.FuncN("ctime", 0, 1, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			t, err := moment(th, a)
			if err != nil {
				return vm.Unbound, err
			}
			return vm.NewStr(format("%a %b %e %H:%M:%S %Y", fieldsOf(t.In(h.Local())).stamp(h.Local()))), nil
		}).Parsed(),
		vm.FuncN("strftime", 1, 2, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			if !vm.IsStr(a[0]) {
				return vm.Unbound, vm.TypeError("strftime() argument 1 must be str, not " + vm.ArgumentName(a[0]))
			}
			f := fieldsOf(h.Time().In(h.Local()))
			if len(a) == 2 {
				var err error
				if f, err = fields(th, "strftime", a[1]); err == nil {
					err = f.check()
				}
				if err != nil {
					return vm.Unbound, err
				}
			}
			if err := th.Reserve(Longest * len(vm.Text(a[0]))); err != nil {
				return vm.Unbound, err
			}
			return vm.NewStr(format(vm.Text(a[0]), f.stamp(h.Local()))), nil
		}).Parsed(),
		vm.FuncArgs("strptime", strptime),
		vm.FuncN("get_clock_info", 1, 1, clockInfo).Parsed(),
	)
	addClocks(m, h)
	zone, offset := h.Time().In(h.Local()).Zone()
	m.Set("timezone", vm.Int(int64(-offset)))
	m.Set("altzone", vm.Int(int64(-offset)))
	m.Set("daylight", vm.Int(0))
	m.Set("tzname", vm.NewTuple(vm.NewStr(zone), vm.NewStr(zone)))
	m.Set("struct_time", structTime.Value())
	m.Set("_STRUCT_TM_ITEMS", vm.Int(11))
	return m, nil
}

// sleep is time.sleep: the whole loop stands still for that long, which is what the notes warn of.
func sleep(th *vm.Thread, v vm.Value) (vm.Value, error) {
	d, err := seconds(th, v)
	if err != nil {
		return vm.Unbound, err
	}
	if d < 0 {
		return vm.Unbound, vm.ValueError("sleep length must be non-negative")
	}
	h := host.Of(th)
	if h.Sleep != nil {
		return vm.None, h.Sleep(th, d)
	}
	return vm.None, h.Driver.Sleep(h.Loop, d)
}

// seconds reads a number of seconds.
func seconds(th *vm.Thread, v vm.Value) (gotime.Duration, error) {
	if vm.IsIntLike(v) {
		n, err := th.Index(v)
		if err != nil || n > math.MaxInt64/int64(gotime.Second) || n < math.MinInt64/int64(gotime.Second) {
			return 0, vm.OverflowError("timestamp out of range for platform time_t")
		}
		return gotime.Duration(n) * gotime.Second, nil
	}
	f, err := th.AsFloat(v)
	if err != nil {
		return 0, vm.TypeError("'" + v.Type().DisplayName() + "' object cannot be interpreted as an integer or float")
	}
	switch {
	case f != f:
		return 0, vm.ValueError("Invalid value NaN (not a number)")
	case f >= math.MaxInt64/1e9 || f <= math.MinInt64/1e9:
		return 0, vm.OverflowError("timestamp out of range for platform time_t")
	}
	return gotime.Duration(math.Ceil(f * 1e9)), nil
}

// The first and the last second whose year C's struct tm can hold.
const earliest, latest = -67768040609740800, 67768036191676799

// moment is the time that an optional argument in seconds since the epoch names: now, without one.
func moment(th *vm.Thread, a []vm.Value) (gotime.Time, error) {
	if len(a) == 0 || a[0].IsNone() {
		return host.Of(th).Time(), nil
	}
	if vm.IsIntLike(a[0]) {
		n, err := th.Index(a[0])
		if err != nil {
			return gotime.Time{}, vm.OverflowError("timestamp out of range for platform time_t")
		}
		if n > latest || n < earliest {
			return gotime.Time{}, vm.OSError(75, "Value too large for defined data type", "")
		}
		return gotime.Unix(n, 0), nil
	}
	f, err := th.AsFloat(a[0])
	if err != nil && !vm.Matches(err, vm.TypeErrorType) {
		return gotime.Time{}, err
	}
	if err != nil {
		return gotime.Time{}, vm.TypeError("'" + a[0].Type().DisplayName() + "' object cannot be interpreted as an integer")
	}
	if f != f {
		return gotime.Time{}, vm.ValueError("Invalid value NaN (not a number)")
	}
	if f >= 1<<63 || f < -1<<63 {
		return gotime.Time{}, vm.OverflowError("timestamp out of range for platform time_t")
	}
	if f > latest || f < earliest {
		return gotime.Time{}, vm.OSError(75, "Value too large for defined data type", "")
	}
	whole := math.Floor(f)
	return gotime.Unix(int64(whole), int64((f-whole)*1e9)), nil
}

// broken is gmtime and localtime.
func broken(th *vm.Thread, a []vm.Value, zone *gotime.Location) (vm.Value, error) {
	t, err := moment(th, a)
	if err != nil {
		return vm.Unbound, err
	}
	t = t.In(zone)
	name, offset := t.Zone()
	if zone == gotime.UTC {
		name = "GMT"
	}
	return fieldsOf(t).value(vm.NewStr(name), vm.Int(int64(offset))), nil
}

// broken-down time, as struct_time has it.
type timeFields [9]int

func fieldsOf(t gotime.Time) timeFields {
	dst := 0
	if t.IsDST() {
		dst = 1
	}
	return timeFields{t.Year(), int(t.Month()), t.Day(), t.Hour(), t.Minute(), t.Second(), (int(t.Weekday()) + 6) % 7, t.YearDay(), dst}
}

// value is the struct_time; hidden are tm_zone and tm_gmtoff, if they are known.
func (f timeFields) value(hidden ...vm.Value) vm.Value {
	items := make([]vm.Value, len(f))
	for i, n := range f {
		items[i] = vm.Int(int64(n))
	}
	return vm.NewStructSequence(structTime, hidden, items...)
}

func (f timeFields) in(zone *gotime.Location) gotime.Time {
	return gotime.Date(f[0], gotime.Month(f[1]), f[2], f[3], f[4], f[5], 0, zone)
}

// stamp is the time for format, with the day of the week and of the year as they stand in f; a day or month 0 is the first.
func (f timeFields) stamp(zone *gotime.Location) stamp {
	f[1], f[2], f[7] = max(f[1], 1), max(f[2], 1), max(f[7], 1)
	day, second := f[2], f[5]
	f[2], f[5] = min(day, gotime.Date(f[0], gotime.Month(f[1]+1), 0, 0, 0, 0, 0, gotime.UTC).Day()), min(second, 59)
	return stamp{Time: f.in(zone), weekday: gotime.Weekday((f[6] + 1) % 7), yearDay: f[7], day: day, second: second, bareYear: true}
}

// fields reads a struct_time or a tuple of nine numbers.
func fields(th *vm.Thread, function string, v vm.Value) (f timeFields, err error) {
	if !vm.IsTuple(v) {
		return f, vm.TypeError("Tuple or struct_time argument required")
	}
	items := vm.As[vm.Tuple](v).Items()
	if len(items) != len(f) {
		return f, vm.TypeError(function + "(): illegal time tuple argument")
	}
	for i, x := range items {
		n, err := th.Index(x)
		if err != nil {
			return f, err
		}
		if n > math.MaxInt32 {
			return f, vm.OverflowError("signed integer is greater than maximum")
		}
		if n < math.MinInt32 {
			return f, vm.OverflowError("signed integer is less than minimum")
		}
		f[i] = int(n)
	}
	if f[0] < math.MinInt32+1900 {
		return f, vm.OverflowError("year out of range")
	}
	return f, nil
}

// check checks the ranges of the fields.
func (f timeFields) check() error {
	for i, c := range [...]struct {
		low, high int
		name      string
	}{1: {0, 12, "month"}, 2: {0, 31, "day of month"}, 3: {0, 23, "hour"}, 4: {0, 59, "minute"}, 5: {0, 61, "seconds"}, 7: {0, 366, "day of year"}} {
		if c.name != "" && (f[i] < c.low || f[i] > c.high) {
			return vm.ValueError(c.name + " out of range")
		}
	}
	if f[6] < -1 {
		return vm.ValueError("day of week out of range")
	}
	return nil
}

// clocks are the clocks of clock_gettime.
var clocks = [...]string{0: "CLOCK_REALTIME", 1: "CLOCK_MONOTONIC", 2: "CLOCK_PROCESS_CPUTIME_ID", 3: "CLOCK_THREAD_CPUTIME_ID",
	4: "CLOCK_MONOTONIC_RAW", 7: "CLOCK_BOOTTIME", 11: "CLOCK_TAI"}

// addClocks adds clock_gettime and its like, which read the loop's clock under the names that Unix has for clocks.
func addClocks(m *vm.Module, h *host.Host) {
	for id, name := range clocks {
		if name != "" {
			m.Set(name, vm.Int(int64(id)))
		}
	}
	read := func(th *vm.Thread, v vm.Value) (gotime.Duration, error) {
		id, err := th.Index(v)
		switch {
		case err != nil:
			return 0, err
		case id < 0 || id >= int64(len(clocks)) || clocks[id] == "":
			return 0, vm.OSError(22, "Invalid argument", "")
		case id == 0 || id == 11:
			return gotime.Duration(h.Time().UnixNano()), nil
		}
		return h.Driver.Now(), nil
	}
	set := func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
		if _, err := read(th, a[0]); err != nil {
			return vm.Unbound, err
		}
		if id, _ := th.Index(a[0]); id != 0 {
			return vm.Unbound, vm.OSError(22, "Invalid argument", "")
		}
		return vm.Unbound, vm.OSError(1, "Operation not permitted", "")
	}
	m.Add(
		vm.Func1("clock_gettime", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if !vm.IsIntLike(v) {
				return vm.Unbound, notClock(v)
			}
			d, err := read(th, v)
			return vm.Float(d.Seconds()), err
		}),
		vm.Func1("clock_gettime_ns", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if !vm.IsIntLike(v) {
				return vm.Unbound, notClock(v)
			}
			d, err := read(th, v)
			return vm.Int(int64(d)), err
		}),
		vm.Func1("clock_getres", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			_, err := read(th, v)
			return vm.Float(1e-9), err
		}).Parsed(),
		vm.FuncN("clock_settime", 2, 2, set),
		vm.FuncN("clock_settime_ns", 2, 2, set),
	)
}

func notClock(v vm.Value) error {
	return vm.TypeError("clk_id should be integer, not " + v.Type().DisplayName())
}

func clockInfo(th *vm.Thread, a []vm.Value) (vm.Value, error) {
	if !vm.IsStr(a[0]) {
		return vm.Unbound, vm.TypeError("get_clock_info() argument 1 must be str, not " + vm.ArgumentName(a[0]))
	}
	switch name := vm.Text(a[0]); name {
	case "time", "monotonic", "perf_counter", "process_time", "thread_time":
		d := vm.NewDict()
		d.SetStr(vm.Intern("implementation"), vm.NewStr("the event loop's clock"))
		d.SetStr(vm.Intern("monotonic"), vm.Bool(name != "time"))
		d.SetStr(vm.Intern("adjustable"), vm.Bool(name == "time"))
		d.SetStr(vm.Intern("resolution"), vm.Float(1e-9))
		return vm.NewSimpleNamespace(d), nil
	}
	return vm.Unbound, vm.ValueError("unknown clock")
}
