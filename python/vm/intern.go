// Intern.go makes names unique, so that hints and shapes compare pointers.

package vm

import (
	"strings"
	"weak"
)

// internTable holds the names that the vm itself spells, for good.
var internTable = map[string]*Str{}

// looseTable holds programs' names, those in their code and those they made up as they ran (setattr, getattr): they go
// when nothing uses them, or exec in a loop could fill the memory with them. looseFull is how many there may be before the dead ones are looked for.
var (
	looseTable = map[string]weak.Pointer[Str]{}
	looseFull  = 1 << 12
)

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
	if len(looseTable) >= looseFull {
		forgetNames()
	}
	looseTable[strings.Clone(p.s)] = weak.Make(p) // a copy, as p's own text may be a part of p, and would keep it
}

// forgetNames drops the names that nothing uses any more.
func forgetNames() {
	live := make(map[string]weak.Pointer[Str]) // a new one, as a map never shrinks
	for s, w := range looseTable {
		if w.Value() != nil {
			live[s] = w
		}
	}
	looseTable, looseFull = live, 2*len(live)+1<<12
}
