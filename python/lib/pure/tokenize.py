# Tokenize: the tokens of a source, comments and line ends among them, and back to source.

import re
from builtins import open as _builtin_open
from collections import namedtuple
from codecs import BOM_UTF8, lookup
from token import *
from token import EXACT_TOKEN_TYPES
import token as _token

__all__ = _token.__all__ + ['tokenize', 'generate_tokens', 'detect_encoding', 'untokenize', 'TokenInfo', 'open', 'TokenError']

class TokenInfo(namedtuple('TokenInfo', 'type string start end line')):
    def __repr__(self):
        return f'TokenInfo(type={self.type} ({tok_name[self.type]}), string={self.string!r}, start={self.start!r}, end={self.end!r}, line={self.line!r})'

    @property
    def exact_type(self):
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type

class TokenError(Exception):
    pass

# Encodings.

cookie_re = re.compile(r'^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', re.ASCII)
blank_re = re.compile(br'^[ \t\f]*(?:[#\r\n]|$)', re.ASCII)

def _normal_name(name):
    short = name[:12].lower().replace('_', '-')
    if short == 'utf-8' or short.startswith('utf-8-'):
        return 'utf-8'
    if short in ('latin-1', 'iso-8859-1', 'iso-latin-1') or short.startswith(('latin-1-', 'iso-8859-1-', 'iso-latin-1-')):
        return 'iso-8859-1'
    return name

def detect_encoding(readline):
    filename = getattr(getattr(readline, '__self__', None), 'name', None)

    def fail(message):
        raise SyntaxError(message if filename is None else f'{message} for {filename!r}')

    def read():
        try:
            return readline()
        except StopIteration:
            return b''

    def cookie(line):
        try:
            text = line.decode()
        except UnicodeDecodeError:
            fail('invalid or missing encoding declaration')
        m = cookie_re.match(text)
        if not m:
            return None
        name = _normal_name(m[1])
        try:
            codec = lookup(name)
        except LookupError:
            raise SyntaxError(f'unknown encoding: {name}' if filename is None else f'unknown encoding for {filename!r}: {name}') from None
        if bom:
            if name != 'utf-8':
                fail('encoding problem: utf-8' if filename is None else 'encoding problem')
            name += '-sig'
        return name

    first, bom = read(), False
    if first.startswith(BOM_UTF8):
        first, bom = first[3:], True
    default = 'utf-8-sig' if bom else 'utf-8'
    if not first:
        return default, []
    if name := cookie(first):
        return name, [first]
    if not blank_re.match(first):
        return default, [first]
    second = read()
    if not second:
        return default, [first]
    return cookie(second) or default, [first, second]

def open(filename):
    from io import TextIOWrapper
    file = _builtin_open(filename, 'rb')
    try:
        encoding, _ = detect_encoding(file.readline)
        file.seek(0)
        text = TextIOWrapper(file, encoding, line_buffering=True)
        text.mode = 'r'
        return text
    except:
        file.close()
        raise

# Tokens.

def tokenize(readline):
    encoding, lines = detect_encoding(readline)

    def more():
        yield from lines
        while True:
            try:
                line = readline()
            except StopIteration:
                return
            if not line:
                return
            yield line

    if encoding == 'utf-8-sig':
        encoding = 'utf-8'
    if encoding is not None:
        yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), '')
    yield from _generate_tokens_from_c_tokenizer(more().__next__, encoding, extra_tokens=True)

def generate_tokens(readline):
    return _generate_tokens_from_c_tokenizer(readline, extra_tokens=True)

def _generate_tokens_from_c_tokenizer(source, encoding=None, extra_tokens=False):
    # The name is CPython's. Without extra_tokens, what the parser sees.
    def lines():
        while True:
            try:
                line = source()
            except StopIteration:
                return
            if encoding is not None:
                if not isinstance(line, (bytes, bytearray)):
                    raise TypeError('readline() returned a non-bytes object')
                line = line.decode(encoding)
            elif not isinstance(line, str):
                raise TypeError('readline() returned a non-string object')
            if not line:
                return
            yield line

    tokens = _Scanner(lines()).tokens()
    if extra_tokens:
        return tokens
    return (TokenInfo(t.exact_type, *t[1:]) for t in tokens if t.type not in (COMMENT, NL))

_NUMBER = re.compile(r'0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|'
                     r'(?:\d(?:_?\d)*\.(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*|\d(?:_?\d)*)(?:[eE][-+]?\d(?:_?\d)*)?[jJ]?', re.ASCII)
