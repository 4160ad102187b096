// Unicode16.go brings Go's tables of characters, which are Unicode 15.0's, to Unicode 16.0, CPython 3.14's.

package syntax

import "unicode"

// added are the characters that Unicode 15.1 and 16.0 added, as ranges, by category.
var added = [...]struct {
	category, group **unicode.RangeTable
	ranges          []rune // first, last, first, last …
}{
	{&unicode.Mn, &unicode.M, []rune{
		0x897, 0x897, 0x10d69, 0x10d6d, 0x10efc, 0x10efc, 0x113bb, 0x113c0, 0x113ce, 0x113ce, 0x113d0, 0x113d0,
		0x113d2, 0x113d2, 0x113e1, 0x113e2, 0x11f5a, 0x11f5a, 0x1611e, 0x16129, 0x1612d, 0x1612f, 0x1e5ee, 0x1e5ef,
	}},
	{&unicode.Po, &unicode.P, []rune{
		0x1b4e, 0x1b4f, 0x1b7f, 0x1b7f, 0x113d4, 0x113d5, 0x113d7, 0x113d8, 0x11be1, 0x11be1, 0x16d6d, 0x16d6f,
		0x1e5ff, 0x1e5ff,
	}},
	{&unicode.Lu, &unicode.L, []rune{0x1c89, 0x1c89, 0xa7cb, 0xa7cc, 0xa7da, 0xa7da, 0xa7dc, 0xa7dc, 0x10d50, 0x10d65}},
	{&unicode.Ll, &unicode.L, []rune{0x1c8a, 0x1c8a, 0xa7cd, 0xa7cd, 0xa7db, 0xa7db, 0x10d70, 0x10d85}},
	{&unicode.So, &unicode.S, []rune{
		0x2427, 0x2429, 0x2ffc, 0x2fff, 0x31e4, 0x31e5, 0x31ef, 0x31ef, 0x1cc00, 0x1ccef, 0x1cd00, 0x1ceb3,
		0x1f8b2, 0x1f8bb, 0x1f8c0, 0x1f8c1, 0x1fa89, 0x1fa89, 0x1fa8f, 0x1fa8f, 0x1fabe, 0x1fabe, 0x1fac6, 0x1fac6,
		0x1fadc, 0x1fadc, 0x1fadf, 0x1fadf, 0x1fae9, 0x1fae9, 0x1fbcb, 0x1fbef,
	}},
	{&unicode.Lo, &unicode.L, []rune{
		0x105c0, 0x105f3, 0x10d4a, 0x10d4d, 0x10d4f, 0x10d4f, 0x10ec2, 0x10ec4, 0x11380, 0x11389, 0x1138b, 0x1138b,
		0x1138e, 0x1138e, 0x11390, 0x113b5, 0x113b7, 0x113b7, 0x113d1, 0x113d1, 0x113d3, 0x113d3, 0x11bc0, 0x11be0,
		0x13460, 0x143fa, 0x16100, 0x1611d, 0x16d43, 0x16d6a, 0x18cff, 0x18cff, 0x1e5d0, 0x1e5ed, 0x1e5f0, 0x1e5f0,
		0x2ebf0, 0x2ee5d,
	}},
	{&unicode.Nd, &unicode.N, []rune{
		0x10d40, 0x10d49, 0x116d0, 0x116e3, 0x11bf0, 0x11bf9, 0x16130, 0x16139, 0x16d70, 0x16d79, 0x1ccf0, 0x1ccf9,
		0x1e5f1, 0x1e5fa,
	}},
	{&unicode.Lm, &unicode.L, []rune{0x10d4e, 0x10d4e, 0x10d6f, 0x10d6f, 0x16d40, 0x16d42, 0x16d6b, 0x16d6c}},
	{&unicode.Pd, &unicode.P, []rune{0x10d6e, 0x10d6e}},
	{&unicode.Sm, &unicode.S, []rune{0x10d8e, 0x10d8f}},
	{&unicode.Mc, &unicode.M, []rune{
		0x113b8, 0x113ba, 0x113c2, 0x113c2, 0x113c5, 0x113c5, 0x113c7, 0x113ca, 0x113cc, 0x113cd, 0x113cf, 0x113cf,
		0x1171e, 0x1171e, 0x1612a, 0x1612c,
	}},
}

