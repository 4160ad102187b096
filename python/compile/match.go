// Match: match statements.

package compile

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/syntax"
)

// matcher is the state of one case's pattern. Names are bound only when the whole pattern has matched.
type matcher struct {
	fail        *label // where a mismatch goes
	captures    []capture
	irrefutable bool // a pattern that always matches may stand here
}

// A capture is a name and the register of what it will be bound to.
type capture struct {
	name string
	reg  int
}

func (u *unit) match(s *syntax.Match) {
	mark := u.sp
	subject := u.exprNext(s.Subject)
	end := newLabel()
	for i, c := range s.Cases {
		inner := u.sp
		m := &matcher{fail: newLabel(), irrefutable: c.Guard != nil || i == len(s.Cases)-1}
		if u.opts.Trace {
			u.push(&block{kind: blockHeld, outer: u.region, reg: subject})
			u.fresh = true
			u.traceAt(c.Pattern.Position())
		}
		u.pattern(c.Pattern, subject, m)
		for _, x := range m.captures {
			u.storeName(c.Pattern.Position(), x.name, x.reg)
		}
		u.sp = inner
		if c.Guard != nil {
			u.jumpIf(c.Guard, false, m.fail)
		}
		if u.opts.Trace {
			u.pop()
		}
		u.stmts(c.Body)
		u.goOn(end)
		u.place(m.fail)
	}
	u.place(end)
	u.sp = mark
}

// capture notes that a name will be bound.
func (u *unit) capture(pos syntax.Pos, name string, r int, m *matcher) {
	if name == "" {
		return
	}
	for _, c := range m.captures {
		if c.name == name {
			u.fail(pos, "multiple assignments to name '", name, "' in pattern")
			return
		}
	}
	m.captures = append(m.captures, capture{name, r})
}

// pattern matches the value in r and falls through if it does.
func (u *unit) pattern(p syntax.Pattern, r int, m *matcher) {
	if u.fails() {
		u.rise()
		return
	}
	u.pattern1(p, r, m)
	u.rise()
}

// sub is pattern for a part, where one that always matches is in order.
func (u *unit) sub(p syntax.Pattern, r int, m *matcher) {
	old := m.irrefutable
	m.irrefutable = true
	u.pattern(p, r, m)
	m.irrefutable = old
}

func (u *unit) pattern1(p syntax.Pattern, r int, m *matcher) {
	switch p := p.(type) {
	case *syntax.MatchValue:
		switch p.Value.(type) {
		case *syntax.JoinedStr, *syntax.TemplateStr:
			u.fail(p.Pos, "patterns may only match literals and attribute lookups")
		}
		mark := u.sp
		u.jumpOp(p.Pos, syntax.Eq, r, nil, p.Value, false, m.fail)
		u.sp = mark
	case *syntax.MatchSingleton:
		if p.Value == nil {
			u.jump(p.Pos, OpJumpNone, 0, r, 0, m.fail)
			return
		}
		t := u.loadConst(p.Pos, p.Value, none)
		u.jump(p.Pos, OpJumpIs, 0, r, t, m.fail)
		u.sp = t
	case *syntax.MatchSequence:
		u.matchSequence(p, r, m)
	case *syntax.MatchMapping:
		u.matchMapping(p, r, m)
	case *syntax.MatchClass:
		u.matchClass(p, r, m)
	case *syntax.MatchStar:
		u.capture(p.Pos, p.Name, r, m)
	case *syntax.MatchAs:
		if p.Pattern == nil {
			if !m.irrefutable {
				if p.Name != "" {
					u.fail(p.Pos, "name capture '", p.Name, "' makes remaining patterns unreachable")
				} else {
					u.fail(p.Pos, "wildcard makes remaining patterns unreachable")
				}
			}
		} else {
			u.pattern(p.Pattern, r, m)
		}
		u.capture(p.Pos, p.Name, r, m)
	case *syntax.MatchOr:
		u.matchOr(p, r, m)
	}
}

func isWildcard(p syntax.Pattern) bool {
	switch p := p.(type) {
	case *syntax.MatchAs:
		return p.Pattern == nil && p.Name == ""
	case *syntax.MatchStar:
		return p.Name == ""
	}
	return false
}

