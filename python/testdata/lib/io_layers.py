# The layers of io over raw streams of the program's own: blocking, wrong answers, closing, destructors, states.
import binascii, gc, io, pickle, sys, time

def show(what, f, *args, **kw):
    try:
        print(what, '->', repr(f(*args, **kw)))
    except Exception as e:
        print(what, '->', type(e).__name__, e, getattr(e, 'characters_written', ''))

class Raw(io.RawIOBase):
    def __init__(self, parts=(), room=100):
        self.parts, self.wrote, self.room, self.reads = list(parts), [], room, 0

    def readable(self): return True
    def writable(self): return True
    def seekable(self): return True
    def seek(self, at, whence=0): return 0
    def tell(self): return 0

    def readinto(self, buffer):
        self.reads += 1
        if not self.parts:
            return 0
        part = self.parts.pop(0)
        if part is None or isinstance(part, (str, float)) or part == b'-':
            return -1 if part == b'-' else part
        buffer[:len(part)] = part
        return len(part)

    def write(self, data):
        if self.room == 0:
            return None
        n = min(self.room, len(data))
        self.room -= n
        self.wrote.append(bytes(data[:n]))
        return n

r = io.BufferedReader(Raw([b'abc', b'd', None, b'efg', None, None]))
for n in 6, 1, -1, -1:
    show(f'read({n})', r.read, n)
raw = Raw([b'abc', b'de', b'fgh', b'jkl'])
r = io.BufferedReader(raw, 10)
print(r.peek(3), raw.reads)
for n in 2, 2, 2, 20:
    b = bytearray(n)
    print(r.readinto1(b), bytes(b), raw.reads)
show('invalid length', io.BufferedReader(Raw([b'-'])).read, 3)
show('failed', io.BufferedReader(Raw(['x'])).read, 3)
show('read(-2)', io.BufferedReader(Raw()).read, -2)
w = io.BufferedWriter(raw := Raw(room=10), 8)
for data in b'12345', b'67890', b'abcdefghij', b'x':
    show(f'write({data})', w.write, data)
print(raw.wrote)
show('flush', w.flush)
raw.room = 100
show('flush', w.flush)
print(raw.wrote)
rw = io.BufferedRandom(io.BytesIO(b'abcdefgh'), 100)
rw.write(b'1')
print(rw.read(1), rw.write(b'2'), rw.read1(1), rw.write(b'3'), rw.readinto(b := bytearray(1)), b, rw.peek(1)[:1])
rw.flush()
print(rw.raw.getvalue())

pair = io.BufferedRWPair(Raw([b'in']), out := Raw())
print(pair.read(), pair.write(b'out'), pair.closed)
pair.close()
print(out.wrote, pair.closed)

for cls in io.BufferedReader, io.BufferedWriter, io.TextIOWrapper:
    show(f'{cls.__name__} without __init__', cls.__new__(cls).fileno)
b = io.BufferedReader(Raw())
b.detach()
show('detached', b.read)
print(b.raw)

class Loud(io.BufferedWriter):
    def __del__(self):
        print('del')
        super().__del__()
    def close(self):
        print('close')
        super().close()
    def flush(self):
        print('flush')
        super().flush()

def drop():
    Loud(raw).write(b'kept')
drop()
gc.collect()
print(raw.wrote[-1])

class Fails(Raw):
    def close(self):
        if not self.wrote:
            self.wrote.append(1)
            raise ValueError('close')

class Breaks(io.BufferedWriter):
    broken = False
    def flush(self):
        if not self.broken:
            self.broken = True
            raise OSError('flush')

try:
    (breaks := Breaks(Fails())).close()
except ValueError as e:
    print(repr(e), repr(e.__context__))
breaks.raw.close = lambda: None

for cls, data in (io.BytesIO, b'some'), (io.StringIO, 'sömé'):
    f = cls(data)
    f.read(2)
    f.note = 1
    g = pickle.loads(pickle.dumps(f))
    print(g.tell(), g.read(), g.getvalue(), g.note, f.__getstate__())
    f.close()
    show('closed', f.__getstate__)
