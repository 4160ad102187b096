# Patterns, matches, replacements and mistakes; not recorded (CPython 3.14's answers: \z and \B are its).
import copy, pickle, random, re, warnings

def show(*a):
    print(*a, sep=' | ')

def match(m):
    return m and (m.span(), m.groups(), m.lastindex, m.lastgroup)

print('-- repeats that are long')
show(re.match('(x)*', 'x' * 50000).span(), re.match('(?:x|y)*?$', 'xy' * 20000).span(), re.match('(?:(?:ab)*c?)*', 'ab' * 20000).span())
show(re.match('(?:a(?:b(?:c)*)*)*', 'abcc' * 9000).span(), re.search('(?:a|b)*z', 'ab' * 300))
show(match(re.match('(a|)*', 'b')), match(re.match('(?:(a)|b)*', 'ab')), match(re.match('(a*)+', 'aab')), match(re.match('(a*)*?b', 'aab')))

print('-- possessive, atomic, conditional')
for p, s in [('a*+a', 'aaa'), ('a++b', 'aab'), ('(?:ab)?+b', 'ab'), ('(?:a|ab){2}+', 'abab'), ('(?>a|ab)c', 'abc'), ('(?>.*).', 'abc'), ('(.?)?+x', 'x'),
             ('(<)?a(?(1)>|!)', '<a>'), ('(<)?a(?(1)>|!)', 'a!'), ('(?P<n>a)?(?(n)b|c)$', 'ab'), ('(?(1)a|b)(x)?', 'bx'), (r'(?:(a)(?(1)b|c))+', 'abab')]:
    show(p, match(re.search(p, s)))

print('-- looks')
for p, s in [('(?<=ab)c', 'abc'), ('(?<!a)b', 'abb'), (r'(?<=(a|b))\1', 'abb'), ('(?<=(?:ab|cd))x', 'cdx'), ('(?=(a+))a*b', 'aab'), ('(?!)', ''),
             ('(?<=^a)b', 'ab'), (r'(a)(?<=\1)b', 'ab'), ('(?<=(?=b).)c', 'bc'), (r'\Ba\B|\Bb', 'cab'), (r'\B', ''), (r'a\z', 'a\n'), (r'a$', 'a\n')]:
    show(p, match(re.search(p, s)))

print('-- case')
for p, s in [('ſ', 'S'), ('K', '\u212a'), ('[a-z]', '\u212a'), ('ς', 'Σ'), ('ß', 'ẞ'), ('i', '\u0130'), ('ı', 'I'), ('ﬅ', 'ﬆ'), ('[^é]', 'É'), ('µ', 'Μ'),
             ('(?a:k)', '\u212a'), ('(?a)é', 'É'), ('(?-i:a)', 'A'), ('a(?i:b)', 'aB'), ('a(?i:b)', 'AB'), (r'(x)\1', 'xX'), ('straße', 'STRAẞE')]:
    show(p, ascii(s), bool(re.search(p, s, re.I)))
show(re.findall(rb'(?i)\xe9', b'\xe9\xc9'), re.findall(r'(?a)\w', 'aé_9'), re.findall(r'\d\s', '٣\x1c4 '), re.findall(rb'\w\W', b'a\xe9b!'))

print('-- flags')
for p in ['a', '(?i)a', '(?ms)a', '(?x) a # b', '(?a)a', '(?u)a', '(?i-s:a)', b'a', b'(?L)a', b'(?a)a']:
    c = re.compile(p, re.DOTALL)
    show(c, int(c.flags), c.groups, dict(c.groupindex))
show(repr(re.I | re.X), re.RegexFlag(0), re.I | 0x1000, re.compile('a' * 300), re.compile('a', 0x10000))

print('-- matches')
p = re.compile('(?P<x>a)(?P<y>b)?')
m = p.search('zzab', 1, 4)
show(m, m.pos, m.endpos, m.string, m.re is p, m.regs, m.group('x', 2), m['y'], m.start('y'), m.end(), m.groupdict('-'), m.expand(r'<\g<y>\1>'))
show(p.search('a').groups('-'), p.search('a').span(2), copy.copy(m) is m, copy.deepcopy(p) is p, pickle.loads(pickle.dumps(p)) == p, hash(p) == hash(re.compile(p.pattern)))
show(p.fullmatch('ab', 0, 1), p.findall('abaab'), [x.span() for x in re.finditer('a*', 'baac')], p.split('xabyaz'), p.split('xabyaz', 1))
s = p.scanner('ab-a')
show(s.match(), s.match(), s.search(), s.pattern is p)
show(re.match(b'a(.)', bytearray(b'ab')).group(1), re.findall(b'.', memoryview(b'xy')), re.sub('é', 'è', 'été'), re.subn('(a)|b', r'[\1]', 'abc'))
show(re.sub('a*', '-', 'baac'), re.sub('x*', '-', 'abc', count=2), re.sub('.', lambda m: m[0] * 2, 'ab'), re.sub('a', lambda m: None, 'cat'))
show(re.Scanner([(r'\d+', lambda s, t: int(t)), (r'\w+', lambda s, t: t), (r'\s+', None)]).scan('a 12 b!'))

