// Replace.go is sub and subn, and the texts with references to groups that they put in.

package re

import (
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/vm"
)

// replacement is a text with references to groups: literals and numbers of groups take turns, a literal first and last.
type replacement struct {
	literals []value
	groups   []int
}

// replacement reads a replacement text.
func (p *Pattern) replacement(th *vm.Thread, template value) (r *replacement, err error) {
	if p.parts != nil && p.template == template {
		return p.parts, nil
	}
	defer caught(th, template, &err)
	t := &templateReader{p: p}
	t.th, t.bytes = th, !vm.IsStr(template)
	if t.bytes {
		b, ok := th.BytesOf(template)
		if !ok {
			if _, err := th.Hash(template); err != nil {
				return nil, err
			}
			return nil, vm.TypeError("decoding to str: need a bytes-like object, " + template.Type().DisplayName() + " found")
		}
		for _, c := range b {
			t.src = append(t.src, rune(c))
		}
	} else {
		for r := range vm.Runes(vm.Text(template)) {
			t.src = append(t.src, r)
		}
	}
	t.read()
	if vm.IsStr(template) || template.Type() == vm.BytesType {
		p.template, p.parts = template, &t.out
	}
	return &t.out, nil
}

// templateReader reads a replacement text.
type templateReader struct {
	tokens
	p   *Pattern
	lit []rune
	out replacement
}

// end ends a literal.
func (t *templateReader) end() {
	if !t.bytes {
		t.out.literals = append(t.out.literals, vm.NewStr(text(t.lit...)))
	} else {
		b := make([]byte, len(t.lit))
		for i, r := range t.lit {
			b[i] = byte(r)
		}
		t.out.literals = append(t.out.literals, vm.NewBytes(b))
	}
	t.lit = t.lit[:0]
}

// group refers to a group; before is how far back the reference is.
func (t *templateReader) group(n, before int) {
	if n > t.p.prog.groups {
		t.fail("invalid group reference "+strconv.Itoa(n), before)
	}
	t.end()
	t.out.groups = append(t.out.groups, n)
}

func (t *templateReader) read() {
	t.start()
	for {
		this := t.get()
		switch {
		case this == none:
			t.end()
			return
		case !this.esc:
			t.lit = append(t.lit, this.r)
		case this.r == 'g':
			t.named()
		case this.r == '0':
			t.lit = append(t.lit, number(t.digits([]rune{'0'}, 2, 8), 8)&0xff)
		case isDigit(this.r, 10):
			t.numbered(this.r)
		default:
			r, ok := simpleEscape(this.r)
			switch {
			case ok:
				t.lit = append(t.lit, r)
			case isLetter(this.r):
				t.fail("bad escape "+this.String(), 2)
			default:
				t.lit = append(t.lit, '\\', this.r)
			}
		}
	}
}

// numbered reads a number behind a backslash: three octal digits are a character.
func (t *templateReader) numbered(first rune) {
	s := t.digits([]rune{'\\', first}, 1, 10)
	if len(s) == 3 && isDigit(s[1], 8) && isDigit(s[2], 8) {
		if s = t.digits(s, 1, 8); len(s) == 4 {
			c := number(s[1:], 8)
			if c > 0o377 {
				t.fail("octal escape value "+string(s)+" outside of range 0-0o377", len(s))
			}
			t.lit = append(t.lit, c)
			return
		}
	}
	t.group(int(number(s[1:], 10)), len(s)-1)
}

// named reads <name> or <number>.
func (t *templateReader) named() {
	if !t.eat('<') {
		t.fail("missing <", 0)
	}
	name := t.until('>', "group name")
	n := len([]rune(name))
	if strings.Trim(name, "0123456789") != "" {
		t.checkName(name, 1)
		k := t.p.names.GetStr(vm.Intern(name))
		if !k.Bound() {
			panic(failure{vm.IndexError("unknown group name " + t.repr(name))})
		}
		i, _ := vm.SmallInt(k)
		t.group(int(i), n+1)
		return
	}
	k, err := strconv.Atoi(name)
	if err != nil || k >= maxGroups {
		t.fail("invalid group reference "+strings.TrimLeft(name, "0"), n+1)
	}
	t.group(k, n+1)
}

