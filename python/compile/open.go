// Open: what is open where a line begins. A tracer that goes on at another line (frame.f_lineno) goes by it: what the new line
// has open too keeps its registers, what it hasn't is left, and what isn't open yet can't be entered.

package compile

// A Stop is a place where a line begins, in code that is watched.
type Stop struct {
	PC, Line int32 // of the OpTrace
	Whole    bool  // a statement begins: nothing is in registers but what Open says
	Open     *Open // what is open, innermost first
}

// An Open is a statement that keeps something in registers while its body runs.
type Open struct {
	Kind  OpenKind
	Reg   uint16 // the first of them
	Outer *Open
}

// An OpenKind says what an Open keeps.
type OpenKind uint8

const (
	OpenLoop    OpenKind = iota // an iterator
	OpenWith                    // the pair of __exit__
	OpenExcept                  // the exception that was handled before
	OpenRaised                  // the one that is handled now, where it may go on: in a finally body or before an except clause is chosen
	OpenStar                    // an except* clause: more than can be moved
	OpenValue                   // a value that is needed later
	OpenNothing                 // nothing: while, the body of a try
)

// Registers is how many registers an Open of this kind needs.
func (k OpenKind) Registers() int {
	if k == OpenWith {
		return 2
	}
	return 1
}

// opened is what is open in a block.
func (u *unit) opened(b *block) *Open {
	kind := OpenNothing
	reg := b.reg
	switch b.kind {
	case blockLoop:
		if b.iter != none {
			kind, reg = OpenLoop, b.iter
		} else if b.async {
			kind = OpenLoop
		}
	case blockExcept:
		kind = OpenExcept
		if b.raised {
			return &Open{OpenRaised, uint16(reg + 1), &Open{kind, uint16(reg), u.open()}}
		}
	case blockWith:
		kind = OpenWith
	case blockStar:
		kind = OpenStar
	case blockHeld:
		kind = OpenValue
	}
	outer := u.open()
	if kind == OpenNothing {
		return outer
	}
	return &Open{kind, uint16(reg), outer}
}

// open is what is open here.
func (u *unit) open() *Open {
	if n := len(u.blocks); n > 0 {
		return u.blocks[n-1].open
	}
	return nil
}

// noteOpen notes what is open at the last item.
func (u *unit) noteOpen() {
	if u.opts.Trace {
		it := &u.items[len(u.items)-1]
		it.open, it.whole = u.open(), u.fresh
		u.fresh = false
	}
}

// stops lists where lines begin.
func (u *unit) stops(addrs []int32) {
	// The body's own line stands behind the cells, which are made once.
	begins := 0
	for u.items[begins+1].in.Op() == OpMakeCell {
		begins++
	}
	u.code.Stops = append(u.code.Stops, Stop{addrs[begins], u.code.FirstLine, true, nil})
	for i := range u.items {
		if in := u.items[i].in; !u.items[i].gone && in.Op() == OpTrace && (in.D() == TraceLine || in.D() == TraceAgain) {
			it := &u.items[i]
			u.code.Stops = append(u.code.Stops, Stop{addrs[i], it.pos.Line, it.whole && in.D() == TraceLine, it.open})
		}
	}
}
