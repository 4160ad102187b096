# Prints names.txt, from the Unicode data of the Python that runs this, which should be 3.14's: python3 record.py > names.txt
import unicodedata

def shared(a, b):
    n = 0
    while n < len(a) and n < len(b) and a[n] == b[n]:
        n += 1
    return n

ranges, names = [], []
for c in range(0x110000):
    name = unicodedata.name(chr(c), '')
    if not name or name.startswith('HANGUL SYLLABLE '):
        continue
    if name.endswith(f'-{c:04X}'): # "TANGUT IDEOGRAPH-17000": the rest is the rule
        kind = name[:-len(f'{c:04X}')]
        if ranges and ranges[-1][1:] == [c - 1, kind]:
            ranges[-1][1] = c
        else:
            ranges.append([c, c, kind])
    else:
        names.append((c, name.split(' ')))

for first, last, kind in ranges:
    print(f'{first:X} {last:X} {kind}')
expected, before = None, []
for c, words in names:
    if c != expected:
        print(f'={c:X}')
    front = min(shared(words, before), 9)
    back = min(shared(words[front:][::-1], before[front:][::-1]), 9)
    middle = ' '.join(words[front:len(words) - back])
    if middle and front < len(before):
        n = min(shared(words[front], before[front]), 25)
        if n > 1:
            middle = chr(ord('a') + n) + middle[n:]
    print((str(front) if front else '') + middle + (f'/{back}' if back else ''))
    expected, before = c + 1, words
