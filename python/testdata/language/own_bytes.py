# What has a __bytes__ method, where bytes are wanted (3.14 printed this; not recorded).
class V:
    def __bytes__(self): return b'\x01'
class W:
    def __bytes__(self): return 5
class X(bytes): pass
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for v in (V(), W(), X(b'\x02'), b'\x03', bytearray(b'\x04'), memoryview(b'\x05'), [6], (7, 0), range(2), 'a', 5, None, object()):
    t(lambda: int.from_bytes(v)); t(lambda: bytes(v)); t(lambda: X(v)); t(lambda: bytearray(v)); t(lambda: b'%b' % (v,))
