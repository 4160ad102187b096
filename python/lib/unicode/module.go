// Module.go is Python's unicodedata.

package unicode

import (
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/vm"
)

// Module makes the module unicodedata: all of Unicode, but neither named sequences of characters nor the properties of Unicode 3.2.
func Module(th *vm.Thread) (*vm.Module, error) {
	m := vm.NewModule("unicodedata", vm.NewDict())
	m.Set("unidata_version", vm.NewStr(byProperty().version))
	m.Add(
		property("category", func(p *properties) vm.Value { return vm.NewStr(p.category) }),
		property("bidirectional", func(p *properties) vm.Value { return vm.NewStr(p.bidirectional) }),
		property("combining", func(p *properties) vm.Value { return vm.Int(int64(p.combining)) }),
		property("mirrored", func(p *properties) vm.Value { return vm.Int(int64(p.mirrored)) }),
		property("east_asian_width", func(p *properties) vm.Value { return vm.NewStr(p.width) }),
		ofCharacter("decomposition", func(r rune) vm.Value { return vm.NewStr(decompositionText(r)) }),
		orDefault("decimal", "not a decimal", numeric(func(n, d int, kind byte) (vm.Value, bool) {
			return vm.Int(int64(n)), kind == 'c'
		})),
		orDefault("digit", "not a digit", numeric(func(n, d int, kind byte) (vm.Value, bool) {
			return vm.Int(int64(n)), kind == 'c' || kind == 'd'
		})),
		orDefault("numeric", "not a numeric character", numeric(func(n, d int, kind byte) (vm.Value, bool) {
			return vm.Float(float64(n) / float64(d)), kind != 0
		})),
		orDefault("name", "no such name", nameOf),
		vm.Func1("lookup", lookup),
		inForm("normalize", func(text vm.Value, normal string) vm.Value {
			if normal == vm.Text(text) && text.Type() == vm.StrType {
				return text
			}
			return vm.NewStr(normal)
		}),
		inForm("is_normalized", func(text vm.Value, normal string) vm.Value { return vm.Bool(normal == vm.Text(text)) }),
	)
	return m, nil
}

// character is the one that an argument has; which says which argument it is, if there may be others.
func character(function, which string, v vm.Value) (rune, error) {
	if !vm.IsStr(v) {
		return 0, vm.TypeError(function + "() " + which + " must be a unicode character, not " + typeName(v))
	}
	n, first := 0, rune(0)
	for r := range vm.Runes(vm.Text(v)) {
		if n == 0 {
			first = r
		}
		n++
	}
	if n != 1 {
		return 0, vm.TypeError(function + "(): " + which + " must be a unicode character, not a string of length " + strconv.Itoa(n))
	}
	return first, nil
}

// typeName is how a message calls what an argument is.
func typeName(v vm.Value) string {
	if v == vm.None {
		return "None"
	}
	return v.Type().DisplayName()
}

// ofCharacter is a function of one character.
func ofCharacter(name string, of func(r rune) vm.Value) *vm.Builtin {
	return vm.Func1(name, func(th *vm.Thread, a vm.Value) (vm.Value, error) {
		r, err := character(name, "argument", a)
		if err != nil {
			return vm.Unbound, err
		}
		return of(r), nil
	})
}

func property(name string, of func(p *properties) vm.Value) *vm.Builtin {
	return ofCharacter(name, func(r rune) vm.Value { return of(byProperty().of(r)) })
}

// orDefault is a function of one character that returns its second argument for one that has no answer, or else fails.
func orDefault(name, failure string, of func(r rune) (v vm.Value, ok bool, err error)) *vm.Builtin {
	return vm.FuncN(name, 1, 2, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
		r, err := character(name, "argument 1", a[0])
		if err != nil {
			return vm.Unbound, err
		}
		v, ok, err := of(r)
		switch {
		case err != nil:
			return vm.Unbound, err
		case ok:
			return v, nil
		case len(a) == 2:
			return a[1], nil
		}
		return vm.Unbound, vm.ValueError(failure)
	})
}

func numeric(of func(n, d int, kind byte) (vm.Value, bool)) func(r rune) (vm.Value, bool, error) {
	return func(r rune) (vm.Value, bool, error) {
		v, ok := of(numberOf(r))
		return v, ok, nil
	}
}

// nameOf is a character's name.
func nameOf(r rune) (v vm.Value, ok bool, err error) {
	if name := Name(r); name != "" {
		return vm.NewStr(name), true, nil
	}
	return vm.Unbound, false, nil
}

// hex is a character's number as Unicode writes it, with four digits at least.
func hex(r rune) string {
	s := strings.ToUpper(strconv.FormatInt(int64(r), 16))
	return strings.Repeat("0", max(0, 4-len(s))) + s
}

func lookup(th *vm.Thread, a vm.Value) (vm.Value, error) {
	name := ""
	if vm.IsStr(a) {
		name = vm.Text(a)
	} else {
		data, err := th.NeedBytes(a)
		if err != nil {
			return vm.Unbound, err
		}
		name = string(data)
	}
	if len(name) > 256 {
		return vm.Unbound, vm.KeyError(vm.NewStr("name too long"))
	}
	s, ok := ByName(name)
	if !ok {
		return vm.Unbound, vm.KeyError(vm.NewStr("undefined character name '" + name + "'"))
	}
	return vm.NewStr(s), nil
}

// decompositionText is a character's parts as Unicode's data has them: "<compat> 0020 0308".
func decompositionText(r rune) string {
	d, ok := decompositions().apart[r]
	if !ok {
		return ""
	}
	var words []string
	if d.tag != "" {
		words = append(words, d.tag)
	}
	for _, part := range d.parts {
		words = append(words, hex(part))
	}
	return strings.Join(words, " ")
}

// inForm is a function of a normal form's name and a text.
func inForm(name string, answer func(text vm.Value, normal string) vm.Value) *vm.Builtin {
	return vm.FuncN(name, 2, 2, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
		for i, v := range a {
			if !vm.IsStr(v) {
				return vm.Unbound, vm.TypeError(name + "() argument " + strconv.Itoa(i+1) + " must be str, not " + typeName(v))
			}
		}
		if vm.Text(a[1]) == "" { // which is in every form, even in one that doesn't exist
			return answer(a[1], ""), nil
		}
		// A character has 18 parts at most, and each takes some bytes.
		if err := th.Reserve(8 * len(vm.Text(a[1]))); err != nil {
			return vm.Unbound, err
		}
		normal, ok := normalize(vm.Text(a[0]), vm.Text(a[1]))
		if !ok {
			return vm.Unbound, vm.ValueError("invalid normalization form")
		}
		return answer(a[1], normal), nil
	})
}

// textOf is a str's text of code points.
func textOf(runes []rune) string {
	out := make([]byte, 0, len(runes)*2)
	for _, r := range runes {
		out = vm.AppendRune(out, r)
	}
	return string(out)
}
