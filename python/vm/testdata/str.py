# str: construction, indexing, searching, splitting, cases, classes, padding, translation, repr.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ':', e)

S = 'héllo wörld €uro 𝄞 end'
print(len(S), S[1], S[-5], S[18], S[::-1], S[2:9], S[2:100], S[100:], S[-4:-1], S[::3], S[20:2:-4])
for i in (0, 5, 22, -23, 23, -24):
    t(lambda: S[i])
L = ''.join(chr(0x100 + i) for i in range(1000)) + 'tail'
print(L[999], L[500] == chr(0x100 + 500), L.index('tail'), L.find(chr(0x100 + 700)), L[64:70], L.rfind('t'), L[-4:], len(L))
t(lambda: 'abc'['a'])
t(lambda: 'abc'[1.0])
t(lambda: 'abc'[10 ** 30])
t(lambda: 'abc'[::0])
t(lambda: 'abc' + 1)
t(lambda: 1 + 'abc')
t(lambda: 'abc' * 3)
t(lambda: 3 * 'é')
t(lambda: 'abc' * -1)
t(lambda: 'abc' * 1.5)
t(lambda: 1 in 'abc')
t(lambda: 'bc' in 'abc')
t(lambda: '' in '')
print('a' < 'b', 'a' < 'B', 'é' > 'z', '𝄞' > '\uffff', 'abc' <= 'abcd', 'a' == 1, 'a' != 'a')
t(lambda: 'a' < 1)

for args in (('l',), ('l', 3), ('l', 3, 4), ('', 5), ('', 50), ('', 22, 3), ('end', -3), ('o', -100, 100), ('x',), ('€', None, None), ('o', 5, None)):
    print(args, S.find(*args), S.rfind(*args), S.count(*args))
t(S.index, 'zz')
t(S.rindex, 'zz')
t(S.find, 1)
t(S.find)
t(S.count, None)
t(S.startswith, ('x', 'hé'))
t(S.startswith, 'w', 6)
t(S.endswith, ('d', 1))
t(S.startswith, 1)
t(S.startswith, ['a'])
t(S.endswith, 'end', 0, -1)
t(''.startswith, '', 1)
t('abc'.startswith, '', 3)
t('abc'.startswith, '', 4)

t('a,b,,c'.split, ',')
t('a,b,,c'.split, ',', 2)
t('a,b,,c'.rsplit, ',', 2)
t('a,b,,c'.split, sep=',', maxsplit=0)
t('  a  b \u3000 c  '.split)
t('  a  b   c  '.split, None, 1)
t('  a  b   c  '.rsplit, None, 1)
t('  a  b   c  '.split, None, 0)
t('   '.split)
t(''.split)
t(''.split, ',')
t('abc'.split, '')
t('abc'.split, 1)
t('aXXbXXc'.split, 'XX')
t('a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l\n'.splitlines)
t('a\nb\r\nc\n\n'.splitlines, True)
t('a\nb'.splitlines, keepends=True)
t('k=v=w'.partition, '=')
t('k=v=w'.rpartition, '=')
t('kv'.partition, '=')
t('kv'.rpartition, '=')
t('kv'.partition, '')
t('kv'.partition, 1)
t(','.join, ['a', 'b', 'é'])
t(','.join, 'xyz')
t(','.join, [])
t(','.join, (c for c in 'pq'))
t(','.join, [1])
t(','.join, ['a', b'b'])
t(','.join, 5)
t('aaa'.replace, 'a', 'b', 2)
t('aaa'.replace, 'a', 'b', count=1)
t('abc'.replace, '', '-')
t('abc'.replace, '', '-', 2)
t('é€'.replace, '', '-')
t('abc'.replace, 'b', '')
t('abc'.replace, 1, 'x')
t('abc'.replace, 'x', 1)
t('abc'.replace, 'b')
t('  ab\t\n'.strip)
t('xxabxx'.strip, 'x')
t('xyabyx'.lstrip, 'xy')
t('xyabyx'.rstrip, 'xy')
t('abc'.strip, 1)
t('é\u3000'.rstrip)
t('ééxé'.strip, 'é')
t('abcabc'.removeprefix, 'abc')
t('abcabc'.removesuffix, 'bc')
t('abc'.removeprefix, 1)

