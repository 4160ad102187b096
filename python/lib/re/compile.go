// Compile.go turns the tree of a pattern into instructions.

package re

import (
	"math"

	"github.com/aioplay/aioplay/python/vm"
)

type opcode uint8

const (
	opMatch    opcode = iota // the end
	opChar                   // the character r
	opText                   // the characters of lit
	opSet                    // one of set
	opAny                    // any one
	opRun                    // min to max characters of set (nil: any), as many as there are; next must come after them
	opLazyRun                // the same, as few as possible
	opHoldRun                // the same as opRun, without going back
	opSplit                  // go on, else at x; only one of next can come
	opSkip                   // go on at x, else here
	opJump                   // go on at x
	opOpen                   // group n begins
	opClose                  // group n ends
	opBackref                // what group n has
	opIf                     // go on if group n has something, else at x
	opAt                     // a place
	opBehind                 // n characters back
	opBegin                  // loop n begins
	opLoop                   // once more, from the next instruction on, or at x: min to max times
	opLazyLoop               // the same, as seldom as possible
	opAgain                  // the body of a lazy loop after all
	opFence                  // a part that isn't gone back into begins
	opCut                    // and ends
	opAhead                  // a look that must succeed begins
	opSeen                   // and ends: back to where it began
	opUnless                 // a look that must fail begins: then go on at x
	opFound                  // it has succeeded
	opFail
)

// inst is an instruction. Those that need no target go on with the next one.
type inst struct {
	op       opcode
	at       byte
	fold     folding
	r        rune
	x, n     int32
	min, max int32
	set      *set
	next     *set // what must come next for it to be of use; nil: anything
	lit      []rune
}

// program is a compiled pattern.
type program struct {
	code   []inst
	groups int
	loops  int

	spare []entry // a stack that nobody uses

	anchored bool   // matches only at the start of the text
	first    *set   // what a match begins with; nil: anything
	prefix   []byte // ASCII text that every match begins with
}

const endless = math.MaxInt32

func compileTree(th *vm.Thread, root *node, groups int) (*program, error) {
	c := &compiler{th: th, prog: &program{groups: groups}}
	c.node(root)
	c.emit(inst{op: opMatch})
	if c.err != nil {
		return nil, c.err
	}
	p := c.prog
	for i := range p.code {
		switch in := &p.code[i]; in.op {
		case opRun, opLazyRun, opSplit, opLoop:
			in.next = p.firstOf(i+1, true)
		}
	}
	p.first = p.firstOf(0, false)
	p.findPrefix()
	return p, nil
}

type compiler struct {
	th   *vm.Thread
	prog *program
	err  error
}

// emit appends an instruction and returns its place.
func (c *compiler) emit(in inst) int {
	code := &c.prog.code
	if len(*code) == cap(*code) && c.err == nil {
		c.err = c.th.Reserve(len(*code) * 160)
	}
	if c.err == nil {
		c.err = c.th.Tick(1)
	}
	if c.err != nil {
		return 0 // the program is thrown away
	}
	*code = append(*code, in)
	return len(*code) - 1
}

// land makes the instruction at a place go to what comes now.
func (c *compiler) land(at int) {
	if c.err == nil {
		c.prog.code[at].x = int32(len(c.prog.code))
	}
}

func (c *compiler) node(n *node) {
	switch n.kind {
	case kChar:
		c.emit(inst{op: opChar, r: n.r})
	case kSet:
		c.emit(inst{op: opSet, set: n.set})
	case kAny:
		c.emit(inst{op: opAny})
	case kSeq:
		c.sequence(n.subs)
	case kAlt:
		var ends []int
		for i, s := range n.subs {
			if i == len(n.subs)-1 {
				c.node(s)
				break
			}
			split := c.emit(inst{op: opSplit})
			c.node(s)
			ends = append(ends, c.emit(inst{op: opJump}))
			c.land(split)
		}
		for _, e := range ends {
			c.land(e)
		}
	case kRepeat:
		c.repeat(n)
	case kGroup:
		c.emit(inst{op: opOpen, n: int32(n.n)})
		c.node(n.subs[0])
		c.emit(inst{op: opClose, n: int32(n.n)})
	case kBackref:
		c.emit(inst{op: opBackref, n: int32(n.n), fold: n.fold})
	case kLook:
		begin, end := opAhead, opSeen
		if n.not {
			begin, end = opUnless, opFound
		}
		look := c.emit(inst{op: begin})
		if n.behind {
			c.emit(inst{op: opBehind, n: int32(min(n.min, endless))})
		}
		c.node(n.subs[0])
		c.emit(inst{op: end})
		c.land(look)
	case kAtomic:
		c.fenced(func() { c.node(n.subs[0]) })
	case kAt:
		c.emit(inst{op: opAt, at: n.at})
	case kIf:
		cond := c.emit(inst{op: opIf, n: int32(n.n)})
		c.node(n.subs[0])
		if len(n.subs) == 1 {
			c.land(cond)
			break
		}
		end := c.emit(inst{op: opJump})
		c.land(cond)
		c.node(n.subs[1])
		c.land(end)
	case kFail:
		c.emit(inst{op: opFail})
	}
}

