// Tree_test.go takes syntax trees from source to Python's nodes and back: nothing may be lost, and nothing that a program
// does to a tree may make compile() panic.

package python_test

import (
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/aioplay/aioplay/python"
	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

// parseTree is ast.parse, in an interpreter.
func parseTree(t *testing.T, in *python.Interp) func(source string) (vm.Value, error) {
	th := in.Thread()
	m, err := th.ImportModule("ast", vm.NewDict(), vm.None, 0)
	if err != nil {
		t.Fatal(err)
	}
	parse, err := th.GetAttr(m, vm.Intern("parse"))
	if err != nil {
		t.Fatal(err)
	}
	return func(source string) (vm.Value, error) { return th.Call(parse, vm.NewStr(source)) }
}

// TestTree compares the tree that the parser made of each program with what is left of it after a turn through Python's
// nodes, places included.
func TestTree(t *testing.T) {
	in := python.New(python.Options{Stderr: func(string) {}})
	parse := parseTree(t, in)
	n, least, every := 0, 600, 1
	if testing.Short() { // nothing here is the platform's
		least, every = 70, 8
	}
	seen := 0
	filepath.WalkDir("testdata", func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".py" {
			return err
		}
		if seen++; seen%every != 0 {
			return nil
		}
		src, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		want, err := syntax.ParseText(string(src), "f.py", syntax.ModeExec)
		if err != nil {
			return nil
		}
		node, err := parse(string(src))
		if err != nil {
			t.Errorf("%s: %v", path, err)
			return nil
		}
		got, err := in.Thread().Runtime.Trees.Module(in.Thread(), node, syntax.ModeExec, "f.py")
		if err != nil {
			t.Errorf("%s: %v", path, err)
			return nil
		}
		n++
		if diff := cmp.Diff(want.Body, got.Body, cmpopts.EquateEmpty(), cmpopts.EquateNaNs(), cmp.Comparer(func(a, b *big.Int) bool { return a.Cmp(b) == 0 })); diff != "" {
			t.Errorf("%s: %.2000s", path, diff)
		}
		return nil
	})
	if n < least {
		t.Errorf("only %d programs", n)
	}
}

// mutate is a program that changes a tree at places that a number chooses, and compiles it.
const mutate = `
import ast, copy, random

odd = [None, 0, -1, 1, 'x', '', '_', 'None', b'b', 1.5, (1, (2,)), frozenset([1]), ..., [], [None], 2**40, 2**31 - 1, -2**31, True]

def kind(node):
    return next((c for c in reversed(type(node).__mro__) if c not in (object, ast.AST)), None)

def change(source, seed):
    tree, chance = ast.parse(source), random.Random(seed)
    nodes = list(ast.walk(tree))
    def other(node):
        return copy.deepcopy(chance.choice([n for n in nodes if kind(n) is kind(node)] or nodes))
    for _ in range(chance.randint(1, 4)):
        node = chance.choice(nodes)
        names = node._fields + (node._attributes if chance.random() < 0.1 else ())
        if not names:
            continue
        name, luck = chance.choice(names), chance.random()
        old = getattr(node, name, None)
        if luck < 0.1:
            setattr(node, name, chance.choice(odd))
        elif isinstance(old, list):
            at = chance.randint(0, len(old))
            if luck < 0.4:
                del old[at:at + 1]
            elif old:
                old[at:at + chance.randint(0, 1)] = [other(old[0])]
        elif isinstance(old, ast.AST):
            setattr(node, name, other(old))
    if chance.random() < 0.5:
        for node in ast.walk(tree):
            for name in 'target', 'targets', 'optional_vars':
                targets = getattr(node, name, None)
                for target in targets if isinstance(targets, list) else [targets]:
                    if hasattr(target, 'ctx'):
                        target.ctx = ast.Del() if isinstance(node, ast.Delete) else ast.Store()
    try:
        compile(tree, 'f.py', 'exec')
    except (SyntaxError, TypeError, ValueError, OverflowError, RecursionError, SystemError, AttributeError):
        return
    try:
        ast.unparse(tree)
    except (TypeError, ValueError, AttributeError, KeyError):
        return
`

// FuzzTree compiles trees that nobody would write.
func FuzzTree(f *testing.F) {
	for _, path := range []string{"testdata/lib/ast_unparse.py", "testdata/lib/ast_.py"} {
		src, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		for i, part := range paragraphs(string(src)) {
			f.Add(part, i)
		}
	}
	filepath.WalkDir("testdata/language", func(path string, d fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".py" {
			if src, err := os.ReadFile(path); err == nil && len(src) < 4096 {
				f.Add(string(src), len(src))
			}
		}
		return nil
	})
	in := python.New(python.Options{Limits: python.Limits{Memory: 1 << 30}})
	th := in.Thread()
	code, err := th.CompileSource([]byte(mutate), "mutate.py", syntax.ModeExec, true)
	if err != nil {
		f.Fatal(err)
	}
	names := vm.NewDict()
	if _, err := th.RunModule(code, names); err != nil {
		f.Fatal(err)
	}
	change := names.GetStr(vm.Intern("change"))
	f.Fuzz(func(t *testing.T, source string, seed int) {
		if len(source) > 8192 {
			return
		}
		if _, err := th.Call(change, vm.NewStr(source), vm.Int(int64(seed))); err != nil && strings.Contains(err.Error(), "BUG") {
			t.Fatalf("%q, %d: %v", source, seed, err)
		}
	})
}
