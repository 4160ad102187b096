# String constants, templates and the formatter.

import _string

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace

def capwords(s, sep=None):
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))

class Template:
    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'

    def __init__(self, template): self.template = template

    def _parts(self):
        # (kind, text): 'text', 'name', 'escaped' or 'invalid'.
        s, d = self.template, self.delimiter
        i = 0
        while True:
            j = s.find(d, i)
            if j < 0:
                yield 'text', s[i:], i
                return
            yield 'text', s[i:j], i
            k = j + len(d)
            if s.startswith(d, k):
                yield 'escaped', d, j
                i = k + len(d)
                continue
            braced = s[k:k + 1] == '{'
            e = k = k + braced
            while e < len(s) and s[e].isascii() and (s[e] == '_' or s[e].isalpha() or e > k and s[e].isdigit()):
                e += 1
            if e == k or braced and s[e:e + 1] != '}':
                yield 'invalid', d, j
                i = j + len(d)
                continue
            i = e + braced
            self._last = s[j:i]
            yield 'name', s[k:e], j

    def _fill(self, mapping, safe):
        out = []
        for kind, text, at in self._parts():
            if kind == 'name':
                if safe:
                    try:
                        text = str(mapping[text])
                    except KeyError:
                        text = self._last
                else:
                    text = str(mapping[text])
            elif kind == 'invalid' and not safe:
                lines = self.template[:at].splitlines(keepends=True)
                col, line = (at - len(''.join(lines[:-1])) + 1, len(lines)) if lines else (1, 1)
                raise ValueError('Invalid placeholder in string: line %d, col %d' % (line, col))
            out.append(text)
        return ''.join(out)

    def _mapping(self, mapping, kws):
        if mapping is None:
            return kws
        if kws:
            from collections import ChainMap
            return ChainMap(kws, mapping)
        return mapping

    def substitute(self, mapping=None, /, **kws): return self._fill(self._mapping(mapping, kws), False)
    def safe_substitute(self, mapping=None, /, **kws): return self._fill(self._mapping(mapping, kws), True)
    def is_valid(self): return all(k != 'invalid' for k, t, a in self._parts())

    def get_identifiers(self):
        ids = []
        for kind, text, at in self._parts():
            if kind == 'name' and text not in ids:
                ids.append(text)
        return ids

class Formatter:
    def format(self, format_string, /, *args, **kwargs): return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, s, args, kwargs, used, depth, auto=0):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        out = []
        for literal, field, spec, conv in self.parse(s):
            out.append(literal)
            if field is not None:
                if field == '' or field[0] in '.[':
                    if auto is False:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    field = str(auto) + field
                    auto += 1
                elif field.isdigit():
                    if auto:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    auto = False
                obj, arg = self.get_field(field, args, kwargs)
                used.add(arg)
                obj = self.convert_field(obj, conv)
                spec, auto = self._vformat(spec, args, kwargs, used, depth - 1, auto)
                out.append(self.format_field(obj, spec))
        return ''.join(out), auto

    def parse(self, s): return _string.formatter_parser(s)

    def get_field(self, field_name, args, kwargs):
        first, rest = _string.formatter_field_name_split(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, key in rest:
            obj = getattr(obj, key) if is_attr else obj[key]
        return obj, first

    def get_value(self, key, args, kwargs): return args[key] if isinstance(key, int) else kwargs[key]
    def check_unused_args(self, used_args, args, kwargs): pass
    def format_field(self, value, format_spec): return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion in ('s', 'r', 'a'):
            return {'s': str, 'r': repr, 'a': ascii}[conversion](value)
        raise ValueError("Unknown conversion specifier {0!s}".format(conversion))
