// The run subcommand: a Python program on our interpreter and loop, as python3 would run it.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/native"
	"github.com/aioplay/aioplay/loop/sim"
	"github.com/aioplay/aioplay/python"
)

var runCommand = &command{
	name:    "run",
	args:    "[--strict] [--clock real|virtual] [--real] [--seed N] [--explore N] [--hosts FILE] [--trace FILE] FILE.py|-|-c CODE [ARG…]",
	summary: "run a Python program",
}

func init() { runCommand.run = runRun }

func runRun(args []string) int {
	flags := runCommand.flags(`Runs a Python program as python3 does: the same output, the same traceback on standard error, the same exit status.
FILE.py is the program, - reads it from standard input, and -c takes it from the command line. What follows is sys.argv.`)
	strict := flags.Bool("strict", false, "answer exactly as CPython 3.14, without the names of older asyncio")
	clock := flags.String("clock", "real", "the loop's clock: real, or virtual, on which waiting takes no time")
	seed := flags.Uint64("seed", 0, "seed of what is random, and on the virtual clock of the order of what CPython leaves open; 0 is the usual order")
	orders := flags.Int("explore", 0, "run the program in the usual order and in N others, on the virtual clock, and report the first that fails")
	trace := flags.String("trace", "", "write the loop's trace to this file (docs/trace.md)")
	real := flags.Bool("real", false, "use the machine's processes and network instead of simulated ones")
	hosts := flags.String("hosts", "", "recorded answers of more hosts of the simulated network (docs/authoring.md)")
	own, code, rest := splitCode(args)
	if status, done := runCommand.parse(flags, own); done {
		return status
	}
	if *clock != "real" && *clock != "virtual" {
		return runCommand.misuse("--clock is real or virtual, not %q", *clock)
	}
	if *orders > 0 {
		*clock = "virtual"
	}
	if *real && *clock == "virtual" {
		return runCommand.misuse("--real has the machine's clock: --clock virtual doesn't go with it, nor --explore")
	}
	if *orders < 0 || *orders > 0 && *trace != "" {
		return runCommand.misuse("--explore takes a number of orders, and no --trace: trace the one that fails, by its seed")
	}
	p, err := readProgram(flags.Args(), code, rest)
	var problem *os.PathError
	switch {
	case errors.As(err, &problem):
		fmt.Fprintf(os.Stderr, "aioplay: can't open file '%s': %s\n", absolute(problem.Path), errnoText(problem.Err))
		return 2
	case err != nil:
		return runCommand.misuse("%v", err)
	}

	out := bufio.NewWriterSize(os.Stdout, 1<<16)
	defer out.Flush()
	terminal := isTerminal(os.Stdout)
	o := python.Options{
		Stdout: func(text string) {
			out.WriteString(text)
			if terminal {
				out.Flush()
			}
		},
		Stderr: func(text string) {
			out.Flush()
			io.WriteString(os.Stderr, text)
		},
		Input:    inputFrom(os.Stdin, out),
		Args:     p.args,
		Filename: p.name,
		Strict:   *strict,
		Seed:     *seed,
		FS:       realFiles{},
		Environ:  os.Environ(),
	}
	if dir, err := os.Getwd(); err == nil {
		o.Cwd = filepath.ToSlash(dir)
	}
	if *real {
		o.Machine = machine(out)
	}
	if *hosts != "" {
		text, err := os.ReadFile(*hosts)
		if err == nil {
			_, _, err = sim.ParseRecordings(string(text))
		}
		if err != nil {
			return runCommand.fail(fmt.Errorf("the hosts of %s: %w", *hosts, err))
		}
		o.Hosts = string(text)
	}
	if *orders > 0 {
		return explore(o, p, *seed, *orders)
	}
	if *clock == "virtual" {
		o.Driver = sim.New(sim.Options{})
		if *seed != 0 {
			o.Order = loop.NewOrder(*seed)
		}
	} else {
		d := native.New()
		if !*real {
			d.Idle = lonelyServer(out)
		}
		o.Driver = d
	}
	if *trace != "" {
		f, err := os.Create(*trace)
		if err != nil {
			return runCommand.fail(err)
		}
		w := bufio.NewWriterSize(f, 1<<16)
		o.Tracer = loop.NewTracer(func(batch []byte) { w.Write(batch) })
		defer func() {
			o.Tracer.Flush()
			if err := errors.Join(w.Flush(), f.Close()); err != nil {
				runCommand.fail(err)
			}
		}()
	}
	return runInterruptible(python.New(o), p.source)
}

