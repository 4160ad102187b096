// As.go is the cast from a value to the Go struct of its object.

//go:build !checked

package vm

import "unsafe"

// checked is whether tests look harder: see as_checked.go.
const checked = false

// As casts a value to the Go struct of its object. The caller has checked the type: T must be the struct that
// v.Type() (or the built-in base it derives from) allocates. It is the one cast of the vm; as_checked.go has it for tests.
func As[T any](v Value) *T { return (*T)(unsafe.Pointer(v.ref)) }
