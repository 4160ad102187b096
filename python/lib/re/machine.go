// Machine.go runs a program: backtracking with a stack of its own, on which stand the ways not tried yet and what must be
// undone before they are. It asks the quota before the stack grows, and counts what it does as calls.

package re

import (
	"bytes"

	"github.com/aioplay/aioplay/python/vm"
)

// char is what a text consists of: bytes (also those of ASCII text), or code points.
type char interface{ uint8 | int32 }

// machine tries to match a program.
type machine struct {
	th    *vm.Thread
	prog  *program
	stack []entry
	caps  []int32 // starts and ends of the groups, -1 for those that took no part
	last  int32   // the group that was closed last
	loops []loop
	fuel  int // until the thread is told of the work
	err   error

	whole bool // only a match to the end counts
	avoid int  // no match that is empty at this place; -1: any
}

// loop is how often a loop's body was entered, and where last.
type loop struct{ count, at int32 }

// entry is something on the stack: kind says what pc, a and b are.
type entry struct {
	kind     entryKind
	pc, a, b int32
}

type entryKind int32

const (
	goOn      entryKind = iota // at pc, place a
	giveBack                   // a run at pc may end at a, down to b
	takeMore                   // a lazy run at pc has come to a, and may go on to b
	undoOpen                   // the start of group pc was a
	undoClose                  // the end of group pc was a, the last group b
	undoLoop                   // loop pc was a, b
	fence                      // of place b; the fence before it is a
)

const (
	work    = 1 << 12 // instructions until the thread is told
	asCalls = work / 16
)

// spent tells the thread of work done.
func (m *machine) spent() {
	calls := (work - m.fuel) / 16
	m.fuel = work
	if m.err == nil {
		m.err = m.th.Tick(max(calls, 1))
	}
}

func (m *machine) grow() {
	n := max(2*cap(m.stack), 16)
	if m.err = m.th.Reserve(n * 16); m.err != nil {
		m.fuel = 0 // so that it is noticed
		return
	}
	s := make([]entry, len(m.stack), n)
	copy(s, m.stack)
	m.stack = s
}

func (m *machine) push(e entry) {
	if len(m.stack) == cap(m.stack) {
		if m.grow(); m.err != nil {
			return
		}
	}
	m.stack = append(m.stack, e)
}

func newMachine(th *vm.Thread, prog *program) machine {
	m := machine{th: th, prog: prog, caps: make([]int32, 2*prog.groups+2), fuel: work, avoid: -1}
	if prog.loops > 0 {
		m.loops = make([]loop, prog.loops)
	}
	m.stack, prog.spare = prog.spare, nil
	return m
}

// search looks for the first match from a place on, at that place only if once is set.
func search[T char](m *machine, text []T, end, at int, once bool) bool {
	p := m.prog
	raw, _ := any(text).([]byte)
	for ; at <= end; at++ {
		if !once {
			if p.anchored && at > 0 {
				return false
			}
			from := at
			if p.anchored {
				// This is the only place.
			} else if len(p.prefix) > 0 && raw != nil {
				i := bytes.Index(raw[at:end], p.prefix)
				if i < 0 {
					return false
				}
				at += i
			} else if p.first != nil {
				for at < end && !p.first.has(rune(text[at])) {
					at++
				}
				if at == end {
					return false
				}
			}
			if m.fuel -= (at - from) >> 3; m.fuel < 0 {
				if m.spent(); m.err != nil {
					return false
				}
			}
		}
		if stop := match(m, text, end, at); stop >= 0 {
			m.caps[0], m.caps[1] = int32(at), int32(stop)
			return true
		}
		if once || m.err != nil {
			return false
		}
	}
	return false
}

