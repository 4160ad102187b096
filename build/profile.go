// The profile: which functions of the runtime typical programs run. The others come in a second file.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// profileFile is where the profile is, in the source. "make profile" records it.
const profileFile = "build/runtime.profile"

// profile says which functions of the runtime are needed at the start and by typical programs.
type profile struct {
	hot     map[string]bool   // by function as Go names it; known functions only
	sources map[string]bool   // modules written in Python that typical programs import
	counts  map[string][2]int // by package, how many known functions are cold and hot
}

// profileHead begins the file.
const profileHead = `# Which functions of the runtime the programs of TestProfile run (+) and which they don't (-), by package, and the modules written
# in Python that they import. build/runtime.go divides the runtime by it. Recorded by "make profile"; don't edit.
`

// profileWidth is about how long its lines are.
const profileWidth = 160

// readProfile reads the file.
func readProfile(data []byte) (profile, error) {
	p := profile{map[string]bool{}, map[string]bool{}, map[string][2]int{}}
	pkg := ""
	lines := bufio.NewScanner(bytes.NewReader(data))
	for n := 1; lines.Scan(); n++ {
		kind, rest, _ := strings.Cut(lines.Text(), " ")
		switch kind {
		case "#", "":
		case "package":
			pkg = rest
		case "sources":
			for name := range strings.FieldsSeq(rest) {
				p.sources[name] = true
			}
		case "+", "-":
			for name := range strings.FieldsSeq(rest) {
				p.add(pkg+name, kind == "+")
			}
		default:
			return p, fmt.Errorf("%s:%d: what is %q?", profileFile, n, kind)
		}
	}
	return p, lines.Err()
}

// spaceless is a name as the profile has it: those of generic functions can have spaces.
func spaceless(name string) string { return strings.ReplaceAll(name, " ", "_") }

// packageOf is the start of a function's name up to and including the package.
func packageOf(name string) string {
	end := len(name)
	if i := strings.IndexAny(name, "[("); i >= 0 {
		end = i
	}
	slash := strings.LastIndexByte(name[:end], '/') + 1
	if dot := strings.IndexByte(name[slash:end], '.'); dot >= 0 {
		return name[:slash+dot]
	}
	return ""
}

func (p profile) add(name string, hot bool) {
	name = spaceless(name)
	p.hot[name] = hot || p.hot[name] // of several functions with one name, one is enough
	pkg := packageOf(name)
	n := p.counts[pkg]
	if hot {
		n[1]++
	} else {
		n[0]++
	}
	p.counts[pkg] = n
}

var (
	// byItself matches what Go's runtime does by itself, when memory or time demand it, and not what a recording happened to see: it
	// collects garbage, schedules, and runs timers. And what sorting does depends on the order in which a map gives its keys.
	byItself = regexp.MustCompile(`^slices\.(breakPatterns|choosePivot|heapSort|insertionSort|median|order2|partialInsertionSort|partition|partitionEqual|pdqsort|reverseRange|siftDown)Ordered` +
		`|^runtime\.(\(\*)?(active|add(final|r|spec)|assist|bgs|cleanup|createf|concatb|consistent|find(Idle|Maybe|Run)|fin|fixalloc|free|gc|gfp|grey|handoff|heap|inject|limiter|linearAlloc|` +
		`lfstack|m(cache|central|heap|span)|mark|newm|note|page|palloc|park|pcache|pidle|pMask|queuefin|remove|run(Cleanup|fin|q)|scan|scav|sched|sema|span|spec|stack(alloc|free|pool|cache)|start(l|m)|` +
		`stop(l|m)|sudog|sweep|syncadjust|sysmon|timeHist|timer|typePointers|unwinder|wake|wb|weak|work)`)
	initializer = regexp.MustCompile(`\.(map\.)?init(\.\d+)*$`)
	// part is what the compiler adds to the name of a function for a part of it.
	part = regexp.MustCompile(`(\.func|\.gowrap|\.deferwrap|-range)\d+(\.\d+)*$|-fm$`)
)

// cold reports whether a function isn't needed at first. What Go's runtime does by itself always is. A function that is newer
// than the profile goes with the function that it is a part of, or with the most of its package; packages are initialized at
// the start.
func (p profile) cold(name string) bool {
	name = spaceless(name)
	if byItself.MatchString(name) {
		return false
	}
	if hot, known := p.hot[name]; known {
		return !hot
	}
	if initializer.MatchString(name) {
		return false
	}
	for short := part.ReplaceAllString(name, ""); short != name; short = part.ReplaceAllString(name, "") {
		name = short
		if hot, known := p.hot[name]; known {
			return !hot
		}
	}
	n := p.counts[packageOf(name)]
	return n[0] >= n[1]
}

// write makes the file.
func (p profile) write() []byte {
	var b bytes.Buffer
	b.WriteString(profileHead)
	wrapped(&b, "sources", slices.Sorted(maps.Keys(p.sources)))
	byPackage := map[string]*[2][]string{}
	for name, hot := range p.hot {
		pkg := packageOf(name)
		if byPackage[pkg] == nil {
			byPackage[pkg] = &[2][]string{}
		}
		k := 0
		if hot {
			k = 1
		}
		byPackage[pkg][k] = append(byPackage[pkg][k], name[len(pkg):])
	}
	for _, pkg := range slices.Sorted(maps.Keys(byPackage)) {
		fmt.Fprintf(&b, "package %s\n", pkg)
		for k, sign := range []string{"-", "+"} {
			slices.Sort(byPackage[pkg][k])
			wrapped(&b, sign, byPackage[pkg][k])
		}
	}
	return b.Bytes()
}

// wrapped writes words after a sign, on as many lines as it takes.
func wrapped(b *bytes.Buffer, sign string, words []string) {
	width := 0
	for _, w := range words {
		if width == 0 || width+len(w) > profileWidth {
			if width > 0 {
				b.WriteByte('\n')
			}
			b.WriteString(sign)
			width = len(sign)
		}
		b.WriteString(" " + w)
		width += 1 + len(w)
	}
	if width > 0 {
		b.WriteByte('\n')
	}
}
