// Codec.go: text to bytes and back, in the encodings that need no tables.

package vm

import "strings"

// EncodingName is the vm's own name of an encoding; "" for those that it doesn't know.
func EncodingName(name string) string {
	n := normalEncoding(name)
	if n == "" {
		if cs := findCharset(name); cs != nil {
			n = cs.Name
		}
	}
	return n
}

// codecNames reads the encoding and errors arguments of a function; absent ones are UTF-8 and strict.
func codecNames(fn string, encoding, errs Value) (string, string, error) {
	e, h := "utf-8", "strict"
	if encoding.ref != nil {
		if !IsStr(encoding) {
			is := argName(encoding)
			if fn == "str" {
				is = encoding.Type().displayName()
			}
			return "", "", TypeError(fn + "() argument 'encoding' must be str, not " + is)
		}
		e = Text(encoding)
	}
	if errs.ref != nil {
		if !IsStr(errs) {
			return "", "", TypeError(fn + "() argument 'errors' must be str, not " + argName(errs))
		}
		h = Text(errs)
	}
	if strings.IndexByte(e, 0) >= 0 || strings.IndexByte(h, 0) >= 0 {
		return "", "", ValueError("embedded null character")
	}
	return e, h, nil
}

// normalEncoding maps the many names of an encoding to one; "" for those the vm doesn't know.
func normalEncoding(name string) string {
	b := make([]byte, 0, len(name))
	gap := false // punctuation between two parts, however much; around the name it means nothing
	for i := 0; i < len(name); i++ {
		c := asciiLower(name[i])
		if c < 0x80 && c != '.' && (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			gap = true
			continue
		}
		if gap && len(b) > 0 {
			b = append(b, '-')
		}
		b, gap = append(b, c), false
	}
	switch string(b) {
	case "utf-8", "utf8", "u8", "utf", "cp65001", "utf8-ucs2", "utf8-ucs4":
		return "utf-8"
	case "utf-8-sig":
		return "utf-8-sig"
	case "ascii", "us-ascii", "646", "ansi-x3.4-1968", "ansi-x3-4-1968", "ansi-x3.4-1986", "iso646-us", "iso-646.irv-1991", "iso-ir-6", "us", "cp367", "csascii", "ibm367":
		return "ascii"
	case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "iso8859", "8859", "l1", "latin", "cp819",
		"csisolatin1", "ibm819", "iso-8859-1-1987", "iso-ir-100":
		return "latin-1"
	case "utf-16", "utf16", "u16":
		return "utf-16"
	case "utf-16-le", "utf-16le", "unicodelittleunmarked":
		return "utf-16-le"
	case "utf-16-be", "utf-16be", "unicodebigunmarked":
		return "utf-16-be"
	case "utf-32", "utf32", "u32":
		return "utf-32"
	case "utf-32-le", "utf-32le":
		return "utf-32-le"
	case "utf-32-be", "utf-32be":
		return "utf-32-be"
	case "unicode-escape", "unicodeescape":
		return "unicode-escape"
	case "raw-unicode-escape", "rawunicodeescape":
		return "raw-unicode-escape"
	}
	return ""
}

// codecFailed adds to an error of an encoding of ours the note that CPython's table of codecs gives; it has some encodings that
// don't come from the table. A module of the library that asks stands for C, which calls the codec itself.
func (th *Thread) codecFailed(err error, doing, encoding string) error {
	x, ok := err.(*Exception)
	if !ok || th.frame != nil && hidden(th.frame.code.src.Filename) {
		return err
	}
	switch strings.ReplaceAll(strings.ToLower(encoding), "-", "_") {
	case "utf_8", "utf8", "utf_16", "utf16", "utf_32", "utf32", "ascii", "us_ascii", "latin1", "latin_1", "iso_8859_1", "iso8859_1":
		return err
	}
	if normalEncoding(encoding) != "" || findCharset(encoding) != nil {
		th.AddNote(x, doing+" with '"+encoding+"' codec failed")
	}
	return err
}

// outerCodec runs a codec that the program or a module has registered.
func outerCodec(th *Thread, encoding, errs string, obj Value, decode bool) (Value, error) {
	what, part := "encoder", CodecEncode
	if decode {
		what, part = "decoder", CodecDecode
	}
	fn, err := th.codecPart(encoding, part)
	if err != nil {
		return Unbound, err
	}
	r, err := th.Call(fn, obj, NewStr(errs))
	if err != nil {
		return Unbound, err
	}
	if !IsTuple(r) || len(As[Tuple](r).items) != 2 {
		return Unbound, TypeError(what + " must return a tuple (object, integer)")
	}
	return As[Tuple](r).items[0], nil
}