show('state', io.BytesIO().__setstate__, (b'', -1, None))
s = io.StringIO('a\r\nb\rc\n', newline=None)
print(s.newlines, repr(s.read()), s.encoding, s.errors, s.line_buffering)
d = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(d.decode('a\r')), d.getstate(), repr(d.decode('\nb\rc')), d.newlines)
t = io.TextIOWrapper(raw := io.BytesIO(b'1\n2\n'), encoding='utf-8')
t.readline()
show('reconfigure', t.reconfigure, encoding='latin-1')
show('chunk', setattr, t, '_CHUNK_SIZE', 0)
show('encoding', io.TextIOWrapper, io.BytesIO(), encoding='utf-8\0')
show('newline', io.TextIOWrapper, io.BytesIO(), newline=5)

class Named(io.TextIOWrapper):
    pass
print(Named(io.BytesIO(), encoding='utf-8'))
print(isinstance(raw, io.Reader), isinstance(raw, io.Writer), isinstance(5, io.Reader))
print(sorted(io.__all__) == sorted(set(io.__all__)), len(io.__all__))

for f, *args in ((binascii.a2b_base64, b'ab=c='), (binascii.a2b_base64, b'=ab='), (binascii.a2b_uu, b'!!!!'), (binascii.b2a_uu, b'x' * 46), (binascii.a2b_hex, 'zz')):
    show(f'{f.__name__}({args[0]})', f, *args, **({'strict_mode': True} if f is binascii.a2b_base64 else {}))
print(binascii.b2a_qp(b'a=b \nlong' + b'x' * 80), binascii.a2b_qp(b'a=3Db=\nc'), binascii.b2a_uu(b'Cat'), binascii.crc_hqx(b'abc', 0))

for args in ((2000, 1, 1, 24, 0, 0, 0, 1, -1), (2000, 1, 1, 0, 0, 0, -2, 1, -1), (1 << 31, 1, 1, 0, 0, 0, 0, 1, -1), (1,) + (0,) * 8):
    show(f'strftime({args[0]})', time.strftime, '%Y|%4Y|%w|%j', args)
show('asctime', time.asctime, (12345, 6, 1, 0, 0, 0, 2, 0, 0))
show('gmtime', time.gmtime, 1 << 60)
show('strptime', lambda: time.strptime('+0530 GMT', '%z %Z')[:6])
print(time.strptime('+0530', '%z').tm_gmtoff, time.clock_getres(time.CLOCK_MONOTONIC) > 0)

# Text over what can't seek keeps what it has read ahead when something is written; over what can, it lets go of it.
both = io.TextIOWrapper(io.BufferedRWPair(io.BytesIO(b'one\ntwo\nthree\n'), io.BytesIO()))
print(both.readline(), both.write('answer'), both.readline(), both.write('more'), both.read())
file = io.TextIOWrapper(io.BytesIO(b'one\ntwo\nthree\n'))
print(file.readline(), file.write('answer'), repr(file.readline()), file.seek(0), repr(file.read()))
file = io.TextIOWrapper(io.BytesIO(b'one\ntwo\nthree\n'))
print(next(file), file.write('answer'), next(file), file.write('more'), list(file))

# Much text isn't added to what waits to be written.
class Sizes(io.BytesIO):
    def write(self, data):
        sizes.append(len(data))
        return len(data)
for lengths in (10, 8192, 1), (8191, 1, 5), (9000, 3), (1000,) * 10, (8000, 8000, 8000):
    sizes = []
    text = io.TextIOWrapper(Sizes(), encoding='ascii')
    for n in lengths:
        text.write('x' * n)
    text.flush()
    print(lengths, sizes)

# A stream without its buffer still knows how it was made.
text = io.TextIOWrapper(io.BytesIO(b'a\r\nb'), encoding='ascii', newline='\r')
print(text.readline(), text.newlines)
text.detach()
for name in 'encoding', 'errors', 'line_buffering', 'write_through', 'buffer', 'newlines', 'closed', 'name':
    show(name, getattr, text, name)
for encoding in 'rot13', 'quopri_codec', 'nowhere':
    show(encoding, io.TextIOWrapper, io.BytesIO(), encoding=encoding)
    show(encoding, io.TextIOWrapper(io.BytesIO()).reconfigure, encoding=encoding + '\0')
show('surrogate', io.TextIOWrapper(io.BytesIO()).reconfigure, encoding='\udcfe')
show('unchecked', io.TextIOWrapper(io.BytesIO()).reconfigure, errors='nothing\0')