// sequence compiles items one after another; characters in a row become a text.
func (c *compiler) sequence(subs []*node) {
	for i := 0; i < len(subs); i++ {
		var lit []rune
		for ; i < len(subs) && subs[i].kind == kChar; i++ {
			lit = append(lit, subs[i].r)
		}
		switch {
		case len(lit) > 1:
			c.emit(inst{op: opText, lit: lit, r: lit[0]})
		case len(lit) == 1:
			c.emit(inst{op: opChar, r: lit[0]})
		}
		if i < len(subs) {
			c.node(subs[i])
		}
	}
}

// fenced compiles what isn't gone back into.
func (c *compiler) fenced(f func()) {
	c.emit(inst{op: opFence})
	f()
	c.emit(inst{op: opCut})
}

func (c *compiler) repeat(n *node) {
	sub := n.subs[0]
	for sub.kind == kSeq && len(sub.subs) == 1 {
		sub = sub.subs[0]
	}
	lo, hi := int32(min(n.min, endless)), int32(endless)
	if n.max >= 0 {
		hi = int32(min(n.max, endless))
	}
	switch {
	case sub.kind == kChar || sub.kind == kSet || sub.kind == kAny:
		in := inst{op: opRun, min: lo, max: hi, set: sub.set}
		if sub.kind == kChar {
			in.set = (&set{spans: []span{{sub.r, sub.r}}}).fill()
		}
		if n.lazy {
			in.op = opLazyRun
		} else if n.possessive {
			in.op = opHoldRun
		}
		c.emit(in)
	case hi == 0:
	case n.possessive:
		c.fenced(func() {
			c.repeat(&node{kind: kRepeat, min: n.min, max: n.max, subs: []*node{{kind: kAtomic, subs: []*node{sub}}}})
		})
	case lo == 1 && hi == 1:
		c.node(sub)
	case lo == 0 && hi == 1:
		op := opSplit
		if n.lazy {
			op = opSkip
		}
		split := c.emit(inst{op: op})
		c.node(sub)
		c.land(split)
	default:
		loop := int32(c.prog.loops)
		c.prog.loops++
		c.emit(inst{op: opBegin, n: loop})
		op := opLoop
		if n.lazy {
			op = opLazyLoop
		}
		at := c.emit(inst{op: op, n: loop, min: lo, max: hi})
		if n.lazy {
			c.emit(inst{op: opAgain, n: loop})
		}
		c.node(sub)
		c.emit(inst{op: opJump, x: int32(at)})
		c.land(at)
	}
}

// How far firstOf looks: through so many branches in branches, at so many sets.
const (
	firstDepth = 6
	firstSets  = 40
)

// firstOf is what a match from an instruction on begins with; nil if that may be anything, or nothing. It may end where a
// part ends that isn't gone back into: what comes then has no say in how far that part goes.
func (p *program) firstOf(pc int, toCut bool) *set {
	var sets []*set
	switch ok := p.firsts(pc, firstDepth, toCut, &sets); {
	case !ok:
		return nil
	case len(sets) == 1:
		return sets[0]
	}
	return union(sets...)
}

// firsts collects the sets of which one has the first character. What is passed over only narrows the choice.
func (p *program) firsts(pc, depth int, toCut bool, sets *[]*set) bool {
	for depth > 0 && len(*sets) < firstSets {
		switch in := &p.code[pc]; in.op {
		case opChar, opText:
			*sets = append(*sets, (&set{spans: []span{{in.r, in.r}}}).fill())
			return true
		case opSet:
			*sets = append(*sets, in.set)
			return true
		case opRun, opLazyRun, opHoldRun:
			if in.set == nil || in.max == 0 {
				return false
			}
			*sets = append(*sets, in.set)
			if in.min > 0 {
				return true
			}
			pc++
		case opOpen, opClose, opAt, opFence:
			pc++
		case opCut:
			if toCut {
				return false
			}
			pc++
		case opBegin: // its loop comes next
			loop := &p.code[pc+1]
			if pc++; loop.min > 0 {
				pc = loop.body(pc)
			}
		case opJump, opAhead, opUnless:
			pc = int(in.x)
		case opSplit, opSkip, opLoop, opLazyLoop:
			if !p.firsts(in.body(pc), depth-1, toCut, sets) {
				return false
			}
			pc = int(in.x)
		default:
			return false
		}
		if in := &p.code[pc]; in.op == opJump && int(in.x) <= pc {
			depth-- // round a loop
		}
	}
	return false
}

// body is where what a branching instruction at pc encloses begins.
func (in *inst) body(pc int) int {
	if in.op == opLazyLoop {
		return pc + 2
	}
	return pc + 1
}

// findPrefix looks for what makes searching faster.
func (p *program) findPrefix() {
	for i := range p.code {
		switch in := &p.code[i]; in.op {
		case opOpen, opClose:
			continue
		case opAt:
			p.anchored = in.at == atStart
		case opChar, opText:
			lit := in.lit
			if in.op == opChar {
				lit = []rune{in.r}
			}
			for _, r := range lit {
				if r >= 0x80 {
					break
				}
				p.prefix = append(p.prefix, byte(r))
			}
		}
		return
	}
}
