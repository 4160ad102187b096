import struct
print(struct.pack('>IhB', 1, -2, 255), struct.unpack('<if', struct.pack('<if', 7, 1.5)), struct.calcsize('iqb'), struct.pack('5s?d', b'abc', True, 2.0), list(struct.iter_unpack('<H', b'\x01\x00\x02\x00')), struct.Struct('<2i').size, struct.unpack_from('<B', b'abc', 1), struct.pack('!3H', 1, 2, 3))
b = bytearray(4); struct.pack_into('<H', b, 2, 513); print(b, struct.Struct('>I').format, struct.pack('<q', -1), struct.pack('c', b'x'), struct.unpack('<e', struct.pack('<e', 0.5)))
for f in (lambda: struct.pack('B', 256), lambda: struct.pack('i', 'a'), lambda: struct.unpack('i', b'12'), lambda: struct.pack('z', 1), lambda: struct.pack('2i', 1), lambda: struct.pack('c', 'a'), lambda: struct.pack('h', 40000), lambda: struct.unpack_from('i', b'12'), lambda: struct.pack('5s', 'abc')):
    try: print(f())
    except struct.error as e: print(e)
