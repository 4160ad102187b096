package asyncio_test

import (
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python"
)

// interruptAt runs a program whose output stops it: Interrupt is called when it prints "now".
func interruptAt(t *testing.T, source string) (out, errs string, status int) {
	t.Helper()
	var o, e strings.Builder
	var in *python.Interp
	in = python.New(python.Options{
		Filename: "stop.py",
		Stdout: func(s string) {
			o.WriteString(s)
			if strings.Contains(s, "now") {
				in.Interrupt()
			}
		},
		Stderr: func(s string) { e.WriteString(s) },
	})
	status = in.Run([]byte(source))
	return o.String(), e.String(), status
}

// TestInterruptCancelsMain: a Stop while the loop waits cancels the main task first, and is a KeyboardInterrupt after
// that (CPython Lib/asyncio/runners.py, _on_sigint).
func TestInterruptCancelsMain(t *testing.T) {
	out, errs, status := interruptAt(t, `
import asyncio
async def main():
    try:
        print("now")
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("cancelled")
        raise
    finally:
        print("cleaned up")
asyncio.run(main())
`)
	if status != 130 || !strings.HasSuffix(errs, "KeyboardInterrupt\n") {
		t.Errorf("status %d, standard error\n%s", status, errs)
	}
	if !strings.Contains(out, "cleaned up") {
		t.Errorf("prints\n%s", out)
	}
}

// TestInterruptHandler: with a handler of SIGINT the loop goes on.
func TestInterruptHandler(t *testing.T) {
	out, errs, status := interruptAt(t, `
import asyncio, signal
async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, print, "handled")
    loop.call_soon(print, "now")
    await asyncio.sleep(1)
    print("end")
asyncio.run(main())
`)
	if status != 0 || out != "now\nhandled\nend\n" {
		t.Errorf("status %d, prints\n%s\nstandard error\n%s", status, out, errs)
	}
}

// TestInterruptBusy: a Stop reaches a coroutine that never waits.
func TestInterruptBusy(t *testing.T) {
	_, errs, status := interruptAt(t, `
import asyncio
async def main():
    print("now")
    while True:
        pass
asyncio.run(main())
`)
	if status != 130 || !strings.HasSuffix(errs, "KeyboardInterrupt\n") {
		t.Errorf("status %d, standard error\n%s", status, errs)
	}
}

// TestDeadlock: on the virtual clock a program that can never go on says so.
func TestDeadlock(t *testing.T) {
	_, errs := runProgram(t, "dead.py", `
import asyncio
async def main():
    await asyncio.Event().wait()
asyncio.run(main())
`, false)
	if !strings.Contains(errs, "RuntimeError: deadlock: nothing can wake Task-1 (waits for event") {
		t.Errorf("standard error\n%s", errs)
	}
}
