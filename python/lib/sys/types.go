// Types.go is _types: the interpreter's types that no built-in name stands for.

package sys

import (
	"sync"

	"github.com/aioplay/aioplay/python/vm"
)

// capsuleType is the class of what C code gives to other C code by way of a module. There is no object of it here.
var capsuleType = sync.OnceValue(func() *vm.Type {
	return vm.NewType(vm.TypeSpec{Name: "PyCapsule", Flags: vm.FlagDisallowNew, Doc: "What C code gives to other C code by way of a module.", Slots: vm.Slots{
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) { return str("<capsule object>"), nil },
	}})
})

// Types makes _types.
func Types(th *vm.Thread) (*vm.Module, error) {
	m := vm.NewModule("_types", vm.NewDict())
	for _, t := range [...]struct {
		name string
		typ  *vm.Type
	}{
		{"AsyncGeneratorType", vm.AsyncGeneratorType}, {"BuiltinFunctionType", vm.BuiltinType}, {"BuiltinMethodType", vm.BuiltinType},
		{"CapsuleType", capsuleType()}, {"CellType", vm.CellType}, {"ClassMethodDescriptorType", vm.ClassMethodDescriptorType},
		{"CodeType", vm.CodeType}, {"CoroutineType", vm.CoroutineType}, {"EllipsisType", vm.EllipsisType}, {"FrameType", vm.FrameType},
		{"FunctionType", vm.FunctionType}, {"GeneratorType", vm.GeneratorType}, {"GenericAlias", vm.GenericAliasType},
		{"GetSetDescriptorType", vm.GetSetType}, {"LambdaType", vm.FunctionType}, {"MappingProxyType", vm.MappingProxyType},
		{"MemberDescriptorType", vm.MemberType}, {"MethodDescriptorType", vm.MethodDescriptorType}, {"MethodType", vm.BoundMethodType},
		{"MethodWrapperType", vm.MethodWrapperType}, {"ModuleType", vm.ModuleType}, {"NoneType", vm.NoneType},
		{"NotImplementedType", vm.NotImplementedType}, {"SimpleNamespace", vm.SimpleNamespaceType}, {"TracebackType", vm.TracebackType},
		{"UnionType", vm.UnionType}, {"WrapperDescriptorType", vm.SlotWrapperType},
	} {
		m.Set(t.name, t.typ.Value())
	}
	return m, nil
}
