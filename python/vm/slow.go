// Slow.go carries out the instructions that exec doesn't finish itself: rare operations, and the general cases of the
// hot ones.

package vm

import (
	"github.com/aioplay/aioplay/python/compile"
)

// slow executes one instruction; pc already stands after its word. It reports whether exec goes on.
func (th *Thread) slow(ins uint64) bool {
	if checked {
		th.clearDead(checkedFrames)
	}
	f := th.frame
	i := compile.Instr(ins)
	a, b, c := i.A(), i.B(), i.C()
	switch op := i.Op(); op {
	case compile.OpAdd, compile.OpSub, compile.OpMul, compile.OpMatMul, compile.OpDiv, compile.OpMod, compile.OpPow,
		compile.OpLShift, compile.OpRShift, compile.OpOr, compile.OpXor, compile.OpAnd, compile.OpFloorDiv:
		bin := compile.BinaryOp(op - compile.OpAdd)
		var v Value
		var err error
		if op == compile.OpMod && f.reg(b).ref.typ == StrType {
			if v = th.shortMod(As[Str](*f.reg(b)).s, *f.reg(c)); v.Bound() {
				*f.reg(a) = v
				return true
			}
		}
		if i.D() == 0 {
			v, err = th.Binary(bin, *f.reg(b), *f.reg(c))
		} else {
			v, err = th.InPlace(bin, *f.reg(b), *f.reg(c))
		}
		return th.finish(v, err)

	case compile.OpAddI, compile.OpSubI, compile.OpMulI, compile.OpModI, compile.OpFloorDivI:
		bin := immediateOps[op-compile.OpAddI]
		k := Int(int64(i.Off16()))
		var v Value
		var err error
		if i.D() == 0 {
			v, err = th.Binary(bin, *f.reg(b), k)
		} else {
			v, err = th.InPlace(bin, *f.reg(b), k)
		}
		return th.finish(v, err)

	case compile.OpLt, compile.OpLe, compile.OpEq, compile.OpNe, compile.OpGt, compile.OpGe:
		v, err := th.Compare(compile.CompareOp(op-compile.OpLt), *f.reg(b), *f.reg(c))
		return th.finish(v, err)

	case compile.OpJumpLt, compile.OpJumpLe, compile.OpJumpEq, compile.OpJumpNe, compile.OpJumpGt, compile.OpJumpGe:
		t, err := th.CompareBool(compile.CompareOp(op-compile.OpJumpLt), *f.reg(a), *f.reg(b))
		if err != nil {
			return th.unwind(err)
		}
		if t == (i.D() == 1) {
			return th.jump(f, i.Off16())
		}
		return true

	case compile.OpJumpLtI, compile.OpJumpLeI, compile.OpJumpEqI, compile.OpJumpNeI, compile.OpJumpGtI, compile.OpJumpGeI:
		t, err := th.CompareBool(compile.CompareOp(op-compile.OpJumpLtI), *f.reg(a), Int(int64(int16(b))))
		if err != nil {
			return th.unwind(err)
		}
		if t == (i.D() == 1) {
			return th.jump(f, i.Off16())
		}
		return true

	case compile.OpJumpIf:
		t, err := th.Truth(*f.reg(a))
		if err != nil {
			return th.unwind(err)
		}
		if t == (i.D() == 1) {
			return th.jump(f, i.Off32())
		}
		return true

	case compile.OpNot:
		t, err := th.Truth(*f.reg(b))
		return th.finish(Bool(!t), err)
	case compile.OpNeg:
		return th.finish(th.Unary(unaryNeg, *f.reg(b)))
	case compile.OpPos:
		return th.finish(th.Unary(unaryPos, *f.reg(b)))
	case compile.OpInvert:
		return th.finish(th.Unary(unaryInvert, *f.reg(b)))
	case compile.OpIn:
		t, err := th.Contains(*f.reg(c), *f.reg(b))
		return th.finish(Bool(t == (i.D() == 0)), err)

	case compile.OpCheck:
		return th.unwind(unboundLocal(Text(f.code.consts[b])))
	case compile.OpDelLocal:
		if f.reg(a).ref == nil {
			return th.unwind(unboundLocal(Text(f.code.consts[b])))
		}
		v := *f.reg(a)
		*f.reg(a) = Unbound
		th.dropping(v)
		v = Unbound
		return th.letGo(f, true)
	case compile.OpUnbind:
		v := *f.reg(a)
		*f.reg(a) = Unbound
		th.lettingGo()
		th.lettingGoOf(v)
		v = Unbound
		return th.letGo(f, true)

	case compile.OpLoadGlobal, compile.OpLoadGlobalHit, compile.OpLoadBuiltinHit:
		return th.loadGlobal(f, i)
	case compile.OpStoreGlobal:
		d, name := f.fn.namespace(), As[Str](f.code.consts[b])
		if old, ok := th.storedOver(d, name); ok {
			d.SetStr(name, *f.reg(a))
			th.dropping(old)
			f.pc++
			old = Unbound
			return th.letGo(f, true)
		} else {
			d.SetStr(name, *f.reg(a))
		}
		f.pc++
		return true
	case compile.OpDelGlobal:
		name := As[Str](f.code.consts[b])
		d := f.fn.namespace()
		old := d.GetStr(name)
		if !d.DelStr(name) {
			return th.unwind(nameError(name.s))
		}
		th.dropping(old)
		return th.letGo(f, true)
	case compile.OpLoadName:
		return th.loadName(f, i)
	case compile.OpStoreName:
		f.pc++
		return th.letGo(f, th.storeName(f, As[Str](f.code.consts[b]), *f.reg(a)))
	case compile.OpDelName:
		return th.letGo(f, th.delName(f, As[Str](f.code.consts[b])))

	case compile.OpMakeCell:
		*f.reg(a) = Obj(&newCell(*f.reg(a)).Header)
		return true
	case compile.OpLoadCell:
		return th.unwind(unboundLocal(Text(f.code.consts[c])))
	case compile.OpLoadFree:
		return th.unwind(unboundFree(Text(f.code.consts[c])))
	case compile.OpDelCell:
		cell := As[Cell](*f.reg(a))
		if cell.v.ref == nil {
			return th.unwind(unboundLocal(Text(f.code.consts[c])))
		}
		th.dropping(cell.v)
		cell.v = Unbound
		return th.letGo(f, true)
	case compile.OpStoreCellWatched:
		cell := As[Cell](*f.reg(a))
		th.dropping(cell.v)
		cell.v = *f.reg(b)
		return th.letGo(f, true)
	case compile.OpStoreFreeWatched:
		cell := f.fn.closure[b]
		th.dropping(cell.v)
		cell.v = *f.reg(a)
		return th.letGo(f, true)
	case compile.OpDelFree:
		cell := f.fn.closure[b]
		if cell.v.ref == nil {
			return th.unwind(unboundFree(Text(f.code.consts[c])))
		}
		th.dropping(cell.v)
		cell.v = Unbound
		return th.letGo(f, true)
	case compile.OpFreeCell:
		*f.reg(a) = Obj(&f.fn.closure[b].Header)
		return true
	case compile.OpLoadClassFree:
		name := As[Str](f.code.consts[c])
		ns := f.localsValue()
		if i.D() == 1 { // an annotation scope: its class's namespace
			ns = *f.reg(a)
		}
		if ns.ref != nil && !ns.IsNone() {
			if v, err := th.namespaceGet(ns, name); err != nil {
				return th.unwind(err)
			} else if v.ref != nil {
				*f.reg(a) = v
				return true
			}
		}
		v := f.fn.closure[b].v
		if v.ref == nil {
			return th.unwind(unboundFree(name.s))
		}
		*f.reg(a) = v
		return true
	case compile.OpLoadClassGlobal:
		name := As[Str](f.code.consts[c])
		if ns := *f.reg(b); ns.ref != nil && !ns.IsNone() {
			if v, err := th.namespaceGet(ns, name); err != nil {
				return th.unwind(err)
			} else if v.ref != nil {
				*f.reg(a) = v
				return true
			}
		}
		v, err := th.global(f.fn, name)
		if err != nil {
			return th.unwind(err)
		}
		*f.reg(a) = v
		return true
	case compile.OpLoadLocals:
		*f.reg(a) = f.localsValue()
		return true

	case compile.OpLoadAttr, compile.OpLoadAttrSlot:
		return th.opLoadAttr(f, i)
	case compile.OpStoreAttr, compile.OpStoreAttrSlot:
		return th.letGo(f, th.opStoreAttr(f, i))
	case compile.OpLoadMethod, compile.OpLoadMethodShape, compile.OpLoadMethodType:
		return th.opLoadMethod(f, i)
	case compile.OpDelAttr:
		th.lettingGo()
		return th.letGo(f, th.effect(th.DelAttr(*f.reg(a), As[Str](f.code.consts[c]))))
	case compile.OpSetItemWatched:
		return th.opSetItem(f, i)
	case compile.OpDelItem:
		th.lettingGoItem(*f.reg(a), *f.reg(b))
		return th.letGo(f, th.effect(th.DelItem(*f.reg(a), *f.reg(b))))
	case compile.OpBuildSlice:
		*f.reg(a) = NewSlice(*f.reg(b), *f.reg(b + 1), *f.reg(b + 2))
		return true

	case compile.OpReturn:
		return th.leave(*f.reg(a))

	case compile.OpCallKw, compile.OpCallMethodKw, compile.OpCallEx:
		if th.budget--; th.budget <= 0 {
			f.pc--
			th.state = execSlice
			return false
		}
		if i.Op() == compile.OpCallEx {
			return th.opCallEx(f, i)
		}
		return th.opCallKw(f, i)
	case compile.OpMakeFunction:
		*f.reg(a) = th.makeFunction(f, i).Value()
		return true
	case compile.OpLoadBuildClass:
		v, err := th.lookUp(f.fn.builtins, strBuildClass)
		if err != nil {
			return th.unwind(err)
		}
		if v.ref == nil {
			return th.unwind(ErrorOf(NameErrorType, "__build_class__ not found"))
		}
		*f.reg(a) = v
		return true

	case compile.OpGetIter:
		of := *f.reg(b)
		v, err := th.Iter(of)
		if err == nil && v.ref.typ == GeneratorType {
			As[Generator](v).iteratedOnly(f, i)
		}
		ok := th.finish(v, err)
		if ok && th.Runtime.finalizers.watching && of.ref.typ.flags&FlagHeap != 0 && int32(b) >= f.code.nlocals { // its iterator needn't hold it
			th.lettingGoOf(of)
			of = Unbound
			th.paused = append(th.paused, f)
			th.letGo(f, ok)
			th.paused = th.paused[:len(th.paused)-1]
		}
		return ok
	case compile.OpYield:
		return th.opYield(f, i)
	case compile.OpSend:
		return th.opSend(f, i)
	case compile.OpAwaitable:
		return th.finish(th.awaitable(*f.reg(b), int(i.D())))
	case compile.OpGetYieldFromIter:
		return th.finish(th.yieldFromIter(f, *f.reg(b)))
	case compile.OpGetAIter:
		return th.finish(th.aiter(*f.reg(b)))
	case compile.OpGetANext:
		return th.finish(th.anext(*f.reg(b)))
	case compile.OpLeaveAsyncFor:
		v := *f.reg(a)
		*f.reg(a), *f.reg(b) = None, None
		th.dropping(v)
		v = Unbound
		return th.letGo(f, true)
	case compile.OpEndAsyncFor:
		exc := th.handled
		th.popHandled(f, *f.reg(a))
		if exc != nil && exc.typ.IsSubtype(StopAsyncIterationType) {
			return true
		}
		return th.unwindFrom(exc, false)
	}
	return th.slowBuild(f, i)
}

