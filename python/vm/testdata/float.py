# float: repr, arithmetic, rounding, parsing, hex, hashes.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except ZeroDivisionError as e:
        print(type(e).__name__)
    except Exception as e:
        print(type(e).__name__ + ':', e)

inf, nan = float('inf'), float('nan')
for f in (0.0, -0.0, 1.0, 0.1, 0.1 + 0.2, 1e15, 1e16, 123456789012345678.0, 1e22, 1e23, 1e100, 1.7976931348623157e308, 5e-324, 2.2250738585072014e-308, 1e-4, 1e-5, 0.00012345, 123456.789, 1 / 3, 2 / 3, 100.0, 1e2, inf, -inf, nan, 9007199254740993.0, 4.35, 9999999999999998.0, 1e-7, 12345678.9e10):
    print(repr(f), str(f), f'{f}', '%s' % f, f.hex(), f.is_integer() if f == f else None, hash(f) if f == f else None)
vals = [0.0, -0.0, 1.0, -1.0, 2.5, -2.5, 0.1, 1e300, -1e-300, inf, -inf, 7, -7, 3]
for a in vals:
    for b in vals:
        out = [a, b, a + b, a - b, a * b, a < b, a == b]
        for op in (lambda: a / b, lambda: a // b, lambda: a % b, lambda: divmod(a, b)):
            try:
                out.append(op())
            except ZeroDivisionError:
                out.append('Z')
        try:
            out.append(a ** b)
        except ZeroDivisionError:
            out.append('Z')
        except OverflowError as e:
            out.append(str(e))
        if not any(isinstance(x, complex) for x in out):
            print(*out)
for a, b in ((2.0, 0.5), (2.0, -1), (1.05, 10), (1.1, 100), (9.0, 1.5), (0.3, 7.7), (10.0, -5), (1e-10, 30), (1.5, 700.25), (2.0, 1023), (2.0, -1074), (2.0, -1075), (-8.0, 3), (-8.0, 5.0), (1.0000001, 1e7), (10.0, 308), (0.5, 1074.0), (3.3, -3.3), (2, 0.5), (100, 1.5)):
    print(a, b, a ** b)
t(lambda: 10.0 ** 400)
t(lambda: 0.0 ** -1)
t(lambda: 1.0 % 0)
t(lambda: 5.5 // 0.0)
t(lambda: pow(2.0, 3, 5))
t(lambda: 2.0 + 'a')
t(lambda: 2.0 < 'a')
t(lambda: 2.0 & 1)

for s in ('1', '1.5', ' 1.5\n', '1e5', '1E+5', '.5', '5.', '.', '', '1_000.5_0', '1__0', '_1', '1_', '1e', '1e5.5', 'inf', '-inf', 'Infinity', '+INFINITY', 'nan', '-nan', 'NaN', 'infin', '0x10', '1e400', '-1e400', '1e-400', '٣.٥', '1 2', 'é', '1,5', '1_e5', '1e_5', '1e1_0', '+-1', '--1', '1' * 400, '0.1' * 2, '179769313486231580793e289', '4.9406564584124654e-324', '2.4703282292062327e-324', '2.4703282292062328e-324'):
    t(float, s)
t(float, b'1.5')
t(float, b'x')
t(float, bytearray(b'2'))
t(float, None)
t(float, [])
t(float, 10 ** 400)
t(float, 1j)
t(float)
t(float, 1, 2)
t(float, True)

class F:
    def __init__(self, v): self.v = v
    def __float__(self): return self.v
t(float, F(1.5))
t(float, F(1))
t(float, F('x'))

class X:
    def __index__(self): return 7
t(float, X())

for a in ((2.5,), (3.5,), (-2.5,), (0.5,), (1.5,), (2.675, 2), (1.005, 2), (2.5, 0), (0.15, 1), (0.25, 1), (0.35, 1), (1234.5678, -2), (1250.0, -2), (1350.0, -2), (1e300, -300), (5e-324, 400), (inf, 2), (nan, 2), (1.5, None), (1e16, 3), (123.456, 400), (123.456, -400), (-0.4,), (-0.04, 1), (5.015, 2), (0.5, -1), (50.5, -2), (1e22, 1)):
    t(round, *a)
t(round, inf)
t(round, nan)
t(round, 1.5, 'x')
t(round, 1.7e308, -308)
for f in (0.5, 0.1, -2.75, 1e300, 5e-324, 0.0):
    print(f.as_integer_ratio(), f.hex(), float.fromhex(f.hex()) == f)
t(inf.as_integer_ratio)
t(nan.as_integer_ratio)
for s in ('0x1.8p3', '1.8p3', '-0x1p-1074', '0x1p-1075', '0x1.8p-1075', '0x.8', '0x8.', '0x', '', 'inf', '-nan', '0x1p1024', '0xap+3', ' 0x1 ', '0x1p', 'g', '0x1.fffffffffffff8p0', '0x1p5x', '1_0'):
    t(float.fromhex, s)
print((1.5).real, (1.5).imag, (1.5).conjugate(), (1.5).__trunc__(), (-1.5).__floor__(), (-1.5).__ceil__(), int(1e20), abs(-1.5), -(1.5), +(1.5), bool(0.0), bool(nan))
print(1.5 == 1.5, 1 == 1.0, nan == nan, nan != nan, inf == inf, 0.0 == -0.0, 2 ** 70 == 2.0 ** 70, 2 ** 70 + 1 > 2.0 ** 70, 1.5 < 2, 2 > 1.5, nan < 1, nan in [nan])
print(hash(1.0) == hash(1), hash(0.5), hash(-0.5), hash(1e300), hash(inf), hash(-inf), hash(2.0 ** 61), hash(0.1), hash(-1.0), hash(5e-324), hash(1.1e20))

class MyFloat(float):
    pass
m = MyFloat(1.5)
m.x = 1
print(m, repr(m), m + 1, type(m + 1).__name__, m == 1.5, hash(m) == hash(1.5), type(-m).__name__, f'{m:.2f}', '%g' % m, m.x, type(MyFloat.fromhex('0x1p0')).__name__, type(float(m)).__name__)
x = 1.5
x += 1; x *= 2; x -= 0.5; x /= 3; x **= 2; x //= 0.3; x %= 4
print(x)
print(sum([0.1] * 10), 0.1 * 3, 1.1 + 2.2, 1e16 + 1, 3 * 1.1, 1 - 0.9, 4.35 * 100, 1.1 * 1.1)
