// Trace: code that a tracer or profiler watches says itself what it does. It is compiled so where a program mentions
// sys.settrace or sys.setprofile, so that the others pay nothing.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// What an OpTrace tells: D.
const (
	TraceLine    = iota // a line may begin here
	TraceCall           // the code begins, or a generator goes on
	TraceReturn         // it ends, or a generator yields: A is what
	TraceBuiltin        // A is about to be called, and may be a built-in
	TraceResult         // that call is over
	TraceAgain          // a line begins again: a loop's next round
	TraceStop           // an await is over
)

func traceItem(kind int, reg uint16, pos syntax.Pos, it *item) item {
	return item{in: Make(OpTrace, uint8(kind), reg, 0, 0), pos: pos, region: it.region, open: it.open, whole: it.whole}
}

// traceStmt marks a statement that may leave no instruction behind: pass, try, a constant, an assignment of one variable to
// another. One whose value stands on a later line begins there.
func (u *unit) traceStmt(s syntax.Stmt) {
	var value syntax.Expr
	switch s := s.(type) {
	case *syntax.Global, *syntax.Nonlocal:
		return
	case *syntax.Return:
		value = s.Value
	case *syntax.Assign:
		value = s.Value
	case *syntax.ExprStmt:
		value = s.Value
	case *syntax.AnnAssign:
		if value = s.Value; value == nil && !u.future && !u.conditional(s) {
			return
		}
	case *syntax.With:
		value = s.Items[0].ContextExpr
	case *syntax.AsyncWith:
		value = s.Items[0].ContextExpr
	case *syntax.For:
		value = s.Iter
	case *syntax.AsyncFor:
		value = s.Iter
	case *syntax.If:
		value = s.Test
	case *syntax.While:
		value = s.Test
	case *syntax.Match:
		value = s.Subject
	case *syntax.Assert:
		value = s.Test
	case *syntax.Raise:
		value = s.Exc
	}
	if !decorated(s) && (value == nil || begins(value).Line == s.Position().Line) {
		u.traceAt(s.Position())
	}
}

// traceAt marks that a line may begin, where the code is watched.
func (u *unit) traceAt(pos syntax.Pos) {
	if u.opts.Trace {
		u.emit(pos, OpTrace, TraceLine, NoReg, 0, 0)
	}
}

// traceLeaf marks a name or constant of another line than what comes before it: reading it may take no instruction.
func (u *unit) traceLeaf(pos syntax.Pos) {
	if u.opts.Trace && pos.Line != u.last.Line && pos.Line > 0 {
		u.traceAt(pos)
	}
}

// traceRound marks that a loop goes on, at pos.
func (u *unit) traceRound(pos syntax.Pos) {
	if u.opts.Trace {
		u.emit(pos, OpTrace, TraceAgain, NoReg, 0, 0)
	}
}

// traceStop marks that an await is over.
func (u *unit) traceStop(pos syntax.Pos) {
	if u.opts.Trace {
		u.emit(pos, OpTrace, TraceStop, NoReg, 0, 0)
	}
}

// begins is where what an expression evaluates first stands.
func begins(e syntax.Expr) syntax.Pos {
	for {
		var first syntax.Expr
		switch x := e.(type) {
		case *syntax.IfExp:
			first = x.Test
		case *syntax.BinOp:
			first = x.Left
		case *syntax.Compare:
			first = x.Left
		case *syntax.BoolOp:
			first = x.Values[0]
		case *syntax.Attribute:
			first = x.Value
		case *syntax.Subscript:
			first = x.Value
		case *syntax.Call:
			first = x.Func
		case *syntax.Await:
			first = x.Value
		case *syntax.UnaryOp:
			first = x.Operand
		case *syntax.ListComp:
			first = x.Generators[0].Iter
		case *syntax.SetComp:
			first = x.Generators[0].Iter
		case *syntax.DictComp:
			first = x.Generators[0].Iter
		case *syntax.Tuple:
			if len(x.Elts) > 0 {
				first = x.Elts[0]
			}
		}
		if first == nil {
			return e.Position()
		}
		e = first
	}
}

// traceDecorated marks that what the decorators made gets its name.
func (u *unit) traceDecorated(s syntax.Stmt) {
	if decorated(s) {
		u.traceAt(s.Position())
	}
}

