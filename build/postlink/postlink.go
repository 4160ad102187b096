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
	Loops     int
	Forward   int // jumps that are now branches forward
	Backward  int // jumps that are now branches to a loop's header
	Table     int // jumps that still go through a table
	Switches  int // compare trees that got a table
	Before    int // bytes of the module
	After     int
}

// Process mends the branches of a linked module.
func Process(wasm []byte) ([]byte, Stats, error) {
	stats := Stats{Before: len(wasm)}
	m, err := parseModule(wasm)
	if err != nil {
		return nil, stats, fmt.Errorf("postlink: %w", err)
	}
	switch {
	case m.marked:
		err = errors.New("the module has been processed already")
	case m.version == "":
		err = errors.New("the module doesn't say that Go made it")
	case m.version != Version && !strings.HasPrefix(m.version, Version+"."):
		err = fmt.Errorf("the module was made by %s; the pass knows the code of %s", m.version, Version)
	case !m.named:
		err = errors.New("the module has no function names: link it without -s")
	}
	if err != nil {
		return nil, stats, fmt.Errorf("postlink: %w", err)
	}
	c := findCallees(m)
	stats.Functions = len(m.bodies)
	for i, body := range m.bodies {
		if !m.plain[m.types[i]] {
			continue
		}
		f, err := parseFunction(body, int64(funcValueOffset+i), c)
		if err == errNoPrefix {
			continue
		}
		if err != nil {
			return nil, stats, fmt.Errorf("postlink: %s: %w", m.name(m.imports+i), err)
		}
		shorten(f)
		switches(f, &stats)
		m.bodies[i] = emit(f, &stats)
		if err := verify(m.bodies[i], body); err != nil {
			return nil, stats, fmt.Errorf("postlink: BUG: %s: %w", m.name(m.imports+i), err)
		}
		stats.Mended++
	}
	if stats.Mended == 0 {
		return nil, stats, errors.New("postlink: no function begins as Go's do: the compiler has changed, or this isn't its code")
	}
	m.sections = append(m.sections, section{id: secCustom, name: markName, data: []byte{1}})
	out := m.encode()
	stats.After = len(out)
	return out, stats, nil
}

// funcValueOffset is the number in return addresses of the first function with a body.
const funcValueOffset = 0x1000
