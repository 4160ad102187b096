import re
m = re.match(r'(?P<user>\w+)@(\w+)\.com', 'tim@mail.com rest'); print(m, m.group(), m.group(1, 2), m['user'], m.groups(), m.groupdict(), m.start(), m.end(2), m.span('user'), m.lastindex, m.lastgroup, m.expand(r'\2 \g<user>'), m.pos, m.endpos, m.re.pattern, m.string)
print(re.search('x', 'abc'), re.fullmatch('a+', 'aaa'), re.findall(r'\d+', 'a1b22c333'), re.findall(r'(\w)(\d)', 'a1b2'), [x.span() for x in re.finditer('a', 'banana')], re.split(r'[,;]\s*', 'a, b;c'), re.split('(-)', 'a-b-c', maxsplit=1))
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub('a', lambda m: m.group().upper(), 'banana', count=2), re.subn('a', 'o', 'banana'), re.escape('a.b*c'), re.sub('x*', '-', 'abxd'))
p = re.compile(r'^\s*(\w+)', re.I | re.M); print(p, p.flags, p.groups, p.groupindex, p.findall('one\n two'), p.match('  x', 1), re.compile('a', re.VERBOSE | re.DOTALL))
print(re.match('(a)|(b)', 'b').groups('none'), re.match(r'(?i:AB)c', 'abc'), re.findall(r'(?<=\$)\d+(?!\.)', '$12 $3.5'), re.sub(r'(?P<a>x)', r'[\g<a>]', 'xyx'), re.findall(r'\bfoo\b', 'foo food'), re.match(r'(\w)\1', 'aa'), re.findall('(?s)a.b', 'a\nb'), re.match('(?:a|ab)(?:c|bcd)(d*)', 'abcd').groups())
