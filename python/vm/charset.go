// Charset.go encodes and decodes by tables, which package lib/charset has.

package vm

// A Charset is an encoding that has a code of its own for each character that it knows.
type Charset struct {
	Name   string // as codecs.lookup calls it
	Single bool   // each code is a byte
	// Encode appends a character's code; false if there is none.
	Encode func(b []byte, r rune) ([]byte, bool)
	// Decode reads a character from the front of b, which isn't empty: n is the length of its code, 0 if there is none like that, -1
	// if b ends in the middle of one.
	Decode func(b []byte) (r rune, n int)
}

// FindCharset finds a charset by any of its names; nil if there is none. Package lib/charset sets it.
var FindCharset func(name string) *Charset

func findCharset(name string) *Charset {
	if FindCharset == nil {
		return nil
	}
	return FindCharset(name)
}

// What CPython's two kinds of codecs with tables say.
const (
	notInTable  = "character maps to <undefined>"
	notInDouble = "illegal multibyte sequence"
	cutDouble   = "incomplete multibyte sequence"
)

// words are a charset's name in errors, and what is wrong.
func (cs *Charset) words() (name, reason string) {
	if cs.Single {
		return "charmap", notInTable
	}
	return cs.Name, notInDouble
}

func (cs *Charset) encode(th *Thread, p *Str, errs string) ([]byte, error) {
	name, reason := cs.words()
	var code []byte
	return encodeRunes(th, nil, p, name, reason, errs, func(r rune) (ok bool) {
		code, ok = cs.Encode(code[:0], r)
		return ok
	}, func(b []byte, r rune) []byte { // after the question whether there is a code
		return append(b, code...)
	})
}

func (d *decoder) charset(cs *Charset) (Value, error) {
	name, reason := cs.words()
	d.name = name
	for i := 0; i < len(d.data); {
		r, n := cs.Decode(d.data[i:])
		if n > 0 {
			d.out = appendRune(d.out, r)
			i += n
			continue
		}
		end, why := i+1, reason
		if n < 0 {
			end, why = len(d.data), cutDouble
		}
		var err error
		if i, err = d.fallback(i, end, why); err != nil {
			return Unbound, err
		}
	}
	return d.finish()
}
