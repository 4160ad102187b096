// Civil.go is the arithmetic of the calendar: days counted from 1 January of the year 1, which is day 1.

package datetime

const (
	minYear, maxYear = 1, 9999
	maxOrdinal       = 3652059 // 31 December 9999
	epochOrdinal     = 719163  // 1 January 1970
	dayMicros        = 86400 * 1e6
)

var monthStart = [...]int{0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365}

func leap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

// beforeMonth is the number of days in year y before month m, from 1 to 13.
func beforeMonth(y, m int) int {
	n := monthStart[m]
	if m > 2 && leap(y) {
		n++
	}
	return n
}

func daysIn(y, m int) int { return beforeMonth(y, m+1) - beforeMonth(y, m) }

// ordinal is the number of a day.
func ordinal(y, m, d int) int {
	p := y - 1
	return p*365 + p/4 - p/100 + p/400 + beforeMonth(y, m) + d
}

// civil is the date of a day's number, which is positive.
func civil(n int) (y, m, d int) {
	n--
	y = n/146097*400 + 1
	n %= 146097
	c := n / 36524
	n -= c * 36524
	q := n / 1461
	n %= 1461
	a := n / 365
	n -= a * 365
	y += c*100 + q*4 + a
	if c == 4 || a == 4 { // the last day of a leap year
		return y - 1, 12, 31
	}
	for m = n/29 + 1; m > 12 || beforeMonth(y, m) > n; m-- {
	}
	return y, m, n - beforeMonth(y, m) + 1
}

// isoStart is the number of the Monday with which ISO year y begins: that of the week of its first Thursday.
func isoStart(y int) int {
	first := ordinal(y, 1, 1)
	day := (first + 6) % 7
	first -= day
	if day > 3 {
		first += 7
	}
	return first
}

// floorDiv divides towards minus infinity.
func floorDiv(a, b int) (q, r int) {
	q, r = a/b, a%b
	if r < 0 {
		q, r = q-1, r+b
	}
	return q, r
}
