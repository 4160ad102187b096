# The names of characters, all of them.
import unicodedata

for c in 'ƀ', 'ɐ', 'ሀ', 'ꀀ', 'Ꮳ', '𐌰', '𓀀', '𝔸', '🦊', '\U0001f9d1', '中', '가', '\ufb4f', '\u2fa1', '\U0001d15e', '\U000e0100', '\U0001b170', '\U00018b00', '豈':
    name = unicodedata.name(c[0])
    print(f'{ord(c[0]):04X}', name, unicodedata.lookup(name) == c[0], 'LATIN' not in name or unicodedata.lookup(name.lower()) == c[0])
for c in '\n', '\ud800', '\ue000', '\U000e0080', '\U000f0000', '\uffff', '\U00017000':
    print(unicodedata.name(c, 'none'), end=' ')
    try:
        unicodedata.name(c)
    except ValueError as e:
        print(e)
print('\N{LATIN SMALL LETTER GHA}\N{line feed}\N{NBSP}\N{VS17}\N{ETHIOPIC SYLLABLE HA}\N{GOTHIC LETTER AHSA}\N{CJK UNIFIED IDEOGRAPH-3400}\N{weierstrass elliptic function}'.encode('unicode-escape'))
for name in 'NO SUCH CHARACTER', '', 'CJK UNIFIED IDEOGRAPH-41', 'HANGUL SYLLABLE', 'NUSHU CHARACTER-1B170 ', 'VS257':
    try:
        print(unicodedata.lookup(name))
    except KeyError as e:
        print(e)
print('a☃\U0001f600é\ue000'.encode('ascii', 'namereplace'))
names = [unicodedata.name(chr(c), '') for c in range(0x250)]
print(sum(map(len, names)), sum(n != '' for n in names), max(names, key=len))
