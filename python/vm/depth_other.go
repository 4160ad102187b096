// How Go code and exec may call each other where Go's stacks are the only ones.

//go:build !js

package vm

import "math"

const flatEvery = math.MaxInt32 // never

func flatten() {}
