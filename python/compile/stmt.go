// Stmt: statements without a file of their own.

package compile

import (
	"strings"

	"github.com/aioplay/aioplay/python/syntax"
)

func (u *unit) stmts(list []syntax.Stmt) {
	for _, s := range list {
		if u.err != nil {
			return
		}
		u.stmt(s)
	}
}

// body compiles a module's, class's or function's statements; a docstring of a module or class is stored as __doc__.
func (u *unit) body(list []syntax.Stmt) {
	if u.root.annotUsed && u.future {
		t := u.temp()
		u.emit(u.last, OpIntrinsic, IntrinsicAnnotations, t, t, 0)
		u.sp = t
	}
	if !u.future {
		u.collectAnnotations(list)
		if u.root.kind == scopeModule {
			defer u.deferred(u.annotateBody)()
		}
	}
	if u.root.conditional && u.root.kind == scopeModule {
		mark := u.sp
		t := u.temp()
		u.emit(u.last, OpBuildSet, 0, t, t, 0)
		u.storeName(u.last, "__conditional_annotations__", t)
		u.sp = mark
	}
	if doc, ok := u.docstring(list); ok && (u.mode == syntax.ModeExec || u.root.kind == scopeClass) {
		pos := list[0].(*syntax.ExprStmt).Value.Position()
		mark := u.sp
		u.storeName(pos, "__doc__", u.loadConst(pos, doc, none))
		u.sp = mark
		list = list[1:]
	}
	u.stmts(list)
	if u.root.kind == scopeClass && !u.future {
		u.annotateBody()
	}
}

// docstring returns a body's docstring, its indentation removed.
func (u *unit) docstring(list []syntax.Stmt) (string, bool) {
	if len(list) == 0 || u.opts.Optimize >= 2 {
		return "", false
	}
	e, ok := list[0].(*syntax.ExprStmt)
	if !ok {
		return "", false
	}
	c, ok := e.Value.(*syntax.Constant)
	if !ok {
		return "", false
	}
	s, ok := c.Value.(string)
	return cleanDoc(s), ok
}

// cleanDoc removes the common indentation of all lines but the first, and the leading white space of the first.
func cleanDoc(doc string) string {
	const blank = " \t"
	doc = expandTabs(doc)
	lines := strings.Split(doc, "\n")
	margin := -1
	for _, line := range lines[1:] {
		if rest := strings.TrimLeft(line, " "); rest != "" {
			if n := len(line) - len(rest); margin < 0 || n < margin {
				margin = n
			}
		}
	}
	for i, line := range lines {
		switch {
		case i == 0:
			lines[i] = strings.TrimLeft(line, blank)
		case margin > 0 && len(line) >= margin:
			lines[i] = line[margin:]
		case margin > 0:
			lines[i] = ""
		}
	}
	return strings.Join(lines, "\n")
}

func expandTabs(s string) string {
	if !strings.Contains(s, "\t") {
		return s
	}
	var b strings.Builder
	col := 0
	for _, c := range []byte(s) {
		switch c {
		case '\t':
			n := 8 - col%8
			b.WriteString("        "[:n])
			col += n
		case '\n', '\r':
			b.WriteByte(c)
			col = 0
		default:
			b.WriteByte(c)
			if c&0xC0 != 0x80 {
				col++
			}
		}
	}
	return b.String()
}

// returnNone ends a body that may fall off its end.
func (u *unit) returnNone() {
	if u.dead {
		return
	}
	n := len(u.items)
	r := u.loadConst(u.last, nil, none)
	u.emit(u.last, OpReturn, 0, r, 0, 0)
	u.ends(n)
	u.sp = r
}

// ends says that the items from n on end the body: they belong to the line from which they are reached.
func (u *unit) ends(n int) {
	u.hush(n)
	for ; n < len(u.items); n++ {
		u.items[n].ending = true
	}
}

func (u *unit) stmt(s syntax.Stmt) {
	if u.fails() {
		u.rise()
		return
	}
	if u.opts.Trace {
		u.fresh = true
		u.traceStmt(s)
	}
	u.stmt1(s)
	if u.opts.Trace {
		u.traceDecorated(s)
	}
	u.rise()
}

// nest counts the statements that a statement stands in and whose ends have something to do.
func (u *unit) nest(pos syntax.Pos, n int) {
	if u.nested += n; u.nested > maxNested {
		u.fail(pos, "too many statically nested blocks")
	}
}

const maxNested = 21 // CPython's CO_MAXBLOCKS

