// Annotate: annotations, evaluated lazily by __annotate__ functions (PEP 649) or kept as text (PEP 563).

package compile

import "github.com/aioplay/aioplay/python/syntax"

// An annotated variable of a module or class.
type annotated struct {
	stmt  *syntax.AnnAssign
	index int // in __conditional_annotations__, -1 where the statement surely runs
}

// annAssign is `target: annotation = value`.
func (u *unit) annAssign(s *syntax.AnnAssign) {
	mark := u.sp
	if s.Value != nil {
		if n, ok := s.Target.(*syntax.Name); ok {
			u.assignName(n, s.Value)
		} else {
			u.store(s.Target, u.operand(s.Value, s.Target))
		}
		u.sp = mark
	}
	block := u.root.kind == scopeModule || u.root.kind == scopeClass
	switch t := s.Target.(type) {
	case *syntax.Name:
		if s.Simple && block {
			u.annotateVariable(s, t)
		}
	case *syntax.Attribute:
		if s.Value == nil {
			u.effect(t.Value)
		}
	case *syntax.Subscript:
		if s.Value == nil {
			u.effect(t.Value)
			u.effectSlice(t.Slice)
		}
	}
	u.sp = mark
}

func (u *unit) annotateVariable(s *syntax.AnnAssign, t *syntax.Name) {
	if u.future {
		ns := u.temp()
		u.emit(s.Pos, OpLoadName, 0, ns, u.nameIndex("__annotations__"), 0)
		v := u.loadConst(s.Annotation.Position(), unparse(s.Annotation), none)
		k := u.loadConst(s.Pos, u.mangled(t.ID), none)
		u.emit(s.Pos, OpSetItem, 0, ns, k, v)
		return
	}
	for _, a := range u.annots {
		if a.stmt == s && a.index >= 0 {
			set := u.temp()
			if cell := u.root.cells["__conditional_annotations__"]; cell != nil {
				u.emit(s.Pos, OpLoadCell, 0, set, cell.reg, u.nameIndex("__conditional_annotations__"))
			} else {
				u.loadName(s.Pos, "__conditional_annotations__", set)
			}
			u.emit(s.Pos, OpSetAdd, 0, set, u.loadConst(s.Pos, int64(a.index), none), 0)
		}
	}
}

// conditional tells whether a statement notes that it has annotated its variable.
func (u *unit) conditional(s *syntax.AnnAssign) bool {
	for _, a := range u.annots {
		if a.stmt == s {
			return a.index >= 0
		}
	}
	return false
}

// effectSlice evaluates the parts of a subscript for their effects.
func (u *unit) effectSlice(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.Slice:
		for _, part := range [...]syntax.Expr{e.Lower, e.Upper, e.Step} {
			if part != nil {
				u.effect(part)
			}
		}
	case *syntax.Tuple:
		for _, x := range e.Elts {
			u.effectSlice(x)
		}
	default:
		u.effect(e)
	}
}

// collectAnnotations lists the annotated variables of a module or class in source order.
func (u *unit) collectAnnotations(body []syntax.Stmt) {
	if !u.root.annotUsed || u.root.functionLike() {
		return
	}
	next := 0
	var visit func(list []syntax.Stmt, conditional bool)
	visit = func(list []syntax.Stmt, conditional bool) {
		for _, s := range list {
			switch s := s.(type) {
			case *syntax.AnnAssign:
				if _, ok := s.Target.(*syntax.Name); ok && s.Simple {
					a := annotated{s, -1}
					if conditional || u.root.kind == scopeModule {
						a.index = next
						next++
					}
					u.annots = append(u.annots, a)
				}
			case *syntax.If:
				visit(s.Body, true)
				visit(s.Orelse, true)
			case *syntax.While:
				visit(s.Body, true)
				visit(s.Orelse, true)
			case *syntax.For:
				visit(s.Body, true)
				visit(s.Orelse, true)
			case *syntax.AsyncFor:
				visit(s.Body, true)
				visit(s.Orelse, true)
			case *syntax.With:
				visit(s.Body, true)
			case *syntax.AsyncWith:
				visit(s.Body, true)
			case *syntax.Try:
				visit(s.Body, true)
				for _, h := range s.Handlers {
					visit(h.Body, true)
				}
				visit(s.Orelse, true)
				visit(s.Finalbody, true)
			case *syntax.TryStar:
				visit(s.Body, true)
				for _, h := range s.Handlers {
					visit(h.Body, true)
				}
				visit(s.Orelse, true)
				visit(s.Finalbody, true)
			case *syntax.Match:
				for _, c := range s.Cases {
					visit(c.Body, true)
				}
			}
		}
	}
	visit(body, false)
}