// addedCases are the letters among them that have another case, and the two whose capitals are among them.
var addedCases = []unicode.CaseRange{
	{Lo: 0x19b, Hi: 0x19b, Delta: [unicode.MaxCase]rune{42561, 0, 42561}},
	{Lo: 0x264, Hi: 0x264, Delta: [unicode.MaxCase]rune{42343, 0, 42343}},
	{Lo: 0x1c89, Hi: 0x1c89, Delta: [unicode.MaxCase]rune{0, 1, 0}},
	{Lo: 0x1c8a, Hi: 0x1c8a, Delta: [unicode.MaxCase]rune{-1, 0, -1}},
	{Lo: 0xa7cb, Hi: 0xa7cb, Delta: [unicode.MaxCase]rune{0, -42343, 0}},
	{Lo: 0xa7cc, Hi: 0xa7cc, Delta: [unicode.MaxCase]rune{0, 1, 0}},
	{Lo: 0xa7cd, Hi: 0xa7cd, Delta: [unicode.MaxCase]rune{-1, 0, -1}},
	{Lo: 0xa7da, Hi: 0xa7da, Delta: [unicode.MaxCase]rune{0, 1, 0}},
	{Lo: 0xa7db, Hi: 0xa7db, Delta: [unicode.MaxCase]rune{-1, 0, -1}},
	{Lo: 0xa7dc, Hi: 0xa7dc, Delta: [unicode.MaxCase]rune{0, -42561, 0}},
	{Lo: 0x10d50, Hi: 0x10d65, Delta: [unicode.MaxCase]rune{0, 32, 0}},
	{Lo: 0x10d70, Hi: 0x10d85, Delta: [unicode.MaxCase]rune{-32, 0, -32}},
}

func init() {
	if unicode.Version != "15.0.0" {
		return // Go knows them
	}
	groups := map[**unicode.RangeTable][]rune{}
	for _, a := range added {
		extendTable(*a.category, a.ranges)
		groups[a.group] = append(groups[a.group], a.ranges...)
	}
	for table, ranges := range groups {
		extendTable(*table, ranges)
	}
	all := append([]unicode.CaseRange(nil), unicode.CaseRanges...)
	for _, r := range addedCases {
		all = append(all, r)
		for i := len(all) - 1; i > 0 && all[i-1].Lo > r.Lo; i-- {
			all[i-1], all[i] = all[i], all[i-1]
		}
	}
	unicode.CaseRanges = all
}

// extendTable adds ranges that a table doesn't have, first and last one after the other.
func extendTable(t *unicode.RangeTable, ranges []rune) {
	all := make([]unicode.Range32, 0, len(t.R16)+len(t.R32)+len(ranges))
	for _, r := range t.R16 {
		all = append(all, unicode.Range32{Lo: uint32(r.Lo), Hi: uint32(r.Hi), Stride: uint32(r.Stride)})
	}
	all = append(all, t.R32...)
	for i := 0; i < len(ranges); i += 2 {
		all = addRange(all, uint32(ranges[i]), uint32(ranges[i+1]))
	}
	t.R16, t.R32 = make([]unicode.Range16, 0, len(t.R16)+len(ranges)), nil
	for i, r := range all {
		if r.Hi >= 0x10000 {
			t.R32 = all[i:]
			break
		}
		t.R16 = append(t.R16, unicode.Range16{Lo: uint16(r.Lo), Hi: uint16(r.Hi), Stride: uint16(r.Stride)})
	}
}

// addRange adds lo to hi. A range with gaps that they are in is cut in two.
func addRange(all []unicode.Range32, lo, hi uint32) []unicode.Range32 {
	for i, r := range all {
		if r.Lo < lo && hi < r.Hi {
			below := lo - 1 - (lo-1-r.Lo)%r.Stride
			all[i].Hi = below
			all = insertRange(all, unicode.Range32{Lo: below + r.Stride, Hi: r.Hi, Stride: r.Stride})
			break
		}
	}
	return insertRange(all, unicode.Range32{Lo: lo, Hi: hi, Stride: 1})
}

// insertRange puts a range where it belongs. Sorting would need more code, at each start.
func insertRange(all []unicode.Range32, r unicode.Range32) []unicode.Range32 {
	all = append(all, r)
	for i := len(all) - 1; i > 0 && all[i-1].Lo > r.Lo; i-- {
		all[i-1], all[i] = all[i], all[i-1]
	}
	return all
}
