// The command as its users run it, by scripts in testdata/script.
package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestScripts(t *testing.T) {
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("SOURCE", root)
			for _, name := range []string{"GOCACHE", "GOMODCACHE", "GOPATH"} {
				if v := os.Getenv(name); v != "" {
					env.Setenv(name, v)
				}
			}
			home, err := os.UserHomeDir()
			if err == nil {
				env.Setenv("HOME", home) // where Go's caches are
			}
			return nil
		},
		UpdateScripts: *update,
	})
}

// TestMain lets the test binary be the command when a script calls it, and ends the browser after the last test.
func TestMain(m *testing.M) {
	testscript.Main(browserEnder{m}, map[string]func(){"aioplay": main})
}

// browserEnder runs the tests and then ends the browser that they shared.
type browserEnder struct{ m *testing.M }

func (b browserEnder) Run() int {
	defer func() { closeBrowser() }()
	return b.m.Run()
}
