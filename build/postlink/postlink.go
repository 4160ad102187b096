// Package postlink rewrites the functions of a linked Go program for js/wasm, so that jumps in Go are jumps in wasm.
//
// WebAssembly has no goto. Go's compiler makes one of a loop around all of a function, in which a br_table leads to N nested
// blocks, one for each place that can be jumped to: a jump sets local 0 to the number of a place and goes round the loop.
// So every taken branch costs an indirect jump, and the engine sees a single loop in which everything may follow
// everything. The pass takes a function apart into its nodes, finds the loops, puts the nodes in an order in which all
// other jumps lead forward, and writes loops and blocks instead.
//
// What makes this possible is what Go guarantees about a call that unwinds the stack to switch goroutines. The function
// is entered again with local 0, PC_B, saying where to go on, and then no other local holds anything that is needed. PC_B
// only ever comes from a return address, a constant in the function itself (or from the address of its call of
// runtime.deferreturn); local 0 says nothing at any other time. So:
//
//   - A function begins with a table of the nodes that follow calls. All other numbers trap.
//   - A loop with calls begins with a test of local 0, and a table for the nodes inside. Such a node sets local 0 to 0,
//     so that the test fails when control comes round by itself.
//   - A loop without calls, other than calls that panic, is just a loop.
//   - A jump back to a place that isn't the header of a loop around it sets local 0 and goes round a loop about the whole
//     function, as before. Go's own packages have a handful of them.
//
// Calls that never return (bounds checks, nil checks, panics, growing the stack) end their node with a return. Binary
// searches over one local, which Go makes of a switch, become a br_table. Jumps to jumps are shortened.
//
// The pass knows the code of one Go release, Version, and refuses what it doesn't recognise. It needs function names,
// so link without -s; StripNames takes them out afterwards. Everything that it writes is read back and checked.
//
// Go's register allocator spills what is live across the write barrier to the frame where it is made. The pass finds the
// locals that still have such values, and drops the stores and loads. It does so in functions that call the barrier, don't
// defer, and don't give out the address of anything in their frame.
//
// # Size
//
// Unless Options.Tracebacks says otherwise, the pass also drops the tables that only tracebacks need, gives the places in a
// function small numbers, has accesses to the frame add their offset, and adds a start function that makes the tables of
// functions. A panic's traceback then has addresses for names, and runtime.Callers finds none; what panics, recovers, and
// moves or scans stacks isn't affected. Pack writes the result in a form that compresses better; whoever loads it undoes that.
// In a runtime of 5,000 functions, brotli 11, in kB: as linked 1,555; tables 1,118; numbers 1,048; Pack, the start function and
// the offsets 887.
//
// Split also divides the module in two: one that typical programs can do with, and the rest, which is instantiated when a program
// needs it. Instrument makes the module that tells what typical programs need.
//
// # Writing fast loops
//
// Measured in Chromium 156 on a register interpreter with 90 opcodes and 16-byte values (ms, medians of interleaved runs):
//
//		                            as linked   processed   Liftoff only
//		fib(27)                          29.7        10.5      52 →  21
//		25 million int instructions       140        41.7     239 →  69
//		list items, get and set          54.5        17.4      91 →  29
//		every instruction slow             41        18.9      67 →  36
//
//	  - Nest two loops. The outer one loads what the inner one needs into locals; the inner one holds the fast cases. What has
//	    made a call goes back to the outer loop. Then nothing is live across a call that unwinds, the one kind of spill that
//	    has to stay: a value that is costs a store wherever it is set, in an interpreter at every instruction. Calls that
//	    panic and returns don't count.
//	  - Compare with the address of a variable, which is a constant, not with a pointer that a variable holds: 15 %.
//	  - A write barrier costs about 8 % on integer loops, if every case has one. Cases whose destination has the right pointer
//	    already can store the number only, and leave the loop otherwise.
//	  - No address of a local, no defer, no array or big struct in the frame of such a function.
//	  - A switch over a byte becomes a table without a guard, whatever the order and number of its cases. V8 has no cliff at
//	    90 cases.
//	  - A counter that the loop decrements is better a field than one more local: 5 %.
//	  - One label for the slow paths of all cases is as fast as one call for each, and smaller.
package postlink

import (
	"errors"
	"fmt"
	"strings"
)

// markName is the name of the custom section that says that a module has been processed.
const markName = "postlink"

// Version is the Go release whose compiled code the pass knows.
const Version = "go1.26"

// Stats says what Process did.
type Stats struct {
	Functions int // functions with a body
	Mended    int // of these, the ones that had Go's dispatch and were rewritten
	Loops     int // loops written
	Forward   int // jumps that are now branches forward
	Backward  int // jumps that are now branches to a loop's header
	Table     int // jumps that still go round through a function's table
	Switches  int // compare trees that got a table
	Loads     int // loads from the frame that are gone, as a local has the value
	Stores    int // stores to the frame that nothing needed any more
	Direct    int // accesses to the frame that add their offset themselves
	Data      int // bytes of the data section
	Kept      int // bytes of it that are left
	Before    int // bytes of the module
	After     int
	Rest      int // bytes of the second module
	Cold      int // functions in it
}

