// Fuzz_test.go runs programs that nobody wrote: whatever they do, the interpreter neither panics nor hangs.

package python_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"github.com/aioplay/aioplay/python"
)

// fuzzLimits keep a program that was made up short.
var fuzzLimits = python.Limits{Steps: 2_000_000, Memory: 64 << 20, Output: 1 << 20}

// FuzzRun runs mutations of the recorded programs, asyncio's among them, and of the vm's own tests, each with its paragraphs:
// what is small changes better. A short run, whose other tests have the programs without these limits, takes one of eight.
func FuzzRun(f *testing.F) {
	fuzzing := flag.Lookup("test.fuzz").Value.String() != "" // else the tests have these already
	n := 0
	for _, dir := range []string{"testdata", "vm/testdata"} {
		filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err == nil && filepath.Ext(path) == ".py" {
				if n++; testing.Short() && n%8 != 0 {
					return nil
				}
				if src, err := os.ReadFile(path); err == nil {
					f.Add(string(src))
					if fuzzing {
						for _, part := range paragraphs(string(src)) {
							f.Add(part)
						}
					}
				}
			}
			return nil
		})
	}
	for _, p := range readBroken(f) {
		f.Add(string(p.source))
	}
	if fuzzing {
		for _, b := range bombs {
			f.Add(b.source())
		}
	}
	f.Fuzz(func(t *testing.T, source string) { runMade(t, source) })
}

// FuzzMade runs programs that a number makes of the recorded programs' lines, and of all values, functions and operators.
func FuzzMade(f *testing.F) {
	lines := recordedLines(f)
	for n := range uint64(20) {
		f.Add(n)
	}
	f.Fuzz(func(t *testing.T, state uint64) {
		m := mutator{state: state, lines: lines}
		runMade(t, m.program())
	})
}

// paragraphs are the parts of a program between blank lines before a line that isn't indented, if there are several.
func paragraphs(source string) (parts []string) {
	start := 0
	for i := 0; i+2 < len(source); i++ {
		if source[i] == '\n' && source[i+1] == '\n' && source[i+2] > ' ' && i-start > 80 {
			parts = append(parts, source[start:i+1])
			start = i + 2
		}
	}
	if parts == nil {
		return nil
	}
	return append(parts, source[start:])
}

// fuzzHeap is what the heap of a made-up program may come to for a moment: its quota, as much garbage again, and what the
// test itself has.
const fuzzHeap = 384 << 20

// runMade runs a made-up program within limits: of steps, of memory, and of time, should something run on without steps.
// Someone else looks how much memory there really is, as the quota only knows what it is told.
func runMade(t *testing.T, source string) {
	in := python.New(python.Options{Limits: fuzzLimits})
	dog := time.AfterFunc(watchdog, func() { panic("does not end:\n" + source) })
	defer dog.Stop()
	done, heap := make(chan bool), make(chan uint64)
	go func() {
		sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
		most := uint64(0)
		for tick := time.NewTicker(5 * time.Millisecond); ; {
			select {
			case <-tick.C:
				metrics.Read(sample)
				most = max(most, sample[0].Value.Uint64())
			case <-done:
				tick.Stop()
				heap <- most
				return
			}
		}
	}()
	in.Run([]byte(source))
	close(done)
	if most := <-heap; most > fuzzHeap {
		t.Errorf("the heap came to %d MB:\n%s", most>>20, source)
	}
	if e := in.Error(); e != nil && strings.Contains(e.Message, "internal error") {
		t.Errorf("%s: %s\n%s", e.Type, e.Message, source)
	}
}

// TestMutations is a small fuzzing run that is the same every time: lines of the recorded programs, shuffled and cut,
// which come to more places of the vm than bytes changed at random.
func TestMutations(t *testing.T) {
	lines := recordedLines(t)
	n := 3000
	if testing.Short() {
		n = 300
	}
	m := mutator{state: 1, lines: lines}
	for range n {
		runMade(t, m.program())
	}
}

// recordedLines are the lines of the recorded programs, and of the broken ones.
func recordedLines(t testing.TB) []string {
	var lines []string
	filepath.WalkDir("testdata/language", func(path string, d fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".py" {
			src, _ := os.ReadFile(path)
			lines = append(lines, strings.Split(string(src), "\n")...)
		}
		return nil
	})
	if len(lines) == 0 {
		t.Fatal("no programs")
	}
	for _, p := range readBroken(t) {
		if !strings.HasPrefix(p.name, "syntax") {
			lines = append(lines, strings.Split(string(p.source), "\n")...)
		}
	}
	return lines
}

