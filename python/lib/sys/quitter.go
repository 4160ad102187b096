// Quitter.go is exit and quit, which end a program as sys.exit does, for whoever types them.

package sys

import (
	"strconv"

	"github.com/aioplay/aioplay/python/vm"
)

type quitter struct {
	vm.Header
	name string
}

// NewQuitter makes exit or quit.
func NewQuitter(name string) vm.Value {
	q := &quitter{name: name}
	q.SetType(quitterType)
	return vm.Obj(&q.Header)
}

// printer is copyright, credits or license: its repr is a text, and calling it prints that.
type printer struct {
	vm.Header
	text string
}

// NewPrinter makes such an object.
func NewPrinter(text string) vm.Value {
	p := &printer{text: text}
	p.SetType(printerType)
	return vm.Obj(&p.Header)
}

var printerType = vm.NewType(vm.TypeSpec{
	Name:  "_sitebuiltins._Printer",
	Flags: vm.FlagDisallowNew,
	Slots: vm.Slots{
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) { return str(vm.As[printer](v).text), nil },
		Call: func(th *vm.Thread, v vm.Value, a vm.Args) (vm.Value, error) {
			if n := len(a.Pos) + len(a.Kw); n > 0 {
				return vm.Unbound, vm.TypeError("_Printer.__call__() takes 1 positional argument but " + strconv.Itoa(n+1) + " were given")
			}
			return vm.None, th.WriteStdout(vm.As[printer](v).text + "\n")
		},
	},
})

// Help is the built-in help.
func Help() *vm.Builtin {
	return vm.FuncSig("help", "*args, **kwds", func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
		return vm.Unbound, vm.NotImplementedError("help() is not supported: it needs a pager; print(x.__doc__) shows what it would begin with")
	})
}

func init() { vm.HoldsNothing(quitterType, printerType, streamType) }

var quitSignature = vm.ParseSignature("code=None")

var quitterType = vm.NewType(vm.TypeSpec{
	Name:  "_sitebuiltins.Quitter",
	Flags: vm.FlagDisallowNew,
	Slots: vm.Slots{
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return str("Use " + vm.As[quitter](v).name + "() or Ctrl-D (i.e. EOF) to exit"), nil
		},
		Call: func(th *vm.Thread, v vm.Value, a vm.Args) (vm.Value, error) {
			out, err := quitSignature.Match("Quitter.__call__", a)
			if err != nil {
				return vm.Unbound, err
			}
			if !out[0].Bound() {
				out[0] = vm.None
			}
			return vm.Unbound, vm.NewError(vm.SystemExitType, out[0])
		},
	},
})