func decorated(s syntax.Stmt) bool {
	switch s := s.(type) {
	case *syntax.FunctionDef:
		return len(s.DecoratorList) > 0
	case *syntax.AsyncFunctionDef:
		return len(s.DecoratorList) > 0
	case *syntax.ClassDef:
		return len(s.DecoratorList) > 0
	}
	return false
}

// addTraces puts an OpTrace before each instruction with which a line may begin, and around what else there are events for.
func (u *unit) addTraces() {
	u.splitEnds()
	old := u.items
	targets := map[*label]bool{}
	starts := make([]bool, len(old)+1)
	target := func(l *label) {
		if l != nil && l.at >= 0 && !targets[l] {
			targets[l] = true
			starts[l.at] = true
		}
	}
	for i := range old {
		target(old[i].target)
		for r := old[i].region; r != nil; r = r.parent {
			target(r.handler)
		}
	}
	first := syntax.Pos{Line: u.code.FirstLine, EndLine: u.code.FirstLine}
	out := []item{traceItem(TraceCall, NoReg, first, &item{})}
	at := make([]int, len(old)+1)
	line, next := int32(0), false
	for i, it := range old {
		at[i] = len(out)
		next = next || starts[i]
		if it.gone {
			out = append(out, it)
			continue
		}
		op := it.in.Op()
		returned := op == OpLoadConst || op == OpLoadInt // a constant, after a with or finally was left for it
		returned = op == OpReturn || returned && i+1 < len(old) && old[i+1].in.Op() == OpReturn
		if op != OpTrace && op != OpMakeCell && !returned && !it.quiet && it.pos.Line > 0 && (next || it.pos.Line != line) {
			out = append(out, traceItem(TraceLine, NoReg, it.pos, &it))
		}
		if !it.quiet && op != OpMakeCell {
			line, next = it.pos.Line, false
		}
		if it.above > 0 {
			line = it.above
		}
		switch op {
		case OpReturn:
			out = append(out, traceItem(TraceReturn, it.in.A(), it.pos, &it), it)
		case OpYield:
			out = append(out, traceItem(TraceReturn, it.in.B(), it.pos, &it), it, traceItem(TraceCall, NoReg, it.pos, &it))
		case OpCall, OpCallMethod, OpCallKw, OpCallMethodKw, OpCallEx:
			out = append(out, traceItem(TraceBuiltin, it.in.B(), it.pos, &it), it, traceItem(TraceResult, NoReg, it.pos, &it))
		default:
			out = append(out, it)
		}
	}
	at[len(old)] = len(out)
	for l := range targets {
		l.at = at[l.at]
	}
	for i := range u.inline {
		c := &u.inline[i]
		c.Start, c.End = int32(at[c.Start]), int32(at[c.End])
	}
	u.items = out
}

// splitEnds gives each jump to the end of a body, where None is returned, and to what leaves a loop or body after a finally, a
// copy of its own: it belongs to the line from which it was reached.
func (u *unit) splitEnds() {
	n := len(u.items)
	for i := range u.items[:n] {
		it := &u.items[i]
		if it.target == nil || it.gone || it.pos.Line == 0 || it.in.Op() == OpForIter {
			continue
		}
		from := u.followed(it.target)
		if from < 0 || from >= n || !u.items[from].ending {
			continue
		}
		to := from
		for to < n && u.items[to].ending && u.items[to].in.Op() != OpReturn && u.items[to].in.Op() != OpJump {
			to++
		}
		if to == n || !u.items[to].ending {
			continue
		}
		own := newLabel()
		own.at, own.seen = len(u.items), true
		pos := it.pos
		it.target = own
		for _, r := range u.items[from : to+1] {
			r.pos = pos
			u.items = append(u.items, r)
		}
	}
}

// followed is where control goes on at a label: jumps with which no line begins are followed.
func (u *unit) followed(l *label) int {
	for range u.items {
		i := l.at
		for i >= 0 && i < len(u.items) && u.items[i].gone {
			i++
		}
		if i < 0 || i >= len(u.items) || u.items[i].in.Op() != OpJump || !u.items[i].quiet {
			return i
		}
		l = u.items[i].target
	}
	return -1
}
