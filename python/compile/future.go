// Future: `from __future__ import …`, and the warnings about leaving finally blocks (PEP 765).

package compile

import "github.com/aioplay/aioplay/python/syntax"

// CheckFutures looks whether the future statements of a tree name what there is, which ast.parse() wants to know too.
func CheckFutures(m *syntax.Module) error {
	c := &compiler{src: m.Source, filename: m.Filename, mode: m.Mode}
	c.futures(m)
	return c.named(c.err)
}

// futures reads the future statements that a module begins with, after its docstring. One elsewhere is the symbol table's error.
func (c *compiler) futures(m *syntax.Module) {
	if c.mode == syntax.ModeEval || c.mode == syntax.ModeFuncType {
		return
	}
	for i, s := range m.Body {
		if e, ok := s.(*syntax.ExprStmt); ok && i == 0 {
			if k, ok := e.Value.(*syntax.Constant); ok {
				if _, ok := k.Value.(string); ok {
					continue
				}
			}
		}
		from, ok := s.(*syntax.ImportFrom)
		if !ok || from.Module != "__future__" || from.Level != 0 {
			return
		}
		for _, a := range from.Names {
			c.feature(a)
		}
		c.lastFuture = from
	}
}

func (c *compiler) feature(a *syntax.Alias) {
	switch a.Name {
	case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals",
		"generator_stop":
	case "barry_as_FLUFL":
		c.features |= FlagLessGreater
	case "annotations":
		c.future = true
		c.features |= FlagAnnotations
	case "braces":
		c.fail(a.Pos, "not a chance")
	default:
		c.fail(a.Pos, "future feature ", a.Name, " is not defined")
	}
	if e, ok := c.err.(*syntax.Error); ok {
		e.Bare = true
	}
}

// A finallyWalk looks for return, break and continue that leave a finally block and so drop its exception.
type finallyWalk struct {
	c       *compiler
	inside  bool // in a finally block of this function
	looping bool // in a loop inside that block
}

// finallyWarnings warns about them, all through the module.
func (c *compiler) finallyWarnings(body []syntax.Stmt) {
	if c.opts.Warn != nil {
		(&finallyWalk{c: c}).stmts(body)
	}
}

func (w *finallyWalk) stmts(list []syntax.Stmt) {
	for _, s := range list {
		w.stmt(s)
	}
}

// within visits statements with other flags.
func (w *finallyWalk) within(inside, looping bool, list []syntax.Stmt) {
	old := *w
	w.inside, w.looping = inside, looping
	w.stmts(list)
	*w = old
}

func (w *finallyWalk) stmt(s syntax.Stmt) {
	if w.c.fails() {
		w.c.rise()
		return
	}
	defer w.c.rise()
	switch s := s.(type) {
	case *syntax.Return:
		if w.inside {
			w.c.warn(s.Pos, "'return' in a 'finally' block")
		}
	case *syntax.Break:
		if w.inside && !w.looping {
			w.c.warn(s.Pos, "'break' in a 'finally' block")
		}
	case *syntax.Continue:
		if w.inside && !w.looping {
			w.c.warn(s.Pos, "'continue' in a 'finally' block")
		}
	case *syntax.FunctionDef:
		w.within(false, false, s.Body)
	case *syntax.AsyncFunctionDef:
		w.within(false, false, s.Body)
	case *syntax.ClassDef:
		w.within(false, false, s.Body)
	case *syntax.For:
		w.within(w.inside, true, s.Body)
		w.stmts(s.Orelse)
	case *syntax.AsyncFor:
		w.within(w.inside, true, s.Body)
		w.stmts(s.Orelse)
	case *syntax.While:
		w.within(w.inside, true, s.Body)
		w.stmts(s.Orelse)
	case *syntax.If:
		for {
			w.stmts(s.Body)
			if len(s.Orelse) == 1 {
				if next, ok := s.Orelse[0].(*syntax.If); ok {
					s = next
					continue
				}
			}
			w.stmts(s.Orelse)
			return
		}
	case *syntax.With:
		w.stmts(s.Body)
	case *syntax.AsyncWith:
		w.stmts(s.Body)
	case *syntax.Match:
		for _, c := range s.Cases {
			w.stmts(c.Body)
		}
	case *syntax.Try:
		w.try(s.Body, s.Handlers, s.Orelse, s.Finalbody)
	case *syntax.TryStar:
		w.try(s.Body, s.Handlers, s.Orelse, s.Finalbody)
	}
}

func (w *finallyWalk) try(body []syntax.Stmt, handlers []*syntax.ExceptHandler, orelse, final []syntax.Stmt) {
	w.stmts(body)
	for _, h := range handlers {
		w.stmts(h.Body)
	}
	w.stmts(orelse)
	w.within(true, false, final)
}
