// Module.go is Python's module, and the import statement.

package vm

// Module is a module: a namespace with a name.
type Module struct {
	Header
	Attrs
	late         Late
	Initializing bool // its code is running for the first time
	plain        bool // the program has made it of types.ModuleType
	described    bool // its __spec__ and the like are made: see Describe
}

// Late is what a module's namespace holds once somebody asks for it: names whose making costs something. dir() lists
// them; __dict__ has all of them made.
type Late interface {
	// Names are those that a whole look at the module shows.
	Names() []*Str
	// Attr makes an attribute that the namespace doesn't have, Unbound if there is none of this name.
	Attr(th *Thread, name *Str) (Value, error)
}

// SetLate gives the module names that are made when they are asked for.
func (m *Module) SetLate(l Late) { m.late = l }

// complete makes the names that are late.
func (m *Module) complete(th *Thread) error {
	if m.late == nil {
		return nil
	}
	d := m.Namespace()
	for _, n := range m.late.Names() {
		if d.GetStr(n).ref != nil {
			continue
		}
		v, err := m.late.Attr(th, n)
		if err != nil {
			return err
		}
		if v.ref != nil {
			d.SetStr(n, v)
		}
	}
	return nil
}

// NewModule makes a module whose namespace is d, which gets the usual names.
func NewModule(name string, d *Dict) *Module {
	m := &Module{}
	m.typ = ModuleType
	m.Attrs.dict = d
	d.SetStr(strName, Intern(name).Value())
	for _, n := range [...]*Str{strDoc, strPackage} {
		if d.GetStr(n).ref == nil {
			d.SetStr(n, None)
		}
	}
	return m
}

// Value returns the module as a value.
func (m *Module) Value() Value { return Obj(&m.Header) }

// Namespace is the module's __dict__.
func (m *Module) Namespace() *Dict { return m.Attrs.toDict() }

// Set defines a name in the module.
func (m *Module) Set(name string, v Value) { m.Namespace().SetStr(Intern(name), v) }

// Add defines functions in the module, under their own names.
func (m *Module) Add(fns ...*Builtin) {
	name := ""
	if n := m.Namespace().GetStr(strName); n.ref != nil {
		name = Text(n)
	}
	switch name {
	case "asyncio", "contextvars", "io", "operator":
		name = "_" + name
	case "_support":
		name = "_weakref"
	}
	for _, f := range fns {
		f.Module, f.self = name, m.Value()
		m.Set(f.Name, f.Value())
	}
}

