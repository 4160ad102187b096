// Iso.go is what isocalendar gives: a tuple of year, week and weekday, whose items have names.

package datetime

import (
	"strconv"

	"github.com/aioplay/aioplay/python/vm"
)

var isoSig = vm.ParseSignature("year, week, weekday")

func defineISO() {
	item := func(name string, i int) *vm.GetSet {
		return vm.Getter(name, func(th *vm.Thread, v value) (value, error) { return vm.As[vm.Tuple](v).Items()[i], nil })
	}
	isoType = vm.NewType(vm.TypeSpec{
		Name: "datetime.IsoCalendarDate",
		Base: vm.TupleType,
		Slots: vm.Slots{
			New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (value, error) {
				v, err := isoSig.Match("IsoCalendarDate", a)
				if err != nil {
					return vm.Unbound, err
				}
				for i := range v {
					n, err := integer(th, v[i])
					if err != nil {
						return vm.Unbound, err
					}
					v[i] = vm.Int(int64(n))
				}
				return newISO(v...), nil
			},
			Repr: func(th *vm.Thread, v value) (value, error) {
				s, sep := "datetime.IsoCalendarDate(", ""
				for i, name := range [...]string{"year", "week", "weekday"} {
					n, _ := vm.SmallInt(vm.As[vm.Tuple](v).Items()[i])
					s += sep + name + "=" + strconv.Itoa(int(n))
					sep = ", "
				}
				return vm.NewStr(s + ")"), nil
			},
		},
		GetSet: []*vm.GetSet{item("year", 0), item("week", 1), item("weekday", 2)},
		Methods: []*vm.Builtin{vm.Method0("__reduce__", func(th *vm.Thread, self value) (value, error) {
			plain := vm.NewTuple(vm.As[vm.Tuple](self).Items()...)
			return vm.NewTuple(vm.TupleType.Value(), vm.NewTuple(plain)), nil
		})},
	})
}

func newISO(items ...value) value { return vm.NewStructSequence(isoType, nil, items...) }
