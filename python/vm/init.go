// Init.go makes the built-in classes, bases first.

package vm

func init() {
	intHeader.typ, floatHeader.typ, boolHeader.typ = IntType, FloatType, BoolType
	noneHeader.typ, notImplHeader.typ, ellipsisHeader.typ = NoneType, NotImplementedType, EllipsisType
	defineObject()
	defineTypeType()
	ObjectType.typ, TypeType.typ = TypeType, TypeType
	for _, define := range []func(){
		defineDescriptors, defineNone, defineNotImplemented, defineEllipsis, defineInt, defineBool, defineFloat, defineComplex,
		defineStr, defineBytes, defineByteArray, defineMemoryView, defineTuple, defineList, defineDict, defineSet,
		defineSlice, defineRange, defineIterators, defineLazyIterators, defineReferences, defineExceptions, defineFrameTypes,
		defineGenerators, defineModule, defineSimpleNamespace, defineGenericAlias, defineTypeParams, defineTemplate,
	} {
		define()
	}
}
