# Texts and bytes that are numbers, and that aren't.
def attempt(f, *args, **kwds):
    try:
        print(repr(f(*args, **kwds)), end=' ')
    except Exception as e:
        print(f'{type(e).__name__}: {e}', end=' | ')
for text in '\N{EM SPACE}(\N{EN SPACE}1+1j ) ', '( 1j )', '\u0661+\u0662j', '1 +1j', '(1+1j', '1e5j', '-nan+infj', 'j', '', '1_0+2_0j':
    attempt(complex, text)
print()
for x in b'123\xa0', b' 1.5 ', bytearray(b'1_0.5'), '1\N{THIN SPACE}', b'1\xc2\xa0', memoryview(b'2.5'), b'\xd9\xa1':
    attempt(float, x)
print()
for text in '0x1p0', '0x1p\uff10', '\N{EM SPACE}0x1p1 ', '', '  ', '0x.8p1':
    attempt(float.fromhex, text)
print()
for args, kwds in (('',), {'errors': 'ignore'}), ((b'',), {'errors': 'ignore'}), ((b'',), {'encoding': 'ascii'}), (('x',), {}), (('é',), {'encoding': 'ascii'}), (('é', 'ascii', 'ignore'), {}):
    attempt(bytes, *args, **kwds)
    attempt(bytearray, *args, **kwds)
print()
import math
for args in (5, None), (5,), (5, 2), (3, 2**70), (2**70, 1):
    attempt(math.perm, *args)
for args in (5, 2), (5, 2**70), (5, -1), (2, 3), (2**70, 2):
    attempt(math.comb, *args)
print()
inf, nan = math.inf, math.nan
for args in (inf, 0, 1), (inf, 1, -inf), (1e308, 10, 0), (nan, inf, 0), (2, 3, 4), (inf, 2, 3), (0.1, 10, -1):
    attempt(math.fma, *args)
print()

# A NaN's hash is its identity's.
nan = float('nan')
class F(float): pass
f = F('nan')
for x in nan, f:
    print(hash(x) == object.__hash__(x), x in {x}, x in [x], {x: 1}[x], x == x, len({x, x}))
print(len({float('nan'), float('inf') - float('inf')}) in (1, 2), hash(float('inf')), hash(complex(1, 2)))
