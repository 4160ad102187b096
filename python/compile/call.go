// Call: calls of functions and methods with all kinds of arguments.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// maxArgs is how many arguments a plain call may have; one with more packs them.
const maxArgs = 200

// plainArgs tells whether a call can pass its arguments in registers.
func plainArgs(args []syntax.Expr, keywords []*syntax.Keyword) bool {
	if len(args)+len(keywords) > maxArgs {
		return false
	}
	for _, a := range args {
		if _, ok := a.(*syntax.Starred); ok {
			return false
		}
	}
	for _, k := range keywords {
		if k.Arg == "" {
			return false
		}
	}
	return true
}

func (u *unit) call(e *syntax.Call, dst int) int {
	u.checkKeywords(e.Keywords)
	attr, method := e.Func.(*syntax.Attribute)
	plain := plainArgs(e.Args, e.Keywords)
	if method && plain {
		return u.callMethod(e, attr, dst)
	}
	u.checkCallee(e.Func)
	base := u.temp()
	u.exprTo(e.Func, base)
	if !plain {
		u.callEx(e.Pos, base, nil, nil, e.Args, e.Keywords)
		return u.callResult(e.Pos, OpCallEx, 0, base, 0, dst)
	}
	for _, a := range e.Args {
		u.exprNext(a)
	}
	return u.finishCall(e.Pos, OpCall, OpCallKw, base, len(e.Args), e.Keywords, dst)
}

// finishCall evaluates the keyword arguments and emits the call.
func (u *unit) finishCall(pos syntax.Pos, plain, kw Op, base, args int, keywords []*syntax.Keyword, dst int) int {
	if len(keywords) == 0 {
		return u.callResult(pos, plain, args, base, 0, dst)
	}
	names := make([]string, len(keywords))
	for i, k := range keywords {
		names[i] = k.Arg
		u.exprNext(k.Value)
	}
	return u.callResult(pos, kw, args+len(keywords), base, u.namesIndex(names), dst)
}

// callResult emits a call whose registers start at base; its result goes to dst or base.
func (u *unit) callResult(pos syntax.Pos, op Op, d, base, c, dst int) int {
	if dst == none {
		dst = base
		u.sp = base + 1
	} else {
		u.sp = base
	}
	u.emit(pos, op, d, dst, base, c)
	return dst
}

func (u *unit) callMethod(e *syntax.Call, attr *syntax.Attribute, dst int) int {
	base := u.temps(2)
	mark := u.sp
	r := u.expr(attr.Value)
	u.sp = mark
	u.emit(attrPos(attr.Pos, attr), OpLoadMethod, 0, base, r, u.nameIndex(u.mangled(attr.Attr)))
	for _, a := range e.Args {
		u.exprNext(a)
	}
	return u.finishCall(attrPos(e.Pos, attr), OpCallMethod, OpCallMethodKw, base, len(e.Args), e.Keywords, dst)
}

// callEx packs a call's arguments into base+1 (a list) and base+2 (a dict, or unbound). Before and after, if they aren't nil, put
// arguments of the compiler's own into temporaries, before and after the positional ones.
func (u *unit) callEx(pos syntax.Pos, base int, before, after func(), args []syntax.Expr, keywords []*syntax.Keyword) {
	list, kw := u.temp(), u.temp()
	mark := u.sp
	if before != nil {
		before()
	}
	u.emit(pos, OpBuildList, 0, list, mark, u.sp-mark)
	u.sp = mark
	// One *x alone is unpacked behind what comes by name, as CPython's call does.
	held := none
	if len(args) == 1 && before == nil && after == nil && len(keywords) > 0 {
		if star, ok := args[0].(*syntax.Starred); ok {
			held = u.temp()
			u.exprTo(star.Value, held)
			mark, args = u.sp, nil
		}
	}
	for _, a := range args {
		if star, ok := a.(*syntax.Starred); ok {
			sole := NoReg
			if len(args) == 1 && before == nil {
				sole = base
			}
			u.emit(pos, OpListExtend, 1, list, u.expr(star.Value), sole)
		} else {
			u.emit(pos, OpListAppend, 0, list, u.expr(a), 0)
		}
		u.sp = mark
	}
	if after != nil {
		after()
		u.emit(pos, OpListAppend, 0, list, mark, 0)
		u.sp = mark
	}
	u.named(pos, base, kw, keywords)
	if held != none {
		u.emit(pos, OpListExtend, 1, list, held, base)
	}
}

// named makes the dict kw of what a call of base gets by name; as in CPython, runs of named arguments are evaluated
// together and then merged.
func (u *unit) named(pos syntax.Pos, base, kw int, keywords []*syntax.Keyword) {
	if len(keywords) == 0 {
		u.emit(pos, OpUnbind, 0, kw, 0, 0)
		return
	}
	mark := u.sp
	merged := false
	for i := 0; i < len(keywords); {
		if keywords[i].Arg == "" {
			if !merged {
				u.emit(pos, OpBuildMap, 0, kw, mark, 0)
				merged = true
			}
			u.emit(pos, OpDictMerge, 0, kw, u.expr(keywords[i].Value), base)
			u.sp = mark
			i++
			continue
		}
		to := kw
		if merged {
			to = u.temp()
		}
		inner := u.sp
		u.emit(pos, OpBuildMap, 0, to, inner, 0)
		for ; i < len(keywords) && keywords[i].Arg != ""; i++ {
			k := u.loadConst(pos, keywords[i].Arg, none)
			v := u.expr(keywords[i].Value)
			u.emit(pos, OpMapAdd, 0, to, k, v)
			u.sp = inner
		}
		if merged {
			u.emit(pos, OpDictMerge, 0, kw, to, base)
		}
		merged = true
		u.sp = mark
	}
}

// checkKeywords rejects a keyword argument given twice.
func (u *unit) checkKeywords(list []*syntax.Keyword) {
	if len(list) < 2 {
		return
	}
	seen := make(map[string]bool, len(list))
	dup := ""
	for _, k := range list {
		if k.Arg != "" && seen[k.Arg] {
			dup = k.Arg
			break
		}
		seen[k.Arg] = true
	}
	if dup == "" {
		return
	}
	for i, k := range list {
		if k.Arg == "" {
			continue
		}
		for _, other := range list[i+1:] {
			if other.Arg == k.Arg {
				u.fail(other.Pos, "keyword argument repeated: ", k.Arg)
				return
			}
		}
	}
}
