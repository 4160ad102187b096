# Readers of encodings over binary streams, and the encodings of bytes as text.
import codecs, copy, io, pickle

text = 'one\ntwo\r\nthree\rfour \u20ac'
for name in 'utf-8', 'utf-16', 'utf-16-be', 'utf-32', 'utf-7', 'utf-8-sig':
    reader = codecs.getreader(name)(io.BytesIO(text.encode(name)))
    print(name, repr(reader.readline()), repr(reader.read(1)), repr(reader.read(0)), repr(reader.readline(keepends=False)),
          repr(reader.read(size=-1, chars=3)), repr(reader.read()), reader.bytebuffer, repr(reader.charbuffer))
reader = codecs.getreader('utf-8')(io.BytesIO('é'.encode()[:1]))
print(repr(reader.read()), reader.bytebuffer)
reader = codecs.getreader('utf-16')(io.BytesIO(b'\xff\xff\xff\xff'))
try:
    reader.read()
except UnicodeDecodeError as e:
    print(e.encoding)
for use in copy.copy, pickle.dumps:
    try:
        use(reader)
    except TypeError as e:
        print(e)
for name in 'uu', 'quopri', 'hex', 'base64', 'rot13':
    data = 'Hello = \xff' if name == 'rot13' else b'Hello = \xff'
    coded = codecs.encode(data, name)
    print(name, coded, codecs.decode(coded, name) == data)
try:
    codecs.decode(b'no uu', 'uu')
except ValueError as e:
    print(e)
print(codecs.utf_16_ex_decode(b'\xfe\xff\x00a\x00'), codecs.utf_32_ex_decode(b'a\0\0\0', 'strict', -1), codecs.readbuffer_encode('é'))
print(sorted(codecs.__all__)[:3], len(codecs.__all__))
