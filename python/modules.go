// Modules.go is the list of the standard library's modules. One costs nothing until it is imported.

package python

import "github.com/aioplay/aioplay/python/vm"

// modules has a function that makes each module.
var modules = map[string]func(*vm.Thread) (*vm.Module, error){}
