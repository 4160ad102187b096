# Packing and unpacking.
import struct
for f,a in [('<ihq',(1,-2,3)),('>I',(1,)),('!HB5s',(1,2,b'abc')),('@ci',(b'x',5)),('d',(1.5,)),('>f',(3.14,)),('e',(1.25,)),('<e',(1e-7,)),('?b',(1,-3)),('5p',(b'hello',)),('3H',(1,2,3)),('xBx',(7,)),('bhi',(1,2,3)),('i0q',(1,))]:
    p=struct.pack(f,*a); print(f,p,struct.unpack(f,p),struct.calcsize(f))
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, type(e).__module__, e)
t(lambda: struct.pack('<B',256)); t(lambda: struct.pack('b',-129)); t(lambda: struct.pack('I',-1)); t(lambda: struct.pack('i','x')); t(lambda: struct.pack('d','x'))
t(lambda: struct.pack('ii',1)); t(lambda: struct.unpack('i',b'abc')); t(lambda: struct.pack('z',1)); t(lambda: struct.pack('e',1e6)); t(lambda: struct.pack('f',1e60))
t(lambda: struct.pack('Q',-1)); t(lambda: struct.pack('l',1<<70)); t(lambda: struct.pack('<i',1<<70))
t(lambda: list(struct.iter_unpack('<H',b'abcd'))); t(lambda: struct.unpack_from('<H',b'abcd',3)); t(lambda: struct.unpack_from('<H',b'abcd',-2))
b=bytearray(6); struct.pack_into('<I',b,1,0x01020304); print(b); t(lambda: struct.pack_into('<I',b,4,1)); t(lambda: struct.pack('c',1)); t(lambda: struct.pack('s',1))
S=struct.Struct('>ih'); print(S.size,S.format,S.pack(1,2),S)
t(lambda: struct.pack('d',True)); t(lambda: struct.pack('3',1))
