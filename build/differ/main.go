// Differ asks two Pythons about random sources, aioplay and CPython 3.14, and lists where their words differ: the printed
// error with its line and carets, the warnings, or the tree of what is accepted; of random programs that run, their output and
// traceback; of random expressions, their value. CPython is the Pyodide that site/bench pins, in Node.js.
//
// Sources come from mutations of the seeds (seeds.txt, the recorded programs) and from a random grammar; a seed number makes
// them again. A difference is cut down as far as it stays one. known.txt has those that are meant, with their reasons;
// any other makes the command fail.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
)

// question is a source and how it is looked at: driver.py has the kinds.
type question struct {
	kind   string
	source string // bytes
}

// difference is a question with two answers.
type difference struct {
	question
	cpython, own string
}

// batch is how many questions are asked at once.
const batch = 1000

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "differ:", err)
		os.Exit(1)
	}
}

func run() error {
	n := flag.Int("n", 16000, "how many sources")
	seed := flag.Uint64("seed", 1, "makes other sources")
	from := flag.String("from", "mutants,grammar,odd,cuts", "where sources come from: mutants, grammar, odd (what those seldom hit), coded (in odd encodings), cuts (each prefix of a seed), programs (which run), ends (which tell when objects end), names (misspelt ones), traces (of what fails), values (expressions)")
	kinds := flag.String("kinds", "", "how they are looked at: file, exec, bytes, eval, single, strict, tree and expression (of single and eval), open (a block that goes on), surrogates (for bytes that are no text), unparse, tokens, typing, typing eval, typing exec, command, func_type, await, comments, feature, optimized, run, trace (a run with its lines in tracebacks), value; the default depends on the source")
	lib := flag.String("lib", "", "a folder of Python programs, as CPython's own tests, that are mutated too")
	list := flag.String("list", "", "ask about these instead: a file with a JSON array of [kind, source], bytes as characters of Latin-1")
	show := flag.Int("show", 40, "how many differences are cut down and shown")
	keep := flag.String("keep", "", "write the sources that differ into this folder")
	flag.Parse()
	known, err := readKnown("build/differ/known.txt")
	if err != nil {
		return err
	}
	cpython, err := startCPython()
	if err != nil {
		return err
	}
	defer cpython.close()
	m, err := newMaker(rand.New(rand.NewPCG(*seed, 0)), *lib)
	if err != nil {
		return err
	}
	both := &pair{cpython: cpython, known: known, excused: map[string]int{}}
	var found []difference
	asked, refused := 0, 0
	if *list != "" {
		questions, err := readQuestions(*list)
		if err != nil {
			return err
		}
		found, refused, err := both.compare(questions)
		if err != nil {
			return err
		}
		for _, d := range found {
			fmt.Println(d)
		}
		fmt.Printf("%d sources, %d of them refused by CPython; %d answers differ\n", len(questions), refused, len(found))
		return nil
	}
	makers := strings.Split(*from, ",")
	for asked < *n {
		var list []question
		for len(list) < min(batch, *n-asked) {
			list = append(list, m.question(makers[len(list)%len(makers)], *kinds))
		}
		differ, bad, err := both.compare(list)
		if err != nil {
			return err
		}
		asked, refused, found = asked+len(list), refused+bad, append(found, differ...)
	}
	fmt.Printf("%d sources, %d of them refused by CPython; %d answers differ\n", asked, refused, len(found))
	for _, reason := range both.reasons() {
		fmt.Printf("%6d × %s\n", both.excused[reason], reason)
	}
	if err := report(both, found, *show, *keep); err != nil {
		return err
	}
	if len(found) > 0 {
		return fmt.Errorf("%d answers differ without a reason in known.txt", len(found))
	}
	return nil
}

// readQuestions reads a list of questions.
func readQuestions(path string) (list []question, err error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var pairs [][2]string
	if err := json.Unmarshal(b, &pairs); err != nil {
		return nil, err
	}
	for _, p := range pairs {
		var source []byte
		for _, r := range p[1] {
			source = append(source, byte(r))
		}
		list = append(list, question{p[0], string(source)})
	}
	return list, nil
}

// report cuts one difference of each sort down and prints it.
func report(both *pair, found []difference, show int, keep string) error {
	bySort := map[string][]difference{}
	var sorts []string
	for _, d := range found {
		s := d.sort()
		if bySort[s] == nil {
			sorts = append(sorts, s)
		}
		bySort[s] = append(bySort[s], d)
	}
	slices.SortStableFunc(sorts, func(a, b string) int { return len(bySort[b]) - len(bySort[a]) })
	for i, s := range sorts {
		if i == show {
			fmt.Printf("and %d sorts more (-show)\n", len(sorts)-show)
			break
		}
		list := bySort[s]
		d := slices.MinFunc(list, func(a, b difference) int { return len(a.source) - len(b.source) })
		d, err := both.shrink(d)
		if err != nil {
			return err
		}
		fmt.Printf("\n%d × %s\n", len(list), d)
		if keep != "" {
			if err := os.WriteFile(fmt.Sprintf("%s/%d.py", keep, i), []byte(d.source), 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d difference) String() string {
	return fmt.Sprintf("%s: %q\n  CPython  %s\n  aioplay  %s", d.kind, d.source, indented(d.cpython), indented(d.own))
}

// indented is an answer as the report shows it.
func indented(s string) string {
	const most = 1500
	if len(s) > most {
		s = s[:most] + "…"
	}
	return strings.ReplaceAll(strings.TrimRight(s, "\n"), "\n", "\n           ")
}
