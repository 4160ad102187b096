// This file takes a compiled Go function apart, into nodes and the jumps between them.

package postlink

import (
	"errors"
	"strings"
)

// A pieceKind says what a piece of a node is.
type pieceKind uint8

const (
	raw      pieceKind = iota // instructions that are copied
	jump                      // go to node target
	condJump                  // apply test, take an i32 from the stack; if it isn't 0 go to node target
	unwind                    // take an i32 from the stack; if it isn't 0 return 1: the goroutine is being switched
	scratch                   // an access to the local that an indirect call shuffles its operands through
	leave                     // return what the call just made left on the stack; ends the node
	table                     // go where targets says for local's value, to target if it is out of range
)

// A piece is part of a node. Depth counts the explicit blocks of the node's own that it is inside of.
type piece struct {
	kind    pieceKind
	depth   int
	code    []byte // raw, and the opcode of a scratch
	test    byte   // of a condJump: an integer comparison or i32.eqz, or 0 for none
	target  int
	targets []int // of a table
	compare *compare
	local   uint32 // that a table looks at
}

// A compare is what a condJump at its node's end tests, when that is one local against a constant.
type compare struct {
	local  uint32
	tee    bool // the local is set on the way
	op     byte // i64.eqz, or a comparison of i64 with k
	k      int64
	alone  bool   // the node has nothing else
	prefix int    // bytes of the raw piece before the condJump that precede the comparison
	bound  uint64 // the local is at most this
}

// A node is what stands between two labels of the function. Control enters it at its start only.
type node struct {
	pieces []piece
	falls  bool // control can leave at the end
	next   int  // the node that control then goes to
	resume bool // the scheduler may enter the function here
}

// A function is a Go function taken apart. The numbers that Go's return addresses use for places in it, its PC_B, are
// the indices of pcs; several of them may mean one node.
type function struct {
	locals  []byte // the declarations, as they stood
	nlocals uint32 // the parameter included
	nodes   []node
	pcs     []int // node of each PC_B
	unwinds bool  // some call may unwind the stack
}

var (
	errShape    = errors.New("not the shape of a Go function")
	errLocal0   = errors.New("local 0 has an unknown use")
	errDepth    = errors.New("a branch leads to an unknown place")
	errTail     = errors.New("the function's end has an unknown shape")
	errResume   = errors.New("a return address leads to a place that no call returns to")
	errNoPrefix = errors.New("no dispatch")
)

// callees are the functions of the runtime that matter to control flow, by index.
type callees struct {
	never       map[int64]bool // never return, though they may unwind the stack
	restart     map[int64]bool // unwind always: runtime.sigpanic and runtime.morestack
	barrier     map[int64]bool // the write barrier
	sigpanic    int64
	deferreturn int64 // is called again to resume a function whose panic was recovered
}

// neverReturn are the functions after a call to which Go's compiler ends the block, or which stop the program. The code
// that follows such a call in the module is never run, but looks as if control fell through to it.
var neverReturn = map[string]bool{
	"runtime.gopanic": true, "runtime.block": true, "runtime.throw": true, "runtime.throwinit": true, "runtime.fatal": true,
	"runtime.panicwrap": true, "runtime.panicrangestate": true, "runtime.panicdivide": true, "runtime.panicshift": true,
	"runtime.panicoverflow": true, "runtime.panicfloat": true, "runtime.panicmem": true, "runtime.panicmemAddr": true,
	"runtime.panicmakeslicelen": true, "runtime.panicmakeslicecap": true, "runtime.panicnildottype": true,
	"runtime.panicdottypeE": true, "runtime.panicdottypeI": true, "runtime.panicunsafeslicelen": true,
	"runtime.panicunsafeslicelen1": true, "runtime.panicunsafeslicenilptr": true, "runtime.panicunsafeslicenilptr1": true,
	"runtime.panicunsafestringlen": true, "runtime.panicunsafestringnilptr": true,
}

func findCallees(m *module) callees {
	c := callees{never: map[int64]bool{}, restart: map[int64]bool{}, barrier: map[int64]bool{}, sigpanic: -1, deferreturn: -1}
	for i, name := range m.names {
		switch {
		case neverReturn[name], strings.HasPrefix(name, "runtime.goPanic"):
			c.never[int64(i)] = true
		case name == "runtime.sigpanic", name == "runtime.morestack", name == "runtime.morestack_noctxt":
			c.restart[int64(i)] = true
			if name == "runtime.sigpanic" {
				c.sigpanic = int64(i)
			}
		case strings.HasPrefix(name, "runtime.gcWriteBarrier"):
			c.barrier[int64(i)] = true
		case name == "runtime.deferreturn":
			c.deferreturn = int64(i)
		}
	}
	return c
}

