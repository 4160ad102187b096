// Package stack lets Go code call itself to any depth in a browser, whose own stack is small and can't grow: what runs over it
// kills the instance. Go's stack, which has all frames, is in memory and grows; and when a goroutine is resumed, only its
// innermost function comes back onto the browser's stack, the callers one by one as they are returned to. So a goroutine that
// gives way every so many levels goes on with an empty stack.
package stack

// room is how many units go onto the browser's stack. A worker has about 1 MB; a unit is up to 700 bytes.
const room = 320

// Level is the units that a level of the parser or the compiler takes, which is up to a dozen Go frames.
const Level = 4

// Depth counts how deep something is that calls itself, in units.
type Depth struct {
	Units int32
	flat  int32 // the depth at which the browser's stack was empty
}

// Enter goes n units deeper.
func (d *Depth) Enter(n int32) {
	d.Units += n
	if d.Units-d.flat >= room {
		giveWay()
		d.flat = d.Units
	}
}

// Leave undoes Enter. What was above is no longer on the stack that was given up, so the next descent counts from here.
func (d *Depth) Leave(n int32) {
	d.Units -= n
	d.flat = min(d.flat, d.Units)
}
