// Intern.go makes names unique, so that hints and shapes compare pointers.

package vm

import (
	"strings"
	"weak"
)

// internTable holds the names that the vm itself spells, for good.
var internTable = map[string]*Str{}

// looseTable holds programs' names, those in their code and those they made up as they ran (setattr, getattr): they go
// when nothing uses them, or exec in a loop could fill the memory with them. The dead ones are looked for when there are looseFull names, or
// their text, of looseText bytes, gets to looseHeavy.
var (
	looseTable            = map[string]weak.Pointer[Str]{}
	looseFull             = 1 << 12
	looseText, looseHeavy = 0, 1 << 20
)

// longName is from where on the names of functions, which contain those around them, aren't made unique: no attribute is called so.
const longName = 1 << 8

// Intern returns the one Str for a name.
func Intern(s string) *Str {
	if p := internTable[s]; p != nil {
		return p
	}
	p := looseTable[s].Value()
	if p == nil {
		p = newStr(s)
		p.interned = true
	}
	internTable[s] = p
	return p
}

// internStr returns the interned twin of a str object.
func internStr(p *Str) *Str {
	if p.interned {
		return p
	}
	if q := knownName(p.s); q != nil {
		return q
	}
	if p.typ != StrType {
		p = newStr(p.s)
	}
	loosen(p)
	return p
}

// internName returns the one Str for a name in a program's code.
func internName(s string) *Str {
	p := knownName(s)
	if p == nil {
		p = newStr(s)
		loosen(p)
	}
	return p
}

func knownName(s string) *Str {
	if p := internTable[s]; p != nil {
		return p
	}
	return looseTable[s].Value()
}

// loosen makes p the one Str for its name, for as long as something uses it.
func loosen(p *Str) {
	p.interned = true
	if len(looseTable) >= looseFull || looseText >= looseHeavy {
		forgetNames()
	}
	looseText += len(p.s)
	looseTable[strings.Clone(p.s)] = weak.Make(p) // a copy, as p's own text may be a part of p, and would keep it
}

// forgetNames drops the names that nothing uses any more.
func forgetNames() {
	live := make(map[string]weak.Pointer[Str]) // a new one, as a map never shrinks
	text := 0
	for s, w := range looseTable {
		if w.Value() != nil {
			live[s] = w
			text += len(s)
		}
	}
	looseTable, looseFull = live, 2*len(live)+1<<12
	looseText, looseHeavy = text, 2*text+1<<20
}
