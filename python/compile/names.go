// Names: loading, storing and deleting variables, wherever they live.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// A placeKind says where a variable lives.
type placeKind uint8

const (
	placeReg         placeKind = iota // in register n
	placeCell                         // in the cell in register n
	placeFree                         // in the closure's cell n
	placeGlobal                       // in the globals
	placeName                         // in the namespace of a module or class
	placeClassFree                    // a class body's name, or else the closure's cell n
	placeScopeFree                    // the same seen from an annotation scope in the class
	placeScopeGlobal                  // an annotation scope's name: in the class, or else global
)

// where tells where a (mangled) name lives, as seen from the current scope.
func (u *unit) where(name string) (placeKind, int) {
	s := u.scope
	sym := s.symbols[name]
	if sym == nil {
		if s.functionLike() && !s.inlined {
			return placeGlobal, 0
		}
		return u.namespace()
	}
	switch sym.kind {
	case symLocal:
		if !s.functionLike() {
			return u.namespace()
		}
		return u.local(sym)
	case symFree:
		if sym.home.owner.unit() == u.root {
			return u.local(sym.home)
		}
		n := u.freeIdx[sym.home.name]
		switch {
		case s.kind == scopeClass:
			return placeClassFree, n
		case s.seesClass && !classCell(name):
			return placeScopeFree, n
		}
		return placeFree, n
	case symGlobalImplicit:
		switch {
		case s.kind == scopeClass:
			return placeName, 0
		case s.seesClass:
			return placeScopeGlobal, 0
		case u.root.kind == scopeModule:
			return u.namespace()
		}
	}
	return placeGlobal, 0
}

func (u *unit) local(sym *symbol) (placeKind, int) {
	if sym.captured {
		return placeCell, sym.reg
	}
	return placeReg, sym.reg
}

// namespace is where a module's or class's own names live.
func (u *unit) namespace() (placeKind, int) {
	if u.root.kind == scopeModule && u.opts.Globals {
		return placeGlobal, 0
	}
	return placeName, 0
}

// mangled applies private-name mangling as the current scope has it.
func (u *unit) mangled(name string) string {
	if s := u.scope; s.mangleOnly != nil && !s.mangleOnly[name] {
		return name
	}
	return mangle(u.class, name)
}

// loadName returns the register of a variable's value: its own, or dst or a temporary into which it is loaded.
func (u *unit) loadName(pos syntax.Pos, name string, dst int) int {
	name = u.mangled(name)
	kind, n := u.where(name)
	if kind == placeReg {
		if !u.bound.has(n) && !u.dead {
			u.emit(pos, OpCheck, 0, n, u.nameIndex(name), 0)
			u.bound.set(n)
		}
		if dst == none {
			return n
		}
		u.move(pos, dst, n)
		return dst
	}
	dst = u.dest(dst)
	if u.dead {
		return dst
	}
	k := u.nameIndex(name)
	switch kind {
	case placeCell:
		u.emit(pos, OpLoadCell, 0, dst, n, k)
	case placeFree:
		u.emit(pos, OpLoadFree, 0, dst, n, k)
	case placeGlobal:
		u.emit(pos, OpLoadGlobal, 0, dst, k, 0)
	case placeName:
		u.emit(pos, OpLoadName, 0, dst, k, 0)
	case placeClassFree:
		u.emit(pos, OpLoadClassFree, 0, dst, n, k)
	case placeScopeFree:
		// dst may be a variable, which mustn't be written before the name is found.
		t := dst
		if u.isVar(dst) {
			t = u.temp()
		}
		u.loadName(pos, "__classdict__", t)
		u.emit(pos, OpLoadClassFree, 1, t, n, k)
		u.move(pos, dst, t)
	case placeScopeGlobal:
		t := u.temp()
		u.loadName(pos, "__classdict__", t)
		u.emit(pos, OpLoadClassGlobal, 0, dst, t, k)
		u.sp = t
		if dst == t {
			u.sp = t + 1
		}
	}
	return dst
}

// storeName binds a variable to the value in r.
func (u *unit) storeName(pos syntax.Pos, name string, r int) {
	name = u.mangled(name)
	kind, n := u.where(name)
	if u.dead {
		return
	}
	switch kind {
	case placeReg:
		u.move(pos, n, r)
		u.bound.set(n)
	case placeCell:
		u.emit(pos, OpStoreCell, 0, n, r, 0)
	case placeFree, placeClassFree, placeScopeFree:
		u.emit(pos, OpStoreFree, 0, r, n, 0)
	case placeName:
		u.emit(pos, OpStoreName, 0, r, u.nameIndex(name), 0)
	default:
		u.emit(pos, OpStoreGlobal, 0, r, u.nameIndex(name), 0)
	}
}

// deleteName unbinds a variable, which must be bound.
func (u *unit) deleteName(pos syntax.Pos, name string) {
	name = u.mangled(name)
	kind, n := u.where(name)
	if u.dead {
		return
	}
	k := u.nameIndex(name)
	switch kind {
	case placeReg:
		u.emit(pos, OpDelLocal, 0, n, k, 0)
		u.bound.clear(n)
	case placeCell:
		u.emit(pos, OpDelCell, 0, n, 0, k)
	case placeFree, placeClassFree, placeScopeFree:
		u.emit(pos, OpDelFree, 0, 0, n, k)
	case placeName:
		u.emit(pos, OpDelName, 0, 0, k, 0)
	default:
		u.emit(pos, OpDelGlobal, 0, 0, k, 0)
	}
}

// clearName unbinds a variable, whether it is bound or not: the end of `except … as name`.
func (u *unit) clearName(pos syntax.Pos, name string) {
	kind, n := u.where(u.mangled(name))
	if kind == placeReg {
		u.emit(pos, OpUnbind, 0, n, 0, 0)
		if !u.dead {
			u.bound.clear(n)
		}
		return
	}
	mark := u.sp
	u.storeName(pos, name, u.loadConst(pos, nil, none))
	u.sp = mark
	u.deleteName(pos, name)
}

// varOf returns the register of a name that lives in one, if it does.
func (u *unit) varOf(name string) (int, bool) {
	kind, n := u.where(u.mangled(name))
	return n, kind == placeReg
}
