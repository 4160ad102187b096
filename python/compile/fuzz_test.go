// Fuzzing: whatever parses is compiled to code that the verifier accepts, or refused with an error; and the verifier answers
// whatever it is shown, and lets nothing through that would make the vm read or jump out of bounds.

package compile

import (
	"encoding/binary"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/aioplay/aioplay/python/syntax"
)

func FuzzCompile(f *testing.F) {
	archives, _ := filepath.Glob("../testdata/broken/*.txtar")
	for _, path := range archives {
		a, err := txtar.ParseFile(path)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range a.Files {
			if strings.HasSuffix(file.Name, ".py") {
				f.Add(string(file.Data))
			}
		}
	}
	filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".py" && strings.Contains(path, "testdata") {
			src, err := os.ReadFile(path)
			if err != nil {
				f.Fatal(err)
			}
			for part := range strings.SplitSeq(string(src), "\n\n") {
				f.Add(part + "\n")
			}
		}
		return nil
	})
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4096 {
			return
		}
		m, err := syntax.ParseText(text, "f.py", syntax.ModeExec)
		if err != nil {
			return
		}
		c, err := Compile(m, "f.py", Options{Warn: func(syntax.Warning) error { return nil }})
		if err != nil {
			if e, ok := err.(*syntax.Error); !ok || e.Msg == "" {
				t.Fatalf("%q: %#v", text, err)
			}
			return
		}
		for _, c := range codes(c) {
			if err := Verify(c); err != nil {
				t.Fatalf("%q: %v", text, err)
			}
			within(t, c)
		}
	})
}

// FuzzVerify changes instructions of good code: four bytes say where, eight what is xored.
func FuzzVerify(f *testing.F) {
	all := blocks(f)
	f.Add(uint8(0), []byte{0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0}, 0, 0)
	f.Add(uint8(3), []byte{2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0}, 1, -1)
	f.Fuzz(func(t *testing.T, which uint8, changes []byte, registers, handler int) {
		c := all[int(which)%len(all)]
		bad := *c
		bad.Instrs = slices.Clone(c.Instrs)
		bad.Handlers = slices.Clone(c.Handlers)
		bad.Registers += registers
		if handler != 0 {
			bad.Handlers = append(bad.Handlers, Handler{int32(handler), int32(handler >> 8), int32(handler >> 16)})
		}
		for ; len(changes) >= 12; changes = changes[12:] {
			at := int(binary.LittleEndian.Uint32(changes)) % len(bad.Instrs)
			bad.Instrs[at] ^= Instr(binary.LittleEndian.Uint64(changes[4:]))
		}
		if Verify(&bad) == nil {
			within(t, &bad)
		}
	})
}
