// Compiling the grammar's text to a program for the matching machine.

package syntax

import "strings"

// pegOp is an instruction of the machine, which works like LPeg's: a stack of calls and choices, and a failure that
// unwinds it to the last choice. It never recurses, so that nesting can't overflow a browser's stack.
type pegOp uint8

const (
	pegToken     pegOp = iota // a token of kind arg
	pegClass                  // a token of the class arg
	pegSoft                   // the name softWords[arg]
	pegForce                  // a token of kind arg, or an error
	pegCall                   // rule arg
	pegGuard                  // fail unless errors are looked for
	pegChoice                 // on failure go to arg
	pegCommit                 // drop the choice, go to arg
	pegLoop                   // renew the choice here, go to arg
	pegBack                   // drop the choice and what was consumed since, go to arg
	pegFail                   // fail
	pegFailTwice              // drop the choice and fail
	pegCut                    // make the choice fail
	pegDeep                   // CPython's parser goes deep levels down here
	pegReg                    // keep the value in register arg
	pegKid                    // keep the value as a part
	pegNode                   // the value becomes a node of kind arg with the parts
	pegGet                    // the value becomes register arg's
	pegAction                 // action arg
	pegSince                  // refuse what versions[arg] names in an older one
	pegReturn
)

type pegInstr struct {
	op   pegOp
	deep uint8 // of a call: the levels of CPython's parser between the two rules, of its functions for groups and repetitions
	arg  int16
}

// pegRule is where a rule's code begins and its flags.
type pegRule struct {
	pc    int16
	level uint8 // how many levels of CPython's parser it is
	memo  bool
	calm  bool // no error rules below
	left  bool // in CPython it recurses to the left, so that repetitions are no functions
}

// nodeKind says what a value of the machine stands for; the names are those of =Kind in the grammar.
type nodeKind uint8

const (
	nodeOther nodeKind = iota
	nodeSeq
	nodeArgs
	nodeKeyword
	nodeUnpacking
	nodeAttribute
	nodeSubscript
	nodeStarred
	nodeName
	nodeList
	nodeTuple
	nodeLambda
	nodeCall
	nodeOp
	nodeGenExp
	nodeYield
	nodeAwait
	nodeListComp
	nodeSetComp
	nodeDictComp
	nodeDict
	nodeSet
	nodeJoined
	nodeTemplate
	nodeLiteral
	nodeNone
	nodeTrue
	nodeFalse
	nodeEllipsis
	nodeCompare
	nodeIfExp
	nodeNamed
	nodeDef
)

var nodeNames = strings.Fields("Other Seq Args Keyword Unpacking Attribute Subscript Starred Name List Tuple Lambda Call Op GenExp Yield Await " +
	"ListComp SetComp DictComp Dict Set Joined Template Literal None True False Ellipsis Compare IfExp Named Def")

// exprNames has what CPython calls each kind in its messages (_PyPegen_get_expr_name).
var exprNames = strings.Split("expression,expression,function call,expression,expression,attribute,subscript,starred,name,list,tuple,lambda,function call,"+
	"expression,generator expression,yield expression,await expression,list comprehension,set comprehension,dict comprehension,dict literal,"+
	"set display,f-string expression,t-string expression,literal,None,True,False,ellipsis,comparison,conditional expression,named expression,function", ",")

var softWords = []string{"_", "case", "match", "type"}

// versionNames are what the grammar names behind ^, and versions since when Python has it.
var versionNames = strings.Fields("annotation annotations async asyncfor asyncwith asynccomp await matmul walrus slash match groups type params defaults bare")

var versions = [...]struct {
	minor int
	what  string
}{{6, "Variable annotation syntax is"}, {6, "Variable annotations syntax is"}, {5, "Async functions are"}, {5, "Async for loops are"}, {5, "Async with statements are"},
	{6, "Async comprehensions are"}, {5, "Await expressions are"}, {5, "The '@' operator is"}, {8, "Assignment expressions are"}, {8, "Positional-only parameters are"},
	{10, "Pattern matching is"}, {11, "Exception groups are"}, {12, "Type statement is"}, {12, "Type parameter lists are"}, {13, "Type parameter defaults are"},
	{14, "except expressions without parentheses are"}, {14, "t-strings are"}}

const versionOfTemplates = int16(len(versions) - 1) // which CPython asks for once it has looked at the strings' escapes

// tokenClasses are the names of tokens in the grammar; those from ATTR on are classes.
var tokenClasses = strings.Fields("NAME NUMBER STRING NEWLINE INDENT DEDENT END FSTART FMIDDLE FEND TSTART TMIDDLE TEND TYPE ATTR AUG SOFT NOTEQ REAL IMAGINARY")

var tokenKinds = [...]kind{tName, tNumber, tString, tNewline, tIndent, tDedent, tEnd, tFStart, tFMiddle, tFEnd, tTStart, tTMiddle, tTEnd, tTypeComment}

