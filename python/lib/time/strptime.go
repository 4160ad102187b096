// Strptime.go reads times by a format.

package time

import (
	"strconv"
	"strings"
	gotime "time"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

// Parsed is what strptime has read.
type Parsed struct {
	Fields      [7]int // year, month, day, hour, minute, second, microsecond
	Weekday     int    // from Monday, 0
	YearDay     int    // from 1
	DST         int    // -1: not known
	Zone        string // of %Z
	HasOffset   bool   // there was a %z
	Offset      int    // in microseconds
	iso, week   int    // of %G; of %U, %W and %V
	weekStart   byte   // which of these it was
	haveYear    bool
	haveISO     bool
	haveWeekday bool
	haveYearDay bool
	afternoon   string
	half        bool // the hour is one of 12
}

// numbers are the directives that read a number: between lo and hi, with so many digits.
var numbers = map[byte]struct{ lo, hi, short, long int }{
	'd': {1, 31, 1, 2}, 'f': {0, 999999, 1, 6}, 'H': {0, 23, 1, 2}, 'I': {1, 12, 1, 2}, 'G': {0, 9999, 4, 4},
	'j': {1, 366, 1, 3}, 'm': {1, 12, 1, 2}, 'M': {0, 59, 1, 2}, 'S': {0, 61, 1, 2}, 'U': {0, 53, 1, 2},
	'W': {0, 53, 1, 2}, 'w': {0, 6, 1, 1}, 'u': {1, 7, 1, 1}, 'V': {1, 53, 1, 2}, 'y': {0, 99, 2, 2}, 'Y': {0, 9999, 4, 4},
}

// expand are the directives that stand for others.
var expand = strings.NewReplacer("%%", "%%", "%c", "%a %b %d %H:%M:%S %Y", "%x", "%m/%d/%y", "%X", "%H:%M:%S")

// A matcher matches a text with a format, trying what each directive may stand for as a regular expression would.
type matcher struct {
	found map[byte]string
	local string // the zone's name
}

// names are what a directive of words may stand for.
func (m *matcher) names(c byte) []string {
	var list []string
	switch c {
	case 'a', 'A':
		for d := range 7 {
			list = append(list, gotime.Weekday((d+1)%7).String())
		}
	case 'b', 'B':
		for n := range 12 {
			list = append(list, gotime.Month(n+1).String())
		}
	case 'p':
		return []string{"am", "pm"}
	case 'Z':
		return []string{"utc", "gmt", m.local}
	}
	for i := range list {
		if c >= 'a' {
			list[i] = list[i][:3]
		}
	}
	return list
}

func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// lengths are how much of text a directive may stand for, the likeliest first.
func (m *matcher) lengths(c byte, text string) (n []int) {
	if d, ok := numbers[c]; ok {
		for w := min(d.long, len(text)); w >= d.short; w-- {
			if v, err := strconv.Atoi(text[:w]); err == nil && digits(text[:w]) && v >= d.lo && v <= d.hi {
				n = append(n, w)
			}
		}
		if c == 'd' && len(text) > 1 && text[0] == ' ' && text[1] >= '1' && text[1] <= '9' {
			n = append(n, 2)
		}
		return n
	}
	if c == 'z' {
		return zoneLengths(text)
	}
	for _, name := range m.names(c) {
		if len(name) > 0 && len(name) <= len(text) && strings.EqualFold(name, text[:len(name)]) {
			n = append(n, len(name))
		}
	}
	return n
}

// zoneLengths is lengths of an offset: +HH:MM[:SS[.ffffff]], with colons or without, or Z.
func zoneLengths(text string) (n []int) {
	if text != "" && text[0] == 'Z' {
		return []int{1}
	}
	if len(text) < 5 || text[0] != '+' && text[0] != '-' || !digits(text[1:3]) {
		return nil
	}
	i := 3
	for range 2 {
		j := i
		if text[j:] != "" && text[j] == ':' {
			j++
		}
		if len(text) < j+2 || !digits(text[j:j+2]) || text[j] > '5' {
			return n
		}
		i = j + 2
		n = append([]int{i}, n...)
	}
	if text[i:] != "" && text[i] == '.' {
		for w := 1; w <= 6 && i+1+w <= len(text) && digits(text[i+1:i+1+w]); w++ {
			n = append([]int{i + 1 + w}, n...)
		}
	}
	return n
}

func space(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

// match matches text with format and returns what is left of it.
func (m *matcher) match(format, text string) (rest string, ok bool) {
	for format != "" {
		switch c := format[0]; {
		case c == '%' && format[1] != '%':
			for _, n := range m.lengths(format[1], text) {
				if rest, ok := m.match(format[2:], text[n:]); ok {
					m.found[format[1]] = text[:n]
					return rest, true
				}
			}
			return "", false
		case space(c):
			format = strings.TrimLeft(format, " \t\n\v\f\r")
			n := len(text) - len(strings.TrimLeft(text, " \t\n\v\f\r"))
			for ; n > 0; n-- {
				if rest, ok := m.match(format, text[n:]); ok {
					return rest, true
				}
			}
			return "", false
		default:
			if c == '%' {
				format = format[1:]
			}
			if text == "" || !strings.EqualFold(text[:1], format[:1]) {
				return "", false
			}
			format, text = format[1:], text[1:]
		}
	}
	return text, true
}

// check finds what is wrong with a format.
func check(th *vm.Thread, format string) error {
	year, day := false, false
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		i++
		if i == len(format) {
			return vm.ValueError("stray % in format '" + format + "'")
		}
		c := format[i]
		year = year || c == 'Y' || c == 'y' || c == 'G' || c == 'c' || c == 'x'
		day = day || c == 'd'
		if _, ok := numbers[c]; !ok && !strings.ContainsRune("aAbBpZz%cxX", rune(c)) {
			name := format[i:]
			for n := range name[1:] { // a whole character
				if n > 0 || name[1]&0xC0 != 0x80 {
					name = name[:n+1]
					break
				}
			}
			if name == "\\" {
				name = "\\\\"
			}
			return vm.ValueError("'" + name + "' is a bad directive in format '" + format + "'")
		}
	}
	if day && !year {
		return th.Warn(vm.DeprecationWarningType, `Parsing dates involving a day of month without a year specified is ambiguous
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647.`)
	}
	return nil
}

// Parse reads text by strptime's directives.
func Parse(th *vm.Thread, text, format string) (*Parsed, error) {
	if err := check(th, format); err != nil {
		return nil, err
	}
	h := host.Of(th)
	m := &matcher{found: map[byte]string{}}
	m.local, _ = h.Time().In(h.Local()).Zone()
	rest, ok := m.match(expand.Replace(format), text)
	if !ok {
		t, err := th.Repr(vm.NewStr(text))
		if err != nil {
			return nil, err
		}
		f, err := th.Repr(vm.NewStr(format))
		if err != nil {
			return nil, err
		}
		return nil, vm.ValueError("time data " + t + " does not match format " + f)
	}
	if rest != "" {
		return nil, vm.ValueError("unconverted data remains: " + rest)
	}
	p := &Parsed{DST: -1, Zone: m.found['Z']}
	p.Fields[1], p.Fields[2] = 1, 1
	for c, s := range m.found {
		if err := p.take(m, c, s); err != nil {
			return nil, err
		}
	}
	if p.half {
		p.Fields[3] %= 12
		if strings.EqualFold(p.afternoon, "pm") {
			p.Fields[3] += 12
		}
	}
	return p, p.settle()
}

// take stores what a directive stood for.
func (p *Parsed) take(m *matcher, c byte, s string) error {
	n, _ := strconv.Atoi(strings.TrimLeft(s, " "))
	for i, name := range m.names(c) {
		if strings.EqualFold(s, name) {
			n = i
		}
	}
	f := &p.Fields
	switch c {
	case 'Y':
		f[0], p.haveYear = n, true
	case 'y':
		f[0], p.haveYear = 1900+n, true
		if n <= 68 {
			f[0] += 100
		}
	case 'm':
		f[1] = n
	case 'b', 'B':
		f[1] = n + 1
	case 'd':
		f[2] = n
	case 'H':
		f[3] = n
	case 'I':
		f[3], p.half = n, true
	case 'p':
		p.afternoon = s
	case 'M':
		f[4] = n
	case 'S':
		f[5] = n
	case 'f':
		f[6], _ = strconv.Atoi((s + "00000")[:6])
	case 'a', 'A':
		p.Weekday, p.haveWeekday = n, true
	case 'w':
		p.Weekday, p.haveWeekday = (n+6)%7, true
	case 'u':
		p.Weekday, p.haveWeekday = n-1, true
	case 'j':
		p.YearDay, p.haveYearDay = n, true
	case 'U', 'W', 'V':
		p.week, p.weekStart = n, c
	case 'G':
		p.iso, p.haveISO = n, true
	case 'Z':
		p.DST = 0
	case 'z':
		return p.zone(s)
	}
	return nil
}

// zone reads what %z stood for.
func (p *Parsed) zone(s string) error {
	p.HasOffset = true
	if s == "Z" {
		return nil
	}
	t := s
	if t[3] == ':' {
		t = t[:3] + t[4:]
		if len(t) > 5 {
			if t[5] != ':' {
				return vm.ValueError("Inconsistent use of : in " + s)
			}
			t = t[:5] + t[6:]
		}
	}
	t = strings.Replace(t, ".", "", 1)
	t = t[1:] + "0000000000000"[len(t):]
	n, _ := strconv.Atoi(t)
	p.Offset = ((n/1e10*60+n/1e8%100)*60+n/1e6%100)*1e6 + n%1e6
	if s[0] == '-' {
		p.Offset = -p.Offset
	}
	return nil
}

const weekdayNeeded = " and a weekday directive ('%A', '%a', '%w', or '%u')."

// settle finds the day, however it was named.
func (p *Parsed) settle() error {
	f := &p.Fields
	switch isoWeek := p.weekStart == 'V'; {
	case p.haveISO && p.haveYearDay:
		return vm.ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
	case p.haveISO && (!isoWeek || !p.haveWeekday):
		return vm.ValueError("ISO year directive '%G' must be used with the ISO week directive '%V'" + weekdayNeeded)
	case isoWeek && !p.haveISO && (!p.haveYear || !p.haveWeekday):
		return vm.ValueError("ISO week directive '%V' must be used with the ISO year directive '%G'" + weekdayNeeded)
	case isoWeek && !p.haveISO:
		return vm.ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
	}
	leapDay := !p.haveYear && !p.haveISO && f[1] == 2 && f[2] == 29
	switch {
	case leapDay:
		f[0] = 1904 // 1900 had none
	case !p.haveYear:
		f[0] = 1900
	}
	first := gotime.Date(f[0], 1, 1, 0, 0, 0, 0, gotime.UTC)
	t := first
	switch {
	case f[0] < 1:
		return vm.ValueError("year must be in 1..9999, not " + strconv.Itoa(f[0]))
	case p.haveYearDay:
		t = first.AddDate(0, 0, p.YearDay-1)
	case p.haveISO:
		if p.iso < 1 {
			return vm.ValueError("Year is out of range: " + strconv.Itoa(p.iso))
		}
		fourth := gotime.Date(p.iso, 1, 4, 0, 0, 0, 0, gotime.UTC)
		t = fourth.AddDate(0, 0, (p.week-1)*7+p.Weekday-(int(fourth.Weekday())+6)%7)
		if y, w := t.ISOWeek(); y != p.iso || w != p.week {
			return vm.ValueError("Invalid week: " + strconv.Itoa(p.week))
		}
	case p.haveWeekday && p.weekStart != 0:
		start, day := int(first.Weekday()), (p.Weekday+1)%7 // from Sunday
		if p.weekStart == 'W' {
			start, day = (start+6)%7, p.Weekday
		}
		n := day - start
		if p.week > 0 {
			n = (7-start)%7 + 7*(p.week-1) + day
		}
		t = first.AddDate(0, 0, n)
	default:
		t = gotime.Date(f[0], gotime.Month(f[1]), f[2], 0, 0, 0, 0, gotime.UTC)
		if t.Day() != f[2] {
			days := gotime.Date(f[0], gotime.Month(f[1]+1), 0, 0, 0, 0, 0, gotime.UTC).Day()
			return vm.ValueError("day " + strconv.Itoa(f[2]) + " must be in range 1.." + strconv.Itoa(days) + " for month " + strconv.Itoa(f[1]) + " in year " + strconv.Itoa(f[0]))
		}
	}
	f[0], f[1], f[2] = t.Year(), int(t.Month()), t.Day()
	p.YearDay = t.YearDay()
	if !p.haveWeekday {
		p.Weekday = (int(t.Weekday()) + 6) % 7
	}
	if leapDay {
		f[0] = 1900
	}
	return nil
}

// NewStruct makes a struct_time of its nine fields.
func NewStruct(fields [9]int) vm.Value { return timeFields(fields).value() }

// strptime is time.strptime.
func strptime(th *vm.Thread, a vm.Args) (vm.Value, error) {
	if len(a.Kw) > 0 {
		return vm.Unbound, vm.TypeError("strptime() takes no keyword arguments")
	}
	text := [...]string{"", "%a %b %d %H:%M:%S %Y"}
	if n := len(a.Pos); n < 1 || n > len(text) { // it's a Python function that C calls
		return vm.Unbound, th.PythonError("_strptime_time", "data_string, format=''", a)
	}
	for i, v := range a.Pos {
		if !vm.IsStr(v) {
			return vm.Unbound, vm.TypeError("strptime() argument " + strconv.Itoa(i) + " must be str, not " + v.Type().DisplayName())
		}
		text[i] = vm.Text(v)
	}
	p, err := Parse(th, text[0], text[1])
	if e, ok := err.(*vm.Exception); ok {
		e.SetCause(nil)
	}
	if err != nil {
		return vm.Unbound, err
	}
	var f timeFields
	copy(f[:6], p.Fields[:6])
	f[6], f[7], f[8] = p.Weekday, p.YearDay, p.DST
	zone, offset := vm.None, vm.None
	if p.HasOffset {
		offset = vm.Int(int64(p.Offset / 1000000))
	}
	if p.Zone != "" {
		zone = vm.NewStr(p.Zone)
	}
	return f.value(zone, offset), nil
}