func defineModule() {
	defineType(ModuleType, TypeSpec{Name: "module", Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			v := Obj(cls.alloc(cls))
			As[Module](v).toDict()
			As[Module](v).plain = true
			return v, nil
		},
		Init: func(th *Thread, self Value, a Args) error {
			v, err := moduleSig.match("module", a)
			if err != nil {
				return err
			}
			if !IsStr(v[0]) {
				return TypeError("module() argument 'name' must be str, not " + argName(v[0]))
			}
			d := As[Module](self).Namespace()
			d.SetStr(strName, v[0])
			d.SetStr(strDoc, orNone(v[1]))
			for _, n := range [...]*Str{strPackage, strLoader, strSpec} {
				d.SetStr(n, None)
			}
			return nil
		},
		Repr: func(th *Thread, v Value) (Value, error) {
			d := As[Module](v).Namespace()
			name := "?"
			if n := d.GetStr(strName); n.ref != nil && IsStr(n) {
				name = Text(n)
			}
			if s := d.GetStr(strSpec); s.ref != nil && !s.IsNone() && th.Runtime.Importlib != nil {
				return th.Runtime.Importlib(th, "_module_repr", v)
			}
			if As[Module](v).plain {
				return th.reprPlain(v)
			}
			if f, err := As[Module](v).origin(th, strFile); err != nil || f.ref != nil && IsStr(f) {
				if err != nil {
					return Unbound, err
				}
				if file := Text(f); !isFrozen(name) || th.Runtime.LibraryFile == nil || file != th.Runtime.LibraryFile(th, name) {
					return NewStr("<module '" + name + "' from '" + file + "'>"), nil
				}
				return NewStr("<module '" + name + "' (frozen)>"), nil
			}
			return NewStr("<module '" + name + "' (built-in)>"), nil
		},
		GetAttr: moduleGetAttr,
	}, Methods: []*Builtin{
		Method0("__dir__", func(th *Thread, self Value) (Value, error) {
			if self.ref.typ != ModuleType {
				if d, err := th.GetAttr(self, strDict); err != nil || !IsDict(d) {
					if err == nil {
						err = TypeError("<module>.__dict__ is not a dictionary")
					}
					return Unbound, err
				}
			}
			d := As[Module](self).Namespace()
			if f := d.GetStr(strDir); f.ref != nil {
				return th.Call(f)
			}
			keys := d.keyList()
			if l := As[Module](self).late; l != nil {
				for _, n := range l.Names() {
					if d.GetStr(n).ref == nil {
						keys = append(keys, n.Value())
					}
				}
			}
			if m := As[Module](self); !m.plain && !m.described { // what asking for it will make
				names := []*Str{strLoader, strSpec}
				if f, err := m.origin(th, strFile); err == nil && f.ref != nil {
					names = append(names, strFile)
					if n := d.GetStr(strName); n.ref == nil || !IsStr(n) || !isFrozen(Text(n)) {
						names = append(names, strCached)
					}
				}
				for _, n := range names {
					if d.GetStr(n).ref == nil {
						keys = append(keys, n.Value())
					}
				}
			}
			return NewList(keys...), nil
		}),
	}, GetSet: []*GetSet{
		Property("__annotate__", func(th *Thread, v Value) (Value, error) {
			d := As[Module](v).Namespace()
			if f := d.GetStr(strAnnotate); f.ref != nil {
				return f, nil
			}
			d.SetStr(strAnnotate, None)
			return None, nil
		}, func(th *Thread, self, v Value) error {
			if err := checkAnnotate(v, "cannot delete __annotate__ attribute"); err != nil {
				return err
			}
			d := As[Module](self).Namespace()
			d.SetStr(strAnnotate, v)
			if !v.IsNone() {
				d.DelStr(strAnnotations)
			}
			return nil
		}),
		Getter("__dict__", func(th *Thread, v Value) (Value, error) {
			if v.ref.typ == ModuleType {
				m := As[Module](v)
				if err := m.complete(th); err != nil {
					return Unbound, err
				}
				if !m.plain && !m.Initializing && m.Namespace().GetStr(strSpec).ref == nil {
					if err := m.Describe(th); err != nil {
						return Unbound, err
					}
				}
			}
			return instanceDict(th, v)
		}),
		Property("__annotations__", func(th *Thread, v Value) (Value, error) {
			d := As[Module](v).Namespace()
			if a := d.GetStr(strAnnotations); a.ref != nil {
				return a, nil
			}
			a := NewDict().Value()
			if f := d.GetStr(strAnnotate); f.ref != nil && !f.IsNone() {
				var err error
				if a, err = th.Call(f, Int(1)); err != nil {
					return Unbound, err
				}
			}
			d.SetStr(strAnnotations, a)
			return a, nil
		}, func(th *Thread, self, v Value) error {
			d := As[Module](self).Namespace()
			if v.ref != nil {
				d.SetStr(strAnnotations, v)
			} else if !d.DelStr(strAnnotations) {
				return newMessage(AttributeErrorType, "__annotations__")
			}
			return nil
		}),
	}})
	WithAttrs[Module](ModuleType, attrsOffset[Module]())
}

var moduleSig = parseSignature("name, doc=None")

// moduleGetAttr is module.__getattribute__, with __getattr__ functions and suggestions.
func moduleGetAttr(th *Thread, self Value, name *Str) (Value, error) {
	d := As[Module](self).Namespace()
	if v := d.GetStr(name); v.ref != nil {
		return v, nil
	}
	v, err := th.findAttr(self, name)
	if err != nil || v.ref != nil {
		return v, err
	}
	if v, err = As[Module](self).origin(th, name); err != nil || v.ref != nil {
		return v, err
	}
	if l := As[Module](self).late; l != nil {
		if v, err = l.Attr(th, name); err != nil || v.ref != nil {
			return v, err
		}
	}
	if g := d.GetStr(strGetAttr); g.ref != nil {
		return th.Call(g, name.Value())
	}
	n := d.GetStr(strName)
	if n.ref == nil || !IsStr(n) {
		return Unbound, th.attributeErrorText(self, name, "module has no attribute '"+name.s+"'")
	}
	mod := Text(n)
	msg, from := "module '"+mod+"' has no attribute '"+name.s+"'", ""
	switch p := th.placeOf(self, mod); {
	case p.shadows && isStdlibModule(mod), p.shadows && p.initializing:
		msg += p.rename(mod)
	case p.initializing:
		if p.file != "" {
			from = " from '" + p.file + "'"
		}
		msg = "partially initialized module '" + mod + "'" + from + " has no attribute '" + name.s + "' (most likely due to a circular import)"
	default:
		if sub := th.Runtime.Modules.GetStr(Intern(mod + "." + name.s)); sub.ref != nil && th.placeOf(sub, "").initializing {
			msg = "cannot access submodule '" + name.s + "' of module '" + mod + "' (most likely due to a circular import)"
		}
	}
	return Unbound, th.attributeErrorText(self, name, msg)
}

