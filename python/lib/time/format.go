// Format.go is strftime, in the C locale.

package time

import (
	"strconv"
	"strings"
	gotime "time"
)

// Longest is how many characters, for each of the format's, strftime may write: 24 for %c.
const Longest = 12

// Format formats a time by strftime's directives in the C locale. One that isn't known stands as it is.
func Format(layout string, t gotime.Time) string {
	return format(layout, stamp{Time: t, weekday: t.Weekday(), yearDay: t.YearDay(), day: t.Day(), second: t.Second()})
}

// stamp is a time of which some parts are what a program says they are, be they right or not.
type stamp struct {
	gotime.Time
	weekday  gotime.Weekday
	yearDay  int
	day      int
	second   int
	bareYear bool // %Y has no zeros before it, as time.strftime's
}

func (t stamp) Weekday() gotime.Weekday { return t.weekday }
func (t stamp) YearDay() int            { return t.yearDay }
func (t stamp) Day() int                { return t.day }
func (t stamp) Second() int             { return t.second }

func format(layout string, t stamp) string {
	var b []byte
	for i := 0; i < len(layout); i++ {
		c := layout[i]
		if c != '%' || i+1 == len(layout) {
			b = append(b, c)
			continue
		}
		i++
		plain, width := false, 0
		if layout[i] == '-' && i+1 < len(layout) { // glibc: no padding
			plain = true
			i++
		}
		for start := i; i-start < 3 && i+1 < len(layout) && layout[i] >= '0' && layout[i] <= '9'; i++ { // glibc: a width
			width = width*10 + int(layout[i]-'0')
		}
		at := len(b)
		b = directive(b, layout[i], t, plain)
		if missing := width - (len(b) - at); missing > 0 {
			fill := "0"
			if c := b[len(b)-1]; c < '0' || c > '9' {
				fill = " "
			}
			b = append(b[:at], strings.Repeat(fill, missing)+string(b[at:])...)
		}
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

func directive(b []byte, c byte, t stamp, plain bool) []byte {
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
		return append(b, format("%a %b %e %H:%M:%S %Y", t)...)
	case 'C':
		return two(t.Year() / 100)
	case 'd':
		return two(t.Day())
	case 'D', 'x':
		return append(b, format("%m/%d/%y", t)...)
	case 'e':
		return pad(b, t.Day(), 2, ' ', plain)
	case 'F':
		return append(b, format("%Y-%m-%d", t)...)
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
		return append(b, format("%I:%M:%S %p", t)...)
	case 'R':
		return append(b, format("%H:%M", t)...)
	case 's':
		return strconv.AppendInt(b, t.Unix(), 10)
	case 'S':
		return two(t.Second())
	case 't':
		return append(b, '\t')
	case 'T', 'X':
		return append(b, format("%H:%M:%S", t)...)
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
		return pad(b, t.Year(), 4, '0', t.bareYear)
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
