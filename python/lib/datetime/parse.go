// Parse.go reads dates and times: fromisoformat and strptime.

package datetime

import (
	"strings"

	"github.com/aioplay/aioplay/python/lib/time"
	"github.com/aioplay/aioplay/python/vm"
)

// A scanner reads numbers off a text; bad stays set once something was wrong.
type scanner struct {
	text string
	bad  bool
}

// number reads a number of exactly n digits.
func (p *scanner) number(n int) (v int) {
	if len(p.text) < n {
		p.bad = true
		return 1
	}
	for _, c := range []byte(p.text[:n]) {
		if c < '0' || c > '9' {
			p.bad = true
			return 1
		}
		v = v*10 + int(c-'0')
	}
	p.text = p.text[n:]
	return v
}

func (p *scanner) skip(c byte) bool {
	if p.text == "" || p.text[0] != c {
		return false
	}
	p.text = p.text[1:]
	return true
}

// isoDate reads YYYY-MM-DD or YYYY-Www-D, the day of which may be left out, with dashes or without.
func isoDate(text string, s *Stamp) (ok bool) {
	p := scanner{text: text}
	y := p.number(4)
	dash := p.skip('-')
	if p.skip('W') {
		w, d := p.number(2), 1
		if p.text != "" {
			p.bad = p.bad || p.skip('-') != dash
			d = p.number(1)
		}
		if p.bad || p.text != "" {
			return false
		}
		n, err := fromISO(y, w, d)
		if err == nil {
			s.setOrdinal(n)
		}
		return err == nil
	}
	m := p.number(2)
	p.bad = p.bad || p.skip('-') != dash
	d := p.number(2)
	s.n[0], s.n[1], s.n[2] = y, m, d
	return !p.bad && p.text == ""
}

// isoClock reads HH, HH:MM, HH:MM:SS or HH:MM:SS.ffffff, with colons or without.
func isoClock(text string, n *[4]int) bool {
	p := scanner{text: text}
	n[0] = p.number(2)
	colon := p.text != "" && p.text[0] == ':'
	for i := 1; i < 3 && p.text != "" && p.text[0] != '.' && p.text[0] != ','; i++ {
		p.bad = p.bad || p.skip(':') != colon
		n[i] = p.number(2)
		if i == 2 {
			break
		}
	}
	if !p.bad && p.text != "" {
		// Behind six digits without colons CPython needs no point.
		if !p.skip('.') && !p.skip(',') && (colon || len(text)-len(p.text) < 6) || p.text == "" {
			return false
		}
		for scale := 100000; p.text != "" && !p.bad; scale /= 10 {
			n[3] += scale * p.number(1)
		}
	}
	return !p.bad
}

// isoTime reads a time with or without an offset. Hour 24 is midnight, of the next day.
func isoTime(th *vm.Thread, text string, s *Stamp) (ok, nextDay bool, err error) {
	var n [4]int
	zone := strings.IndexAny(text, "+-Z")
	clock := text
	if zone >= 0 {
		clock = text[:zone]
	}
	if !isoClock(clock, &n) {
		return false, false, nil
	}
	if zone >= 0 {
		var z [4]int
		switch {
		case text[zone:] == "Z":
		case text[zone] == 'Z' || !isoClock(text[zone+1:], &z):
			return false, false, nil
		}
		us := ((z[0]*60+z[1])*60+z[2])*1e6 + z[3]
		if text[zone] == '-' {
			us = -us
		}
		if us >= dayMicros || us <= -dayMicros {
			d, err := newDelta(0, 0, us)
			if err == nil {
				_, err = makeZone(th, zoneType, vm.Args{Pos: []value{d}})
			}
			return true, false, err
		}
		if us > -1e6 && us < 1e6 {
			us = 0 // as CPython does, which looks at the seconds
		}
		s.tz = newZone(us, vm.Unbound)
	}
	if n[0] == 24 {
		if n[1]+n[2]+n[3] != 0 {
			return true, false, vm.ValueError("minute, second, and microsecond must be 0 when hour is 24")
		}
		n[0], nextDay = 0, true
	}
	copy(s.n[3:], n[:])
	return true, nextDay, nil
}

