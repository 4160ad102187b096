# JSON.

__all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']

class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, '%s: line %d column %d (char %d)' % (msg, lineno, colno, pos))
        self.msg, self.doc, self.pos, self.lineno, self.colno = msg, doc, pos, lineno, colno
    def __reduce__(self): return self.__class__, (self.msg, self.doc, self.pos)

JSONDecodeError.__module__ = 'json.decoder'

_escapes = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
_back = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}
for _i in range(0x20):
    _back.setdefault(chr(_i), '\\u%04x' % _i)
_table = str.maketrans(_back)
_ws = ' \t\n\r'
_inf = float('inf')

def _hex4(s, i):
    e = s[i:i + 4]
    if len(e) == 4 and e[1] not in 'xX':
        try:
            return int(e, 16)
        except ValueError:
            pass
    raise JSONDecodeError("Invalid \\uXXXX escape", s, i)

def _string(s, i, strict=True):
    begin, out = i - 1, []
    while True:
        q, b = s.find('"', i), s.find('\\', i)
        if q < 0:
            if b < 0:
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            q = len(s)
        j = q if b < 0 or b > q else b
        part = s[i:j]
        if strict and not part.isprintable():
            for k, c in enumerate(part):
                if c < ' ':
                    raise JSONDecodeError("Invalid control character at", s, i + k)
        out.append(part)
        if j == q and (b < 0 or b > q):
            return ''.join(out), q + 1
        e = s[j + 1:j + 2]
        if e == '':
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        if e != 'u':
            try:
                out.append(_escapes[e])
            except KeyError:
                raise JSONDecodeError("Invalid \\escape: " + repr(e), s, j) from None
            i = j + 2
        else:
            u = _hex4(s, j + 2)
            i = j + 6
            if 0xd800 <= u <= 0xdbff and s[i:i + 2] == '\\u':
                v = _hex4(s, i + 2)
                if 0xdc00 <= v <= 0xdfff:
                    u = 0x10000 + ((u - 0xd800) << 10 | v - 0xdc00)
                    i += 6
            out.append(chr(u))

class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook, self.object_pairs_hook, self.strict = object_hook, object_pairs_hook, strict
        self.parse_float, self.parse_int = parse_float or float, parse_int or int
        self.parse_constant = parse_constant or {'-Infinity': -_inf, 'Infinity': _inf, 'NaN': float('nan')}.__getitem__

    def decode(self, s):
        obj, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        try:
            return self._value(s, idx, {})
        except StopIteration as err:
            raise JSONDecodeError("Expecting value", s, err.value) from None

    def _value(self, s, i, memo):
        c = s[i:i + 1]
        if c == '"':
            return _string(s, i + 1, self.strict)
        if c == '{':
            return self._object(s, i + 1, memo)
        if c == '[':
            return self._array(s, i + 1, memo)
        for word, v in (('null', None), ('true', True), ('false', False)):
            if s.startswith(word, i):
                return v, i + len(word)
        j = i + (c == '-')
        d = s[j:j + 1]
        if d.isascii() and d.isdigit():
            k = j + 1
            if d != '0':
                while s[k:k + 1].isdigit() and s[k].isascii():
                    k += 1
            whole, real = k, False
            if s[k:k + 1] == '.' and s[k + 1:k + 2].isdigit():
                k += 2
                real = True
                while s[k:k + 1].isdigit():
                    k += 1
            if s[k:k + 1] in ('e', 'E'):
                e = k + 1 + (s[k + 1:k + 2] in ('+', '-'))
                if s[e:e + 1].isdigit():
                    while s[e:e + 1].isdigit():
                        e += 1
                    k, real = e, True
            return (self.parse_float if real else self.parse_int)(s[i:k]), k
        for word in ('NaN', 'Infinity', '-Infinity'):
            if s.startswith(word, i):
                return self.parse_constant(word), i + len(word)
        raise StopIteration(i)

    def _object(self, s, i, memo):
        pairs = []
        i = _skip(s, i)
        if s[i:i + 1] != '}':
            while True:
                if s[i:i + 1] != '"':
                    raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)
                key, i = _string(s, i + 1, self.strict)
                key = memo.setdefault(key, key)
                i = _skip(s, i)
                if s[i:i + 1] != ':':
                    raise JSONDecodeError("Expecting ':' delimiter", s, i)
                try:
                    v, i = self._value(s, _skip(s, i + 1), memo)
                except StopIteration as err:
                    raise JSONDecodeError("Expecting value", s, err.value) from None
                pairs.append((key, v))
                i = _skip(s, i)
                c = s[i:i + 1]
                if c == '}':
                    break
                if c != ',':
                    raise JSONDecodeError("Expecting ',' delimiter", s, i)
                comma = i
                i = _skip(s, i + 1)
                if s[i:i + 1] == '}':
                    raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), i + 1
        d = dict(pairs)
        return (d if self.object_hook is None else self.object_hook(d)), i + 1

    def _array(self, s, i, memo):
        out = []
        i = _skip(s, i)
        if s[i:i + 1] == ']':
            return out, i + 1
        while True:
            try:
                v, i = self._value(s, i, memo)
            except StopIteration as err:
                raise JSONDecodeError("Expecting value", s, err.value) from None
            out.append(v)
            i = _skip(s, i)
            c = s[i:i + 1]
            if c == ']':
                return out, i + 1
            if c != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            comma = i
            i = _skip(s, i + 1)
            if s[i:i + 1] == ']':
                raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)

