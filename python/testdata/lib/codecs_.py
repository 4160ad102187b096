# Encodings by name.
import codecs, io
print(codecs.encode('Hello','rot13'), codecs.lookup('utf8').name, codecs.lookup('latin1').name)
try: 'x'.encode('rot13')
except LookupError as e: print(e)
try: 'x'.encode('foo')
except LookupError as e: print(e)
d=codecs.getincrementaldecoder('utf-8')()
print([d.decode(bytes([c])) for c in 'aé€'.encode()])
print(codecs.encode(b'abc','hex'), codecs.decode('616263','hex'))
print('é'.encode('ascii','xmlcharrefreplace'))
codecs.register_error('foo', lambda e: ('?!', e.end))
print('é'.encode('ascii','foo'))
print(io.IncrementalNewlineDecoder(None,True).decode('a\r\nb\rc'))
