// Function.go is Python's function object, and how a call's arguments become a frame's locals.

package vm

import "github.com/aioplay/aioplay/python/compile"

// Function is a function made by def or lambda; module and class bodies run as one, too.
type Function struct {
	Header
	Attrs
	code       *Code
	globals    *Dict
	builtins   *Dict
	closure    []*Cell
	defaults   []Value
	kwdefaults *Dict
	*naming
	doc         Value
	module      Value
	annotate    Value // __annotate__, or unbound
	annotations Value // __annotations__ once made, or unbound
	typeParams  Value
}

// naming is what a function is called, and the generators that it makes. It isn't changed: whoever is renamed gets another.
type naming struct {
	name     *Str
	qualname Value
}

// Cell holds a captured variable.
type Cell struct {
	Header
	v Value
}

func newCell(v Value) *Cell {
	c := &Cell{v: v}
	c.typ = CellType
	return c
}

// newFunction makes a function of code in a module's namespace.
func (th *Thread) newFunction(code *Code, globals *Dict) *Function {
	f := &Function{code: code, globals: globals, builtins: th.Runtime.Builtins, naming: &code.naming}
	f.typ = FunctionType
	f.shape = FunctionType.shape
	f.doc = None
	if code.src.Doc {
		f.doc = code.consts[0]
	}
	if m := f.namespace().GetStr(strName); m.ref != nil {
		f.module = m
	} else {
		f.module = None
	}
	return f
}

// Value returns the function as a value.
func (f *Function) Value() Value { return Value{ref: &f.Header} }

// bind lays arguments out in the registers of a frame for f: the general way, with every kind of parameter.
// self, if bound, goes before the positional ones. The frame's locals hold garbage before.
func (f *Function) bind(fr *Frame, self Value, a Args) error {
	if given := len(a.Pos); f.code.positional && len(a.Names) == 0 && self.ref == nil && given == int(f.code.nargs) {
		copy(fr.registers(), a.Pos)
		fr.clearLocals(given)
		return nil
	}
	err := f.layOut(fr, self, a)
	if err != nil && f.code.native != nil {
		err = f.nativeError(self, a, err)
	}
	return err
}

// layOut is bind where it isn't simple.
func (f *Function) layOut(fr *Frame, self Value, a Args) error {
	c := f.code
	src := c.src
	regs := fr.registers()
	n := 0
	given := len(a.Pos)
	if self.ref != nil {
		given++
	}
	np := int(c.nargs)
	take := given
	if take > np {
		take = np
	}
	pos := a.Pos
	if self.ref != nil && take > 0 {
		regs[0] = self
		n = 1
	}
	used := take - n
	copy(regs[n:], pos[:used])
	n = take
	for i := n; i < int(c.nlocals); i++ {
		regs[i] = Unbound
	}
	total := np + src.KwOnly
	varargs := src.Flags&compile.FlagVarargs != 0
	if varargs {
		var rest []Value
		if given > np {
			rest = make([]Value, 0, given-np)
			if self.ref != nil && np == 0 {
				rest = append(rest, self)
			}
			rest = append(rest, pos[used:]...)
		}
		if rest == nil {
			regs[total] = EmptyTuple.Value()
		} else {
			regs[total] = NewTuple(rest...)
		}
	}
	var kwargs *Dict
	if src.Flags&compile.FlagVarkeywords != 0 {
		kwargs = NewDict()
		i := total
		if varargs {
			i++
		}
		regs[i] = kwargs.Value()
	}
	for i, k := range a.Names {
		j := -1
		for p := src.PosOnly; p < total; p++ {
			if c.names[p] == k || c.names[p].s == k.s {
				j = p
				break
			}
		}
		if j < 0 {
			if kwargs == nil {
				return f.unexpected(k, a.Names)
			}
			kwargs.SetStr(k, a.Kw[i])
			continue
		}
		if regs[j].ref != nil {
			return TypeError(f.display() + "() got multiple values for argument '" + k.s + "'")
		}
		regs[j] = a.Kw[i]
	}
	if given > np && !varargs {
		return f.tooMany(given, regs)
	}
	if n < np {
		first := np - len(f.defaults)
		missing := 0
		for i := n; i < np; i++ {
			if regs[i].ref == nil {
				if i >= first {
					regs[i] = f.defaults[i-first]
				} else {
					missing++
				}
			}
		}
		if missing > 0 {
			return f.missing(regs, 0, np-len(f.defaults), "positional")
		}
	}
	if src.KwOnly > 0 {
		missing := 0
		for i := np; i < total; i++ {
			if regs[i].ref == nil {
				if f.kwdefaults != nil {
					if v := f.kwdefaults.GetStr(c.names[i]); v.ref != nil {
						regs[i] = v
						continue
					}
				}
				missing++
			}
		}
		if missing > 0 {
			return f.missing(regs, np, total, "keyword-only")
		}
	}
	return nil
}

