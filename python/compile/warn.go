// Warn: SyntaxWarnings about expressions that can't mean what they say.

package compile

import (
	"math/big"

	"github.com/aioplay/aioplay/python/syntax"
)

// typeName is the name of the type that an expression surely has, or "".
func typeName(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.Tuple:
		return "tuple"
	case *syntax.List, *syntax.ListComp:
		return "list"
	case *syntax.Dict, *syntax.DictComp:
		return "dict"
	case *syntax.Set, *syntax.SetComp:
		return "set"
	case *syntax.GeneratorExp:
		return "generator"
	case *syntax.Lambda:
		return "function"
	case *syntax.TemplateStr:
		return "string.templatelib.Template"
	case *syntax.Interpolation:
		return "string.templatelib.Interpolation"
	case *syntax.JoinedStr, *syntax.FormattedValue:
		return "str"
	case *syntax.Name:
		if e.ID == "__debug__" {
			return "bool"
		}
	case *syntax.Constant:
		switch e.Value.(type) {
		case nil:
			return "NoneType"
		case bool:
			return "bool"
		case int64, *big.Int:
			return "int"
		case float64:
			return "float"
		case complex128:
			return "complex"
		case string:
			return "str"
		case []byte:
			return "bytes"
		default:
			return "ellipsis"
		}
	}
	return ""
}

// checkCallee warns about a call of something that can't be called.
func (u *unit) checkCallee(e syntax.Expr) {
	switch e.(type) {
	case *syntax.Name:
		if name := typeName(e); name != "" {
			u.warn(e.Position(), "'", name, "' object is not callable; perhaps you missed a comma?")
		}
	case *syntax.Constant, *syntax.Tuple, *syntax.List, *syntax.ListComp, *syntax.Dict, *syntax.DictComp, *syntax.Set, *syntax.SetComp,
		*syntax.GeneratorExp, *syntax.JoinedStr, *syntax.TemplateStr, *syntax.FormattedValue, *syntax.Interpolation:
		u.warn(e.Position(), "'", typeName(e), "' object is not callable; perhaps you missed a comma?")
	}
}

// checkSubscript warns about a subscript of something that has none, or by something that is no index.
func (u *unit) checkSubscript(e *syntax.Subscript) {
	switch v := e.Value.(type) {
	case *syntax.Constant:
		switch v.Value.(type) {
		case string, []byte, bool:
			if isBool(v.Value) {
				u.notSubscriptable(v)
			}
		default:
			u.notSubscriptable(v)
		}
	case *syntax.Name:
		if typeName(v) != "" {
			u.notSubscriptable(v)
		}
	case *syntax.Set, *syntax.SetComp, *syntax.GeneratorExp, *syntax.Lambda, *syntax.TemplateStr, *syntax.Interpolation:
		u.notSubscriptable(v)
	}
	index := typeName(e.Slice)
	if index == "" || index == "int" || index == "bool" {
		return
	}
	switch v := e.Value.(type) {
	case *syntax.Constant:
		switch v.Value.(type) {
		case string, []byte:
		default:
			return
		}
	case *syntax.Tuple, *syntax.List, *syntax.ListComp, *syntax.JoinedStr, *syntax.FormattedValue:
	default:
		return
	}
	u.warn(e.Value.Position(), typeName(e.Value), " indices must be integers or slices, not ", index, "; perhaps you missed a comma?")
}

func (u *unit) notSubscriptable(e syntax.Expr) {
	u.warn(e.Position(), "'", typeName(e), "' object is not subscriptable; perhaps you missed a comma?")
}

// checkCompare warns about identity tests of literals.
func (u *unit) checkCompare(e *syntax.Compare) {
	left := e.Left
	for i, op := range e.Ops {
		right := e.Comparators[i]
		if op == syntax.Is || op == syntax.IsNot {
			literal := left
			if !isLiteral(left) {
				literal = right
			}
			if isLiteral(literal) {
				if op == syntax.Is {
					u.warn(e.Pos, "\"is\" with '", typeName(literal), "' literal. Did you mean \"==\"?")
				} else {
					u.warn(e.Pos, "\"is not\" with '", typeName(literal), "' literal. Did you mean \"!=\"?")
				}
				return
			}
		}
		left = right
	}
}

// isLiteral tells a literal whose identity means nothing: a constant but None, True, False and `...`.
func isLiteral(e syntax.Expr) bool {
	switch e := e.(type) {
	case *syntax.Tuple:
		for _, x := range e.Elts {
			if _, ok := x.(*syntax.Constant); !ok {
				return false
			}
		}
		return true
	case *syntax.Constant:
		switch e.Value.(type) {
		case int64, *big.Int, float64, complex128, string, []byte:
			return true
		}
	}
	return false
}
