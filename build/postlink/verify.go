// This file checks the functions that the pass has written.

package postlink

import (
	"bytes"
	"errors"
	"strconv"
)

// verify reads a rewritten body back: every instruction must decode, every branch lead to a label that is open, every local
// be declared, and the blocks must end where the body does. It then compares what the body does with the original: the
// pass moves instructions and drops what isn't reached, but it adds no call, no store and no return address.
func verify(body, original []byte, pcf int64) error {
	now, err := survey(body, pcf)
	if err != nil {
		return err
	}
	was, err := survey(original, pcf)
	if err != nil {
		return err
	}
	for k, n := range now {
		if n > was[k] {
			return errors.New("instruction 0x" + strconv.FormatUint(uint64(k.op), 16) + " " + strconv.FormatInt(k.imm, 10) +
				" has become more frequent")
		}
	}
	return nil
}

// An effect is an instruction that does something that the function's caller could see.
type effect struct {
	op  byte
	imm int64
}

// survey checks the structure of a body and counts its effects.
func survey(body []byte, pcf int64) (map[effect]int, error) {
	r := &reader{b: body}
	locals := int64(1)
	for n := r.count(); n > 0; n-- {
		locals += int64(r.u32())
		r.byte()
	}
	effects := map[effect]int{}
	open := uint32(1) // labels, the function's own included
	for r.more() {
		i := r.next()
		bad := false
		switch op := i.op; {
		case op == opBlock || op == opLoop || op == opIf:
			open++
		case op == opEnd:
			if open--; open == 0 && r.more() {
				return nil, errors.New("the function ends before its body does")
			}
		case op == opBr || op == opBrIf:
			bad = i.imm >= int64(open)
		case op == opBrTable:
			for _, t := range i.targets {
				bad = bad || t >= open
			}
		case op >= opLocalGet && op <= opLocalTee:
			bad = i.imm >= locals
		case op == opCall || op == opCallIndirect || op == opGlobalSet:
			effects[effect{op, i.imm}]++
		case op >= 0x36 && op <= 0x3e:
			effects[effect{op, 0}]++ // the offset may have changed
		case op == opI64Const && i.imm >= funcValueOffset<<16:
			if i.imm>>16 == pcf {
				i.imm = pcf << 16 // the places in the function may have got new numbers
			}
			effects[effect{op, i.imm}]++
		}
		if bad {
			return nil, errors.New("an operand of instruction 0x" + strconv.FormatUint(uint64(i.op), 16) + " is out of range")
		}
	}
	if r.err == nil && open != 0 {
		r.err = errTruncated
	}
	return effects, r.err
}

// StripNames returns the module without its name section, which only debuggers and stack traces of the engine use. Go's own
// tracebacks don't.
func StripNames(wasm []byte) ([]byte, error) {
	if !bytes.HasPrefix(wasm, magic) {
		return nil, errors.New("postlink: not a WebAssembly module of version 1")
	}
	out := append([]byte(nil), magic...)
	r := &reader{b: wasm, pos: len(magic)}
	for r.more() {
		start := r.pos
		id := r.byte()
		data := reader{b: r.bytes(r.u32())}
		if r.err == nil && (id != secCustom || data.string() != "name") {
			out = append(out, wasm[start:r.pos]...)
		}
	}
	if r.err != nil {
		return nil, errors.New("postlink: " + r.err.Error())
	}
	return out, nil
}
