// Token kinds, their spelling, and the lookups from text to kind.

package syntax

// kind is the kind of a token. Every keyword and operator has its own.
type kind uint8

const (
	tError kind = iota
	tEnd
	tName
	tNumber
	tString
	tNewline
	tIndent
	tDedent
	tFStart // the prefix and opening quote of an f-string
	tFMiddle
	tFEnd
	tTStart // the same for a t-string
	tTMiddle
	tTEnd
	tTypeComment // what stands behind `# type:`, where that is asked for

	tLPar
	tRPar
	tLSqb
	tRSqb
	tLBrace
	tRBrace
	tColon
	tComma
	tSemi
	tDot
	tEllipsis
	tArrow
	tWalrus
	tBang
	tEqual

	tPlus // the binary operators, in the order of Operator
	tMinus
	tStar
	tAt
	tSlash
	tPercent
	tDoubleStar
	tLShift
	tRShift
	tVBar
	tCircumflex
	tAmper
	tDoubleSlash
	tPlusEq // the augmented assignments, in the same order
	tMinusEq
	tStarEq
	tAtEq
	tSlashEq
	tPercentEq
	tDoubleStarEq
	tLShiftEq
	tRShiftEq
	tVBarEq
	tCircumflexEq
	tAmperEq
	tDoubleSlashEq

	tEqEq // the comparisons, in the order of CmpOp as far as they are one token
	tNotEq
	tLess
	tLessEq
	tGreater
	tGreaterEq
	tLessGreater // <>, which is always an error
	tTilde

	kwFalse
	kwNone
	kwTrue
	kwAnd
	kwAs
	kwAssert
	kwAsync
	kwAwait
	kwBreak
	kwClass
	kwContinue
	kwDef
	kwDel
	kwElif
	kwElse
	kwExcept
	kwFinally
	kwFor
	kwFrom
	kwGlobal
	kwIf
	kwImport
	kwIn
	kwIs
	kwLambda
	kwNonlocal
	kwNot
	kwOr
	kwPass
	kwRaise
	kwReturn
	kwTry
	kwWhile
	kwWith
	kwYield

	numKinds
)

// spelling has the text of each kind that has only one, from tLPar on.
var spelling = [...]string{
	"(", ")", "[", "]", "{", "}", ":", ",", ";", ".", "...", "->", ":=", "!", "=",
	"+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//",
	"+=", "-=", "*=", "@=", "/=", "%=", "**=", "<<=", ">>=", "|=", "^=", "&=", "//=",
	"==", "!=", "<", "<=", ">", ">=", "<>", "~",
	"False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
	"elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
	"not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
}

// keywords lists Python's reserved words, as keyword.kwlist does.
var keywords = spelling[kwFalse-tLPar:]

// keywordKind returns the kind of a reserved word, or tName.
func keywordKind(s string) kind {
	if len(s) < 2 || len(s) > 8 {
		return tName
	}
	switch s[0] {
	case 'F', 'N', 'T', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'i', 'l', 'n', 'o', 'p', 'r', 't', 'w', 'y':
		for i, k := range keywords {
			if k == s {
				return kwFalse + kind(i)
			}
			if k[0] > s[0] {
				break
			}
		}
	}
	return tName
}

// operator returns the kind of the operator at the start of s and its length, or tError.
func operator(s string) (kind, int) {
	best, n := tError, 0
	for k := tLPar; k < kwFalse; k++ {
		op := spelling[k-tLPar]
		if op[0] == s[0] && len(op) > n && len(op) <= len(s) && s[:len(op)] == op {
			best, n = k, len(op)
		}
	}
	return best, n
}

// token is one token. Offsets are in bytes; col is -1 for a token without a place of its own (indents and the end).
type token struct {
	kind       kind
	level      uint8 // how many brackets are open behind the token
	start, end int32 // in the source's text
	line, col  int32
	endLine    int32
	endCol     int32
}

func (t *token) pos() Pos { return Pos{t.line, t.col, t.endLine, t.endCol} }
