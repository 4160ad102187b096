// Records which functions of the runtime typical programs run, and checks that the record still serves them.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/build/postlink"
	"github.com/aioplay/aioplay/loop/sim"
	"github.com/aioplay/aioplay/python"
	"github.com/aioplay/aioplay/python/lib/late"
	"github.com/aioplay/aioplay/wasm/chromium"
)

var profileRecord = flag.Bool("profile.record", false, "record the profile of the runtime anew (make profile)")

// A typical program is run in Node by wasm/profile.ts, which knows these fields.
type typical struct {
	Name    string            `json:"name"`
	Options map[string]string `json:"options"`
	Acts    [][2]any          `json:"acts,omitempty"` // messages after the first output
}

// profiled is what came of it.
type profiled struct {
	Name, Output string
	Status       int
	Ran          []int  // numbers of the functions, in an instrumented module
	Died         string // what ended the instance, or ""
}

// acts are what readers do to some programs while they run.
var acts = map[string][][2]any{
	"endless": {{"pause", none}, {"step", map[string]string{"kind": "event", "n": "1"}}, {"step", map[string]string{"kind": "turn", "n": "2"}}, {"resume", none}, {"stop", none}},
	"busy":    {{"pause", none}, {"resume", none}, {"stop", none}},
	"paced":   {{"speed", map[string]string{"x": "5"}}, {"pause", none}, {"resume", none}, {"speed", map[string]string{"x": "0"}}},
}

var none = map[string]string{}

// short are the programs that take no time on the real clock.
var short = map[string]bool{"language": true, "modules": true, "uncaught": true, "endless": true, "clock": true}

// typicalPrograms are the ones that the first part of the runtime must be enough for: nothing, a line, those in
// testdata/typical in several ways, and all examples of the notes.
func typicalPrograms(t *testing.T) []typical {
	var list []typical
	add := func(name, code string, options ...string) {
		o := map[string]string{"code": code, "filename": "main.py", "clock": "virtual", "speed": "0", "seed": "1", "net": "mock"}
		for i := 0; i < len(options); i += 2 {
			o[options[i]] = options[i+1]
		}
		base, _, _ := strings.Cut(name, " ")
		list = append(list, typical{name, o, acts[base]})
	}
	add("empty", "")
	add("hello", "print('hello')")
	add("hello strict", "print('hello')", "strict", "1", "clock", "real")
	files, err := filepath.Glob("testdata/typical/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no programs", err)
	}
	for _, file := range files {
		code, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(file), ".py")
		speed := "0"
		if acts[name] != nil {
			speed = "20"
		}
		add(name, string(code), "trace", "1", "speed", speed)
		if short[name] {
			add(name+" on the real clock", string(code), "clock", "real")
		}
	}
	for _, lang := range languages {
		for _, n := range ownNotes(t, lang) {
			for _, ex := range n.Examples {
				strict := ""
				if ex.Strict {
					strict = "1"
				}
				add("notes/"+lang+"/"+ex.ID, ex.Code, "trace", "1", "strict", strict)
			}
		}
	}
	return list
}

// runTypical runs the programs on a module, without the second part.
func runTypical(t *testing.T, wasm []byte, programs []typical) []profiled {
	t.Helper()
	dir := t.TempDir()
	script, err := chromium.Bundle(chromium.Script{Entry: "wasm/profile.ts", Runtime: true})
	if err != nil {
		t.Fatal(err)
	}
	task, err := json.Marshal(map[string]any{"wasm": filepath.Join(dir, "runtime.wasm"), "programs": programs})
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"run.js": script, "runtime.wasm": wasm, "task.json": task} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var failed bytes.Buffer
	cmd := exec.Command("node", "--stack-size=3900", filepath.Join(dir, "run.js"), filepath.Join(dir, "task.json"))
	cmd.Stderr = &failed
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("node: %v\n%s", err, failed.Bytes())
	}
	var list []profiled
	if err := json.Unmarshal(out, &list); err != nil {
		t.Fatal(err)
	}
	if len(list) != len(programs) {
		t.Fatalf("%d of %d programs ran", len(list), len(programs))
	}
	return list
}

// linkedRuntime is the runtime as the linker leaves it.
func linkedRuntime(t *testing.T) ([]byte, Sources) {
	t.Helper()
	if testing.Short() {
		t.Skip("builds the runtime; left out by -short")
	}
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node isn't installed")
	}
	src, err := findSources("../content")
	if err != nil {
		t.Fatal(err)
	}
	wasm, err := compileWasm(src.Root, namedFlags)
	if err != nil {
		t.Fatal(err)
	}
	return wasm, src
}

// TestProfile runs the programs with nothing but the first part of the runtime.
func TestProfile(t *testing.T) {
	wasm, src := linkedRuntime(t)
	programs := typicalPrograms(t)
	if *profileRecord {
		recordProfile(t, wasm, src, programs)
	}
	d, err := src.division()
	if err != nil {
		t.Fatal(err)
	}
	first, rest, stats, err := postlink.Split(wasm, postlink.Options{}, d)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d of %d functions are in the second part: %d and %d bytes", stats.Cold, stats.Functions, len(first), len(rest))
	for _, o := range runTypical(t, first, programs) {
		if stopped := acts[o.Name] != nil && o.Name != "paced"; stopped && o.Status != 130 {
			t.Errorf("%s: ended with status %d", o.Name, o.Status)
		}
		if o.Died != "" {
			t.Errorf("%s: needs a function of the second part of the runtime; \"make profile\" puts it into the first: %s", o.Name, o.Died)
		}
	}
}

// recordProfile writes the profile.
func recordProfile(t *testing.T, wasm []byte, src Sources, programs []typical) {
	instrumented, names, err := postlink.Instrument(wasm)
	if err != nil {
		t.Fatal(err)
	}
	p, err := readProfile(nil)
	if err != nil {
		t.Fatal(err)
	}
	ran := make([]bool, len(names))
	for _, o := range runTypical(t, instrumented, programs) {
		if o.Died != "" {
			t.Fatalf("%s: %s", o.Name, o.Died)
		}
		before := 0
		for _, i := range o.Ran {
			if !ran[i] {
				before++
			}
			ran[i] = true
		}
		t.Logf("%-40s status %d, %d functions, %d of them new", o.Name, o.Status, len(o.Ran), before)
	}
	for i, name := range names {
		p.add(name, ran[i])
	}
	texts, err := src.texts()
	if err != nil {
		t.Fatal(err)
	}
	late.Read = func(text []byte) {
		for name := range texts {
			if bytes.Equal(texts[name], text) {
				p.sources[name] = true
			}
		}
	}
	defer func() { late.Read = nil }()
	for _, program := range programs {
		if program.Acts == nil {
			runNatively(program.Options)
		}
	}
	if err := os.WriteFile(filepath.Join(src.Root, profileFile), p.write(), 0o666); err != nil {
		t.Fatal(err)
	}
}

// runNatively runs a program for what it imports.
func runNatively(options map[string]string) {
	ignore := func(string) {}
	in := python.New(python.Options{
		Stdout: ignore, Stderr: ignore, Filename: "main.py", Strict: options["strict"] == "1", Driver: sim.New(sim.Options{}),
		Input: func(string) (string, error) { return "7", nil },
	})
	in.Run([]byte(options["code"]))
}