// jump is a taken jump; a backward one may end the slice.
func (th *Thread) jump(f *Frame, off int) bool {
	f.pc += int32(off)
	if off < 0 {
		if th.budget--; th.budget <= 0 {
			th.state = execSlice
			return false
		}
	}
	return true
}

var immediateOps = [...]compile.BinaryOp{compile.BinAdd, compile.BinSub, compile.BinMul, compile.BinMod, compile.BinFloorDiv}

// slowBuild carries out the builders, imports, exceptions and patterns.
func (th *Thread) slowBuild(f *Frame, i compile.Instr) bool {
	a, b, c := i.A(), i.B(), i.C()
	switch i.Op() {
	case compile.OpBuildTuple:
		if c == 0 {
			*f.reg(a) = EmptyTuple.Value()
			return true
		}
		if c == 2 {
			*f.reg(a) = newPair(*f.reg(b), *f.reg(b + 1))
			return true
		}
		*f.reg(a) = NewTuple(th.copyRegs(f, b, c)...)
		return true
	case compile.OpBuildList:
		*f.reg(a) = NewList(th.copyRegs(f, b, c)...)
		return true
	case compile.OpBuildSet:
		s := newSet()
		for k := uint16(0); k < c; k++ {
			if err := s.add(th, *f.reg(b + k)); err != nil {
				return th.unwind(err)
			}
		}
		*f.reg(a) = s.Value()
		return true
	case compile.OpBuildMap:
		d := NewDict()
		for k := uint16(0); k < c; k++ {
			if err := d.Set(th, *f.reg(b + 2*k), *f.reg(b + 2*k + 1)); err != nil {
				return th.unwind(err)
			}
		}
		*f.reg(a) = d.Value()
		return true
	case compile.OpListAppend:
		l := As[List](*f.reg(a))
		return th.effect(l.add(th, *f.reg(b)))
	case compile.OpSetAdd:
		return th.effect(As[Set](*f.reg(a)).add(th, *f.reg(b)))
	case compile.OpMapAdd:
		return th.effect(As[Dict](*f.reg(a)).Set(th, *f.reg(b), *f.reg(c)))
	case compile.OpListExtend:
		return th.listExtend(f, i)
	case compile.OpSetUpdate:
		s := As[Set](*f.reg(a))
		return th.effect(th.Each(*f.reg(b), func(v Value) error { return s.add(th, v) }))
	case compile.OpDictUpdate:
		return th.effect(th.dictUpdate(As[Dict](*f.reg(a)), *f.reg(b)))
	case compile.OpDictMerge:
		return th.effect(th.dictMerge(As[Dict](*f.reg(a)), *f.reg(b), *f.reg(c)))
	case compile.OpListToTuple:
		*f.reg(a) = NewTuple(append([]Value(nil), As[List](*f.reg(b)).items...)...)
		return true
	case compile.OpFormat:
		return th.opFormat(f, i)
	case compile.OpUnpack:
		return th.unpack(f, *f.reg(b), a, int(c))
	case compile.OpUnpackEx:
		return th.unpackEx(f, *f.reg(b), a, int(c&0xFF), int(c>>8))
	case compile.OpBuildInterpolation:
		return th.finish(th.newInterpolation(*f.reg(b), *f.reg(b + 1), i.D(), *f.reg(b + 2)))
	case compile.OpBuildTemplate:
		return th.finish(th.newTemplate(th.copyRegs(f, b, c)))

	case compile.OpImportName:
		return th.finish(th.importName(f, As[Str](f.code.consts[c]), *f.reg(b), int(i.D())))
	case compile.OpImportFrom:
		return th.finish(th.importFrom(*f.reg(b), As[Str](f.code.consts[c])))
	case compile.OpImportStar:
		return th.effect(th.importStar(f, *f.reg(b)))

	case compile.OpPushExc:
		th.pushHandled(f, f.reg(a))
		return true
	case compile.OpPopExc:
		th.popHandled(f, *f.reg(a))
		return th.letGo(f, true)
	case compile.OpLoadExc:
		*f.reg(a) = th.handled.Value()
		return true
	case compile.OpRaise:
		return th.opRaise(f, i)
	case compile.OpReraise:
		th.popHandled(f, *f.reg(a))
		return th.unwindFrom(As[Exception](*f.reg(b)), false)
	case compile.OpMatchExc:
		t, err := th.matchExc(*f.reg(b), *f.reg(c))
		return th.finish(Bool(t), err)
	case compile.OpMatchExcStar:
		match, rest, err := th.matchExcStar(*f.reg(b), *f.reg(c))
		if err != nil {
			return th.unwind(err)
		}
		*f.reg(a), *f.reg(a + 1) = match, rest
		if !match.IsNone() {
			th.handled = exceptionOf(match)
			if f.gen != nil {
				f.gen.handled = th.handled
			}
		}
		return true
	case compile.OpPrepReraiseStar:
		return th.finish(th.prepReraiseStar(*f.reg(b), *f.reg(c)))
	case compile.OpWithExit:
		e := As[Exception](*f.reg(c))
		return th.callValue(*f.reg(b), Unbound, Args{Pos: []Value{e.typ.Value(), e.Value(), e.traceback()}})
	case compile.OpLoadSpecial:
		return th.loadSpecial(f, i)
	case compile.OpLoadAssertionError:
		*f.reg(a) = AssertionErrorType.Value()
		return true

	case compile.OpMatchSequence:
		*f.reg(a) = Bool(f.reg(b).Type().flags&FlagSequence != 0)
		return true
	case compile.OpMatchMapping:
		*f.reg(a) = Bool(f.reg(b).Type().flags&FlagMapping != 0)
		return true
	case compile.OpMatchKeys:
		return th.finish(th.matchKeys(*f.reg(b), *f.reg(c)))
	case compile.OpMatchClass:
		return th.finish(th.matchClass(*f.reg(b), *f.reg(c), *f.reg(c + 1), int(i.D())))
	case compile.OpMatchLen:
		n, err := th.Len(*f.reg(b))
		return th.finish(Int(int64(n)), err)
	case compile.OpCopyDictWithout:
		return th.finish(th.copyDictWithout(*f.reg(b), *f.reg(c)))
	case compile.OpIntrinsic:
		return th.finish(th.intrinsic(f, int(i.D()), b))
	case compile.OpTrace:
		return th.effect(th.opTrace(f, i))
	case compile.OpBindWatched:
		return th.bindAnew(f, i)
	case compile.OpDiscard, compile.OpDiscardWatched:
		return th.discard(f, i)
	}
	panic("BUG: instruction without an implementation: " + itoa(int(i.Op())))
}