// Options say what Process does besides mending branches.
type Options struct {
	// Tracebacks keeps what only readable tracebacks of Go's panics need: names, files, lines, arguments. Without it
	// they show addresses, runtime.Callers finds no names, and the program is a quarter smaller.
	Tracebacks bool
	// ImportMemory has the module import its memory, aioplay.memory, so that one instance can get the memory of another that
	// has done its work, wiped: all but the last pages, whose number the exported global "spare" has. The custom section
	// "memory" says how many pages a new memory needs, as 32 bits, the lowest first. It can't be had with Tracebacks.
	ImportMemory bool
}

// Process mends the branches of a module that Go's linker wrote, and says what it did. The result has the same imports,
// exports and function numbers; a function that isn't of Go's shape, such as one written in assembly, stays as it is.
// It is an error if the module isn't from Version, has no function names or has been processed already, if a function
// begins as Go's do but goes on otherwise, or if none does. The same input always gives the same output.
func Process(wasm []byte, o Options) ([]byte, Stats, error) {
	m, stats, err := process(wasm, o, nil)
	if err != nil {
		return nil, stats, fmt.Errorf("postlink: %w", err)
	}
	out := m.encode()
	stats.After = len(out)
	return out, stats, nil
}

// process does the work of Process and Split.
func process(wasm []byte, o Options, d *Division) (*module, Stats, error) {
	stats := Stats{Before: len(wasm)}
	m, err := parseModule(wasm)
	if err != nil {
		return nil, stats, err
	}
	if err := m.accept(); err != nil {
		return nil, stats, err
	}
	c := findCallees(m)
	stats.Functions = len(m.bodies)
	var t *tables
	if !o.Tracebacks {
		if t, err = m.tables(&stats); err != nil {
			return nil, stats, err
		}
	}
	for i, body := range m.bodies {
		if !m.plain[m.types[i]] {
			continue
		}
		f, err := parseFunction(body, int64(funcValueOffset+i), c)
		if err == errNoPrefix {
			continue
		}
		if err != nil {
			return nil, stats, fmt.Errorf("%s: %w", m.name(m.imports+i), err)
		}
		shorten(f)
		unspill(f, m.call, c, &stats)
		switches(f, &stats)
		direct(f, &stats)
		pcf := int64(funcValueOffset + i)
		m.bodies[i] = emit(f, pcf, c, t.numbered(i), &stats)
		if err := verify(m.bodies[i], body, pcf); err != nil {
			return nil, stats, fmt.Errorf("BUG: %s: %w", m.name(m.imports+i), err)
		}
		stats.Mended++
	}
	if o.ImportMemory && t == nil {
		return nil, stats, errors.New("a module that keeps its tracebacks keeps its memory as well")
	}
	if stats.Mended == 0 {
		return nil, stats, errors.New("no function begins as Go's do: the compiler has changed, or this isn't its code")
	}
	if t != nil {
		if err := m.finish(t, o, d, &stats); err != nil {
			return nil, stats, err
		}
	} else if d != nil {
		return nil, stats, errors.New("a module that keeps its tracebacks can't be split")
	}
	m.sections = append(m.sections, section{id: secCustom, name: markName, data: []byte{1}})
	return m, stats, nil
}

// accept reports whether the module is one that the pass knows.
func (m *module) accept() error {
	switch {
	case m.marked:
		return errors.New("the module has been processed already")
	case m.version == "":
		return errors.New("the module doesn't say that Go made it")
	case m.version != Version && !strings.HasPrefix(m.version, Version+"."):
		return fmt.Errorf("the module was made by %s; the pass knows the code of %s", m.version, Version)
	case !m.named:
		return errors.New("the module has no function names: link it without -s")
	}
	return nil
}

// finish makes the tables of functions small, and splits the module if it is to be divided.
func (m *module) finish(t *tables, o Options, d *Division, stats *Stats) error {
	var cold []bool
	var data []block
	var err error
	if d != nil {
		if cold, err = m.divide(t, d); err != nil {
			return err
		}
		if data, err = t.mem.takeData(d); err != nil {
			return err
		}
		ts, err := m.findTypes(t)
		if err != nil {
			return err
		}
		said, err := ts.take(m.bodies, cold)
		if err != nil {
			return err
		}
		data = append(data, said...)
	}
	blocks, err := t.strip(cold)
	if err == nil && d != nil {
		err = m.split(t, cold, append(blocks, data...))
		stats.Cold = len(m.stubs)
	}
	if err != nil {
		return err
	}
	stats.Kept = m.setData(t.mem.section())
	spare, err := m.growInSteps()
	if err != nil {
		return err
	}
	var first []byte
	if o.ImportMemory {
		if first, err = m.importMemory(spare); err != nil {
			return err
		}
	}
	return m.addStart(t, first)
}

// funcValueOffset is the number in return addresses of the first function with a body.
const funcValueOffset = 0x1000
