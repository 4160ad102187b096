// Resolve, the symbol table's second pass: which names are local, free or global, and which locals live in cells.

package compile

import (
	"sort"

	"github.com/aioplay/aioplay/python/stack"
)

// classCell tells whether a name is one of those that a class block hands to functions inside it, through cells.
func classCell(name string) bool {
	return name == "__class__" || name == "__classdict__" || name == "__conditional_annotations__"
}

// analyze decides every name of a scope, then of its children.
func (st *symtable) analyze(s *scope) {
	st.depth.Enter(stack.Level)
	defer st.rise()
	if s.comp != compNone && s.comp != compGen && s.parent != nil && !s.parent.seesClass {
		s.inlined = true
	}
	for _, name := range s.names {
		st.analyzeName(s, s.symbols[name])
		if st.err != nil {
			return
		}
	}
	for _, c := range s.children {
		st.analyze(c)
		if st.err != nil {
			return
		}
	}
	sort.Strings(s.free)
}

func (st *symtable) analyzeName(s *scope, sym *symbol) {
	name, flags := sym.name, sym.flags
	switch {
	case flags&defGlobal != 0:
		if flags&defNonlocal != 0 {
			st.fail(s.directivePos(name), "name '", name, "' is nonlocal and global")
		}
		sym.kind = symGlobalExplicit
	case flags&defNonlocal != 0:
		if s.kind == scopeModule {
			st.fail(s.directivePos(name), "nonlocal declaration not allowed at module level")
			return
		}
		home := find(s, name)
		if home == nil {
			st.fail(s.directivePos(name), "no binding for nonlocal '", name, "' found")
			return
		}
		if home.flags&defTypeParam != 0 {
			st.fail(s.directivePos(name), "nonlocal binding not allowed for type parameter '", name, "'")
			return
		}
		st.capture(s, sym, home)
	case flags&defBound != 0:
		sym.kind = symLocal
	default:
		if s.kind == scopeClass && name == "__conditional_annotations__" && s.conditional {
			return // a cell of the class itself
		}
		// What the class binds itself is looked up there and in the globals, past the functions around the class.
		if class := s.classSeen(); class != nil && !classCell(name) {
			switch f := class.lookup(name); {
			case f&defGlobal != 0:
				sym.kind = symGlobalExplicit
				return
			case f&defBound != 0 && f&defNonlocal == 0:
				sym.kind = symGlobalImplicit
				return
			}
		}
		if home := find(s, name); home != nil {
			st.capture(s, sym, home)
			return
		}
		sym.kind = symGlobalImplicit
	}
}

// classSeen returns the class whose names an annotation scope sees.
func (s *scope) classSeen() *scope {
	for ; s.seesClass; s = s.parent {
		if s.parent.kind == scopeClass {
			return s.parent
		}
	}
	return nil
}

// find looks for the binding of a name in the scopes around s; nil means global.
func find(s *scope, name string) *symbol {
	for p := s.parent; p != nil; p = p.parent {
		switch {
		case p.kind == scopeModule:
			return nil
		case p.kind == scopeClass:
			if classCell(name) && (name != "__conditional_annotations__" || p.conditional) {
				if s.unit() == p {
					return nil // the class's own code, a comprehension's in it too, doesn't see its cells
				}
				return p.cell(name)
			}
		default:
			sym := p.symbols[name]
			if sym == nil || sym.flags&defNonlocal != 0 && sym.flags&defGlobal == 0 {
				continue
			}
			if sym.flags&defGlobal != 0 {
				return nil
			}
			if sym.flags&defBound != 0 {
				return sym
			}
		}
	}
	return nil
}

// capture makes sym in s stand for home, with cells where a function boundary lies between.
func (st *symtable) capture(s *scope, sym, home *symbol) {
	sym.kind = symFree
	sym.home = home
	home.unbound = home.unbound || sym.unbound
	home.walrus = home.walrus || sym.walrus
	owner := home.owner
	if owner.kind == scopeClass {
		home.captured = true
		switch home.name {
		case "__class__":
			owner.needsClass = true
		case "__classdict__":
			owner.needsDict = true
		}
	}
	top := owner.unit()
	for u := s.unit(); u != top; u = u.parent.unit() {
		home.captured = true
		u.addFree(home.name)
	}
}

func (s *scope) addFree(name string) {
	for _, n := range s.free {
		if n == name {
			return
		}
	}
	s.free = append(s.free, name)
}