// letGo ends an instruction that may have let go of something, which is looked for at once. If it has raised an exception that the frame
// handles, it hasn't, and the frame goes on elsewhere.
func (th *Thread) letGo(f *Frame, ok bool) bool {
	if ok && th.Runtime.finalizers.soon && th.frame == f && !f.code.handlesAt(f.pc) {
		th.dropped()
	}
	return ok
}

// opGetItem is OpGetItem on everything but a list's item with an int.
func (th *Thread) opGetItem(f *Frame, i compile.Instr) bool {
	if checked {
		th.clearDead(checkedFrames)
	}
	from, k := *f.reg(i.B()), *f.reg(i.C())
	if from.ref.typ == DictType {
		d := As[Dict](from)
		if at, _, sure := d.findPlain(k); sure && at >= 0 {
			*f.reg(i.A()) = d.entries[at].val
			return true
		}
	}
	return th.finish(th.GetItem(from, k))
}

// opSetItem is OpSetItem on everything but a list's item with an int.
func (th *Thread) opSetItem(f *Frame, i compile.Instr) bool {
	if checked {
		th.clearDead(checkedFrames)
	}
	to, k := *f.reg(i.A()), *f.reg(i.B())
	if th.Runtime.finalizers.watching {
		th.lettingGoItem(to, k)
	}
	if to.ref.typ == DictType {
		d := As[Dict](to)
		at, h, sure := d.findPlain(k)
		switch {
		case !sure:
			return th.letGo(f, th.effect(d.Set(th, k, *f.reg(i.C()))))
		case at >= 0:
			d.entries[at].val = *f.reg(i.C())
		default:
			d.insert(k, h, *f.reg(i.C()))
		}
		return !th.Runtime.finalizers.soon || th.letGo(f, true)
	}
	return th.letGo(f, th.effect(th.SetItem(to, k, *f.reg(i.C()))))
}

