// Didyoumean.go finds what a NameError, AttributeError or ImportError may have meant.

package vm

var (
	strSelf = Intern("self")
)

// keepsFrame reports whether an exception's traceback must remember the locals of the frame that raised it: where
// the names are that its message suggests.
func keepsFrame(e *Exception) bool {
	return e.typ == NameErrorType || e.typ == AttributeErrorType || e.typ == UnboundLocalErrorType
}

// suggestion is what an exception's message gets added: ". Did you mean: 'x'?", or "".
func (th *Thread) suggestion(e *Exception, tb *Traceback) string {
	var field int
	switch {
	case e.typ.IsSubtype(ImportErrorType):
		field = 3
	case e.typ.IsSubtype(NameErrorType), e.typ.IsSubtype(AttributeErrorType):
	default:
		return ""
	}
	v := e.field(field)
	if v.ref == nil || !IsStr(v) {
		return ""
	}
	wrong := Text(v)
	out := ""
	if s := th.meant(e, tb, wrong); s != "" {
		out = ". Did you mean: '" + s + "'?"
	}
	if e.typ.IsSubtype(NameErrorType) && isStdlibModule(wrong) {
		if out != "" {
			return out + " Or did you forget to import '" + wrong + "'?"
		}
		return ". Did you forget to import '" + wrong + "'?"
	}
	return out
}

// meant is the name nearest to a wrong one among those that could stand there.
func (th *Thread) meant(e *Exception, tb *Traceback, wrong string) string {
	var frame *FrameObject
	if t := tb; t != nil {
		for t.next != nil {
			t = t.next
		}
		frame = t.frameObject(th)
	}
	var locals *Dict
	self := Unbound
	if frame != nil {
		locals = frame.names()
		self = locals.GetStr(strSelf)
	}
	private := wrong != "" && wrong[0] == '_'
	var names []string
	add := func(vals []Value) {
		for _, v := range vals {
			if v.ref != nil && IsStr(v) && (private || Text(v) == "" || Text(v)[0] != '_') {
				names = append(names, Text(v))
			}
		}
	}
	switch {
	case e.typ.IsSubtype(AttributeErrorType):
		obj := e.field(1)
		if obj.ref == nil {
			obj = None
		}
		private = private || self.ref != nil && self == obj
		list, err := builtinDir(th, []Value{obj})
		if err != nil {
			return ""
		}
		add(listItems(list))
	case e.typ.IsSubtype(ImportErrorType):
		mod := e.field(1)
		if mod.ref == nil || !IsStr(mod) {
			return ""
		}
		m, err := th.ImportModule(Text(mod), NewDict(), Unbound, 0)
		if err != nil {
			return ""
		}
		list, err := builtinDir(th, []Value{m})
		if err != nil {
			return ""
		}
		add(listItems(list))
	default:
		if frame == nil {
			return ""
		}
		if self.ref != nil {
			if x, err := th.LookupAttr(self, Intern(wrong)); err == nil && x.ref != nil {
				return "self." + wrong
			}
		}
		private = true
		add(locals.keyList())
		if frame.fn != nil {
			add(frame.fn.namespace().keyList())
		}
		add(th.Runtime.Builtins.keyList())
	}
	return suggest(wrong, names)
}
