// Unparse: expressions back to text, for annotations under `from __future__ import annotations` (CPython's Python/ast_unparse.c).

package compile

import (
	"strings"

	"github.com/aioplay/aioplay/python/stack"
	"github.com/aioplay/aioplay/python/syntax"
)

// Precedences of expressions, loosest first.
const (
	precTuple = iota
	precTest
	precOr
	precAnd
	precNot
	precCompare
	precBitOr
	precBitXor
	precBitAnd
	precShift
	precArith
	precTerm
	precFactor
	precPower
	precAwait
	precAtom
)

// unparse returns an expression's source text in CPython's normal form.
func unparse(e syntax.Expr) string {
	var w unparser
	w.expr(e, precTest)
	return w.String()
}

type unparser struct {
	strings.Builder
	depth stack.Depth
}

// paren writes a part in parentheses if its precedence is lower than the place's.
func (w *unparser) paren(need bool, f func()) {
	if need {
		w.WriteByte('(')
	}
	f()
	if need {
		w.WriteByte(')')
	}
}

func (w *unparser) list(sep string, list []syntax.Expr, level int) {
	for i, e := range list {
		if i > 0 {
			w.WriteString(sep)
		}
		w.expr(e, level)
	}
}

// binaryPrec gives an operator's own precedence.
func binaryPrec(op syntax.Operator) int {
	switch op {
	case syntax.Add, syntax.Sub:
		return precArith
	case syntax.LShift, syntax.RShift:
		return precShift
	case syntax.BitOr:
		return precBitOr
	case syntax.BitXor:
		return precBitXor
	case syntax.BitAnd:
		return precBitAnd
	case syntax.Pow:
		return precPower
	}
	return precTerm
}

