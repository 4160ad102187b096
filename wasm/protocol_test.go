// Messages survive the journey, whatever is in them, and damaged ones do no harm.

package main

import (
	"maps"
	"testing"
)

func TestFieldsRoundTrip(t *testing.T) {
	for _, want := range []fields{
		{},
		{"": ""},
		{"code": "print('三 👍')\n\x00", "n": "3"},
	} {
		var data []byte
		for name, value := range want {
			data = appendField(data, name, value)
		}
		if got := parseFields(data); !maps.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestFieldsCutShort(t *testing.T) {
	data := appendField(nil, "name", "value")
	for i := range data {
		if got := parseFields(data[:i]); len(got) != 0 {
			t.Errorf("%d bytes: %q", i, got)
		}
	}
}

func TestNumbers(t *testing.T) {
	f := fields{"a": "42", "b": "1e21", "c": "x", "d": "NaN", "e": "0.5", "f": "-7"}
	for name, want := range map[string]int64{"a": 42, "c": 0, "none": 0, "f": -7} {
		if got := f.integer(name); got != want {
			t.Errorf("integer %s = %d, want %d", name, got, want)
		}
	}
	for name, want := range map[string]float64{"a": 42, "b": 1e21, "c": 0, "d": 0, "e": 0.5} {
		if got := f.number(name); got != want {
			t.Errorf("number %s = %g, want %g", name, got, want)
		}
	}
}