print('-- mistakes')
def fails(f, *a):
    try:
        show(*a, f(*a))
    except Exception as e:
        show(*a, type(e).__name__, e)
for p in ['(', ')', '(a', 'a)', '[', '[a', '[]', '[^', '*', '+a', 'a**', 'a{2}{3}', '(?', '(?P', '(?P<', '(?P<n', '(?P<>)', '(?P<1>)', '(?P<n>)(?P<n>)', '(?P=n)',
          '(?P=', '(?P=1)', '(?Pz)', '(?<', '(?<z)', '(?z)', '(?#', '(?i', '(?i-', '(?-', '(?-i', '(?iz)', '(?i-i:a)', '(?-u:a)', '(?au:a)', '(?L:a)', 'a(?i)', '(?(', '(?(1',
          '(?(1)', '(?(1)a|b|c)', '(?(2)a)(b)', '(?(0)a)', '(?(n)a)', '(?(a.)b)', r'\1', r'(\1)', r'\8', r'\400', r'[\400]', r'\x1', r'[\x]', r'\u123', r'\U00110000',
          r'\N', r'\N{', r'\N{}', r'\N{no such}', '\\', 'a\\', r'\q', r'[\q]', '[b-a]', r'[\d-z]', 'a{3,2}', 'a{4294967295}', '(?<=a*)', '(?<=a|bc)', r'(?<=(a)\1)',
          '^*', r'\b+', '(?:', '(?>', 'a\n(b', '(?x: # )', '(?P<é>a)(?P=é)', '(?P<a.b>c)', 'x{,5', '()' * 3 + r'\4']:
    fails(lambda p: match(re.search(p, 'ab')), p)
for p in [b'(?P<\xe9>)', b'(?u)a', b'\\u1234', b'[\\8]', b'\\xg']:
    fails(re.compile, p)
for p, f in [('a', re.L), (b'a', re.U), ('a', re.A | re.U), (b'a', re.A | re.L), (1, 0), (re.compile('a'), re.I), ([], 0)]:
    fails(lambda p, f: re.compile(p, f), p, f)
for t in ['\\', r'\2', r'\g', r'\g<', r'\g<>', r'\g<n', r'\g<n>', r'\g<1x>', r'\g<9>', r'\400', r'\q', r'\08\1', r'\101', r'\x']:
    fails(lambda t: re.sub('(a)', t, 'a'), t)
for f in [lambda: p.match(1), lambda: p.match(b'a'), lambda: re.match(b'a', 'a'), lambda: m.group('z'), lambda: m.group(3), lambda: m[-1], lambda: m.start('z'),
          lambda: p.sub(1, 'a'), lambda: p.sub(lambda m: 1, 'ab'), lambda: p.sub(b'x', 'ab'), lambda: type(p)(), lambda: type(m)(), lambda: p < p,
          lambda: setattr(m, 'pos', 1), lambda: setattr(p, 'x', 1), lambda: re.split('a', 'b', 1, maxsplit=1), lambda: re.sub('a', 'b', 'c', 1, 2, 3), lambda: pickle.dumps(m)]:
    fails(f)
e = re.PatternError('m', 'a\nbc', 3)
show(e, e.msg, e.pattern, e.pos, e.lineno, e.colno, re.error is re.PatternError)

print('-- warnings')
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for p in ['[[a]', '[0-9--1]', '[a&&b]', '[a||b]', '[a~~b]', '[+--/]']:
        re.compile(p)
    re.sub('a', 'b', 'aa', 1)
    re.split('a', 'b', 1, 0)
    for x in w:
        show(x.category.__name__, x.message, x.filename.endswith('re_patterns.py'))

print('-- many')
tokens = (r'a b . \d \w \s \b \B ^ $ [abc] [^a] [a-c] ( ) | (a) (?:ab) (?P<n>b) (?P=n) (?=b) (?!a) (?<=a) (?<!b) (?i:A) (?>a) (?(1)b|c) \1 \2 * + ? *? +? ?? *+ ++'
          r' ?+ {2} {1,3} {,2} {2,}? (a|b) (?:a*) (a*)* (?:a|ab)(?:c|bcd) (b*?) é c x É (?s:.) \Z (?>a*) (?:b|) (|a)').split(' ')
r = random.Random(7)
for _ in range(400):
    p = ''.join(r.choice(tokens) for _ in range(r.randrange(1, 7)))
    s = ''.join(r.choice('aabbcé\nxA') for _ in range(r.randrange(0, 9)))
    f = r.choice([0, 0, re.I, re.M, re.S, re.A])
    fails(lambda p, s, f: (match(re.search(p, s, f)), re.findall(p, s, f), re.sub(p, r'<\g<0>>', s, flags=f)), p, s, f)
