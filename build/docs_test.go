// The documentation says what is so: links lead somewhere, commands and options exist, the example runs.
package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"github.com/aioplay/aioplay/build/note"
)

// documents are the Markdown files that aren't notes.
func documents(t *testing.T) map[string]string {
	t.Helper()
	names, err := filepath.Glob("../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	docs := map[string]string{}
	for _, name := range append(names, "../README.md") {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		docs[name] = string(data)
	}
	return docs
}

func TestDocumentLinks(t *testing.T) {
	for name, source := range documents(t) {
		document := goldmark.New(goldmark.WithExtensions(extension.GFM)).Parser().Parse(text.NewReader([]byte(source)))
		ast.Walk(document, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			var target string
			switch n := n.(type) {
			case *ast.Link:
				target = string(n.Destination)
			case *ast.Image:
				target = string(n.Destination)
			}
			target, _, _ = strings.Cut(target, "#")
			if !entering || target == "" || strings.Contains(target, ":") {
				return ast.WalkContinue, nil
			}
			if _, err := os.Stat(filepath.Join(filepath.Dir(name), target)); err != nil {
				t.Errorf("%s: the link to %s leads nowhere", name, target)
			}
			return ast.WalkContinue, nil
		})
	}
}

func TestDocumentedCommands(t *testing.T) {
	makefile, err := os.ReadFile("../Makefile")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range documents(t) {
		for _, m := range regexp.MustCompile("(?m)(?:^|`)make ([a-z]+)").FindAllStringSubmatch(text, -1) {
			if !regexp.MustCompile(`(?m)^` + m[1] + `:`).Match(makefile) {
				t.Errorf("%s: there is no make %s", name, m[1])
			}
		}
		for _, m := range regexp.MustCompile("(?:go run ./build|`aioplay) ([a-z]+)").FindAllStringSubmatch(text, -1) {
			if find(m[1]) == nil && m[1] != "help" {
				t.Errorf("%s: there is no aioplay %s", name, m[1])
			}
		}
	}
}

func TestAuthoring(t *testing.T) {
	text := documents(t)["../docs/authoring.md"]
	_, table, _ := strings.Cut(text, "| option | values | meaning |")
	table, _, _ = strings.Cut(table, "\n\n")
	var have []string
	for _, m := range regexp.MustCompile("(?m)^\\| `([a-z]+)=?`").FindAllStringSubmatch(table, -1) {
		have = append(have, m[1])
	}
	slices.Sort(have)
	if diff := cmp.Diff(note.OptionNames(), have); diff != "" {
		t.Errorf("the table of options (-code, +docs):\n%s", diff)
	}
	_, example, _ := strings.Cut(text, "````markdown\n")
	example, _, _ = strings.Cut(example, "````\n")
	n, err := note.Parse("en/01-example.md", []byte("---\ntitle: T\ndescription: D.\n---\n"+example))
	if err != nil {
		t.Fatal(err)
	}
	if len(n.Examples) != 1 {
		t.Fatalf("%d examples", len(n.Examples))
	}
	if got := runExample(n.Examples[0]); got.output != n.Examples[0].Output || got.status != 0 {
		t.Errorf("the example prints %q (status %d), the page says %q", got.output, got.status, n.Examples[0].Output)
	}
}
