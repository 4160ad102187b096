// Test.go has test and [.

package program

import (
	"strconv"

	"github.com/aioplay/aioplay/python/lib/host"
)

// A condition is test's arguments, read from left to right.
type condition struct {
	c    *context
	args []string
	bad  string
}

func test(c *context) int {
	args := c.Args[1:]
	if c.Name() == "[" {
		if len(args) == 0 || args[len(args)-1] != "]" {
			c.Write(2, []byte("[: missing ]\n"))
			return 2
		}
		args = args[:len(args)-1]
	}
	if len(args) == 0 {
		return 1
	}
	t := &condition{c: c, args: args}
	ok := t.or()
	if t.bad == "" && len(t.args) > 0 {
		t.bad = t.args[0] + ": unexpected operator"
	}
	if t.bad != "" {
		c.Fail(t.bad)
		return 2
	}
	return b2i(!ok)
}

func (t *condition) next() string {
	if len(t.args) == 0 {
		if t.bad == "" {
			t.bad = "argument expected"
		}
		return ""
	}
	a := t.args[0]
	t.args = t.args[1:]
	return a
}

func (t *condition) is(word string) bool {
	if len(t.args) > 0 && t.args[0] == word {
		t.args = t.args[1:]
		return true
	}
	return false
}

func (t *condition) or() bool {
	v := t.and()
	for t.is("-o") {
		v = t.and() || v
	}
	return v
}

func (t *condition) and() bool {
	v := t.one()
	for t.is("-a") {
		v = t.one() && v
	}
	return v
}

func (t *condition) one() bool {
	if len(t.args) >= 3 {
		if f := compare[t.args[1]]; f != nil {
			a, op, b := t.args[0], t.args[1], t.args[2]
			t.args = t.args[3:]
			return f(t, a, b, op)
		}
	}
	if len(t.args) > 1 && t.is("!") {
		return !t.one()
	}
	if len(t.args) > 1 && t.is("(") {
		v := t.or()
		if !t.is(")") && t.bad == "" {
			t.bad = "closing paren expected"
		}
		return v
	}
	a := t.next()
	if len(t.args) == 0 || len(a) != 2 || a[0] != '-' {
		return a != ""
	}
	switch a[1] {
	case 'n':
		return t.next() != ""
	case 'z':
		return t.next() == ""
	case 'e', 'f', 'd', 's', 'r', 'w', 'x', 'L', 'h', 'p':
		st, err := t.c.FS().Stat(t.c.Abs(t.next()), a[1] != 'L' && a[1] != 'h')
		if err != nil {
			return false
		}
		kind := st.Mode & host.ModeType
		switch a[1] {
		case 'f':
			return kind == host.ModeFile
		case 'd':
			return kind == host.ModeDir
		case 's':
			return st.Size > 0
		case 'r':
			return st.Mode&0o400 != 0
		case 'w':
			return st.Mode&0o200 != 0
		case 'x':
			return st.Mode&0o100 != 0
		case 'L', 'h':
			return kind == host.ModeLink
		case 'p':
			return kind == host.ModePipe
		}
		return true
	case 't':
		t.next()
		return false
	}
	return true
}

// compare has the operators with two operands.
var compare = map[string]func(t *condition, a, b, op string) bool{
	"=":   func(_ *condition, a, b, _ string) bool { return a == b },
	"==":  func(_ *condition, a, b, _ string) bool { return a == b },
	"!=":  func(_ *condition, a, b, _ string) bool { return a != b },
	"-eq": numeric, "-ne": numeric, "-lt": numeric, "-le": numeric, "-gt": numeric, "-ge": numeric,
}

func numeric(t *condition, a, b, op string) bool {
	x, errX := strconv.ParseInt(a, 10, 64)
	y, errY := strconv.ParseInt(b, 10, 64)
	switch {
	case errX != nil:
		t.bad = "Illegal number: " + a
	case errY != nil:
		t.bad = "Illegal number: " + b
	}
	switch op {
	case "-eq":
		return x == y
	case "-ne":
		return x != y
	case "-lt":
		return x < y
	case "-le":
		return x <= y
	case "-gt":
		return x > y
	}
	return x >= y
}