func (u *unit) stmt1(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.ExprStmt:
		u.exprStmt(s)
	case *syntax.Assign:
		u.assign(s)
	case *syntax.AugAssign:
		u.augAssign(s)
	case *syntax.AnnAssign:
		u.annAssign(s)
	case *syntax.Return:
		u.returnStmt(s)
	case *syntax.If:
		u.ifStmt(s)
	case *syntax.While:
		u.nest(s.Pos, 1)
		u.while(s)
		u.nested--
	case *syntax.For:
		u.nest(s.Pos, 1)
		u.forStmt(s)
		u.nested--
	case *syntax.AsyncFor:
		u.nest(s.Pos, 1)
		u.asyncFor(s)
		u.nested--
	case *syntax.Break:
		u.exitLoop(s.Pos, true)
	case *syntax.Continue:
		u.exitLoop(s.Pos, false)
	case *syntax.Try:
		u.nest(s.Pos, 1)
		u.try(s.Pos, s.Body, s.Handlers, s.Orelse, s.Finalbody, u.tryExcept)
		u.nested--
	case *syntax.TryStar:
		u.nest(s.Pos, 1)
		u.try(s.Pos, s.Body, s.Handlers, s.Orelse, s.Finalbody, u.tryStar)
		u.nested--
	case *syntax.With:
		u.nest(s.Pos, len(s.Items))
		u.with(s.Items, s.Body, false)
		u.nested -= len(s.Items)
	case *syntax.AsyncWith:
		u.nest(s.Pos, len(s.Items))
		u.with(s.Items, s.Body, true)
		u.nested -= len(s.Items)
	case *syntax.FunctionDef:
		u.functionDef(s, s.Pos, s.Name, s.Args, s.Returns, s.DecoratorList, s.TypeParams, s.Body)
	case *syntax.AsyncFunctionDef:
		u.functionDef(s, s.Pos, s.Name, s.Args, s.Returns, s.DecoratorList, s.TypeParams, s.Body)
	case *syntax.ClassDef:
		u.classDef(s)
	case *syntax.TypeAlias:
		u.typeAlias(s)
	case *syntax.Match:
		u.match(s)
	case *syntax.Raise:
		u.raise(s)
	case *syntax.Assert:
		u.assert(s)
	case *syntax.Delete:
		for _, t := range s.Targets {
			u.delete(t)
		}
	case *syntax.Import:
		u.importStmt(s)
	case *syntax.ImportFrom:
		u.importFrom(s)
	case *syntax.Global, *syntax.Nonlocal:
	case *syntax.Pass:
		u.nothing(s.Pos)
	default:
		panic("BUG: compile: unknown statement")
	}
}

func (u *unit) exprStmt(s *syntax.ExprStmt) {
	if u.mode == syntax.ModeSingle && u.up == nil {
		mark := u.sp
		r := u.expr(s.Value)
		u.emit(s.Pos, OpIntrinsic, IntrinsicPrint, u.temp(), r, 1)
		u.sp = mark
		return
	}
	if _, ok := s.Value.(*syntax.Constant); ok {
		u.nothing(s.Pos)
		return
	}
	switch s.Value.(type) {
	case *syntax.Call, *syntax.Tuple, *syntax.List, *syntax.Set, *syntax.Dict, *syntax.ListComp, *syntax.SetComp, *syntax.DictComp, *syntax.GeneratorExp:
		mark := u.sp
		u.emit(s.Value.Position(), OpDiscard, 0, u.expr(s.Value), 0, 0)
		u.sp = mark
	default:
		u.effect(s.Value)
	}
}

// nothing is a statement without an instruction.
func (u *unit) nothing(pos syntax.Pos) {
	if !u.dead {
		u.last = pos
	}
}

// ifStmt compiles a chain of if, elif and else without recursion.
func (u *unit) ifStmt(s *syntax.If) {
	end := newLabel()
	for {
		next := newLabel()
		u.jumpIf(s.Test, false, next)
		u.stmts(s.Body)
		if len(s.Orelse) == 0 {
			u.place(next)
			break
		}
		u.goOn(end)
		u.place(next)
		if len(s.Orelse) == 1 {
			if elif, ok := s.Orelse[0].(*syntax.If); ok {
				s = elif
				if u.opts.Trace {
					u.fresh = true
					u.traceStmt(s)
				}
				continue
			}
		}
		u.stmts(s.Orelse)
		break
	}
	u.place(end)
}