func (th *Thread) effect(err error) bool {
	if err != nil {
		return th.unwind(err)
	}
	return true
}

func (th *Thread) copyRegs(f *Frame, from, n uint16) []Value {
	items := make([]Value, n)
	copy(items, f.registers()[from:int(from)+int(n)])
	return items
}

// loadGlobal is OpLoadGlobal; a success becomes a hint.
func (th *Thread) loadGlobal(f *Frame, i compile.Instr) bool {
	at := f.pc - 1
	name := As[Str](f.code.consts[i.B()])
	if d := f.fn.globals; d.typ != foreignType && f.fn.builtins.typ != foreignType {
		if n := d.findStr(name); n >= 0 {
			*f.reg(i.A()) = d.entries[n].val
			th.hint(f.code, at, compile.OpLoadGlobalHit, d.entries[n].key.ref == &name.Header, uint64(n))
			f.pc++
			return true
		}
		if n := f.fn.builtins.findStr(name); n >= 0 {
			b := f.fn.builtins
			*f.reg(i.A()) = b.entries[n].val
			th.hint(f.code, at, compile.OpLoadBuiltinHit, b.entries[n].key.ref == &name.Header, d.keysID()<<32|uint64(n))
			f.pc++
			return true
		}
	}
	v, err := th.global(f.fn, name)
	if err != nil {
		return th.unwind(err)
	}
	f.pc++
	*f.reg(i.A()) = v
	return true
}

