// Package pure holds the modules of the standard library that are written in Python: NAME.py beside this file is
// module NAME, and a package if there is a NAME.OTHER.py. Their frames stay out of tracebacks.
package pure

import (
	"embed"
	"strings"

	"github.com/aioplay/aioplay/python/lib/late"
	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

//go:embed *.py
var files embed.FS

// Names are the modules' names.
func Names() []string {
	entries, _ := files.ReadDir(".")
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = strings.TrimSuffix(e.Name(), ".py")
	}
	return names
}

// Import makes module name; nil if there is none. The module stands in sys.modules while it runs, as modules that
// import each other need it.
func Import(th *vm.Thread, name string) (vm.Value, error) {
	src, err := files.ReadFile(name + ".py")
	if late.Absent(src) {
		src, err = files.ReadFile(name + ".py")
	}
	if err != nil {
		return vm.Unbound, nil
	}
	code, err := th.CompileSource(src, "<frozen "+name+">", syntax.ModeExec, true)
	if err != nil {
		return vm.Unbound, err
	}
	m := vm.NewModule(name, vm.NewDict())
	pkg := name
	if isPackage(name) {
		m.Set("__path__", vm.NewList())
	} else if i := strings.LastIndexByte(name, '.'); i >= 0 {
		pkg = name[:i]
	} else {
		pkg = ""
	}
	m.Set("__package__", vm.NewStr(pkg))
	key := vm.Intern(name)
	modules := th.Runtime.Modules
	modules.SetStr(key, m.Value())
	if _, err := th.RunModule(code, m.Namespace()); err != nil {
		modules.DelStr(key)
		return vm.Unbound, err
	}
	m = vm.As[vm.Module](modules.GetStr(key))
	hide(th, name, code, m)
	return m.Value(), nil
}

func isPackage(name string) bool {
	for _, n := range Names() {
		if strings.HasPrefix(n, name+".") {
			return true
		}
	}
	return false
}
