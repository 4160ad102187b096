// The nodes of the syntax tree that stand for modules and statements.

package syntax

// Pos is the range of source that a node covers, as CPython's ast has it: Line and EndLine count from 1,
// Col and EndCol are 0-based offsets in bytes of the line's UTF-8 text (the source decoded and re-encoded, whatever
// its declared encoding). Offsets in characters, as SyntaxError and tracebacks show them, are made by [CharCol].
type Pos struct {
	Line, Col, EndLine, EndCol int32
}

// Position returns the range itself; through it every node with an embedded Pos has a position.
func (p *Pos) Position() Pos { return *p }

// Node is any node that has a position.
type Node interface {
	Position() Pos
}

// Stmt is a statement node. All implementations are pointers to structs of this package.
type Stmt interface {
	Node
	stmt()
}

// Expr is an expression node. All implementations are pointers to structs of this package.
type Expr interface {
	Node
	expr()
}

// Pattern is a pattern of a match statement's case.
type Pattern interface {
	Node
	pattern()
}

// TypeParam is a type parameter of a function, class or type alias: TypeVar, ParamSpec or TypeVarTuple.
type TypeParam interface {
	Node
	typeParam()
}

// Module is the root of a tree, for all modes: ModeExec (ast.Module) and ModeSingle (ast.Interactive) have any
// statements in Body; ModeEval (ast.Expression) has exactly one *ExprStmt, whose Value is the expression.
type Module struct {
	Mode     Mode
	Filename string
	Body     []Stmt
	Source   *Source   // the decoded text, for tracebacks and error ranges
	Warnings []Warning // in source order; never nil entries

	Comments map[any]string // the type comments of statements and parameters (by their pointers), where they were asked for
	Ignores  []TypeIgnore
}

// FunctionDef is a `def` statement. Its position begins at `def`, not at a decorator.
type FunctionDef struct {
	Pos
	Name          string
	Args          *Arguments // never nil
	Body          []Stmt
	DecoratorList []Expr
	Returns       Expr // nil without an annotation
	TypeParams    []TypeParam
}

// AsyncFunctionDef is an `async def` statement.
type AsyncFunctionDef struct {
	Pos
	Name          string
	Args          *Arguments
	Body          []Stmt
	DecoratorList []Expr
	Returns       Expr
	TypeParams    []TypeParam
}

// ClassDef is a `class` statement.
type ClassDef struct {
	Pos
	Name          string
	Bases         []Expr // may hold *Starred
	Keywords      []*Keyword
	Body          []Stmt
	DecoratorList []Expr
	TypeParams    []TypeParam
}

// Return is a `return` statement; Value is nil without one.
type Return struct {
	Pos
	Value Expr
}

// Delete is a `del` statement.
type Delete struct {
	Pos
	Targets []Expr
}

// Assign is `a = b = value`.
type Assign struct {
	Pos
	Targets []Expr
	Value   Expr
}

// TypeAlias is `type Name[T] = value`.
type TypeAlias struct {
	Pos
	Name       *Name
	TypeParams []TypeParam
	Value      Expr
}

// AugAssign is `target op= value`.
type AugAssign struct {
	Pos
	Target Expr
	Op     Operator
	Value  Expr
}

// AnnAssign is `target: annotation = value`. Simple is true for a bare name without parentheses.
type AnnAssign struct {
	Pos
	Target     Expr
	Annotation Expr
	Value      Expr // nil without one
	Simple     bool
}

// For is a `for` loop.
type For struct {
	Pos
	Target Expr
	Iter   Expr
	Body   []Stmt
	Orelse []Stmt
}

// AsyncFor is an `async for` loop.
type AsyncFor struct {
	Pos
	Target Expr
	Iter   Expr
	Body   []Stmt
	Orelse []Stmt
}

// While is a `while` loop.
type While struct {
	Pos
	Test   Expr
	Body   []Stmt
	Orelse []Stmt
}

// If is an `if` statement; an `elif` is an If alone in Orelse.
type If struct {
	Pos
	Test   Expr
	Body   []Stmt
	Orelse []Stmt
}

// With is a `with` statement.
type With struct {
	Pos
	Items []*WithItem
	Body  []Stmt
}

// AsyncWith is an `async with` statement.
type AsyncWith struct {
	Pos
	Items []*WithItem
	Body  []Stmt
}

// Match is a `match` statement.
type Match struct {
	Pos
	Subject Expr
	Cases   []*MatchCase
}

// Raise is `raise exc from cause`; both may be nil.
type Raise struct {
	Pos
	Exc   Expr
	Cause Expr
}

// Try is a `try` statement with `except` handlers.
type Try struct {
	Pos
	Body      []Stmt
	Handlers  []*ExceptHandler
	Orelse    []Stmt
	Finalbody []Stmt
}

// TryStar is a `try` statement with `except*` handlers.
type TryStar struct {
	Pos
	Body      []Stmt
	Handlers  []*ExceptHandler
	Orelse    []Stmt
	Finalbody []Stmt
}

// Assert is an `assert` statement; Msg may be nil.
type Assert struct {
	Pos
	Test Expr
	Msg  Expr
}

// Import is `import a.b as c, d`.
type Import struct {
	Pos
	Names []*Alias
}

