// The check subcommand: each example of the notes, run and compared with what it printed when it was recorded.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/aioplay/aioplay/build/note"
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
	"github.com/aioplay/aioplay/python"
)

var checkCommand = &command{
	name:    "check",
	args:    "[--update] [DIR]",
	summary: "run the notes' examples and compare them with their recorded output",
}

func init() { checkCommand.run = runCheck }

// checkPatience is how long one example may take in real time; on the virtual clock only its computing counts.
const checkPatience = 60 * time.Second

func runCheck(args []string) int {
	flags := checkCommand.flags(`Runs each example of the notes in DIR (./content unless given) on the virtual clock, twice. It must print what is
recorded below it, end as its fence says (expect=), and leave the same trace both times. Where a file NOTE/ID.trace.jsonl
stands beside the note NOTE.md, the trace must be that one. Exit status 1 tells of a difference.`)
	update := flags.Bool("update", false, "record what the examples print now, and the traces that have a file")
	if status, done := checkCommand.parse(flags, args); done {
		return status
	}
	if flags.NArg() > 1 {
		return checkCommand.misuse("one folder at a time")
	}
	dir, err := contentDir(flags.Args())
	if err != nil {
		return checkCommand.fail(err)
	}
	start := time.Now()
	c, err := checkNotes(dir, *update, os.Stdout)
	if err != nil {
		return checkCommand.fail(err)
	}
	fmt.Printf("%d examples, %d wrong, %d recorded, %d ms\n", c.examples, c.wrong, c.recorded, time.Since(start).Milliseconds())
	if c.wrong > 0 {
		return 1
	}
	return 0
}

// checkNotes checks the examples of every note in dir, and tells w of those that are wrong.
func checkNotes(dir string, update bool, w io.Writer) (*checker, error) {
	c := &checker{dir: dir, update: update, w: w}
	conf, err := readConfig(os.DirFS(dir))
	if err != nil {
		return c, err
	}
	for _, lang := range conf.Languages {
		notes, err := ReadNotes(os.DirFS(dir), lang.Tag)
		if err != nil {
			return c, err
		}
		for _, n := range notes {
			if err := c.note(n); err != nil {
				return c, err
			}
		}
	}
	return c, nil
}

// checker counts what it finds.
type checker struct {
	dir                       string
	update                    bool
	w                         io.Writer
	examples, wrong, recorded int
}

// note checks the examples of one note and records them if it should.
func (c *checker) note(n *note.Note) error {
	outputs := map[*note.Example]string{}
	for _, ex := range n.Examples {
		c.examples++
		place := fmt.Sprintf("%s:%d", filepath.Join(c.dir, filepath.FromSlash(n.Path)), ex.Line)
		got, again := runExample(ex), runExample(ex)
		if got.output != again.output || !bytes.Equal(got.trace, again.trace) {
			c.report(place, ex.ID, "two runs differ:\n"+unified("first", "second", got.output+string(got.trace), again.output+string(again.trace)))
			continue
		}
		if problem := got.ending(ex); problem != "" {
			c.report(place, ex.ID, problem+"\n"+got.output)
			continue
		}
		if !ex.Recorded || got.output != ex.Output {
			switch {
			case c.update:
				outputs[ex] = got.output
			case !ex.Recorded:
				c.report(place, ex.ID, "no output is recorded; aioplay check --update records it")
			default:
				c.report(place, ex.ID, "the output isn't the recorded one:\n"+unified("recorded", "printed", ex.Output, got.output))
			}
		}
		if err := c.trace(n, ex, place, got.trace); err != nil {
			return err
		}
	}
	if len(outputs) == 0 {
		return nil
	}
	c.recorded += len(outputs)
	name := filepath.Join(c.dir, filepath.FromSlash(n.Path))
	src, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	return os.WriteFile(name, n.Record(src, outputs), 0o644)
}

// trace compares an example's trace with its file, if it has one.
func (c *checker) trace(n *note.Note, ex *note.Example, place string, trace []byte) error {
	name := filepath.Join(c.dir, n.Lang, n.Base(), ex.ID+".trace.jsonl")
	want, err := os.ReadFile(name)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil || bytes.Equal(want, trace) {
		return err
	}
	if c.update {
		c.recorded++
		return os.WriteFile(name, trace, 0o644)
	}
	c.report(place, ex.ID, "the trace isn't the recorded one:\n"+unified("recorded", "traced", string(want), string(trace)))
	return nil
}

func (c *checker) report(place, id, text string) {
	c.wrong++
	fmt.Fprintf(c.w, "%s: %s: %s\n", place, id, strings.TrimRight(text, "\n"))
}

// unified is a unified diff.
func unified(oldName, newName, old, new string) string {
	return string(diff.Diff(oldName, []byte(old), newName, []byte(new)))
}

// ran is what became of an example.
type ran struct {
	output  string // both streams, in order
	status  int
	raised  string // the type of the exception that ended it, or ""
	trace   []byte
	stopped bool // it had to be stopped
}

// runExample runs a program as the page does, but natively and at full speed.
func runExample(ex *note.Example) ran {
	var r ran
	var out strings.Builder
	write := func(text string) { out.WriteString(text) }
	tracer := loop.NewTracer(func(batch []byte) { r.trace = append(r.trace, batch...) })
	in := python.New(python.Options{
		Stdout: write, Stderr: write, Args: []string{"main.py"}, Filename: "main.py", Strict: ex.Strict, Seed: ex.Seed,
		Driver: sim.New(sim.Options{}), Tracer: tracer, Net: ex.Net, Hosts: ex.Hosts,
	})
	var late atomic.Bool
	watchdog := time.AfterFunc(checkPatience, func() {
		late.Store(true)
		in.Interrupt()
	})
	r.status = in.Run([]byte(ex.Code))
	watchdog.Stop()
	r.stopped = late.Load()
	tracer.Flush()
	r.output = out.String()
	if err := in.Error(); err != nil {
		r.raised = err.Type
	}
	return r
}

// ending says how the example's end differs from what its fence expects, or "".
func (r ran) ending(ex *note.Example) string {
	switch {
	case r.stopped:
		return fmt.Sprintf("still running after %v", checkPatience)
	case ex.Expect == "" && r.status != 0:
		return fmt.Sprintf("ended with status %d; if it should, say so with expect=%s", r.status, r.raised)
	case ex.Expect != "" && r.raised != ex.Expect:
		return fmt.Sprintf("should end with %s and ended with status %d %s", ex.Expect, r.status, r.raised)
	}
	return ""
}
