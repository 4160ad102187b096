# Regular expressions.

import enum
import _re

__all__ = ["match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape", "error", "Pattern",
           "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE", "UNICODE",
           "NOFLAG", "RegexFlag", "PatternError"]

class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128
    def __repr__(self):
        names = [n for n in ('IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'UNICODE', 'VERBOSE', 'DEBUG', 'ASCII') if self._value_ & RegexFlag[n]._value_]
        return '|'.join('re.' + n for n in names) or 're.NOFLAG'
    __str__ = object.__str__

NOFLAG, ASCII, IGNORECASE, LOCALE, UNICODE = RegexFlag.NOFLAG, RegexFlag.A, RegexFlag.I, RegexFlag.L, RegexFlag.U
MULTILINE, DOTALL, VERBOSE, DEBUG = RegexFlag.M, RegexFlag.S, RegexFlag.X, RegexFlag.DEBUG
A, I, L, U, M, S, X = ASCII, IGNORECASE, LOCALE, UNICODE, MULTILINE, DOTALL, VERBOSE

class PatternError(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg, self.pattern, self.pos = msg, pattern, pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            msg = '%s at position %d' % (msg, pos)
            nl = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(nl, 0, pos) + 1
            self.colno = pos - pattern.rfind(nl, 0, pos)
            if nl in pattern:
                msg = '%s (line %d, column %d)' % (msg, self.lineno, self.colno)
        super().__init__(msg)

PatternError.__module__ = 're'
error = PatternError
_max = (1 << 62)

class Match:
    __slots__ = ('string', 're', 'pos', 'endpos', '_spans')

    def __init__(self, pattern, string, pos, endpos, spans):
        self.re, self.string, self.pos, self.endpos, self._spans = pattern, string, pos, endpos, spans

    def _index(self, g):
        if isinstance(g, int):
            if 0 <= g <= self.re.groups:
                return g
        elif g in self.re.groupindex:
            return self.re.groupindex[g]
        raise IndexError("no such group")

    def _get(self, n, default=None):
        a = self._spans[2 * n]
        return default if a < 0 else self.string[a:self._spans[2 * n + 1]]

    def group(self, *groups):
        if not groups:
            return self._get(0)
        if len(groups) == 1:
            return self._get(self._index(groups[0]))
        return tuple(self._get(self._index(g)) for g in groups)

    def __getitem__(self, g): return self._get(self._index(g))
    def groups(self, default=None): return tuple(self._get(i, default) for i in range(1, self.re.groups + 1))
    def groupdict(self, default=None): return {n: self._get(i, default) for n, i in self.re.groupindex.items()}
    def start(self, group=0): return self._spans[2 * self._index(group)]
    def end(self, group=0): return self._spans[2 * self._index(group) + 1]
    def span(self, group=0):
        i = self._index(group)
        return self._spans[2 * i], self._spans[2 * i + 1]
    def expand(self, template): return _template(self.re, template)(self)

    @property
    def regs(self): return tuple(self.span(i) for i in range(self.re.groups + 1))

    @property
    def lastindex(self):
        best = None
        for i in range(1, self.re.groups + 1):
            a, b = self.span(i)
            if a >= 0 and (best is None or b > self.end(best)):
                best = i
        return best

    @property
    def lastgroup(self):
        i = self.lastindex
        return next((n for n, k in self.re.groupindex.items() if k == i), None)

    def __copy__(self): return self
    def __deepcopy__(self, memo): return self
    def __repr__(self): return f"<re.Match object; span={self.span()}, match={self.group()!r}>"
    __class_getitem__ = classmethod(type(list[int]))

_proxy = type(type.__dict__)

class Pattern:
    __slots__ = ('pattern', 'flags', 'groups', 'groupindex', '_run')

    def __init__(self, pattern, flags):
        r = _re.compile(pattern, flags)
        if len(r) == 2:
            raise PatternError(r[0], pattern, r[1]) if r[1] >= 0 else PatternError(r[0])
        prog, self.flags, self.groups, names = r
        self.groupindex = _proxy(names) if names else names
        self.pattern, self._run = pattern, prog.run

    def _find(self, string, pos, endpos, mode):
        if isinstance(string, str) != isinstance(self.pattern, str):
            if isinstance(string, (str, bytes, bytearray, memoryview)):
                raise TypeError("cannot use a %s pattern on a %s object" % (("string", "bytes-like") if isinstance(self.pattern, str) else ("bytes", "string-like")))
            raise TypeError(f"expected string or bytes-like object, got {type(string).__name__!r}")
        spans = self._run(string, pos, endpos, mode)
        return None if spans is None else Match(self, string, pos, min(endpos, len(string)), spans)

    def match(self, string, pos=0, endpos=_max): return self._find(string, pos, endpos, 0)
    def search(self, string, pos=0, endpos=_max): return self._find(string, pos, endpos, 1)
    def fullmatch(self, string, pos=0, endpos=_max): return self._find(string, pos, endpos, 2)

    def finditer(self, string, pos=0, endpos=_max):
        mode = 1
        while pos <= len(string):
            m = self._find(string, pos, endpos, mode)
            if m is None:
                return
            yield m
            pos = m.end()
            mode = 3 if m.start() == pos else 1

    def findall(self, string, pos=0, endpos=_max):
        n = self.groups
        empty = string[:0]
        if n == 0:
            return [m._get(0) for m in self.finditer(string, pos, endpos)]
        if n == 1:
            return [m._get(1, empty) for m in self.finditer(string, pos, endpos)]
        return [m.groups(empty) for m in self.finditer(string, pos, endpos)]

    def subn(self, repl, string, count=0):
        f = repl if callable(repl) else _template(self, repl)
        out, i, n = [], 0, 0
        for m in self.finditer(string):
            out.append(string[i:m.start()])
            out.append(f(m))
            i = m.end()
            n += 1
            if n == count:
                break
        out.append(string[i:])
        return string[:0].join(x for x in out if x is not None), n

    def sub(self, repl, string, count=0): return self.subn(repl, string, count)[0]

    def split(self, string, maxsplit=0):
        out, i, n = [], 0, 0
        for m in self.finditer(string):
            out.append(string[i:m.start()])
            out.extend(m.groups())
            i = m.end()
            n += 1
            if n == maxsplit:
                break
        out.append(string[i:])
        return out

    def scanner(self, string, pos=0, endpos=_max): return _Scanner(self, string, pos, endpos)
    def __copy__(self): return self
    def __deepcopy__(self, memo): return self
    def __reduce__(self): return _compile, (self.pattern, self.flags)
    def __hash__(self): return hash((self.pattern, self.flags))
    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.pattern == other.pattern and self.flags == other.flags

    def __repr__(self):
        f = self.flags & ~32 if isinstance(self.pattern, str) else self.flags
        p = repr(self.pattern)
        if len(p) > 200:
            p = p[:200]
        return f"re.compile({p}{', ' + repr(RegexFlag(f)) if f else ''})"

    __class_getitem__ = classmethod(type(list[int]))

class _Scanner:
    # The matches of a pattern, one after another: what scanner() gives.
    __slots__ = ('pattern', '_string', '_pos', '_endpos', '_mode')

    def __init__(self, pattern, string, pos, endpos):
        self.pattern, self._string, self._pos, self._endpos, self._mode = pattern, string, pos, endpos, 0

    def _step(self, search):
        m = None
        if self._pos is not None:
            m = self.pattern._find(self._string, self._pos, self._endpos, (3 if self._mode else 1) if search else 0)
        self._pos = None
        if m is not None:
            self._pos, self._mode = m.end(), m.start() == m.end()
        return m

    def search(self): return self._step(True)
    def match(self): return self._step(False)

class Scanner:
    # Splits a text into tokens: a lexicon has (pattern, action) pairs.
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._actions, parts, base = {}, [], 0
        for phrase, action in lexicon:
            self._actions[base + 1] = action
            parts.append(f'({phrase})')
            base += 1 + compile(phrase, flags).groups
        self.scanner = compile('|'.join(parts) if parts else '(?!)', flags)
        self._firsts = sorted(self._actions)

    def scan(self, string):
        result, i = [], 0
        match = self.scanner.match
        while m := match(string, i):
            j = m.end()
            if i == j:
                break
            action = self._actions[next(g for g in self._firsts if m.start(g) >= 0)]
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                result.append(action)
            i = j
        return result, string[i:]

def _template(pattern, template):
    # A replacement text as a function of the match.
    text = isinstance(template, str)
    s = template if text else bytes(template).decode('latin-1')
    parts, lit, i = [], [], 0
    def group(ref, pos):
        if ref.isdecimal():
            n = int(ref)
            if n > pattern.groups:
                raise PatternError("invalid group reference %d" % n, template, pos)
        elif ref in pattern.groupindex:
            n = pattern.groupindex[ref]
        elif not ref.isidentifier():
            raise PatternError("missing group name" if not ref else "bad character in group name %r" % ref, template, pos)
        else:
            raise IndexError("unknown group name %r" % ref)
        parts.append(''.join(lit))
        lit.clear()
        parts.append(n)
    while i < len(s):
        c = s[i]
        if c != '\\':
            lit.append(c)
            i += 1
            continue
        d = s[i + 1:i + 2]
        if d == '':
            raise PatternError("bad escape (end of pattern)", template, i)
        if d == 'g':
            if s[i + 2:i + 3] != '<':
                raise PatternError("missing <", template, i + 2)
            j = s.find('>', i)
            if j < 0:
                raise PatternError("missing >, unterminated name", template, i + 3)
            group(s[i + 3:j], i + 3)
            i = j + 1
        elif d == '0' or d.isdigit() and len(s) > i + 3 and s[i + 1] in '0123' and s[i + 2] in '01234567' and s[i + 3] in '01234567':
            j = i + 2
            while j < len(s) and j < i + (3 if d == '0' else 4) and s[j] in '01234567':
                j += 1
            lit.append(chr(int(s[i + 1:j], 8) & 0xFF))
            i = j
        elif d.isdigit():
            j = i + 2 + (s[i + 2:i + 3].isdigit())
            group(s[i + 1:j], i + 1)
            i = j
        else:
            e = {'n': '\n', 't': '\t', 'r': '\r', 'f': '\f', 'v': '\v', 'a': '\a', 'b': '\b', '\\': '\\'}.get(d)
            if e is None:
                if d.isascii() and d.isalpha():
                    raise PatternError('bad escape \\' + d, template, i)
                e = '\\' + d
            lit.append(e)
            i += 2
    parts.append(''.join(lit))
    if not text:
        parts = [p.encode('latin-1') if isinstance(p, str) else p for p in parts]
    if len(parts) == 1:
        return lambda m: parts[0]
    empty = '' if text else b''
    return lambda m: empty.join([m._get(p, empty) if isinstance(p, int) else p for p in parts])

_cache = {}

def _compile(pattern, flags): return compile(pattern, flags)  # what pickles of patterns name

def compile(pattern, flags=0):
    if isinstance(flags, RegexFlag):
        flags = flags._value_
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    key = (type(pattern), pattern, flags)
    try:
        return _cache[key]
    except KeyError:
        pass
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    p = Pattern(pattern, flags)
    if len(_cache) >= 512:
        _cache.clear()
    _cache[key] = p
    return p

def match(pattern, string, flags=0): return compile(pattern, flags).match(string)
def fullmatch(pattern, string, flags=0): return compile(pattern, flags).fullmatch(string)
def search(pattern, string, flags=0): return compile(pattern, flags).search(string)
def sub(pattern, repl, string, count=0, flags=0): return compile(pattern, flags).sub(repl, string, count)
def subn(pattern, repl, string, count=0, flags=0): return compile(pattern, flags).subn(repl, string, count)
def split(pattern, string, maxsplit=0, flags=0): return compile(pattern, flags).split(string, maxsplit)
def findall(pattern, string, flags=0): return compile(pattern, flags).findall(string)
def finditer(pattern, string, flags=0): return compile(pattern, flags).finditer(string)
def purge(): _cache.clear()

_special = {i: '\\' + chr(i) for i in b'()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}

def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, 'latin1').translate(_special).encode('latin1')
