// How Go code and exec may call each other to any depth in a browser, whose own stack is small.

package vm

import "runtime"

// flatEvery is after how many levels the goroutine gives way. A level takes up to 2.8 kB of the worker's stack once V8 has
// optimised exec; about 1 MB is there, and what runs over it kills the instance. But a goroutine that is resumed begins
// with an empty stack of the browser's: only its innermost function is on it, and the callers are called one by one as
// they are returned to. Go's stack, which has them all, is in memory and grows.
const flatEvery = 80 * execCost

func flatten() { runtime.Gosched() }
