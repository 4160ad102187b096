// Support.go holds the small things that the package's files share: argument lists, names, numbers as text.

package asyncio

import (
	"slices"
	"strconv"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

var (
	strCancel          = vm.Intern("cancel")
	strMsg             = vm.Intern("msg")
	strSend            = vm.Intern("send")
	strThrow           = vm.Intern("throw")
	strClose           = vm.Intern("close")
	strValue           = vm.Intern("value")
	strBlocking        = vm.Intern("_asyncio_future_blocking")
	strAddDoneCallback = vm.Intern("add_done_callback")
	strContextArg      = vm.Intern("context")
	strGetEventLoop    = vm.Intern("get_event_loop")
	strName            = vm.Intern("__name__")
	strQualname        = vm.Intern("__qualname__")
	strModule          = vm.Intern("__module__")
	strAwait           = vm.Intern("__await__")
	strGetLoop         = vm.Intern("get_loop")
	strLoop            = vm.Intern("loop")
)

func itoa(n int) string { return strconv.Itoa(n) }

func orNone(v vm.Value) vm.Value {
	if !v.Bound() {
		return vm.None
	}
	return v
}

func isNone(v vm.Value) bool { return !v.Bound() || v.IsNone() }

// reprFloat is a float as repr() shows it.
func reprFloat(f float64) string {
	s := strconv.FormatFloat(f, 'g', -1, 64)
	if f == float64(int64(f)) && f < 1e16 && f > -1e16 {
		return strconv.FormatFloat(f, 'f', 1, 64)
	}
	return s
}

// bind lays arguments out by parameter, with the errors of a Python function. A name that ends in ? is optional; names
// after "*" can only be given by name.
func bind(fn string, a vm.Args, params ...string) ([]vm.Value, error) {
	out := make([]vm.Value, 0, len(params))
	npos := -1
	names := make([]string, 0, len(params))
	optional := make([]bool, 0, len(params))
	for _, p := range params {
		if p == "*" {
			npos = len(names)
			continue
		}
		opt := p[len(p)-1] == '?'
		if opt {
			p = p[:len(p)-1]
		}
		names, optional = append(names, p), append(optional, opt)
		out = append(out, vm.Unbound)
	}
	if npos < 0 {
		npos = len(names)
	}
	method := 0
	for i := range fn {
		if fn[i] == '.' {
			method = 1
		}
	}
	copy(out[:npos], a.Pos)
next:
	for i, k := range a.Names {
		for j, n := range names {
			if n == k.Text() {
				if out[j].Bound() {
					return nil, vm.TypeError(fn + "() got multiple values for argument '" + n + "'")
				}
				out[j] = a.Kw[i]
				continue next
			}
		}
		return nil, vm.TypeError(fn + "() got an unexpected keyword argument '" + k.Text() + "'")
	}
	if len(a.Pos) > npos {
		byName := 0 // of those that can only be given so
		for _, v := range out[npos:] {
			if v.Bound() {
				byName++
			}
		}
		return nil, tooMany(fn, a, npos, byName, optional, method)
	}
	for j, v := range out {
		if !v.Bound() && !optional[j] {
			return nil, missingArgs(fn, out, names, optional, npos)
		}
	}
	return out, nil
}

// missingArgs is the error for the arguments that aren't there and have to be: those by position first.
func missingArgs(fn string, out []vm.Value, names []string, optional []bool, npos int) error {
	var missing, kwMissing []string
	for j, v := range out {
		if !v.Bound() && !optional[j] {
			if j < npos {
				missing = append(missing, "'"+names[j]+"'")
			} else {
				kwMissing = append(kwMissing, "'"+names[j]+"'")
			}
		}
	}
	if len(missing) > 0 {
		return missingError(fn, missing, "positional")
	}
	return missingError(fn, kwMissing, "keyword-only")
}

func tooMany(fn string, a vm.Args, npos, byName int, optional []bool, method int) error {
	required := 0
	for i := 0; i < npos; i++ {
		if !optional[i] {
			required++
		}
	}
	takes := itoa(npos + method)
	if required != npos {
		takes = "from " + itoa(required+method) + " to " + takes
	}
	word := " positional arguments but "
	if npos+method == 1 && required == npos {
		word = " positional argument but "
	}
	given := len(a.Pos) + method
	was := " were given"
	switch {
	case byName > 0:
		was = " positional argument" + plural(given) + " (and " + itoa(byName) + " keyword-only argument" + plural(byName) + ") were given"
	case given == 1:
		was = " was given"
	}
	return vm.TypeError(fn + "() takes " + takes + word + itoa(given) + was)
}

func missingError(fn string, missing []string, kind string) error {
	s := fn + "() missing " + itoa(len(missing)) + " required " + kind + " argument"
	if len(missing) > 1 {
		s += "s"
	}
	s += ": "
	for i, m := range missing {
		switch {
		case i == 0:
		case i == len(missing)-1 && i == 1:
			s += " and "
		case i == len(missing)-1:
			s += ", and "
		default:
			s += ", "
		}
		s += m
	}
	return vm.TypeError(s)
}

// compareTimers orders timers by their deadlines.
func compareTimers(th *vm.Thread, op compile.CompareOp, a, b vm.Value) (vm.Value, error) {
	if !TimerHandleType.Is(a) || !TimerHandleType.Is(b) {
		return vm.NotImplemented, nil
	}
	x, y := vm.As[TimerHandle](a), vm.As[TimerHandle](b)
	switch op {
	case compile.CmpEq, compile.CmpNe:
		same, err := sameTimer(th, x, y)
		return vm.Bool(same == (op == compile.CmpEq)), err
	case compile.CmpLe, compile.CmpGe:
		if same, err := sameTimer(th, x, y); same || err != nil {
			return vm.True, err
		}
		if op == compile.CmpLe {
			op = compile.CmpLt
		} else {
			op = compile.CmpGt
		}
	}
	return th.Compare(op, vm.Float(x.when), vm.Float(y.when))
}

// sameTimer reports whether two timers call the same at the same time.
func sameTimer(th *vm.Thread, x, y *TimerHandle) (bool, error) {
	if x == y {
		return true, nil
	}
	if x.when != y.when || x.cancelled != y.cancelled || !x.fn.Bound() || !y.fn.Bound() || len(x.args()) != len(y.args()) {
		return false, nil
	}
	same, err := th.CompareBool(compile.CmpEq, x.fn, y.fn)
	if !same || err != nil {
		return false, err
	}
	return th.CompareBool(compile.CmpEq, vm.NewTuple(slices.Clone(x.args())...), vm.NewTuple(slices.Clone(y.args())...))
}

// isCoroutine is coroutines.iscoroutine.
func isCoroutine(th *vm.Thread, v vm.Value) (bool, error) {
	t := v.Type()
	if t == vm.CoroutineType || t == coroutineType {
		return true, nil
	}
	if t == vm.GeneratorType {
		return vm.As[vm.Generator](v).IterableCoroutine(), nil
	}
	if t.Await == nil {
		return false, nil
	}
	for _, n := range [...]*vm.Str{strSend, strThrow, strClose, strAwait} {
		if !t.Lookup(n).Bound() {
			return false, nil
		}
	}
	return true, nil
}

// newObject is the __new__ of classes that do their work in __init__.
func newObject(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
	return vm.Obj(vm.NewObject(cls)), nil
}

// method0 declares a method without parameters of a class that CPython writes in Python: the errors of wrong calls name
// the class and count self.
func method0(class, name string, fn func(th *vm.Thread, self vm.Value) (vm.Value, error)) *vm.Builtin {
	return vm.MethodArgs(name, func(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
		if len(a.Pos)+len(a.Kw) > 0 {
			_, err := bind(class+"."+name, a)
			return vm.Unbound, err
		}
		return fn(th, self)
	}).SetTextSignature("(self)")
}

// method1 is method0 for one parameter, which is required unless its name ends in ?.
func method1(class, name, param, signature string, fn func(th *vm.Thread, self, arg vm.Value) (vm.Value, error)) *vm.Builtin {
	return vm.MethodArgs(name, func(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
		if len(a.Pos) == 1 && len(a.Kw) == 0 {
			return fn(th, self, a.Pos[0])
		}
		p, err := bind(class+"."+name, a, param)
		if err != nil {
			return vm.Unbound, err
		}
		return fn(th, self, p[0])
	}).SetTextSignature(signature)
}

// plural is the ending of a noun that n counts.
func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}
