// Codetype.go is Python's view of code objects.

package vm

import (
	"strings"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/syntax"
)

func strTuple(names []string) Value {
	items := make([]Value, len(names))
	for i, n := range names {
		items[i] = internName(n).Value()
	}
	return NewTuple(items...)
}

func defineCodeType() {
	number := func(name string, f func(c *compile.Code) int64) *GetSet {
		return Getter(name, func(th *Thread, v Value) (Value, error) { return Int(f(As[Code](v).src)), nil })
	}
	names := func(name string, f func(c *compile.Code) []string) *GetSet {
		return Getter(name, func(th *Thread, v Value) (Value, error) { return strTuple(f(As[Code](v).src)), nil })
	}
	defineType(CodeType, TypeSpec{Name: "code", Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			switch n := len(a.Pos); {
			case len(a.Kw) > 0:
				return Unbound, TypeError("code() takes no keyword arguments")
			case n < 16:
				return Unbound, TypeError("code expected at least 16 arguments, got " + itoa(n))
			case n > 18:
				return Unbound, TypeError("code expected at most 18 arguments, got " + itoa(n))
			}
			return Unbound, TypeError("cannot create 'code' instances: aioplay's bytecode is its own, so use compile()")
		},
		Repr: func(th *Thread, v Value) (Value, error) {
			c := As[Code](v)
			return NewStr("<code object " + c.name.s + " at " + th.Address(v) + ", file \"" + c.src.Filename + "\", line " + itoa(int(c.src.FirstLine)) + ">"), nil
		},
		Compare: func(th *Thread, op compareOp, a, b Value) (Value, error) {
			if op != cmpEq && op != cmpNe || b.Type() != CodeType {
				return NotImplemented, nil
			}
			return Bool(As[Code](a).src.Equal(As[Code](b).src) == (op == cmpEq)), nil
		},
		Hash: func(th *Thread, v Value) (int64, error) {
			c := As[Code](v).src
			return int64(hashString(c.Name)) ^ int64(len(c.Instrs))<<20 ^ int64(c.FirstLine), nil
		},
	}, Methods: []*Builtin{
		Method0("co_lines", func(th *Thread, self Value) (Value, error) {
			p := As[Code](self).placed()
			l := newList(nil)
			for i, from := 0, 0; i < len(p); i++ {
				line := p[from].Line
				if i+1 < len(p) && p[i+1].Line == line {
					continue
				}
				v := None
				if line > 0 || i == 0 {
					v = Int(int64(line))
				}
				l.Append(NewTuple(Int(int64(2*from)), Int(int64(2*i+2)), v))
				from = i + 1
			}
			return itemsIter("line_iterator", l), nil
		}),
		Method0("co_positions", func(th *Thread, self Value) (Value, error) {
			l := newList(nil)
			for _, p := range As[Code](self).placed() {
				l.Append(NewTuple(Int(int64(p.Line)), Int(int64(p.EndLine)), Int(int64(p.Col)), Int(int64(p.EndCol))))
			}
			return itemsIter("positions_iterator", l), nil
		}),
		MethodArgs("replace", codeReplace),
		MethodArgs("__replace__", codeReplace),
	}, GetSet: []*GetSet{
		Getter("co_name", func(th *Thread, v Value) (Value, error) { return As[Code](v).name.Value(), nil }),
		Getter("co_qualname", func(th *Thread, v Value) (Value, error) { return As[Code](v).qualname, nil }),
		Getter("co_filename", func(th *Thread, v Value) (Value, error) { return NewStr(As[Code](v).src.Filename), nil }),
		number("co_firstlineno", func(c *compile.Code) int64 { return int64(c.FirstLine) }),
		number("co_flags", func(c *compile.Code) int64 { return int64(c.Flags) }),
		number("co_argcount", func(c *compile.Code) int64 { return int64(c.Args) }),
		number("co_posonlyargcount", func(c *compile.Code) int64 { return int64(c.PosOnly) }),
		number("co_kwonlyargcount", func(c *compile.Code) int64 { return int64(c.KwOnly) }),
		number("co_nlocals", func(c *compile.Code) int64 { return int64(len(varNames(c))) }),
		number("co_stacksize", func(c *compile.Code) int64 { return int64(c.Registers - len(c.Locals)) }),
		names("co_varnames", varNames),
		names("co_freevars", func(c *compile.Code) []string { return c.Free }),
		names("co_cellvars", func(c *compile.Code) []string {
			var out []string
			for _, i := range c.Cells {
				out = append(out, c.Locals[i])
			}
			return out
		}),
		names("co_names", globalNames),
		Getter("co_consts", func(th *Thread, v Value) (Value, error) {
			c := As[Code](v)
			var items []Value
			for i, k := range c.src.Consts {
				if _, ok := k.(compile.Name); !ok {
					items = append(items, c.consts[i])
				}
			}
			return NewTuple(items...), nil
		}),
		Getter("co_code", func(th *Thread, v Value) (Value, error) {
			var b []byte
			for _, w := range As[Code](v).src.Instrs {
				for i := 0; i < 64; i += 8 {
					b = append(b, byte(w>>i))
				}
			}
			return NewBytes(b), nil
		}),
	}})
}

