// Multibyte.go encodes and decodes where a character may take several bytes, which may depend on what came before.

package vm

// A Multibyte is an encoding whose characters may take several bytes.
type Multibyte interface {
	// Start is what is remembered before a text.
	Start(decoding bool) CodecState
	// Encode appends the code of r, behind which next comes: TextEnd at the end of the text, MoreText if that isn't known yet. n is how
	// many characters the code is of; 0 if it depends on what isn't known, -n if n characters have none.
	Encode(st *CodecState, b []byte, r, next rune) (_ []byte, n int)
	// EndText appends what has to be behind the last character.
	EndText(st *CodecState, b []byte) []byte
	// Decode reads a code from the front of b, which isn't empty, and appends to text. n is how long the code is; 0 if b ends in the
	// middle of one, -n if n bytes are none.
	Decode(st *CodecState, text, b []byte) (_ []byte, n int)
	// Again makes st that of a decoder which is told to begin anew.
	Again(st *CodecState)
}

// CodecState is what an encoding remembers, as CPython's codecs have it, whose incremental ones show it.
type CodecState [8]byte

// What may be behind a character, besides another one.
const (
	TextEnd  rune = -1
	MoreText rune = -2
)

// What CPython's codecs of this kind say, of what their handlers of errors give, too.
const (
	notInMulti  = "illegal multibyte sequence"
	cutMulti    = "incomplete multibyte sequence"
	multiResult = "(str, int)"
)

// EncodeMulti encodes text, to whose end st belongs then. If it isn't final, more may come: n is how many characters were read.
func (cs *Charset) EncodeMulti(th *Thread, text Value, errs string, st *CodecState, final bool) (b []byte, n int, err error) {
	p := As[Str](text)
	if b, n, err = cs.encodeSome(th, p, errs, st, final); err == nil && final {
		b = cs.Multi.EndText(st, b)
	}
	return b, n, err
}

func (cs *Charset) encodeSome(th *Thread, p *Str, errs string, st *CodecState, final bool) (b []byte, n int, err error) {
	s := p.s
	for i := 0; i < len(s); {
		r, w := decodeRune(s[i:])
		next, w2 := TextEnd, 0
		if i+w < len(s) {
			next, w2 = decodeRune(s[i+w:])
		} else if !final {
			next = MoreText
		}
		var k int
		b, k = cs.Multi.Encode(st, b, r, next)
		switch {
		case k == 0:
			return b, n, nil
		case k > 0:
			i, n = i+w, n+k
			if k == 2 {
				i += w2
			}
		default:
			if b, n, err = cs.encodeInstead(th, b, p, i, n, n-k, errs, st); err != nil {
				return nil, 0, err
			}
			i = p.offset(n)
		}
		if len(b) >= bigString && len(b) == cap(b) {
			if err := th.Reserve(len(b)); err != nil {
				return nil, 0, err
			}
		}
	}
	return b, n, nil
}

// encodeInstead appends what stands for the characters n to m of p, from byte i on, and returns which character is next.
func (cs *Charset) encodeInstead(th *Thread, b []byte, p *Str, i, n, m int, errs string, st *CodecState) ([]byte, int, error) {
	if errs == "replace" {
		b, _ = cs.Multi.Encode(st, b, '?', TextEnd)
		return b, m, nil
	}
	text, raw, resume, err := encodeFallback(th, cs.Name, p, i, p.offset(min(m, p.Len())), n, m, notInMulti, errs)
	if err != nil {
		return nil, 0, err
	}
	if text != nil {
		var t []byte
		for _, r := range text {
			t = appendRune(t, r)
		}
		if raw, _, err = cs.encodeSome(th, As[Str](NewStr(string(t))), "strict", st, true); err != nil {
			return nil, 0, err
		}
	}
	return append(b, raw...), resume, nil
}

// DecodeMulti decodes a part of a text, to whose end st belongs then: used is how much of data was read. If it's the last part, its end is
// an error where a code isn't whole; but only once, which may leave something behind that.
func (cs *Charset) DecodeMulti(th *Thread, data []byte, errs string, st *CodecState, final bool) (text Value, used int, err error) {
	d := decoder{th: th, data: data, errs: errs}
	used, err = d.multi(cs, st, false)
	if err == nil && final && used < len(data) {
		used, err = d.fallback(used, len(data), cutMulti)
	}
	if err != nil {
		return Unbound, 0, err
	}
	text, err = d.finish()
	return text, used, err
}

func (d *decoder) multi(cs *Charset, st *CodecState, final bool) (used int, err error) {
	d.name = cs.Name
	b := d.data // a handler of errors can't put others in
	for i := 0; i < len(b); {
		var n int
		d.out, n = cs.Multi.Decode(st, d.out, b[i:])
		if n > 0 {
			i += n
			continue
		}
		end, why := i-n, notInMulti
		if n == 0 {
			if !final {
				return i, nil
			}
			end, why = len(b), cutMulti
		}
		if i, err = d.fallback(i, end, why); err != nil {
			return 0, err
		}
		d.data = b
	}
	return len(b), nil
}
