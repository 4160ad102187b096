# Format strings taken apart, for string.Formatter.

def formatter_parser(s):
    # An iterator over (literal text, field name, format specification, conversion); the last three are None for text alone.
    if not isinstance(s, str):
        raise TypeError(f"expected str, got {type(s).__name__}")
    return _parse(s)

def _parse(s):
    i, text = 0, ''
    while i < len(s):
        c = s[i]
        if c not in '{}':
            text += c
            i += 1
            continue
        if s[i + 1:i + 2] == c:
            yield text + c, None, None, None
            text, i = '', i + 2
            continue
        if c == '}':
            raise ValueError("Single '}' encountered in format string")
        if i + 1 == len(s):
            raise ValueError("Single '{' encountered in format string")
        depth, j = 1, i + 1
        while j < len(s) and depth:
            depth += (s[j] == '{') - (s[j] == '}')
            j += 1
        if depth:
            raise ValueError("expected '}' before end of string")
        yield text, *_field(s[i + 1:j - 1])
        text, i = '', j
    if text:
        yield text, None, None, None

def _field(body):
    # name[!conversion][:specification]
    k = brackets = 0
    while k < len(body) and (body[k] not in ':!' or brackets):
        if body[k] == '{' and not brackets:
            raise ValueError("unexpected '{' in field name")
        brackets += (body[k] == '[') - (body[k] == ']')
        k += 1
    rest, conversion = body[k:], None
    if rest[:1] == '!':
        if len(rest) == 1:
            raise ValueError("end of string while looking for conversion specifier")
        conversion, rest = rest[1], rest[2:]
        if rest and rest[0] != ':':
            raise ValueError("expected ':' after conversion specifier")
    return body[:k], rest[1:], conversion

def _number(text):
    # A key of decimal digits is an int.
    if text.isascii() and text.isdigit():
        n = int(text)
        if n > 2 ** 63 - 1:
            raise ValueError("Too many decimal digits in format string")
        return n
    return text

def formatter_field_name_split(name):
    # The first part of a field's name, and an iterator over (is it an attribute, key) for the others.
    if not isinstance(name, str):
        raise TypeError(f"expected str, got {type(name).__name__}")
    i = 0
    while i < len(name) and name[i] not in '.[':
        i += 1
    return _number(name[:i]), _rest(name[i:])

def _rest(s):
    while s:
        if s[0] == '.':
            n = 1
            while n < len(s) and s[n] not in '.[':
                n += 1
            if n == 1:
                raise ValueError("Empty attribute in format string")
            yield True, s[1:n]
            s = s[n:]
        elif s[0] == '[':
            key, end, s = s[1:].partition(']')
            if not end:
                raise ValueError("Missing ']' in format string")
            if not key:
                raise ValueError("Empty attribute in format string")
            yield False, _number(key)
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
