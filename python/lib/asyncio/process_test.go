package asyncio_test

import (
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python"
)

// TestProcesses runs the programs of testdata/asyncio/process, which have to do with processes, threads and signals, in the
// simulated world. CPython 3.13 recorded them on Linux, with the machine's own (and PYTHONUNBUFFERED unset).
func TestProcesses(t *testing.T) { testPrograms(t, "process/", false) }

// TestUnknownProgram: the error for a program that there isn't is CPython's, and a note says which there are.
func TestUnknownProgram(t *testing.T) {
	_, errs := runProgram(t, "unknown.py", "import subprocess\nsubprocess.run(['gcc', 'x.c'])", false)
	if !strings.Contains(errs, "FileNotFoundError: [Errno 2] No such file or directory: 'gcc'\n(aioplay has these programs: [, basename, cat,") {
		t.Errorf("standard error\n%s", errs)
	}
}

// TestProcessDeadlock: a wait that can't end names the process.
func TestProcessDeadlock(t *testing.T) {
	_, errs := runProgram(t, "dead.py", `
import asyncio
async def main():
    proc = await asyncio.create_subprocess_exec('cat', stdin=asyncio.subprocess.PIPE)
    await proc.wait()
asyncio.run(main())
`, false)
	if !strings.Contains(errs, "RuntimeError: deadlock: nothing can wake Task-1 (waits for process 4243 cat)") {
		t.Errorf("standard error\n%s", errs)
	}
}

// TestThreadDeadlock: so does one of threads.
func TestThreadDeadlock(t *testing.T) {
	_, errs := runProgram(t, "dead.py", `
import threading
a, b = threading.Lock(), threading.Lock()
def f():
    with b:
        a.acquire()
a.acquire()
threading.Thread(target=f, name="other", daemon=True).start()
b.acquire()
`, false)
	want := "RuntimeError: deadlock: every thread waits for another (MainThread waits for a lock that other holds; other waits for a lock that MainThread holds)"
	if !strings.Contains(errs, want) {
		t.Errorf("standard error\n%s", errs)
	}
}

// TestStopOfChild: a Stop reaches the program while its child computes, and ends both.
func TestStopOfChild(t *testing.T) {
	out, errs, status := interruptAt(t, `
import subprocess, sys
print("now")
try:
    subprocess.run([sys.executable, "-c", "while True: pass"])
finally:
    print("finally")
`)
	if status != 130 || !strings.HasSuffix(errs, "KeyboardInterrupt\n") || !strings.HasSuffix(out, "finally\n") {
		t.Errorf("status %d, prints\n%s\nstandard error\n%s", status, out, errs)
	}
}

// TestLeftBehind: what a process writes that nobody waits for is seen; one that goes on for ever ends with the program.
func TestLeftBehind(t *testing.T) {
	out, errs := runProgram(t, "left.py", `
import subprocess
subprocess.Popen("sleep 0.5; echo late", shell=True)
subprocess.Popen(["yes"], stdout=subprocess.DEVNULL)
subprocess.Popen(["sleep", "1000"])
print("end")
`, false)
	if out != "end\nlate\n" || errs != "" {
		t.Errorf("prints\n%s\nstandard error\n%s", out, errs)
	}
}

// TestKilledBySignal: a program that sends itself a signal ends by it, without a traceback.
func TestKilledBySignal(t *testing.T) {
	var out, errs strings.Builder
	in := python.New(python.Options{Stdout: func(s string) { out.WriteString(s) }, Stderr: func(s string) { errs.WriteString(s) }})
	status := in.Run([]byte("import os, signal\nprint('before')\nos.kill(os.getpid(), signal.SIGTERM)\nprint('after')"))
	if status != 128+15 || out.String() != "before\n" || errs.String() != "" {
		t.Errorf("status %d, prints\n%s\nstandard error\n%s", status, &out, &errs)
	}
}

// TestRefusedMultiprocessing: what can't be simulated says so by name.
func TestRefusedMultiprocessing(t *testing.T) {
	_, errs := runProgram(t, "mp.py", "import multiprocessing\nprint(multiprocessing.cpu_count())\nmultiprocessing.Process(target=print)", false)
	if !strings.Contains(errs, "NotImplementedError: multiprocessing.Process isn't supported here: ") {
		t.Errorf("standard error\n%s", errs)
	}
}