// runInterruptible runs a program to which an interrupt from the terminal is a KeyboardInterrupt.
func runInterruptible(in *python.Interp, source []byte) int {
	interrupts := make(chan os.Signal, 1)
	signal.Notify(interrupts, os.Interrupt)
	done := make(chan struct{})
	defer func() {
		signal.Stop(interrupts)
		close(done)
	}()
	go func() {
		for {
			select {
			case <-interrupts:
				in.Interrupt()
			case <-done:
				return
			}
		}
	}()
	return in.Run(source)
}

// program is what run is asked to run.
type program struct {
	name   string // shown in tracebacks
	source []byte
	args   []string // sys.argv
}

// splitCode takes "-c CODE ARG…" off the arguments. As with python3, everything after CODE belongs to the program.
func splitCode(args []string) (own []string, code *string, rest []string) {
	for i := 0; i < len(args); i++ {
		a := args[i]
		if a == "-c" || a == "--c" {
			if i+1 == len(args) {
				return args[:i], nil, []string{"-c"} // which readProgram rejects
			}
			return args[:i], &args[i+1], args[i+2:]
		}
		if a == "-" || !strings.HasPrefix(a, "-") {
			break
		}
		if name := strings.TrimLeft(a, "-"); slices.Contains([]string{"hosts", "clock", "seed", "explore", "trace"}, name) {
			i++ // the flag's value
		}
	}
	return args, nil, nil
}

// readProgram reads the program that the arguments name.
func readProgram(args []string, code *string, rest []string) (program, error) {
	switch {
	case code != nil:
		return program{name: "<string>", source: []byte(*code), args: append([]string{"-c"}, rest...)}, nil
	case len(rest) > 0:
		return program{}, errors.New("-c needs a program after it")
	case len(args) == 0:
		return program{}, errors.New("name a program: a file, - for standard input, or -c CODE")
	case args[0] == "-":
		source, err := io.ReadAll(os.Stdin)
		return program{name: "<stdin>", source: source, args: args}, err
	}
	source, err := os.ReadFile(args[0])
	return program{name: args[0], source: source, args: args}, err
}

// inputFrom answers input() from r. The prompt goes to standard output, as python3's does.
func inputFrom(r io.Reader, out *bufio.Writer) func(string) (string, error) {
	lines := bufio.NewReader(r)
	return func(prompt string) (string, error) {
		out.WriteString(prompt)
		out.Flush()
		line, err := lines.ReadString('\n')
		if err != nil && line == "" {
			return "", err
		}
		return strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r"), nil
	}
}

// errnoText words an error of the operating system as Python does.
func errnoText(err error) string {
	var number syscall.Errno
	if errors.As(err, &number) {
		text := number.Error()
		return fmt.Sprintf("[Errno %d] %s%s", int(number), strings.ToUpper(text[:1]), text[1:])
	}
	return err.Error()
}

func absolute(p string) string {
	if abs, err := filepath.Abs(p); err == nil {
		return abs
	}
	return p
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&fs.ModeCharDevice != 0
}

// lonelyServer says, once, why a program that does nothing but serve will wait for ever: it alone reaches its network.
func lonelyServer(out *bufio.Writer) func(*loop.Loop) {
	said := false
	return func(l *loop.Loop) {
		if said {
			return
		}
		for _, p := range l.Deadlock().Tasks {
			if p.Wait.Kind == loop.WaitSocket && strings.HasPrefix(p.Wait.Label, "clients of the server") {
				said = true
				out.Flush()
				fmt.Fprintf(os.Stderr, "aioplay: %s waits for %s, and nobody is left who could connect: the network is a simulated one inside "+
					"of this program. With --real it is the machine's. Ctrl-C ends it.\n", p.Task.Name(), p.Wait.Label)
				return
			}
		}
	}
}