func (w *unparser) expr(e syntax.Expr, level int) {
	w.depth.Enter(stack.Level)
	defer w.depth.Leave(stack.Level)
	switch e := e.(type) {
	case *syntax.Name:
		w.WriteString(e.ID)
	case *syntax.Constant:
		w.constant(e)
	case *syntax.Attribute:
		w.expr(e.Value, precAtom)
		if c, ok := e.Value.(*syntax.Constant); ok && typeName(c) == "int" {
			w.WriteByte(' ')
		}
		w.WriteString("." + e.Attr)
	case *syntax.Subscript:
		w.expr(e.Value, precAtom)
		w.WriteByte('[')
		w.expr(e.Slice, precTuple)
		w.WriteByte(']')
	case *syntax.Slice:
		if e.Lower != nil {
			w.expr(e.Lower, precTest)
		}
		w.WriteByte(':')
		if e.Upper != nil {
			w.expr(e.Upper, precTest)
		}
		if e.Step != nil {
			w.WriteByte(':')
			w.expr(e.Step, precTest)
		}
	case *syntax.Starred:
		w.WriteByte('*')
		w.expr(e.Value, precBitOr)
	case *syntax.Tuple:
		w.tuple(e, level)
	case *syntax.List:
		w.WriteByte('[')
		w.list(", ", e.Elts, precTest)
		w.WriteByte(']')
	case *syntax.Set:
		w.WriteByte('{')
		w.list(", ", e.Elts, precTest)
		w.WriteByte('}')
	case *syntax.Dict:
		w.dict(e)
	case *syntax.BoolOp:
		prec, word := precAnd, " and "
		if e.Op == syntax.Or {
			prec, word = precOr, " or "
		}
		w.paren(level > prec, func() { w.list(word, e.Values, prec+1) })
	case *syntax.BinOp:
		prec := binaryPrec(e.Op)
		left, right := prec, prec+1
		if e.Op == syntax.Pow {
			left, right = prec+1, prec
		}
		w.paren(level > prec, func() {
			w.expr(e.Left, left)
			w.WriteString(" " + e.Op.String() + " ")
			w.expr(e.Right, right)
		})
	case *syntax.UnaryOp:
		prec := precFactor
		if e.Op == syntax.Not {
			prec = precNot
		}
		w.paren(level > prec, func() {
			w.WriteString([...]string{syntax.Invert: "~", syntax.Not: "not ", syntax.UAdd: "+", syntax.USub: "-"}[e.Op])
			w.expr(e.Operand, prec)
		})
	case *syntax.Compare:
		w.paren(level > precCompare, func() {
			w.expr(e.Left, precCompare+1)
			for i, op := range e.Ops {
				w.WriteString(" " + op.String() + " ")
				w.expr(e.Comparators[i], precCompare+1)
			}
		})
	case *syntax.IfExp:
		w.paren(level > precTest, func() {
			w.expr(e.Body, precTest+1)
			w.WriteString(" if ")
			w.expr(e.Test, precTest+1)
			w.WriteString(" else ")
			w.expr(e.Orelse, precTest)
		})
	case *syntax.Lambda:
		w.paren(level > precTest, func() {
			w.WriteString("lambda")
			if a := e.Args; len(a.Posonlyargs)+len(a.Args) > 0 {
				w.WriteByte(' ')
			}
			w.arguments(e.Args)
			w.WriteString(": ")
			w.expr(e.Body, precTest)
		})
	case *syntax.NamedExpr:
		w.paren(level > precTuple, func() {
			w.expr(e.Target, precAtom)
			w.WriteString(" := ")
			w.expr(e.Value, precAtom)
		})
	case *syntax.Call:
		w.call(e)
	case *syntax.Await:
		w.paren(level > precAwait, func() {
			w.WriteString("await ")
			w.expr(e.Value, precAtom)
		})
	case *syntax.Yield:
		w.WriteString("(yield")
		if e.Value != nil {
			w.WriteByte(' ')
			w.expr(e.Value, precTest)
		}
		w.WriteByte(')')
	case *syntax.YieldFrom:
		w.WriteString("(yield from ")
		w.expr(e.Value, precTest)
		w.WriteByte(')')
	case *syntax.ListComp:
		w.comp("[", "]", e.Elt, nil, e.Generators)
	case *syntax.SetComp:
		w.comp("{", "}", e.Elt, nil, e.Generators)
	case *syntax.DictComp:
		w.comp("{", "}", e.Key, e.Value, e.Generators)
	case *syntax.GeneratorExp:
		w.comp("(", ")", e.Elt, nil, e.Generators)
	case *syntax.JoinedStr:
		w.fstring("f", e.Values)
	case *syntax.TemplateStr:
		w.fstring("t", e.Values)
	case *syntax.FormattedValue:
		w.fstring("f", []syntax.Expr{e})
	case *syntax.Interpolation:
		w.fstring("t", []syntax.Expr{e})
	}
}

func (w *unparser) constant(e *syntax.Constant) {
	v := constValue(e.Value)
	if _, ok := v.(Ellipsis); ok {
		w.WriteString("...")
		return
	}
	if e.Kind == "u" {
		w.WriteByte('u')
	}
	text := constRepr(v)
	switch v.(type) {
	case float64, complex128:
		text = strings.ReplaceAll(text, "inf", "1e309") // infinity has no literal of its own
	}
	w.WriteString(text)
}

func (w *unparser) tuple(e *syntax.Tuple, level int) {
	if len(e.Elts) == 0 {
		w.WriteString("()")
		return
	}
	w.paren(level > precTuple, func() {
		w.list(", ", e.Elts, precTest)
		if len(e.Elts) == 1 {
			w.WriteByte(',')
		}
	})
}

func (w *unparser) dict(e *syntax.Dict) {
	w.WriteByte('{')
	for i, k := range e.Keys {
		if i > 0 {
			w.WriteString(", ")
		}
		if k == nil {
			w.WriteString("**")
			w.expr(e.Values[i], precBitOr)
			continue
		}
		w.expr(k, precTest)
		w.WriteString(": ")
		w.expr(e.Values[i], precTest)
	}
	w.WriteByte('}')
}

