# What reads one JSON value.

__all__ = ['make_scanner']

_digits = frozenset('0123456789')

def skip(s, i):
    # The next place from i on that isn't white space.
    while s[i:i + 1] and s[i] in ' \t\n\r':
        i += 1
    return i

def make_scanner(context):
    # scan_once(text, place) gives a value and the place after it; StopIteration holds the place where there is none.
    JSONDecodeError, parse_string, strict, memo = context._error, context.parse_string, context.strict, context.memo
    parse_float, parse_int, parse_constant = context.parse_float, context.parse_int, context.parse_constant
    hook, pairs_hook = context.object_hook, context.object_pairs_hook

    def scan(s, i):
        c = s[i:i + 1]
        if c == '"':
            return parse_string(s, i + 1, strict)
        if c == '{':
            return scan_object(s, i + 1)
        if c == '[':
            return scan_array(s, i + 1)
        if c == 'n' and s.startswith('null', i):
            return None, i + 4
        if c == 't' and s.startswith('true', i):
            return True, i + 4
        if c == 'f' and s.startswith('false', i):
            return False, i + 5
        if c in _digits or c == '-' and s[i + 1:i + 2] in _digits:
            return scan_number(s, i)
        for word in ('NaN', 'Infinity', '-Infinity'):
            if s.startswith(word, i):
                return parse_constant(word), i + len(word)
        raise StopIteration(i)

    def digits(s, k):
        while s[k:k + 1] in _digits:
            k += 1
        return k

    def scan_number(s, i):
        k = i + (s[i] == '-')
        k = k + 1 if s[k] == '0' else digits(s, k)
        real = False
        if s[k:k + 1] == '.' and s[k + 1:k + 2] in _digits:
            k, real = digits(s, k + 1), True
        if s[k:k + 1] in ('e', 'E'):
            e = k + 1 + (s[k + 1:k + 2] in ('+', '-'))
            if s[e:e + 1] in _digits:
                k, real = digits(s, e), True
        return (parse_float if real else parse_int)(s[i:k]), k

    def value(s, i):
        try:
            return scan(s, i)
        except StopIteration as err:
            raise JSONDecodeError("Expecting value", s, err.value) from None

    def scan_object(s, i):
        pairs = []
        i = skip(s, i)
        if s[i:i + 1] != '}':
            while True:
                if s[i:i + 1] != '"':
                    raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)
                key, i = parse_string(s, i + 1, strict)
                key = memo.setdefault(key, key)
                i = skip(s, i)
                if s[i:i + 1] != ':':
                    raise JSONDecodeError("Expecting ':' delimiter", s, i)
                v, i = value(s, skip(s, i + 1))
                pairs.append((key, v))
                i = skip(s, i)
                c = s[i:i + 1]
                if c == '}':
                    break
                if c != ',':
                    raise JSONDecodeError("Expecting ',' delimiter", s, i)
                comma = i
                i = skip(s, i + 1)
                if s[i:i + 1] == '}':
                    raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)
        if pairs_hook is not None:
            return pairs_hook(pairs), i + 1
        d = dict(pairs)
        return (d if hook is None else hook(d)), i + 1

    def scan_array(s, i):
        out = []
        i = skip(s, i)
        if s[i:i + 1] == ']':
            return out, i + 1
        while True:
            v, i = value(s, i)
            out.append(v)
            i = skip(s, i)
            c = s[i:i + 1]
            if c == ']':
                return out, i + 1
            if c != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            comma = i
            i = skip(s, i + 1)
            if s[i:i + 1] == ']':
                raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)

    def scan_once(s, idx):
        if idx < 0:
            raise ValueError("idx cannot be negative")
        try:
            return scan(s, idx)
        finally:
            memo.clear()

    return scan_once

py_make_scanner = make_scanner
