// Coded.go makes sources that declare an encoding which doesn't read ASCII as it is, or remembers what it has read, and are in it.

package main

import (
	"fmt"
	"strings"
	"unicode/utf16"

	"github.com/aioplay/aioplay/python/vm"
)

// codings are encodings of all sorts: such that a coding cookie can't be read in them, with shift sequences, with marks, of one way only.
var codings = strings.Fields(`cp037 cp273 cp424 cp500 cp875 cp1026 cp1140 utf-7 utf_16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be utf-8-sig
	punycode idna unicode_escape raw_unicode_escape raw-unicode-escape rot13 rot_13 hex base64 uu quopri bz2 zlib charmap undefined mbcs
	hz iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_3 iso2022_jp_ext iso2022_jp_2004 iso2022_kr johab big5hkscs shift_jis cp932 gb18030
	euc_jp euc_kr hp-roman8 cp1006 ascii`)

// coded is such a source.
func (m *maker) coded() string {
	name := pick(m, codings...)
	s := pick(m, m.seed(), m.mutate(m.seed()), m.odd(), pick(m, m.lines...)) + pick(m, "", "", "\nx = 'é'", "\n'あ' 漢字 = 1", "\n한 글", "\n'中文", "\n$", "\n\x00", "\n\\", "\n'''", "\n(", "\n# \\")
	if m.one(6) {
		s = strings.ReplaceAll(s, "\n", pick(m, "\r", "\r\n", "\u0085", "\u2028"))
	}
	if m.one(12) { // more than is read at once
		filling := pick(m, "# a comment\n", "x = 1\n", "'é'\n", "あ = 2\n")
		s = strings.Repeat(filling, (8192-len(s)%64)/len(filling)+m.IntN(3)) + s
	}
	head := pick(m, "# -*- coding: %s -*-\n", "# coding: %s\n", "\n# coding: %s\n", "#!/usr/bin/python\n# coding=%s\n", "# coding: %s", "# coding: %s\r", "# coding: %s\r\n", "# é coding: %s\n", "# +AGE- coding: %s\n", "# \\u0041 coding: %s\n")
	head = fmt.Sprintf(head, name)
	b := []byte(s)
	if !m.one(3) {
		b = m.encode(name, s)
	}
	if m.one(8) {
		b = append(pick(m, m.encode(name, "\n"), m.encode(name, "x\n")), b...)
	}
	for range pick(m, 0, 0, 0, 1, 1, 2) {
		i := m.IntN(1 + len(b))
		odd := pick(m, "\x80", "\xff", "+", "+AGE-", "+AKA", "-", "\\", "\\x4", "\\u00e9", "\\n", "\\N{DASH}", "\\U0001F600", "\x1b$B", "\x1b(B", "\x1b$)C", "\x0e", "\x0f", "~{", "~}", "~\n", "~", "\x00", "\x25", "\x15", "\n", "\r", "\x85", "\x0d", "xn--a", ".", "\xfe\xff", "\xa4\xd4", "\x8f")
		b = append(b[:i:i], append([]byte(odd), b[i:]...)...)
	}
	return head + string(b)
}

// encode writes what it can of a text in an encoding, and the rest as question marks.
func (m *maker) encode(name, s string) []byte {
	var b []byte
	units := func(size int, big bool, list ...uint32) {
		for _, u := range list {
			for i := range size {
				if big {
					i = size - 1 - i
				}
				b = append(b, byte(u>>(8*i)))
			}
		}
	}
	runes := []rune(s)
	big := strings.HasSuffix(name, "be")
	switch {
	case strings.HasPrefix(name, "utf_16"), strings.HasPrefix(name, "utf-16"):
		for _, u := range utf16.Encode(runes) {
			units(2, big, uint32(u))
		}
	case strings.HasPrefix(name, "utf-32"):
		for _, r := range runes {
			units(4, big, uint32(r))
		}
	case strings.HasPrefix(name, "raw"), name == "unicode_escape":
		for _, r := range runes {
			if r < 0x80 {
				b = append(b, byte(r))
			} else {
				b = fmt.Appendf(b, "\\U%08x", r)
			}
		}
	default:
		cs := vm.FindCharset(name)
		if cs == nil {
			return []byte(s)
		}
		encode := cs.Encode
		end := func() {}
		if cs.Multi != nil {
			st := cs.Multi.Start(false)
			encode = func(b []byte, r rune) ([]byte, bool) {
				b, n := cs.Multi.Encode(&st, b, r, vm.TextEnd)
				return b, n > 0
			}
			end = func() { b = cs.Multi.EndText(&st, b) }
		}
		for _, r := range runes {
			var ok bool
			if b, ok = encode(b, r); !ok {
				b, _ = encode(b, '?')
			}
		}
		end()
	}
	return b
}
