# What characters are: their names, properties, numbers, and the normal forms of texts.
import unicodedata
from unicodedata import category, decimal, digit, lookup, name, normalize, numeric

for c in 'aÉß1½²%€→中가が🎉\u0301\u200b\n\ue000\ud800':
    print(ascii(c), category(c), unicodedata.bidirectional(c), unicodedata.combining(c), unicodedata.mirrored(c),
          unicodedata.east_asian_width(c), name(c, None))
print([c for c in '([{<«a∈' if unicodedata.mirrored(c)])
print([lookup(n) for n in ('SNOWMAN', 'greek small letter alpha', 'CJK UNIFIED IDEOGRAPH-4E2D', 'HANGUL SYLLABLE GAG',
                           'CJK COMPATIBILITY IDEOGRAPH-F900')], lookup(b'DIGIT ONE'), '\N{BLACK HEART SUIT}')
print(name('\uf900'), name('\U0002f800'), name('\ufa6e', 'none'), name('\u0378', 'unassigned'))

# Numbers: decimal digits, other digits, and what isn't a digit.
for c in '7٣९²③½Ⅷ一億௲༳x':
    print(c, decimal(c, '-'), digit(c, '-'), numeric(c, '-'))
print(int('٣४'), sum(numeric(c) for c in '¼½¾'))

# Normal forms.
for text in ['é', 'e\u0301', 'ﬁn', '①²½', 'Å', '각', '\u1100\u1161\u11a8', 'a\u0323\u0307', 'a\u0307\u0323', 'ệ', 'ｱｶﾞ', 'Ⅷ', '\u0344', 'क़',
             '\u0958', 'ﷺ', '\uf900', '\u1e9b\u0323', '\U0001d15e', 'plain', '', 'a\u0315\u0300\u05ae\u0300b', '\ud800e\u0301', 'e\u0301\u0301']:
    print(ascii(text), *(ascii(normalize(form, text)) for form in ('NFC', 'NFD', 'NFKC', 'NFKD')))
print([unicodedata.is_normalized(form, text) for form in ('NFC', 'NFD', 'NFKC', 'NFKD') for text in ('é', 'e\u0301', '²', 'e')])
print([unicodedata.decomposition(c) for c in 'éǖ½ﬁ①Åﷺ\xa0a'])


def strip_accents(text):
    return ''.join(c for c in normalize('NFD', text) if not unicodedata.combining(c))


print(strip_accents('Crème brûlée, Dvořák, Tiếng Việt, Ёлка'))
print('Straße'.casefold() == normalize('NFKC', 'STRASSE').casefold(), len('e\u0301'), len(normalize('NFC', 'e\u0301')))


class Text(str):
    pass


print(normalize('NFD', Text('é')) == 'e\u0301', category(Text('a')))

for wrong in [lambda: name('\n'), lambda: lookup('NO SUCH NAME'), lambda: lookup('X' * 300), lambda: decimal('²'), lambda: digit('½'),
              lambda: numeric('x'), lambda: normalize('NFX', 'é'), lambda: normalize('NFX', ''), lambda: normalize('NFC', 5), lambda: normalize(None, 'a'),
              lambda: normalize('NFC'), lambda: name(5), lambda: category(b'a'), lambda: category(), lambda: name('a', 1, 2),
              lambda: lookup(5), lambda: name(chr=1)]:
    try:
        print(wrong())
    except Exception as e:
        print(f'{type(e).__name__}: {e}')
