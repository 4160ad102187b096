import re
for p in ('(', ')', '[a', 'a**', '*a', '(?P<1>a)', '(?P<n>a)(?P<n>b)', r'\1', '(?P=x)', 'a{2,1}', r'[z-a]', '(?<!a+)b', '\\', '(?z)', r'\g', '(?P<n', '(?#c', 'x{99999999999}'):
    try: print(re.compile(p))
    except re.error as e: print(repr(p), '|', e, '|', e.msg, e.pos, e.lineno, e.colno)
    except Exception as e: print(repr(p), type(e).__name__, e)
for f in (lambda: re.match('a', b'a'), lambda: re.match(b'a', 'a'), lambda: re.match('a', 5), lambda: re.sub('a', r'\2', 'a'), lambda: re.sub('a', r'\g<x>', 'a'), lambda: re.match('(a)', 'a').group(2), lambda: re.match('a', 'a').group('x'), lambda: re.compile(5), lambda: re.compile(re.compile('a'), re.I), lambda: re.sub('a', r'\q', 'a')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(re.compile('a') == re.compile('a'), re.I, re.I | re.X, repr(re.NOFLAG), re.RegexFlag.A, re.error.__name__, re.Pattern, re.Match)
