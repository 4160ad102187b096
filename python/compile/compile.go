// Package compile turns a syntax tree into register bytecode for the vm.
//
// A first pass (symtable, resolve) decides for each name of each block whether it is local, free or global. A second one walks the
// tree once more and emits instructions: locals stand in a frame's first registers, temporaries in a stack above them, and an
// expression's value is left where it already is if it can be. Control flow knows which variables are surely bound, so that
// only doubtful ones are checked. What comes out is verified before anyone sees it.
package compile

import (
	"strconv"

	"github.com/aioplay/aioplay/python/stack"
	"github.com/aioplay/aioplay/python/syntax"
)

// Options says how to compile.
type Options struct {
	// Optimize is Python's -O level: from 1 on, asserts go and __debug__ is False; from 2 on, docstrings go too.
	Optimize int
	// Future has the flags of the future statements (FlagsFuture) of the code that calls compile().
	Future uint32
	// TopLevelAwait allows await at module level; the code is then a coroutine (ast.PyCF_ALLOW_TOP_LEVEL_AWAIT).
	TopLevelAwait bool
	// Globals promises that the module's code runs with its globals as locals, as a file or an imported module does:
	// its names are then compiled as globals, which is faster.
	Globals bool
	// Trace makes code that tells sys.settrace and sys.setprofile what it does: see OpTrace.
	Trace bool
	// Warn is told of each SyntaxWarning, in order; an error it returns ends the compilation. May be nil.
	Warn func(syntax.Warning) error
}

// Compile compiles a module. The error is always a *syntax.Error unless Warn returned another one.
func Compile(m *syntax.Module, filename string, opts Options) (*Code, error) {
	c := &compiler{src: m.Source, filename: filename, opts: opts, mode: m.Mode &^ syntax.Strict}
	if c.src == nil {
		c.src = syntax.NewSource(filename, "")
	}
	c.features, c.future = opts.Future, opts.Future&FlagAnnotations != 0
	c.futures(m)
	if c.err == nil {
		c.finallyWarnings(m.Body)
	}
	if c.err != nil {
		return nil, c.err
	}
	c.st = newSymtable(m, c.future, opts.TopLevelAwait)
	c.st.src = c.src
	c.st.lastFuture = c.lastFuture
	if err := c.st.build(m); err != nil {
		return nil, c.named(err)
	}
	code := c.module(m)
	if c.err != nil {
		return nil, c.named(c.err)
	}
	return code, nil
}

func init() {
	syntax.Compiles = func(m *syntax.Module) bool {
		_, err := Compile(m, "", Options{})
		return err == nil
	}
}

// compiler is what the units of one compilation share. An error sticks: the first one is the compilation's.
type compiler struct {
	src        *syntax.Source
	filename   string
	opts       Options
	mode       syntax.Mode
	st         *symtable
	future     bool   // from __future__ import annotations
	features   uint32 // flags of all future statements
	lastFuture *syntax.ImportFrom
	quiet      int // in a second copy of a finally body: warnings were given
	depth      stack.Depth
	err        error
}

// named gives an error the name of the file.
func (c *compiler) named(err error) error {
	if e, ok := err.(*syntax.Error); ok && e.Filename == "" {
		e.Filename = c.filename
	}
	return err
}

func (c *compiler) fail(pos syntax.Pos, parts ...string) {
	if c.err == nil {
		c.err = syntax.Errorf(c.src, pos, parts...)
	}
}

func (c *compiler) warn(pos syntax.Pos, parts ...string) {
	if c.quiet > 0 || c.opts.Warn == nil || c.err != nil {
		return
	}
	msg := ""
	for _, p := range parts {
		msg += p
	}
	c.err = c.opts.Warn(syntax.Warning{Category: "SyntaxWarning", Msg: msg, Pos: pos})
}

// fails counts a level of recursion, and tells whether there is an error; the caller calls rise when it returns. The symtable
// has seen to it that there aren't too many levels.
func (c *compiler) fails() bool {
	c.depth.Enter(stack.Level)
	return c.err != nil
}

func (c *compiler) rise() { c.depth.Leave(stack.Level) }

// module compiles the whole tree.
func (c *compiler) module(m *syntax.Module) *Code {
	u := c.newUnit(nil, c.st.top, "<module>", "", 1)
	u.last = syntax.Pos{Line: 1, EndLine: 1}
	switch c.mode {
	case syntax.ModeEval:
		e := m.Body[0].(*syntax.ExprStmt).Value
		r := u.expr(e)
		u.emit(e.Position(), OpReturn, 0, r, 0, 0)
	default:
		u.body(m.Body)
		u.returnNone()
	}
	return u.finish()
}

