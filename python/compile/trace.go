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
)

func traceItem(kind int, reg uint16, pos syntax.Pos, r *region) item {
	return item{in: Make(OpTrace, uint8(kind), reg, 0, 0), pos: pos, region: r}
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
	}
	if !decorated(s) && (value == nil || value.Position().Line == s.Position().Line) {
		u.emit(s.Position(), OpTrace, TraceLine, NoReg, 0, 0)
	}
}

// traceDecorated marks that what the decorators made gets its name.
func (u *unit) traceDecorated(s syntax.Stmt) {
	if decorated(s) {
		u.emit(s.Position(), OpTrace, TraceLine, NoReg, 0, 0)
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
	out := []item{traceItem(TraceCall, NoReg, first, nil)}
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
		if op != OpTrace && !returned && !it.quiet && it.pos.Line > 0 && (next || it.pos.Line != line) {
			out = append(out, traceItem(TraceLine, NoReg, it.pos, it.region))
		}
		line, next = it.pos.Line, false
		switch op {
		case OpReturn:
			out = append(out, traceItem(TraceReturn, it.in.A(), it.pos, it.region), it)
		case OpYield:
			out = append(out, traceItem(TraceReturn, it.in.B(), it.pos, it.region), it, traceItem(TraceCall, NoReg, it.pos, it.region))
		case OpCall, OpCallMethod, OpCallKw, OpCallMethodKw, OpCallEx:
			out = append(out, traceItem(TraceBuiltin, it.in.B(), it.pos, it.region), it, traceItem(TraceResult, NoReg, it.pos, it.region))
		default:
			out = append(out, it)
		}
	}
	at[len(old)] = len(out)
	for l := range targets {
		l.at = at[l.at]
	}
	u.items = out
}
