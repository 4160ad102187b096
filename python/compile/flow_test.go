package compile

import (
	"fmt"
	"slices"
	"testing"
)

// flow checks that no instruction reads a register that some path to it leaves unset: temporaries that were never written, variables that
// the compiler wrongly took for bound, cells that weren't made.
type flow struct {
	c     *Code
	state []bits // before each word, nil where nothing comes
	work  []int
	bad   string
}

func checkFlow(c *Code) string {
	f := &flow{c: c, state: make([]bits, len(c.Instrs))}
	start := make(bits, (c.Registers+64)>>6)
	n := c.Args + c.KwOnly
	if c.Flags&FlagVarargs != 0 {
		n++
	}
	if c.Flags&FlagVarkeywords != 0 {
		n++
	}
	for i := range n {
		start.set(i)
	}
	f.join(0, start)
	for len(f.work) > 0 && f.bad == "" {
		pc := f.work[len(f.work)-1]
		f.work = f.work[:len(f.work)-1]
		f.step(pc)
	}
	return f.bad
}

// join merges a state into the one before pc.
func (f *flow) join(pc int, s bits) {
	old := f.state[pc]
	if old == nil {
		f.state[pc] = s.clone()
		f.work = append(f.work, pc)
		return
	}
	merged := old.clone()
	merged.intersect(s)
	if !slices.Equal(merged, old) {
		f.state[pc] = merged
		f.work = append(f.work, pc)
	}
}

func (f *flow) step(pc int) {
	in := f.c.Instrs[pc]
	op := in.Op()
	info := &Info[op]
	s := f.state[pc].clone()
	for _, h := range f.c.Handlers {
		if int(h.Start) <= pc && pc < int(h.End) {
			f.join(int(h.Target), s)
		}
	}
	read := func(first, n int) {
		for r := first; r < first+n; r++ {
			if !s.has(r) && f.bad == "" {
				f.bad = fmt.Sprintf("word %d (%s) reads register %d, which may be unset", pc, info.Name, r)
			}
		}
	}
	type span struct{ first, n int }
	var writes []span
	for _, o := range [...]struct {
		k Kind
		v int
	}{{info.A, int(in.A())}, {info.B, int(in.B())}, {info.C, int(in.C())}} {
		switch o.k {
		case KindDst:
			writes = append(writes, span{o.v, 1})
		case KindDst2:
			writes = append(writes, span{o.v, 2})
		case KindOut:
			writes = append(writes, span{o.v, int(in.C())})
		case KindOutEx:
			writes = append(writes, span{o.v, int(in.C()&0xFF) + 1 + int(in.C()>>8)})
		case KindMod:
			if op == OpSend || op == OpLoadClassFree && in.D() == 1 {
				read(o.v, 1)
			}
			writes = append(writes, span{o.v, 1})
		case KindReg:
			if op != OpCheck && op != OpIntrinsic && op != OpJumpIs {
				read(o.v, 1)
			}
		case KindRegOpt:
			if o.v != NoReg {
				read(o.v, 1)
			}
		case KindCell:
			read(o.v, 1)
		case KindReg2:
			read(o.v, 2)
		case KindReg3:
			if op == OpCallEx {
				read(o.v, 2)
			} else {
				read(o.v, 3)
			}
		case KindRun:
			read(o.v, int(in.C()))
		case KindRun2:
			read(o.v, 2*int(in.C()))
		case KindRunD:
			read(o.v, 1+int(in.D()))
		case KindRunD2:
			read(o.v, 2+int(in.D()))
		case KindRunF:
			for d := in.D(); d != 0; d &= d - 1 {
				read(o.v, 1)
				o.v++
			}
		}
	}
	if op == OpIntrinsic {
		read(int(in.B()), int(in.C()))
	}
	next := pc + info.Words
	after := s.clone()
	for _, w := range writes {
		for r := w.first; r < w.first+w.n; r++ {
			after.set(r)
		}
	}
	switch op {
	case OpCheck:
		after.set(int(in.A()))
	case OpUnbind, OpDelLocal:
		after.clear(int(in.A()))
	case OpReturn, OpRaise, OpReraise:
		return
	case OpJump:
		f.join(pc+1+in.Off32(), after)
		return
	case OpForIter:
		f.join(next, s) // exhausted: not written
		f.join(pc+1+in.Off16(), after)
		return
	}
	f.join(next, after)
	if info.C == KindJump {
		f.join(pc+1+in.Off16(), after)
	} else if info.B == KindJump2 {
		f.join(pc+1+in.Off32(), after)
	}
}

func TestFlow(t *testing.T) {
	for _, c := range blocks(t) {
		if msg := checkFlow(c); msg != "" {
			t.Errorf("%s: %s", c.Qualname, msg)
		}
	}
}
