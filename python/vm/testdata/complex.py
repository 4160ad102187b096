# complex: construction, parsing, arithmetic, repr.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except ZeroDivisionError as e:
        print(type(e).__name__)
    except Exception as e:
        print(type(e).__name__ + ':', e)

inf, nan = float('inf'), float('nan')
for z in (0j, 1j, -1j, 1 + 2j, -1.5 - 0.5j, complex(-0.0, 1), complex(-0.0, -0.0), complex(0, -0.0), complex(inf, nan), complex(nan, -inf), 1e20 + 1e-7j, 1e16j):
    print(repr(z), str(z), z.real, z.imag, z.conjugate(), -z, +z, bool(z))
for s in ('1', '1j', 'j', '-j', '+j', '1+2j', '1-2j', ' ( 1+2j ) ', '(1+2j', '1e5-1e-3j', 'inf+nanj', '-infj', 'nan', '1+j', '1-j', '', '1 + 2j', '1+2', 'x', '1jj', '1_0+2_0j', '.5j', '1e', '()', 'infinityj', '1e3', '1+2J', '٣j', '1+'):
    t(complex, s)
t(complex)
t(complex, 1)
t(complex, 1, 2)
t(complex, real=1, imag=2)
t(complex, imag=2)
t(complex, 1.5, -2)
t(complex, None)
t(complex, '1', 2)
t(complex, 1, [])
t(complex, 1, 2, 3)

class C:
    def __complex__(self): return 3 + 4j
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 7
t(complex, C())
t(complex, F())
t(complex, I())
vals = [0j, 1 + 2j, -1.5j, 3, 2.5, -1 + 0j, True]
for a in vals:
    for b in vals:
        out = [a, b, a + b, a - b, a * b, a == b]
        try:
            out.append(a / b)
        except ZeroDivisionError:
            out.append('Z')
        print(*out)
for a, b in ((1 + 2j, 2), (1 + 2j, -2), (1 + 2j, 0), (0j, 2), (2j, 3), (1j, 100), (1 + 1j, 0.5), (-1, 0.5), (-8, 1 / 3), (2, 1j), (1 + 2j, 1 - 1j), (0j, 0), (-8.0, 1 / 3), (1.5 + 0.5j, -3)):
    z = a ** b
    print(a, b, '%.12g %.12g' % (z.real, z.imag))
t(lambda: 0j ** -1)
t(lambda: 0j ** 1j)
t(lambda: 1j // 1)
t(lambda: 1j % 1)
t(lambda: divmod(1j, 1))
t(lambda: 1j < 2j)
t(lambda: 1j + 'a')
t(lambda: int(1j))
t(lambda: float(1j))
t(lambda: pow(1j, 2, 3))
t(lambda: (1e200 + 1j) ** 3)
print(abs(3 + 4j), abs(-5j), abs(complex(inf, nan)), 1j == 1j, 1 + 0j == 1, 1 + 0j == 1.0, 1j != 1j, 2 ** 70 + 0j == 2 ** 70, hash(1 + 0j) == hash(1), hash(1.5 + 0j) == hash(1.5), {1: 'a'}[1 + 0j], hash(1 + 2j))
print(complex(1, -0.0) + 1, -0.0 + 1j, 1j * inf, complex(inf, 0) * 1j, complex(inf, inf) * complex(1, 1), (1 + 1j) / complex(inf, 0))

class MyC(complex):
    pass
m = MyC(1, 2)
m.x = 1
print(m, type(m + 1).__name__, m == 1 + 2j, hash(m) == hash(1 + 2j), m.x, f'{m:.1f}', m.real, complex(m))
x = 1 + 1j
x += 1; x *= 2; x -= 1j; x /= 2; x **= 2
print(x)