// hint writes a specialised operation and its hint word over an instruction, or, if it can't be specialised now, the
// general operation.
func (th *Thread) hint(code *Code, at int32, op compile.Op, ok bool, word uint64) {
	if !ok {
		return
	}
	code.instrs[at] = code.instrs[at]&^0xFF | uint64(op)
	code.instrs[at+1] = word
}

// makeFunction is OpMakeFunction.
func (th *Thread) makeFunction(f *Frame, i compile.Instr) *Function {
	code := As[Code](f.code.consts[i.C()])
	fn := th.newFunction(code, f.fn.globals)
	fn.builtins = f.fn.builtins
	at := i.B()
	d := i.D()
	if d&1 != 0 {
		fn.defaults = As[Tuple](*f.reg(at)).items
		at++
	}
	if d&2 != 0 {
		fn.kwdefaults = As[Dict](*f.reg(at))
		at++
	}
	if d&4 != 0 {
		fn.annotate = *f.reg(at)
		at++
	}
	if d&8 != 0 {
		cells := As[Tuple](*f.reg(at)).items
		fn.closure = make([]*Cell, len(cells), len(cells)+1)
		for k, c := range cells {
			fn.closure[k] = As[Cell](c)
		}
		if th.Runtime.finalizers.tracking {
			th.trackPart(fn.Value())
		}
	}
	return fn
}

