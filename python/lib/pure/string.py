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

class _Pattern:
    # Template.pattern, which is compiled when it is first used.
    def __get__(self, instance, cls):
        return cls._compile()

class Template:
    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = None # IGNORECASE
    pattern = _Pattern()

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._compile()

    @classmethod
    def _compile(cls):
        import re
        pattern = cls.__dict__.get('pattern')
        if pattern is None or isinstance(pattern, _Pattern):
            d, name = re.escape(cls.delimiter), cls.idpattern
            pattern = fr'{d}(?:(?P<escaped>{d})|(?P<named>{name})|{{(?P<braced>{cls.braceidpattern or name})}}|(?P<invalid>))'
        cls.pattern = re.compile(pattern, (re.IGNORECASE if cls.flags is None else cls.flags) | re.VERBOSE)
        return cls.pattern

    def __init__(self, template): self.template = template

    def _invalid(self, match):
        at = match.start('invalid')
        lines = self.template[:at].splitlines(keepends=True)
        col, line = (at - len(''.join(lines[:-1])), len(lines)) if lines else (1, 1)
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (line, col))

    def _unrecognized(self):
        raise ValueError('Unrecognized named group in pattern', self.pattern)

    def _mapping(self, mapping, kws):
        if mapping is None:
            return kws
        if kws:
            from collections import ChainMap
            return ChainMap(kws, mapping)
        return mapping

    def substitute(self, mapping=None, /, **kws):
        mapping = self._mapping(mapping, kws)
        def convert(match):
            name = match['named'] or match['braced']
            if name is not None:
                return str(mapping[name])
            if match['escaped'] is not None:
                return self.delimiter
            if match['invalid'] is not None:
                self._invalid(match)
            self._unrecognized()
        return self.pattern.sub(convert, self.template)

    def safe_substitute(self, mapping=None, /, **kws):
        mapping = self._mapping(mapping, kws)
        def convert(match):
            name = match['named'] or match['braced']
            if name is not None:
                try:
                    return str(mapping[name])
                except KeyError:
                    return match[0]
            if match['escaped'] is not None:
                return self.delimiter
            if match['invalid'] is not None:
                return match[0]
            self._unrecognized()
        return self.pattern.sub(convert, self.template)

    def is_valid(self):
        for match in self.pattern.finditer(self.template):
            if match['invalid'] is not None:
                return False
            if match['named'] is match['braced'] is match['escaped'] is None:
                self._unrecognized()
        return True

    def get_identifiers(self):
        ids = []
        for match in self.pattern.finditer(self.template):
            name = match['named'] or match['braced']
            if name is not None and name not in ids:
                ids.append(name)
            elif name is None and match['invalid'] is match['escaped'] is None:
                self._unrecognized()
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

    def parse(self, format_string): return _string.formatter_parser(format_string)

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