// separator is where the date of a date and time ends. One without dashes is as long as its digits let it be.
func separator(text string) int {
	dash := text[4] == '-'
	week := text[4] == 'W' || dash && text[5] == 'W'
	switch {
	case len(text) == 7:
		return 7
	case week && dash:
		if len(text) > 9 && text[8] == '-' && (len(text) == 10 || text[10] < '0' || text[10] > '9') {
			return 10
		}
		return 8
	case week:
		i := 7
		for i < len(text) && text[i] >= '0' && text[i] <= '9' {
			i++
		}
		if i < 9 {
			return i
		}
		return 7 + i%2
	case dash:
		return 10
	}
	return 8
}

// fromISOFormat makes the method of a kind.
func fromISOFormat(k *kind) func(th *vm.Thread, cls, v value) (value, error) {
	return func(th *vm.Thread, cls, v value) (value, error) {
		if !vm.IsStr(v) {
			return vm.Unbound, vm.TypeError("fromisoformat: argument must be str")
		}
		s := Stamp{tz: vm.None}
		ok, err := k.parseISO(th, vm.Text(v), &s)
		if err == nil && !ok {
			r, rerr := th.Repr(v)
			if rerr != nil {
				return vm.Unbound, rerr
			}
			err = vm.ValueError("Invalid isoformat string: " + r)
		}
		if err != nil {
			return vm.Unbound, err
		}
		return build(th, vm.As[vm.Type](cls), s)
	}
}

func (k *kind) parseISO(th *vm.Thread, text string, s *Stamp) (ok bool, err error) {
	switch k {
	case timeKind:
		ok, _, err = isoTime(th, strings.TrimPrefix(text, "T"), s)
		return ok, err
	case dateKind:
		return isoDate(text, s), nil
	}
	if len(text) < 7 {
		return false, nil
	}
	i := min(separator(text), len(text))
	if ok = isoDate(text[:i], s); !ok || i == len(text) {
		return ok, nil
	}
	n := i + 1 // what separates is one character
	for n < len(text) && text[n]&0xC0 == 0x80 {
		n++
	}
	ok, nextDay, err := isoTime(th, text[n:], s)
	if nextDay && dateKind.check(s) == nil {
		if s.ordinal() == maxOrdinal {
			return ok, checkYear(maxYear + 1)
		}
		return ok, s.setUs(s.us() + dayMicros)
	}
	return ok, err
}

// strptime makes the method of a kind.
func strptime(k *kind) *vm.Builtin {
	return exactly("strptime", 2, func(th *vm.Thread, cls value, a []value) (value, error) {
		for i, v := range a {
			if !vm.IsStr(v) {
				return vm.Unbound, vm.TypeError("strptime() argument " + pad(i+1, 1) + " must be str, not " + vm.ArgumentName(v))
			}
		}
		p, err := time.Parse(th, vm.Text(a[0]), vm.Text(a[1]))
		if err != nil {
			return vm.Unbound, err
		}
		s := Stamp{tz: vm.None}
		copy(s.n[k.from:k.to], p.Fields[k.from:k.to])
		if k.zoned && p.HasOffset {
			name := vm.Unbound
			if p.Zone != "" {
				name = vm.NewStr(p.Zone)
			}
			us := p.Offset
			if us >= dayMicros || us <= -dayMicros {
				d, err := newDelta(0, 0, us)
				if err != nil {
					return vm.Unbound, err
				}
				_, err = makeZone(th, zoneType, vm.Args{Pos: []value{d}})
				return vm.Unbound, err
			}
			s.tz = newZone(us, name)
		} else if t := vm.As[vm.Type](cls); t.IsHeap() {
			return th.Call(cls, s.args(k)[:k.to-k.from]...)
		}
		return build(th, vm.As[vm.Type](cls), s)
	})
}
