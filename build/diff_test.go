// The differential runner: every program of a folder under aioplay and under a python3, side by side (make diff).
//
// A folder holds programs, NAME.py, at any depth, and archives like those of python/testdata/broken. What begins with an
// underscore is only there to be imported. Differences that are in order stand in the folder's diff.txt, as PROGRAM REASON, or as
// PROGRAM <3.14 REASON if they are those of older versions; an entry whose program agrees is an error, so that the list never
// says more than is true.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"
)

var (
	diffDir    = flag.String("diff", "", "folder of programs to run under aioplay and under -diff.python")
	diffPython = flag.String("diff.python", "python3", "the other interpreter")
	diffFlags  = flag.String("diff.flags", "", "flags for aioplay run, such as --strict")
)

// diffTime is how long a program may take.
const diffTime = 30 * time.Second

// runOutcome is what a program did.
type runOutcome struct {
	stdout, stderr string
	status         int
}

func TestDiff(t *testing.T) {
	if *diffDir == "" {
		t.Skip("compares only when -diff names a folder")
	}
	python := interpreter{args: strings.Fields(*diffPython)}
	version, err := exec.Command(python.args[0], append(python.args[1:], "-c", "import sys, os; print(os.path.dirname(os.__file__)); print(sys.version.split()[0])")...).Output()
	if err != nil {
		t.Fatalf("%s: %v", *diffPython, err)
	}
	var number string
	python.library, number, _ = strings.Cut(strings.TrimSpace(string(version)), "\n")
	known, err := readDiffs(filepath.Join(*diffDir, "diff.txt"), number)
	if err != nil {
		t.Fatal(err)
	}
	ours := interpreter{args: append([]string{"aioplay", "run"}, strings.Fields(*diffFlags)...)}
	var names []string
	for _, in := range []*interpreter{&ours, &python} {
		in.dir = t.TempDir()
		if names, err = unpackPrograms(in.dir, *diffDir); err != nil {
			t.Fatal(err)
		}
	}
	if len(names) == 0 {
		t.Fatalf("no programs in %s", *diffDir)
	}
	agree := 0
	for _, name := range names {
		got, want := ours.run(t, name), python.run(t, name)
		what := differences(got, want)
		reason, listed := known[name]
		delete(known, name)
		switch {
		case what == "" && listed:
			t.Errorf("%s agrees: take it out of diff.txt", name)
		case what == "":
			agree++
		case listed:
			t.Logf("%s differs, as %s", name, reason)
		default:
			t.Errorf("%s\n%s", name, what)
		}
	}
	for name := range known {
		t.Errorf("diff.txt: there is no program %s", name)
	}
	t.Logf("%d of %d programs agree with Python %s", agree, len(names), number)
}

// readDiffs reads a list of differences from a version of Python; lines that begin with a number sign are comments. No file is no
// list.
func readDiffs(path, version string) (map[string]string, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	list := map[string]string{}
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		name, reason, _ := strings.Cut(line, " ")
		if reason == "" || list[name] != "" {
			return nil, fmt.Errorf("%s: %q has no reason, or is there twice", path, line)
		}
		if reason[0] == '<' {
			var before string
			if before, reason, _ = strings.Cut(reason[1:], " "); !olderThan(version, before) {
				continue
			}
		}
		list[name] = reason
	}
	return list, err
}

// olderThan compares versions of Python.
func olderThan(a, b string) bool {
	var x, y [2]int
	fmt.Sscanf(a, "%d.%d", &x[0], &x[1])
	fmt.Sscanf(b, "%d.%d", &y[0], &y[1])
	return x[0] < y[0] || x[0] == y[0] && x[1] < y[1]
}

// unpackPrograms copies a folder, unpacks its archives, and lists the programs.
func unpackPrograms(to, from string) ([]string, error) {
	if err := os.CopyFS(to, os.DirFS(from)); err != nil {
		return nil, err
	}
	var names []string
	err := filepath.WalkDir(to, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, _ := filepath.Rel(to, path)
		name = filepath.ToSlash(name)
		switch filepath.Ext(name) {
		case ".py":
			if !strings.HasPrefix(d.Name(), "_") {
				names = append(names, name)
			}
		case ".txtar":
			a, err := txtar.ParseFile(path)
			if err != nil {
				return err
			}
			base := strings.TrimSuffix(name, ".txtar")
			for _, f := range a.Files {
				file, beside, ok := strings.Cut(f.Name, "/")
				if !ok && filepath.Ext(file) != ".py" {
					continue
				}
				file = base + "/" + strings.TrimSuffix(file, ".py") + "/" // each program has a folder to itself
				if !ok {
					beside = f.Name
					names = append(names, file+beside)
				}
				full := filepath.Join(to, filepath.FromSlash("unpacked/"+file+beside))
				if err := os.MkdirAll(filepath.Dir(full), 0o777); err != nil {
					return err
				}
				if err := os.WriteFile(full, f.Data, 0o666); err != nil {
					return err
				}
			}
		}
		return nil
	})
	for i, n := range names {
		if _, err := os.Stat(filepath.Join(to, n)); err != nil {
			names[i] = "unpacked/" + n
		}
	}
	slices.Sort(names)
	return slices.Compact(names), err
}

// interpreter runs programs of its own copy of the folder.
type interpreter struct {
	args    []string
	dir     string
	library string // whose frames are left out
}

