// Importfile.go imports modules that are files of the program's file system.

package python

import (
	"bytes"
	"slices"
	"strings"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

// importFile looks for a module along sys.path, or along the __path__ of the package that it is in. A directory
// without __init__.py is a package too, if there is nothing better. The folders that PYTHONPATH names, and what lies in
// them, are looked at only if late.
func (in *Interp) importFile(th *vm.Thread, name string, late bool) (vm.Value, error) {
	dirs, last := mustModule(th, "sys"), name
	attr := "path"
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		dirs, attr, last = mustModule(th, name[:i]), "__path__", name[i+1:]
	}
	if !dirs.Bound() || last == "" || strings.Contains(last, "/") {
		return vm.Unbound, nil
	}
	path, err := th.LookupAttr(dirs, vm.Intern(attr))
	if err != nil || !path.Bound() {
		return vm.Unbound, err
	}
	items, err := th.ToSlice(path)
	if err != nil {
		return vm.Unbound, err
	}
	h := host.Of(th)
	h.Sync(th) // a module may just have been written
	outside := h.PythonPath()
	var bare []vm.Value
	for _, d := range items {
		if !vm.IsStr(d) || within(vm.Text(d), outside) != late {
			continue
		}
		base := strings.TrimSuffix(h.Abs(vm.Text(d)), "/") + "/" + last
		st, err := h.FS().Stat(base, true)
		if err == nil && st.IsDir() {
			if src, err := h.ReadFile(base + "/__init__.py"); err == nil {
				return in.runFile(th, name, base+"/__init__.py", src, vm.NewList(vm.NewStr(base)))
			}
			bare = append(bare, vm.NewStr(base))
		}
		if src, err := h.ReadFile(base + ".py"); err == nil {
			return in.runFile(th, name, base+".py", src, vm.Unbound)
		}
	}
	if bare != nil {
		m := vm.NewModule(name, vm.NewDict())
		m.Set("__path__", vm.NewList(bare...))
		m.Set("__package__", vm.NewStr(name))
		_, err := in.importlib(th, "_describe_namespace", m.Value())
		return m.Value(), err
	}
	return vm.Unbound, nil
}

// within reports whether dir is one of the folders or lies in one.
func within(dir string, folders []string) bool {
	return slices.ContainsFunc(folders, func(f string) bool { return dir == f || strings.HasPrefix(dir, strings.TrimSuffix(f, "/")+"/") })
}

// describesItself reports whether a module's code may ask for what is otherwise made once somebody asks the module for it.
func describesItself(src []byte) bool {
	for _, name := range [...]string{"__spec__", "__loader__", "__cached__"} {
		if bytes.Contains(src, []byte(name)) {
			return true
		}
	}
	return false
}

// runFile makes a module of a file; path is __path__, bound for packages.
func (in *Interp) runFile(th *vm.Thread, name, file string, src []byte, path vm.Value) (vm.Value, error) {
	code, err := th.CompileSource(src, file, syntax.ModeExec|syntax.Stored, true)
	if err != nil {
		return vm.Unbound, err
	}
	m := vm.NewModule(name, vm.NewDict())
	m.Set("__file__", vm.NewStr(file))
	pkg := ""
	if path.Bound() {
		m.Set("__path__", path)
		pkg = name
	} else if i := strings.LastIndexByte(name, '.'); i >= 0 {
		pkg = name[:i]
	}
	m.Set("__package__", vm.NewStr(pkg))
	key := vm.Intern(name)
	modules := th.Runtime.Modules
	modules.SetStr(key, m.Value())
	if in.finders.meta != nil || describesItself(src) {
		if err := m.Describe(th); err != nil {
			return vm.Unbound, err
		}
	}
	m.Initializing = true
	_, err = th.RunModule(code, m.Namespace())
	m.Initializing = false
	if err != nil {
		modules.DelStr(key)
		return vm.Unbound, err
	}
	v := modules.GetStr(key) // a module may put something else in its place, but not nothing
	if !v.Bound() {
		return vm.Unbound, vm.KeyError(key.Value())
	}
	return v, nil
}
