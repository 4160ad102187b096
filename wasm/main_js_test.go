// The test binary is two programs: the package's tests, and a runtime with the fake interpreter.

//go:build js && wasm

package main

import (
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	if len(os.Args) == 1 && os.Args[0] == "js" { // started by the worker script, not by go test
		serve(newFake)
	}
	os.Exit(m.Run())
}
