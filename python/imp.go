// Imp.go is the module _imp: what importlib, which is Python, asks of the interpreter's own imports.

package python

import (
	"slices"
	"strings"

	"github.com/aioplay/aioplay/python/lib/pure"
	"github.com/aioplay/aioplay/python/lib/sys"
	"github.com/aioplay/aioplay/python/vm"
)

// finders are the lists in sys that say how modules are found, and what they hold as long as no program has changed them.
// Until one asks for them there are none.
type finders struct {
	meta, hooks []vm.Value
	starting    bool // importlib itself is being imported
}

// library reports whether name is a module of the library; its file is "" if it is one that is built in.
func library(th *vm.Thread, name string) (file string, ok bool) {
	if modules[name] == nil && !pure.Has(name) && !(strings.HasPrefix(name, "asyncio.") && mustModule(th, name).Bound()) {
		return "", false
	}
	if sys.BuiltIn(name) {
		return "", true
	}
	file = sys.Library + "/" + strings.ReplaceAll(name, ".", "/")
	if isPackage(name) {
		return file + "/__init__.py", true
	}
	return file + ".py", true
}

func isPackage(name string) bool { return name == "asyncio" || pure.IsPackage(name) }

// importlib calls a function of the module _frozen_importlib.
func (in *Interp) importlib(th *vm.Thread, function string, args ...vm.Value) (vm.Value, error) {
	m := mustModule(th, "_frozen_importlib")
	if !m.Bound() || in.finders.starting {
		in.finders.starting = true
		_, err := th.ImportDotted("_frozen_importlib_external")
		in.finders.starting = false
		if err != nil {
			return vm.Unbound, err
		}
		m = mustModule(th, "_frozen_importlib")
	}
	f, err := th.GetAttr(m, vm.Intern(function))
	if err != nil {
		return vm.Unbound, err
	}
	return th.Call(f, args...)
}

// Names and Attr make sys.meta_path and the others when they are asked for (vm.Late).
func (f *finders) Names() []*vm.Str {
	return []*vm.Str{vm.Intern("meta_path"), vm.Intern("path_hooks"), vm.Intern("path_importer_cache")}
}

func (f *finders) Attr(th *vm.Thread, name *vm.Str) (vm.Value, error) {
	names := f.Names()
	if !slices.Contains(names, name) {
		return vm.Unbound, nil
	}
	v, err := th.Runtime.Importlib(th, "_finders")
	if err != nil {
		return vm.Unbound, err
	}
	lists, err := th.ToSlice(v)
	if err != nil {
		return vm.Unbound, err
	}
	d := vm.As[vm.Module](mustModule(th, "sys")).Namespace()
	if f.meta, err = th.ToSlice(lists[0]); err != nil {
		return vm.Unbound, err
	}
	if f.hooks, err = th.ToSlice(lists[1]); err != nil {
		return vm.Unbound, err
	}
	for i, n := range names {
		if !d.GetStr(n).Bound() {
			d.SetStr(n, lists[i])
		}
	}
	return d.GetStr(name), nil
}

// replaced reports whether the program has put finders of its own in place: then they are asked.
func (f *finders) replaced(th *vm.Thread) bool {
	m := mustModule(th, "sys")
	if f.starting || !m.Bound() {
		return false
	}
	d := vm.As[vm.Module](m).Namespace()
	for i, n := range f.Names() {
		v := d.GetStr(n)
		if !v.Bound() {
			continue
		}
		standard := f.meta
		switch i {
		case 1:
			standard = f.hooks
		case 2:
			// Whatever has been looked at along sys.path has a finder here, which looks where the interpreter does.
			if !vm.IsDict(v) || vm.As[vm.Dict](v).Len() > 0 && !f.onlyFolders(th, v) {
				return true
			}
			continue
		}
		if items, err := th.ToSlice(v); !vm.IsList(v) || err != nil || !slices.EqualFunc(items, standard, vm.Value.Is) {
			return true
		}
	}
	return false
}

// onlyFolders reports whether the finders of a path_importer_cache are the usual ones.
func (f *finders) onlyFolders(th *vm.Thread, cache vm.Value) bool {
	values, err := th.ToSlice(cache)
	for _, k := range values {
		if finder, e := th.GetItem(cache, k); e != nil || !finder.IsNone() && finder.Type().Name != "FileFinder" {
			return false
		}
	}
	return err == nil
}

