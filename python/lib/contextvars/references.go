// References.go tells what contexts, variables and tokens refer to.

package contextvars

import "github.com/aioplay/aioplay/python/vm"

func defineReferences() {
	vm.References(ContextType, func(v vm.Value, f vm.Visitor) {
		if vars := vm.As[Context](v).vars; vars != nil {
			for i := range *vars {
				vm.VisitPointer(f, &(*vars)[i].v)
				f.Value(&(*vars)[i].value)
			}
		}
	})
	vm.References(VarType, func(v vm.Value, f vm.Visitor) { f.Value(&vm.As[Var](v).def) })
	vm.References(TokenType, func(v vm.Value, f vm.Visitor) {
		t := vm.As[Token](v)
		vm.VisitPointer(f, &t.ctx)
		vm.VisitPointer(f, &t.v)
		f.Value(&t.old)
	})
}