// mutator makes programs of lines and tokens of others.
type mutator struct {
	state uint64
	lines []string
}

func (m *mutator) below(n int) int {
	m.state = m.state*6364136223846793005 + 1442695040888963407
	return int(m.state >> 33 % uint64(n))
}

// values replace operands: each type meets each operation.
var values = []string{"None", "True", "0", "-1", "2**70", "1.5", "float('nan')", "1j", "''", "'ab'", "b'ab'", "bytearray(b'x')", "[]", "[1, 'a']", "()", "(1, 2)",
	"{}", "{1: 2}", "set()", "{1}", "frozenset({1})", "range(3)", "slice(1, 2)", "iter([1])", "(x for x in 'ab')", "int", "type", "object()", "len", "lambda *a, **k: a",
	"print", "Exception", "ValueError(1)", "...", "NotImplemented", "memoryview(b'ab')", "zip([1], [2])", "map(str, [1])", "enumerate('a')", "reversed([1])",
	"property()", "staticmethod(len)", "classmethod(len)", "super", "list[int]", "int | str", "''.join", "[].append", "{}.items()", "dict.fromkeys", "compile('1', '', 'eval')"}

// calls are what values meet.
var calls = []string{"len", "iter", "next", "list", "tuple", "dict", "set", "frozenset", "sorted", "reversed", "sum", "min", "max", "any", "all", "abs", "round", "divmod", "pow",
	"int", "float", "complex", "str", "repr", "ascii", "format", "bytes", "bytearray", "memoryview", "bool", "hash", "id", "type", "isinstance", "issubclass", "callable",
	"getattr", "setattr", "delattr", "hasattr", "dir", "vars", "zip", "map", "filter", "enumerate", "range", "slice", "chr", "ord", "hex", "oct", "bin", "eval", "exec",
	"compile", "property", "classmethod", "staticmethod", "super", "object", "print", "input", "open", "iter", "aiter", "anext", "__import__", "globals", "locals"}

// methods are attributes to call on values.
func methods(v string) string {
	return "for n in dir(type(" + v + ")):\n  if n not in ('__init_subclass__', 'mro'):\n"
}

func (m *mutator) program() string {
	pick := func(list []string) string { return list[m.below(len(list))] }
	var b strings.Builder
	switch m.below(3) {
	case 0: // every method of a value, with other values
		v := pick(values)
		b.WriteString(methods(v))
		for range 4 {
			args := pick(values)
			for range m.below(3) {
				args += ", " + pick(values)
			}
			if m.below(4) == 0 {
				args = ""
			}
			b.WriteString("   try: repr(getattr(" + v + ", n)(" + args + "))\n   except Exception as e: str(e)\n")
		}
	case 1: // built-in functions, operators, statements
		ops := []string{"+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^", "<", "<=", "==", "!=", "in", "not in", "is"}
		for range 30 {
			var e string
			switch m.below(6) {
			case 0:
				e = pick(values) + " " + pick(ops) + " " + pick(values)
			case 1:
				e = pick(values) + "[" + pick(values) + "]"
			case 2:
				e = "[*" + pick(values) + "], {**" + pick(values) + "}"
			case 3:
				e = pick(calls) + "(" + pick(values) + ")"
			case 4:
				e = pick(calls) + "(" + pick(values) + ", " + pick(values) + ")"
			default:
				e = pick(calls) + "(" + pick(values) + ", " + pick(values) + ", " + pick(values) + ")"
			}
			b.WriteString("try: repr(" + e + ")\nexcept Exception as e: str(e)\n")
		}
	default: // lines of programs in another order
		for range 5 + m.below(40) {
			at := m.below(len(m.lines))
			for i := at; i < len(m.lines) && i < at+1+m.below(8); i++ {
				b.WriteString(m.lines[i] + "\n")
			}
		}
	}
	return b.String()
}

