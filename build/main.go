// Command aioplay builds, serves and checks a site of live asyncio notes, and runs Python programs on its loop.
//
//	aioplay build [-o public] [--base PATH] [DIR]
//	aioplay serve [--addr 127.0.0.1:8080] [DIR]
//	aioplay run [--strict] [--clock real|virtual] [--seed N] [--trace FILE] FILE.py|-|-c CODE [ARG…]
//	aioplay check [--update] [DIR]
//	aioplay new DIR
//	aioplay pack FILE
//
// DIR is the folder with the notes; it is ./content unless given.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

// command is one subcommand. run gets the arguments after its name and returns the exit status.
type command struct {
	name    string
	args    string // what follows the name, for the usage text
	summary string
	run     func(args []string) int
}

// commands are listed by help in this order.
var commands []*command

func init() {
	commands = []*command{buildCommand, serveCommand, runCommand, checkCommand, newCommand, packCommand}
}

func main() { os.Exit(Main(os.Args[1:])) }

// Main runs the command line given and returns the exit status: 0 for success, 1 for a failure, 2 for misuse.
func Main(args []string) int {
	if len(args) == 0 {
		usage(os.Stderr)
		return 2
	}
	switch args[0] {
	case "help", "-h", "-help", "--help":
		if len(args) > 1 {
			if c := find(args[1]); c != nil {
				return c.run([]string{"-h"})
			}
		}
		usage(os.Stdout)
		return 0
	}
	c := find(args[0])
	if c == nil {
		fmt.Fprintf(os.Stderr, "aioplay: unknown command %q\n", args[0])
		usage(os.Stderr)
		return 2
	}
	return c.run(args[1:])
}

func find(name string) *command {
	for _, c := range commands {
		if c.name == name {
			return c
		}
	}
	return nil
}

func usage(w io.Writer) {
	fmt.Fprint(w, "usage: aioplay COMMAND [ARGUMENT…]\n\n")
	for _, c := range commands {
		fmt.Fprintf(w, "  %-7s%s\n", c.name, c.summary)
	}
	fmt.Fprint(w, "\n\"aioplay help COMMAND\" says more.\n")
}

// flags makes the subcommand's flag set; its usage text names the arguments and the flags. help is a sentence or two.
func (c *command) flags(help string) *flag.FlagSet {
	fs := flag.NewFlagSet(c.name, flag.ContinueOnError)
	fs.Usage = func() {
		fmt.Fprintf(fs.Output(), "usage: aioplay %s %s\n\n%s\n", c.name, c.args, strings.TrimSpace(help))
		some := false
		fs.VisitAll(func(*flag.Flag) { some = true })
		if some {
			fmt.Fprintln(fs.Output())
			fs.PrintDefaults()
		}
	}
	return fs
}

// parse reads the flags. When it says done, the subcommand ends with the status: 0 after -h, 2 after a mistake.
func (c *command) parse(fs *flag.FlagSet, args []string) (status int, done bool) {
	fs.SetOutput(os.Stderr)
	for _, a := range args {
		if a == "-h" || a == "-help" || a == "--help" {
			fs.SetOutput(os.Stdout) // asked for, so it isn't an error
			break
		}
	}
	switch err := fs.Parse(args); {
	case err == nil:
		return 0, false
	case errors.Is(err, flag.ErrHelp):
		return 0, true
	}
	return 2, true
}

// fail prints an error as the subcommand's and returns status 1.
func (c *command) fail(err error) int {
	fmt.Fprintf(os.Stderr, "aioplay %s: %v\n", c.name, err)
	return 1
}

// misuse prints what is wrong with the arguments and returns status 2.
func (c *command) misuse(format string, args ...any) int {
	fmt.Fprintf(os.Stderr, "aioplay %s: %s\nusage: aioplay %s %s\n", c.name, fmt.Sprintf(format, args...), c.name, c.args)
	return 2
}