func (u *unit) matchSequence(p *syntax.MatchSequence, r int, m *matcher) {
	size := len(p.Patterns)
	star, onlyWild, starWild := -1, true, false
	for i, x := range p.Patterns {
		if _, ok := x.(*syntax.MatchStar); ok {
			if star >= 0 {
				u.fail(p.Pos, "multiple starred names in sequence pattern")
				return
			}
			star = i
			starWild = isWildcard(x)
		}
		onlyWild = onlyWild && isWildcard(x)
	}
	t := u.temp()
	u.emit(p.Pos, OpMatchSequence, 0, t, r, 0)
	u.jump(p.Pos, OpJumpIf, 0, t, 0, m.fail)
	if star < 0 {
		u.emit(p.Pos, OpMatchLen, 0, t, r, 0)
		u.jumpLen(p.Pos, OpJumpEqI, OpJumpEq, t, size, m.fail)
	} else if size > 1 {
		u.emit(p.Pos, OpMatchLen, 0, t, r, 0)
		u.jumpLen(p.Pos, OpJumpGeI, OpJumpGe, t, size-1, m.fail)
	}
	u.sp = t
	switch {
	case onlyWild:
	case starWild:
		u.matchItems(p, r, star, m)
	default:
		if star >= 1<<8 || star >= 0 && size-star-1 >= 1<<8 {
			u.fail(p.Pos, "too many expressions in star-unpacking sequence pattern")
			return
		}
		base := u.temps(size)
		if star < 0 {
			u.emit(p.Pos, OpUnpack, 0, base, r, size)
		} else {
			u.emit(p.Pos, OpUnpackEx, 0, base, r, star|(size-star-1)<<8)
		}
		for i, x := range p.Patterns {
			u.sub(x, base+i, m)
		}
	}
}

// jumpLen goes to fail unless the int in t stands in the relation to n.
func (u *unit) jumpLen(pos syntax.Pos, imm, op Op, t, n int, fail *label) {
	if n < 1<<15 {
		u.jump(pos, imm, 0, t, n, fail)
		return
	}
	k := u.loadConst(pos, int64(n), none)
	u.jump(pos, op, 0, t, k, fail)
}

// matchItems matches the items around a `*_` by their indexes, without unpacking.
func (u *unit) matchItems(p *syntax.MatchSequence, r, star int, m *matcher) {
	size := len(p.Patterns)
	for i, x := range p.Patterns {
		if i == star || isWildcard(x) {
			continue
		}
		t := u.temp()
		if i < star {
			u.loadConst(p.Pos, int64(i), t)
		} else {
			u.emit(p.Pos, OpMatchLen, 0, t, r, 0)
			k := u.loadConst(p.Pos, int64(size-i), none)
			u.emit(p.Pos, OpSub, 0, t, t, k)
			u.sp = k
		}
		u.emit(p.Pos, OpGetItem, 0, t, r, t)
		u.sub(x, t, m)
	}
}

func (u *unit) matchMapping(p *syntax.MatchMapping, r int, m *matcher) {
	t := u.temp()
	u.emit(p.Pos, OpMatchMapping, 0, t, r, 0)
	u.jump(p.Pos, OpJumpIf, 0, t, 0, m.fail)
	size := len(p.Keys)
	if size > 0 {
		u.emit(p.Pos, OpMatchLen, 0, t, r, 0)
		u.jumpLen(p.Pos, OpJumpGeI, OpJumpGe, t, size, m.fail)
	}
	if size == 0 && p.Rest == "" {
		u.sp = t
		return
	}
	seen := map[any]bool{}
	first := u.sp
	for _, k := range p.Keys {
		switch k.(type) {
		case *syntax.JoinedStr, *syntax.TemplateStr:
			u.fail(p.Pos, "mapping pattern keys may only match literals and attribute lookups")
			return
		}
		if v, ok := u.constant(k); ok {
			id := numberKey(v)
			if seen[id] {
				u.fail(p.Pos, "mapping pattern checks duplicate key (", constRepr(v), ")")
				return
			}
			seen[id] = true
		}
		u.exprNext(k)
	}
	u.sp = first
	u.emit(p.Pos, OpBuildTuple, 0, t, first, size)
	if size > 0 {
		values := u.temp()
		u.emit(p.Pos, OpMatchKeys, 0, values, r, t)
		u.jump(p.Pos, OpJumpNone, 1, values, 0, m.fail)
		base := u.temps(size)
		u.emit(p.Pos, OpUnpack, 0, base, values, size)
		for i, x := range p.Patterns {
			u.sub(x, base+i, m)
		}
	}
	if p.Rest != "" {
		rest := u.temp()
		u.emit(p.Pos, OpCopyDictWithout, 0, rest, r, t)
		u.capture(p.Pos, p.Rest, rest, m)
	}
}

