// Charset.go encodes and decodes by tables, which package lib/charset has.

package vm

// A Charset is an encoding with tables.
type Charset struct {
	Name string // as codecs.lookup calls it
	// Encode appends the byte of a character; false if there is none. Decode is the character of a byte, U+FFFD if there is none. Both are
	// for encodings with a byte for each of theirs.
	Encode func(b []byte, r rune) ([]byte, bool)
	Decode func(b byte) rune
	Multi  Multibyte // what encodings have instead whose characters take several bytes
}

// FindCharset finds a charset by any of its names; nil if there is none. Package lib/charset sets it.
var FindCharset func(name string) *Charset

func findCharset(name string) *Charset {
	if FindCharset == nil {
		return nil
	}
	return FindCharset(name)
}

func (cs *Charset) encode(th *Thread, p *Str, errs string) ([]byte, error) {
	if cs.Multi != nil {
		st := cs.Multi.Start(false)
		b, _, err := cs.EncodeMulti(th, p.Value(), errs, &st, true)
		return b, err
	}
	var code []byte
	return encodeRunes(th, nil, p, "charmap", notInTable, errs, func(r rune) (ok bool) {
		code, ok = cs.Encode(code[:0], r)
		return ok
	}, func(b []byte, r rune) []byte { // after the question whether there is a code
		return append(b, code...)
	})
}

const notInTable = "character maps to <undefined>" // what CPython says of a table of bytes

func (d *decoder) charset(cs *Charset) (Value, error) {
	if cs.Multi != nil {
		st := cs.Multi.Start(true)
		if _, err := d.multi(cs, &st, true); err != nil {
			return Unbound, err
		}
		return d.finish()
	}
	d.name = "charmap"
	for i := 0; i < len(d.data); {
		if r := cs.Decode(d.data[i]); r != '\uFFFD' {
			d.out = appendRune(d.out, r)
			i++
			continue
		}
		var err error
		if i, err = d.fallback(i, i+1, notInTable); err != nil {
			return Unbound, err
		}
	}
	return d.finish()
}
