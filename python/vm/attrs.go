// Attrs.go: the attributes of instances. Instances of a class share shapes, which map names to slots.

package vm

// A Shape says which attributes an object has, in the order in which they were set. Objects that got the same
// attributes in the same order share their shape, so one comparison tells a hint that an attribute is in its slot.
type Shape struct {
	id     uint32 // identity for hints; changes when a change of the class could make a hint wrong
	typ    *Type
	keys   []*Str
	parent *Shape
	next   []*Shape       // transitions: the shapes with one key more
	index  map[*Str]int32 // for shapes with many keys
}

// Attrs are an object's own attributes: slots that its shape names, or, once the program has asked for __dict__ or
// the object has outgrown shapes, a dict.
type Attrs struct {
	shape *Shape  // nil when dict is set
	vals  []Value // beside a dict: the values of the members that __slots__ made
	dict  *Dict
}

// maxShapeKeys is where an object goes over to a dict: more attributes than that are data, not structure.
const maxShapeKeys = 64

// maxShapeNext is how many shapes may follow one: objects whose attributes are all different aren't structure either.
const maxShapeNext = 64

func newShape(t *Type) *Shape { return &Shape{id: nextVersion(), typ: t} }

// find returns the slot of name (interned), or -1.
func (s *Shape) find(name *Str) int {
	if s.index != nil {
		if i, ok := s.index[name]; ok {
			return int(i)
		}
		return -1
	}
	for i, k := range s.keys {
		if k == name {
			return i
		}
	}
	return -1
}

// with returns the shape that has name after s's keys.
func (s *Shape) with(name *Str) *Shape {
	n := len(s.keys)
	for _, c := range s.next {
		if c.keys[n] == name {
			return c
		}
	}
	keys := make([]*Str, n+1)
	copy(keys, s.keys)
	keys[n] = name
	c := &Shape{id: nextVersion(), typ: s.typ, keys: keys, parent: s}
	if len(keys) > 8 {
		c.index = make(map[*Str]int32, len(keys))
		for i, k := range keys {
			c.index[k] = int32(i)
		}
	}
	s.next = append(s.next, c)
	return c
}

// renumber makes every hint on s and the shapes beyond it miss.
func (s *Shape) renumber() {
	s.id = nextVersion()
	for _, c := range s.next {
		c.renumber()
	}
}

// get returns the attribute name (interned), or unbound.
// Get returns an attribute that was set on the object itself, unbound if there is none; name is interned.
func (a *Attrs) Get(name *Str) Value { return a.get(name) }

func (a *Attrs) get(name *Str) Value {
	if a.shape != nil {
		if i := a.shape.find(name); i >= 0 {
			return a.vals[i]
		}
		return Unbound
	}
	if a.dict != nil {
		return a.dict.GetStr(name)
	}
	return Unbound
}

// set stores the attribute name (interned).
func (a *Attrs) set(name *Str, v Value) {
	if a.shape != nil {
		if i := a.shape.find(name); i >= 0 {
			a.vals[i] = v
			return
		}
		if len(a.shape.keys) < maxShapeKeys && len(a.shape.next) < maxShapeNext {
			a.grow(name, v)
			return
		}
		a.toDict()
	}
	if a.dict == nil {
		a.dict = NewDict()
	}
	a.dict.SetStr(name, v)
}

// grow adds an attribute that the shape doesn't have yet.
func (a *Attrs) grow(name *Str, v Value) {
	t := a.shape.typ
	a.shape = a.shape.with(name)
	if a.vals == nil {
		c := t.inlineCap
		if c < 2 {
			c = 2
		}
		a.vals = make([]Value, 0, c)
	}
	a.vals = append(a.vals, v)
	if len(a.vals) > t.inlineCap {
		t.inlineCap = len(a.vals)
	}
}

// del removes the attribute name; false if there was none.
func (a *Attrs) del(name *Str) bool {
	if a.shape != nil {
		if a.shape.find(name) < 0 {
			return false
		}
		a.toDict()
	}
	return a.dict != nil && a.dict.DelStr(name)
}

// toDict moves the attributes into a dict, which is from then on the object's __dict__.
func (a *Attrs) toDict() *Dict {
	if a.dict == nil {
		a.dict = NewDict()
	}
	if a.shape != nil {
		var members []Value
		if slots := a.shape.typ.slots; len(slots) > 0 {
			members = make([]Value, len(slots))
			for i, k := range slots {
				if n := a.shape.find(k); n >= 0 {
					members[i] = a.vals[n]
				}
			}
		}
		for i, k := range a.shape.keys {
			if a.vals[i].ref != nil && !a.shape.typ.hasSlot(k) {
				a.dict.SetStr(k, a.vals[i])
			}
		}
		a.shape, a.vals = nil, members
	}
	return a.dict
}

// hasSlot reports whether k is the hidden name of a member.
func (t *Type) hasSlot(k *Str) bool {
	for _, s := range t.slots {
		if s == k {
			return true
		}
	}
	return false
}

// slot returns the place of a member's value, nil if there is none yet.
func (a *Attrs) slot(m *Member) *Value {
	if a.shape != nil {
		if i := a.shape.find(m.slot); i >= 0 {
			return &a.vals[i]
		}
	} else if m.index < len(a.vals) {
		return &a.vals[m.index]
	}
	return nil
}

// Instance is an object of a program's class that derives from object alone.
type Instance struct {
	Header
	Attrs
}
