// Pause, resume and single steps for a loop on the real clock.

package jsbridge

import (
	"sync"

	"github.com/aioplay/aioplay/loop/sim"
)

// A gate stands before the turns of a loop. Closed, it lets through only what it was granted. Its methods are
// goroutine-safe.
type gate struct {
	mu     sync.Mutex
	closed bool
	left   int // events or turns granted
	unit   sim.Unit
}

func (g *gate) shut() {
	g.mu.Lock()
	g.closed, g.left = true, 0
	g.mu.Unlock()
}

func (g *gate) open() {
	g.mu.Lock()
	g.closed, g.left = false, 0
	g.mu.Unlock()
}

func (g *gate) grant(unit sim.Unit, n int) {
	g.mu.Lock()
	if g.unit != unit {
		g.left = 0
	}
	g.closed, g.unit = true, unit
	g.left += max(n, 0)
	g.mu.Unlock()
}

// shutNow reports whether the gate is closed, whatever it has granted.
func (g *gate) shutNow() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.closed
}

// held reports whether the gate is closed and nothing is granted.
func (g *gate) held() bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.closed && g.left == 0
}

// take uses up one unit of what was granted.
func (g *gate) take() (sim.Unit, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.left == 0 {
		return 0, false
	}
	g.left--
	return g.unit, true
}
