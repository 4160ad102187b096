# Files that are dropped without close(): each is told at the line that lets go of it, and its text is written.
import warnings
warnings.simplefilter('always')
warnings.showwarning = lambda message, category, filename, lineno, *rest: print(' ', lineno, category.__name__, message)
def f():
    h = open('x.txt', 'w')
    h.write('hello')
    return 5
print(f())
print(open('x.txt').read())
open('x.txt', 'rb')
h = open('x.txt', 'rb')
h = open('x.txt', 'rb', 0)
del h
l = [open('x.txt')]
l.clear()
d = {'a': open('x.txt')}
d['a'] = 5
class A:
    def __init__(self): self.f = open('x.txt')
a = A()
a.f = None
a = A()
a = None
def g():
    with open('x.txt') as k: pass
    k = open('x.txt'); k.close()
g()
def e():
    h = open('x.txt')
    1/0
try: e()
except ZeroDivisionError as x: print('caught')
print('after')
def gen():
    h = open('x.txt')
    yield 1
for x in gen(): pass
next(gen())
print('gen')
[open('x.txt') for i in range(2)]
print([len(open('x.txt').read()) for i in range(2)])

def h():
    import tempfile
    f = tempfile.TemporaryFile('w+')
    f.write('text')
h()
raw = open('x.txt', 'rb').detach()
raw = None
import io
b = io.BufferedReader(io.FileIO('x.txt'))
b = 0
warnings.simplefilter('error')
import sys
sys.unraisablehook = lambda u: print(type(u.exc_value).__name__, u.exc_value, u.err_msg, type(u.object).__name__)
open('x.txt')
print('end')
