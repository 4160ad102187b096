import io, os
class Raw(io.RawIOBase):
    def __init__(self, b): self.b=b; self.w=[]
    def readable(self): return True
    def writable(self): return True
    def readinto(self, buf):
        n=min(len(buf),len(self.b),3); buf[:n]=self.b[:n]; self.b=self.b[n:]; return n
    def write(self,b): self.w.append(bytes(b)); return len(b)
r=Raw(b'abc\ndefg\nh'); print(r.read(2), r.readline(), r.readall(), r.closed); r.close(); print(r.closed)
br=io.BufferedReader(Raw(b'line1\nline2\nrest')); print(br.peek()[:3], br.readline(), list(br)); print(io.TextIOWrapper(Raw(b'x')).readable())
raw=Raw(b''); bw=io.BufferedWriter(raw); bw.write(b'12'); bw.flush(); print(raw.w)
class T(io.TextIOBase):
    def __init__(self): self.s=[]
    def write(self,s): self.s.append(s); return len(s)
t=T(); print('hi', file=t); t.writelines(['a','b']); print(t.s)
class S(io.StringIO):
    def write(self,s): return super().write(s.upper())
s=S(); print('abc', file=s, end=''); print(s.getvalue())
for f in (lambda: io.StringIO(b'x'), lambda: io.BytesIO('x'), lambda: io.StringIO().write(b'x'), lambda: io.BytesIO().write('x'), lambda: io.StringIO('a').fileno(), lambda: io.BytesIO(b'').seek(-1), lambda: io.StringIO('').seek(-1), lambda: io.StringIO('').seek(1,1), lambda: io.TextIOBase().read(), lambda: io.IOBase().seek(0), lambda: io.BytesIO(b'abc').read('x'), lambda: io.StringIO('').truncate(-1), lambda: io.StringIO(newline='z')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for c in (io.StringIO(), io.BytesIO()):
    c.close()
    for m in ('read','getvalue','readline','__enter__','tell','flush','readable'):
        try: print(getattr(c,m)())
        except ValueError as e: print(m, e)
    print(c.closed)
s=io.StringIO('héllo\nwörld'); print(s.readlines(), s.tell()); s.seek(0); print(s.readline(3), s.read(2), s.seek(0,2)); s.truncate(3); print(s.getvalue()); s.seek(6); s.write('z'); print(repr(s.getvalue()))
print(io.StringIO('a\r\nb\rc\n', newline=None).getvalue(), io.StringIO('a\r\nb\rc\n').readlines(), io.StringIO('a\r\nb\rc\n', newline='').readlines())
b=io.BytesIO(b'abcdef'); v=b.getbuffer(); v[0]=90; print(b.getvalue())
try: b.write(b'0123456789')
except BufferError as e: print(e)
v.release(); print(b.readinto(bytearray(3)), b.tell(), b.truncate(4), b.getvalue(), list(io.BytesIO(b'a\nb\nc')))
w=io.TextIOWrapper(io.BytesIO(b'\xef\xbb\xbfa\r\nb\rc\n'), encoding='utf-8-sig'); print(w.readlines(), w.newlines)
w=io.TextIOWrapper(io.BytesIO(b'\xff'), encoding='utf-8')
try: w.read()
except UnicodeDecodeError as e: print(e)
print(io.TextIOWrapper(io.BytesIO(b'\xffab'), encoding='utf-8', errors='replace').read(), io.TextIOWrapper(io.BytesIO('é€'.encode('utf-16')), encoding='utf-16').read(1))
print(issubclass(io.StringIO, io.TextIOBase), issubclass(io.BytesIO, io.BufferedIOBase), isinstance(io.BytesIO(), io.IOBase), io.UnsupportedOperation.__mro__[1:3], io.SEEK_END)
with open('t_io','w+b') as f:
    f.write(b'hello\nworld\n'); f.seek(0); print(f.readline(), f.tell()); f.write(b'W'); f.seek(0); print(f.read(), f.name, f.mode, f.raw, f)
with open('t_io','rb',buffering=0) as f: print(f, f.read(3), f.readinto(bytearray(2)), f.tell())
f=open('t_io'); print(f.readline(), f.tell(), f.read(2), f.tell(), f.seek(2), f.read(3)); 
next(f)
try: f.tell()
except OSError as e: print(e)
f.close()
for m in ('read','readline','tell','flush','__enter__','fileno','isatty'):
    try: getattr(f,m)(); print('?')
    except ValueError as e: print(m,e)
try: next(f)
except ValueError as e: print(e)
f=open('t_io','rb'); f.close()
for m in ('read','readline','tell','peek'):
    try: getattr(f,m)()
    except ValueError as e: print(m,e)
with open('t_io','w',newline='\r\n') as f: f.write('a\nb\n')
print(open('t_io','rb').read(), open('t_io',newline='').readlines(), open('t_io').readlines())
with open('t_io','w',encoding='utf-16') as f: f.write('a'); f.write('b')
print(open('t_io','rb').read())
with open('t_io','w') as f: f.writelines(str(i)+'\n' for i in range(5000))
with open('t_io') as f: print(sum(int(l) for l in f))
with open('t_io') as f:
    for i in range(3): f.readline()
    print(f.tell(), f.readline(), f.read(4))
with open('t_io','a') as f: print(f.tell()); f.write('end')
with open('t_io','r+') as f: f.seek(0,2); print(f.tell()); f.truncate(4); 
print(open('t_io').read())
try:
    with open('t_io','w',encoding='ascii') as f: f.write('é')
except UnicodeEncodeError as e: print(e)
try:
    with open('t_io') as f: f.write(3)
except Exception as e: print(type(e).__name__, e)
try:
    with open('t_io','w') as f: f.write(3)
except Exception as e: print(type(e).__name__, e)
os.remove('t_io')