// unit is one code object under construction.
type unit struct {
	*compiler
	up    *unit
	code  *Code
	root  *scope // the scope whose code this is
	scope *scope // the scope that names are looked up in: root, or a comprehension inlined in it
	class string // the class whose private names are mangled

	items       []item
	last        syntax.Pos // of the last instruction
	dead        bool       // control doesn't come here
	bound       bits       // registers of variables that surely are bound
	everUnbound bits       // registers of variables that some statement unbinds
	everWalrus  bits       // registers of variables that some assignment expression binds
	region      *region
	blocks      []*block
	nested      int // blocks, as CPython counts them

	own    int         // registers of variables that aren't an inlined comprehension's
	inline []Inlined   // the comprehensions that are inlined, by items
	vars   int         // registers of variables
	sp     int         // the first free register
	shorts map[any]int // constants that instructions refer to in a field
	consts map[any]int // constants that LoadConst loads, in loaded
	loaded []any

	loops       int     // depth of loops
	hoisted     []any   // keys of the constants hoisted out of the outermost loop
	hoistAt     int     // where their loads go, -1 if nowhere
	hoistRegion *region // the region there
	hoists      int     // the most constants that any loop has hoisted
	freeIdx     map[string]int
	statics     map[string]bool // class: attributes that its methods assign on self
	annots      []annotated     // module, class: the annotations of its variables
	fresh       bool            // a statement begins
	denied      denial          // the last comparison behind a `not`
	behind      threaded        // the jump behind the value of a boolean operator
	held        *block          // a value that is to be returned when all blocks are left, where the code is watched
}

// newUnit starts a code object for a scope.
func (c *compiler) newUnit(up *unit, s *scope, name, class string, firstLine int32) *unit {
	u := &unit{compiler: c, up: up, root: s, scope: s, class: class, shorts: map[any]int{}, consts: map[any]int{}, freeIdx: map[string]int{}}
	u.code = &Code{Name: name, Filename: c.filename, FirstLine: firstLine, Free: s.free}
	u.code.Qualname = u.qualname(name)
	for i, f := range s.free {
		u.freeIdx[f] = i
	}
	u.flags()
	u.assignRegisters()
	return u
}

func (u *unit) flags() {
	s := u.root
	u.code.Flags |= u.features
	if s.functionLike() {
		u.code.Flags |= FlagOptimized | FlagNewLocals
		for p := s.parent; p != nil; p = p.parent {
			if p.functionLike() {
				u.code.Flags |= FlagNested
			}
		}
		if s.parent != nil && s.kind == scopeFunction && s.comp == compNone && s.parent.kind == scopeClass {
			u.code.Flags |= FlagMethod
		}
	}
	switch {
	case s.generator && s.coroutine:
		u.code.Flags |= FlagAsyncGenerator
	case s.generator:
		u.code.Flags |= FlagGenerator
	case s.coroutine:
		u.code.Flags |= FlagCoroutine
	}
}

// qualname is CPython's rule for __qualname__.
func (u *unit) qualname(name string) string {
	p := u.up
	if p == nil || p.up == nil {
		return name
	}
	if p.root.kind >= scopeAnnotation {
		// A type parameter or annotation scope doesn't count.
		if p = p.up; p.up == nil {
			return name
		}
	}
	if s := u.root; s.kind == scopeClass || s.kind == scopeFunction && s.comp == compNone && !s.lambda {
		if sym := p.root.symbols[mangle(p.class, name)]; sym != nil && sym.kind == symGlobalExplicit {
			return name
		}
	}
	if p.root.kind == scopeFunction && p.root.comp == compNone {
		return p.code.Qualname + ".<locals>." + name
	}
	return p.code.Qualname + "." + name
}

// finish closes the unit: no instruction is missing, the code is verified.
func (u *unit) finish() *Code {
	if u.err != nil {
		return u.code
	}
	u.code.Registers = max(u.code.Registers, u.vars)
	u.placeHoisted()
	if u.opts.Trace {
		u.addTraces()
	}
	u.assemble()
	if u.code.Registers >= NoReg {
		u.fail(u.last, "too many nested or local values in '", u.code.Name, "'")
		return u.code
	}
	if err := Verify(u.code); err != nil {
		panic("BUG: " + err.Error() + " in " + u.code.Qualname + " of " + u.filename + ":" + strconv.Itoa(int(u.code.FirstLine)))
	}
	return u.code
}
