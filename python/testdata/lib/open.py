try:
    open("nothing.txt")
except OSError as e: print(repr(e), e)
with open('a.txt','w') as f:
    print(f)
    print(f.write("héllo\nworld\r\nlast"), f.tell())
    print("x", file=f)
print(f.closed)
try: f.write('x')
except ValueError as e: print(e)
with open('a.txt') as f:
    for l in f: print(repr(l))
    print(f.newlines)
f=open('a.txt','rb'); print(f); print(f.read()); f.seek(2); print(f.readline(), f.tell())
import io
try: f.write(b'x')
except io.UnsupportedOperation as e: print(repr(e))
f.close()
for m,op in (('r','write'),('w','read')):
    f=open('b.txt','w') if m=='r' else None
    with open('b.txt',m) as g:
        try: getattr(g,op)(*(['x'] if op=='write' else []))
        except io.UnsupportedOperation as e: print(e)
s=io.StringIO("aé\nb\n"); print(s.read(2), s.tell(), list(s)); s.seek(1); s.write("ZZ"); print(s.getvalue())
b=io.BytesIO(b"abc"); b.name='n'; b.seek(0,2); b.write(b'def'); print(b.getvalue(), b.tell(), b.name)
with open('c.txt','a+') as f:
    f.write('abc'); f.seek(0); print(f.read()); f.write('d')
with open('c.txt','r+') as f:
    print(f.read(2), f.tell()); f.seek(1); f.write('X'); f.seek(0); print(f.read()); f.truncate(2)
print(open('c.txt').read())
t=io.TextIOWrapper(io.BytesIO(), encoding='latin-1', newline='\r\n'); t.write('é\n'); t.flush(); print(t.buffer.getvalue(), t)
open('d.txt','w').write('sloppy'); print(open('d.txt').read())
import os
for n in 'abcd': os.remove(n + '.txt')
