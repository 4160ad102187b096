"""What the other parts of unittest have in common: how values are shown, and how unordered things are compared."""

from collections import Counter, namedtuple
from os.path import commonprefix

__unittest = True

# A pair of long texts is shown in 80 characters: the beginning, what comes right before the difference, the difference, the end.
_MAX_LENGTH = 80
_GAP = 12  # what "[123 chars]" takes, about
_BEGIN = _END = _COMMON = 5
_DIFFERENCE = _MAX_LENGTH - (_BEGIN + _GAP + _COMMON + _GAP + _END)

_Mismatch = namedtuple('Mismatch', 'actual expected value')

def _shorten(text, head, tail):
    left_out = len(text) - head - tail
    if left_out <= _GAP:
        return text
    return f'{text[:head]}[{left_out} chars]{text[len(text) - tail:]}'

def _common_shorten_repr(*values):
    texts = tuple(map(safe_repr, values))
    longest = max(map(len, texts))
    if longest <= _MAX_LENGTH:
        return texts
    prefix = commonprefix(texts)
    n = len(prefix)
    kept = _MAX_LENGTH - (longest - n + _BEGIN + _GAP)
    if kept > _COMMON:  # everything that follows the common part fits
        start = _shorten(prefix, _BEGIN, kept)
        return tuple(start + t[n:] for t in texts)
    start = _shorten(prefix, _BEGIN, _COMMON)
    return tuple(start + _shorten(t[n:], _DIFFERENCE, _END) for t in texts)

def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if short and len(text) >= _MAX_LENGTH:
        return text[:_MAX_LENGTH] + ' [truncated]...'
    return text

def strclass(cls):
    return f'{cls.__module__}.{cls.__qualname__}'

def three_way_cmp(x, y):
    """-1, 0 or 1, as x is less than y, equal or greater."""
    return (x > y) - (x < y)

def sorted_list_difference(expected, actual):
    """What only expected has, and what only actual has, both sorted lists."""
    missing, unexpected = [], []
    i = j = 0
    while i < len(expected) and j < len(actual):
        e, a = expected[i], actual[j]
        if e < a:
            missing.append(e)
        elif e > a:
            unexpected.append(a)
        if not e > a:
            while i < len(expected) and expected[i] == e:
                i += 1
        if not e < a:
            while j < len(actual) and actual[j] == a:
                j += 1
    return missing + expected[i:], unexpected + actual[j:]

def unorderable_list_difference(expected, actual):
    """The same of lists whose elements have no order. Both lists are used up."""
    missing = []
    while expected:
        item = expected.pop()
        if item in actual:
            actual.remove(item)
        else:
            missing.append(item)
    return missing, actual

def _count_diff_hashable(actual, expected):
    have, want = Counter(actual), Counter(expected)
    keys = list(have) + [k for k in want if k not in have]
    return [_Mismatch(have[k], want[k], k) for k in keys if have[k] != want[k]]

def _count_diff_all_purpose(actual, expected):
    # Elements that only have an ==.
    groups = []
    for side, elements in enumerate((actual, expected)):
        for e in elements:
            for group in groups:
                if group[2] == e:
                    break
            else:
                group = [0, 0, e]
                groups.append(group)
            group[side] += 1
    return [_Mismatch(*g) for g in groups if g[0] != g[1]]