// reprPlain is the repr of a module that a program has made, of its attributes.
func (th *Thread) reprPlain(m Value) (Value, error) {
	text := [...]string{"'?'", "", ""}
	for i, attr := range [...]*Str{strName, strFile, strLoader} {
		v, err := th.LookupAttr(m, attr)
		if err == nil && v.ref != nil && (attr != strLoader || !v.IsNone()) {
			text[i], err = th.Repr(v)
		}
		if err != nil {
			return Unbound, err
		}
	}
	switch name, file, loader := text[0], text[1], text[2]; {
	case file != "":
		return NewStr("<module " + name + " from " + file + ">"), nil
	case loader != "":
		return NewStr("<module " + name + " (" + loader + ")>"), nil
	default:
		return NewStr("<module " + name + ">"), nil
	}
}

// origin makes what a module that the interpreter has loaded says of where it comes from, if name asks for that.
func (m *Module) origin(th *Thread, name *Str) (Value, error) {
	if m.plain || m.described || name != strSpec && name != strLoader && name != strFile && name != strCached {
		return m.Namespace().GetStr(name), nil
	}
	d := m.Namespace()
	if name == strFile || name == strCached {
		if f := d.GetStr(strFile); f.ref != nil && name == strFile {
			return f, nil
		} else if f.ref == nil {
			n := d.GetStr(strName)
			if th.Runtime.LibraryFile == nil || n.ref == nil || !IsStr(n) {
				return Unbound, nil
			}
			file := th.Runtime.LibraryFile(th, Text(n))
			if file == "" {
				return Unbound, nil
			}
			d.SetStr(strFile, NewStr(file))
			if name == strFile {
				return d.GetStr(name), nil
			}
		}
	}
	err := m.Describe(th)
	return d.GetStr(name), err
}

// Described tells that the module has all that it will say of where it comes from.
func (m *Module) Described() { m.described = true }

// Describe gives a module that the interpreter has loaded its __spec__, __loader__ and __cached__. They are objects of
// importlib, which is Python and which few programs need, so that they are made once somebody asks for them.
func (m *Module) Describe(th *Thread) error {
	if m.described || th.Runtime.Importlib == nil {
		return nil
	}
	m.described = true
	_, err := th.Runtime.Importlib(th, "_describe", m.Value())
	return err
}

// modulePlace is what makes an import surprising: where a module lies, whether it may hide one of the library that its
// user wanted, and whether it is still running.
type modulePlace struct {
	file                  string
	shadows, initializing bool
}

func (th *Thread) placeOf(m Value, name string) (p modulePlace) {
	if m.ref.typ != ModuleType {
		return p
	}
	p.initializing = As[Module](m).Initializing
	if s := As[Module](m).Namespace().GetStr(strSpec); s.ref != nil && !s.IsNone() && !p.initializing {
		if v, err := th.LookupAttr(s, strInitializing); err == nil && v.ref != nil {
			p.initializing, _ = th.Truth(v)
		}
	}
	f := As[Module](m).Namespace().GetStr(strFile)
	if f.ref == nil || !IsStr(f) {
		return p
	}
	p.file = Text(f)
	dir, base := splitPath(p.file)
	if base == "__init__.py" {
		dir, _ = splitPath(dir)
	}
	p.shadows = dir == th.Runtime.Home
	return p
}

// rename is advice about the module's file.
func (p *modulePlace) rename(name string) string {
	if isStdlibModule(name) {
		return " (consider renaming '" + p.file + "' since it has the same name as the standard library module named '" + name +
			"' and prevents importing that standard library module)"
	}
	return " (consider renaming '" + p.file + "' if it has the same name as a library you intended to import)"
}