// goPrologue loads the stack pointer's copy: global.get 0, local.set 1.
const goPrologue = "\x23\x00\x21\x01"

// A parser takes one body apart.
type parser struct {
	reader
	f       *function
	c       callees
	pcf     int64            // the function's number in return addresses
	loop    bool             // the body has the loop through which jumps go
	deep    int              // explicit blocks open
	outer   int              // labels between the innermost node's own and the loop's, or the unwind block's
	rawFrom int              // start of the instructions not yet put in a piece
	dead    bool             // after a jump or a return, up to the end
	ret     int64            // PC_B of the last constant that may be a return address, or -1
	before  [4]instr         // the last instructions, the newest last
	bounds  map[int64]uint64 // the greatest value of the locals that got a small one in this node
}

// parseFunction takes a body apart. It returns errNoPrefix for a function without the dispatch of Go's jumps: one that is
// straight code, or written by hand.
func parseFunction(body []byte, pcf int64, c callees) (*function, error) {
	p := &parser{reader: reader{b: body}, f: &function{}, c: c, pcf: pcf, ret: -1}
	if err := p.prologue(); err != nil {
		return nil, err
	}
	for n := range p.f.nodes {
		if err := p.node(n); err != nil {
			return nil, err
		}
	}
	if err := p.tail(); err != nil {
		return nil, err
	}
	return p.f, p.err
}

// prologue reads up to and including the end of block 0.
func (p *parser) prologue() error {
	f := p.f
	f.nlocals = 1
	for n := p.count(); n > 0; n-- {
		k := p.u32()
		p.byte()
		if k > 1000 {
			return errShape
		}
		f.nlocals += k
	}
	if p.err != nil {
		return p.err
	}
	f.locals = p.b[:p.pos]
	if !strings.HasPrefix(string(p.b[p.pos:]), goPrologue) {
		return errNoPrefix
	}
	p.pos += len(goPrologue)
	blocks, loopAt := 0, -1
	i := p.next()
	for ; i.op == opBlock || i.op == opLoop && loopAt < 0; i = p.next() {
		if i.op == opLoop {
			loopAt = blocks
			continue
		}
		blocks++
	}
	t := p.next()
	if blocks == 0 || i.op != opLocalGet || i.imm != 0 || t.op != opBrTable {
		return errNoPrefix
	}
	if e := p.next(); e.op != opEnd || p.err != nil {
		return errShape
	}
	n := int(t.targets[len(t.targets)-1]) + 1
	f.unwinds = blocks == n+1
	p.loop = loopAt >= 0
	if blocks != n && !f.unwinds || p.loop && loopAt != blocks-n {
		return errShape
	}
	f.nodes = make([]node, n)
	for i, k := range t.targets {
		if i == 0 && k != 0 || i > 0 && int(k) != f.pcs[i-1] && int(k) != f.pcs[i-1]+1 {
			return errShape // the places are numbered in their order, and each has a number
		}
		f.pcs = append(f.pcs, int(k))
	}
	p.rawFrom = p.pos
	return nil
}

// flush makes a piece of the instructions up to byte end.
func (p *parser) flush(n *node, end int) {
	if end > p.rawFrom {
		n.pieces = append(n.pieces, piece{kind: raw, code: p.b[p.rawFrom:end]})
	}
	p.rawFrom = p.pos
}

// node reads node k, up to and including the end that closes it. The last node ends before the function's tail.
func (p *parser) node(k int) error {
	n := &p.f.nodes[k]
	n.falls, n.next = true, k+1
	n.resume = n.resume || k == 0
	last := k == len(p.f.nodes)-1
	p.outer = len(p.f.nodes) - 1 - k
	p.dead = false
	p.before = [4]instr{}
	p.bounds = nil
	for p.err == nil {
		i := p.next()
		if p.err != nil {
			break
		}
		if i.op == opEnd && p.deep == 0 {
			if !p.dead {
				p.flush(n, i.from)
			}
			p.rawFrom = p.pos
			if last {
				if !p.dead {
					n.pieces = append(n.pieces, piece{kind: raw, code: []byte{opUnreachable}})
					n.falls = false
				}
				p.pos = i.from // the tail reads it again
			}
			return nil
		}
		if err := p.instr(k, n, i); err != nil {
			return err
		}
		copy(p.before[:], p.before[1:])
		p.before[3] = i
	}
	return p.err
}