// expand puts the groups in; one that took no part is empty.
func (r *replacement) expand(th *vm.Thread, group func(n int) value) (value, error) {
	if len(r.groups) == 0 {
		return r.literals[0], nil
	}
	out := &joined{th: th, bytes: !vm.IsStr(r.literals[0])}
	for i, l := range r.literals {
		out.add(l)
		if i < len(r.groups) {
			out.add(group(r.groups[i]))
		}
	}
	return out.value()
}

// joined is a text that is put together.
type joined struct {
	th    *vm.Thread
	b     []byte
	bytes bool
	loose bool     // pieces may be anything: joining says what is wrong with them
	items *vm.List // the pieces, if they may be anything
	err   error
}

// add appends a piece; unbound is none.
func (j *joined) add(v value) {
	switch {
	case j.err != nil || !v.Bound():
		return
	case j.items == nil && !j.loose && vm.IsStr(v) != j.bytes:
		b, _ := j.th.BytesOf(v)
		if !j.bytes {
			b, _ = vm.ASCIIText(v)
		}
		if n := len(j.b) + len(b); n > cap(j.b) {
			if j.err = j.th.Reserve(2 * n); j.err != nil {
				return
			}
			j.b = append(make([]byte, 0, 2*n), j.b...)
		}
		j.b = append(j.b, b...)
		return
	case j.items == nil:
		j.items = vm.As[vm.List](vm.NewList())
		if len(j.b) > 0 {
			j.err = j.items.Push(j.th, j.text())
		}
	}
	if j.err == nil {
		j.err = j.items.Push(j.th, v)
	}
}

func (j *joined) text() value {
	if j.bytes {
		return vm.NewBytes(j.b)
	}
	return vm.NewStr(string(j.b))
}

func (j *joined) value() (value, error) {
	if j.err != nil {
		return vm.Unbound, j.err
	}
	if j.items == nil {
		return j.text(), nil
	}
	empty := &joined{bytes: j.bytes}
	return j.th.CallMethod(empty.text(), vm.Intern("join"), vm.Obj(&j.items.Header))
}

// sub replaces matches: a[0] is a text or a function, a[1] the text to change, a[2] how many matches at most.
func (p *Pattern) sub(th *vm.Thread, a []value) (value, int, error) {
	most, err := count(th, a[2])
	if err != nil {
		return vm.Unbound, 0, err
	}
	repl := a[0]
	call := repl.Type().Slots.Call != nil
	var r *replacement
	if !call {
		if literal(th, repl) {
			r = &replacement{literals: []value{repl}}
		} else {
			if r, err = p.replacement(th, repl); err != nil {
				return vm.Unbound, 0, err
			}
		}
	}
	f, err := p.find(th, a[1], vm.Unbound, vm.Unbound)
	if err != nil {
		return vm.Unbound, 0, err
	}
	plain := !call && vm.IsStr(r.literals[0]) != p.bytes
	out := &joined{th: th, bytes: p.bytes, loose: !plain}
	from, n := 0, 0
	for ; most == 0 || n < most; n++ {
		ok, err := f.next(th, false)
		if err != nil {
			return vm.Unbound, 0, err
		}
		if !ok {
			break
		}
		if at := int(f.m.caps[0]); from < at {
			out.add(f.s.slice(from, at))
		}
		from = int(f.m.caps[1])
		switch {
		case call:
			v, err := th.Call(repl, f.match(append([]int32(nil), f.m.caps...)))
			if err != nil {
				return vm.Unbound, 0, err
			}
			if !v.IsNone() {
				out.add(v)
			}
		case plain:
			out.add(r.literals[0])
			for i, g := range r.groups {
				if v := f.group(g, vm.Unbound); v.Bound() {
					out.add(v)
				}
				out.add(r.literals[i+1])
			}
		default:
			v, err := r.expand(th, func(n int) value { return f.group(n, vm.Unbound) })
			if err != nil {
				return vm.Unbound, 0, err
			}
			out.add(v)
		}
		if out.err != nil {
			return vm.Unbound, 0, out.err
		}
	}
	rest := f.s.slice(from, f.s.len())
	if from == 0 && n == 0 {
		return rest, 0, nil
	}
	if from < f.s.len() {
		out.add(rest)
	}
	v, err := out.value()
	return v, n, err
}

// literal reports whether a replacement text has no backslash.
func literal(th *vm.Thread, v value) bool {
	if vm.IsStr(v) {
		return strings.IndexByte(vm.Text(v), '\\') < 0
	}
	b, ok := th.BytesOf(v)
	return ok && strings.IndexByte(string(b), '\\') < 0
}
