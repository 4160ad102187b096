// Runner.go runs one test file under one interpreter and reads what the driver reports.

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// An outcome is what a test came to: "pass", "fail", "skip" or "internal", and why.
type outcome struct {
	kind, reason string
}

// A runner runs test files under one interpreter.
type runner struct {
	dir     string // for reports
	source  string // this package's folder
	path    string // PYTHONPATH
	stall   time.Duration
	command []string
	flags   func(file string) []string // further arguments of the command; nil: none
}

func newRunner(dir, lib string, stall time.Duration, command ...string) (*runner, error) {
	source, err := filepath.Abs("build/libtest")
	return &runner{dir: dir, source: source, path: lib, stall: stall, command: command}, err
}

// restarts bounds how often a file is run again after a test that killed or stalled the interpreter.
const restarts = 12

// run runs a file. A test that ends the interpreter, or doesn't end, fails; the file is run again without it.
func (r *runner) run(file string) (map[string]outcome, error) {
	results, leave := map[string]outcome{}, filepath.Join(r.dir, "leave")
	for range restarts {
		os.Remove(leave)
		var skip []string
		for id, o := range results {
			if o.kind != "internal" && (!strings.HasSuffix(id, "]") || o.reason == stalled || o.reason == ended) {
				skip = append(skip, id)
			}
		}
		if err := os.WriteFile(leave, []byte(strings.Join(skip, "\n")), 0o644); err != nil {
			return nil, err
		}
		lines, why, err := r.attempt(file, leave)
		if err != nil {
			return nil, err
		}
		current, done := "", false
		for _, l := range lines {
			kind, rest, _ := strings.Cut(l, " ")
			id, reason, _ := strings.Cut(rest, ": ")
			switch kind {
			case "run":
				current = id
			case "end":
				done = true
			default:
				results[id] = outcome{kind, reason}
				current = ""
			}
		}
		if _, ok := results[file+".import"]; done || ok {
			return results, nil
		}
		if current == "" {
			results[file+".import"] = outcome{"fail", why}
			return results, nil
		}
		results[current] = outcome{"fail", why}
	}
	return results, nil
}

const (
	stalled = "takes too long"
	ended   = "ends the interpreter"
)

// attempt runs the file once. why says how it ended if the report doesn't.
func (r *runner) attempt(file, leave string) (lines []string, why string, err error) {
	report := filepath.Join(r.dir, "report")
	os.Remove(report)
	output, err := os.Create(filepath.Join(r.dir, "output"))
	if err != nil {
		return nil, "", err
	}
	defer output.Close()
	args := append([]string(nil), r.command[1:]...)
	if r.flags != nil {
		args = append(args, r.flags(file)...)
	}
	args = append(args, filepath.Join(r.source, "driver.py"), file, report, leave)
	cmd := exec.Command(r.command[0], args...)
	cmd.Dir = r.dir
	cmd.Env = append(os.Environ(), "PYTHONPATH="+r.path, "PYTHONHASHSEED=0")
	cmd.Stdout, cmd.Stderr = output, output
	if err := cmd.Start(); err != nil {
		return nil, "", err
	}
	done := make(chan struct{})
	go func() {
		cmd.Wait()
		close(done)
	}()
	why = ended
	size, since := int64(-1), time.Now()
wait:
	for {
		select {
		case <-done:
			break wait
		case <-time.After(200 * time.Millisecond):
		}
		if info, err := os.Stat(report); err == nil && info.Size() != size {
			size, since = info.Size(), time.Now()
		}
		if time.Since(since) > r.stall {
			why = stalled
			cmd.Process.Kill()
			<-done
			break
		}
	}
	data, err := os.ReadFile(report)
	if err != nil && !os.IsNotExist(err) {
		return nil, "", err
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n"), why, nil
}
