// Broken_test.go runs the broken programs below testdata/broken and compares what they write on standard error with what
// CPython 3.14 wrote (testdata/broken/record.mjs has the format and the rules).
//
// Two figures are kept: how often the last line is CPython's, which says what is wrong, and how often the whole text is.
// A difference has to be listed in known.txt with its reason; an entry that starts to agree fails.

package python_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/aioplay/aioplay/python"
)

const brokenDir = "testdata/broken"

// brokenHome is where the programs lie, which is left out of the texts.
const brokenHome = "/home/"

// What has to agree, in per cent, however many differences known.txt gives reasons for.
const (
	lastLines  = 99
	wholeTexts = 98
	leastCount = 2400
)

// brokenProgram is one program of an archive.
type brokenProgram struct {
	name   string // ARCHIVE/NAME
	source []byte
	files  map[string][]byte // beside it
	err    string            // what CPython writes on standard error
	status int
}

// readBroken reads all archives.
func readBroken(t testing.TB) []*brokenProgram {
	archives, err := filepath.Glob(filepath.Join(brokenDir, "*.txtar"))
	if err != nil || len(archives) == 0 {
		t.Fatal("no archives", err)
	}
	var list []*brokenProgram
	for _, path := range archives {
		a, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		prefix := strings.TrimSuffix(filepath.Base(path), ".txtar") + "/"
		byName := map[string]*brokenProgram{}
		for _, f := range a.Files {
			if name, file, ok := strings.Cut(f.Name, "/"); ok {
				p := byName[name]
				if p == nil {
					t.Fatalf("%s: %s is beside no program", path, f.Name)
				}
				p.files[brokenHome+file] = f.Data
				continue
			}
			kind := filepath.Ext(f.Name)
			name := strings.TrimSuffix(f.Name, kind)
			p := byName[name]
			switch {
			case (kind == ".py" || kind == ".quoted") == (p != nil):
				t.Fatalf("%s: %s is there twice or has no program", path, f.Name)
			case kind == ".py":
				p = &brokenProgram{source: f.Data}
			case kind == ".quoted":
				p = &brokenProgram{source: unquote(t, f.Data)}
			case kind == ".err":
				p.err = string(f.Data)
			case kind == ".status":
				p.status, err = strconv.Atoi(strings.TrimSpace(string(f.Data)))
			}
			if err != nil {
				t.Fatal(err)
			}
			if byName[name] == nil {
				p.name, p.status, p.files = prefix+name, 1, map[string][]byte{}
				byName[name] = p
				list = append(list, p)
			}
		}
	}
	return list
}

// unquote puts a program of bytes together.
func unquote(t testing.TB, text []byte) []byte {
	var out []byte
	for line := range strings.Lines(string(text)) {
		s, err := strconv.Unquote(`"` + strings.ReplaceAll(strings.TrimSuffix(line, "\n"), `"`, `\"`) + `"`)
		if err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		out = append(out, s...)
	}
	return out
}

var (
	address = regexp.MustCompile(`0x[0-9a-f]{4,}`)
	timer   = regexp.MustCompile(`when=[0-9.]+`)
)

// runBroken returns what the program writes on standard error, and its status.
func runBroken(p *brokenProgram) (string, int) {
	var stderr strings.Builder
	in := python.New(python.Options{
		Filename: brokenHome + "x.py", Args: []string{brokenHome + "x.py"}, Cwd: brokenHome[:len(brokenHome)-1], Files: p.files, Strict: true,
		Stderr: func(s string) { stderr.WriteString(s) },
		Limits: python.Limits{Steps: 50_000_000},
	})
	p.files[brokenHome+"x.py"] = p.source
	status := in.Run(p.source)
	text := timer.ReplaceAllString(stderr.String(), "when=...")
	return strings.ReplaceAll(address.ReplaceAllString(text, "0x..."), brokenHome, ""), status
}

// readKnown reads known.txt: lines of a program's name, what differs (last or whole) and the reason. Lines that begin with
// a number sign are comments.
func readKnown(t *testing.T) map[string]string {
	b, err := os.ReadFile(filepath.Join(brokenDir, "known.txt"))
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]string{}
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		name, rest, _ := strings.Cut(line, " ")
		what, reason, _ := strings.Cut(rest, " ")
		if (what != "last" && what != "whole") || reason == "" || known[name] != "" {
			t.Fatalf("known.txt: %q is no NAME last|whole REASON, or is there twice", line)
		}
		known[name] = what
	}
	return known
}

func lastLine(text string) string {
	text = strings.TrimRight(text, "\n")
	return text[strings.LastIndexByte(text, '\n')+1:]
}

func TestBroken(t *testing.T) {
	known := readKnown(t)
	list := readBroken(t)
	last, whole := 0, 0
	for _, p := range list {
		got, status := runBroken(p)
		differs := ""
		switch {
		case lastLine(got) != lastLine(p.err) || status != p.status:
			differs = "last"
		case got != p.err:
			differs = "whole"
			last++
		default:
			last++
			whole++
		}
		k, listed := known[p.name]
		delete(known, p.name)
		switch {
		case listed && differs == "":
			t.Errorf("%s agrees: take it out of known.txt", p.name)
		case listed && differs != k:
			t.Errorf("%s: known.txt says that %s differs, and it is %s", p.name, k, differs)
		case !listed && differs != "":
			t.Errorf("%s (%s): status %d, want %d; writes\n%s\nwant\n%s", p.name, differs, status, p.status, got, p.err)
		}
	}
	for name := range known {
		t.Errorf("known.txt: there is no program %s", name)
	}
	percent := func(n int) float64 { return 100 * float64(n) / float64(len(list)) }
	t.Logf("%d programs: the last line agrees in %d (%.1f %%), the whole text in %d (%.1f %%)", len(list), last, percent(last), whole, percent(whole))
	if len(list) < leastCount || percent(last) < lastLines || percent(whole) < wholeTexts {
		t.Errorf("want %d programs, %d %% and %d %%", leastCount, lastLines, wholeTexts)
	}
}
