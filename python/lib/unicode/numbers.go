// Numbers.go knows which numbers characters stand for.

package unicode

import (
	_ "embed"
	"sort"
	"strings"
	"sync"

	"github.com/aioplay/aioplay/python/lib/late"
)

// numbersText has a line for each run of characters that stand for one number after the other: the first character, how many
// there are, 'c' for decimal digits, 'd' for others, 'n' for what isn't a digit, and the first's number. recordproperties.py
// writes it.
//
//go:embed numbers.txt
var numbersText string

// numberRun is a line of the table.
type numberRun struct {
	first                  rune
	count                  int
	kind                   byte
	numerator, denominator int
}

var numberRuns = sync.OnceValue(func() (runs []numberRun) {
	late.Absent(numbersText)
	for line := range strings.Lines(numbersText) {
		f := strings.Fields(line)
		n, d, fraction := strings.Cut(f[3], "/")
		if !fraction {
			d = "1"
		}
		runs = append(runs, numberRun{rune(number(f[0], 16)), number(f[1], 10), f[2][0], number(n, 10), number(d, 10)})
	}
	return runs
})

// numberOf finds the number that a character stands for, as a fraction, and its kind; 0 if it has none.
func numberOf(r rune) (numerator, denominator int, kind byte) {
	runs := numberRuns()
	i := sort.Search(len(runs), func(i int) bool { return runs[i].first > r }) - 1
	if i < 0 || int(r-runs[i].first) >= runs[i].count {
		return 0, 1, 0
	}
	run := runs[i]
	return run.numerator + int(r-run.first)*run.denominator, run.denominator, run.kind
}