func splitPath(path string) (dir, base string) {
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '/' {
			return path[:max(i, 1)], path[i+1:]
		}
	}
	return "", path
}

// importName is OpImportName: __import__ with the running frame's globals.
func (th *Thread) importName(f *Frame, name *Str, fromList Value, level int) (Value, error) {
	imp, err := th.lookUp(f.fn.builtins, strImport)
	if err != nil {
		return Unbound, err
	}
	if imp.ref == nil {
		return Unbound, newMessage(ImportErrorType, "__import__ not found")
	}
	if imp.ref.typ == BuiltinType && As[Builtin](imp).Name == "__import__" {
		return th.ImportModule(name.s, f.fn.namespace(), fromList, level)
	}
	locals := None
	if f.space != nil || f.code.src.Flags&1 == 0 {
		locals = f.localsValue()
	}
	return th.Call(imp, name.Value(), f.fn.globals.names(), locals, fromList, Int(int64(level)))
}

// ImportModule is __import__(name, globals, fromlist=…, level=…): the package at the head of name, or, with a list of
// names to take from it, the module itself.
func (th *Thread) ImportModule(name string, globals *Dict, fromList Value, level int) (Value, error) {
	tail := 0 // of the name, what a plain import doesn't return
	for i := 0; i < len(name); i++ {
		if name[i] == '.' {
			tail = len(name) - i
			break
		}
	}
	if level > 0 {
		asked := name
		abs, err := th.resolveRelative(name, globals, level)
		if err != nil {
			return Unbound, err
		}
		if name = abs; asked == "" {
			tail = 0
		}
	}
	if name == "" {
		return Unbound, ValueError("Empty module name")
	}
	m, err := th.ImportDotted(name)
	if err != nil {
		return Unbound, err
	}
	has := false
	if fromList.ref != nil && !fromList.IsNone() {
		if has, err = th.Truth(fromList); err != nil {
			return Unbound, err
		}
	}
	if !has {
		if tail == 0 {
			return m, nil
		}
		head := name[:len(name)-tail]
		if level == 0 {
			return th.ImportDotted(head)
		}
		if m = th.Runtime.Modules.GetStr(Intern(head)); m.ref == nil {
			return Unbound, newMessage(KeyErrorType, reprString(head)+" not in sys.modules as expected")
		}
		return m, nil
	}
	return m, th.importNames(m, name, fromList)
}

// importNames imports the submodules among the names that a from-import asks for.
func (th *Thread) importNames(m Value, name string, fromList Value) error {
	if p, err := th.LookupAttr(m, strPath); err != nil || p.ref == nil {
		return err
	}
	return th.importEach(m, name, fromList, "Item in ``from list''")
}

// importEach imports the submodules among names, which are those of where.
func (th *Thread) importEach(m Value, name string, names Value, where string) error {
	return th.Each(names, func(v Value) error {
		if !IsStr(v) {
			return TypeError(where + " must be str, not " + v.Type().displayName())
		}
		if Text(v) == "*" {
			all, err := th.LookupAttr(m, strAll)
			if err != nil || all.ref == nil || where[0] != 'I' {
				return err
			}
			n, err := th.GetAttr(m, strName)
			if err != nil {
				return err
			}
			return th.importEach(m, name, all, textOf(th, n)+".__all__")
		}
		if a, err := th.LookupAttr(m, internStr(As[Str](v))); err != nil || a.ref != nil {
			return err
		}
		sub := name + "." + Text(v)
		_, err := th.ImportDotted(sub)
		if e, ok := err.(*Exception); ok && e.typ == ModuleNotFoundErrorType && e.field(1).ref != nil && IsStr(e.field(1)) && Text(e.field(1)) == sub {
			if m := th.Runtime.Modules.GetStr(Intern(sub)); m.ref != nil && m.IsNone() {
				return err
			}
			return nil
		}
		return err
	})
}

// resolveRelative makes an absolute name of one with leading dots.
func (th *Thread) resolveRelative(name string, globals *Dict, level int) (string, error) {
	pkg, err := th.packageOf(globals)
	if err != nil {
		return "", err
	}
	if pkg == "" {
		return "", newMessage(ImportErrorType, "attempted relative import with no known parent package")
	}
	for ; level > 1; level-- {
		if pkg = parentName(pkg); pkg == "" {
			return "", newMessage(ImportErrorType, "attempted relative import beyond top-level package")
		}
	}
	if name == "" {
		return pkg, nil
	}
	return pkg + "." + name, nil
}