// match matches at a place, and returns where the match ends, or -1.
func match[T char](m *machine, text []T, end, pos int) int {
	for i := range m.caps {
		m.caps[i] = -1
	}
	m.last = 0
	m.stack = m.stack[:0]
	begin, fenceAt := pos, int32(-1)
	code := m.prog.code
	pc := 0
	for {
		if m.fuel--; m.fuel < 0 {
			if m.spent(); m.err != nil {
				return -1
			}
		}
		in := &code[pc]
		switch in.op {
		case opChar:
			if pos < end && rune(text[pos]) == in.r {
				pos++
				pc++
				continue
			}
		case opText:
			if end-pos >= len(in.lit) {
				i := 0
				for i < len(in.lit) && rune(text[pos+i]) == in.lit[i] {
					i++
				}
				if i == len(in.lit) {
					pos += i
					pc++
					continue
				}
			}
		case opSet:
			if pos < end && in.set.has(rune(text[pos])) {
				pos++
				pc++
				continue
			}
		case opAny:
			if pos < end {
				pos++
				pc++
				continue
			}
		case opRun, opHoldRun:
			i := runEnd(in, text, pos, end)
			m.fuel -= (i - pos) >> 3
			lo := pos + int(in.min)
			if i < lo {
				break
			}
			if in.op == opRun && i > lo {
				if in.next != nil {
					if i == end || !in.next.has(rune(text[i])) {
						for i--; i > lo && !in.next.has(rune(text[i])); i-- {
						}
					}
				}
				if i > lo {
					m.push(entry{giveBack, int32(pc), int32(i - 1), int32(lo)})
				}
			}
			pos = i
			pc++
			continue
		case opLazyRun:
			lo := pos + int(in.min)
			if in.min > 0 {
				if end-pos < int(in.min) {
					break
				}
				i := runEnd(in, text, pos, lo)
				m.fuel -= (i - pos) >> 3
				if i < lo {
					break
				}
			}
			hi := end
			if int(in.max) < end-pos {
				hi = pos + int(in.max)
			}
			m.push(entry{takeMore, int32(pc), int32(lo), int32(hi)})
			pos = lo
			pc++
			continue
		case opSplit:
			if in.next != nil && (pos == end || !in.next.has(rune(text[pos]))) {
				pc = int(in.x)
				continue
			}
			m.push(entry{goOn, in.x, int32(pos), 0})
			pc++
			continue
		case opSkip:
			m.push(entry{goOn, int32(pc) + 1, int32(pos), 0})
			pc = int(in.x)
			continue
		case opJump:
			pc = int(in.x)
			continue
		case opOpen:
			if len(m.stack) > 0 { // if there is no other way, nobody will ask
				m.push(entry{undoOpen, in.n, m.caps[2*in.n], 0})
			}
			m.caps[2*in.n] = int32(pos)
			pc++
			continue
		case opClose:
			if len(m.stack) > 0 {
				m.push(entry{undoClose, in.n, m.caps[2*in.n+1], m.last})
			}
			m.caps[2*in.n+1] = int32(pos)
			m.last = in.n
			pc++
			continue
		case opBackref:
			if from, to, ok := m.group(in.n); ok && end-pos >= to-from {
				i := from
				for i < to && in.fold.same(rune(text[i]), rune(text[pos+i-from])) {
					i++
				}
				m.fuel -= (i - from) >> 3
				if i == to {
					pos += to - from
					pc++
					continue
				}
			}
		case opIf:
			if _, _, ok := m.group(in.n); ok {
				pc++
			} else {
				pc = int(in.x)
			}
			continue
		case opAt:
			if place(in.at, text, end, pos) {
				pc++
				continue
			}
		case opBehind:
			if pos >= int(in.n) {
				pos -= int(in.n)
				pc++
				continue
			}
		case opBegin:
			l := &m.loops[in.n]
			m.push(entry{undoLoop, in.n, l.count, l.at})
			*l = loop{0, -1}
			pc++
			continue
		case opLoop:
			l := &m.loops[in.n]
			switch {
			case l.count < in.min:
				m.push(entry{undoLoop, in.n, l.count, l.at})
				l.count++
				pc++
			case l.count < in.max && l.at != int32(pos) && (in.next == nil || pos < end && in.next.has(rune(text[pos]))):
				m.push(entry{goOn, in.x, int32(pos), 0})
				m.push(entry{undoLoop, in.n, l.count, l.at})
				l.count++
				l.at = int32(pos)
				pc++
			default:
				pc = int(in.x)
			}
			continue
		case opLazyLoop:
			l := &m.loops[in.n]
			if l.count < in.min {
				m.push(entry{undoLoop, in.n, l.count, l.at})
				l.count++
				pc += 2
				continue
			}
			if l.count < in.max && l.at != int32(pos) {
				m.push(entry{goOn, int32(pc) + 1, int32(pos), 0})
			}
			pc = int(in.x)
			continue
		case opAgain:
			l := &m.loops[in.n]
			m.push(entry{undoLoop, in.n, l.count, l.at})
			l.count++
			l.at = int32(pos)
			pc++
			continue
		case opFence, opAhead:
			m.push(entry{fence, -1, fenceAt, int32(pos)})
			fenceAt = int32(len(m.stack)) - 1
			pc++
			continue
		case opCut:
			fenceAt = m.cut(fenceAt).a
			pc++
			continue
		case opSeen:
			f := m.cut(fenceAt)
			fenceAt, pos = f.a, int(f.b)
			pc++
			continue
		case opUnless:
			m.push(entry{fence, in.x, fenceAt, int32(pos)})
			fenceAt = int32(len(m.stack)) - 1
			pc++
			continue
		case opFound:
			at := int(fenceAt)
			for len(m.stack) > at+1 {
				m.undo()
			}
			fenceAt = m.stack[at].a
			m.stack = m.stack[:at]
		case opMatch:
			if !(m.whole && pos != end || pos == m.avoid && begin == pos) {
				return pos
			}
		}
		if m.err != nil {
			return -1
		}
		// What failed is taken back to the last other way.
	back:
		for {
			top := len(m.stack) - 1
			if top < 0 {
				return -1
			}
			if m.fuel--; m.fuel < 0 {
				if m.spent(); m.err != nil {
					return -1
				}
			}
			e := &m.stack[top]
			switch e.kind {
			case goOn:
				pc, pos = int(e.pc), int(e.a)
				m.stack = m.stack[:top]
				break back
			case giveBack:
				in, i, lo := &code[e.pc], int(e.a), int(e.b)
				if in.next != nil {
					from := i
					for i > lo && !in.next.has(rune(text[i])) {
						i--
					}
					m.fuel -= (from - i) >> 3
				}
				pc, pos = int(e.pc)+1, i
				if i > lo {
					e.a = int32(i - 1)
				} else {
					m.stack = m.stack[:top]
				}
				break back
			case takeMore:
				in, i, hi := &code[e.pc], int(e.a), int(e.b)
				from := i
				for {
					if i >= hi || in.set != nil && !in.set.has(rune(text[i])) {
						i = -1
						break
					}
					if i++; in.next == nil || i < end && in.next.has(rune(text[i])) {
						break
					}
				}
				if i < 0 {
					m.stack = m.stack[:top]
					continue
				}
				m.fuel -= (i - from) >> 3
				e.a = int32(i)
				pc, pos = int(e.pc)+1, i
				break back
			case fence:
				fenceAt = e.a
				to := e.pc
				pos = int(e.b)
				m.stack = m.stack[:top]
				if to >= 0 { // a look that had to fail
					pc = int(to)
					break back
				}
			default:
				m.undo()
			}
		}
	}
}

