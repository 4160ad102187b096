// Table.go shows the symbol tables of a source to the module symtable, as CPython's own are.

package compile

import (
	"strings"

	"github.com/aioplay/aioplay/python/syntax"
)

// A Table has the names of a block. Kinds and flags are CPython's numbers.
type Table struct {
	Kind     int
	Name     string
	Line     int
	Nested   bool
	Names    []string
	Flags    map[string]int
	Params   []string
	Children []*Table
}

// The kinds of blocks, by scopeKind, and what flags mean.
var tableKinds = [...]int{scopeModule: 2, scopeClass: 1, scopeFunction: 0, scopeAnnotation: 3, scopeTypeVar: 6, scopeTypeAlias: 4, scopeTypeParams: 5}

var tableFlags = [...]struct {
	flag symFlags
	bits int
}{{defGlobal, 1}, {defLocal, 2}, {defParam, 4}, {defNonlocal, 8}, {symUse, 16}, {defImport, 128}, {defAnnot, 256}, {defCompIter, 512}, {defTypeParam, 1024 | 2}}

const (
	tableFreeClass = 64
	tableCompCell  = 2048
	scopeOffset    = 12

	scopeLocalBits, scopeExplicitBits, scopeImplicitBits, scopeFreeBits, scopeCellBits = 1 << scopeOffset, 2 << scopeOffset, 3 << scopeOffset, 4 << scopeOffset, 5 << scopeOffset
)

// Symbols makes the symbol tables of a module.
func Symbols(m *syntax.Module, filename string) (*Table, error) {
	c := &compiler{src: m.Source, filename: filename, mode: m.Mode}
	c.futures(m)
	if c.err != nil {
		return nil, c.named(c.err)
	}
	st := newSymtable(m, c.future, false)
	st.lastFuture = c.lastFuture
	if err := st.build(m); err != nil {
		return nil, c.named(err)
	}
	t := newTable(st.top, false)
	t.Name, t.Line = "top", 0
	return t, nil
}

func newTable(s *scope, nested bool) *Table {
	t := &Table{Kind: tableKinds[s.kind], Name: tableName(s), Line: int(s.pos.Line), Nested: nested, Flags: map[string]int{}}
	for _, name := range s.names {
		if name == "__conditional_annotations__" && s.kind == scopeClass {
			continue
		}
		sym := s.symbols[name]
		t.add(name, symbolBits(sym))
		if sym.flags&defParam != 0 {
			t.Params = append(t.Params, name)
		}
	}
	for _, name := range s.free {
		switch flags, ok := t.Flags[name]; {
		case !ok:
			t.add(name, scopeFreeBits)
		case s.kind == scopeClass && flags>>scopeOffset != scopeFreeBits>>scopeOffset:
			t.Flags[name] |= tableFreeClass
		}
	}
	t.children(s, nested || s.functionLike())
	return t
}

// children adds the tables of the blocks in s; what an inlined comprehension has is its function's.
func (t *Table) children(s *scope, nested bool) {
	for _, child := range s.children {
		if child.unevaluated {
			continue
		}
		if !child.inlined {
			n := newTable(child, nested)
			if child.kind == scopeFunction && child.comp == compNone && !child.lambda {
				t.function(child, n.Line, nested)
			}
			t.Children = append(t.Children, n)
			continue
		}
		for _, name := range child.names {
			sym := child.symbols[name]
			if sym.flags&defParam != 0 {
				continue
			}
			bits := symbolBits(sym)
			if bits&scopeCellBits == scopeCellBits {
				bits |= tableCompCell
			}
			if _, ok := t.Flags[name]; !ok {
				t.add(name, bits)
			} else {
				t.Flags[name] |= bits & tableCompCell
			}
		}
		t.children(child, nested)
	}
}

// function adds what CPython has for each def, and the compiler here only where it is needed: a block of its annotations, and its
// defaults beside its type parameters.
func (t *Table) function(s *scope, line int, nested bool) {
	if n := len(t.Children); n == 0 || t.Children[n-1].Kind != tableKinds[scopeAnnotation] || t.Children[n-1].Line != line {
		a := &Table{Kind: tableKinds[scopeAnnotation], Name: "__annotate__", Line: line, Nested: nested, Params: []string{".format"}, Flags: map[string]int{}}
		a.add(".format", scopeLocalBits|16|4)
		if p := s.parent; p.kind == scopeClass || p.seesClass {
			a.add("__classdict__", scopeFreeBits|16)
		}
		t.Children = append(t.Children, a)
	}
	if _, ok := t.Flags[".defaults"]; !ok && s.parent.kind == scopeTypeParams {
		t.add(".defaults", scopeLocalBits|4)
		t.Names = append(t.Names[len(t.Names)-1:], t.Names[:len(t.Names)-1]...)
		t.Params = append([]string{".defaults"}, t.Params...)
	}
}

func (t *Table) add(name string, bits int) {
	t.Names = append(t.Names, name)
	t.Flags[name] = bits
}

// tableName is a block's name without what is around it.
func tableName(s *scope) string {
	return strings.Trim(strings.TrimPrefix(s.name, "<generic parameters of "), "<>")
}

// symbolBits are a name's flags with its scope.
func symbolBits(sym *symbol) (bits int) {
	for _, f := range tableFlags {
		if sym.flags&f.flag != 0 {
			bits |= f.bits
		}
	}
	switch {
	case sym.kind == symFree:
		bits |= scopeFreeBits
	case sym.kind == symGlobalExplicit:
		bits |= scopeExplicitBits
	case sym.kind == symGlobalImplicit:
		bits |= scopeImplicitBits
	case sym.captured:
		bits |= scopeCellBits
	default:
		bits |= scopeLocalBits
	}
	return bits
}
