# Objects to JSON text.

__all__ = ['JSONEncoder']

INFINITY = float('inf')
ESCAPE_DCT = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}
for _i in range(0x20):
    ESCAPE_DCT.setdefault(chr(_i), '\\u%04x' % _i)
_table = str.maketrans(ESCAPE_DCT)

def encode_basestring(s):
    if not isinstance(s, str):
        raise TypeError(f'first argument must be a string, not {type(s).__name__}')
    return '"' + str.translate(s, _table) + '"'

def encode_basestring_ascii(s):
    if not isinstance(s, str):
        raise TypeError(f'first argument must be a string, not {type(s).__name__}')
    s = str.translate(s, _table)
    if not s.isascii() or '\x7f' in s:
        out = []
        for c in s:
            n = ord(c)
            if n < 127:
                out.append(c)
            elif n < 0x10000:
                out.append('\\u%04x' % n)
            else:
                n -= 0x10000
                out.append('\\u%04x\\u%04x' % (0xd800 | n >> 10, 0xdc00 | n & 0x3ff))
        s = ''.join(out)
    return '"' + s + '"'

py_encode_basestring, py_encode_basestring_ascii = encode_basestring, encode_basestring_ascii

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

    def encode(self, o):
        if isinstance(o, str):
            return (encode_basestring_ascii if self.ensure_ascii else encode_basestring)(o)
        return ''.join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        # All of it when the first piece is asked for.
        def pieces():
            out = []
            _writer(self, out.append)(o, 0)
            yield from out
        return pieces()

def _writer(self, add):
    # A function that writes an object, which stands on a level of nesting, piece by piece with add.
    quote = encode_basestring_ascii if self.ensure_ascii else encode_basestring
    default, skipkeys, sort_keys, allow_nan = self.default, self.skipkeys, self.sort_keys, self.allow_nan
    separator, colon, indent = self.item_separator, self.key_separator, self.indent
    markers = {} if self.check_circular else None
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent

    def number(o):
        if o != o:
            text = 'NaN'
        elif o == INFINITY:
            text = 'Infinity'
        elif o == -INFINITY:
            text = '-Infinity'
        else:
            return float.__repr__(o)
        if not allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return text

    def atom(o):
        # The text of what isn't made of other objects, or None.
        if isinstance(o, str):
            return quote(o)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return number(o)
        return None

    def key_text(key):
        if isinstance(key, str):
            return key
        if key is None or isinstance(key, (int, float)):
            return atom(key)
        if skipkeys:
            return None
        raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')

    def write(o, level):
        text = atom(o)
        if text is not None:
            add(text)
            return
        if markers is not None:
            if id(o) in markers:
                raise ValueError("Circular reference detected")
            markers[id(o)] = o
        if isinstance(o, (list, tuple)):
            write_list(o, level)
        elif isinstance(o, dict):
            write_dict(o, level)
        else:
            made = default(o)
            try:
                write(made, level)
            except Exception as e:
                e.add_note(f'when serializing {o.__class__.__name__} object')
                raise
        if markers is not None:
            del markers[id(o)]

    def on_lines(lead, end, level):
        # What is before the first item, between two and after the last, if each has a line.
        nl = '\n' + indent * (level + 1)
        return lead + nl, separator + nl, '\n' + indent * level + end

    def write_list(o, level):
        if not o:
            add('[]')
            return
        lead, sep, end = '[', separator, ']'
        if indent is not None:
            lead, sep, end = on_lines(lead, end, level)
        for i, v in enumerate(o):
            add(sep if i else lead)
            try:
                write(v, level + 1)
            except Exception as e:
                e.add_note(f'when serializing {o.__class__.__name__} item {i}')
                raise
        add(end)

    def write_dict(o, level):
        if not o:
            add('{}')
            return
        lead, sep, end = '{', separator, '}'
        if indent is not None:
            lead, sep, end = on_lines(lead, end, level)
        items = o.items()
        any_yet = False
        for pair in sorted(items) if sort_keys else items:
            if not isinstance(pair, tuple) or len(pair) != 2:
                raise ValueError("items must return 2-tuples")
            k, v = pair
            text = key_text(k)
            if text is None:
                continue
            add(sep if any_yet else lead)
            any_yet = True
            add(quote(text))
            add(colon)
            try:
                write(v, level + 1)
            except Exception as e:
                e.add_note(f'when serializing {o.__class__.__name__} item {k!r}')
                raise
        add(end if any_yet else '{}')

    return write