// runEnd is how far a run can go from pos on.
func runEnd[T char](in *inst, text []T, pos, end int) int {
	if int(in.max) < end-pos {
		end = pos + int(in.max)
	}
	s := in.set
	if s == nil {
		return end
	}
	for pos < end && s.has(rune(text[pos])) {
		pos++
	}
	return pos
}

// undo takes the last entry off the stack and does what it says, if it is about a group or a loop.
func (m *machine) undo() {
	top := len(m.stack) - 1
	switch e := m.stack[top]; e.kind {
	case undoOpen:
		m.caps[2*e.pc] = e.a
	case undoClose:
		m.caps[2*e.pc+1], m.last = e.a, e.b
	case undoLoop:
		m.loops[e.pc] = loop{e.a, e.b}
	}
	m.stack = m.stack[:top]
}

// cut removes a fence and the ways behind it that weren't tried; what must be undone stays.
func (m *machine) cut(at int32) entry {
	f := m.stack[at]
	kept := m.stack[:at]
	for _, e := range m.stack[at+1:] {
		switch e.kind {
		case undoOpen, undoClose, undoLoop:
			kept = append(kept, e)
		}
	}
	m.stack = kept
	return f
}

// group is what a group has matched.
func (m *machine) group(n int32) (from, to int, ok bool) {
	from, to = int(m.caps[2*n]), int(m.caps[2*n+1])
	return from, to, from >= 0 && to >= from
}

// place reports whether a place is as ^, $ or \b say.
func place[T char](at byte, text []T, end, i int) bool {
	switch at {
	case atStart:
		return i == 0
	case atLine:
		return i == 0 || text[i-1] == '\n'
	case atEnd:
		return i == end
	case atLastLine:
		return i == end || i == end-1 && text[i] == '\n'
	case atLineEnd:
		return i == end || text[i] == '\n'
	}
	ascii := at&asciiPlace != 0
	before := i > 0 && isWord(rune(text[i-1]), ascii)
	after := i < end && isWord(rune(text[i]), ascii)
	return (before != after) == (at&^asciiPlace == 'b')
}