func (u *unit) matchClass(p *syntax.MatchClass, r int, m *matcher) {
	for i, a := range p.KwdAttrs {
		for j := i + 1; j < len(p.KwdAttrs); j++ {
			if p.KwdAttrs[j] == a {
				u.fail(p.KwdPatterns[j].Position(), "attribute name repeated in class pattern: ", a)
				return
			}
		}
	}
	if len(p.Patterns) > 255 {
		u.fail(p.Pos, "too many sub-patterns in class pattern")
		return
	}
	names := make(Tuple, len(p.KwdAttrs))
	for i, a := range p.KwdAttrs {
		names[i] = a
	}
	n := len(p.Patterns) + len(names)
	t := u.temp()
	class := u.exprNext(p.Cls)
	u.loadConst(p.Pos, names, none)
	u.emit(p.Pos, OpMatchClass, len(p.Patterns), t, r, class)
	u.jump(p.Pos, OpJumpNone, 1, t, 0, m.fail)
	u.sp = class
	base := u.temps(n)
	if n > 0 {
		u.emit(p.Pos, OpUnpack, 0, base, t, n)
	}
	for i := range n {
		x := syntax.Pattern(nil)
		if i < len(p.Patterns) {
			x = p.Patterns[i]
		} else {
			x = p.KwdPatterns[i-len(p.Patterns)]
		}
		if !isWildcard(x) {
			u.sub(x, base+i, m)
		}
	}
}

// matchOr tries alternatives, which all bind the same names.
func (u *unit) matchOr(p *syntax.MatchOr, r int, m *matcher) {
	end := newLabel()
	var control []capture
	mark := u.sp
	last := len(p.Patterns) - 1
	for i, alt := range p.Patterns {
		sub := &matcher{fail: newLabel(), irrefutable: i == last && m.irrefutable}
		if i == last {
			sub.fail = m.fail
		}
		if i == 0 {
			// What the alternatives capture is moved into registers that they share.
			names := patternNames(alt, nil)
			base := u.temps(len(names))
			for k, name := range names {
				control = append(control, capture{name, base + k})
			}
			mark = u.sp
		}
		u.pattern(alt, r, sub)
		if u.err != nil {
			return
		}
		if len(sub.captures) != len(control) {
			u.fail(p.Pos, "alternative patterns bind different names")
			return
		}
		for _, c := range control {
			found := false
			for _, x := range sub.captures {
				if x.name == c.name {
					u.move(alt.Position(), c.reg, x.reg)
					found = true
				}
			}
			if !found {
				u.fail(p.Pos, "alternative patterns bind different names")
				return
			}
		}
		u.sp = mark
		if i < last {
			u.goTo(alt.Position(), end)
			u.place(sub.fail)
		}
	}
	u.place(end)
	for _, c := range control {
		u.capture(p.Pos, c.name, c.reg, m)
	}
}

// patternNames lists the names that a pattern binds.
func patternNames(p syntax.Pattern, names []string) []string {
	add := func(name string) {
		if name == "" {
			return
		}
		for _, n := range names {
			if n == name {
				return
			}
		}
		names = append(names, name)
	}
	all := func(list []syntax.Pattern) {
		for _, x := range list {
			names = patternNames(x, names)
		}
	}
	switch p := p.(type) {
	case *syntax.MatchSequence:
		all(p.Patterns)
	case *syntax.MatchMapping:
		all(p.Patterns)
		add(p.Rest)
	case *syntax.MatchClass:
		all(p.Patterns)
		all(p.KwdPatterns)
	case *syntax.MatchStar:
		add(p.Name)
	case *syntax.MatchAs:
		if p.Pattern != nil {
			names = patternNames(p.Pattern, names)
		}
		add(p.Name)
	case *syntax.MatchOr:
		names = patternNames(p.Patterns[0], names)
	}
	return names
}

// numberKey identifies constants that are equal in Python: 1, 1.0 and True are.
func numberKey(v any) any {
	switch x := v.(type) {
	case bool:
		if x {
			return keyOf(int64(1))
		}
		return keyOf(int64(0))
	case float64:
		if x == math.Trunc(x) && math.Abs(x) < 1<<53 {
			return keyOf(int64(x))
		}
	case complex128:
		if imag(x) == 0 {
			return numberKey(real(x))
		}
	}
	return keyOf(v)
}

// constRepr is repr() of a constant, near enough for an error message.
func constRepr(v any) string {
	switch v := v.(type) {
	case nil:
		return "None"
	case bool:
		if v {
			return "True"
		}
		return "False"
	case int64:
		return strconv.FormatInt(v, 10)
	case *big.Int:
		return v.String()
	case float64:
		return floatRepr(v)
	case complex128:
		return complexRepr(v)
	case string:
		return strRepr(v)
	case []byte:
		return bytesRepr(v)
	case Ellipsis:
		return "Ellipsis"
	case Tuple:
		parts := make([]string, len(v))
		for i, x := range v {
			parts[i] = constRepr(x)
		}
		if len(parts) == 1 {
			return "(" + parts[0] + ",)"
		}
		return "(" + strings.Join(parts, ", ") + ")"
	}
	return ""
}
