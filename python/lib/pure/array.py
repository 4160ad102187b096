# Array: sequences of numbers of one kind, which lie side by side in a bytearray.

from operator import index as _index, eq as _eq, ne as _ne, lt as _lt, le as _le, gt as _gt, ge as _ge

__all__ = ['array', 'ArrayType', 'typecodes']

# Each kind's code in a memoryview; characters are numbers there.
_CODES = {'b': 'b', 'B': 'B', 'u': 'I', 'w': 'I', 'h': 'h', 'H': 'H', 'i': 'i', 'I': 'I', 'l': 'l', 'L': 'L', 'q': 'q', 'Q': 'Q',
          'f': 'f', 'd': 'd'}
_SIZES = {'b': 1, 'B': 1, 'u': 4, 'w': 4, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'f': 4, 'd': 8}
_C_NAMES = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short', 'i': 'signed integer',
            'I': 'unsigned int', 'l': 'signed long', 'L': 'unsigned long'}
typecodes = 'bBuwhHiIlLqQfd'

# Pickles name the machine's layout of an item by a number, so that other machines can read them: 0 and 1 are bytes, and
# from 2 on each layout comes in both byte orders, the little one first.
_LAYOUTS = [('B', 1), ('b', 1), ('H', 2), ('h', 2), ('I', 4), ('i', 4), ('Q', 8), ('q', 8), ('f', 4), ('d', 8), ('utf-16', 2), ('utf-32', 4)]
_FORMATS = {'B': 0, 'b': 1, 'H': 2, 'h': 4, 'I': 6, 'i': 8, 'L': 10, 'Q': 10, 'l': 12, 'q': 12, 'f': 14, 'd': 16, 'u': 20, 'w': 20}

