# Arguments that compile, len, dir, join and __import__ refuse.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class L:
    def __init__(s, n): s.n=n
    def __len__(s): return s.n
import sys
for n in (sys.maxsize+1, -1, -sys.maxsize-10, 'x', 10**40, -10**40): t(lambda: len(L(n)))
import types
class Foo(types.ModuleType): __dict__ = 8
t(lambda: dir(Foo('foo')))
class D:
    def __dir__(self): return 7
t(lambda: dir(D()))
t(lambda: dir(1,2))
t(lambda: __import__('string\0'))
t(lambda: b','.join([b'a', 1]))
def it():
    yield b'a'; arr.clear(); yield b'b'
arr = bytearray(b','); t(lambda: arr.join(it()))
def it2():
    yield b'A'
    for _ in range(3):
        arr2.clear(); yield b'A'
arr2 = bytearray(b'=='); t(lambda: arr2.join(it2())); print(arr2)
t(lambda: __import__('', {'__package__': None, '__spec__': None, '__name__': '__main__'}, locals={}, fromlist=('foo',), level=1))
print(compile('1', b'x', 'exec').co_filename); t(lambda: compile('1', bytearray(b'x'), 'exec')); t(lambda: compile('1', memoryview(b'x'), 'exec')); t(lambda: compile('1', list(b'x'), 'exec')); t(lambda: compile('1','a\0b','exec'))
t(lambda: compile('1\n2', '', 'single')); t(lambda: compile('if 1: pass\nx=2', '', 'single')); 
t(lambda: compile('9'*5000, '', 'eval')); t(lambda: compile('1', '', 'exec', flags=1<<30)); t(lambda: compile('1', '', 'exec', optimize=3)); t(lambda: compile(1, '', 'exec')); t(lambda: compile('1', 1, 'exec')); t(lambda: compile('1','','foo')); t(lambda: compile('\0','','exec')); t(lambda: compile(b'\0','','exec')); t(lambda: compile('1','','exec',0,0,-1,1)); t(lambda: compile('a\0','','exec')); t(lambda: exec('a\0b')); t(lambda: eval(b'1\0'))
