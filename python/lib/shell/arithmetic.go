// Arithmetic.go computes $((…)).

package shell

import (
	"strconv"
	"strings"
)

type calc struct {
	s    *shell
	text string
	deep int
}

// arithmetic is the value of an expression.
func (s *shell) arithmetic(text string) int64 {
	c := &calc{s: s, text: text}
	v := c.assign()
	if c.space(); c.text != "" {
		c.fail()
	}
	return v
}

func (c *calc) fail() { panic(fatal{2, "arithmetic expression: expecting EOF: \"" + c.text + "\""}) }

func (c *calc) space() { c.text = strings.TrimLeft(c.text, " \t\n") }

// take takes an operator, unless it begins a longer one.
func (c *calc) take(op string, not string) bool {
	c.space()
	if !strings.HasPrefix(c.text, op) || len(c.text) > len(op) && strings.IndexByte(not, c.text[len(op)]) >= 0 {
		return false
	}
	c.text = c.text[len(op):]
	return true
}

// name takes a variable's name.
func (c *calc) name() string {
	c.space()
	n := 0
	for n < len(c.text) && isName(c.text[:n+1]) {
		n++
	}
	name := c.text[:n]
	c.text = c.text[n:]
	return name
}

func (c *calc) assign() int64 {
	if c.deep++; c.deep > 500 {
		c.fail()
	}
	defer func() { c.deep-- }()
	before := c.text
	if n := c.name(); n != "" {
		for _, op := range [...]string{"+=", "-=", "*=", "/=", "%=", "="} {
			if c.take(op, "=") {
				v := c.assign()
				if op != "=" {
					v = c.apply(op[:1], c.s.number(n), v)
				}
				c.s.set(n, strconv.FormatInt(v, 10))
				return v
			}
		}
	}
	c.text = before
	v := c.binary(0)
	if c.take("?", "") {
		a := c.assign()
		if !c.take(":", "") {
			c.fail()
		}
		if b := c.assign(); v == 0 {
			return b
		}
		return a
	}
	return v
}

// levels are the binary operators, the loosest first, each with what may not follow it.
var levels = [...][][2]string{
	{{"||", ""}}, {{"&&", ""}}, {{"|", "|="}}, {{"^", "="}}, {{"&", "&="}}, {{"==", ""}, {"!=", ""}},
	{{"<=", ""}, {">=", ""}, {"<", "<="}, {">", ">="}}, {{"<<", "="}, {">>", "="}}, {{"+", "=+"}, {"-", "=-"}}, {{"*", "="}, {"/", "="}, {"%", "="}},
}

func (c *calc) binary(level int) int64 {
	if level == len(levels) {
		return c.unary()
	}
	v := c.binary(level + 1)
next:
	for {
		for _, op := range levels[level] {
			if c.take(op[0], op[1]) {
				v = c.apply(op[0], v, c.binary(level+1))
				continue next
			}
		}
		return v
	}
}

func truth(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

func (c *calc) apply(op string, a, b int64) int64 {
	switch op {
	case "||":
		return truth(a != 0 || b != 0)
	case "&&":
		return truth(a != 0 && b != 0)
	case "|":
		return a | b
	case "^":
		return a ^ b
	case "&":
		return a & b
	case "==":
		return truth(a == b)
	case "!=":
		return truth(a != b)
	case "<":
		return truth(a < b)
	case "<=":
		return truth(a <= b)
	case ">":
		return truth(a > b)
	case ">=":
		return truth(a >= b)
	case "<<":
		return a << (uint64(b) & 63)
	case ">>":
		return a >> (uint64(b) & 63)
	case "+":
		return a + b
	case "-":
		return a - b
	case "*":
		return a * b
	}
	if b == 0 {
		panic(fatal{2, "arithmetic expression: division by zero: \"" + strings.TrimSpace(c.text) + "\""})
	}
	if op == "/" {
		return a / b
	}
	return a % b
}

func (c *calc) unary() int64 {
	if c.deep++; c.deep > 500 {
		c.fail()
	}
	defer func() { c.deep-- }()
	switch {
	case c.take("-", ""):
		return -c.unary()
	case c.take("+", ""):
		return c.unary()
	case c.take("!", "="):
		return truth(c.unary() == 0)
	case c.take("~", ""):
		return ^c.unary()
	case c.take("(", ""):
		v := c.assign()
		if !c.take(")", "") {
			c.fail()
		}
		return v
	}
	if n := c.name(); n != "" {
		return c.s.number(n)
	}
	n := 0
	for n < len(c.text) && strings.IndexByte("0123456789abcdefxABCDEFX", c.text[n]) >= 0 {
		n++
	}
	v, err := strconv.ParseInt(c.text[:n], 0, 64)
	if err != nil {
		c.fail()
	}
	c.text = c.text[n:]
	return v
}

// number is a variable's value as a number.
func (s *shell) number(name string) int64 {
	v, _ := s.get(name)
	if v == "" {
		return 0
	}
	n, err := strconv.ParseInt(strings.TrimSpace(v), 0, 64)
	if err != nil {
		panic(fatal{2, "Illegal number: " + v})
	}
	return n
}
