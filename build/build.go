// The build subcommand: notes in, a static site out.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"
)

var buildCommand = &command{
	name:    "build",
	args:    "[-o public] [--base PATH] [DIR]",
	summary: "write the site of the notes in DIR",
}

func init() { buildCommand.run = runBuild }

func runBuild(args []string) int {
	fs := buildCommand.flags(`Builds the site of the notes in DIR (./content unless given) into a folder that any web server can serve, under any path.
It runs every example first: a page never shows an output that its program doesn't print.
The runtime and the scripts are built once and then come from the cache until their sources change.`)
	out := fs.String("o", "public", "folder to write")
	base := fs.String("base", "", "address or path that the site is published at (site.yaml's address unless given)")
	unchecked := fs.Bool("unchecked", false, "don't run the examples first to see that they print what is recorded")
	if status, done := buildCommand.parse(fs, args); done {
		return status
	}
	if fs.NArg() > 1 {
		return buildCommand.misuse("one folder at a time")
	}
	dir, err := contentDir(fs.Args())
	if err != nil {
		return buildCommand.fail(err)
	}
	start := time.Now()
	src, err := findSources(dir)
	if err != nil {
		return buildCommand.fail(err)
	}
	assets, err := src.Assets()
	if err != nil {
		return buildCommand.fail(err)
	}
	files, err := Build(os.DirFS(dir), Options{Base: *base, Assets: assets})
	if err != nil {
		return buildCommand.fail(err)
	}
	if !*unchecked {
		if err := src.verify(dir); err != nil {
			return buildCommand.fail(err)
		}
	}
	written, err := files.Write(*out)
	if err != nil {
		return buildCommand.fail(err)
	}
	fmt.Printf("%s: %d files, %.1f MB, %d written, %d ms\n", *out, len(files), float64(files.Size())/1e6, written,
		time.Since(start).Milliseconds())
	return 0
}

// verify runs the examples of the notes, unless the same examples have passed on the same interpreter before.
func (s Sources) verify(dir string) error {
	key := ""
	if s.Root != "" {
		notes, err := treeHash(dir, func(p string) bool { return filepath.Ext(p) == ".md" || filepath.Ext(p) == ".jsonl" }, ".")
		if err != nil {
			return err
		}
		python, err := treeHash(s.Root, func(p string) bool { return filepath.Ext(p) == ".go" }, "python", "loop", "build/check.go")
		if err != nil {
			return err
		}
		key = contentHash([]byte(notes + python))
	}
	var passed bool
	if key != "" && s.Cache.load("checked", key, &passed) {
		return nil
	}
	s.Log("running the examples")
	c, err := checkNotes(dir, false, os.Stderr)
	if err != nil {
		return err
	}
	if c.wrong > 0 {
		return fmt.Errorf("%d of %d examples don't print what is recorded; aioplay check --update records what they print now", c.wrong, c.examples)
	}
	if key != "" {
		s.Cache.store("checked", key, true)
	}
	return nil
}
