// Scope: what the symbol table knows of a block and of each name in it.

package compile

import (
	"strings"

	"github.com/aioplay/aioplay/python/syntax"
)

// scopeKind says what a block of names belongs to. CPython calls them block types.
type scopeKind uint8

const (
	scopeModule scopeKind = iota
	scopeClass
	scopeFunction   // def, lambda, comprehension
	scopeAnnotation // __annotate__ of a function, class or module
	scopeTypeVar    // bound, constraints or default of a type parameter
	scopeTypeAlias  // value of a `type` statement
	scopeTypeParams // the scope around a generic function, class or alias
)

// compKind says which comprehension a function scope is.
type compKind uint8

const (
	compNone compKind = iota
	compList
	compSet
	compDict
	compGen
)

// symFlags are the facts that the first pass collects about a name.
type symFlags uint16

const (
	defGlobal symFlags = 1 << iota
	defNonlocal
	defLocal
	defParam
	defImport
	defAnnot
	defTypeParam
	defCompIter // a comprehension's iteration variable
	symUse

	defBound = defLocal | defParam | defImport | defTypeParam
)

// symKind is the second pass's verdict.
type symKind uint8

const (
	symLocal symKind = iota
	symFree
	symGlobalExplicit
	symGlobalImplicit
)

// A symbol is one name in one scope.
type symbol struct {
	name     string
	flags    symFlags
	kind     symKind
	captured bool    // local: an inner function uses it, so that it lives in a cell
	unbound  bool    // local: some statement unbinds it (del, except … as)
	walrus   bool    // local: some assignment expression binds it
	owner    *scope  // where this symbol stands
	home     *symbol // free: the symbol that binds it
	reg      int     // local of a function: its register
}

// A scope is a block of names.
type scope struct {
	kind     scopeKind
	comp     compKind
	name     string
	info     string // of a scopeTypeVar: "a TypeVar bound" and so on, for errors
	parent   *scope
	children []*scope
	symbols  map[string]*symbol
	names    []string           // symbols in the order of their first appearance
	free     []string           // of a unit: names that come with its closure, sorted
	cells    map[string]*symbol // of a class: __class__ and the like, which only functions inside it see

	inlined      bool // a comprehension that is compiled into the function around it
	asyncDef     bool // async def
	coroutine    bool // async def, or a comprehension that awaits
	generator    bool
	lambda       bool
	seesClass    bool            // an annotation scope directly in a class: names are looked up in the class first
	needsClass   bool            // a class whose __class__ cell is used
	needsDict    bool            // a class whose __classdict__ cell is used
	conditional  bool            // module or class with conditional annotations
	unevaluated  bool            // an annotation inside a function: never run
	annotUsed    bool            // has annotations
	mangleOnly   map[string]bool // type parameters of a class: only these are mangled
	annotation   *scope          // module, class: the scope of its __annotate__
	compIterExpr int             // depth of comprehension iterables being visited
	compTarget   bool            // a comprehension target is being visited
	inCondBlock  bool            // inside if, for, try… (conditional annotations)
	directives   []directive
	pos          syntax.Pos
}

// A directive is a place that declared a name global or nonlocal.
type directive struct {
	name string
	pos  syntax.Pos
}

// unit returns the scope whose code this one's is compiled into.
func (s *scope) unit() *scope {
	for s.inlined {
		s = s.parent
	}
	return s
}

// functionLike tells whether the scope's locals are registers.
func (s *scope) functionLike() bool { return s.kind >= scopeFunction }

// lookup returns the flags of a name, 0 if it doesn't appear.
func (s *scope) lookup(name string) symFlags {
	if sym := s.symbols[name]; sym != nil {
		return sym.flags
	}
	return 0
}

// symbol returns the name's symbol, made if need be.
func (s *scope) symbol(name string) *symbol {
	sym := s.symbols[name]
	if sym == nil {
		sym = &symbol{name: name, owner: s}
		s.symbols[name] = sym
		s.names = append(s.names, name)
	}
	return sym
}

// cell returns the symbol of one of a class's own cells, made if need be.
func (s *scope) cell(name string) *symbol {
	sym := s.cells[name]
	if sym == nil {
		if s.cells == nil {
			s.cells = map[string]*symbol{}
		}
		sym = &symbol{name: name, owner: s}
		s.cells[name] = sym
	}
	return sym
}

// directivePos returns where the name was declared global or nonlocal.
func (s *scope) directivePos(name string) syntax.Pos {
	for _, d := range s.directives {
		if d.name == name {
			return d.pos
		}
	}
	return s.pos
}

// mangle applies the private-name rule: __x in class C is _C__x.
func mangle(class, name string) string {
	if class == "" || !strings.HasPrefix(name, "__") || strings.HasSuffix(name, "__") || strings.Contains(name, ".") {
		return name
	}
	class = strings.TrimLeft(class, "_")
	if class == "" {
		return name
	}
	return "_" + class + name
}