// lazyUnit starts the function of an annotation-like scope; its one parameter is the format.
func (u *unit) lazyUnit(s *scope, name string, pos syntax.Pos) *unit {
	v := u.newUnit(u, s, name, u.class, pos.Line)
	v.code.PosOnly, v.code.Args = 1, 1
	v.begin(pos)
	t := v.temp()
	v.emit(pos, OpIntrinsic, IntrinsicNotImplementedAnnotate, t, 0, 1)
	v.sp = t
	return v
}

// annotation evaluates an annotation into dst.
func (u *unit) annotation(e syntax.Expr, dst int) {
	if u.future {
		u.loadConst(e.Position(), unparse(e), dst)
		return
	}
	if star, ok := e.(*syntax.Starred); ok {
		// `*args: *Ts` is [value] = [*Ts].
		r := u.expr(star.Value)
		u.emit(e.Position(), OpUnpack, 0, dst, r, 1)
		return
	}
	u.exprTo(e, dst)
}

// deferred compiles what CPython compiles later, when the function that it returns is called: its warnings and its error are told then.
func (c *compiler) deferred(do func()) (tell func()) {
	warn, before := c.opts.Warn, c.err
	var warnings []syntax.Warning
	if warn != nil {
		c.opts.Warn = func(w syntax.Warning) error {
			warnings = append(warnings, w)
			return nil
		}
	}
	do()
	err := c.err
	c.opts.Warn, c.err = warn, before
	return func() {
		for _, w := range warnings {
			if c.err == nil {
				c.err = warn(w)
			}
		}
		if c.err == nil {
			c.err = err
		}
	}
}

// annotateBody makes a module's or class's __annotate__ function, if it has annotated variables.
func (u *unit) annotateBody() {
	s := u.root.annotation
	if len(u.annots) == 0 || s == nil {
		return
	}
	pos := syntax.Pos{Line: u.code.FirstLine, EndLine: u.code.FirstLine}
	v := u.lazyUnit(s, "__annotate__", pos)
	d := v.temp()
	v.emit(pos, OpBuildMap, 0, d, d, 0)
	mark := v.sp
	for _, a := range u.annots {
		p := a.stmt.Pos
		skip := newLabel()
		if a.index >= 0 {
			i := v.loadConst(p, int64(a.index), none)
			set := v.temp()
			if u.root.kind == scopeClass {
				v.loadName(p, "__conditional_annotations__", set)
			} else {
				v.emit(p, OpLoadGlobal, 0, set, v.nameIndex("__conditional_annotations__"), 0)
			}
			v.emit(p, OpIn, 0, set, i, set)
			v.jump(p, OpJumpIf, 0, set, 0, skip)
			v.sp = mark
		}
		k := v.loadConst(p, u.mangled(a.stmt.Target.(*syntax.Name).ID), none)
		t := v.temp()
		v.annotation(a.stmt.Annotation, t)
		v.emit(pos, OpMapAdd, 0, d, k, t)
		v.sp = mark
		v.place(skip)
	}
	v.emit(pos, OpReturn, 0, d, 0, 0)
	name := "__annotate__"
	if u.root.kind == scopeClass {
		name = "__annotate_func__"
	}
	mark = u.sp
	r := u.makeFunction(pos, v.finish(), s, 0, u.sp, none)
	u.storeName(pos, name, r)
	u.sp = mark
}

// annotateFunction makes the __annotate__ of a function that is being defined.
func (u *unit) annotateFunction(s *scope, pos syntax.Pos, args *syntax.Arguments, returns syntax.Expr, dst int) {
	v := u.lazyUnit(s, "__annotate__", pos)
	d := v.temp()
	v.emit(pos, OpBuildMap, 0, d, d, 0)
	mark := v.sp
	eachAnnotation(args, returns, func(name string, e syntax.Expr) {
		k := v.loadConst(pos, v.mangled(name), none)
		t := v.temp()
		v.annotation(e, t)
		v.emit(pos, OpMapAdd, 0, d, k, t)
		v.sp = mark
	})
	v.emit(pos, OpReturn, 0, d, 0, 0)
	u.makeFunction(pos, v.finish(), s, 0, u.sp, dst)
}
