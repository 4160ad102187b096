// Package pure holds the modules of the standard library that are written in Python: NAME.py beside this file is
// module NAME, and a package if there is a NAME.OTHER.py. Their frames stay out of tracebacks.
package pure

import (
	"embed"
	"strings"

	"github.com/aioplay/aioplay/python/lib/late"
	"github.com/aioplay/aioplay/python/lib/sys"
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

// Has reports whether there is a module of this name.
func Has(name string) bool {
	f, err := files.Open(name + ".py")
	if err != nil {
		return false
	}
	f.Close()
	return true
}

// Compile makes the code of module name; nil if there is none.
func Compile(th *vm.Thread, name string) (*vm.Code, error) {
	src, err := files.ReadFile(name + ".py")
	if late.Absent(src) {
		src, err = files.ReadFile(name + ".py")
	}
	if err != nil {
		return nil, nil
	}
	return th.CompileSource(src, "<frozen "+name+">", syntax.ModeExec, true)
}

// Exec runs the code of module name in a module that somebody else has made.
func Exec(th *vm.Thread, name string, m *vm.Module) error {
	code, err := Compile(th, name)
	if err != nil || code == nil {
		return err
	}
	if _, err = th.RunModule(code, m.Namespace()); err == nil {
		hide(th, name, code, m)
	}
	return err
}

// Import makes module name; nil if there is none. The module stands in sys.modules while it runs, as modules that
// import each other need it.
func Import(th *vm.Thread, name string) (vm.Value, error) {
	code, err := Compile(th, name)
	if err != nil || code == nil {
		return vm.Unbound, err
	}
	m := vm.NewModule(name, vm.NewDict())
	pkg := name
	if IsPackage(name) {
		m.Set("__path__", vm.NewList(vm.NewStr(sys.Library+"/"+strings.ReplaceAll(name, ".", "/"))))
	} else if i := strings.LastIndexByte(name, '.'); i >= 0 {
		pkg = name[:i]
	} else {
		pkg = ""
	}
	m.Set("__package__", vm.NewStr(pkg))
	key := vm.Intern(name)
	modules := th.Runtime.Modules
	modules.SetStr(key, m.Value())
	m.Initializing = true
	_, err = th.RunModule(code, m.Namespace())
	m.Initializing = false
	if err != nil {
		modules.DelStr(key)
		return vm.Unbound, err
	}
	m = vm.As[vm.Module](modules.GetStr(key))
	hide(th, name, code, m)
	return m.Value(), nil
}

// IsPackage reports whether module name has modules below it.
func IsPackage(name string) bool {
	for _, n := range Names() {
		if strings.HasPrefix(n, name+".") {
			return true
		}
	}
	return false
}