// ImportFrom is `from ..module import a as b`; Module is empty for `from . import x`, Level counts the dots.
// `import *` is one Alias named "*".
type ImportFrom struct {
	Pos
	Module string
	Names  []*Alias
	Level  int
}

// Global is a `global` statement.
type Global struct {
	Pos
	Names []string
}

// Nonlocal is a `nonlocal` statement.
type Nonlocal struct {
	Pos
	Names []string
}

// ExprStmt is an expression used as a statement (ast.Expr; the interface has that name here).
type ExprStmt struct {
	Pos
	Value Expr
}

// Pass is `pass`.
type Pass struct{ Pos }

// Break is `break`.
type Break struct{ Pos }

// Continue is `continue`.
type Continue struct{ Pos }

// ExceptHandler is one `except` clause; Type is nil for a bare one, Name empty without `as`.
type ExceptHandler struct {
	Pos
	Type Expr
	Name string
	Body []Stmt
}

// WithItem is one `expr as target` of a with statement. It has no position, as in CPython.
type WithItem struct {
	ContextExpr  Expr
	OptionalVars Expr // nil without `as`
}

// MatchCase is one `case` of a match statement.
type MatchCase struct {
	Pattern Pattern
	Guard   Expr // nil without `if`
	Body    []Stmt
}

// Alias is one imported name; Asname is empty without `as`.
type Alias struct {
	Pos
	Name   string
	Asname string
}

// Arguments is a parameter list. Defaults belong to the last parameters of Posonlyargs+Args; KwDefaults has one entry
// for each of Kwonlyargs, nil where there is no default.
type Arguments struct {
	Posonlyargs []*Arg
	Args        []*Arg
	Vararg      *Arg // nil without *args
	Kwonlyargs  []*Arg
	KwDefaults  []Expr
	Kwarg       *Arg // nil without **kwargs
	Defaults    []Expr
}

// Arg is one parameter.
type Arg struct {
	Pos
	Arg        string
	Annotation Expr // nil without one; *Starred for `*args: *Ts`
}

// Keyword is one keyword argument of a call or class; Arg is empty for `**value`.
type Keyword struct {
	Pos
	Arg   string
	Value Expr
}

// MatchValue matches by equality; Value is a constant, a dotted name, a signed number, a complex sum or an f-string.
type MatchValue struct {
	Pos
	Value Expr
}

// MatchSingleton matches None, True or False by identity; Value is nil or a bool.
type MatchSingleton struct {
	Pos
	Value any
}

// MatchSequence matches a sequence.
type MatchSequence struct {
	Pos
	Patterns []Pattern
}

// MatchMapping matches a mapping; Rest is empty without `**rest`.
type MatchMapping struct {
	Pos
	Keys     []Expr
	Patterns []Pattern
	Rest     string
}

// MatchClass matches an instance of Cls.
type MatchClass struct {
	Pos
	Cls         Expr
	Patterns    []Pattern
	KwdAttrs    []string
	KwdPatterns []Pattern
}

// MatchStar is `*name` in a sequence pattern; Name is empty for `*_`.
type MatchStar struct {
	Pos
	Name string
}

// MatchAs is a capture `name`, a wildcard `_` (both nil/empty) or `pattern as name`.
type MatchAs struct {
	Pos
	Pattern Pattern // nil for a bare name
	Name    string
}

// MatchOr is `p | q`.
type MatchOr struct {
	Pos
	Patterns []Pattern
}

// TypeVar is `T`, `T: bound`, `T = default`.
type TypeVar struct {
	Pos
	Name         string
	Bound        Expr
	DefaultValue Expr
}

// ParamSpec is `**P`.
type ParamSpec struct {
	Pos
	Name         string
	DefaultValue Expr
}

// TypeVarTuple is `*Ts`.
type TypeVarTuple struct {
	Pos
	Name         string
	DefaultValue Expr
}

func (*FunctionDef) stmt()      {}
func (*AsyncFunctionDef) stmt() {}
func (*ClassDef) stmt()         {}
func (*Return) stmt()           {}
func (*Delete) stmt()           {}
func (*Assign) stmt()           {}
func (*TypeAlias) stmt()        {}
func (*AugAssign) stmt()        {}
func (*AnnAssign) stmt()        {}
func (*For) stmt()              {}
func (*AsyncFor) stmt()         {}
func (*While) stmt()            {}
func (*If) stmt()               {}
func (*With) stmt()             {}
func (*AsyncWith) stmt()        {}
func (*Match) stmt()            {}
func (*Raise) stmt()            {}
func (*Try) stmt()              {}
func (*TryStar) stmt()          {}
func (*Assert) stmt()           {}
func (*Import) stmt()           {}
func (*ImportFrom) stmt()       {}
func (*Global) stmt()           {}
func (*Nonlocal) stmt()         {}
func (*ExprStmt) stmt()         {}
func (*Pass) stmt()             {}
func (*Break) stmt()            {}
func (*Continue) stmt()         {}

func (*MatchValue) pattern()     {}
func (*MatchSingleton) pattern() {}
func (*MatchSequence) pattern()  {}
func (*MatchMapping) pattern()   {}
func (*MatchClass) pattern()     {}
func (*MatchStar) pattern()      {}
func (*MatchAs) pattern()        {}
func (*MatchOr) pattern()        {}

func (*TypeVar) typeParam()      {}
func (*ParamSpec) typeParam()    {}
func (*TypeVarTuple) typeParam() {}
