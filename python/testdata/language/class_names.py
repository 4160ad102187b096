# What type() takes for the name of a class, its doc and its slots.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class B: pass
t(lambda: type('A', (), {'__slots__': b'x'}))
t(lambda: type('A', (int,), {'__slots__': 'x'}))
t(lambda: type('A', (), {'__slots__': ''}))
t(lambda: type('A', (), {'__slots__': 'x\x00y'}))
t(lambda: type('A', (), {'__slots__': ('__dict__', '__dict__')}))
t(lambda: type('A', (), {'__slots__': ('__weakref__', '__weakref__')}))
t(lambda: type('A', (B,), {'__slots__': '__dict__'}))
t(lambda: type('A', (B,), {'__slots__': '__weakref__'}))
t(lambda: type('A', (int,), {'__slots__': '__weakref__'}))
t(lambda: type('A', (int,), {'__slots__': '__dict__'})().__dict__)
t(lambda: type('A\x00B', (), {}))
t(lambda: type('A\udcdcB', (), {}))
t(lambda: type(b'A', (), {}))
t(lambda: type('A', (), {'__doc__': 'x\udcdcy'}))
t(lambda: type('A', (), {'__doc__': 'x\0y'}).__doc__)
t(lambda: type('A', (), {'__qualname__': b'B'}))
def sn(v):
    B.__name__ = v
t(lambda: sn('A\0B')); t(lambda: sn('A\udcdcB')); t(lambda: sn(b'A'))
A = type('A', (), {'__firstlineno__': 42}); A.__module__='x'; print(A.__dict__.get('__firstlineno__'))

# A class whose module is no text, or the built-ins', is shown by its name alone.
def within():
    class Nested: pass
    return Nested
C = within()
for C.__module__ in None, 5, 'builtins', '', 'elsewhere', '__main__':
    print(C, repr(C()).partition(' at ')[0], f'{C:}')
print(str.maketrans.__self__, str.maketrans.__module__, repr(str.maketrans).partition(' at ')[0], str.maketrans.__reduce__(), dict.fromkeys.__module__)