// display is the function's qualified name, as errors show it.
func (f *Function) display() string {
	if IsStr(f.qualname) {
		return Text(f.qualname)
	}
	return f.name.s
}

// unexpected is the error for a keyword that no parameter takes.
func (f *Function) unexpected(k *Str, names []*Str) error {
	src := f.code.src
	if src.PosOnly > 0 {
		var bad []string
		for p := 0; p < src.PosOnly; p++ {
			for _, n := range names {
				if n.s == f.code.names[p].s {
					bad = append(bad, n.s)
				}
			}
		}
		if len(bad) > 0 {
			s := bad[0]
			for _, b := range bad[1:] {
				s += ", " + b
			}
			return TypeError(f.display() + "() got some positional-only arguments passed as keyword arguments: '" + s + "'")
		}
	}
	var candidates []string
	for p := src.PosOnly; p < int(f.code.nargs)+src.KwOnly; p++ {
		candidates = append(candidates, f.code.names[p].s)
	}
	return TypeError(f.display() + "() got an unexpected keyword argument '" + k.s + "'" + didYouMean(k.s, candidates...))
}

// tooMany is the error for more positional arguments than parameters.
func (f *Function) tooMany(given int, regs []Value) error {
	np := int(f.code.nargs)
	kwGiven := 0
	for i := np; i < np+f.code.src.KwOnly; i++ {
		if regs[i].ref != nil {
			kwGiven++
		}
	}
	takes := itoa(np)
	n := np
	if d := len(f.defaults); d > 0 {
		takes = "from " + itoa(np-d) + " to " + itoa(np)
		n = 2
	}
	msg := f.display() + "() takes " + takes + " positional argument" + plural(n) + " but " + itoa(given)
	if kwGiven > 0 {
		msg += " positional argument" + plural(given) + " (and " + itoa(kwGiven) + " keyword-only argument" + plural(kwGiven) + ")"
	}
	if given == 1 && kwGiven == 0 {
		return TypeError(msg + " was given")
	}
	return TypeError(msg + " were given")
}

// missing is the error for required parameters in [from, to) that the call didn't give.
func (f *Function) missing(regs []Value, from, to int, kind string) error {
	var names []string
	for i := from; i < to; i++ {
		if regs[i].ref == nil && (kind == "positional" || f.kwdefaults == nil || f.kwdefaults.GetStr(f.code.names[i]).ref == nil) {
			names = append(names, "'"+f.code.names[i].s+"'")
		}
	}
	list := ""
	switch len(names) {
	case 1:
		list = names[0]
	case 2:
		list = names[0] + " and " + names[1]
	default:
		for _, n := range names[:len(names)-1] {
			list += n + ", "
		}
		list += "and " + names[len(names)-1]
	}
	return TypeError(f.display() + "() missing " + itoa(len(names)) + " required " + kind + " argument" + plural(len(names)) + ": " + list)
}