func (u *unit) returnStmt(s *syntax.Return) {
	if !u.root.functionLike() {
		u.fail(s.Pos, "'return' outside function")
		return
	}
	if s.Value != nil && u.root.coroutine && u.root.generator {
		u.fail(s.Pos, "'return' with value in async generator")
		return
	}
	mark := u.sp
	if s.Value == nil {
		pos := u.unwound(s.Pos, 0)
		n := len(u.items)
		r := u.loadConst(pos, nil, none)
		u.emit(pos, OpReturn, 0, r, 0, 0)
		if u.leavesCode(0) {
			u.ends(n)
		}
		u.sp = mark
		return
	}
	if v, ok := u.constant(s.Value); ok {
		pos := s.Pos
		if _, literal := s.Value.(*syntax.Constant); literal && s.Value.Position().Line == s.Line {
			pos = s.Value.Position()
		}
		u.unwind(pos, 0)
		if pos = s.Value.Position(); u.leavesCode(0) {
			pos = u.last
		}
		n := len(u.items)
		r := u.loadConst(pos, v, none)
		if pos.Line > s.Line && !u.leavesCode(0) {
			u.traceLeaf(s.Pos)
			pos = s.Pos
		}
		u.emit(pos, OpReturn, 0, r, 0, 0)
		if u.leavesCode(0) {
			u.ends(n)
		}
		u.sp = mark
		return
	}
	if !u.unwinds(0) {
		u.returnValue(s.Pos, s.Value)
		return
	}
	r := u.exprNext(s.Value)
	if u.opts.Trace {
		u.held = &block{kind: blockHeld, reg: r}
	}
	pos := u.unwound(s.Pos, 0)
	u.held = nil
	n := len(u.items)
	u.emit(pos, OpReturn, 0, r, 0, 0)
	if u.leavesCode(0) {
		u.ends(n)
	}
	u.sp = mark
}

// returnValue returns e where there are no blocks to leave. Each branch of a conditional expression returns by itself.
func (u *unit) returnValue(pos syntax.Pos, e syntax.Expr) {
	mark := u.sp
	if c, ok := e.(*syntax.IfExp); ok {
		if !u.fails() {
			orelse := newLabel()
			u.jumpIf(c.Test, false, orelse)
			u.returnValue(pos, c.Body)
			u.place(orelse)
			u.returnValue(pos, c.Orelse)
		}
		u.rise()
		return
	}
	r := u.expr(e)
	u.traceLeaf(pos) // what stands on a later line leads back
	u.emit(u.unwound(pos, 0), OpReturn, 0, r, 0, 0)
	u.sp = mark
}

func (u *unit) raise(s *syntax.Raise) {
	mark := u.sp
	switch {
	case s.Exc == nil:
		u.emit(s.Pos, OpRaise, 0, NoReg, NoReg, 0)
	case s.Cause == nil:
		u.emit(s.Pos, OpRaise, 1, u.expr(s.Exc), NoReg, 0)
	default:
		e := u.operand(s.Exc, s.Cause)
		u.emit(s.Pos, OpRaise, 2, e, u.expr(s.Cause), 0)
	}
	u.sp = mark
}

func (u *unit) assert(s *syntax.Assert) {
	if t, ok := s.Test.(*syntax.Tuple); ok && len(t.Elts) > 0 {
		u.warn(s.Pos, "assertion is always true, perhaps remove parentheses?")
	}
	if u.opts.Optimize > 0 {
		return
	}
	mark := u.sp
	end := newLabel()
	u.jumpIf(s.Test, true, end)
	t := u.temp()
	u.emit(s.Pos, OpLoadAssertionError, 0, t, 0, 0)
	if s.Msg != nil {
		u.exprNext(s.Msg)
		u.emit(s.Pos, OpCall, 1, t, t, 0)
	}
	u.emit(s.Test.Position(), OpRaise, 1, t, NoReg, 0)
	u.place(end)
	u.sp = mark
}

func (u *unit) importStmt(s *syntax.Import) {
	for _, a := range s.Names {
		mark := u.sp
		t := u.temp()
		u.loadConst(s.Pos, nil, t)
		u.emit(s.Pos, OpImportName, 0, t, t, u.nameIndex(a.Name))
		parts := strings.Split(a.Name, ".")
		name := a.Asname
		if name == "" {
			name = parts[0]
		} else {
			for _, part := range parts[1:] {
				u.emit(s.Pos, OpImportFrom, 0, t, t, u.nameIndex(part))
			}
		}
		u.storeName(s.Pos, name, t)
		u.sp = mark
	}
}

func (u *unit) importFrom(s *syntax.ImportFrom) {
	mark := u.sp
	m := u.temp()
	names := make(Tuple, len(s.Names))
	for i, a := range s.Names {
		names[i] = a.Name
	}
	u.loadConst(s.Pos, names, m)
	if s.Level > 255 {
		u.fail(s.Pos, "too many levels in a relative import")
		return
	}
	u.emit(s.Pos, OpImportName, s.Level, m, m, u.nameIndex(s.Module))
	for _, a := range s.Names {
		if a.Name == "*" {
			u.emit(s.Pos, OpImportStar, 0, 0, m, 0)
			break
		}
		t := u.temp()
		u.emit(s.Pos, OpImportFrom, 0, t, m, u.nameIndex(a.Name))
		name := a.Asname
		if name == "" {
			name = a.Name
		}
		u.storeName(s.Pos, name, t)
		u.sp = t
	}
	u.sp = mark
}