_STRING = re.compile(r'''([bruft]{0,5})("""|\'\'\'|"|')''', re.IGNORECASE | re.ASCII)
_CLASHES = 'ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'  # of prefixes
_COMMENT = re.compile('[^\r\n]*')
_NAME = re.compile(r'(?:\w|[^\x00-\x7f])+')
_OPERATOR = re.compile('|'.join(map(re.escape, sorted([*EXACT_TOKEN_TYPES, '<>'], key=len, reverse=True))))
_BASES = {'x': ('hexadecimal', '0123456789abcdef'), 'o': ('octal', '01234567'), 'b': ('binary', '01')}

class _Format:
    # An f-string or t-string that is being read: where it began, and for each of its fields that is open how many brackets
    # were, and whether its format is read already.
    def __init__(self, quote, raw, kind, start):
        self.quote, self.raw, self.kind, self.start, self.fields = quote, raw, kind, start, []

class _Scanner:
    def __init__(self, lines):
        self.lines = lines
        self.row = self.kept = 0  # kept: bytes
        self.line = ''
        self.col = 0
        self.brackets = 0
        self.formats = []
        self.indents = [(0, 0)]

    def next_line(self, within=False):
        # Within a token, CPython keeps the lines before.
        self.line, self.col = next(self.lines, ''), 0
        self.row += 1
        self.kept = self.kept * within + len(self.line.encode(errors='replace'))
        if '\0' in self.line:
            raise TokenError('source code cannot contain null bytes', (self.row, 0))
        return self.line != ''

    def token(self, kind, end, start=None, line=None):
        start = self.col if start is None else start
        self.col = end
        return TokenInfo(kind, self.line[start:end], (self.row, start), (self.row, end), self.line if line is None else line)

    def fail(self, message, col):
        raise TokenError(message, (self.row, col + 1))

    def warn(self, text):
        import warnings
        words = (f'"{text}" is an invalid escape sequence. Such sequences will not work in the future. '
                 f'Did you mean "\\{text}"? A raw string is also an option.')
        warnings.warn_explicit(words, SyntaxWarning, '<string>', self.row)

    def tokens(self):
        fresh, last = True, None  # whether a statement may begin here
        alone = False  # behind a comment that may be all of its line
        while self.next_line(bool(self.formats)):
            if fresh and not self.brackets and not self.formats:
                yield from self.indentation()
            while True:
                if self.formats and not self.in_field():
                    yield from self.middle()
                    continue
                rest = self.skip()
                if rest == '':
                    if fresh and self.line[-1] not in '\r\n':  # blanks, and no line end
                        yield TokenInfo(NL, '', (self.row, self.col), (self.row, self.col + 1), self.line)
                    break
                if rest[0] == '#':
                    end = self.col + len(_COMMENT.match(rest)[0])
                    yield self.token(COMMENT, end)
                    rest = self.line[self.col:]
                    alone = fresh
                if rest in ('', '\r', '\n', '\r\n'):
                    inside = self.brackets or self.formats
                    kind = NL if inside or fresh or alone else NEWLINE
                    alone = False
                    end = self.col + (len(rest) or 1) + (rest == '\r')  # a line end is put behind it
                    yield TokenInfo(kind, '' if rest == '\r' and kind == NL else rest, (self.row, self.col), (self.row, end), self.line)
                    self.col = len(self.line)
                    fresh = fresh if inside else True
                    break
                if rest.startswith(('\\', '\r\\')):
                    self.continued(rest.lstrip('\r'))
                    fresh = False
                    continue
                fresh = False
                yield from self.one()
            last = self.line
            if not fresh and not self.line.endswith(('\n', '\r')) and self.col >= len(self.line):
                at = len(self.line)
                yield TokenInfo(NL if self.brackets or self.formats else NEWLINE, '', (self.row, at), (self.row, at + 1), self.line)
                fresh = True
        if self.formats and not self.in_field():
            f = self.formats[-1]
            raise TokenError(f'unterminated triple-quoted {f.kind}-string literal (detected at line {self.row - 1})', (f.start[0], f.start[1] + 1))
        if self.brackets or self.formats:
            raise TokenError('unexpected EOF in multi-line statement', (self.row - 1, (self.kept + (last[-1:] != '\n')) * bool(self.formats)))
        for _ in self.indents[1:]:
            yield TokenInfo(DEDENT, '', (self.row, 0), (self.row, 0), '')
        yield TokenInfo(ENDMARKER, '', (self.row, 0), (self.row, 0), '')

    def skip(self):
        # The rest of the line behind blanks.
        line, col = self.line, self.col
        while col < len(line) and line[col] in ' \t\f':
            col += 1
        self.col = col
        return line[col:]

    def indentation(self):
        # The tokens for where a line begins.
        col = alt = goes_on = i = 0
        while c := self.line[i:i + 1]:
            if c == ' ':
                col, alt = col + 1, alt + 1
            elif c == '\t':
                col, alt = (col // 8 + 1) * 8, alt + 1
            elif c == '\f':
                col = alt = 0
            elif c == '\\':
                goes_on, self.col = goes_on or col, i
                self.continued(self.line[i:], False)
                i = -1
            else:
                break
            i += 1
        if c in ('', '#', '\r', '\n'):
            return
        if goes_on:
            col = alt = goes_on
        text = self.line.rstrip('\r\n')
        top = self.indents[-1]
        if col == top[0] and alt != top[1] or col > top[0] and alt <= top[1]:
            self.bad_indent(TabError, 'inconsistent use of tabs and spaces in indentation', text)
        if col > top[0]:
            self.indents.append((col, alt))
            yield self.token(INDENT, i, 0)
        while col < self.indents[-1][0]:
            self.indents.pop()
            if col > self.indents[-1][0]:
                self.bad_indent(IndentationError, 'unindent does not match any outer indentation level', text)
            if col == self.indents[-1][0] and alt != self.indents[-1][1]:
                self.bad_indent(TabError, 'inconsistent use of tabs and spaces in indentation', text)
            yield TokenInfo(DEDENT, '', (self.row, i), (self.row, i), self.line)
        self.col = i

    def bad_indent(self, kind, message, text):
        raise kind(message, ('<string>', self.row, len(text) + 1, text, None, None))

    def continued(self, rest, within=True):
        # A backslash that ends the line.
        if rest[1:] not in ('', '\r', '\n', '\r\n'):
            self.fail('unexpected character after line continuation character', len(self.line.rstrip('\n')))
        if not rest[1:] or not self.next_line(within):
            at = self.kept + (rest[1:] == '')  # it gets a line end
            raise TokenError('unexpected EOF in multi-line statement', (self.row - (rest[1:] != ''), at if within else 0))

    def one(self):
        # One token. A carriage return that ends no line belongs to what is behind it, which isn't a word.
        line, col = self.line, self.col
        c = line[col]
        if returned := c == '\r':
            col += 1
            c = line[col]
        m = _STRING.match(line, col)
        if returned and m and m[1]:
            m = None
        if m and len(prefix := m[1].lower()) == len(set(prefix)):
            for one, other in _CLASHES:
                if one in prefix and other in prefix:
                    self.fail(f"'{one}' and '{other}' prefixes are incompatible", col)
            if 'f' in prefix or 't' in prefix:
                kind = 'f' if 'f' in prefix else 't'
                self.formats.append(_Format(m[2], 'r' in prefix, kind, (self.row, col)))
                yield self.token(FSTRING_START if kind == 'f' else TSTRING_START, m.end())
            else:
                yield self.string(m)
        elif c.isdigit() and c.isascii() or c == '.' and line[col + 1:col + 2].isdigit():
            yield self.number(col)
        elif not returned and (m := _NAME.match(line, col)):
            yield self.token(NAME, m.end())
        else:
            yield from self.operator(c, col)

    def number(self, col):
        line = self.line
        m = _NUMBER.match(line, col)
        end = m.end()
        after = line[end:end + 1]
        kind = line[col + 1:col + 2].lower()
        if m[0] == '0' and kind in _BASES and kind:
            name, digits = _BASES[kind]
            end += line[end + 1:end + 2] == '_'
            bad = line[end + 1:end + 2]
            if bad.isascii() and bad.isdigit() and name != 'hexadecimal':
                self.fail(f"invalid digit '{bad}' in {name} literal", end + 1)
            self.fail(f'invalid {name} literal', end)
        if m[0][:2].lower() in ('0b', '0o') and after.isascii() and after.isdigit():
            self.fail(f"invalid digit '{after}' in {_BASES[kind][0]} literal", end)
        if after == '_' and m[0][-1] not in 'jJ.':
            self.fail(f'invalid {_BASES[kind][0] if m[0][:1] == "0" and kind in _BASES and kind else "decimal"} literal', end)
        if after in ('e', 'E') and line[end + 1:end + 2] in ('+', '-'):
            self.fail('invalid decimal literal', end + 1)
        return self.token(NUMBER, end)

    def string(self, m):
        quote, row, col, line = m[2], self.row, self.col, self.line
        at, text = m.end(), line[col:m.end()]
        begin, whole = at, line
        while True:
            while at < len(self.line):
                c = self.line[at]
                if c == '\\':
                    at += 2 + (self.line[at + 1:at + 2] == '\r')
                elif self.line.startswith(quote, at):
                    at += len(quote)
                    text += self.line[begin:at]
                    self.col = at
                    return TokenInfo(STRING, text, (row, col), (self.row, at), whole)
                elif c == '\n' and len(quote) == 1:
                    self.unended(quote, row, col, self.row)
                else:
                    at += 1
            if len(quote) == 1 and not self.line.endswith('\n'):
                self.unended(quote, row, col, self.row)
            text += self.line[begin:]
            if not self.next_line(True):
                self.unended(quote, row, col, self.row - 1)
            whole += self.line
            at = begin = 0

    def unended(self, quote, row, col, last):
        message = f'unterminated string literal (detected at line {last})' if len(quote) == 1 else 'EOF in multi-line string'
        if self.formats and self.formats[-1].quote == quote:
            message = f"{self.formats[-1].kind}-string: expecting '}}'"
        raise TokenError(message, (row, col + 1))

    def in_field(self):
        # Whether the innermost f-string is in a field's expression.
        f = self.formats[-1]
        return f.fields and not f.fields[-1][1]

    def operator(self, c, col):
        line = self.line
        if c in '([{':
            self.brackets += 1
        elif c in ')]}':
            if c == '}' and self.formats and self.formats[-1].fields and self.formats[-1].fields[-1][0] == self.brackets:
                self.formats[-1].fields.pop()
                self.brackets -= 1
                yield self.token(OP, col + 1)
                return
            self.brackets = max(self.brackets - 1, 0)
        field = self.formats and self.formats[-1].fields and self.formats[-1].fields[-1]
        if field and field[0] == self.brackets and (c == ':' or c == '!' and line[col + 1:col + 2] != '='):
            if c == ':':
                field[1] = True
            yield self.token(OP, col + 1)
            return
        if c == '\0' or not c.isprintable():
            self.fail(f'invalid non-printable character U+{ord(c):04X}', col)
        m = _OPERATOR.match(line, col)
        yield self.token(OP, m.end() if m else col + 1)

    def middle(self):
        # The text of an f-string up to a field or its end.
        f = self.formats[-1]
        kinds = (FSTRING_MIDDLE, FSTRING_END) if f.kind == 'f' else (TSTRING_MIDDLE, TSTRING_END)
        spec = bool(f.fields)
        begin, text, whole = (self.row, self.col), '', self.line

        def part(end):
            return TokenInfo(kinds[0], text + self.line[from_:end], begin, (self.row, end), whole)

        from_ = at = self.col
        while True:
            if at >= len(self.line):
                text += self.line[from_:]
                if len(f.quote) == 1 and not self.line.endswith('\n'):
                    self.unterminated(f)
                if not self.next_line(True):
                    self.unterminated(f, 1)
                whole += self.line
                from_ = at = 0
            c = self.line[at]
            if c == '\\' and not (f.raw and self.line[at + 1:at + 2] in '{}'):
                at += self.line[at + 1:at + 2] == '\r'
                if not f.raw and self.line.startswith('N{', at + 1) and (end := self.line.find('}', at)) > 0:
                    yield part(end + 1)
                    self.col = end + 1
                    return
                elif self.line[at + 1:at + 2] in '{}':
                    if not f.raw and at + 1 < len(self.line):
                        self.warn('\\' + self.line[at + 1])
                    at += 1
                else:
                    at += 2
            elif c == '\n' and len(f.quote) == 1:
                if spec:
                    self.fail(f'{f.kind}-string: newlines are not allowed in format specifiers for single quoted {f.kind}-strings', at)
                self.unterminated(f)
            elif self.line.startswith(f.quote, at):
                if text or at > from_:
                    yield part(at)
                yield self.token(kinds[1], at + len(f.quote), at)
                self.formats.pop()
                return
            elif c in '{}' and self.line[at + 1:at + 2] == c and not spec:
                yield part(at + 1)
                self.col = at + 2
                return
            elif c == '{':
                if text or at > from_ or self.line[at + 1:at + 2] == '{':
                    yield part(at)
                self.brackets += 1
                f.fields.append([self.brackets, False])
                yield self.token(OP, at + 1, at)
                return
            elif c == '}' and spec:
                yield part(at)  # also if it is empty
                f.fields.pop()
                self.brackets -= 1
                yield self.token(OP, at + 1, at)
                return
            elif c == '}':
                yield part(at)  # also if it is empty
                self.fail(f"{f.kind}-string: single '}}' is not allowed", at)
            else:
                at += 1

    def unterminated(self, f, ended=0):
        kind = 'unterminated triple-quoted' if len(f.quote) == 3 else 'unterminated'
        raise TokenError(f'{kind} {f.kind}-string literal (detected at line {self.row - ended})', (f.start[0], f.start[1] + 1))

# Back to source.

class Untokenizer:
    def __init__(self):
        self.tokens = []
        self.prev_row, self.prev_col = 1, 0
        self.prev_line = ''
        self.encoding = None

    def add_whitespace(self, start):
        row, col = start
        if (row, col) < (self.prev_row, self.prev_col):
            raise ValueError(f'start ({row},{col}) precedes previous end ({self.prev_row},{self.prev_col})')
        if row > self.prev_row:
            line = self.prev_line.rstrip('\r\n')
            blanks = line[self.prev_col:-1] if line.endswith('\\') else ''
            if blanks and blanks.isspace():  # in front of the backslash
                self.tokens.append(blanks)
            self.tokens.append('\\\n' * (row - self.prev_row))
            self.prev_col = 0
        if col > self.prev_col:
            self.tokens.append(' ' * (col - self.prev_col))

    def untokenize(self, iterable):
        it, indents, starts = iter(iterable), [], False
        for t in it:
            if len(t) == 2:
                self.compat(t, it)
                break
            kind, text, start, end, line = t
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind == ENDMARKER:
                break
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if kind in (NEWLINE, NL):
                starts = True
            elif starts and indents:
                indent = indents[-1]
                if start[1] >= len(indent):
                    self.tokens.append(indent)
                    self.prev_col = len(indent)
                starts = False
            elif kind in (FSTRING_MIDDLE, TSTRING_MIDDLE) and ('{' in text or '}' in text):
                text = self.double(text)
                last = text.splitlines()[-1]
                end = end[0], end[1] + last.count('{{') + last.count('}}')
            self.add_whitespace(start)
            self.tokens.append(text)
            self.prev_row, self.prev_col = end
            if kind in (NEWLINE, NL):
                self.prev_row += 1
                self.prev_col = 0
            self.prev_line = line
        return ''.join(self.tokens)

    def double(self, text):
        # Braces are written twice, but for those of \N{...}.
        parts = re.split(r'((?<!\\)(?:\\\\)*\\N\{[^}]*\})', text)
        return ''.join(part if i % 2 else part.replace('{', '{{').replace('}', '}}') for i, part in enumerate(parts))

    def compat(self, first, rest):
        # Of tokens that are kinds and texts only.
        indents, starts, after_string, depth = [], first[0] in (NEWLINE, NL), False, 0
        for t in (first, *rest):
            kind, text = t[:2]
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind in (NAME, NUMBER):
                text += ' '
            if kind == STRING:
                text = ' ' + text if after_string else text
            after_string = kind in (STRING, FSTRING_END, TSTRING_END)
            if kind in (FSTRING_START, TSTRING_START):
                depth += 1
            elif kind in (FSTRING_END, TSTRING_END):
                depth -= 1
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                continue
            if kind in (NEWLINE, NL):
                starts = True
            elif starts and indents:
                self.tokens.append(indents[-1])
                starts = False
            elif kind in (FSTRING_MIDDLE, TSTRING_MIDDLE):
                text = self.double(text)
            if kind == OP and text in '{}' and depth and self.tokens and self.tokens[-1].endswith('{') and text == '{':
                text = ' ' + text
            self.tokens.append(text)

def untokenize(iterable):
    u = Untokenizer()
    text = u.untokenize(iterable)
    return text.encode(u.encoding) if u.encoding is not None else text
