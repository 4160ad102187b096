# Writes properties.txt, decompositions.txt and numbers.txt, from the Unicode data of the Python that runs this, which should be
# a 3.14: python3 recordproperties.py [NAME]. With the name of one of the files it is printed instead.
import sys
import unicodedata
from fractions import Fraction

CHARS = [chr(c) for c in range(sys.maxunicode + 1)]
HANGUL = range(0xAC00, 0xAC00 + 11172)


def base36(n):
    s = ''
    while n or not s:
        n, d = divmod(n, 36)
        s = '0123456789abcdefghijklmnopqrstuvwxyz'[d] + s
    return s


def properties():
    kinds, runs = {}, []
    for c in CHARS:
        all = (unicodedata.category(c), unicodedata.bidirectional(c) or '-', unicodedata.combining(c), unicodedata.mirrored(c),
               unicodedata.east_asian_width(c))
        kind = kinds.setdefault(all, len(kinds))
        if runs and runs[-1][1] == kind:
            runs[-1][0] += 1
        else:
            runs.append([1, kind])
    yield unicodedata.unidata_version
    for all in kinds:
        yield ' '.join(map(str, all))
    yield ''
    for length, kind in runs:
        yield f'{base36(length)} {base36(kind)}' if length > 1 else base36(kind)


TAGS = ['<noBreak>', '<compat>', '<super>', '<fraction>', '<sub>', '<font>', '<circle>', '<wide>', '<vertical>', '<square>', '<isolated>',
        '<final>', '<initial>', '<medial>', '<small>', '<narrow>']


def decompositions():
    yield ' '.join(TAGS)
    expected = None
    for c in CHARS:
        parts = unicodedata.decomposition(c).split()
        if not parts or ord(c) in HANGUL:
            continue
        if parts[0][0] == '<':
            letter = chr(ord('a') + TAGS.index(parts.pop(0)))
        else:
            letter = '+' if unicodedata.normalize('NFC', c) == c else '-'
        if ord(c) != expected:
            yield f'={ord(c):X}'
        yield letter + ''.join(chr(int(p, 16)) for p in parts)
        expected = ord(c) + 1


def numbers():
    runs = []
    for c in CHARS:
        value = unicodedata.numeric(c, None)
        if value is None:
            continue
        value = Fraction(value).limit_denominator(1000)
        kind = 'c' if unicodedata.decimal(c, None) is not None else 'd' if unicodedata.digit(c, None) is not None else 'n'
        last = runs and runs[-1]
        if last and last[0] + last[1] == ord(c) and last[2] == kind and last[3] + last[1] == value:
            last[1] += 1
        else:
            runs.append([ord(c), 1, kind, value])
    for first, count, kind, value in runs:
        yield f'{first:X} {count} {kind} {value}'


for lines in properties, decompositions, numbers:
    name = lines.__name__ + '.txt'
    text = '\n'.join(lines()) + '\n'
    if sys.argv[1:] == [name]:
        print(text, end='')
    elif not sys.argv[1:]:
        with open(name, 'w', encoding='utf-8') as out:
            out.write(text)