// opCallKw is OpCallKw and OpCallMethodKw.
func (th *Thread) opCallKw(f *Frame, i compile.Instr) bool {
	callee := *f.reg(i.B())
	at := i.B() + 1
	n := int(i.D())
	if i.Op() == compile.OpCallMethodKw {
		if f.reg(at).ref == nil {
			at++
		} else {
			n++
		}
	}
	names := As[Tuple](f.code.consts[i.C()]).items
	all := f.registers()[at : int(at)+n]
	pos := n - len(names)
	ns := th.kwNames(names)
	return th.callValue(callee, Unbound, Args{Pos: all[:pos:pos], Kw: all[pos:], Names: ns})
}

func (th *Thread) kwNames(names []Value) []*Str {
	ns := make([]*Str, len(names))
	for k, v := range names {
		ns[k] = As[Str](v)
	}
	return ns
}

// opCallEx is OpCallEx.
func (th *Thread) opCallEx(f *Frame, i compile.Instr) bool {
	callee := *f.reg(i.B())
	var pos []Value
	switch args := *f.reg(i.B() + 1); {
	case IsList(args):
		pos = As[List](args).items
	case IsTuple(args):
		pos = As[Tuple](args).items
	}
	a := Args{Pos: pos}
	if kw := *f.reg(i.B() + 2); kw.ref != nil {
		d := As[Dict](kw)
		for e, at, ok := d.next(0); ok; e, at, ok = d.next(at) {
			if !IsStr(e.key) {
				return th.unwind(TypeError("keywords must be strings"))
			}
			a.Names = append(a.Names, internStr(As[Str](e.key)))
			a.Kw = append(a.Kw, e.val)
		}
	}
	return th.callValue(callee, Unbound, a)
}

