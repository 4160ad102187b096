// Class: class statements.

package compile

import (
	"sort"

	"github.com/aioplay/aioplay/python/syntax"
)

func (u *unit) classDef(s *syntax.ClassDef) {
	mark := u.sp
	line := firstLine(s.Pos, s.DecoratorList)
	dst := none
	if v, ok := u.varOf(s.Name); ok {
		dst = v
	}
	r := u.decorated(s.DecoratorList, func(dst int) int {
		if len(s.TypeParams) > 0 {
			return u.genericClass(s, line, dst)
		}
		return u.buildClass(s, line, nil, dst)
	}, dst)
	u.storeName(s.Pos, s.Name, r)
	u.sp = mark
}

// buildClass calls __build_class__; extra, if not nil, puts one more base into the next temporary.
func (u *unit) buildClass(s *syntax.ClassDef, line int32, extra func(), dst int) int {
	code, body := u.classBody(s, line)
	base := u.temp()
	u.emit(s.Pos, OpLoadBuildClass, 0, base, 0, 0)
	first := func() {
		f := u.temp()
		u.makeFunction(s.Pos, code, body, 0, u.sp, f)
		u.loadConst(s.Pos, s.Name, none)
	}
	u.checkKeywords(s.Keywords)
	if !plainArgs(s.Bases, s.Keywords) {
		u.callEx(s.Pos, base, first, extra, s.Bases, s.Keywords)
		return u.callResult(s.Pos, OpCallEx, 0, base, 0, dst)
	}
	first()
	n := 2 + len(s.Bases)
	for _, b := range s.Bases {
		u.exprNext(b)
	}
	if extra != nil {
		extra()
		n++
	}
	return u.finishCall(s.Pos, OpCall, OpCallKw, base, n, s.Keywords, dst)
}

// classBody compiles the function that fills a class's namespace.
func (u *unit) classBody(s *syntax.ClassDef, line int32) (*Code, *scope) {
	sc := u.st.scopes[scopeKey{s, roleBody}]
	v := u.newUnit(u, sc, s.Name, s.Name, line)
	pos := syntax.Pos{Line: line, EndLine: line}
	v.begin(pos)
	t := v.temp()
	v.loadName(pos, "__name__", t)
	v.storeName(pos, "__module__", t)
	v.loadConst(pos, v.code.Qualname, t)
	v.storeName(pos, "__qualname__", t)
	v.loadConst(pos, int64(line), t)
	v.storeName(pos, "__firstlineno__", t)
	if len(s.TypeParams) > 0 {
		v.loadName(pos, ".type_params", t)
		v.storeName(pos, "__type_params__", t)
	}
	if cell := sc.cells["__classdict__"]; cell != nil {
		v.emit(pos, OpLoadLocals, 0, t, 0, 0)
		v.emit(pos, OpStoreCell, 0, cell.reg, t, 0)
	}
	if cell := sc.cells["__conditional_annotations__"]; cell != nil {
		v.emit(pos, OpBuildSet, 0, t, t, 0)
		v.emit(pos, OpStoreCell, 0, cell.reg, t, 0)
	}
	v.sp = t
	v.body(s.Body)
	n := len(v.items)
	t = v.temp()
	v.loadConst(v.last, v.staticAttributes(), t)
	v.storeName(v.last, "__static_attributes__", t)
	if cell := sc.cells["__classdict__"]; cell != nil {
		v.storeName(v.last, "__classdictcell__", cell.reg)
	}
	if cell := sc.cells["__class__"]; cell != nil {
		v.storeName(v.last, "__classcell__", cell.reg)
		v.emit(v.last, OpReturn, 0, cell.reg, 0, 0)
	} else {
		v.loadConst(v.last, nil, t)
		v.emit(v.last, OpReturn, 0, t, 0, 0)
	}
	v.ends(n)
	return v.finish(), sc
}

// staticAttributes is the value of __static_attributes__.
func (u *unit) staticAttributes() Tuple {
	names := make([]string, 0, len(u.statics))
	for n := range u.statics {
		names = append(names, n)
	}
	sort.Strings(names)
	t := make(Tuple, len(names))
	for i, n := range names {
		t[i] = n
	}
	return t
}