// packageOf is the package that relative imports start from in a module with these globals.
func (th *Thread) packageOf(globals *Dict) (string, error) {
	spec, parent := globals.GetStr(strSpec), Unbound
	if spec.ref != nil && !spec.IsNone() {
		var err error
		if parent, err = th.GetAttr(spec, strParent); err != nil {
			return "", err
		}
	}
	if p := globals.GetStr(strPackage); p.ref != nil && !p.IsNone() {
		if !IsStr(p) {
			return "", TypeError("package must be a string")
		}
		if parent.ref != nil {
			if same, err := th.Equal(p, parent); err != nil {
				return "", err
			} else if !same {
				if err := th.Warn(DeprecationWarningType, "__package__ != __spec__.parent"); err != nil {
					return "", err
				}
			}
		}
		return Text(p), nil
	}
	if parent.ref != nil {
		if !IsStr(parent) {
			return "", TypeError("__spec__.parent must be a string")
		}
		return Text(parent), nil
	}
	if err := th.Warn(ImportWarningType, "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__"); err != nil {
		return "", err
	}
	n := globals.GetStr(strName)
	switch {
	case n.ref == nil:
		return "", newMessage(KeyErrorType, "'__name__' not in globals")
	case !IsStr(n):
		return "", TypeError("__name__ must be a string")
	case globals.GetStr(strPath).ref != nil:
		return Text(n), nil
	}
	return parentName(Text(n)), nil
}

func parentName(name string) string {
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == '.' {
			return name[:i]
		}
	}
	return ""
}

// ImportDotted imports a.b.c and the packages above it, and returns c.
func (th *Thread) ImportDotted(name string) (Value, error) {
	key := Intern(name)
	if m := th.Runtime.Modules.GetStr(key); m.ref != nil {
		if m.IsNone() {
			e := newMessage(ModuleNotFoundErrorType, "import of "+name+" halted; None in sys.modules")
			e.setField(1, NewStr(name))
			return Unbound, e
		}
		if m.ref.typ == ModuleType && As[Module](m).Initializing && th.Runtime.AwaitImport != nil {
			if err := th.Runtime.AwaitImport(th, name); err != nil {
				return Unbound, err
			}
			if m = th.Runtime.Modules.GetStr(key); m.ref == nil {
				return th.ImportDotted(name) // it couldn't be imported
			}
		} else if m.ref.typ != ModuleType { // what a program has put there is asked whether it is being imported
			if _, err := th.LookupAttr(m, strSpec); err != nil {
				return Unbound, err
			}
		}
		return m, nil
	}
	parent := parentName(name)
	var pm Value
	if parent != "" {
		if pm = th.Runtime.Modules.GetStr(Intern(parent)); pm.ref == nil || !pm.IsNone() { // None isn't a package, nothing worse
			var err error
			if pm, err = th.ImportDotted(parent); err != nil {
				return Unbound, err
			}
		}
		if m := th.Runtime.Modules.GetStr(key); m.ref != nil {
			return m, nil
		}
		if p, err := th.LookupAttr(pm, strPath); err != nil {
			return Unbound, err
		} else if p.ref == nil {
			e := newMessage(ModuleNotFoundErrorType, "No module named '"+name+"'; '"+parent+"' is not a package")
			e.setField(1, NewStr(name))
			e.suppress = true
			return Unbound, e
		}
	}
	if th.Runtime.Import == nil {
		return Unbound, noModule(name)
	}
	m, err := th.Runtime.Import(th, name)
	if err != nil {
		return Unbound, err
	}
	if m.ref == nil {
		return Unbound, noModule(name)
	}
	if x := th.Runtime.Modules.GetStr(key); x.ref != nil {
		m = x // a module may put something else in its place
	} else {
		th.Runtime.Modules.SetStr(key, m)
	}
	if pm.ref == nil {
		return m, nil
	}
	if x := th.Runtime.Modules.GetStr(Intern(parent)); x.ref != nil {
		pm = x // the module may have had its package imported anew
	}
	child := Intern(name[len(parent)+1:])
	err = th.SetAttr(pm, child, m)
	if e, ok := err.(*Exception); ok && e.typ.IsSubtype(AttributeErrorType) {
		err = th.Warn(ImportWarningType, "Cannot set an attribute on "+reprString(parent)+" for child module "+reprString(child.s))
	}
	return m, err
}