// placed are the positions of what a program sees as instructions, of two bytes each: being entered, which is at the line of the
// def, or line 0 of a module, and then those that there are without the spare word.
func (c *Code) placed() []syntax.Pos {
	line := c.src.FirstLine
	end := line
	if c.name.s == "<module>" {
		line = 0
	}
	last := len(c.src.Positions) - 1 // the spare word
	return append([]syntax.Pos{{Line: line, EndLine: end}}, c.src.Positions[:last]...)
}

// lasti is where the instruction at pc is among them, as a program counts.
func lasti(pc int32) Value { return Int(2 * int64(pc+1)) }

// codeReplace is code.replace(**changes), for the fields that say what code is rather than what it does.
func codeReplace(th *Thread, self Value, a Args) (Value, error) {
	if len(a.Pos) > 0 {
		return Unbound, TypeError("replace() takes no positional arguments")
	}
	old := As[Code](self)
	src := *old.src
	for i, n := range a.Names {
		v := a.Kw[i]
		switch n.s {
		case "co_flags", "co_firstlineno":
			x, err := th.Index(v)
			if err != nil {
				return Unbound, err
			}
			if n.s == "co_flags" {
				src.Flags = uint32(x)
			} else {
				src.FirstLine = int32(x)
			}
		case "co_name", "co_qualname", "co_filename":
			if !IsStr(v) {
				return Unbound, TypeError("replace() argument '" + n.s + "' must be str, not " + argName(v))
			}
			switch n.s {
			case "co_name":
				src.Name = Text(v)
			case "co_qualname":
				src.Qualname = Text(v)
			default:
				src.Filename = Text(v)
			}
		default:
			if self.Type().Lookup(n).ref == nil || !strings.HasPrefix(n.s, "co_") {
				return Unbound, TypeError("replace() got an unexpected keyword argument '" + n.s + "'" + didYouMean(n.s, "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals",
					"co_stacksize", "co_flags", "co_firstlineno", "co_code", "co_consts", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_filename", "co_name",
					"co_qualname", "co_linetable", "co_exceptiontable"))
			}
			return Unbound, NotImplementedError("code.replace() of " + n.s + " is not supported")
		}
	}
	return Obj(&NewCode(&src, old.source).Header), nil
}

// globalNames is co_names: of globals, attributes and imports, not those that only an error would tell of a variable.
func globalNames(c *compile.Code) []string {
	used := make([]bool, len(c.Consts))
	for _, i := range c.Instrs {
		switch i.Op() {
		case compile.OpLoadGlobal, compile.OpStoreGlobal, compile.OpDelGlobal, compile.OpLoadName, compile.OpStoreName, compile.OpDelName:
			used[i.B()] = true
		case compile.OpLoadAttr, compile.OpStoreAttr, compile.OpDelAttr, compile.OpLoadMethod, compile.OpLoadClassGlobal, compile.OpImportName,
			compile.OpImportFrom:
			used[i.C()] = true
		}
	}
	var out []string
	for k, name := range c.Consts {
		if n, ok := name.(compile.Name); ok && used[k] {
			out = append(out, string(n))
		}
	}
	return out
}

// varNames is co_varnames: parameters, and local variables that no inner function sees.
func varNames(c *compile.Code) []string {
	params := c.Params()
	cell := map[int]bool{}
	for _, i := range c.Cells {
		cell[i] = i >= params
	}
	var out []string
	for i, name := range c.Locals {
		if !cell[i] {
			out = append(out, name)
		}
	}
	return out
}
