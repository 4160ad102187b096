# Shell patterns: * ? [seq] [!seq]. They are matched here, without the re module.

from functools import lru_cache as _lru_cache
from os.path import normcase as _normcase
from os import fspath as _fspath

__all__ = ['filter', 'filterfalse', 'fnmatch', 'fnmatchcase', 'translate']


@_lru_cache(maxsize=256)
def _parse(pat):
    out, i, n = [], 0, len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == '*':
            if not out or out[-1] != '*':
                out.append('*')
        elif c == '?':
            out.append('?')
        elif c == '[':
            j = i + (pat[i:i + 1] == '!')
            j = pat.find(']', j + 1)
            if j < 0:
                out.append((False, (('[', '['),)))
                continue
            body, i = pat[i:j], j + 1
            negate = body[:1] == '!'
            body = body[negate:]
            ranges, k = [], 0
            while k < len(body):
                if body[k + 1:k + 2] == '-' and k + 2 < len(body):
                    ranges.append((body[k], body[k + 2]))
                    k += 3
                else:
                    ranges.append((body[k], body[k]))
                    k += 1
            out.append((negate, tuple(ranges)))
        else:
            out.append((False, ((c, c),)))
    return out


def fnmatchcase(name, pat):
    if isinstance(name, bytes):
        if not isinstance(pat, bytes):
            raise TypeError('cannot use a string pattern on a bytes-like object')
        name, pat = name.decode('latin-1'), pat.decode('latin-1')
    elif isinstance(pat, bytes):
        raise TypeError('cannot use a bytes pattern on a string-like object')
    parts = _parse(pat)
    i = j = 0
    star, mark = -1, 0
    while i < len(name):
        p = parts[j] if j < len(parts) else None
        if p == '*':
            star, mark = j, i
            j += 1
        elif p == '?' or p is not None and any(a <= name[i] <= b for a, b in p[1]) != p[0]:
            i, j = i + 1, j + 1
        elif star >= 0:
            mark += 1
            i, j = mark, star + 1
        else:
            return False
    return all(p == '*' for p in parts[j:])


def fnmatch(name, pat):
    return fnmatchcase(_normcase(name), _normcase(pat))


def filter(names, pat):
    return [n for n in names if fnmatchcase(_fspath(n), pat)]


def filterfalse(names, pat):
    return [n for n in names if not fnmatchcase(_fspath(n), pat)]


def _pieces(pat, question):
    # The regular expressions of what stands between the stars.
    special = r'()[]{}?*+-|^$\.&~# ' + '\t\n\r\v\f'
    quote = lambda s: ''.join('\\' + c if c in special else c for c in s)
    pieces = [[]]
    for p in _parse(pat):
        if p == '*':
            pieces.append([])
        elif p == '?':
            pieces[-1].append(question)
        else:
            negate, r = p
            if not negate and len(r) == 1 and r[0][0] == r[0][1]:
                pieces[-1].append(quote(r[0][0]))
            else:
                body = ''.join(a if a == b else a + '-' + b for a, b in r).replace('\\', r'\\')
                pieces[-1].append('[' + ('^' if negate else '') + body + ']')
    return [''.join(p) for p in pieces]


def translate(pat):
    first, *rest = _pieces(pat, '.')
    if rest:
        first += ''.join(f'(?>.*?{p})' if p else '' for p in rest[:-1]) + '.*' + rest[-1]
    return f'(?s:{first})\\z'
