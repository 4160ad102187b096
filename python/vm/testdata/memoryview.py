# memoryview: indexing, slicing, casts, release.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ':', e)

ba = bytearray(b'abcdefgh')
m = memoryview(ba)
print(m[0], m[-1], m[1:3].tobytes(), m[::2].tolist(), m[::-1].tobytes(), len(m), m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.suboffsets, m.readonly, m.contiguous, m.c_contiguous, m[::2].contiguous, m.obj is ba)
m[0] = 65
m[1:3] = b'XY'
m[::4] = b'!?'
print(ba)
t(lambda: m[100])
t(lambda: m['a'])
t(m.__setitem__, 0, 300)
t(m.__setitem__, 0, 'a')
t(m.__setitem__, 0, b'a')
t(m.__setitem__, slice(0, 2), b'abc')
t(m.__delitem__, 0)
t(memoryview, 'abc')
t(memoryview, 5)
t(memoryview)
r = memoryview(b'abc')
t(r.__setitem__, 0, 1)
print(r.readonly, hash(r) == hash(b'abc'), r == b'abc', r == bytearray(b'abc'), r != b'abd', r == 'abc', r == memoryview(b'abc'), bytes(r), list(r), 97 in r, r.hex(), r.hex(':'))
t(hash, m)
t(lambda: r < b'abd')
c = m.cast('H')
print(c.tolist(), c.format, c.itemsize, len(c), c.nbytes, c.shape, c.strides)
c[0] = 0x4142
print(ba)
t(c.__setitem__, 0, 70000)
t(c.cast, 'I')
print(c.cast('B').tobytes(), m.cast('B', [2, 4]).tolist(), m.cast('B', (2, 4))[1, 2], m.cast('b').tolist(), m.cast('c').tolist()[:2])
t(lambda: m.cast('B', (2, 4))[0])
t(lambda: m.cast('B', (2, 4))[5, 0])
t(m.cast, 'zz')
t(m.cast, 'B', [3])
t(memoryview(b'abc').cast, 'H')
t(m[::2].cast, 'H')
d = memoryview(bytearray(16)).cast('d')
d[0] = 1.5
d[1] = -2
print(d.tolist(), d.tobytes())
q = memoryview(bytearray(8)).cast('q')
q[0] = -5
print(q[0], q.cast('B').cast('Q')[0], q.cast('B').cast('i').tolist(), q.cast('B').cast('?').tolist())
ro = m.toreadonly()
t(ro.__setitem__, 0, 1)
print(ro.readonly, m.tolist().count(66))
m2 = m[2:]
m.release()
t(lambda: m[0])
t(lambda: len(m))
t(m.tobytes)
print(m2.tobytes())
t(ba.append, 1)
m2.release(); c.release(); ro.release()
with memoryview(b'xyz') as w:
    print(w[1])
t(lambda: w[1])
t(w.__enter__)
print(b'a' + memoryview(b'b'), bytearray(b'a') + memoryview(b'b'), b'abc'.find(memoryview(b'c')), int.from_bytes(memoryview(b'\x01\x02'), 'big'), b''.join([memoryview(b'q')]))
