// Package contextvars is Python's contextvars: variables whose values belong to a context, of which every asyncio task
// has its own.
//
// A Context's bindings are an immutable slice: copying a context, which every create_task and call_soon does, copies a
// pointer to it; setting a variable copies the slice, which in real programs holds a handful of bindings.
package contextvars

import (
	"slices"

	"github.com/aioplay/aioplay/python/vm"
)

// Context is contextvars.Context. The zero Context with its type set (Init) is empty.
type Context struct {
	vm.Header
	vars    *[]binding // nil: none
	entered bool
}

type binding struct {
	v     *Var
	value vm.Value
}

// Var is contextvars.ContextVar.
type Var struct {
	vm.Header
	name vm.Value
	def  vm.Value // unbound: none
}

// Token is contextvars.Token: what ContextVar.set returns, for reset.
type Token struct {
	vm.Header
	ctx  *Context
	v    *Var
	old  vm.Value // unbound: Token.MISSING
	used bool
}

// Init makes c an empty context.
func (c *Context) Init() {
	define()
	c.SetType(ContextType)
}

// InitCopy makes c a copy of from.
func (c *Context) InitCopy(from *Context) {
	c.SetType(ContextType)
	c.vars = from.vars
}

// Value returns the context as a value.
func (c *Context) Value() vm.Value { return vm.Obj(&c.Header) }

// Current returns the thread's context, made when first asked for.
func Current(th *vm.Thread) *Context {
	if c, ok := th.Context.(*Context); ok {
		return c
	}
	c := new(Context)
	c.Init()
	th.Context = c
	return c
}

// Copy returns a copy of the thread's context, copy_context().
func Copy(th *vm.Thread) *Context {
	c := new(Context)
	c.InitCopy(Current(th))
	return c
}

// Of returns the context that a Python value is, or nil.
func Of(v vm.Value) *Context {
	define()
	if v.Bound() && v.Type() == ContextType {
		return vm.As[Context](v)
	}
	return nil
}

// Enter makes c the thread's context and returns the one before, for Leave. It fails when c is entered already.
func (c *Context) Enter(th *vm.Thread) (prev any, err error) {
	if c.entered {
		return nil, vm.RuntimeError("cannot enter context: " + contextRepr(th, c) + " is already entered")
	}
	c.entered = true
	prev = th.Context
	th.Context = c
	return prev, nil
}

// Leave goes back to the context before.
func (c *Context) Leave(th *vm.Thread, prev any) {
	c.entered = false
	th.Context = prev
}

// items returns the bindings.
func (c *Context) items() []binding {
	if c.vars == nil {
		return nil
	}
	return *c.vars
}

// find returns where v is among the bindings, -1 if it isn't.
func (c *Context) find(v *Var) int {
	for i, b := range c.items() {
		if b.v == v {
			return i
		}
	}
	return -1
}

func (c *Context) get(v *Var) vm.Value {
	if i := c.find(v); i >= 0 {
		return c.items()[i].value
	}
	return vm.Unbound
}

func (c *Context) set(v *Var, value vm.Value) {
	old := c.items()
	i := c.find(v)
	n := len(old)
	if i < 0 {
		i, n = n, n+1
	}
	items := make([]binding, n)
	copy(items, old)
	items[i] = binding{v, value}
	c.vars = &items
}

func (c *Context) del(v *Var) {
	if i := c.find(v); i >= 0 {
		items := slices.Delete(slices.Clone(c.items()), i, i+1)
		c.vars = &items
	}
}

// Module makes the module contextvars.
func Module(th *vm.Thread) (*vm.Module, error) {
	define()
	m := vm.NewModule("contextvars", vm.NewDict())
	m.Set("Context", ContextType.Value())
	m.Set("ContextVar", VarType.Value())
	m.Set("Token", TokenType.Value())
	m.Add(vm.Func0("copy_context", func(th *vm.Thread) (vm.Value, error) { return Copy(th).Value(), nil }))
	m.Set("__all__", vm.NewTuple(vm.NewStr("Context"), vm.NewStr("ContextVar"), vm.NewStr("Token"), vm.NewStr("copy_context")))
	return m, nil
}
