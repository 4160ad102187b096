// Summary.go compares the results of a file, and keeps them.

package main

import (
	"bufio"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// A group is files with a title.
type group struct {
	title string
	files []string
}

func readGroups(name string) ([]group, error) {
	var groups []group
	err := eachLine(name, func(line string) error {
		if strings.HasPrefix(line, "[") {
			groups = append(groups, group{title: strings.Trim(line, "[]")})
			return nil
		}
		if groups == nil {
			return fmt.Errorf("%s: a file before the first group: %s", name, line)
		}
		g := &groups[len(groups)-1]
		g.files = append(g.files, strings.Fields(line)...)
		return nil
	})
	return groups, err
}

// An exclusion is a pattern of test names, and the reason why they don't count.
type exclusion struct {
	pattern, reason string
}

func readExcluded(name string) ([]exclusion, error) {
	var all []exclusion
	err := eachLine(name, func(line string) error {
		pattern, reason, _ := strings.Cut(line, " ")
		if reason = strings.TrimSpace(reason); reason == "" {
			return fmt.Errorf("%s: %s has no reason", name, pattern)
		}
		all = append(all, exclusion{pattern, reason})
		return nil
	})
	return all, err
}

// eachLine calls f with each line of a file that isn't empty or a comment.
func eachLine(name string, f func(line string) error) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	in := bufio.NewScanner(file)
	for in.Scan() {
		line := strings.TrimSpace(in.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if err := f(line); err != nil {
			return err
		}
	}
	return in.Err()
}

// matches reports whether a test is one of those that the pattern names. [ and ] stand for themselves: they number the
// examples of doctests.
func (e exclusion) matches(id string) bool {
	plain := strings.NewReplacer("[", "(", "]", ")", "/", "|")
	ok, err := path.Match(plain.Replace(e.pattern), plain.Replace(id))
	return ok && err == nil
}

func excludedAs(excluded []exclusion, id string) string {
	for _, e := range excluded {
		if e.matches(id) {
			return e.reason
		}
	}
	return ""
}

// A summary is how a file went.
type summary struct {
	file                    string
	tests, passed, excluded int
	left                    []failure
	unneeded                []string // exclusions
	untrue                  []string // exclusions that claim something of 3.14 which isn't recorded of it
}

// A failure is a test that CPython passes and we don't.
type failure struct {
	id, reason string
}

func (s *summary) percent() float64 {
	if s.tests == 0 {
		return 0
	}
	return 100 * float64(s.passed) / float64(s.tests)
}

// crowd is how many tests may fail for the same reason before they are told of in one line.
const crowd = 8

// grouped lists what is left by reason: many tests that fail for the same one, such as a module that can't be
// imported, become one line.
func (s *summary) grouped() []failure {
	n := map[string]int{}
	for _, l := range s.left {
		n[l.reason]++
	}
	var all []failure
	told := map[string]bool{}
	for _, l := range s.left {
		if c := n[l.reason]; c < crowd {
			all = append(all, failure{strings.TrimPrefix(l.id, s.file+"."), l.reason})
		} else if !told[l.reason] {
			told[l.reason] = true
			all = append(all, failure{fmt.Sprintf("%d tests", c), l.reason})
		}
	}
	return all
}

// compare counts the tests that CPython passes. newer names those that 3.14 doesn't; nil if that isn't known.
func compare(file string, want, got map[string]outcome, excluded []exclusion, newer map[string]bool) *summary {
	s := &summary{file: file}
	ids := make([]string, 0, len(want))
	for id := range want {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, byName)
	for _, id := range ids {
		if want[id].kind != "pass" {
			s.excluded++
			continue
		}
		o, ok := got[id]
		if !ok {
			o = outcome{"fail", "doesn't run"}
			if i := got[file+".import"]; i.reason != "" {
				o.reason = i.reason
			}
		}
		reason := excludedAs(excluded, id)
		if strings.HasPrefix(reason, otherwise) && newer != nil && !newer[id] {
			s.untrue = append(s.untrue, id)
			reason = ""
		}
		if reason != "" {
			s.excluded++
			if o.kind == "pass" {
				s.unneeded = append(s.unneeded, id)
			}
			continue
		}
		s.tests++
		if o.kind == "pass" {
			s.passed++
			continue
		}
		if o.kind != "fail" {
			o.reason = strings.TrimSuffix(o.kind+": "+o.reason, ": ")
		}
		s.left = append(s.left, failure{id, o.reason})
	}
	return s
}

// byName orders names, and the examples of a doctest by number.
func byName(a, b string) int {
	p, q := strings.IndexByte(a, '['), strings.IndexByte(b, '[')
	if p > 0 && q > 0 && a[:p] == b[:q] && len(a) != len(b) {
		return len(a) - len(b)
	}
	return strings.Compare(a, b)
}

func resultsFile(file string) string { return filepath.Join("build/libtest/results", file+".txt") }

// save keeps the summary in a file of its own.
func (s *summary) save() error {
	var b strings.Builder
	fmt.Fprintf(&b, "%d %d %d\n", s.tests, s.passed, s.excluded)
	for _, l := range s.grouped() {
		fmt.Fprintf(&b, "%s: %s\n", l.id, steady(l.reason))
	}
	if err := os.MkdirAll(filepath.Dir(resultsFile(s.file)), 0o755); err != nil {
		return err
	}
	return os.WriteFile(resultsFile(s.file), []byte(b.String()), 0o644)
}

// steady drops from a reason what differs from run to run: addresses, and the paths of the machine.
func steady(reason string) string {
	words := strings.Split(reason, " ")
	for i, w := range words {
		if j := strings.Index(w, "0x"); j >= 0 {
			words[i] = w[:j] + "0x…"
		}
		if j := strings.Index(w, "/"); j >= 0 && strings.Count(w, "/") > 1 {
			words[i] = w[:j] + "…/" + path.Base(w)
		}
	}
	return strings.Join(words, " ")
}

// load reads what save kept, grouped; nil if the file was never recorded.
func load(file string) (*summary, error) {
	s := &summary{file: file}
	first := true
	err := eachLine(resultsFile(file), func(line string) error {
		if first {
			first = false
			_, err := fmt.Sscan(line, &s.tests, &s.passed, &s.excluded)
			return err
		}
		id, reason, _ := strings.Cut(line, ": ")
		s.left = append(s.left, failure{id, reason})
		return nil
	})
	if os.IsNotExist(err) {
		return nil, nil
	}
	return s, err
}