// impModule makes the module.
func (in *Interp) impModule(th *vm.Thread) (*vm.Module, error) {
	m := vm.NewModule("_imp", vm.NewDict())
	text := func(f func(th *vm.Thread, name string) (vm.Value, error)) func(*vm.Thread, vm.Value) (vm.Value, error) {
		return func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if !vm.IsStr(v) {
				return vm.Unbound, vm.TypeError("module name must be a string, not " + v.Type().Name)
			}
			return f(th, vm.Text(v))
		}
	}
	none := func(th *vm.Thread) (vm.Value, error) { return vm.None, nil }
	// What is built in there may be Python here. What is Go has been made whole.
	exec := func(th *vm.Thread, m vm.Value) (vm.Value, error) {
		name, err := th.GetAttr(m, vm.Intern("__name__"))
		if err != nil || !m.Type().IsSubtype(vm.ModuleType) || !vm.IsStr(name) || modules[vm.Text(name)] != nil {
			return vm.Int(0), err
		}
		return vm.Int(0), pure.Exec(th, vm.Text(name), vm.As[vm.Module](m))
	}
	m.Add(
		vm.Func1("import_module", text(func(th *vm.Thread, name string) (vm.Value, error) { return th.ImportDotted(name) })),
		vm.Func1("library_file", text(func(th *vm.Thread, name string) (vm.Value, error) {
			if file, _ := library(th, name); file != "" {
				return vm.NewStr(file), nil
			}
			return vm.None, nil
		})),
		vm.Func1("is_builtin", text(func(th *vm.Thread, name string) (vm.Value, error) {
			if file, ok := library(th, name); file == "" && (ok || name == "builtins") {
				return vm.Int(1), nil
			}
			return vm.Int(0), nil
		})),
		vm.Func1("is_frozen", text(func(th *vm.Thread, name string) (vm.Value, error) {
			file, _ := library(th, name)
			return vm.Bool(file != ""), nil
		})),
		vm.Func1("is_frozen_package", text(func(th *vm.Thread, name string) (vm.Value, error) {
			return vm.Bool(isPackage(name)), nil
		})),
		vm.Func1("create_builtin", func(th *vm.Thread, spec vm.Value) (vm.Value, error) {
			name, err := th.GetAttr(spec, vm.Intern("name"))
			if err != nil {
				return vm.Unbound, err
			}
			return text(in.create)(th, name)
		}),
		vm.Func1("create_frozen", text(in.create)),
		vm.Func1("exec_builtin", exec),
		vm.Func1("exec_frozen", exec),
		vm.Func1("get_frozen_object", text(func(th *vm.Thread, name string) (vm.Value, error) {
			code, err := pure.Compile(th, name)
			if err == nil && code == nil {
				err = vm.ErrorOf(vm.ImportErrorType, "module "+vm.ReprText(name)+" has no code of Python's")
			}
			if err != nil {
				return vm.Unbound, err
			}
			return vm.Obj(&code.Header), nil
		})),
		vm.Func0("acquire_lock", none),
		vm.Func0("release_lock", none),
		vm.Func0("lock_held", func(th *vm.Thread) (vm.Value, error) { return vm.False, nil }),
		vm.Func0("extension_suffixes", func(th *vm.Thread) (vm.Value, error) { return vm.NewList(), nil }),
	)
	m.Set("frozen", vm.NewStr(vm.FrozenModules))
	return m, nil
}

// create makes a module of the library that is written in Go, or None for one that is Python. Of the modules that are one of
// a kind, what there is is kept.
func (in *Interp) create(th *vm.Thread, name string) (vm.Value, error) {
	if m := mustModule(th, name); m.Bound() && m.Type() == vm.ModuleType && (name == "sys" || name == "builtins" || strings.HasPrefix(name, "asyncio")) {
		return m, nil
	}
	f := modules[name]
	if f == nil {
		return vm.None, nil
	}
	m, err := f(th)
	if err != nil {
		return vm.Unbound, err
	}
	m.Described() // by importlib, which has asked for it
	return m.Value(), nil
}
