# JSON text to objects.

from json import scanner

__all__ = ['JSONDecoder', 'JSONDecodeError']

NaN, PosInf, NegInf = float('nan'), float('inf'), float('-inf')
_constants = {'-Infinity': NegInf, 'Infinity': PosInf, 'NaN': NaN}
BACKSLASH = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, '%s: line %d column %d (char %d)' % (msg, lineno, colno, pos))
        self.msg, self.doc, self.pos, self.lineno, self.colno = msg, doc, pos, lineno, colno
    def __reduce__(self): return self.__class__, (self.msg, self.doc, self.pos)

_hex = frozenset('0123456789abcdefABCDEF')

def _hex4(s, i):
    e = s[i:i + 4]
    if len(e) != 4 or not _hex.issuperset(e):
        raise JSONDecodeError("Invalid \\uXXXX escape", s, i - 1)
    return int(e, 16)

def scanstring(s, end, strict=True):
    # The string whose first character is at end, and where it ends. "Invalid \\uXXXX escape" is about the u.
    begin, out, i = end - 1, [], end
    while True:
        q, b = s.find('"', i), s.find('\\', i)
        if q < 0:
            if b < 0:
                q = len(s)
                if strict:
                    _no_controls(s, i, q)
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            q = len(s)
        j = q if b < 0 or b > q else b
        part = s[i:j]
        if strict and not part.isprintable():
            _no_controls(s, i, j)
        if j == q:
            if not out:
                return part, q + 1
            out.append(part)
            return ''.join(out), q + 1
        out.append(part)
        e = s[j + 1:j + 2]
        if e == '':
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        if e != 'u':
            c = BACKSLASH.get(e)
            if c is None:
                raise JSONDecodeError("Invalid \\escape", s, j)
            out.append(c)
            i = j + 2
            continue
        u = _hex4(s, j + 2)
        i = j + 6
        if 0xd800 <= u <= 0xdbff and s[i:i + 2] == '\\u':
            v = _hex4(s, i + 2)
            if 0xdc00 <= v <= 0xdfff:
                u = 0x10000 + ((u - 0xd800) << 10 | v - 0xdc00)
                i += 6
        out.append(chr(u))

py_scanstring = scanstring

def _no_controls(s, i, j):
    for k in range(i, j):
        if s[k] < ' ':
            raise JSONDecodeError("Invalid control character at", s, k)

class JSONDecoder:
    def _error(self, msg, doc, pos): return JSONDecodeError(msg, doc, pos)  # for the scanner

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook, self.object_pairs_hook, self.strict = object_hook, object_pairs_hook, strict
        self.parse_float, self.parse_int = parse_float or float, parse_int or int
        self.parse_constant = parse_constant or _constants.__getitem__
        self.parse_string, self.memo = scanstring, {}
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s, _w=scanner.skip):
        obj, end = self.raw_decode(s, _w(s, 0))
        end = _w(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        try:
            return self.scan_once(s, idx)
        except StopIteration as err:
            raise JSONDecodeError("Expecting value", s, err.value) from None