def _array_reconstructor(arraytype, typecode, mformat_code, items, /):
    if not isinstance(arraytype, type):
        raise TypeError('first argument must be a type object, not ' + type(arraytype).__name__)
    if not issubclass(arraytype, array):
        raise TypeError(f'{arraytype.__name__} is not a subtype of array.array')
    if not isinstance(typecode, str) or len(typecode) != 1:
        what = f'a string of length {len(typecode)}' if isinstance(typecode, str) else type(typecode).__name__
        raise TypeError(f'_array_reconstructor() argument 2 must be a unicode character, not {what}')
    format = _index(mformat_code)
    if typecode not in _CODES:
        raise ValueError('second argument must be a valid type code')
    if not 0 <= format <= 21:
        raise ValueError('third argument must be a valid machine format code.')
    if not isinstance(items, bytes):
        raise TypeError(f'fourth argument should be bytes, not {type(items).__name__}')
    code, size = _LAYOUTS[format if format < 2 else format // 2 + 1]
    big = format >= 2 and format % 2
    if format < 14 and format != _FORMATS[typecode]:
        typecode = {'q': 'l', 'Q': 'L'}.get(code, code)  # the type that fits
    self = arraytype.__new__(arraytype, typecode)
    if format == _FORMATS[typecode]:
        self.frombytes(items)
        return self
    if format >= 18:
        self._add(items.decode(code + ('-be' if big else '-le')))
        return self
    if len(items) % size:
        raise ValueError('bytes length not a multiple of item size')
    if big:
        items = b''.join([items[at:at + size][::-1] for at in range(0, len(items), size)])
    self._add(memoryview(items).cast(code).tolist())
    return self

def _kind(x): return 'None' if x is None else type(x).__name__

def _place(x):
    # What C takes where a slice begins or ends.
    try:
        return _index(x)
    except TypeError:
        raise TypeError('slice indices must be integers or have an __index__ method') from None

class arrayiterator:
    # Goes through an array that may grow meanwhile.
    __slots__ = '_array', '_next'

    def __init__(self, array):
        self._array, self._next = array, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._array is None:
            raise StopIteration
        if self._next < len(self._array):
            self._next += 1
            return self._array[self._next - 1]
        self._array = None
        raise StopIteration

    def __reduce__(self):
        if self._array is None:
            return iter, ((),)
        return iter, (self._array,), self._next

    def __setstate__(self, at):
        if not isinstance(at, int):
            raise TypeError('an integer is required')
        if not -2**63 <= at < 2**63:
            raise OverflowError('Python int too large to convert to C ssize_t')
        if self._array is not None:
            self._next = min(max(int(at), 0), len(self._array))

class array:
    __slots__ = ('typecode', 'itemsize', '_data', '_views', '__weakref__')
    __hash__ = None

    def __new__(cls, *args, **kwargs):
        if kwargs and cls is array:
            raise TypeError('array.array() takes no keyword arguments')
        if not 0 < len(args) < 3:
            raise TypeError('array() takes at %s argument%s (%d given)' % (('most 2', 's', len(args)) if args else ('least 1', '', 0)))
        typecode, initializer = args if args[1:] else (args[0], ())
        if not isinstance(typecode, str) or len(typecode) != 1:
            what = 'a string of length %d' % len(typecode) if isinstance(typecode, str) else _kind(typecode)
            raise TypeError(f'array() argument 1 must be a unicode character, not {what}')
        if isinstance(initializer, str) and typecode not in 'uw':
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if not isinstance(initializer, (list, tuple, bytes, bytearray, str, array)):
            initializer = iter(initializer)
        if typecode not in _CODES:
            raise ValueError('bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)')
        if typecode == 'u':
            import warnings
            warnings.warn("The 'u' type code is deprecated and will be removed in Python 3.16", DeprecationWarning)
        self = object.__new__(cls)
        self.typecode, self.itemsize, self._data = typecode, _SIZES[typecode], bytearray()
        self._views = 0
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        elif isinstance(initializer, array):
            if initializer.typecode in 'uw' and typecode not in 'uw':
                raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
            self._add(initializer.tolist())
        else:
            self._add(initializer)
        return self

    def _one(self, value):
        # The bytes of one item.
        code = self.typecode
        if code in 'uw':
            if not isinstance(value, str) or len(value) != 1:
                what = 'a string of length %d' % len(value) if isinstance(value, str) else type(value).__name__
                raise TypeError(f'array item must be a unicode character, not {what}')
            return ord(value).to_bytes(4, 'little')
        room = memoryview(bytearray(self.itemsize)).cast(_CODES[code])
        if code in 'fd':
            try:
                room[0] = value
            except TypeError:
                raise TypeError(f'must be real number, not {type(value).__name__}') from None
            except ValueError:
                raise OverflowError('float too large to pack with f format') from None
            return room.tobytes()
        value = _index(value)
        try:
            room[0] = value
        except (ValueError, OverflowError):
            if code == 'I' and value < 0:
                raise OverflowError("can't convert negative value to unsigned int") from None
            if code in 'bBhHiI' and -1 << 63 <= value < 1 << 63:
                end = 'less than minimum' if value < 0 else 'greater than maximum'
                raise OverflowError(f'{_C_NAMES[code]} is {end}') from None
            if value < 0 and code in 'LQ':
                raise OverflowError(f"can't convert negative {'value to unsigned int' if code == 'L' else 'int to unsigned'}") from None
            raise OverflowError('Python int too large to convert to C ' + ('long' if code in 'bBhHilq' else 'unsigned long')) from None
        return room.tobytes()

    def _add(self, values):
        for value in values:
            self._data += self._one(value)

    def tolist(self):
        # Of a copy: what looks at the array's own bytes keeps it from growing.
        items = memoryview(bytes(self._data)).cast(_CODES[self.typecode]).tolist()
        return [chr(n) for n in items] if self.typecode in 'uw' else items

    def __buffer__(self, flags):
        _index(flags)
        self._views += 1
        with memoryview(self._data) as view:
            return view.cast(_CODES[self.typecode])

    def __release_buffer__(self, view):
        if not isinstance(view, memoryview):
            raise TypeError('expected a memoryview object')
        self._views -= 1

    def __len__(self):
        return len(self._data) // self.itemsize

    def _at(self, i, what='array index out of range'):
        n = len(self)
        if i < 0:
            i += n
        if not 0 <= i < n:
            raise IndexError(what)
        return i * self.itemsize

    def __getitem__(self, key):
        if isinstance(key, slice):
            start, stop, step = key.indices(len(self))
            result, size = array(self.typecode), self.itemsize
            if step == 1:
                result._data += self._data[start * size:max(start, stop) * size]
            else:
                for i in range(start, stop, step):
                    result._data += self._data[i * size:(i + 1) * size]
            return result
        try:
            at = self._at(_index(key))
        except TypeError:
            raise TypeError('array indices must be integers') from None
        item = memoryview(self._data[at:at + self.itemsize]).cast(_CODES[self.typecode])[0]
        return chr(item) if self.typecode in 'uw' else item

    def __setitem__(self, key, value):
        size = self.itemsize
        if isinstance(key, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if value.typecode != self.typecode:
                raise TypeError('bad argument type for built-in operation')
            start, stop, step = key.indices(len(self))
            if step == 1:
                self._data[start * size:max(start, stop) * size] = value._data
                return
            places = range(start, stop, step)
            if len(places) != len(value):
                raise ValueError(f'attempt to assign array of size {len(value)} to extended slice of size {len(places)}')
            data = bytes(value._data)
            for k, i in enumerate(places):
                self._data[i * size:(i + 1) * size] = data[k * size:(k + 1) * size]
            return
        try:
            at = self._at(_index(key), 'array assignment index out of range')
        except TypeError:
            raise TypeError('array indices must be integers') from None
        self._data[at:at + size] = self._one(value)

    def __delitem__(self, key):
        size = self.itemsize
        if isinstance(key, slice):
            for i in sorted(range(*key.indices(len(self))), reverse=True):
                del self._data[i * size:(i + 1) * size]
        else:
            try:
                at = self._at(_index(key), 'array assignment index out of range')
            except TypeError:
                raise TypeError('array indices must be integers') from None
            del self._data[at:at + size]

    def __iter__(self):
        return arrayiterator(self)

    def __contains__(self, value):
        return value in self.tolist()

    def append(self, value, /):
        item = self._one(value)
        self._resizable()
        self._data += item

    def extend(self, values, /):
        if isinstance(values, array):
            if values.typecode != self.typecode:
                raise TypeError('can only extend with array of same kind')
            self._data += bytes(values._data)
        else:
            self._add(values)

    def insert(self, i, value, /):
        n, i = len(self), _index(i)
        at = min(max(i + n if i < 0 else i, 0), n) * self.itemsize
        self._data[at:at] = self._one(value)

    def pop(self, i=-1, /):
        if not self._data:
            raise IndexError('pop from empty array')
        at = self._at(_index(i), 'pop index out of range')
        value = self[at // self.itemsize]
        del self._data[at:at + self.itemsize]
        return value

    def remove(self, value, /):
        for i, item in enumerate(self.tolist()):
            if item == value:
                del self[i]
                return
        raise ValueError('array.remove(x): x not in array')

    def clear(self):
        self._data.clear()

    def index(self, value, start=0, stop=9223372036854775807, /):
        items = self.tolist()
        for i in range(*slice(_place(start), _place(stop)).indices(len(items))):
            if items[i] == value:
                return i
        raise ValueError('array.index(x): x not in array')

    def count(self, value, /):
        return self.tolist().count(value)

    def reverse(self):
        self._data[:] = self[::-1]._data

    def byteswap(self):
        size = self.itemsize
        for at in range(0, len(self._data), size):
            self._data[at:at + size] = self._data[at:at + size][::-1]

    def buffer_info(self):
        return id(self._data), len(self)

    def tobytes(self):
        return bytes(self._data)

    def frombytes(self, data, /):
        try:
            view = memoryview(data)
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
        with view:
            raw = view.tobytes()
        if len(raw) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        self._data += raw

    def fromlist(self, values, /):
        if not isinstance(values, list):
            raise TypeError('arg must be list')
        self._data += b''.join([self._one(v) for v in values])

    def tofile(self, f, /):
        f.write(bytes(self._data))

    def fromfile(self, f, n, /):
        n = _index(n)
        data = f.read(n * self.itemsize)
        self.frombytes(data)
        if len(data) < n * self.itemsize:
            raise EOFError('read() didn\'t return enough bytes')

    def fromunicode(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f'fromunicode() argument must be str, not {_kind(text)}')
        if self.typecode not in 'uw':
            raise ValueError('fromunicode() may only be called on unicode type arrays (\'u\' or \'w\')')
        self._add(text)

    def tounicode(self):
        if self.typecode not in 'uw':
            raise ValueError('tounicode() may only be called on unicode type arrays (\'u\' or \'w\')')
        return ''.join(self.tolist())

    def _resizable(self):
        if self._views:
            raise BufferError('cannot resize an array that is exporting buffers')

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        result = array(self.typecode)
        result._data += self._data + other._data
        return result

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n):
        result = array(self.typecode)
        result._data += self._data * _index(n)
        return result

    __rmul__ = __mul__

    def __imul__(self, n):
        self._data *= _index(n)
        return self

    def _compare(self, other, by):
        if not isinstance(other, array):
            return NotImplemented
        if by in (_eq, _ne) and self.typecode == other.typecode and self.typecode not in 'fd':
            return by(self._data, other._data)
        mine, others = self.tolist(), other.tolist()
        for x, y in zip(mine, others):
            if not x == y:  # a NaN, which a list would call equal to itself
                return by is _ne if by in (_eq, _ne) else by(x, y)
        return by(len(mine), len(others))

    def __eq__(self, other):
        return self._compare(other, _eq)

    def __ne__(self, other):
        return self._compare(other, _ne)

    def __lt__(self, other):
        return self._compare(other, _lt)

    def __le__(self, other):
        return self._compare(other, _le)

    def __gt__(self, other):
        return self._compare(other, _gt)

    def __ge__(self, other):
        return self._compare(other, _ge)

    def __copy__(self):
        return self[:]

    def __deepcopy__(self, memo, /):
        return self[:]

    def __reduce_ex__(self, protocol):
        if _index(protocol) < 3:
            return type(self), (self.typecode, self.tolist()), getattr(self, '__dict__', None) or None
        return _array_reconstructor, (type(self), self.typecode, _FORMATS[self.typecode], bytes(self._data)), getattr(self, '__dict__', None) or None

    def __repr__(self):
        name = type(self).__name__
        if not self._data:
            return f'{name}({self.typecode!r})'
        if self.typecode in 'uw':
            return f'{name}({self.typecode!r}, {self.tounicode()!r})'
        return f'{name}({self.typecode!r}, {self.tolist()!r})'

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)

ArrayType = array

from collections.abc import MutableSequence as _MutableSequence
_MutableSequence.register(array)
