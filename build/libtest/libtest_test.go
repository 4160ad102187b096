package main

import (
	"strings"
	"testing"
)

func TestExcluded(t *testing.T) {
	e := exclusion{pattern: "test_x.__doc__[1*]"}
	for id, want := range map[string]bool{"test_x.__doc__[1]": true, "test_x.__doc__[12]": true, "test_x.__doc__[2]": false, "test_x.C.m": false} {
		if e.matches(id) != want {
			t.Errorf("%s matches %s: %v", e.pattern, id, !want)
		}
	}
}

func TestCompare(t *testing.T) {
	want := map[string]outcome{"f.C.a": {kind: "pass"}, "f.C.b": {kind: "pass"}, "f.C.c": {kind: "fail"}, "f.C.d": {kind: "pass"},
		"f.C.e": {kind: "pass"}, "f.C.f": {kind: "internal"}, "f.D[10]": {kind: "pass"}, "f.D[9]": {kind: "pass"}}
	got := map[string]outcome{"f.C.a": {kind: "pass"}, "f.C.b": {"fail", "KeyError: 1"}, "f.C.c": {kind: "pass"}, "f.C.d": {kind: "pass"}, "f.D[9]": {"skip", "why"}}
	s := compare("f", want, got, []exclusion{{"f.C.d", "a reason"}}, nil)
	if s.tests != 5 || s.passed != 1 || s.excluded != 3 || strings.Join(s.unneeded, " ") != "f.C.d" {
		t.Errorf("summary %+v", s)
	}
	var left []string
	for _, l := range s.left {
		left = append(left, l.id+" "+l.reason)
	}
	if got := strings.Join(left, "; "); got != "f.C.b KeyError: 1; f.C.e doesn't run; f.D[9] skip: why; f.D[10] doesn't run" {
		t.Errorf("left: %s", got)
	}
}

// What is kept stays in step with the lists that it was made by.
func TestKept(t *testing.T) {
	t.Chdir("../..")
	groups, err := readGroups("build/libtest/files.txt")
	if err != nil {
		t.Fatal(err)
	}
	excluded, err := readExcluded("build/libtest/excluded.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, g := range groups {
		for _, f := range g.files {
			s, err := load(f)
			if err != nil {
				t.Error(err)
			}
			if s == nil {
				continue
			}
			n++
			if s.passed+len(s.left) > s.tests {
				t.Errorf("%s: %d tests, %d passed, but %d left", f, s.tests, s.passed, len(s.left))
			}
			for _, l := range s.left {
				if excludedAs(excluded, f+"."+l.id) != "" {
					t.Errorf("%s is excluded, but its result is kept", l.id)
				}
			}
		}
	}
	if n == 0 {
		t.Error("no results are kept")
	}
}