const (
	classAttr      = int16(len(tokenKinds))
	classAug       = classAttr + 1
	classSoft      = classAttr + 2
	classNotEq     = classAttr + 3
	classReal      = classAttr + 4
	classImaginary = classAttr + 5
)

// pegError is what stands behind an arrow: where the error points and its text, or the name of a check behind an exclamation
// mark.
type pegError struct {
	place string
	text  string
}

// pegProgram is the compiled grammar.
type pegProgram struct {
	code    []pegInstr
	rules   []pegRule
	names   map[string]int16
	actions []pegError
}

var compiledGrammar *pegProgram

// grammarProgram compiles the grammar on first use: programs without errors never need it.
func grammarProgram() *pegProgram {
	if compiledGrammar != nil {
		return compiledGrammar
	}
	g := &pegProgram{names: map[string]int16{}, code: []pegInstr{{op: pegFail}}}
	lines := strings.Split(strings.TrimSpace(grammar), "\n")
	for _, line := range lines {
		if line[0] != '|' {
			f := strings.Fields(line)
			r := pegRule{level: 1}
			for _, flag := range f[1:] {
				switch flag {
				case "memo":
					r.memo = true
				case "calm":
					r.calm = true
				case "left":
					r.left, r.level = true, 2
				case "two":
					r.level = 2
				case "none":
					r.level = 0
				}
			}
			g.names[f[0]] = int16(len(g.rules))
			g.rules = append(g.rules, r)
		}
	}
	rule := -1
	for i, line := range lines {
		if line[0] != '|' {
			rule++
			g.rules[rule].pc = int16(len(g.code))
			continue
		}
		last := i+1 == len(lines) || lines[i+1][0] != '|'
		g.alternative(line[2:], last, g.rules[rule].left)
	}
	compiledGrammar = g
	return g
}

//go:noinline
func (g *pegProgram) emit(op pegOp, arg int) int {
	g.code = append(g.code, pegInstr{op: op, arg: int16(arg)})
	return len(g.code) - 1
}

//go:noinline
func (g *pegProgram) patch(at int) { g.code[at].arg = int16(len(g.code)) }

// alternative compiles one alternative of a rule up to its return.
func (g *pegProgram) alternative(text string, last, left bool) {
	choice := -1
	if !last {
		choice = g.emit(pegChoice, 0)
	}
	action := ""
	if i := strings.Index(text, " -> "); i >= 0 {
		text, action = text[:i], text[i+4:]
	}
	result := ""
	if i := strings.LastIndex(text, " ="); i >= 0 && i+2 < len(text) && text[i+2] != '\'' {
		text, result = text[:i], text[i+2:]
	}
	if strings.HasPrefix(text, "x_") && strings.IndexByte(text, ' ') < 0 {
		g.emit(pegGuard, 0)
	}
	c := pegCompiler{g: g, text: text, left: left}
	c.sequence()
	switch {
	case action != "":
		place, msg, _ := strings.Cut(action, " ")
		g.actions = append(g.actions, pegError{place, msg})
		g.emit(pegAction, len(g.actions)-1)
	case result == "a":
		g.emit(pegGet, 0)
	case result != "":
		g.emit(pegNode, index(nodeNames, result))
	}
	if choice >= 0 {
		g.emit(pegCommit, len(g.code)+1)
	}
	g.emit(pegReturn, 0)
	if choice >= 0 {
		g.patch(choice)
	}
}

func index(list []string, s string) int {
	for i, x := range list {
		if x == s {
			return i
		}
	}
	panic("BUG: grammar: " + s)
}

// pegCompiler compiles the elements of one alternative.
type pegCompiler struct {
	g    *pegProgram
	text string
	i    int
	deep int
	left bool
}

// within compiles what is a function of CPython's parser below this one.
func (c *pegCompiler) within(compile func()) {
	if !c.left {
		defer c.deeper()()
	}
	compile()
}

// deeper begins such a function; what it returns ends it.
func (c *pegCompiler) deeper() func() {
	c.deep++
	c.g.code[c.g.emit(pegDeep, 0)].deep = uint8(c.deep)
	return func() { c.deep-- }
}

//go:noinline
func (c *pegCompiler) peek() byte {
	if c.i < len(c.text) {
		return c.text[c.i]
	}
	return 0
}

// sequence compiles elements up to the end, a bar or a closing parenthesis.
func (c *pegCompiler) sequence() {
	for {
		switch c.peek() {
		case ' ':
			c.i++
		case 0, '|', ')':
			return
		default:
			c.element()
		}
	}
}

