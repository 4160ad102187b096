// Format.go is strftime, in the C locale.

package time

import (
	"strconv"
	gotime "time"
)

// Longest is how many characters, for each of the format's, strftime may write: 24 for %c.
const Longest = 12

// Format formats a time by strftime's directives in the C locale. One that isn't known stands as it is.
func Format(layout string, t gotime.Time) string {
	var b []byte
	for i := 0; i < len(layout); i++ {
		c := layout[i]
		if c != '%' || i+1 == len(layout) {
			b = append(b, c)
			continue
		}
		i++
		plain := false
		if layout[i] == '-' && i+1 < len(layout) { // glibc: no padding
			plain = true
			i++
		}
		b = directive(b, layout[i], t, plain)
	}
	return string(b)
}

// pad appends n with leading characters up to a width.
func pad(b []byte, n, width int, with byte, plain bool) []byte {
	s := strconv.Itoa(n)
	if !plain {
		for i := len(s); i < width; i++ {
			b = append(b, with)
		}
	}
	return append(b, s...)
}

func directive(b []byte, c byte, t gotime.Time, plain bool) []byte {
	two := func(n int) []byte { return pad(b, n, 2, '0', plain) }
	switch c {
	case 'a':
		return append(b, t.Weekday().String()[:3]...)
	case 'A':
		return append(b, t.Weekday().String()...)
	case 'b', 'h':
		return append(b, t.Month().String()[:3]...)
	case 'B':
		return append(b, t.Month().String()...)
	case 'c':
		return append(b, Format("%a %b %e %H:%M:%S %Y", t)...)
	case 'C':
		return two(t.Year() / 100)
	case 'd':
		return two(t.Day())
	case 'D', 'x':
		return append(b, Format("%m/%d/%y", t)...)
	case 'e':
		return pad(b, t.Day(), 2, ' ', plain)
	case 'F':
		return append(b, Format("%Y-%m-%d", t)...)
	case 'f':
		return pad(b, t.Nanosecond()/1000, 6, '0', false)
	case 'g':
		y, _ := t.ISOWeek()
		return two(y % 100)
	case 'G':
		y, _ := t.ISOWeek()
		return pad(b, y, 4, '0', false)
	case 'H':
		return two(t.Hour())
	case 'I':
		return two((t.Hour()+11)%12 + 1)
	case 'j':
		return pad(b, t.YearDay(), 3, '0', plain)
	case 'k':
		return pad(b, t.Hour(), 2, ' ', plain)
	case 'l':
		return pad(b, (t.Hour()+11)%12+1, 2, ' ', plain)
	case 'm':
		return two(int(t.Month()))
	case 'M':
		return two(t.Minute())
	case 'n':
		return append(b, '\n')
	case 'p':
		if t.Hour() < 12 {
			return append(b, "AM"...)
		}
		return append(b, "PM"...)
	case 'P':
		if t.Hour() < 12 {
			return append(b, "am"...)
		}
		return append(b, "pm"...)
	case 'r':
		return append(b, Format("%I:%M:%S %p", t)...)
	case 'R':
		return append(b, Format("%H:%M", t)...)
	case 's':
		return strconv.AppendInt(b, t.Unix(), 10)
	case 'S':
		return two(t.Second())
	case 't':
		return append(b, '\t')
	case 'T', 'X':
		return append(b, Format("%H:%M:%S", t)...)
	case 'u':
		return pad(b, (int(t.Weekday())+6)%7+1, 1, '0', false)
	case 'U':
		return two((t.YearDay() + 6 - int(t.Weekday())) / 7)
	case 'V':
		_, w := t.ISOWeek()
		return two(w)
	case 'w':
		return pad(b, int(t.Weekday()), 1, '0', false)
	case 'W':
		return two((t.YearDay() + 6 - (int(t.Weekday())+6)%7) / 7)
	case 'y':
		return two(t.Year() % 100)
	case 'Y':
		return pad(b, t.Year(), 4, '0', false)
	case 'z':
		_, o := t.Zone()
		sign := byte('+')
		if o < 0 {
			sign, o = '-', -o
		}
		b = append(b, sign)
		return pad(pad(b, o/3600, 2, '0', false), o/60%60, 2, '0', false)
	case 'Z':
		z, _ := t.Zone()
		return append(b, z...)
	case '%':
		return append(b, '%')
	}
	return append(b, '%', c)
}
