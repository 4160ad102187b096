// A shrunk module does what it did before, and a damaged one is refused.

package shrink

import (
	"bytes"
	"compress/gzip"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
)

// busy builds testdata/busy for js/wasm.
func busy(t *testing.T) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "busy.wasm")
	cmd := exec.Command("go", "build", "-o", file, "./testdata/busy")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	module, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return module
}

// run runs a module in Node with Go's own script.
func run(t *testing.T, module []byte) string {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no Node here")
	}
	file := filepath.Join(t.TempDir(), "run.wasm")
	if err := os.WriteFile(file, module, 0o666); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(node, filepath.Join(runtime.GOROOT(), "lib", "wasm", "wasm_exec_node.js"), file).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return string(out)
}

func packed(data []byte) int {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	w.Write(data)
	w.Close()
	return b.Len()
}

func TestModuleRunsAsBefore(t *testing.T) {
	module := busy(t)
	small, stats, err := Module(module)
	if err != nil {
		t.Fatal(err)
	}
	if want, got := run(t, module), run(t, small); got != want {
		t.Errorf("output\n%s\nwant\n%s", got, want)
	}
	before, after := packed(module), packed(small)
	t.Logf("%+v; gzip %d, was %d", stats, after, before)
	if after > before*9/10 {
		t.Errorf("gzip %d, was %d: less than a tenth gained", after, before)
	}
	if stats.After > 1000 {
		t.Errorf("%d segments are left of %d", stats.After, stats.Before)
	}
	again, _, err := Module(small)
	if err != nil || !bytes.Equal(again, small) {
		t.Errorf("a second pass changed it again (%v)", err)
	}
}

func TestModuleLeavesTheInputAlone(t *testing.T) {
	module := busy(t)
	before := bytes.Clone(module)
	if _, _, err := Module(module); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(module, before) {
		t.Error("the input was changed")
	}
}

func TestDamagedModules(t *testing.T) {
	module := busy(t)
	for _, n := range []int{0, 4, 8, 9, 100, len(module) / 2, len(module) - 1} {
		if _, _, err := Module(module[:n]); err == nil {
			t.Errorf("%d bytes of a module were taken for one", n)
		}
	}
	at := bytes.Index(module, header)
	if at < 0 {
		t.Fatal("no header in one piece")
	}
	old := bytes.Clone(module)
	old[at] = 0xfa // the magic number of Go 1.16
	if _, _, err := Module(old); err == nil {
		t.Error("a table of another Go was accepted")
	}
}

// image is the module's data in memory.
func image(t *testing.T, module []byte) []byte {
	t.Helper()
	sections, err := split(module)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sections {
		if s.id == sectionData {
			segments, err := parseData(s.body)
			if err != nil {
				t.Fatal(err)
			}
			memory, err := assemble(segments)
			if err != nil {
				t.Fatal(err)
			}
			return memory
		}
	}
	t.Fatal("no data")
	return nil
}

func TestDamagedTables(t *testing.T) {
	memory := image(t, busy(t))
	if _, err := dropLines(bytes.Clone(memory)); err != nil {
		t.Fatal(err)
	}
	at := bytes.Index(memory, header)
	for _, k := range []int{8, 32, 48, 56, 64} { // one of the table's sizes and offsets
		bad := bytes.Clone(memory)
		bad[at+k+3] = 0x7f
		if _, err := dropLines(bad); err == nil {
			t.Errorf("a damaged word at %d was accepted", k)
		}
	}
	if _, err := dropLines(memory[:at+40]); err == nil {
		t.Error("half a header was accepted")
	}
	if _, err := dropLines(append(bytes.Clone(memory), header...)); err == nil {
		t.Error("two tables were accepted")
	}
}

func TestNumbers(t *testing.T) {
	for _, v := range []int64{0, 1, -1, 63, 64, -64, -65, 127, 128, 1 << 20, -1 << 31, 1<<31 - 1} {
		data := appendInt(nil, v)
		if got, next, ok := cutInt(data, 0); got != v || next != len(data) || !ok {
			t.Errorf("signed %d came back as %d", v, got)
		}
		if v < 0 {
			continue
		}
		data = appendUint(nil, uint64(v))
		if got, next, ok := cutUint(data, 0); got != uint64(v) || next != len(data) || !ok {
			t.Errorf("unsigned %d came back as %d", v, got)
		}
	}
}
