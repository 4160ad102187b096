// Static.go names the built-in types; each is defined in the file of its noun by a define… function, which
// initTypes calls in an order in which bases come first.

package vm

var (
	ObjectType, TypeType                                                                = &Type{}, &Type{}
	IntType, FloatType, BoolType, ComplexType                                           = &Type{}, &Type{}, &Type{}, &Type{}
	NoneType, NotImplementedType, EllipsisType                                          = &Type{}, &Type{}, &Type{}
	StrType, BytesType, ByteArrayType, MemoryViewType                                   = &Type{}, &Type{}, &Type{}, &Type{}
	TupleType, ListType, DictType, SetType, FrozenSetType, RangeType, SliceType         = &Type{}, &Type{}, &Type{}, &Type{}, &Type{}, &Type{}, &Type{}
	DictKeysType, DictValuesType, DictItemsType, MappingProxyType                       = &Type{}, &Type{}, &Type{}, &Type{}
	odictKeysType, odictValuesType, odictItemsType                                      = &Type{}, &Type{}, &Type{}
	BuiltinType, MethodDescriptorType, SlotWrapperType, ClassMethodDescriptorType       = &Type{}, &Type{}, &Type{}, &Type{}
	MethodWrapperType                                                                   = &Type{}
	GetSetType, MemberType                                                              = &Type{}, &Type{}
	FunctionType, BoundMethodType, CodeType, CellType, FrameType, TracebackType         = &Type{}, &Type{}, &Type{}, &Type{}, &Type{}, &Type{}
	StaticMethodType, ClassMethodType, PropertyType, SuperType                          = &Type{}, &Type{}, &Type{}, &Type{}
	GeneratorType, CoroutineType, AsyncGeneratorType                                    = &Type{}, &Type{}, &Type{}
	AsyncGenASendType, AsyncGenAThrowType, CoroutineWrapperType, AnextAwaitableType     = &Type{}, &Type{}, &Type{}, &Type{}
	ModuleType                                                                          = &Type{}
	RangeIterType, ListIterType, TupleIterType, StrIterType, ASCIIIterType, SeqIterType = &Type{}, &Type{}, &Type{}, &Type{}, &Type{}, &Type{}
	CallableIterType                                                                    = &Type{}
)
