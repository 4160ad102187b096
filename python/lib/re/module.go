// Module.go is the module _re: what python/lib/pure/re.py stands on.

package re

import "github.com/aioplay/aioplay/python/vm"

// Module makes _re: compile(pattern, flags), and the classes.
func Module(th *vm.Thread) (*vm.Module, error) {
	m := vm.NewModule("_re", vm.NewDict())
	m.Add(vm.FuncN("compile", 2, 2, newPattern))
	m.AddTypes(patternType(), matchType())
	return m, nil
}
