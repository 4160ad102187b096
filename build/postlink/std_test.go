// This file runs the standard library's own tests on processed test programs.

package postlink

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// The whole list that is worth a run after a change: -std="runtime reflect sync sync/atomic time context sort strconv
// math/big encoding/... bytes strings bufio fmt errors regexp text/template compress/flate go/parser iter slices maps".
//
// Without -tracebacks these tests fail, as they look for names or lines: in runtime TestCallers*, TestPanicInlined, TestDebugLogSym,
// TestHexdump*, TestInlineUnwinder, TestStackWrapper*, TestStartLine, ExampleFrames, and TestProfBufWakeup waits for ever; in sync
// TestOnceFuncPanicTraceback; in reflect TestGrow.
var std = flag.String("std", "sort strconv errors container/...", "standard packages whose tests are run")

var tracebacks = flag.Bool("tracebacks", false, "keep the tables for tracebacks in the packages of -std")

const execEnv = "POSTLINK_TEST_EXEC"

// TestMain also serves as the program that go test -exec calls: it processes the test binary it is given, and runs that.
func TestMain(m *testing.M) {
	if os.Getenv(execEnv) == "" || len(os.Args) < 2 {
		os.Exit(m.Run())
	}
	status, err := processAndRun(os.Args[1], os.Args[2:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		status = 99
	}
	os.Exit(status)
}

func processAndRun(file string, args []string) (int, error) {
	wasm, err := os.ReadFile(file)
	if err != nil {
		return 0, err
	}
	out, _, err := Process(wasm, Options{Tracebacks: *tracebacks})
	if err != nil {
		return 0, err
	}
	if out, err = StripNames(out); err != nil {
		return 0, err
	}
	mended := file + ".mended.wasm"
	if err := os.WriteFile(mended, out, 0o666); err != nil {
		return 0, err
	}
	defer os.Remove(mended)
	js := filepath.Join(runtime.GOROOT(), "lib", "wasm", "wasm_exec_node.js")
	cmd := exec.Command("node", append([]string{"--stack-size=8192", js, mended}, args...)...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	var exit *exec.ExitError
	if err := cmd.Run(); errors.As(err, &exit) {
		return exit.ExitCode(), nil
	} else if err != nil {
		return 0, err
	}
	return 0, nil
}

func TestStandardLibrary(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs the tests of other packages")
	}
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node isn't installed")
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	// go test links without names unless it is told otherwise.
	args := append([]string{"test", "-short", "-vet=off", "-p=1", "-ldflags=-s=false", "-exec=" + self}, strings.Fields(*std)...)
	cmd := exec.Command(filepath.Join(runtime.GOROOT(), "bin", "go"), args...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", execEnv+"=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Errorf("go %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	if !strings.Contains(string(out), "ok  \t") {
		t.Errorf("no package passed:\n%s", out)
	}
}
