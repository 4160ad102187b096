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

import warnings
# A raw file's name is an attribute like another; its repr asks for it, and names the object's class.
class Plain(io.FileIO): pass
class Nameless(io.FileIO):
    def __setattr__(self, name, value):
        if name == 'name':
            raise KeyError('no names')
        super().__setattr__(name, value)
with open('named.txt', 'w') as f:
    f.write('some text')
raw = Plain('named.txt')
print(raw, raw.name)
raw.name = 'other'
buffer = io.BufferedReader(raw)
print(raw, buffer, buffer.detach() is raw)
raw.name = raw
try:
    repr(raw)
except RuntimeError as e:
    print(e)
del raw.name
print(repr(raw).replace(str(raw.fileno()), 'N'), hasattr(raw, 'name'))
raw.close()
print(raw)
try:
    Nameless('named.txt')
except KeyError as e:
    print(e)
with open('named.txt') as f:
    f.buffer.raw.name = 'given'
    print(f, f.buffer, f.name)

# Descriptors that are bools, and buffering by lines of bytes, are warned of; an opener gives an int.
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(open(True, 'wb', closefd=False).fileno(), io.FileIO(False, closefd=False).name, os.path.exists(True))
    open('named.txt', 'rb', 1).close()
    print(*[w.message for w in seen], sep='\n')
for opened in (lambda: open('named.txt', opener=lambda *a: 'a'), lambda: open(999), lambda: os.lstat(True), lambda: os.path.islink(1)):
    try:
        print(opened())
    except (TypeError, OSError) as e:
        print(type(e).__name__, str(e).replace('[Errno 8]', '[Errno 9]'))
os.remove('named.txt')
