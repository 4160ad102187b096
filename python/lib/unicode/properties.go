// Properties.go knows what kind of character each is: its category, direction, combining class, mirroring and width.

package unicode

import (
	_ "embed"
	"sort"
	"strconv"
	"strings"
	"sync"

	"github.com/aioplay/aioplay/python/lib/late"
)

// propertiesText has Unicode's version, a line for each kind of character that there is, an empty line, and then the runs of
// characters of one kind, from the first character on: the run's length unless that's 1, and the kind's number, in base 36.
// recordproperties.py writes it.
//
//go:embed properties.txt
var propertiesText string

// properties is a kind of character.
type properties struct {
	category, bidirectional string
	combining, mirrored     int
	width                   string
}

// propertyTable has the kinds, and where each run of characters of one kind begins.
type propertyTable struct {
	version string
	kinds   []properties
	starts  []rune
	kind    []uint16 // of each run
}

// byProperty is the table, which takes a fifth of a MB and so is made when something asks for it.
var byProperty = sync.OnceValue(func() *propertyTable {
	late.Absent(propertiesText)
	head, runs, _ := strings.Cut(propertiesText, "\n\n")
	lines := strings.Split(head, "\n")
	t := &propertyTable{version: lines[0]}
	for _, line := range lines[1:] {
		f := strings.Fields(line)
		p := properties{category: f[0], bidirectional: f[1], combining: number(f[2], 10), mirrored: number(f[3], 10), width: f[4]}
		if p.bidirectional == "-" {
			p.bidirectional = ""
		}
		t.kinds = append(t.kinds, p)
	}
	next := 0
	for line := range strings.Lines(runs) {
		line = line[:len(line)-1]
		length, kind, long := strings.Cut(line, " ")
		if !long {
			length, kind = "1", line
		}
		t.starts, t.kind = append(t.starts, rune(next)), append(t.kind, uint16(number(kind, 36)))
		next += number(length, 36)
	}
	return t
})

// number reads a number of one of the texts.
func number(s string, base int) int {
	n, err := strconv.ParseInt(s, base, 64)
	if err != nil {
		panic("BUG: unicode: a table has the number " + s)
	}
	return int(n)
}

// of finds a character's properties.
func (t *propertyTable) of(r rune) *properties {
	i := sort.Search(len(t.starts), func(i int) bool { return t.starts[i] > r }) - 1
	return &t.kinds[t.kind[i]]
}
