# f-strings, %, str.format, str methods.

def w(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
x = 3.14159; n = 42; s = 'hi'; wd = 10; p = 2; d = {'a': 1}; l = [1,2]
print(f'{x}', f'{x:.2f}', f'{x:{wd}.{p}f}', f'{n:05d}', f'{n:x}', f'{n:#x}', f'{n:,}', f'{1234567:,}', f'{1234567:_}', f'{n:b}', f'{n:>10}|{n:<10}|{n:^10}|{n:*^10}', f'{s!r}', f'{s!r:>10}', f'{s!s}', f'{"é"!a}', f'{n=}', f'{n = }', f'{x=:.2f}', f'{s=}', f'{s=!s}', f'{n+1=}', f'{d["a"]}', f"{d['a']}", f'{l[0]}', f'{{}}', f'{{{n}}}', f'{n:{"0"}5}', f'{"a" "b"}', f'{(lambda q: q*2)(3)}', f'{n if n else 0}', f'{ {1:2}[1] }', f'{n!r:^{wd}}', f'{x:e}', f'{x:g}', f'{x:%}', f'{1e10:g}', f'{n:+}', f'{-n: }', f'{True}', f'{True:d}', f'{None}', f'{s:.1}', f'{n:c}', f'{3+4j:.1f}')
print(f'{"nested " + f"{n} {f'{s}'}"}', f'{x:{"." + str(p) + "f"}}', f'''{
n
}''', f'{n:{wd}{"d"}}', f'{"\n".join(["a","b"])}', rf'\n{n}', fr'{n}\d', f'{n}' 'lit' f'{s}', f'{*l, 3}', f'{[*l]}', f'{n:}', f'{s:s}', f'{"}"}', f'{n:{{}}}' if 0 else '', f'{lambda_:=^5}' if 0 else '', f'{(y:=5)} {y}', f"{'a':{'>'}{'5'}}")
class F:
    def __format__(self, spec): return f'F<{spec}>'
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
f = F(); print(f'{f}', f'{f:abc}', f'{f!r}', f'{f!s:>6}', f'{f:{n}}', f'{f:{{x}}}' if 0 else '', format(f, 'z'), '{:q}'.format(f), '{0!r} {0}'.format(f), f'{f=}')
w(lambda: f'{n:q}'); w(lambda: f'{s:d}'); w(lambda: f'{x:d}'); w(lambda: f'{l:d}'); w(lambda: f'{n:.2d}' ); w(lambda: f'{None:5}'); w(lambda: f'{d["z"]}'); w(lambda: f'{undefined}'); w(lambda: f'{s:+}'); w(lambda: f'{n:,s}' ); w(lambda: f'{x:,_}' if 0 else 1)
print('%s %d %5.2f %r %x %o %e %g %c %% %-5s| %+d %05d %s' % (s, n, x, s, 255, 8, x, x, 'z', 'ab', 5, 42, l), '%(a)s' % d, '%s' % (1,), '%s' % [1], '%5s|%-5s|' % ('a','b'), '%.3s' % 'abcdef', '%*d' % (5, 3), '%i' % 3.7, '%#x' % 255, '%X' % 255, '%a' % 'é', '%s' % None, '%c' % 65)
w(lambda: '%d' % 'a'); w(lambda: '%s %s' % 1); w(lambda: '%s' % (1,2)); w(lambda: '%q' % 1); w(lambda: '%(a)s' % 1); w(lambda: '%(z)s' % d); w(lambda: '%' % 1); w(lambda: '%x' % 1.5); w(lambda: '%f' % 'a'); w(lambda: 'a' % 1); w(lambda: '%d' % None)
print('{} {}'.format(1,2), '{1} {0}'.format(1,2), '{a} {b}'.format(a=1,b=2), '{0[0]} {0[1]}'.format(l), '{0.real}'.format(5), '{d[a]}'.format(d=d), '{:{}}'.format('a', 5), '{:>{w}}'.format('a', w=5), '{!r}'.format('a'), '{{}}'.format(), '{:,}'.format(10**6), '{:.1%}'.format(.5), '{0}{0}'.format(1), '{a[b]}'.format(a={'b':3}))
w(lambda: '{}'.format()); w(lambda: '{} {0}'.format(1)); w(lambda: '{0} {}'.format(1)); w(lambda: '{a}'.format()); w(lambda: '{'.format()); w(lambda: '}'.format()); w(lambda: '{!x}'.format(1)); w(lambda: '{0.nope}'.format(1)); w(lambda: '{0[z]}'.format({})); w(lambda: '{:d}'.format('a')); w(lambda: '{5}'.format(1)); w(lambda: '{a.b'.format(a=1)); w(lambda: '{!}'.format(1))
print('a,b,,c'.split(','), ' a  b '.split(), 'a b c'.split(None,1), 'abc'.partition('b'), 'abcb'.rpartition('b'), 'x'.join(['a','b']), 'Hello'.swapcase(), 'hello world'.title(), 'abc'.find('c'), 'abc'.rfind('z'), 'aXbX'.replace('X','-',1), ' a '.strip(), 'xxaxx'.strip('x'), 'abc'.startswith(('x','a')), 'abc'.endswith('c'), 'a\tb'.expandtabs(4), 'abc'.center(9,'*'), '5'.zfill(3), '-5'.zfill(4), 'a\nb\r\nc'.splitlines(), 'a\nb'.splitlines(True), 'abc'.isalpha(), '12'.isdigit(), 'aB'.islower(), 'ß'.upper(), 'İ'.lower(), 'straße'.casefold(), 'abc'.translate({97:'x',98:None}), 'abc'.count(''), 'é'.encode(), b'\xc3\xa9'.decode(), 'abc'.removeprefix('a'), 'abc'.removesuffix('c'), 'a' < 'b', 'a' * 3, 'abc'[1:], 'abc'[::-1], 'é'.isidentifier(), '\u200b'.isprintable(), repr('\u200b\x00\n\'"'), ascii('é😀'), len('😀'), '😀'[0], ord('😀'))
w(lambda: 'a'.join([1])); w(lambda: 'a'.join(5)); w(lambda: 'a'.split('')); w(lambda: 'abc'.index('z')); w(lambda: 'a'.encode('ascii2')); w(lambda: 'é'.encode('ascii')); w(lambda: b'\xff'.decode()); w(lambda: 'a'.center()); w(lambda: 'a'.center('b')); w(lambda: 'a'.center(5,'xx')); w(lambda: 'a'.replace(1,2)); w(lambda: 'a'.startswith(1)); w(lambda: 'a'.find(1)); w(lambda: 1 in 'a'); w(lambda: 'a'.strip(1)); w(lambda: 'a'.nope()); w(lambda: 'a'.upperr())

# Digits of any script number a field.
print('{٣}'.format(*range(11)), '{0[१]}'.format('abc'), '{１}{٠}'.format('a', 'b'))