// FuzzPatterns gives made-up patterns and texts to re, made-up formats to the formatters and to strptime, and made-up documents to
// the parsers of the library: small languages of their own. A number makes some of each.
func FuzzPatterns(f *testing.F) {
	for n := range uint64(5) {
		f.Add(n)
	}
	f.Fuzz(func(t *testing.T, n uint64) { runMade(t, fmt.Sprintf("SEED = %d\n%s", n, patternProgram)) })
}

// patternProgram tries what takes text in a language of its own, some of it for each seed, as imports take most of the time;
// exceptions are the answers.
const patternProgram = `
import random

tokens = [
    r"a b . \d \w \s \b \B \A \Z ^ $ [abc] [^a] [a-z\d] []a] [ ] ( ) | (a) (?:ab) (?P<n>b) (?P=n) (?=b) (?!a) (?<=a) (?<!b) (?i:A) (?-i:a) (?x) (?#c) (?>a)"
    r" (?(1)b|c) (?(n)a) \1 \2 * + ? *? +? ?? *+ ++ ?+ {2} {1,3} {,2} {2,}? { } , \q \N{BULLET} \x41 \u00e9 \0 é",
    "% %% %d %s %r %a %5.2f %-3d %+x %#o %05d %*d %.*f %(a)s %(b %c %i %e %G %ld %q é { } {} {0} {1} {a} {a.b} {a[0]} {a[b]} {0!r} {0!q} {0:>5} {0:{1}} {:%Y} {{ }} { :",
    "< > = ^ *< é> + - z # 0 5 12 , _ .3 . ._ 2_ b c d e E f F g G n o s x X %",
    "%Y %m %d %H %M %S %f %z %:z %Z %j %U %W %a %A %b %B %p %I %y %c %x %X %G %V %u %% %q % 2024 - 01 02 T 03 : 04 . 5 Z + W 1 x",
    '{ } [ ] , : " \\ a 1 -2.5e3 NaN null true false "k" \\u00e9 \\ud83d \n \t 0 01 - . e',
    "< > = @ ! 3s 2x b B h H i I l q Q n N P e f d ? c p 10 0 s",
    "a ' \" \\ # $ $a ${a} $$ ${ { } ; // : @ / ? & = % %20 %zz [ ] ::1 ( ) , 1 + - * ** b'x' f'' None ... 0x1_f 1e5 1j lambda é",
]

def made(r):
    chosen = r.choice(tokens).split(" ")
    return "".join(r.choice(chosen) for _ in range(r.randrange(1, 9)))

kind = SEED % 5
if kind == 0:
    import re
    calls = lambda p, s: (
        lambda: re.compile(p).findall(s), lambda: re.sub(p, s, "aab1 é"), lambda: re.fullmatch(p, s, re.I | re.X), lambda: re.split(p, s, flags=re.M | re.S | re.A),
        lambda: re.compile(p.encode()).search(s.encode()))
elif kind == 1:
    calls = lambda p, s: (
        lambda: p % s, lambda: p % {"a": 1}, lambda: p % (1, 2.5), lambda: p.encode() % 7, lambda: p.format(s, 3, a={"b": 1j}), lambda: format(12345, p), lambda: format(-2.5, p),
        lambda: format(s, p), lambda: format(1j, p), lambda: int(p, 0), lambda: float(p), lambda: complex(p), lambda: p.encode().decode("unicode_escape"),
        lambda: bytes.fromhex(p), lambda: compile(p, "p", "eval"))
elif kind == 2:
    import datetime
    calls = lambda p, s: (
        lambda: datetime.datetime.strptime(s, p), lambda: datetime.datetime(2024, 2, 29).strftime(p), lambda: datetime.datetime.fromisoformat(p), lambda: datetime.time.fromisoformat(p))
elif kind == 3:
    import json, struct
    calls = lambda p, s: (lambda: json.loads(p), lambda: struct.unpack(p, s.encode()), lambda: struct.pack(p, 1, 2), lambda: struct.calcsize(p))
else:
    import ast, shlex, string, urllib.parse
    calls = lambda p, s: (
        lambda: shlex.split(p), lambda: ast.literal_eval(p), lambda: string.Template(p).substitute(a=s), lambda: urllib.parse.urljoin(p, s), lambda: urllib.parse.parse_qs(p))

r = random.Random(SEED)
for _ in range(20):
    for call in calls(made(r), made(r)):
        try:
            repr(call())
        except Exception as e:
            repr(e)
`