def _skip(s, i):
    while s[i:i + 1] in _ws and i < len(s):
        i += 1
    return i

def _quote(s, ensure_ascii):
    s = s.translate(_table)
    if ensure_ascii and not s.isascii():
        out = []
        for c in s:
            n = ord(c)
            if n < 128:
                out.append(c)
            elif n < 0x10000:
                out.append('\\u%04x' % n)
            else:
                n -= 0x10000
                out.append('\\u%04x\\u%04x' % (0xd800 | n >> 10, 0xdc00 | n & 0x3ff))
        s = ''.join(out)
    return '"' + s + '"'

class JSONEncoder:
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None,
                 separators=None, default=None):
        self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan = skipkeys, ensure_ascii, check_circular, allow_nan
        self.sort_keys, self.indent = sort_keys, indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o): return ''.join(self.iterencode(o))

    def iterencode(self, o, _one_shot=False):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        return self._encode(o, set(), indent, 0)

    def _float(self, o):
        if o != o:
            text = 'NaN'
        elif o == _inf:
            text = 'Infinity'
        elif o == -_inf:
            text = '-Infinity'
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return text

    def _atom(self, o):
        if isinstance(o, str):
            return _quote(o, self.ensure_ascii)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self._float(o)
        return None

    def _key(self, key):
        if isinstance(key, str):
            return key
        if key is None or isinstance(key, (int, float)):
            return self._atom(key)
        if self.skipkeys:
            return None
        raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')

    def _encode(self, o, seen, indent, level):
        a = self._atom(o)
        if a is not None:
            yield a
            return
        if self.check_circular:
            if id(o) in seen:
                raise ValueError("Circular reference detected")
            seen.add(id(o))
        try:
            if isinstance(o, (list, tuple)):
                if not o:
                    yield '[]'
                else:
                    yield '['
                    yield from self._items(o, ((None, v) for v in o), seen, indent, level + 1)
                    yield ']'
            elif isinstance(o, dict):
                if not o:
                    yield '{}'
                else:
                    yield '{'
                    items = sorted(o.items()) if self.sort_keys else o.items()
                    yield from self._items(o, ((k, v) for key, v in items for k in [self._key(key)] if k is not None), seen, indent, level + 1)
                    yield '}'
            else:
                made = self.default(o)
                try:
                    yield from self._encode(made, seen, indent, level)
                except GeneratorExit:
                    raise
                except BaseException as e:
                    e.add_note(f'when serializing {o.__class__.__name__} object')
                    raise
        finally:
            seen.discard(id(o))

    def _items(self, o, pairs, seen, indent, level):
        sep = self.item_separator
        if indent is not None:
            nl = '\n' + indent * level
            sep += nl
            yield nl
        n = 0
        for k, v in pairs:
            if n:
                yield sep
            n += 1
            if k is not None:
                yield _quote(k, self.ensure_ascii)
                yield self.key_separator
            try:
                yield from self._encode(v, seen, indent, level)
            except GeneratorExit:
                raise
            except BaseException as e:
                if k is None:
                    e.add_note(f'when serializing {o.__class__.__name__} item {n - 1}')
                else:
                    e.add_note(f'when serializing {o.__class__.__name__} item {k!r}')
                raise
        if indent is not None:
            yield '\n' + indent * (level - 1)

def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None,
          default=None, sort_keys=False, **kw):
    return (cls or JSONEncoder)(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan, indent=indent,
                                separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)

def dump(obj, fp, **kw):
    fp.write(dumps(obj, **kw))

def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw):
    if isinstance(s, str):
        if s.startswith('\ufeff'):
            raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    elif isinstance(s, (bytes, bytearray)):
        s = s.decode('utf-8-sig' if s[:3] == b'\xef\xbb\xbf' else 'utf-8', 'surrogatepass')
    else:
        raise TypeError(f'the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}')
    return (cls or JSONDecoder)(object_hook=object_hook, parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant,
                                object_pairs_hook=object_pairs_hook, **kw).decode(s)

def load(fp, **kw): return loads(fp.read(), **kw)
