// The build subcommand: notes in, a static site out.
package main

import (
	"fmt"
	"os"
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
The runtime and the scripts are built once and then come from the cache until their sources change.`)
	out := fs.String("o", "public", "folder to write")
	base := fs.String("base", "", "address or path that the site is published at (site.yaml's address unless given)")
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
	written, err := files.Write(*out)
	if err != nil {
		return buildCommand.fail(err)
	}
	fmt.Printf("%s: %d files, %.1f MB, %d written, %d ms\n", *out, len(files), float64(files.Size())/1e6, written,
		time.Since(start).Milliseconds())
	return 0
}