func (w *unparser) call(e *syntax.Call) {
	w.expr(e.Func, precAtom)
	if len(e.Args) == 1 && len(e.Keywords) == 0 {
		if g, ok := e.Args[0].(*syntax.GeneratorExp); ok {
			w.expr(g, precTest)
			return
		}
	}
	w.WriteByte('(')
	w.list(", ", e.Args, precTest)
	for i, k := range e.Keywords {
		if i > 0 || len(e.Args) > 0 {
			w.WriteString(", ")
		}
		if k.Arg == "" {
			w.WriteString("**")
		} else {
			w.WriteString(k.Arg + "=")
		}
		w.expr(k.Value, precTest)
	}
	w.WriteByte(')')
}

func (w *unparser) comp(open, end string, elt, val syntax.Expr, gens []*syntax.Comprehension) {
	w.WriteString(open)
	w.expr(elt, precTest)
	if val != nil {
		w.WriteString(": ")
		w.expr(val, precTest)
	}
	for _, g := range gens {
		if g.IsAsync {
			w.WriteString(" async")
		}
		w.WriteString(" for ")
		w.expr(g.Target, precTuple)
		w.WriteString(" in ")
		w.expr(g.Iter, precTest+1)
		for _, cond := range g.Ifs {
			w.WriteString(" if ")
			w.expr(cond, precTest+1)
		}
	}
	w.WriteString(end)
}

func (w *unparser) arguments(a *syntax.Arguments) {
	first := true
	next := func() {
		if !first {
			w.WriteString(", ")
		}
		first = false
	}
	param := func(p *syntax.Arg, def syntax.Expr) {
		next()
		w.WriteString(p.Arg)
		if def != nil {
			w.WriteByte('=')
			w.expr(def, precTest)
		}
	}
	positional := append(a.Posonlyargs[:len(a.Posonlyargs):len(a.Posonlyargs)], a.Args...)
	for i, p := range positional {
		var def syntax.Expr
		if d := i - (len(positional) - len(a.Defaults)); d >= 0 {
			def = a.Defaults[d]
		}
		param(p, def)
		if i+1 == len(a.Posonlyargs) {
			w.WriteString(", /")
		}
	}
	if a.Vararg != nil || len(a.Kwonlyargs) > 0 {
		next()
		w.WriteByte('*')
		if a.Vararg != nil {
			w.WriteString(a.Vararg.Arg)
		}
	}
	for i, p := range a.Kwonlyargs {
		param(p, a.KwDefaults[i])
	}
	if a.Kwarg != nil {
		next()
		w.WriteString("**" + a.Kwarg.Arg)
	}
}

// fstring writes an f-string or t-string: its parts are put together and quoted as one string.
func (w *unparser) fstring(prefix string, values []syntax.Expr) {
	var body unparser
	body.parts(values)
	w.WriteString(prefix + strRepr(body.String()))
}

func (w *unparser) parts(values []syntax.Expr) {
	for _, v := range values {
		switch v := v.(type) {
		case *syntax.Constant:
			s, _ := v.Value.(string)
			w.WriteString(strings.NewReplacer("{", "{{", "}", "}}").Replace(s))
		case *syntax.JoinedStr:
			w.parts(v.Values)
		case *syntax.FormattedValue:
			w.field(unparseField(v.Value), v.Conversion, v.FormatSpec)
		case *syntax.Interpolation:
			w.field(v.Str, v.Conversion, v.FormatSpec)
		}
	}
}

func unparseField(e syntax.Expr) string {
	var w unparser
	w.expr(e, precTest+1)
	s := w.String()
	if strings.HasPrefix(s, "{") {
		return " " + s
	}
	return s
}

func (w *unparser) field(text string, conversion int, spec syntax.Expr) {
	w.WriteString("{" + text)
	if conversion > 0 {
		w.WriteString("!" + string(rune(conversion)))
	}
	if spec != nil {
		w.WriteByte(':')
		w.parts([]syntax.Expr{spec})
	}
	w.WriteByte('}')
}
