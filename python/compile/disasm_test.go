package compile

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files and docs/bytecode.md")

// TestDisasm compares the bytecode of testdata/disasm/*.py with the text beside each.
func TestDisasm(t *testing.T) {
	files, _ := filepath.Glob("testdata/disasm/*.py")
	if len(files) == 0 {
		t.Fatal("no programs")
	}
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		code, err := compileText(t, string(src), filepath.Base(file), Options{Globals: true})
		if err != nil {
			t.Fatal(err)
		}
		golden(t, strings.TrimSuffix(file, ".py")+".txt", Disassemble(code))
	}
}

// golden compares a text with a file, or writes it there.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got == string(want) {
		return
	}
	g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range g {
		if i >= len(w) || g[i] != w[i] {
			line := ""
			if i < len(w) {
				line = w[i]
			}
			t.Errorf("%s:%d:\n got %s\nwant %s\n(go test -update writes it)", file, i+1, g[i], line)
			return
		}
	}
	t.Errorf("%s: shorter than recorded", file)
}

// TestBytecodeDoc keeps docs/bytecode.md the text of the opcode table.
func TestBytecodeDoc(t *testing.T) {
	golden(t, "../../docs/bytecode.md", bytecodeDoc())
}

var kindDocs = [...]struct {
	kind  Kind
	short string
	doc   string
}{
	{KindDst, "dst", "register, written"},
	{KindReg, "reg", "register, read"},
	{KindRegOpt, "reg?", "register, read; 65535 for none"},
	{KindMod, "mod", "register, read and written"},
	{KindDst2, "dst2", "register and the next one, written"},
	{KindReg2, "reg2", "register and the next one, read"},
	{KindReg3, "reg3", "register and the next two, read"},
	{KindRun, "run", "first of C registers, read"},
	{KindRun2, "pairs", "first of 2·C registers, read"},
	{KindRunD, "call", "callee, and D registers behind it, read"},
	{KindRunD2, "method", "function, self, and D registers behind them, read"},
	{KindRunF, "parts", "first of as many registers as D has bits, read"},
	{KindOut, "out", "first of C registers, written"},
	{KindOutEx, "outex", "first of C&0xFF + 1 + C>>8 registers, written"},
	{KindConst, "const", "constant"},
	{KindConst2, "const", "constant; B and C together are its index"},
	{KindName, "name", "constant that is a name"},
	{KindNames, "names", "constant that is a tuple of names"},
	{KindCode, "code", "constant that is a code object"},
	{KindCell, "cell", "register of a captured variable, which holds its cell"},
	{KindFree, "free", "cell of the closure"},
	{KindCount, "count", "number"},
	{KindImm, "int16", "signed number"},
	{KindImm2, "int32", "signed number; B and C together"},
	{KindJump, "jump16", "signed distance in words from the next word"},
	{KindJump2, "jump32", "the same; B and C together"},
}

func bytecodeDoc() string {
	var b strings.Builder
	b.WriteString(`# Bytecode

Generated from the table in ` + "`python/compile/info.go`" + ` by ` + "`go test ./python/compile -run Doc -update`" + `.

A code object is an array of 64-bit words: an operation in bits 0 to 7, D in 8 to 15, A in 16 to 31, B in 32 to 47, C in 48 to 63.
A frame's registers are its variables, parameters first, and above them the temporaries. Where there is a result, A is its
destination. Operations marked +hint are followed by a word that belongs to the vm. The last word of a code is a spare one.

## Operands

| operand | what it is |
|---|---|
`)
	short := map[Kind]string{}
	for _, k := range kindDocs {
		short[k.kind] = k.short
		b.WriteString("| " + k.short + " | " + k.doc + " |\n")
	}
	b.WriteString("\n## Operations\n\n| operation | A | B | C | D | effect |\n|---|---|---|---|---|---|\n")
	for op := Op(0); op < OpMax; op++ {
		i := Info[op]
		name := i.Name
		if i.Words == 2 {
			name += " +hint"
		}
		b.WriteString("| " + name + " | " + short[i.A] + " | " + short[i.B] + " | " + short[i.C] + " | " + i.D + " | " +
			strings.ReplaceAll(i.Doc, "|", `\|`) + " |\n")
	}
	return b.String()
}

// TestInfo checks that the table is complete.
func TestInfo(t *testing.T) {
	names := map[string]bool{}
	for op := Op(0); op < OpMax; op++ {
		i := Info[op]
		if i.Name == "" || i.Doc == "" || names[i.Name] {
			t.Errorf("operation %d has no name, no text or another's name %q", op, i.Name)
		}
		names[i.Name] = true
	}
	if len(names) != int(OpMax) {
		t.Errorf("%d names for %d operations", len(names), OpMax)
	}
}
