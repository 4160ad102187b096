// Cache.go is the function that lru_cache makes: results by arguments, the least recently used one dropped first.

package functools

import (
	"unsafe"

	"github.com/aioplay/aioplay/python/vm"
)

// Cache is a function with its results.
type Cache struct {
	vm.Header
	vm.Attrs
	fn           vm.Value
	max          int // -1: no bound
	typed        bool
	table        *vm.Dict // of entries
	hits, misses int64
	root         *entry // of the ring, which doesn't lead back to the cache: root.next is the oldest
}

// entry is one result; in the table it stands as an object.
type entry struct {
	vm.Header
	prev, next *entry
	key, val   vm.Value
	hash       uint64
}

var (
	cacheType, entryType *vm.Type
	kwMark               = vm.NewTuple(vm.NewStr("keywords follow"))
)

func cacheOf(v vm.Value) *Cache { return vm.As[Cache](v) }

func defineCache() {
	entryType = vm.NewType(vm.TypeSpec{Name: "functools._entry", Flags: vm.FlagDisallowNew})
	cacheType = vm.NewType(vm.TypeSpec{
		Name: "functools._lru_cache_wrapper",
		Slots: vm.Slots{
			New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
				p, err := vm.ParseSignature("user_function, maxsize, typed, cache_info_type").Match("lru_cache", a)
				if err != nil {
					return vm.Unbound, err
				}
				if p[0].Type().Slots.Call == nil {
					return vm.Unbound, vm.TypeError("the first argument must be callable")
				}
				v := vm.Obj(vm.NewObject(cls))
				c := cacheOf(v)
				c.fn, c.max = p[0], -1
				if n, ok := vm.SmallInt(p[1]); ok {
					c.max = int(max(n, 0))
				}
				typed, err := th.Truth(p[2])
				c.typed = typed
				c.clear()
				return v, err
			},
			Call: callCache,
			DescrGet: func(th *vm.Thread, d, obj, owner vm.Value) (vm.Value, error) {
				if !obj.Bound() {
					return d, nil
				}
				return vm.NewBoundMethod(d, obj), nil
			},
		},
		Methods: []*vm.Builtin{
			vm.Method0("cache_info", func(th *vm.Thread, self vm.Value) (vm.Value, error) {
				c := cacheOf(self)
				size := vm.None
				if c.max >= 0 {
					size = vm.Int(int64(c.max))
				}
				m, err := th.ImportModule("functools", vm.NewDict(), vm.None, 0) // its _CacheInfo is a namedtuple, made when first asked for
				if err != nil {
					return vm.Unbound, err
				}
				return th.CallMethod(m, vm.Intern("_CacheInfo"), vm.Int(c.hits), vm.Int(c.misses), size, vm.Int(int64(c.table.Len())))
			}),
			vm.Method0("cache_clear", func(th *vm.Thread, self vm.Value) (vm.Value, error) {
				cacheOf(self).clear()
				return vm.None, nil
			}),
			vm.MethodN("__copy__", 0, -1, func(th *vm.Thread, self vm.Value, _ []vm.Value) (vm.Value, error) { return self, nil }).VarArgs(),
			vm.Method0("__reduce__", func(th *vm.Thread, self vm.Value) (vm.Value, error) {
				return th.GetAttr(self, vm.Intern("__qualname__"))
			}),
			vm.MethodN("__deepcopy__", 0, -1, func(th *vm.Thread, self vm.Value, _ []vm.Value) (vm.Value, error) { return self, nil }).VarArgs(),
		},
		GetSet: []*vm.GetSet{vm.DictAttribute()},
	})
	vm.WithAttrs[Cache](cacheType, unsafe.Offsetof(Cache{}.Attrs))
	vm.References(cacheType, func(v vm.Value, f vm.Visitor) {
		c := cacheOf(v)
		f.Value(&c.fn)
		for e := c.root.next; e != nil && e != c.root; e = e.next {
			f.Value(&e.key)
			f.Value(&e.val)
		}
	})
}

func (c *Cache) clear() {
	c.table = vm.NewDict()
	c.hits, c.misses = 0, 0
	c.root = &entry{}
	c.root.prev, c.root.next = c.root, c.root
}

// key makes one value of a call's arguments.
func (c *Cache) key(a vm.Args) vm.Value {
	if !c.typed && len(a.Kw) == 0 && len(a.Pos) == 1 {
		if t := a.Pos[0].Type(); t == vm.IntType || t == vm.StrType {
			return a.Pos[0]
		}
	}
	items := append(make([]vm.Value, 0, len(a.Pos)+1), a.Pos...)
	if len(a.Kw) > 0 {
		items = append(items, kwMark)
		for i, n := range a.Names {
			items = append(items, n.Value(), a.Kw[i])
		}
	}
	if c.typed {
		for _, v := range a.Pos {
			items = append(items, v.Type().Value())
		}
		for _, v := range a.Kw {
			items = append(items, v.Type().Value())
		}
	}
	return vm.NewTuple(items...)
}

func (e *entry) unlink() { e.prev.next, e.next.prev = e.next, e.prev }

func (e *entry) linkNewest(root *entry) {
	e.prev, e.next = root.prev, root
	root.prev.next, root.prev = e, e
}

func callCache(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
	c := cacheOf(self)
	if c.max == 0 {
		c.misses++
		return th.CallArgs(c.fn, a)
	}
	k := c.key(a)
	h, err := th.Hash(k) // once: a key's __hash__ may be slow
	if err != nil {
		return vm.Unbound, err
	}
	found, err := c.table.GetHashed(th, k, h)
	if err != nil {
		return vm.Unbound, err
	}
	if found.Bound() {
		c.hits++
		e := vm.As[entry](found)
		if c.max > 0 && c.root.prev != e {
			e.unlink()
			e.linkNewest(c.root)
		}
		return e.val, nil
	}
	c.misses++
	v, err := th.CallArgs(c.fn, a)
	if err != nil {
		return vm.Unbound, err
	}
	if again, err := c.table.GetHashed(th, k, h); err != nil || again.Bound() {
		return v, err // the call has come here itself
	}
	if c.max > 0 && c.table.Len() >= c.max {
		old := c.root.next
		old.unlink()
		if err := c.table.DeleteHashed(th, old.key, old.hash); err != nil {
			return vm.Unbound, err
		}
	}
	e := &entry{key: k, hash: h, val: v}
	e.SetType(entryType)
	e.linkNewest(c.root)
	return v, c.table.SetHashed(th, k, h, vm.Obj(&e.Header))
}
