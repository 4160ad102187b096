// This file runs the standard library's own tests on processed test programs.

package postlink

import (
	"errors"
	"flag"
	"fmt"
	"hash/crc32"
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

const execEnv = "POSTLINK_TEST_EXEC" // this folder, when the program is called so

// TestMain also serves as the program that go test -exec calls: it processes the test binary it is given, splits it so that half of the
// functions come later, and runs that.
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
	js := filepath.Join(runtime.GOROOT(), "lib", "wasm", "wasm_exec_node.js")
	command := []string{"--stack-size=8192", js, file + ".mended.wasm"}
	var modules [2][]byte
	if *tracebacks {
		modules[0], _, err = Process(wasm, Options{Tracebacks: true})
	} else {
		modules[0], modules[1], _, err = Split(wasm, Options{}, Division{Cold: half(wasm)})
		command = []string{"--stack-size=8192", "testdata/split.js", filepath.Join(filepath.Dir(js), "wasm_exec.js"), file + ".mended.wasm", file + ".rest.wasm"}
		if command[1], err = filepath.Abs(filepath.Join(os.Getenv(execEnv), command[1])); err != nil {
			return 0, err
		}
	}
	if err != nil {
		return 0, err
	}
	for i, module := range modules {
		if module == nil {
			continue
		}
		if module, err = StripNames(module); err != nil {
			return 0, err
		}
		packed, err := Pack(module)
		if err != nil {
			return 0, err
		}
		if module, err = Unpack(packed); err != nil {
			return 0, err
		}
		name := file + [2]string{".mended.wasm", ".rest.wasm"}[i]
		if err := os.WriteFile(name, module, 0o666); err != nil {
			return 0, err
		}
		defer os.Remove(name)
	}
	cmd := exec.Command("node", append(command, args...)...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	var exit *exec.ExitError
	if err := cmd.Run(); errors.As(err, &exit) {
		return exit.ExitCode(), nil
	} else if err != nil {
		return 0, err
	}
	return 0, nil
}

// half takes every function to be cold or not by chance, though the same for the same module.
func half(wasm []byte) func(name string) bool {
	seed := crc32.ChecksumIEEE(wasm)
	return func(name string) bool { return crc32.Update(seed, crc32.IEEETable, []byte(name))&8 != 0 }
}

func TestStandardLibrary(t *testing.T) {
	t.Parallel()
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
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	// go test links without names unless it is told otherwise.
	args := append([]string{"test", "-short", "-vet=off", "-p=1", "-ldflags=-s=false", "-exec=" + self}, strings.Fields(*std)...)
	cmd := exec.Command(filepath.Join(runtime.GOROOT(), "bin", "go"), args...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", execEnv+"="+here)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Errorf("go %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	if !strings.Contains(string(out), "ok  \t") {
		t.Errorf("no package passed:\n%s", out)
	}
}
