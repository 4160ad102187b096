// The depth to which Go code and exec may call each other where Go's stacks grow.

//go:build !js

package vm

// maxGoDepth is beyond the default recursion limit, which programs then meet first, as in CPython.
const maxGoDepth = 3000 * execCost
