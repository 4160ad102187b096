// Sizeof.go tells the sizes that objects have in CPython, for sys.getsizeof: here Go has its own, which say nothing to
// somebody who compares a list with a tuple.

package vm

import "strings"

// sizes are the classes' __basicsize__, __itemsize__ and whether the collector has a header before the objects, in CPython on
// 64 bits. A class that isn't here has those of its base.
const sizes = `32 0 1 KeyWrapper _BufferedIOBase _IOBase _RawIOBase _TextIOBase anext_awaitable bytearray_iterator bytes_iterator chain classmethod compress filter filterfalse iterator list_iterator map method-wrapper repeat reversed starmap staticmethod str_ascii_iterator str_iterator tuple_iterator
56 0 1 ParamSpec TypeAliasType accumulate builtin_function_or_method classmethod_descriptor combinations combinations_with_replacement dict_itemiterator dict_keyiterator dict_valueiterator enumerate islice method_descriptor module wrapper_descriptor zip_longest
40 0 1 TypeVarTuple async_generator_asend async_generator_athrow attrgetter batched count dropwhile list pairwise slice super takewhile traceback
48 0 1 Context FileIO Token cycle dict getset_descriptor itemgetter member_descriptor method product set_iterator zip
24 0 1 FutureIter ParamSpecArgs ParamSpecKwargs SimpleNamespace cell coroutine_wrapper dict_items dict_keys dict_values mappingproxy
64 0 1 BytesIO CallableProxyType ContextVar GenericAlias ProxyType ReferenceType methodcaller partial permutations property
16 0 0 NoDefaultType NoneType NotImplementedType ellipsis object tzinfo
144 8 1 async_generator coroutine generator memoryview
152 0 1 BufferedRandom BufferedReader BufferedWriter _lru_cache_wrapper
32 0 0 complex date timezone
200 0 1 TextIOWrapper frozenset set
40 0 0 range_iterator time timedelta
144 0 1 Task function
24 4 0 bool int
48 0 0 datetime range
24 8 1 asyncgen_hooks tuple
928 40 1 type
56 0 0 bytearray
33 1 0 bytes
200 2 0 code
24 0 0 float
136 8 1 frame
32 8 1 IsoCalendarDate
64 0 0 str
80 0 1 TypeVar
168 0 1 StringIO
72 0 1 groupby
216 0 1 deque
96 4 1 Pattern
88 8 1 Match
104 0 1 Future
2520 0 0 Random
72 0 1 BaseException
88 0 1 BaseExceptionGroup AttributeError
80 0 1 SystemExit NameError StopIteration
104 0 1 ImportError
112 0 1 OSError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError OSError OSError
136 0 1 SyntaxError`

// strSizeof is the method that sys.getsizeof asks.
var strSizeof = Intern("__sizeof__")

// size is __basicsize__, __itemsize__ and whether objects are known to CPython's collector.
func (t *Type) size() (basic, item int, collected bool) {
	more := 0
	for ; t.flags&FlagHeap != 0; t = t.base {
		more += 8 * (len(t.slots) - len(t.base.slots))
		collected = true
	}
	for ; t != nil; t = t.base {
		for line := range strings.SplitSeq(sizes, "\n") {
			numbers := strings.SplitN(line, " ", 4)
			if hasWord(numbers[3], t.Name) {
				return atoi(numbers[0]) + more, atoi(numbers[1]), collected || numbers[2] == "1"
			}
		}
	}
	return 16 + more, 0, collected
}

func atoi(s string) int {
	n := 0
	for _, c := range []byte(s) {
		n = 10*n + int(c-'0')
	}
	return n
}

// objectSize is object.__sizeof__, and that of the built-in classes that know more about themselves.
func objectSize(th *Thread, v Value) (Value, error) {
	basic, item, _ := v.Type().size()
	n := 0
	switch v.Type().layout() {
	case ListType:
		n, item = len(listItems(v)), 8
	case TupleType:
		n = len(tupleItems(v))
	case BytesType:
		b, _ := bytesOf(v)
		n = len(b)
	case ByteArrayType:
		if b, _ := bytesOf(v); len(b) > 0 {
			n, item = len(b)+1, 1
		}
	case DictType:
		n, item = dictSize(As[Dict](v)), 1
	case SetType, FrozenSetType:
		if size := len(As[Set](v).table); size > 8 { // every set has place for some
			n, item = size, 16
		}
	case MemoryViewType:
		n = 3
	case TypeType:
		if basic, n = 416, 0; As[Type](v).flags&FlagHeap != 0 {
			basic = 1696
		}
	}
	return Int(int64(basic + n*item)), nil
}

// dictSize is the size of CPython's table of a dict's keys, with indices of 1, 2 or 4 bytes and entries with or without hash.
func dictSize(d *Dict) int {
	if d.Len() == 0 {
		return 0
	}
	size, entry := 8, 16
	for d.Len() > size*2/3 {
		size *= 2
	}
	for e, i, ok := d.next(0); ok && entry == 16; e, i, ok = d.next(i) {
		if !IsStr(e.key) {
			entry = 24
		}
	}
	index := 1
	if size > 0xffff {
		index = 4
	} else if size > 0xff {
		index = 2
	}
	return 32 + size*index + size*2/3*entry
}

// SizeOf is sys.getsizeof(v): its __sizeof__ and what stands before the object.
func SizeOf(th *Thread, v Value) (Value, error) {
	m, err := th.LookupSpecial(v, strSizeof)
	if err == nil && m.ref == nil {
		err = TypeError("Type " + v.Type().displayName() + " doesn't define __sizeof__")
	}
	if err != nil {
		return Unbound, err
	}
	s, err := th.Call(m)
	if err != nil {
		return Unbound, err
	}
	if !IsIntLike(s) {
		return Unbound, TypeError("an integer is required")
	}
	n, ok := smallInt(s)
	switch {
	case !ok:
		return Unbound, OverflowError("Python int too large to convert to C ssize_t")
	case n < 0:
		return Unbound, ValueError("__sizeof__() should return >= 0")
	}
	t := v.Type()
	if _, _, collected := t.size(); collected && (t.flags&FlagType == 0 || As[Type](v).flags&FlagHeap != 0) {
		n += 16
	}
	if t.flags&(FlagHeap|FlagType) == FlagHeap && (t.hasDict() || t.hasWeakrefs()) {
		n += 16
	}
	return Int(n), nil
}
