"""Differences between sequences: what they have in common, and texts that show how one becomes the other.

SequenceMatcher looks for the longest common block, then for the longest on either side of it, and so on; what is left between the
blocks differs. That gives differences that read well rather than the smallest ones."""

import re
from collections import namedtuple
from heapq import nlargest
from types import GenericAlias

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK', 'context_diff',
    'unified_diff', 'diff_bytes', 'Match']

Match = namedtuple('Match', 'a b size')

def _share(matches, length):
    return 2.0 * matches / length if length else 1.0

class SequenceMatcher:
    """Compares two sequences of hashable elements. Elements of b that isjunk says are junk begin no common block, nor do those,
    with autojunk, that are more than 1 % of a b of 200 elements or more.

    Comparing many a with one b is cheap: what is known of b is kept."""

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk, self.autojunk = isjunk, autojunk
        self.a = self.b = None
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = self.fullbcount = None
            self._index()

    def _index(self):
        # b2j says where in b an element is.
        where = self.b2j = {}
        for j, e in enumerate(self.b):
            where.setdefault(e, []).append(j)
        self.bjunk = {e for e in where if self.isjunk(e)} if self.isjunk else set()
        for e in self.bjunk:
            del where[e]
        n = len(self.b)
        self.bpopular = {e for e, js in where.items() if len(js) > n // 100 + 1} if self.autojunk and n >= 200 else set()
        for e in self.bpopular:
            del where[e]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest block of a[alo:ahi] that b[blo:bhi] has too: the first in a, then in b, of equally long ones."""
        a, b, where, junk = self.a, self.b, self.b2j, self.bjunk
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        i, j, size = alo, blo, 0
        before = {}  # the length of the common block that ends at a's last element and at b[j]
        for x in range(alo, ahi):
            ending = {}
            for y in where.get(a[x], ()):
                if y < blo:
                    continue
                if y >= bhi:
                    break
                k = ending[y] = before.get(y - 1, 0) + 1
                if k > size:
                    i, j, size = x - k + 1, y - k + 1, k
            before = ending
        # The block holds nothing junky or popular yet. It may grow into popular elements, then into junk, on both sides.
        for wanted in False, True:
            while i > alo and j > blo and (b[j - 1] in junk) is wanted and a[i - 1] == b[j - 1]:
                i, j, size = i - 1, j - 1, size + 1
            while i + size < ahi and j + size < bhi and (b[j + size] in junk) is wanted and a[i + size] == b[j + size]:
                size += 1
        return Match(i, j, size)

    def get_matching_blocks(self):
        """The common blocks in order, no two of them adjacent, and one of size 0 at the end."""
        if self.matching_blocks is None:
            found = []
            todo = [(0, len(self.a), 0, len(self.b))]
            while todo:
                alo, ahi, blo, bhi = todo.pop()
                i, j, size = block = self.find_longest_match(alo, ahi, blo, bhi)
                if size:
                    found.append(block)
                    if alo < i and blo < j:
                        todo.append((alo, i, blo, j))
                    if i + size < ahi and j + size < bhi:
                        todo.append((i + size, ahi, j + size, bhi))
            blocks = []
            for i, j, size in sorted(found):
                if blocks and blocks[-1][0] + blocks[-1][2] == i and blocks[-1][1] + blocks[-1][2] == j:
                    blocks[-1] = Match(*blocks[-1][:2], blocks[-1][2] + size)
                else:
                    blocks.append(Match(i, j, size))
            self.matching_blocks = blocks + [Match(len(self.a), len(self.b), 0)]
        return self.matching_blocks

    def get_opcodes(self):
        """How a becomes b: a list of (tag, i1, i2, j1, j2), the tag being 'replace', 'delete', 'insert' or 'equal'."""
        if self.opcodes is None:
            self.opcodes = codes = []
            i = j = 0
            for a, b, size in self.get_matching_blocks():
                if i < a or j < b:
                    codes.append(('insert' if i == a else 'delete' if j == b else 'replace', i, a, j, b))
                i, j = a + size, b + size
                if size:
                    codes.append(('equal', a, i, b, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """The opcodes in groups, with at most n equal elements before and after what differs."""
        codes = list(self.get_opcodes()) or [('equal', 0, 1, 0, 1)]
        if codes[0][0] == 'equal':
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == 'equal':
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == 'equal' and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if any(code[0] != 'equal' for code in group) or len(group) > 1:
            yield group

    def ratio(self):
        """How alike they are, from 0 to 1."""
        return _share(sum(size for _, _, size in self.get_matching_blocks()), len(self.a) + len(self.b))

    def quick_ratio(self):
        """At least ratio(), and quicker: the order doesn't count."""
        if self.fullbcount is None:
            self.fullbcount = {}
            for e in self.b:
                self.fullbcount[e] = self.fullbcount.get(e, 0) + 1
        left, matches = {}, 0
        for e in self.a:
            n = left[e] if e in left else self.fullbcount.get(e, 0)
            left[e] = n - 1
            matches += n > 0
        return _share(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """At least quick_ratio(): only the lengths count."""
        return _share(min(len(self.a), len(self.b)), len(self.a) + len(self.b))

def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The n possibilities most like word, the best first, that are like it by cutoff or more."""
    if not n > 0:
        raise ValueError(f'n must be > 0: {n!r}')
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
    matcher, scored = SequenceMatcher(), []
    matcher.set_seq2(word)
    for x in possibilities:
        matcher.set_seq1(x)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and (score := matcher.ratio()) >= cutoff:
            scored.append((score, x))
    return [x for _, x in nlargest(n, scored)]

def _lines(sign, lines):
    for line in lines:
        yield f'{sign} {line}'

class Differ:
    """Differences of texts by line, and by character within lines that are alike. A line of the result begins with "- " if only the
    first text has it, "+ " if only the second has, "  " if both have, and "? " points at characters of the line before it."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk, self.charjunk = linejunk, charjunk

    def compare(self, a, b):
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'replace':
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == 'insert':
                yield from _lines('+', b[blo:bhi])
            else:
                yield from _lines('-' if tag == 'delete' else ' ', a[alo:ahi])

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        old, new = _lines('-', a[alo:ahi]), _lines('+', b[blo:bhi])
        for part in (new, old) if bhi - blo < ahi - alo else (old, new):  # the shorter part first
            yield from part

    def _between(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            return self._plain_replace(a, alo, ahi, b, blo, bhi)
        return _lines('-', a[alo:ahi]) if alo < ahi else _lines('+', b[blo:bhi])

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        # Lines of the two runs are put side by side where they are alike enough: each new line beside the old one most like it
        # of those that are about as far from the beginning. More than a few neighbours aren't looked at: that would take long.
        window = 10
        matcher = SequenceMatcher(self.charjunk)
        old, new = alo, blo  # what isn't shown yet
        for j in range(blo, bhi):
            middle = alo + (j - blo)
            near = range(max(middle - window, old), min(middle + window + 1, ahi))
            if not near:
                break
            matcher.set_seq2(b[j])
            best, at = 0.74999, None
            for i in near:
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and (ratio := matcher.ratio()) > best:
                    best, at = ratio, i
            if at is not None:
                yield from self._between(a, old, at, b, new, j)
                yield from self._pair(matcher, a[at], b[j])
                old, new = at + 1, j + 1
        yield from self._between(a, old, ahi, b, new, bhi)

    def _pair(self, matcher, old, new):
        if old == new:
            yield '  ' + old
            return
        signs_old = signs_new = ''
        matcher.set_seqs(old, new)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            signs_old += {'replace': '^', 'delete': '-'}.get(tag, ' ') * (i2 - i1)
            signs_new += {'replace': '^', 'insert': '+'}.get(tag, ' ') * (j2 - j1)
        yield from self._qformat(old, new, signs_old, signs_new)

    def _qformat(self, aline, bline, atags, btags):
        for sign, line, tags in (('-', aline, atags), ('+', bline, btags)):
            yield f'{sign} {line}'
            # Where nothing is pointed at, the line's own white space keeps what is pointed at below it.
            tags = ''.join(c if t == ' ' and c.isspace() else t for c, t in zip(line, tags)).rstrip()
            if tags:
                yield f'? {tags}\n'

def IS_LINE_JUNK(line, pat=re.compile(r'\s*(?:#\s*)?$').match):
    """Whether a line is empty, or a # alone."""
    return pat(line) is not None

def IS_CHARACTER_JUNK(ch, ws=' \t'):
    """Whether a character is a space or a tab."""
    return ch in ws

def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """What a Differ makes of two lists of lines."""
    return Differ(linejunk, charjunk).compare(a, b)

def restore(delta, which):
    """The first or the second list of lines that ndiff was given."""
    sign = {1: '- ', 2: '+ '}.get(int(which))
    if sign is None:
        raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}')
    for line in delta:
        if line[:2] in ('  ', sign):
            yield line[2:]

def _check(a, b, *words):
    for lines in a, b:
        if lines and not isinstance(lines[0], str):
            raise TypeError(f'lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})')
    for word in words:
        if not isinstance(word, str):
            raise TypeError(f'all arguments must be str, not: {word!r}')

def _titles(signs, names, dates, lineterm):
    for sign, name, date in zip(signs, names, dates):
        yield f'{sign} {name}\t{date}{lineterm}' if date else f'{sign} {name}{lineterm}'

def _unified_range(start, stop):
    n = stop - start
    return f'{start + 1}' if n == 1 else f'{start + (n > 0)},{n}'

def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """Differences of two lists of lines as diff -u gives them, with n lines around each."""
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    titles = _titles(('---', '+++'), (fromfile, tofile), (fromfiledate, tofiledate), lineterm)
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        yield from titles
        yield f'@@ -{_unified_range(group[0][1], group[-1][2])} +{_unified_range(group[0][3], group[-1][4])} @@{lineterm}'
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                yield from (' ' + line for line in a[i1:i2])
                continue
            yield from ('-' + line for line in a[i1:i2])
            yield from ('+' + line for line in b[j1:j2])

def _context_range(start, stop):
    n = stop - start
    return f'{start + (n > 0)}' if n <= 1 else f'{start + 1},{stop}'

def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """Differences of two lists of lines as diff -c gives them: the old lines, then the new ones."""
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    signs = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
    titles = _titles(('***', '---'), (fromfile, tofile), (fromfiledate, tofiledate), lineterm)
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        yield from titles
        yield '***************' + lineterm
        tags = {code[0] for code in group}
        for stars, lines, first, other in (('*** {} ****', a, 1, 'insert'), ('--- {} ----', b, 3, 'delete')):
            yield stars.format(_context_range(group[0][first], group[-1][first + 1])) + lineterm
            if tags - {'equal', other}:
                for code in group:
                    if code[0] != other:
                        yield from (signs[code[0]] + line for line in lines[code[first]:code[first + 1]])

def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    """What unified_diff or context_diff gives for lines of bytes, which needn't be text of one encoding."""
    def text(data):
        try:
            return data.decode('ascii', 'surrogateescape')
        except AttributeError as e:
            raise TypeError(f'all arguments must be bytes, not {type(data).__name__} ({data!r})') from e
    a, b = list(map(text, a)), list(map(text, b))
    words = map(text, (fromfile, tofile, fromfiledate, tofiledate))
    for line in dfunc(a, b, *words, n, text(lineterm)):
        yield line.encode('ascii', 'surrogateescape')
