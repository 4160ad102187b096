// The nodes of the syntax tree that stand for expressions, and the enums of their operators.

package syntax

// ExprContext says what is done to a Name, Attribute, Subscript, Starred, List or Tuple.
type ExprContext uint8

// The contexts.
const (
	Load ExprContext = iota
	Store
	Del
)

// Operator is the operator of BinOp and AugAssign.
type Operator uint8

// The binary operators.
const (
	Add Operator = iota
	Sub
	Mult
	MatMult
	Div
	Mod
	Pow
	LShift
	RShift
	BitOr
	BitXor
	BitAnd
	FloorDiv
)

// String returns the operator as it is written: "+", "//", …
func (o Operator) String() string {
	return [...]string{"+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//"}[o]
}

// UnaryOperator is the operator of UnaryOp.
type UnaryOperator uint8

// The unary operators.
const (
	Invert UnaryOperator = iota
	Not
	UAdd
	USub
)

// BoolOperator is the operator of BoolOp.
type BoolOperator uint8

// The boolean operators.
const (
	And BoolOperator = iota
	Or
)

// CmpOp is one operator of Compare.
type CmpOp uint8

// The comparison operators.
const (
	Eq CmpOp = iota
	NotEq
	Lt
	LtE
	Gt
	GtE
	Is
	IsNot
	In
	NotIn
)

// String returns the operator as it is written: "==", "not in", …
func (o CmpOp) String() string {
	return [...]string{"==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"}[o]
}

// BoolOp is `a and b and c`.
type BoolOp struct {
	Pos
	Op     BoolOperator
	Values []Expr // at least two
}

// NamedExpr is `target := value`.
type NamedExpr struct {
	Pos
	Target *Name
	Value  Expr
}

// BinOp is `left op right`.
type BinOp struct {
	Pos
	Left  Expr
	Op    Operator
	Right Expr
}

// UnaryOp is `op operand`.
type UnaryOp struct {
	Pos
	Op      UnaryOperator
	Operand Expr
}

// Lambda is `lambda args: body`.
type Lambda struct {
	Pos
	Args *Arguments // never nil
	Body Expr
}

// IfExp is `body if test else orelse`.
type IfExp struct {
	Pos
	Test   Expr
	Body   Expr
	Orelse Expr
}

// Dict is a dict display; a nil key marks `**value`.
type Dict struct {
	Pos
	Keys   []Expr
	Values []Expr
}

// Set is a set display; never empty.
type Set struct {
	Pos
	Elts []Expr
}

// ListComp is `[elt for …]`.
type ListComp struct {
	Pos
	Elt        Expr
	Generators []*Comprehension
}

// SetComp is `{elt for …}`.
type SetComp struct {
	Pos
	Elt        Expr
	Generators []*Comprehension
}

// DictComp is `{key: value for …}`.
type DictComp struct {
	Pos
	Key        Expr
	Value      Expr
	Generators []*Comprehension
}

// GeneratorExp is `(elt for …)`.
type GeneratorExp struct {
	Pos
	Elt        Expr
	Generators []*Comprehension
}

// Comprehension is one `for target in iter if cond…` of a comprehension. It has no position, as in CPython.
type Comprehension struct {
	Target  Expr
	Iter    Expr
	Ifs     []Expr
	IsAsync bool
}

// Await is `await value`.
type Await struct {
	Pos
	Value Expr
}

// Yield is `yield value`; Value may be nil.
type Yield struct {
	Pos
	Value Expr
}

// YieldFrom is `yield from value`.
type YieldFrom struct {
	Pos
	Value Expr
}

// Compare is `left op comparator op comparator…`.
type Compare struct {
	Pos
	Left        Expr
	Ops         []CmpOp
	Comparators []Expr
}

// Call is a call; Args may hold *Starred.
type Call struct {
	Pos
	Func     Expr
	Args     []Expr
	Keywords []*Keyword
}

// FormattedValue is a replacement field of an f-string. Conversion is -1, 's', 'r' or 'a'; FormatSpec is nil or a *JoinedStr.
type FormattedValue struct {
	Pos
	Value      Expr
	Conversion int
	FormatSpec Expr
}

// Interpolation is a replacement field of a t-string; Str is the expression's source text.
type Interpolation struct {
	Pos
	Value      Expr
	Str        string
	Conversion int
	FormatSpec Expr
}

// JoinedStr is an f-string; Values are *Constant strings and *FormattedValue.
type JoinedStr struct {
	Pos
	Values []Expr
}

// TemplateStr is a t-string; Values are *Constant strings and *Interpolation.
type TemplateStr struct {
	Pos
	Values []Expr
}

// Constant is a literal. Value is nil (None), bool, Ellipsis, int64 or, when that is too small, *big.Int, float64,
// complex128, string (UTF-8, with lone surrogates encoded as in WTF-8) or []byte. Kind is "u" for u'…'.
type Constant struct {
	Pos
	Value any
	Kind  string
}

// EllipsisType is the type of Ellipsis.
type EllipsisType struct{}

// Ellipsis is the value of the constant `...`.
var Ellipsis EllipsisType

// Attribute is `value.attr`. Attr may be "async" or "await" when the source is of the old tutorials' time (see Warning).
type Attribute struct {
	Pos
	Value Expr
	Attr  string
	Ctx   ExprContext
}

// Subscript is `value[slice]`.
type Subscript struct {
	Pos
	Value Expr
	Slice Expr // any expression, *Slice, or *Tuple of these
	Ctx   ExprContext
}

// Starred is `*value`.
type Starred struct {
	Pos
	Value Expr
	Ctx   ExprContext
}

// Name is a variable; ID is normalised to NFKC.
type Name struct {
	Pos
	ID  string
	Ctx ExprContext
}

// List is a list display or target.
type List struct {
	Pos
	Elts []Expr
	Ctx  ExprContext
}

// Tuple is a tuple display or target.
type Tuple struct {
	Pos
	Elts []Expr
	Ctx  ExprContext
}

// Slice is `lower:upper:step` in a subscript; each may be nil.
type Slice struct {
	Pos
	Lower Expr
	Upper Expr
	Step  Expr
}

func (*BoolOp) expr()         {}
func (*NamedExpr) expr()      {}
func (*BinOp) expr()          {}
func (*UnaryOp) expr()        {}
func (*Lambda) expr()         {}
func (*IfExp) expr()          {}
func (*Dict) expr()           {}
func (*Set) expr()            {}
func (*ListComp) expr()       {}
func (*SetComp) expr()        {}
func (*DictComp) expr()       {}
func (*GeneratorExp) expr()   {}
func (*Await) expr()          {}
func (*Yield) expr()          {}
func (*YieldFrom) expr()      {}
func (*Compare) expr()        {}
func (*Call) expr()           {}
func (*FormattedValue) expr() {}
func (*Interpolation) expr()  {}
func (*JoinedStr) expr()      {}
func (*TemplateStr) expr()    {}
func (*Constant) expr()       {}
func (*Attribute) expr()      {}
func (*Subscript) expr()      {}
func (*Starred) expr()        {}
func (*Name) expr()           {}
func (*List) expr()           {}
func (*Tuple) expr()          {}
func (*Slice) expr()          {}
