package asyncio

import (
	"testing"
	"unsafe"
)

// TestLayout holds the objects to the layout that casts rely on: whatever begins with head has its loop part where Future
// has it, and that begins with a loop.Future.
func TestLayout(t *testing.T) {
	want := unsafe.Offsetof(Future{}.core)
	for name, got := range map[string]uintptr{
		"Task":   unsafe.Offsetof(Task{}.core) + unsafe.Offsetof(Task{}.core.Future),
		"Gather": unsafe.Offsetof(Gather{}.core) + unsafe.Offsetof(Gather{}.core.Future),
		"shield": unsafe.Offsetof(shieldFuture{}.core) + unsafe.Offsetof(shieldFuture{}.core.Future),
	} {
		if got != want {
			t.Errorf("%s's loop.Future is at %d, Future's at %d", name, got, want)
		}
	}
	if got, want := unsafe.Offsetof(TimerHandle{}.core)+unsafe.Offsetof(TimerHandle{}.core.Handle), unsafe.Offsetof(Handle{}.core); got != want {
		t.Errorf("TimerHandle's loop.Handle is at %d, Handle's at %d", got, want)
	}
	if got := unsafe.Offsetof(Future{}.Attrs); got != attrsOffset {
		t.Errorf("Attrs is at %d, not %d", got, attrsOffset)
	}
}

// TestSizes holds the objects of which there may be a hundred thousand to the sizes that the memory budget counts on.
func TestSizes(t *testing.T) {
	for name, size := range map[string][2]uintptr{
		"Task":   {unsafe.Sizeof(Task{}), 288},
		"Future": {unsafe.Sizeof(Future{}), 144},
		"Handle": {unsafe.Sizeof(Handle{}), 128},
		"sleep":  {unsafe.Sizeof(sleepCoro{}), 208},
	} {
		if size[0] > size[1] && unsafe.Sizeof(uintptr(0)) == 8 {
			t.Errorf("a %s has %d bytes, more than %d", name, size[0], size[1])
		}
	}
}
