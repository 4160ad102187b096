// The messages between the program and the worker script: their kinds, and the form of those that have fields.

package main

import (
	"encoding/binary"
	"strconv"
)

// Kinds of messages from JavaScript. site/src/worker-messages.ts has the same table.
const (
	inStart  = 1 // code, filename, clock, speed, seed, strict, net, hosts, trace, limit-…
	inStop   = 2
	inPause  = 3
	inResume = 4
	inStep   = 5 // kind ("event" or "turn"), n
	inSpeed  = 6 // x
	inInput  = 7 // text, or eof
)

// Kinds of messages to JavaScript. site/src/worker-messages.ts has the same table.
const (
	outStdout = 1 // UTF-8 text
	outStderr = 2 // UTF-8 text
	outTrace  = 3 // whole lines
	outPrompt = 4 // input() waits; the prompt
	outState  = 5 // "running" or "paused"; empty: send on what you have
	outClock  = 6 // the loop's clock in milliseconds, a float64
	outDone   = 7 // status, reason, virtualMs, realMs, the error's parts, traceCut
)

// fields are the named values of one message. Numbers travel as decimal text and flags as "1".
//
// The form is a list of texts, each with its length in front (uint32, little endian): name, value, name, value.
// It needs no package of its own, where encoding/json would cost more than the whole protocol.
type fields map[string]string

// parseFields takes a message apart. What is cut short is left out: both ends are built together.
func parseFields(data []byte) fields {
	parsed := fields{}
	for {
		name, rest, ok := cutText(data)
		if !ok {
			return parsed
		}
		value, rest, ok := cutText(rest)
		if !ok {
			return parsed
		}
		parsed[name] = value
		data = rest
	}
}

func cutText(data []byte) (text string, rest []byte, ok bool) {
	if len(data) < 4 {
		return "", nil, false
	}
	size := uint64(binary.LittleEndian.Uint32(data))
	data = data[4:]
	if uint64(len(data)) < size {
		return "", nil, false
	}
	return string(data[:size]), data[size:], true
}

// appendField adds one field to a message.
func appendField(data []byte, name, value string) []byte {
	for _, text := range [2]string{name, value} {
		data = binary.LittleEndian.AppendUint32(data, uint32(len(text)))
		data = append(data, text...)
	}
	return data
}

func appendInt(data []byte, name string, value int) []byte {
	return appendField(data, name, strconv.Itoa(value))
}

// appendMilliseconds leaves the fraction in.
func appendMilliseconds(data []byte, name string, ms float64) []byte {
	return appendField(data, name, strconv.FormatFloat(ms, 'f', 3, 64))
}

// flag reports whether a field is set to "1".
func (f fields) flag(name string) bool { return f[name] == "1" }

// integer is a field as a number, 0 when it is absent or none.
func (f fields) integer(name string) int64 {
	n, err := strconv.ParseInt(f[name], 10, 64)
	if err != nil {
		// JavaScript writes large numbers with an exponent.
		return int64(f.number(name))
	}
	return n
}

// number is a field as a number, 0 when it is absent or none.
func (f fields) number(name string) float64 {
	x, err := strconv.ParseFloat(f[name], 64)
	if err != nil || x != x {
		return 0
	}
	return x
}
