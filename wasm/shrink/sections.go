// The binary format of WebAssembly, as far as it takes to find the data and write it anew.

package shrink

import "errors"

const sectionData = 11

type section struct {
	id         byte
	start, end int // of the whole section
	body       []byte
}

var errDamaged = errors.New("shrink: the module is damaged")

// split finds the sections of a module.
func split(wasm []byte) ([]section, error) {
	if len(wasm) < 8 || string(wasm[:8]) != "\x00asm\x01\x00\x00\x00" {
		return nil, errors.New("shrink: not a WebAssembly module")
	}
	var sections []section
	for at := 8; at < len(wasm); {
		size, body, ok := cutUint(wasm, at+1)
		if !ok || size > uint64(len(wasm)-body) {
			return nil, errDamaged
		}
		end := body + int(size)
		sections = append(sections, section{wasm[at], at, end, wasm[body:end]})
		at = end
	}
	return sections, nil
}

// parseData reads a data section of active segments at constant addresses, which is what Go writes.
func parseData(body []byte) ([]segment, error) {
	count, at, ok := cutUint(body, 0)
	if !ok || count > uint64(len(body)) {
		return nil, errDamaged
	}
	segments := make([]segment, 0, count)
	for range count {
		// Kind 0, i32.const address, end.
		if at+2 > len(body) || body[at] != 0 || body[at+1] != 0x41 {
			return nil, errors.New("shrink: a data segment of another kind")
		}
		addr, next, ok := cutInt(body, at+2)
		if !ok || addr < 0 || next >= len(body) || body[next] != 0x0b {
			return nil, errDamaged
		}
		size, start, ok := cutUint(body, next+1)
		if !ok || size > uint64(len(body)-start) {
			return nil, errDamaged
		}
		at = start + int(size)
		segments = append(segments, segment{int(addr), body[start:at]})
	}
	if at != len(body) {
		return nil, errDamaged
	}
	return segments, nil
}

func encodeData(segments []segment) []byte {
	body := appendUint(nil, uint64(len(segments)))
	for _, s := range segments {
		body = append(body, 0, 0x41)
		body = appendInt(body, int64(s.addr))
		body = append(body, 0x0b)
		body = appendUint(body, uint64(len(s.bytes)))
		body = append(body, s.bytes...)
	}
	return body
}

// cutUint reads an unsigned LEB128 number at an offset.
func cutUint(data []byte, at int) (value uint64, next int, ok bool) {
	for shift := 0; at < len(data) && shift < 64; shift += 7 {
		b := data[at]
		at++
		value |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return value, at, true
		}
	}
	return 0, at, false
}

// cutInt reads a signed LEB128 number at an offset.
func cutInt(data []byte, at int) (value int64, next int, ok bool) {
	for shift := 0; at < len(data) && shift < 64; {
		b := data[at]
		at++
		value |= int64(b&0x7f) << shift
		shift += 7
		if b < 0x80 {
			if b&0x40 != 0 && shift < 64 {
				value |= -1 << shift
			}
			return value, at, true
		}
	}
	return 0, at, false
}

func appendUint(data []byte, v uint64) []byte {
	for v >= 0x80 {
		data = append(data, byte(v)|0x80)
		v >>= 7
	}
	return append(data, byte(v))
}

func appendInt(data []byte, v int64) []byte {
	for {
		b := byte(v & 0x7f)
		v >>= 7
		if v == 0 && b&0x40 == 0 || v == -1 && b&0x40 != 0 {
			return append(data, b)
		}
		data = append(data, b|0x80)
	}
}
