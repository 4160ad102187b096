// Evaluator: what evaluates a type parameter's bound, constraints and default, or an alias's value, in a format of
// annotationlib (the evaluate_… attributes of PEP 649).

package vm

// constEvaluator is the evaluator of a value that was given, not written as a lazy expression.
type constEvaluator struct {
	Header
	value Value
}

var constEvaluatorType = &Type{}

// formatString is annotationlib.Format.STRING.
const formatString = 4

func defineEvaluator() {
	value := func(v Value) Value { return As[constEvaluator](v).value }
	defineType(constEvaluatorType, TypeSpec{Name: "_typing._ConstEvaluator", Flags: FlagDisallowNew, Slots: Slots{
		Repr: func(th *Thread, v Value) (Value, error) {
			text, err := th.Repr(value(v))
			return NewStr("<constevaluator " + text + ">"), err
		},
		Call: func(th *Thread, v Value, a Args) (Value, error) {
			if len(a.Names) > 0 {
				return Unbound, TypeError("constevaluator.__call__() takes no keyword arguments")
			}
			if len(a.Pos) != 1 {
				return Unbound, TypeError("constevaluator.__call__() takes exactly 1 argument (" + itoa(len(a.Pos)) + " given)")
			}
			format, err := th.Index(a.Pos[0])
			if err != nil || format != formatString {
				return value(v), err
			}
			return NewStr(th.constText(value(v))), nil
		},
	}})
	constEvaluatorType.flags &^= FlagBaseType
}

// constText is how CPython's C code writes a constant: a type's name, a tuple's elements.
func (th *Thread) constText(v Value) string {
	if IsList(v) {
		return mustRepr(th, v)
	}
	if !IsTuple(v) {
		return th.typeText(v)
	}
	text := "("
	for i, x := range tupleItems(v) {
		if i > 0 {
			text += ", "
		}
		text += th.constText(x)
	}
	return text + ")"
}

// evaluator is the function that evaluates l, a constEvaluator or None.
func (l *lazyValue) evaluator(otherwise Value) Value {
	if l.eval.ref != nil && !l.eval.IsNone() {
		return l.eval
	}
	v := l.value
	if v.ref == nil {
		v = otherwise
	}
	if v.ref == nil {
		return None
	}
	e := &constEvaluator{value: v}
	e.typ = constEvaluatorType
	return Obj(&e.Header)
}
