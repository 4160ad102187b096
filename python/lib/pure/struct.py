# Struct: numbers and strings packed in bytes, as C lays them out.

import math
from operator import index as _index

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']

class error(Exception):
    pass

# Code: size and alignment, natively and in the standard layouts. Natively is as on 64-bit Linux.
_NATIVE = {'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'n': 8, 'N': 8,
           'e': 2, 'f': 4, 'd': 8, 'F': 8, 'D': 16, 's': 1, 'p': 1, 'P': 8}
_STANDARD = {'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8,
             'e': 2, 'f': 4, 'd': 8, 'F': 8, 'D': 16, 's': 1, 'p': 1}
_SIGNED = frozenset('bhilqn')
_FLOATS = frozenset('efgd')  # g is f in the standard layouts, where no float may become an infinity
_COMPLEX = {'F': 'g', 'D': 'd'}

_plans = {}

def _plan(format):
    # The byte order, the total size, and for each field its offset, code, count and size.
    plan = _plans.get(format)
    if plan is None:
        plan = _parse(format)
        if len(_plans) >= 100:
            _plans.clear()
        _plans[format] = plan
    return plan

def _parse(format):
    if isinstance(format, (bytes, bytearray)):
        format = bytes(format).decode('latin-1')
    if not isinstance(format, str):
        raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
    if '\0' in format:
        raise error('embedded null character')
    format.encode('ascii')  # or fail as that does
    order, sizes, align, i = 'little', _NATIVE, True, 0
    if format[:1] in ('@', '=', '<', '>', '!') and format:
        i = 1
        if format[0] != '@':
            sizes, align = _STANDARD, False
        if format[0] in '>!':
            order = 'big'
    fields, offset, n = [], 0, len(format)
    while i < n:
        code = format[i]
        i += 1
        if code.isspace():
            continue
        count = None
        if '0' <= code <= '9':
            start = i - 1
            while i < n and '0' <= format[i] <= '9':
                i += 1
            count = int(format[start:i]) if i - start < 19 else 1 << 63
            if i == n:
                raise error('repeat count given without format specifier')
            code = format[i]
            i += 1
        size = sizes.get(code)
        if size is None:
            raise error('bad char in struct format')
        if align:
            offset += -offset % (size // 2 if code in _COMPLEX else size)
        if count is None:
            count = 1
        if code in 'sp':
            fields.append((offset, code, 1, count))
            offset += count
        else:
            if code == 'f' and not align:
                code = 'g'
            if code != 'x':
                fields.append((offset, code, count, size))
            offset += count * size
    if offset >= 1 << 63:
        raise error('total struct size too long')
    values = sum(count for _, _, count, _ in fields)
    return order, offset, fields, values

def _float_bytes(code, size, order, v):
    view = memoryview(bytearray(size)).cast('f' if code == 'g' else code)  # a memoryview's items are in this machine's order, little
    try:
        view[0] = v
    except (OverflowError, ValueError):
        raise OverflowError(f'float too large to pack with {code} format') from None
    if code == 'g' and math.isinf(view[0]) and not math.isinf(v):
        raise OverflowError('float too large to pack with f format')
    return bytes(view.cast('B') if order == 'little' else view.cast('B')[::-1])

def _bytes_float(code, order, raw):
    return memoryview(raw if order == 'little' else raw[::-1]).cast('f' if code == 'g' else code)[0]

def _pack_one(code, size, order, v):
    if code in _FLOATS:
        try:
            v = math.ldexp(v, 0)  # float(), but of numbers only
        except TypeError:
            raise error('required argument is not a float') from None
        return _float_bytes(code, size, order, v)
    if code in _COMPLEX:
        try:
            v = complex(v) if isinstance(v, complex) or hasattr(v, '__complex__') else complex(math.ldexp(v, 0))
        except TypeError:
            raise error('required argument is not a complex') from None
        part = _COMPLEX[code]
        return _float_bytes(part, size // 2, order, v.real) + _float_bytes(part, size // 2, order, v.imag)
    if code == '?':
        return b'\1' if v else b'\0'
    if code == 'c':
        if not isinstance(v, (bytes, bytearray)) or len(v) != 1:
            raise error('char format requires a bytes object of length 1')
        return bytes(v)
    if not isinstance(v, int):
        try:
            v = _index(v)
        except TypeError:
            if hasattr(type(v), '__index__'):
                raise
            raise error('required argument is not an integer') from None
    if code == 'P' and v < 0:
        v += 1 << 64
    try:
        return v.to_bytes(size, order, signed=code in _SIGNED)
    except OverflowError:
        if code == 'P':
            raise error('int too large to convert') from None
        low, high = (-1 << size * 8 - 1, (1 << size * 8 - 1) - 1) if code in _SIGNED else (0, (1 << size * 8) - 1)
        raise error(f"'{code}' format requires {low} <= number <= {high}") from None

def _pack(plan, args, what='pack'):
    order, total, fields, values = plan
    if len(args) != values:
        raise error(f'{what} expected {values} items for packing (got {len(args)})')
    out = bytearray(total)
    i = 0
    for at, code, count, size in fields:
        if code in 'sp':
            v = args[i]
            i += 1
            if not isinstance(v, (bytes, bytearray)):
                raise error(f"argument for '{code}' must be a bytes object")
            if code == 'p':
                if size:
                    v = v[:size - 1]
                    v = bytes([min(len(v), 255)]) + v
            v = v[:size]
            out[at:at + len(v)] = v
            continue
        for _ in range(count):
            out[at:at + size] = _pack_one(code, size, order, args[i])
            i += 1
            at += size
    return bytes(out)

def _unpack(plan, data):
    order, total, fields, values = plan
    result = []
    for at, code, count, size in fields:
        if code == 's':
            result.append(bytes(data[at:at + size]))
            continue
        if code == 'p':
            n = min(data[at], size - 1) if size else 0
            result.append(bytes(data[at + 1:at + 1 + n]))
            continue
        for _ in range(count):
            raw = data[at:at + size]
            at += size
            if code == 'c':
                result.append(bytes(raw))
            elif code in _COMPLEX:
                part, half = _COMPLEX[code], size // 2
                result.append(complex(_bytes_float(part, order, raw[:half]), _bytes_float(part, order, raw[half:])))
            elif code == '?':
                result.append(raw != b'\0')
            else:
                result.append(_bytes_float(code, order, raw) if code in _FLOATS
                              else int.from_bytes(raw, order, signed=code in _SIGNED))
    return tuple(result)

def _bytes(data):
    if isinstance(data, bytes):
        return data
    try:
        view = memoryview(data)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
    return bytes(view.cast('B'))

def calcsize(format, /):
    return _plan(format)[1]

def pack(*args):
    if not args:
        raise TypeError('missing format argument')
    return _pack(_plan(args[0]), args[1:])

def pack_into(*args):
    if not args:
        raise TypeError('missing format argument')
    _into(_plan(args[0]), args[1:])

def unpack(format, buffer, /):
    return _whole(_plan(format), buffer)

def unpack_from(format, /, buffer, offset=0):
    return _from(_plan(format), buffer, offset)

def iter_unpack(format, buffer, /):
    return _each(_plan(format), buffer)

def _into(plan, args):
    if len(args) - 2 != plan[3]:
        raise error('pack_into expected buffer argument' if not args else 'pack_into expected offset argument' if len(args) == 1
                    else f'pack_into expected {plan[3]} items for packing (got {len(args) - 2})')
    buffer, offset, *values = args
    try:
        view = memoryview(buffer).cast('B')
    except TypeError:
        view = None
    size = plan[1]
    if view is None or view.readonly:
        raise TypeError(f"argument must be read-write bytes-like object, not {'None' if buffer is None else type(buffer).__name__}")
    offset = _place(len(view), offset, size, 'pack_into', 'packing')
    view[offset:offset + size] = _pack(plan, values, 'pack_into')

def _place(length, offset, size, what, doing):
    offset = _index(offset)
    if offset < 0:
        if offset + size > 0:
            raise error(f'no space to pack {size} bytes at offset {offset}' if what == 'pack_into'
                        else f'not enough data to unpack {size} bytes at offset {offset}')
        if offset + length < 0:
            raise error(f'offset {offset} out of range for {length}-byte buffer')
        offset += length
    if length - offset < size:
        raise error(f'{what} requires a buffer of at least {size + offset} bytes for {doing} {size} bytes at offset {offset} '
                    f'(actual buffer size is {length})')
    return offset

def _whole(plan, buffer):
    data = _bytes(buffer)
    if len(data) != plan[1]:
        raise error(f'unpack requires a buffer of {plan[1]} bytes')
    return _unpack(plan, data)

def _from(plan, buffer, offset):
    data = _bytes(buffer)
    offset = _place(len(data), offset, plan[1], 'unpack_from', 'unpacking')
    return _unpack(plan, data[offset:offset + plan[1]])

def _each(plan, buffer):
    data, size = _bytes(buffer), plan[1]
    if size == 0:
        raise error('cannot iteratively unpack with a struct of length 0')
    if len(data) % size:
        raise error(f'iterative unpacking requires a buffer of a multiple of {size} bytes')
    return unpack_iterator(plan, data)

class unpack_iterator:
    # What iter_unpack gives.
    __slots__ = '_plan', '_data', '_at'
    __module__ = '_struct'

    def __init__(self, plan, data):
        self._plan, self._data, self._at = plan, data, 0

    def __iter__(self):
        return self

    def __next__(self):
        start, self._at = self._at, min(self._at + self._plan[1], len(self._data))
        if start == self._at:
            raise StopIteration
        return _unpack(self._plan, self._data[start:self._at])

    def __length_hint__(self):
        return (len(self._data) - self._at) // self._plan[1]

class Struct:
    __module__, __slots__ = '_struct', ('format', 'size', '_plan', '__weakref__')

    def __init__(self, format):
        self._plan = _parse(format)
        self.format = format if isinstance(format, str) else bytes(format).decode()
        self.size = self._plan[1]

    def pack(self, *values):
        return _pack(self._plan, values)

    def pack_into(self, /, *args):
        _into(self._plan, args)

    def unpack(self, buffer, /):
        return _whole(self._plan, buffer)

    def unpack_from(self, buffer, offset=0):
        return _from(self._plan, buffer, offset)

    def iter_unpack(self, buffer, /):
        return _each(self._plan, buffer)

    def __repr__(self):
        return f'Struct({self.format!r})'