// CodecPart is what of a codec is asked for.
type CodecPart int

// The functions that encode and decode a text as a whole, and one that decodes a text in parts.
const (
	CodecEncode CodecPart = iota
	CodecDecode
	CodecParts
)

func (th *Thread) codecPart(encoding string, part CodecPart) (Value, error) {
	if th.Runtime.CodecLookup == nil {
		return Unbound, ErrorOf(LookupErrorType, "unknown encoding: "+encoding)
	}
	return th.Runtime.CodecLookup(th, encoding, part)
}

// Encode encodes a str value, as str.encode does.
func Encode(th *Thread, v Value, encoding, errs string) ([]byte, error) {
	p := As[Str](v)
	enc := normalEncoding(encoding)
	switch { // what grows
	case len(enc) >= 6 && enc[:6] == "utf-16":
		if err := th.Reserve(4 * p.Len()); err != nil { // twice as much while it is put together
			return nil, err
		}
	case len(enc) >= 6 && enc[:6] == "utf-32":
		if err := th.Reserve(8 * p.Len()); err != nil {
			return nil, err
		}
	}
	switch enc {
	case "utf-8", "utf-8-sig":
		var b []byte
		if enc == "utf-8-sig" {
			b = append(b, 0xEF, 0xBB, 0xBF)
		}
		if !hasSurrogate(p.s) {
			return append(b, p.s...), nil
		}
		return encodeRunes(th, b, p, "utf-8", "surrogates not allowed", errs, notSurrogate, appendRune)
	case "ascii":
		if p.ascii() {
			return []byte(p.s), nil
		}
		return encodeRunes(th, nil, p, enc, "ordinal not in range(128)", errs, func(r rune) bool { return r < 0x80 }, appendByteRune)
	case "latin-1":
		return encodeRunes(th, nil, p, enc, "ordinal not in range(256)", errs, func(r rune) bool { return r < 0x100 }, appendByteRune)
	case "utf-16":
		return encodeRunes(th, []byte{0xFF, 0xFE}, p, enc, "surrogates not allowed", errs, notSurrogate, appendUTF16LE)
	case "utf-16-le":
		return encodeRunes(th, nil, p, enc, "surrogates not allowed", errs, notSurrogate, appendUTF16LE)
	case "utf-16-be":
		return encodeRunes(th, nil, p, enc, "surrogates not allowed", errs, notSurrogate, appendUTF16BE)
	case "utf-32":
		return encodeRunes(th, []byte{0xFF, 0xFE, 0, 0}, p, enc, "surrogates not allowed", errs, notSurrogate, appendUTF32LE)
	case "utf-32-le":
		return encodeRunes(th, nil, p, enc, "surrogates not allowed", errs, notSurrogate, appendUTF32LE)
	case "utf-32-be":
		return encodeRunes(th, nil, p, enc, "surrogates not allowed", errs, notSurrogate, appendUTF32BE)
	case "unicode-escape":
		return encodeEscape(th, p.s)
	case "raw-unicode-escape":
		return encodeRawEscape(th, p.s)
	}
	if cs := findCharset(encoding); cs != nil {
		return cs.encode(th, p, errs)
	}
	r, err := outerCodec(th, encoding, errs, v, false)
	if err != nil {
		return nil, err
	}
	if !IsBytes(r) {
		return nil, TypeError("'" + encoding + "' encoder returned '" + r.Type().displayName() + "' instead of 'bytes'; use codecs.encode() to encode to arbitrary types")
	}
	return As[Bytes](r).b, nil
}

func textEncode(th *Thread, self Value, args []Value) (Value, error) {
	encoding, errs, err := codecNames("encode", args[0], args[1])
	if err != nil {
		return Unbound, err
	}
	b, err := Encode(th, self, encoding, errs)
	if err != nil {
		return Unbound, th.codecFailed(err, "encoding", encoding)
	}
	return NewBytes(b), th.Reserve(len(b))
}

// hasSurrogate reports whether WTF-8 text holds a lone surrogate.
func hasSurrogate(s string) bool {
	for {
		i := strings.IndexByte(s, 0xED)
		if i < 0 {
			return false
		}
		if s[i+1] >= 0xA0 {
			return true
		}
		s = s[i+3:]
	}
}

func notSurrogate(r rune) bool { return r < 0xD800 || r > 0xDFFF }

func appendByteRune(b []byte, r rune) []byte { return append(b, byte(r)) }

