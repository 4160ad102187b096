// The new subcommand: a small site to start from.
package main

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

//go:embed all:starter
var starter embed.FS

var newCommand = &command{
	name:    "new",
	args:    "DIR",
	summary: "start a site of your own in DIR",
}

func init() { newCommand.run = runNew }

func runNew(args []string) int {
	flags := newCommand.flags("Writes a home page, one note with a live example and a playground into DIR, which must be new or empty.")
	if status, done := newCommand.parse(flags, args); done {
		return status
	}
	if flags.NArg() != 1 {
		return newCommand.misuse("name the folder to make")
	}
	dir := flags.Arg(0)
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return newCommand.fail(err)
	}
	if len(entries) > 0 {
		return newCommand.fail(fmt.Errorf("%s isn't empty", dir))
	}
	files, err := fs.Sub(starter, "starter")
	if err != nil {
		return newCommand.fail(err)
	}
	if err := os.CopyFS(dir, files); err != nil {
		return newCommand.fail(err)
	}
	fmt.Printf("%s is ready; see it with: aioplay serve %s\n", dir, dir)
	return 0
}
