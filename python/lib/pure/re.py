# Regular expressions.

import enum
import _re
from _re import Match, Pattern

__all__ = ["match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape", "error", "Pattern",
           "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE", "UNICODE",
           "NOFLAG", "RegexFlag", "PatternError"]

@enum.global_enum
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
    __str__ = object.__str__
    _numeric_repr_ = hex

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

_cache = {}

def _compile(pattern, flags):
    if isinstance(flags, RegexFlag):
        flags = flags._value_
    try:
        return _cache[type(pattern), pattern, flags]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    flags & 64 # VERBOSE: what is no int is refused as CPython's parser does
    p = _re.compile(pattern, flags)
    if flags & DEBUG:
        return p
    if len(_cache) >= 512:
        _cache.clear()
    _cache[type(pattern), pattern, flags] = p
    return p

def compile(pattern, flags=0): return _compile(pattern, flags)
def match(pattern, string, flags=0): return _compile(pattern, flags).match(string)
def fullmatch(pattern, string, flags=0): return _compile(pattern, flags).fullmatch(string)
def search(pattern, string, flags=0): return _compile(pattern, flags).search(string)
def findall(pattern, string, flags=0): return _compile(pattern, flags).findall(string)
def finditer(pattern, string, flags=0): return _compile(pattern, flags).finditer(string)
def purge(): _cache.clear()

class _Zero(int): pass
_zero = _Zero()  # no argument

def _positional(name, first, least, args, count, flags):
    # The arguments that shall be given by name, of which some weren't.
    if count is not _zero:
        raise TypeError(f"{name}() got multiple values for argument '{first}'")
    if len(args) > 1 and flags is not _zero:
        raise TypeError(f"{name}() got multiple values for argument 'flags'")
    if len(args) > 2:
        raise TypeError(f"{name}() takes from {least} to {least + 2} positional arguments but {least + len(args)} were given")
    import warnings
    warnings.warn(f"'{first}' is passed as positional argument", DeprecationWarning, stacklevel=3)
    return args if len(args) > 1 else (*args, flags)

def sub(pattern, repl, string, *args, count=_zero, flags=_zero):
    if args:
        count, flags = _positional('sub', 'count', 3, args, count, flags)
    return _compile(pattern, flags).sub(repl, string, count)
sub.__text_signature__ = '(pattern, repl, string, count=0, flags=0)'

def subn(pattern, repl, string, *args, count=_zero, flags=_zero):
    if args:
        count, flags = _positional('subn', 'count', 3, args, count, flags)
    return _compile(pattern, flags).subn(repl, string, count)
subn.__text_signature__ = '(pattern, repl, string, count=0, flags=0)'

def split(pattern, string, *args, maxsplit=_zero, flags=_zero):
    if args:
        maxsplit, flags = _positional('split', 'maxsplit', 2, args, maxsplit, flags)
    return _compile(pattern, flags).split(string, maxsplit)
split.__text_signature__ = '(pattern, string, maxsplit=0, flags=0)'

_special = {i: '\\' + chr(i) for i in b'()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}

def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, 'latin1').translate(_special).encode('latin1')
