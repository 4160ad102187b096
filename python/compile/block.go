// Block: what return, break and continue have to undo on their way out.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// A blockKind says what a statement that is being compiled needs when it is left early.
type blockKind uint8

const (
	blockLoop    blockKind = iota
	blockFinally           // try with finally: its body runs
	blockExcept            // except clause or a finally body after an exception: the exception handled before is restored
	blockWith              // with: __exit__ is called
	blockStar              // except* clause: can't be left early
	blockHeld              // where code is watched: a register is needed later, a match statement's subject or what a return gives after a finally
)

// A block is a statement around the one being compiled.
type block struct {
	kind   blockKind
	outer  *region       // the region around the statement
	end    *label        // loop: where break goes
	next   *label        // loop: where continue goes
	iter   int           // for loop: the register of its iterator; none where there is none
	reg    int           // except: the saved exception; with: the pair of __exit__; async for: the iterator
	name   string        // except: the name to clear
	body   []syntax.Stmt // finally
	async  bool          // with, for
	raised bool          // except: the exception, behind reg, may go on
	open   *Open         // what is open in it
	pos    syntax.Pos    // with
}

func (u *unit) push(b *block) {
	if u.opts.Trace {
		b.open = u.opened(b)
	}
	u.blocks = append(u.blocks, b)
}

func (u *unit) pop() { u.blocks = u.blocks[:len(u.blocks)-1] }

// unwinds tells whether leaving the blocks from index down on emits any code.
func (u *unit) unwinds(down int) bool {
	for _, b := range u.blocks[down:] {
		if b.kind != blockLoop {
			return true
		}
	}
	return false
}

// leavesCode tells whether leaving the blocks from index down on runs code that stands elsewhere: of a finally or __exit__.
func (u *unit) leavesCode(down int) bool {
	for _, b := range u.blocks[down:] {
		if b.kind == blockFinally || b.kind == blockWith {
			return true
		}
	}
	return false
}

// unwound is unwind, and where what follows stands: at pos, or where the last of that code does.
func (u *unit) unwound(pos syntax.Pos, down int) syntax.Pos {
	u.unwind(pos, down)
	if u.leavesCode(down) {
		return u.last
	}
	return pos
}

// unwind emits what leaving the blocks from index down on needs, innermost first. What follows must leave them.
func (u *unit) unwind(pos syntax.Pos, down int) {
	blocks, region := u.blocks, u.region
	left := false // code that stands elsewhere has run
	for i := len(blocks) - 1; i >= down; i-- {
		b := blocks[i]
		u.blocks = blocks[:i:i]
		if left {
			pos = u.last
		}
		n := len(u.items)
		switch b.kind {
		case blockLoop:
			u.dropIter(pos, b)
			u.leaveAsync(pos, b, 0) // what is returned may be in a register above
		case blockFinally:
			u.region = b.outer
			held := u.held
			if held != nil {
				u.held = nil
				u.push(held)
			}
			u.quiet++
			u.stmts(b.body)
			u.quiet--
			u.held = held
			left, n = true, len(u.items)
		case blockExcept:
			u.region = b.outer
			u.emit(pos, OpPopExc, 0, b.reg, 0, 0)
			if b.name != "" {
				u.clearName(pos, b.name)
			}
		case blockWith:
			u.region = b.outer
			u.exitNormally(b)
			left, n = true, len(u.items)
		case blockStar:
			u.fail(pos, "'break', 'continue' and 'return' cannot appear in an except* block")
		}
		if left {
			u.ends(n)
		}
	}
	u.blocks, u.region = blocks, region
}

// dropIter lets go of the iterator of a for loop that is left early: a generator that nobody else has is closed.
func (u *unit) dropIter(pos syntax.Pos, b *block) {
	if b.iter != none {
		u.emit(pos, OpDiscard, 1, b.iter, 0, 0)
	}
}

// leaveAsync drops the iterator of an async for that is left early, and the awaitable of its last step, which is that many registers above.
func (u *unit) leaveAsync(pos syntax.Pos, b *block, step int) {
	if b.async {
		u.emit(pos, OpLeaveAsyncFor, 0, b.reg, b.reg+step, 0)
	}
}

// exitLoop is break or continue.
func (u *unit) exitLoop(pos syntax.Pos, stop bool) {
	for i := len(u.blocks) - 1; i >= 0; i-- {
		b := u.blocks[i]
		if b.kind == blockStar {
			u.fail(pos, "'break', 'continue' and 'return' cannot appear in an except* block")
			return
		}
		if b.kind != blockLoop {
			continue
		}
		left := u.leavesCode(i + 1)
		pos = u.unwound(pos, i+1)
		u.last = pos
		region := u.region
		n := len(u.items)
		u.region = b.outer
		if stop {
			u.dropIter(pos, b)
			u.leaveAsync(pos, b, 2)
			u.goTo(pos, b.end)
		} else {
			u.goTo(pos, b.next)
		}
		if left {
			u.ends(n)
		}
		u.region = region
		return
	}
	u.unwind(pos, 0) // what is wrong in a finally block comes first
	if stop {
		u.fail(pos, "'break' outside loop")
	} else {
		u.fail(pos, "'continue' not properly in loop")
	}
}