// element compiles an element with its prefix and suffix. Suffixes wrap code that is compiled already, by compiling it again
// from its text where it is needed twice.
func (c *pegCompiler) element() {
	g := c.g
	switch c.peek() {
	case '~':
		c.i++
		g.emit(pegCut, 0)
		return
	case '!':
		c.i++
		choice := g.emit(pegChoice, 0)
		c.element()
		g.emit(pegFailTwice, 0)
		g.patch(choice)
		return
	case '&':
		c.i++
		if c.peek() == '&' {
			c.i++
			g.emit(pegForce, int(c.quoted()))
			return
		}
		choice := g.emit(pegChoice, 0)
		c.element()
		back := g.emit(pegBack, 0)
		g.patch(choice)
		g.emit(pegFail, 0)
		g.patch(back)
		return
	case '%':
		c.i++
		start := c.i
		c.within(c.element)
		choice := g.emit(pegChoice, 0)
		g.emit(pegToken, int(tComma))
		c.i = start
		c.within(func() { c.within(c.element) })
		g.emit(pegLoop, choice+1)
		g.patch(choice)
		return
	case '@':
		c.i++
		c.repeat(pegKid, 0)
		return
	case '^':
		c.i++
		g.emit(pegSince, index(versionNames, c.word()))
		return
	}
	if c.i+1 < len(c.text) && c.text[c.i+1] == ':' && (c.peek() == 'a' || c.peek() == 'b') {
		reg := int(c.peek() - 'a')
		c.i += 2
		c.repeat(pegReg, reg)
		return
	}
	c.repeat(pegFail, 0)
}

// repeat compiles an atom with its suffix; keep is done with each value.
func (c *pegCompiler) repeat(keep pegOp, arg int) {
	g, start, pc := c.g, c.i, len(c.g.code)
	one := func() {
		c.i = start
		c.atom()
		if keep != pegFail {
			g.emit(keep, arg)
		}
	}
	// The suffix is known only behind the atom: compile it once to get there.
	actions := len(g.actions)
	one()
	suffix := c.peek()
	if suffix != '?' && suffix != '*' && suffix != '+' {
		return
	}
	g.code, g.actions = g.code[:pc], g.actions[:actions]
	if suffix == '?' {
		choice := g.emit(pegChoice, 0)
		one()
		g.emit(pegCommit, len(g.code)+1)
		g.patch(choice)
	} else {
		c.within(func() {
			if suffix == '+' {
				one()
			}
			choice := g.emit(pegChoice, 0)
			one()
			g.emit(pegLoop, choice+1)
			g.patch(choice)
		})
	}
	c.i++
}

// quoted consumes 'x' and returns the kind of x.
func (c *pegCompiler) quoted() kind {
	end := c.i + 1 + strings.IndexByte(c.text[c.i+1:], '\'')
	s := c.text[c.i+1 : end]
	c.i = end + 1
	return tLPar + kind(index(spelling[:], s))
}

// word consumes a name.
func (c *pegCompiler) word() string {
	start := c.i
	for identByte(c.peek()) {
		c.i++
	}
	return c.text[start:c.i]
}

// atom compiles a token, a rule or a group.
func (c *pegCompiler) atom() {
	g := c.g
	switch c.peek() {
	case '\'':
		g.emit(pegToken, int(c.quoted()))
		return
	case '"':
		end := c.i + 1 + strings.IndexByte(c.text[c.i+1:], '"')
		g.emit(pegSoft, index(softWords, c.text[c.i+1:end]))
		c.i = end + 1
		return
	case '(':
		c.i++
		if !c.single() && !c.left {
			defer c.deeper()()
		}
		var ends []int
		for {
			// A choice is needed in front of every branch but the last: emit one, and take it back if none follows.
			choice := g.emit(pegChoice, 0)
			c.sequence()
			if c.peek() == '|' {
				c.i++
				ends = append(ends, g.emit(pegCommit, 0))
				g.patch(choice)
				continue
			}
			ends = append(ends, g.emit(pegCommit, 0))
			g.patch(choice)
			g.emit(pegFail, 0)
			break
		}
		for _, e := range ends {
			g.patch(e)
		}
		c.i++
		return
	}
	word := c.word()
	if word[0] >= 'A' && word[0] <= 'Z' {
		i := index(tokenClasses, word)
		if i < len(tokenKinds) {
			g.emit(pegToken, int(tokenKinds[i]))
		} else {
			g.emit(pegClass, i)
		}
		return
	}
	r, ok := g.names[word]
	if !ok {
		panic("BUG: grammar: " + word)
	}
	g.code[g.emit(pegCall, int(r))].deep = uint8(c.deep)
}

// single tells whether the group that begins here has one element only, which needs no function.
func (c *pegCompiler) single() bool {
	depth := 0
	for i := c.i; ; i++ {
		switch c.text[i] {
		case '\'':
			i += 1 + strings.IndexByte(c.text[i+1:], '\'')
		case '(':
			depth++
		case ')':
			if depth--; depth < 0 {
				return true
			}
		case ' ', '|':
			if depth == 0 {
				return false
			}
		}
	}
}
