package compile

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python/syntax"
)

// compileText compiles a program; Compile verifies each code object.
func compileText(t testing.TB, src, filename string, opts Options) (*Code, error) {
	t.Helper()
	m, err := syntax.Parse([]byte(src), filename, syntax.ModeExec)
	if err != nil {
		return nil, err
	}
	return Compile(m, filename, opts)
}

// libDir finds the standard library of a CPython on this machine.
func libDir() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	dirs, _ := filepath.Glob(filepath.Join(home, ".pyenv/versions/3.1[34]*/lib/python3.1?"))
	if len(dirs) == 0 {
		dirs, _ = filepath.Glob("/usr/lib/python3.1?")
	}
	if len(dirs) == 0 {
		return ""
	}
	return dirs[len(dirs)-1]
}

// TestLib compiles CPython's standard library, tests included, and follows the registers through every function.
func TestLib(t *testing.T) {
	dir := libDir()
	if dir == "" {
		t.Skip("no CPython library on this machine")
	}
	if testing.Short() {
		t.Skip("short")
	}
	files, failed := 0, 0
	filepath.Walk(dir, func(path string, info os.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			if info != nil && (info.Name() == "site-packages" || strings.HasPrefix(info.Name(), "bad")) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".py") || strings.Contains(path, "/lib2to3/") || strings.HasPrefix(info.Name(), "bad") {
			return nil
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return nil
		}
		m, err := syntax.Parse(src, path, syntax.ModeExec)
		if err != nil {
			t.Logf("syntax: %v", err)
			return nil
		}
		files++
		func() {
			defer func() {
				if r := recover(); r != nil {
					failed++
					t.Errorf("%s: %v", path, r)
					if failed > 20 {
						t.FailNow()
					}
				}
			}()
			code, err := Compile(m, path, Options{Globals: files%2 == 0})
			if err != nil {
				failed++
				t.Errorf("%s: %v", path, err)
				return
			}
			for _, c := range codes(code) {
				if msg := checkFlow(c); msg != "" {
					failed++
					t.Errorf("%s: %s: %s", path, c.Qualname, msg)
				}
			}
		}()
		return nil
	})
	t.Logf("%d files", files)
}

func itoa(n int) string { return strconv.Itoa(n) }