func (in *interpreter) run(t *testing.T, name string) runOutcome {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), diffTime)
	defer cancel()
	dir, err := in.alone(t, name)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(ctx, in.args[0], append(in.args[1:], filepath.Base(name))...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "PYTHONIOENCODING=utf-8", "PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1", "PYTHON_COLORS=0")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	cmd.WaitDelay = 2 * time.Second // a process that outlives the program, and has its pipes, isn't waited for
	if err = cmd.Run(); errors.Is(err, exec.ErrWaitDelay) {
		err = nil
	}
	o := runOutcome{status: cmd.ProcessState.ExitCode()}
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return runOutcome{stderr: "does not end", status: -1}
	case err != nil && !errors.As(err, &exit):
		t.Fatal(err)
	case o.status < 0: // killed by the signal that Ctrl-C sends
		o.status = 130
	}
	o.stdout, o.stderr = in.normal(stdout.String(), cmd.Dir), withoutLibrary(in.normal(stderr.String(), cmd.Dir), in.library)
	return o
}

// alone makes a folder in which a program stands with what it may import, but without the other programs: a queue.py
// would hide the library's.
func (in *interpreter) alone(t *testing.T, name string) (string, error) {
	dir, from := t.TempDir(), filepath.Join(in.dir, filepath.FromSlash(filepath.Dir(name)))
	list, err := os.ReadDir(from)
	if err != nil {
		return "", err
	}
	for _, f := range list {
		if n := f.Name(); n == filepath.Base(name) || n[0] == '_' || filepath.Ext(n) != ".py" && filepath.Ext(n) != ".txtar" {
			if err := os.Symlink(filepath.Join(from, n), filepath.Join(dir, n)); err != nil {
				return "", err
			}
		}
	}
	path := filepath.Join(dir, filepath.Base(name)) // sys.path follows a link
	if err := os.Remove(path); err != nil {
		return "", err
	}
	return dir, os.Link(filepath.Join(from, filepath.Base(name)), path)
}

var diffAddress = regexp.MustCompile(`0x[0-9a-f]{6,}`)

// normal leaves out what can't be the same: the folder and addresses.
func (in *interpreter) normal(text, dir string) string {
	return diffAddress.ReplaceAllString(strings.ReplaceAll(text, dir+string(filepath.Separator), ""), "0x...")
}

var groupMargin = regexp.MustCompile(`^ *[|+] `)

// withoutLibrary drops traceback entries of files of the library, and headings without entries: aioplay's is written in Go, and
// shows no frames.
func withoutLibrary(text, library string) string {
	if library == "" {
		return text
	}
	var out []string
	dropping := false
	for line := range strings.Lines(text) {
		body := strings.TrimPrefix(line, groupMargin.FindString(line))
		switch {
		case strings.HasPrefix(body, `  File "`+library) || strings.HasPrefix(body, `  File "<frozen `):
			dropping = true
		case !strings.HasPrefix(body, "    ") && !strings.HasPrefix(body, "  [Previous line"):
			dropping = false
		}
		if !dropping {
			out = append(out, line)
		}
	}
	headless := func(i int) bool { // a heading whose entries are all gone
		return strings.HasSuffix(out[i], "Traceback (most recent call last):\n") &&
			(i+1 == len(out) || !strings.HasPrefix(strings.TrimPrefix(out[i+1], groupMargin.FindString(out[i+1])), "  File "))
	}
	var kept []string
	for i, line := range out {
		if !headless(i) {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "")
}

// differences describes how two outcomes differ; "" if they don't.
func differences(got, want runOutcome) string {
	var b strings.Builder
	for _, s := range []struct{ what, got, want string }{{"stdout", got.stdout, want.stdout}, {"stderr", got.stderr, want.stderr}} {
		if s.got == s.want {
			continue
		}
		g, w := strings.Split(s.got, "\n"), strings.Split(s.want, "\n")
		i := 0
		for i < len(g) && i < len(w) && g[i] == w[i] {
			i++
		}
		line := func(list []string) string {
			if i < len(list) {
				return list[i]
			}
			return "(end)"
		}
		fmt.Fprintf(&b, "  %s:%d\n    aioplay %s\n    python  %s\n", s.what, i+1, line(g), line(w))
	}
	if got.status != want.status {
		fmt.Fprintf(&b, "  status: aioplay %d, python %d\n", got.status, want.status)
	}
	return b.String()
}

// TestDiffRules: the parts of the runner that decide what counts as a difference.
func TestDiffRules(t *testing.T) {
	text := "Traceback (most recent call last):\n  File \"x.py\", line 1, in <module>\n    run()\n  File \"/lib/py/a.py\", line 2, in run\n    f()\n    ~^^\n" +
		"  [Previous line repeated 3 more times]\n  | File\nValueError\n"
	text += "Traceback (most recent call last):\n  File \"/lib/py/a.py\", line 2, in run\nKeyError\n"
	want := "Traceback (most recent call last):\n  File \"x.py\", line 1, in <module>\n    run()\n  | File\nValueError\nKeyError\n"
	if got := withoutLibrary(text, "/lib/py"); got != want {
		t.Errorf("withoutLibrary: %q", got)
	}
	a := runOutcome{"x\ny\n", "", 0}
	if d := differences(a, a); d != "" {
		t.Errorf("no difference: %q", d)
	}
	if d := differences(a, runOutcome{"x\nz\n", "", 1}); !strings.Contains(d, "stdout:2") || !strings.Contains(d, "python 1") || strings.Contains(d, "stderr") {
		t.Errorf("differences: %q", d)
	}
	path := filepath.Join(t.TempDir(), "diff.txt")
	for text, want := range map[string]int{"# x\na.py because\n": 1, "a.py <3.14 because\n": 1, "a.py <3.13 because\n": 0, "a.py\n": -1, "a.py x\na.py y\n": -1} {
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		list, err := readDiffs(path, "3.13.0")
		if (err != nil) != (want < 0) || err == nil && len(list) != want {
			t.Errorf("readDiffs(%q): %v, %v", text, list, err)
		}
	}
}