func appendUTF16LE(b []byte, r rune) []byte {
	if r >= 0x10000 {
		r -= 0x10000
		b = appendUTF16LE(b, 0xD800+r>>10)
		r = 0xDC00 + r&0x3FF
	}
	return append(b, byte(r), byte(r>>8))
}

func appendUTF16BE(b []byte, r rune) []byte {
	if r >= 0x10000 {
		r -= 0x10000
		b = appendUTF16BE(b, 0xD800+r>>10)
		r = 0xDC00 + r&0x3FF
	}
	return append(b, byte(r>>8), byte(r))
}

func appendUTF32LE(b []byte, r rune) []byte {
	return append(b, byte(r), byte(r>>8), byte(r>>16), 0)
}

func appendUTF32BE(b []byte, r rune) []byte {
	return append(b, 0, byte(r>>16), byte(r>>8), byte(r))
}

// encodeRunes encodes one code point after another: can says which ones the encoding has, put appends them. Runs of
// others go to the error handler.
func encodeRunes(th *Thread, b []byte, p *Str, name, reason, errs string, can func(r rune) bool, put func(b []byte, r rune) []byte) ([]byte, error) {
	s, unit := p.s, 1 // the size of a code unit; those of several bytes are reported one by one
	if len(name) >= 6 && name[:6] == "utf-16" {
		unit = 2
	} else if len(name) >= 6 && name[:6] == "utf-32" {
		unit = 4
	}
	for i, n := 0, 0; i < len(s); {
		r, w := decodeRune(s[i:])
		if can(r) {
			b = put(b, r)
			i, n = i+w, n+1
			continue
		}
		j, m := i+w, n+1
		for j < len(s) && unit == 1 {
			r, w := decodeRune(s[j:])
			if can(r) {
				break
			}
			j, m = j+w, m+1
		}
		text, raw, resume, err := encodeFallback(th, name, p, i, j, n, m, reason, errs)
		if err != nil {
			return nil, err
		}
		if len(raw)%unit != 0 {
			return nil, encodeError(name, p, n, m, reason)
		}
		b = append(b, raw...)
		for _, r := range text {
			if !can(r) || r > 0x7F && name[:min(len(name), 3)] == "utf" { // UTF's encoders take nothing but ASCII from handlers
				return nil, encodeError(name, p, n, m, reason)
			}
			b = put(b, r)
		}
		if resume == m {
			i, n = j, m
		} else {
			i, n = p.offset(resume), resume
		}
		if len(b) >= bigString && len(b) == cap(b) {
			if err := th.Reserve(len(b)); err != nil {
				return nil, err
			}
		}
	}
	return b, nil
}

func encodeError(name string, p *Str, start, end int, reason string) *Exception {
	return unicodeError(UnicodeEncodeErrorType, name, p.Value(), start, end, reason)
}

// unicodeError makes a UnicodeEncodeError or UnicodeDecodeError.
func unicodeError(t *Type, name string, obj Value, start, end int, reason string) *Exception {
	e := NewError(t, NewStr(name), obj, Int(int64(start)), Int(int64(end)), NewStr(reason))
	for i, v := range e.args.items {
		e.setField(i, v)
	}
	return e
}

