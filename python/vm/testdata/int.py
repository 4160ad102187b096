# int: arithmetic across 64 bits, division, powers, shifts, parsing, methods, hashes.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ':', e)

M = 2 ** 63
vals = [0, 1, -1, 2, 7, -7, 10, M - 1, M, -M, -M - 1, 2 ** 64, -2 ** 64 + 3, 10 ** 25, -10 ** 25, 3 ** 80]
for a in vals:
    for b in vals:
        r = [a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a == b, a >= b]
        if b:
            r += [a // b, a % b, divmod(a, b), a / b]
        print(a, b, *r)
for a in vals:
    print(-a, +a, ~a, abs(a), bool(a), hash(a), a.bit_length(), a.bit_count(), float(a), int(a), a << 3, a >> 3, a << 70, a >> 70, (-a) >> 1)
for a, b in ((2, 10), (2, 62), (2, 63), (2, 64), (-2, 63), (-2, 64), (3, 50), (7, 0), (0, 0), (0, 5), (1, 10 ** 30), (-1, 10 ** 30 + 1), (10, 30), (2, -1), (-3, -3), (5, -2), (10, -400)):
    t(lambda: a ** b)
t(lambda: 0 ** 10 ** 30)
for a in ((3, 5, 7), (3, -1, 7), (2, -1, 4), (3, 5, -7), (-3, 5, 7), (2, 10 ** 20, 10 ** 9 + 7), (5, 0, 1), (5, 2, 0), (10 ** 30, 10 ** 30, 97), (38, -1, 97), (2, 3, 2.0)):
    t(pow, *a)
t(lambda: 1 << -1)
t(lambda: 1 >> -1)
t(lambda: 1 >> 10 ** 30)
t(lambda: -1 >> 10 ** 30)
t(lambda: 0 << 10 ** 30)
t(lambda: 10 ** 400 / 10 ** 399)
t(lambda: 10 ** 400 / 3)
t(lambda: float(10 ** 400))
t(lambda: (2 ** 53 + 1) / 1)
t(lambda: (2 ** 60 + 1) / 3)
t(lambda: 1 / 10 ** 400)
t(lambda: -1 / 10 ** 400)
t(lambda: int(2 ** 53 + 1) * 1.0)
t(lambda: 10 ** 400 * 1.0)
print(2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 2 ** 53 + 1 > 2.0 ** 53, 10 ** 400 > float('inf'), 10 ** 400 < float('inf'), -10 ** 400 > float('-inf'), 10 ** 30 == 1e30, 1 == float('nan'), 10 ** 30 < float('nan'))

for s in ('0', '12', '-12', '+12', ' 12 ', '\u300012\n', '1_000', '1__0', '_1', '1_', '', '-', '+-1', '0x10', '12a', '1.5', '٣٤', '１２', '9' * 25, '-' + '9' * 25, '0_0', '007', 'é', '1 2', '\x0012'):
    t(int, s)
for a in (('ff', 16), ('0xff', 16), ('0XFF', 0), ('0b101', 0), ('0o17', 0), ('0b101', 2), ('0b101', 16), ('z', 36), ('z', 35), ('010', 0), ('0', 0), ('00', 0), ('0_0', 0), ('-0x1f', 0), ('0x', 16), ('0x_f', 16), ('_f', 16), ('10', 1), ('10', 37), ('10', -1), (10, 10), (b'ff', 16), (bytearray(b'12'), 10), ('1', True), ('1', 2.0), ('12', 10 ** 30)):
    t(int, *a)
t(int)
t(int, base=10)
t(int, '12', base=8)
t(int, 3.99)
t(int, -3.99)
t(int, 1e30)
t(int, float('inf'))
t(int, float('nan'))
t(int, None)
t(int, [])
t(int, b'12')
t(int, b'1x')
t(int, b'\xff')
t(int, 1j)
t(int, '1', 2, 3)
t(int, x=1)

class I:
    def __init__(self, v): self.v = v
    def __int__(self): return self.v
t(int, I(5))
t(int, I('x'))
t(int, I(2.5))

class X:
    def __index__(self): return 7
t(int, X())
t(lambda: [0] * 3 + [1, 2][:X()])
t(lambda: (5).to_bytes(X(), 'big'))
t(lambda: hex(X()))
t(lambda: '%x %o' % (X(), X()))

for a in ((255,), (255, 2), (255, 2, 'little'), (256, 1), (-1, 1), (0, 0), (10 ** 20, 16, 'big'), (5, 3, 'middle'), (5, -1)):
    t(int.to_bytes, *a)
t((-1).to_bytes, 2, 'big', signed=True)
t((-129).to_bytes, 1, 'big', signed=True)
t((-128).to_bytes, 1, 'big', signed=True)
t((128).to_bytes, 1, 'big', signed=True)
t((127).to_bytes, 1, 'little', signed=True)
t((0).to_bytes)
for a in ((b'\x01\x02',), (b'\x01\x02', 'little'), (b'', 'big'), ([1, 2, 3], 'big'), (bytearray(b'\xff\xff'), 'big'), ('ab', 'big'), (b'a', 'x'), (5,)):
    t(int.from_bytes, *a)
t(int.from_bytes, b'\xff\xfe', 'big', signed=True)
t(int.from_bytes, b'\xff' * 9, 'little', signed=True)

for v, n in ((1234, -2), (1250, -2), (1350, -2), (-1250, -2), (1234, 2), (1234, -4), (5555, -4), (1234, -40), (10 ** 30 + 5, -1), (25, -1), (35, -1), (15, None)):
    t(round, v, n)
t(round, 5)
t(round, 5, 'x')
print((5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), (5).as_integer_ratio(), (5).is_integer(), (True).real, (True).numerator, (5).__trunc__(), (5).__floor__(), (5).__ceil__())
print(True + True, True & False, True | 2, True ^ True, -True, True * 3, True == 1, hash(True), str(True), repr(False), f'{True}', f'{True:d}', f'{True:5}', int(True), bool([]), bool('x'), True / 2, +True, False < True)
t(bool, 1, 2)
t(lambda: bool(x=1))

class MyInt(int):
    def __repr__(self): return 'MyInt(%d)' % self
m = MyInt(5)
m.x = 1
print(m, repr(m), m + 1, type(m + 1).__name__, m * 2, m == 5, hash(m) == hash(5), {5: 'a'}[m], type(int(m)).__name__, type(+m).__name__, type(m.real).__name__, MyInt(10 ** 20) + 1, type(MyInt('12')).__name__, m ** 2, -m, m // 2, m.x, [0, 1, 2, 3, 4, 5][m], f'{m:03}', '%d' % m, MyInt.from_bytes(b'\x01', 'big'), type(MyInt.from_bytes(b'\x01', 'big')).__name__)
t(int.__add__, 1, 2)
t(int.__add__, 1, 2.0)
t(int.__add__, 'x', 2)
t(lambda: 1 + None)
t(lambda: 1 - 'a')
t(lambda: 1 @ 2)
t(lambda: 1 < 'a')
t(lambda: 1 | 1.0)
t(lambda: ~1.0)
t(lambda: -None)
x = 5
x += 2; x -= 1; x *= 10 ** 20; x //= 7; x %= 10 ** 15; x <<= 2; x >>= 1; x |= 1; x &= 2 ** 60 - 1; x ^= 3; x **= 2
print(x)
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(-(2 ** 61)), hash(10 ** 100), hash(-1), hash(-2), hash(1.5), hash(10 ** 25) == hash(1e25), hash(int(1e300)) == hash(1e300))
t(lambda: str(10 ** 5000))
t(lambda: int('1' * 5000))
t(lambda: len(str(10 ** 4299)))
t(lambda: str(-10 ** 4299)[:5])
t(lambda: len(hex(10 ** 5000)))
t(lambda: f'{10 ** 5000}')
t(lambda: '%d' % 10 ** 5000)
f = 1
for i in range(1, 60): f *= i
print(f, f.bit_length(), f % 1000003, f // 10 ** 60)
print(bin(10), bin(-10), oct(8), oct(-8), hex(255), hex(-255), bin(0), hex(2 ** 70), bin(True))
t(bin, 1.0)
t(hex, 'a')
t(divmod, 5, 0)