func noModule(name string) error {
	e := newMessage(ModuleNotFoundErrorType, "No module named "+reprString(name))
	e.setField(1, NewStr(name))
	return e
}

// importFrom is OpImportFrom.
func (th *Thread) importFrom(m Value, name *Str) (Value, error) {
	v, err := th.LookupAttr(m, name)
	if err != nil || v.ref != nil {
		return v, err
	}
	mod, known := "<unknown module name>", false
	if n, err := th.LookupAttr(m, strName); err == nil && n.ref != nil && IsStr(n) {
		mod, known = Text(n), true
		if x := th.Runtime.Modules.GetStr(Intern(mod + "." + name.s)); x.ref != nil {
			return x, nil
		}
	}
	where := "unknown location"
	if f, err := th.LookupAttr(m, strFile); err == nil && f.ref != nil && IsStr(f) {
		where = Text(f)
	}
	msg := "cannot import name '" + name.s + "' from '" + mod + "'"
	switch p := th.placeOf(m, mod); {
	case p.shadows && isStdlibModule(mod), p.shadows && p.initializing:
		msg += p.rename(mod)
	case p.initializing && p.file != "":
		msg = "cannot import name '" + name.s + "' from partially initialized module '" + mod + "' (most likely due to a circular import) (" + where + ")"
	default:
		msg += " (" + where + ")"
	}
	e := newMessage(ImportErrorType, msg)
	if known {
		e.setField(1, NewStr(mod))
	}
	if where != "unknown location" {
		e.setField(2, NewStr(where))
	}
	e.setField(3, name.Value())
	return Unbound, e
}

// sequenceItem is an item of what must be a sequence, for indexes from 0 on.
func (th *Thread) sequenceItem(v Value, i int64) (Value, error) {
	switch {
	case v.ref.typ.GetItem == nil:
		return Unbound, TypeError("'" + v.Type().displayName() + "' object does not support indexing")
	case IsDict(v):
		return Unbound, TypeError(v.Type().displayName() + " is not a sequence")
	}
	return th.GetItem(v, Int(i))
}

// importStar is OpImportStar.
func (th *Thread) importStar(f *Frame, m Value) error {
	dst := f.localsValue()
	// named is the check of a name's type, in where of the module.
	named := func(v Value, where string) error {
		if IsStr(v) {
			return nil
		}
		n, err := th.GetAttr(m, strName)
		if err != nil {
			return err
		}
		if !IsStr(n) {
			return TypeError("module __name__ must be a string, not " + n.Type().displayName())
		}
		return TypeError(where[:4] + " in " + Text(n) + "." + where[5:] + " must be str, not " + v.Type().displayName())
	}
	all, err := th.LookupAttr(m, strAll)
	if err != nil {
		return err
	}
	if all.ref != nil {
		for i := int64(0); ; i++ {
			n, err := th.sequenceItem(all, i)
			if err != nil {
				if Matches(err, IndexErrorType) {
					err = nil
				}
				return err
			}
			if err := named(n, "Item __all__"); err != nil {
				return err
			}
			k := internStr(As[Str](n))
			v, err := th.GetAttr(m, k)
			if err == nil {
				err = th.SetItem(dst, k.Value(), v)
			}
			if err != nil {
				return err
			}
		}
	}
	d := Unbound
	if m.ref.typ == ModuleType { // whose own names say where it comes from, and aren't wanted
		err = As[Module](m).complete(th)
		d = As[Module](m).Namespace().Value()
	} else {
		d, err = th.LookupAttr(m, strDict)
	}
	if err != nil {
		return err
	}
	if d.ref == nil {
		return newMessage(ImportErrorType, "from-import-* object has no __dict__ and no __all__")
	}
	if IsDict(d) {
		src := As[Dict](d)
		for e, i, ok := src.next(0); ok; e, i, ok = src.next(i) {
			if err := named(e.key, "Key  __dict__"); err != nil {
				return err
			}
			if Text(e.key) == "" || Text(e.key)[0] != '_' {
				if err := th.SetItem(dst, e.key, e.val); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