// listExtend is OpListExtend.
func (th *Thread) listExtend(f *Frame, i compile.Instr) bool {
	l, v := As[List](*f.reg(i.A())), *f.reg(i.B())
	if !isIterable(v) {
		who := "Value"
		if i.C() != compile.NoReg {
			who = th.calleeName(*f.reg(i.C())) + " argument"
		}
		return th.unwind(TypeError(who + " after * must be an iterable, not " + v.Type().displayName()))
	}
	if i.C() != compile.NoReg && v.ref.typ.flags&FlagHeap != 0 { // CPython makes a tuple, and doesn't ask how long it will be
		return th.effect(th.Each(v, func(x Value) error { return l.add(th, x) }))
	}
	return th.effect(listExtend(th, l, v))
}

// unpack is OpUnpack: exactly n items.
func (th *Thread) unpack(f *Frame, v Value, a uint16, n int) bool {
	var items []Value
	switch {
	case v.ref.typ == TupleType:
		items = As[Tuple](v).items
	case v.ref.typ == ListType:
		items = As[List](v).items
	default:
		return th.unpackIter(f, v, a, n)
	}
	if len(items) != n {
		if len(items) < n {
			return th.unwind(ValueError("not enough values to unpack (expected " + itoa(n) + ", got " + itoa(len(items)) + ")"))
		}
		return th.unwind(ValueError("too many values to unpack (expected " + itoa(n) + ", got " + itoa(len(items)) + ")"))
	}
	copy(f.registers()[a:int(a)+n], items)
	return true
}

func (th *Thread) unpackIter(f *Frame, v Value, a uint16, n int) bool {
	it, err := th.iterFor(v, "cannot unpack non-iterable "+v.Type().displayName()+" object")
	if err != nil {
		return th.unwind(err)
	}
	items := make([]Value, n) // nothing is assigned unless all are there
	for k := range items {
		x, err := th.Next(it)
		if err != nil {
			return th.unwind(err)
		}
		if x.ref == nil {
			return th.unwind(ValueError("not enough values to unpack (expected " + itoa(n) + ", got " + itoa(k) + ")"))
		}
		items[k] = x
	}
	x, err := th.Next(it)
	if err != nil {
		return th.unwind(err)
	}
	if x.ref != nil {
		got := ""
		if IsDict(v) {
			got = ", got " + itoa(As[Dict](v).Len())
		}
		return th.unwind(ValueError("too many values to unpack (expected " + itoa(n) + got + ")"))
	}
	copy(f.registers()[a:int(a)+n], items)
	return true
}