// instr deals with one instruction of node k; most stay as they are.
func (p *parser) instr(k int, n *node, i instr) error {
	if i.op == opEnd {
		p.deep--
		return nil
	}
	if p.dead {
		if i.op == opBlock || i.op == opLoop || i.op == opIf {
			p.deep++
		}
		return nil
	}
	switch i.op {
	case opBlock, opLoop:
		p.deep++
	case opIf:
		if target, ok := p.jumpAhead(1, true); ok {
			return p.conditional(n, i, target)
		}
		p.deep++
	case opI32Const:
		p.pos = i.from
		target, ok := p.jumpAhead(0, false)
		if !ok {
			p.pos = i.to
			break
		}
		to := p.pos
		p.pos = i.from
		p.flush(n, i.from)
		p.pos, p.rawFrom = to, to
		if p.deep == 0 && target >= 0 && target < int64(len(p.f.pcs)) {
			n.next, p.dead = p.f.pcs[target], true // control leaves at the end, for another node
			break
		}
		return p.jump(n, piece{kind: jump, depth: p.deep}, target)
	case opUnreachable, opReturn:
		if p.deep == 0 {
			p.flush(n, i.to)
			p.die(n)
		}
	case opBr, opBrIf, opBrTable:
		return p.branch(k, n, i)
	case opLocalGet, opLocalSet, opLocalTee:
		if i.imm >= int64(p.f.nlocals) {
			return errShape
		}
		if i.imm == 0 {
			return p.localZero(n, i)
		}
		if i.op != opLocalGet {
			p.bound(i)
		}
	case opCall:
		return p.call(k, n, i)
	case opI64Const:
		if i.imm>>16 == p.pcf {
			p.ret = i.imm & 0xffff
		}
	}
	return nil
}

// die notes that control doesn't get past this place, unless a block of the node's own ends after it.
func (p *parser) die(n *node) {
	if p.deep == 0 {
		p.dead, n.falls = true, false
	}
}

// jumpAhead reads one of Go's jumps if one comes next: i32.const K, local.set 0, br to the loop, and with closed also the
// end of the if around it. It reports K.
func (p *parser) jumpAhead(depth int, closed bool) (int64, bool) {
	start, err := p.pos, p.err
	k, set, br := p.next(), p.next(), p.next()
	ok := k.op == opI32Const && set.op == opLocalSet && set.imm == 0 && br.op == opBr && p.loop &&
		br.imm == int64(p.deep+depth+p.outer)
	if ok && closed {
		ok = p.next().op == opEnd
	}
	if !ok || p.err != nil {
		p.pos, p.err = start, err
		return 0, false
	}
	return k.imm, true
}

func (p *parser) jump(n *node, j piece, pc int64) error {
	if pc < 0 || pc >= int64(len(p.f.pcs)) {
		return errDepth
	}
	j.target = p.f.pcs[pc]
	n.pieces = append(n.pieces, j)
	return nil
}

// conditional makes a piece of the if at i, the jump in it, and the test before it when that can be turned round. A
// comparison that is negated is turned round already.
func (p *parser) conditional(n *node, i instr, pc int64) error {
	to := p.pos
	test, end := byte(0), i.from
	cmp, not := p.before[2], p.before[3]
	if op, ok := negated(not.op); (ok || not.op == opI32Eqz) && not.to == i.from && not.from >= p.rawFrom {
		test, end = not.op, not.from
		if op, ok = negated(cmp.op); ok && test == opI32Eqz && cmp.to == not.from && cmp.from >= p.rawFrom {
			test, end = op, cmp.from
		}
	}
	c := p.comparison(n, i)
	if c != nil && c.prefix > end-p.rawFrom {
		c = nil
	}
	p.flush(n, end)
	p.rawFrom = to
	return p.jump(n, piece{kind: condJump, depth: p.deep, test: test, compare: c}, pc)
}