print('Straße ŉ ǰ ΐ ﬁ'.upper(), 'İI'.lower(), 'ΑΣ ΑΣΑ Σ ΑΣ.'.lower(), 'ß'.title(), 'ǆ'.title(), 'ﬁne ŉx'.title(), 'ᾳ'.title(), 'ᾳ'.upper())
print('Straße'.casefold(), 'ẞ'.casefold(), 'ΣςſK'.casefold(), 'ꭰ'.casefold(), 'Ꭰ'.casefold(), 'ı'.casefold())
print("they're bill's friends".title(), 'hELLO wORLD'.swapcase(), 'ßaΣ'.swapcase(), 'hELLO ΑΣ'.capitalize(), 'ǆabc'.capitalize(), ''.capitalize())
for name in 'isalpha isdigit isdecimal isnumeric isalnum isspace islower isupper istitle isidentifier isprintable isascii'.split():
    print(name, ''.join('01'[getattr(s, name)()] for s in ('', 'a', 'A', 'é', 'É', '1', '²', '½', '一', 'ǅ', ' ', '\t', '\x1c', '\u3000', '_', 'a1', '1a', 'Ab', 'aB', 'A B', 'Ab Cd', 'ª', 'Ⅷ', '\u200b', '\ud800', 'naïve', 'ⅷ', '٣', 'a b', '\xa0', '·', 'x·', '℘')))

t('abc'.center, 8)
t('abc'.center, 7)
t('abcd'.center, 7)
t('abcd'.center, 9, '*')
t('a'.ljust, 4, '€')
t('a'.rjust, 4, '€')
t('a'.center, 4, 'xx')
t('a'.center, 4, 1)
t('a'.center, 'x')
t('-42'.zfill, 6)
t('+x'.zfill, 4)
t('é'.zfill, 3)
t('42'.zfill, 1)
t('a\tbc\td\n\te'.expandtabs)
t('a\tbc\td'.expandtabs, 4)
t('a\tb'.expandtabs, 0)
t('é\tb'.expandtabs, tabsize=3)
T = str.maketrans('abc', 'xyz', 'd')
print(T, 'abcde'.translate(T))
t(str.maketrans, {'a': 'AA', 98: None, 'c': 67})
print('abcd'.translate({97: 'AA', 98: None, 99: 67, 100: '€'}), 'hé'.translate({233: 'e'}))
t(str.maketrans, 'a', 'bc')
t(str.maketrans, 'a')
t(str.maketrans, {'ab': 1})
t(str.maketrans, {1.5: 1})
t('a'.translate, {97: 0x110000})
t('a'.translate, {97: 1.5})
t('ab'.translate, ['x'] * 98)

class Rot:
    def __getitem__(self, c):
        if c == 98:
            raise LookupError
        return c + 1
print('abc'.translate(Rot()))

for s in ('', "it's", '"', '\'"', '\\', '\n\r\t\x00\x1b\x7f', 'é\x80\xa0\xad', '\u200b\u2028\ufeff\ud800\ue000', '𝄞\U0001f600\U000e0001\U0010ffff', '一二', 'a\u0301'):
    print(repr(s), ascii(s))

print(str(), str(5), str(None), str(b'abc'), str(b'h\xc3\xa9', 'utf-8'), str(b'h\xe9', encoding='latin-1'), str(object=7))
t(str, b'\xff', 'utf-8')
t(str, b'\xff', errors='replace')
t(str, 5, 'utf-8')
t(str, 'x', 'utf-8')
t(str, 1, 2, 3, 4)
t(str, foo=1)

class MyStr(str):
    def __str__(self):
        return 'my:' + str.__str__(self)
m = MyStr('abc')
m.attr = 1
print(m, repr(m), type(m[0]).__name__, type(m + '').__name__, type(m.upper()).__name__, m == 'abc', hash(m) == hash('abc'), {'abc': 1}[m], len(m), m.attr, type(str(m)).__name__, type(m.replace('x', 'y')).__name__, type(m.strip()).__name__, type(m[:]).__name__)

class Like:
    def __hash__(self): return hash('abc')
    def __eq__(self, other): return other == 'abc'
print({'abc': 1}[Like()], {Like(): 2}['abc'], {m: 3}['abc'], 'abc' in {Like()}, Like() in {'abc'}, hash('é€') == hash('é' + '€'), {'a' * 50: 1}[MyStr('a' * 50)])
it = iter('aé𝄞')
print(next(it), it.__length_hint__(), list(it), list(it), type(it).__name__)
s = ''
for i in range(3000):
    s += chr(97 + i % 26)
    if i % 1000 == 0:
        keep = s
        other = s + '!'
print(len(s), len(keep), keep[-1], other[-2:], s[2990:])
a = 'x' * 300
b = a + 'y'
c = b + 'z'
d = b + 'w'
e = c + '1'
f = c + '2'
print(c[-2:], d[-2:], e[-3:], f[-3:], len(e))
