// As_checked.go is the cast from a value to the Go struct of its object as tests have it, built with -tags checked: one that
// takes an object for what it isn't panics instead of reading whatever lies there.
//
// Nothing tells which struct a Python class has but the casts themselves. So the first one teaches, and whoever contradicts it
// is wrong, or was contradicted by a wrong one: the panic names both.

//go:build checked

package vm

import (
	"fmt"
	"reflect"
	"runtime"
	"sync"
	"unsafe"
)

// checked is whether tests look harder: temporaries that nobody will read are cleared at every call and slow instruction, not
// only when garbage is collected, so that a wrong liveness shows.
const checked = true

// lesson is the struct that a class has, and where that was learnt.
type lesson struct {
	of    reflect.Type
	where string
}

var (
	lessons   = map[*Type]lesson{}
	lessonsMu sync.Mutex
)

// As casts a value to the Go struct of its object, and panics if that is another.
func As[T any](v Value) *T {
	if v.ref != nil {
		checkCast(v, reflect.TypeFor[T]())
	}
	return (*T)(unsafe.Pointer(v.ref))
}

func checkCast(v Value, to reflect.Type) {
	if to == reflect.TypeFor[Header]() {
		return // all have one
	}
	switch v.ref {
	case &intHeader, &floatHeader, &boolHeader, &noneHeader, &notImplHeader, &ellipsisHeader:
		panic("BUG: " + to.String() + " of a " + v.ref.typ.Name + ", which has no object, " + castBy())
	}
	t, heap := v.ref.typ, false
	if t == nil {
		return
	}
	for t.flags&FlagHeap != 0 && t.base != nil {
		t, heap = t.base, true
	}
	if heap && t == ObjectType {
		if to != reflect.TypeFor[Instance]() {
			panic("BUG: " + to.String() + " of an instance of " + v.ref.typ.Name + ", " + castBy())
		}
		return
	}
	lessonsMu.Lock()
	defer lessonsMu.Unlock()
	switch l, ok := lessons[t]; {
	case ok && begins(l.of, to):
	case !ok || begins(to, l.of):
		lessons[t] = lesson{to, castBy()}
	default:
		panic(fmt.Sprintf("BUG: %s of a %s, %s, which is a %s, %s", to, t.Name, castBy(), l.of, l.where))
	}
}

// begins reports whether the memory of a struct begins with that of another.
func begins(t, with reflect.Type) bool {
	if t == with {
		return true
	}
	a, b := fieldsOf(t), fieldsOf(with)
	if len(a) < len(b) {
		return false
	}
	for i, f := range b {
		if a[i] != f {
			return false
		}
	}
	return true
}

var fields = map[reflect.Type][]reflect.Type{}

// fieldsOf are the types of a struct's fields, those of the structs in it included.
func fieldsOf(t reflect.Type) []reflect.Type {
	if t.Kind() != reflect.Struct {
		return []reflect.Type{t}
	}
	all, ok := fields[t]
	if !ok {
		for i := range t.NumField() {
			all = append(all, fieldsOf(t.Field(i).Type)...)
		}
		fields[t] = all
	}
	return all
}

// castBy names the function and the line that cast.
func castBy() string {
	var pcs [8]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs[:])])
	for {
		f, more := frames.Next()
		if f.Function != "github.com/aioplay/aioplay/python/vm.As[...]" && f.Function != "github.com/aioplay/aioplay/python/vm.checkCast" || !more {
			return fmt.Sprintf("by %s line %d", f.Function, f.Line)
		}
	}
}