// unpackEx is OpUnpackEx: before items, a list of the middle, after items.
func (th *Thread) unpackEx(f *Frame, v Value, a uint16, before, after int) bool {
	it, err := th.iterFor(v, "cannot unpack non-iterable "+v.Type().displayName()+" object")
	if err != nil {
		return th.unwind(err)
	}
	items, err := th.ToSlice(it)
	if err != nil {
		return th.unwind(err)
	}
	if len(items) < before+after {
		return th.unwind(ValueError("not enough values to unpack (expected at least " + itoa(before+after) + ", got " + itoa(len(items)) + ")"))
	}
	regs := f.registers()
	copy(regs[a:], items[:before])
	mid := len(items) - after
	regs[int(a)+before] = NewList(append([]Value(nil), items[before:mid]...)...)
	copy(regs[int(a)+before+1:], items[mid:])
	return true
}

// iterFor is Iter with an error message of its own for what isn't iterable.
func (th *Thread) iterFor(v Value, msg string) (Value, error) {
	if !isIterable(v) {
		return Unbound, TypeError(msg)
	}
	return th.Iter(v)
}

// opFormat is OpFormat: one replacement field of an f-string.
func (th *Thread) opFormat(f *Frame, i compile.Instr) bool {
	v := *f.reg(i.B())
	var err error
	var s string
	switch i.D() {
	case 's':
		s, err = th.Str(v)
	case 'r':
		s, err = th.Repr(v)
	case 'a':
		s, err = th.Ascii(v)
	default:
		if i.C() == compile.NoReg {
			if v.ref.typ == StrType || i.D() == compile.FormatPart && v.IsInt() {
				*f.reg(i.A()) = v
				return true
			}
			if v.IsInt() {
				*f.reg(i.A()) = th.intText(v.Int64())
				return true
			}
			s, err = th.Format(v, "")
			return th.finishStr(s, err)
		}
		s, err = th.Format(v, Text(*f.reg(i.C())))
		return th.finishStr(s, err)
	}
	if err != nil || i.C() == compile.NoReg {
		return th.finishStr(s, err)
	}
	s, err = th.Format(NewStr(s), Text(*f.reg(i.C())))
	return th.finishStr(s, err)
}

// buildString is OpBuildString: short text is put together in the thread's own room.
func (th *Thread) buildString(f *Frame, i compile.Instr) bool {
	b, c := i.B(), i.C()
	n := 0
	for k := uint16(0); k < c; k++ {
		if v := *f.reg(b + k); v.IsInt() {
			n += 20
		} else {
			n += len(As[Str](v).s)
		}
	}
	buf := th.text[:0]
	if n > bigString {
		if err := th.Reserve(n); err != nil {
			return th.unwind(err)
		}
		buf = make([]byte, 0, n)
	}
	for k := uint16(0); k < c; k++ {
		if v := *f.reg(b + k); v.IsInt() {
			buf = appendInt(buf, v.Int64())
		} else {
			var err error
			if buf, err = th.appendText(buf, As[Str](v).s); err != nil {
				return th.unwind(err)
			}
		}
	}
	if n <= bigString {
		th.text = buf
	}
	*f.reg(i.A()) = newText(buf)
	return true
}

func (th *Thread) finishStr(s string, err error) bool {
	if err != nil {
		return th.unwind(err)
	}
	return th.finish(NewStr(s), nil)
}