// encodeFallback asks the error handler for what stands for the code points n to m (bytes i to j) of p: text to be
// encoded, or raw bytes; and where to go on.
func encodeFallback(th *Thread, name string, p *Str, i, j, n, m int, reason, errs string) (text []rune, raw []byte, resume int, err error) {
	bad := p.s[i:j]
	switch errs {
	case "strict":
		return nil, nil, 0, encodeError(name, p, n, m, reason)
	case "ignore":
		return nil, nil, m, nil
	case "replace":
		return []rune(strings.Repeat("?", m-n)), nil, m, nil
	case "backslashreplace":
		var b []byte
		for bad != "" {
			r, w := decodeRune(bad)
			b, bad = appendEscape(b, r), bad[w:]
		}
		return []rune(string(b)), nil, m, nil
	case "xmlcharrefreplace":
		s := ""
		for bad != "" {
			r, w := decodeRune(bad)
			s, bad = s+"&#"+itoa(int(r))+";", bad[w:]
		}
		return []rune(s), nil, m, nil
	case "surrogateescape":
		for bad != "" {
			r, w := decodeRune(bad)
			if r < 0xDC80 || r > 0xDCFF {
				if !strings.HasPrefix(name, "utf-16") && !strings.HasPrefix(name, "utf-32") { // which have no way of their own for it
					n += len(raw)
				}
				return nil, nil, 0, encodeError(name, p, n, m, reason)
			}
			raw, bad = append(raw, byte(r)), bad[w:]
		}
		return nil, raw, m, nil
	case "surrogatepass":
		put := appendRune
		switch name {
		case "utf-8":
		case "utf-16", "utf-16-le":
			put = appendUTF16LE
		case "utf-16-be":
			put = appendUTF16BE
		case "utf-32", "utf-32-le":
			put = appendUTF32LE
		case "utf-32-be":
			put = appendUTF32BE
		default:
			return nil, nil, 0, encodeError(name, p, n, m, reason)
		}
		for bad != "" {
			r, w := decodeRune(bad)
			if notSurrogate(r) {
				return nil, nil, 0, encodeError(name, p, n, m, reason)
			}
			raw, bad = put(raw, r), bad[w:]
		}
		return nil, raw, m, nil
	}
	want := "(str/bytes, int)"
	if reason == notInMulti {
		want = multiResult
	}
	v, resume, err := customHandler(th, errs, encodeError(name, p, n, m, reason), want, func(*Exception) (int, error) { return p.Len(), nil })
	if err != nil {
		return nil, nil, 0, err
	}
	if IsBytes(v) {
		return nil, As[Bytes](v).b, resume, nil
	}
	for s := Text(v); s != ""; {
		r, w := decodeRune(s)
		text, s = append(text, r), s[w:]
	}
	return text, nil, resume, nil
}

// customHandler calls a registered error handler; it returns the replacement and where to go on, in what has the length that size
// gives afterwards.
func customHandler(th *Thread, errs string, exc *Exception, want string, size func(*Exception) (int, error)) (Value, int, error) {
	if th.Runtime.CodecErrorLookup == nil {
		return Unbound, 0, ErrorOf(LookupErrorType, "unknown error handler name '"+errs+"'")
	}
	fn, err := th.Runtime.CodecErrorLookup(th, errs)
	if err != nil {
		return Unbound, 0, err
	}
	reason := Text(exc.field(4))
	multi := reason == notInMulti || reason == cutMulti
	r, err := th.Call(fn, exc.Value())
	if err != nil {
		return Unbound, 0, err
	}
	what := "encoding"
	if exc.typ == UnicodeDecodeErrorType {
		what = "decoding"
	}
	if !IsTuple(r) || len(As[Tuple](r).items) != 2 {
		return Unbound, 0, TypeError(what + " error handler must return " + want + " tuple")
	}
	items := As[Tuple](r).items
	if !IsStr(items[0]) && !(what == "encoding" && IsBytes(items[0])) || multi && !IsIntLike(items[1]) {
		return Unbound, 0, TypeError(what + " error handler must return " + want + " tuple")
	}
	pos, err := th.Index(items[1])
	if err != nil {
		if multi {
			err = IndexError("position -1 from error handler out of bounds")
		}
		return Unbound, 0, err
	}
	n, err := size(exc)
	if err != nil {
		return Unbound, 0, err
	}
	at := int(pos)
	if at < 0 {
		at += n
	}
	if at < 0 || at > n {
		return Unbound, 0, IndexError("position " + itoa(at) + " from error handler out of bounds")
	}
	return items[0], at, nil
}

// encodeEscape is the unicode_escape codec's encoder.
func encodeEscape(th *Thread, s string) ([]byte, error) {
	size := len(s) // an escaped byte takes up to four
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] >= 0x7F || s[i] == '\\' {
			size += 3
		}
	}
	if err := th.Reserve(size); err != nil {
		return nil, err
	}
	b := make([]byte, 0, size)
	for i := 0; i < len(s); {
		r, n := decodeRune(s[i:])
		i += n
		switch {
		case r == '\\':
			b = append(b, `\\`...)
		case r == '\n':
			b = append(b, `\n`...)
		case r == '\r':
			b = append(b, `\r`...)
		case r == '\t':
			b = append(b, `\t`...)
		case r >= ' ' && r < 0x7F:
			b = append(b, byte(r))
		default:
			b = appendEscape(b, r)
		}
	}
	return b, nil
}

// encodeRawEscape is the raw_unicode_escape codec's encoder.
func encodeRawEscape(th *Thread, s string) ([]byte, error) {
	if err := th.Reserve(4 * len(s)); err != nil {
		return nil, err
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		r, n := decodeRune(s[i:])
		i += n
		if r < 0x100 {
			b = append(b, byte(r))
		} else {
			b = appendEscape(b, r)
		}
	}
	return b, nil
}
