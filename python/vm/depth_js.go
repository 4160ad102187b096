// The depth to which Go code and exec may call each other in a browser.

package vm

// maxGoDepth leaves half of the stack of a Chromium worker, about 1 MB, unused: after V8 has optimised exec, a level
// takes about 2.8 kB, and 350 levels run over it. That would kill the instance, and nothing can catch it.
const maxGoDepth = 160 * execCost