// comparison says what the instructions before the if at i compare, or nil.
func (p *parser) comparison(n *node, i instr) *compare {
	b := p.before[:]
	if b[3].op == opI32Eqz {
		b = b[:3] // it shows in the test
	}
	c := &compare{}
	c.op, b = b[len(b)-1].op, b[:len(b)-1]
	if c.op >= opI64Eq && c.op <= opI64GeU {
		if b[len(b)-1].op != opI64Const {
			return nil
		}
		c.k, b = b[len(b)-1].imm, b[:len(b)-1]
	} else if c.op != opI64Eqz {
		return nil
	}
	get := b[len(b)-1]
	if get.op != opLocalGet && get.op != opLocalTee || get.from < p.rawFrom || p.deep > 0 {
		return nil
	}
	c.local, c.tee = uint32(get.imm), get.op == opLocalTee
	c.prefix = get.from - p.rawFrom
	c.alone = c.prefix == 0 && len(n.pieces) == 0 && !c.tee
	c.bound = 1<<64 - 1
	if k, ok := p.bounds[get.imm]; ok {
		c.bound = k
	}
	return c
}

// bound notes the greatest value that a local gets.
func (p *parser) bound(set instr) {
	delete(p.bounds, set.imm)
	k := int64(-1)
	switch last := p.before[3]; {
	case last.op == opI64Load8U:
		k = 255
	case last.op == opI64And && p.before[2].op == opI64Const:
		k = p.before[2].imm
	}
	if k >= 0 {
		if p.bounds == nil {
			p.bounds = map[int64]uint64{}
		}
		p.bounds[set.imm] = uint64(k)
	}
}

// branch deals with a branch that isn't one of Go's jumps: it stays within the node, or leaves to unwind the stack.
func (p *parser) branch(k int, n *node, i instr) error {
	label := i.imm
	for _, t := range i.targets {
		label = max(label, int64(t))
	}
	if label < int64(p.deep) {
		if i.op == opBr {
			p.die(n)
		}
		return nil
	}
	toUnwind := int64(p.deep + p.outer)
	if p.loop {
		toUnwind++
	}
	if i.op != opBrIf || label != toUnwind || !p.f.unwinds {
		return errDepth
	}
	p.flush(n, i.from)
	n.pieces = append(n.pieces, piece{kind: unwind, depth: p.deep})
	if p.deep > 0 {
		n.resume = true
		return nil
	}
	if k+1 == len(p.f.nodes) || p.ret < 0 || p.ret >= int64(len(p.f.pcs)) || p.f.pcs[p.ret] != k+1 {
		return errResume
	}
	p.f.nodes[k+1].resume = true
	return nil
}

// localZero deals with a use of local 0 that isn't part of a jump: an indirect call has its operands in the wrong order on
// the stack and puts one aside in it.
func (p *parser) localZero(n *node, i instr) error {
	rest := string(p.b[i.to:])
	switch {
	case i.op == opLocalSet && strings.HasPrefix(rest, "\x41\x00\x20\x00\x11"):
	case i.op == opLocalGet && p.before[2].op == opLocalSet && p.before[2].imm == 0 && p.before[3].op == opI32Const:
	default:
		return errLocal0
	}
	p.flush(n, i.from)
	n.pieces = append(n.pieces, piece{kind: scratch, code: p.b[i.from : i.from+1]})
	return nil
}

// call deals with calls that don't return. Such a call gives 1, to unwind the stack, so that the caller can return at once.
func (p *parser) call(k int, n *node, i instr) error {
	switch {
	case p.deep == 0 && p.c.never[i.imm]:
	case p.c.restart[i.imm]:
		if !strings.HasPrefix(string(p.b[i.to:]), goPrologue) {
			return nil // a jump: it returns what the call gave anyway
		}
		p.pos += len(goPrologue)
		b := p.next()
		if b.op != opBrIf || b.imm < int64(p.deep+p.outer) {
			return errShape
		}
	case i.imm == p.c.deferreturn && p.deep == 0:
		n.resume = true
		return nil
	default:
		return nil
	}
	to := p.pos
	p.pos = i.to
	p.flush(n, i.to)
	p.pos, p.rawFrom = to, to
	n.pieces = append(n.pieces, piece{kind: leave, depth: p.deep})
	p.die(n)
	return nil
}

// tail reads what follows the last node.
func (p *parser) tail() error {
	want := ""
	if p.loop {
		want = "\x0b\x00"
	}
	if p.f.unwinds {
		want += "\x0b\x41\x01"
	}
	if string(p.b[p.pos:]) != want+"\x0b" {
		return errTail
	}
	return nil
}
