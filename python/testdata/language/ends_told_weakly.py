# When objects end that weak references were made of: each situation prints what happens, in order.
import weakref, sys

class D:
    "tells of its end"
    def __init__(self, name): self.name = name
    def __del__(self): print('  end', self.name)
    def __repr__(self): return f'D({self.name!r})'
    def m(self): return 5
class P:
    def __init__(self, name=''): self.name = name
    def m(self): return 5
    def __repr__(self): return f'P({self.name!r})'
situations = []

@situations.append
def callback():
    a = P('a')
    r = weakref.ref(a, lambda r: print('  callback', r() is None))
    del a
    print('  after', r())

@situations.append
def callbacks_order():
    a = P('a')
    r = [weakref.ref(a, lambda r, i=i: print('  callback', i)) for i in range(3)]
    del a
    print('  after')

@situations.append
def callback_gone():
    a = P('a')
    r = weakref.ref(a, lambda r: print('  callback'))
    del r
    del a
    print('  after')

@situations.append
def del_and_callback():
    a = D('a')
    r = weakref.ref(a, lambda r: print('  callback'))
    del a
    print('  after')

@situations.append
def callback_raises():
    a = P('a')
    def f(r): raise ValueError('cb')
    r = weakref.ref(a, f)
    old, sys.unraisablehook = sys.unraisablehook, lambda u: print('  hook', type(u.exc_value).__name__, u.exc_value)
    del a
    sys.unraisablehook = old
    print('  after')

@situations.append
def del_raises():
    class E:
        def __del__(self): raise ValueError('in del')
    old, sys.unraisablehook = sys.unraisablehook, lambda u: print('  hook', type(u.exc_value).__name__, u.exc_value, u.err_msg[:37])
    e = E()
    del e
    E()
    sys.unraisablehook = old
    print('  after')

@situations.append
def finalize_():
    a = P('a')
    f = weakref.finalize(a, print, '  finalized', 1)
    print('  alive', f.alive)
    del a
    print('  alive', f.alive)

@situations.append
def finalize_detached():
    a = P('a')
    f = weakref.finalize(a, print, '  finalized')
    f.detach()
    del a
    print('  after')

@situations.append
def finalize_called():
    a = P('a')
    f = weakref.finalize(a, print, '  finalized')
    f()
    del a
    print('  after')

@situations.append
def finalize_order():
    a = P('a')
    for i in range(3): weakref.finalize(a, print, '  finalized', i)
    a = None
    print('  after')

@situations.append
def proxy_():
    a = P('a')
    p = weakref.proxy(a, lambda p: print('  callback'))
    print(' ', p.name)
    del a
    try: p.name
    except ReferenceError as e: print(' ', e)

@situations.append
def weak_method():
    a = P('a')
    m = weakref.WeakMethod(a.m, lambda r: print('  callback'))
    print(' ', m()())
    del a
    print(' ', m())

@situations.append
def weak_values():
    d = weakref.WeakValueDictionary()
    a = d['a'] = P('a')
    b = d['b'] = P('b')
    del a
    print(' ', len(d), list(d))
    b = None
    print(' ', len(d), 'b' in d)

@situations.append
def weak_keys():
    d = weakref.WeakKeyDictionary()
    a, b = P('a'), P('b')
    d[a], d[b] = 1, D('value')
    del b
    print(' ', len(d))
    del a
    print(' ', list(d.items()))

@situations.append
def weak_set():
    s = weakref.WeakSet()
    a, b = P('a'), P('b')
    s.add(a); s.add(b)
    del a
    print(' ', len(s), list(s))
    b = None
    print(' ', len(s))

@situations.append
def weak_while_iterating():
    d = weakref.WeakValueDictionary()
    objs = [P(str(i)) for i in range(4)]
    for i, o in enumerate(objs): d[i] = o
    del o
    for k in d:
        if objs: objs.pop()
    print('  left', len(d))

for f in situations:
    print(f.__name__)
    f()

# __del__ comes before weak references are cleared and their callbacks called, for one object after the other; a generator's are called before it is closed.
class Told:
    def __init__(self, n): self.n = n
    def __del__(self): print('  del', self.n, 'ref', [r() is self for r in refs if r.of == self.n], len(weakref.getweakrefs(self)))
class Plain:
    def __init__(self, n): self.n = n
class Named(weakref.ref):
    def __new__(cls, o, cb, name): return super().__new__(cls, o, cb)
    def __init__(self, o, cb, name): super().__init__(o, cb); self.name = name; self.of = o.n
refs = []
def cb(r): print('  callback', r.name, r() is None)
def ref(o, *names):
    for n in names: refs.append(Named(o, cb, n))
def case(f):
    print(f.__name__)
    refs.clear(); f(); print('  =', [r() is None for r in refs]); refs.clear()
@case
def plain(): d = Told(1); ref(d, 'a', 'b'); del d; print('  after')
@case
def plain_without_del(): d = Plain(1); ref(d, 'a', 'b'); del d; print('  after')
@case
def chain(): a, b = Told(1), Told(2); a.o = b; ref(b, 'b1'); ref(a, 'a1'); del b; del a; print('  after')
@case
def listed(): a, b = Told(1), Told(2); l = [a, b]; ref(a, 'a1'); ref(b, 'b1'); del a, b; del l; print('  after')
class Back:
    n = 9
    def __del__(self): global saved; saved = self; print('  back')
@case
def revived(): b = Back(); ref(b, 'x'); del b; print('  alive', [r() is None for r in refs])
@case
def revived_again():
    global saved; ref(saved, 'y'); saved = None; print('  gone', [r() is None for r in refs])
@case
def finalize():
    d = Told(1); weakref.finalize(d, print, '  finalize'); ref(d, 'a'); del d; print('  after')
@case
def weak_value():
    v = weakref.WeakValueDictionary(); d = Told(1); v['k'] = d; ref(d, 'a'); del d; print('  after', len(v))
@case
def ref_in_object():
    d = Told(1); d.r = Named(d, cb, 'own'); ref(d, 'x'); del d; print('  after')
@case
def proxies():
    d = Told(1); p = weakref.proxy(d, lambda p: print('  proxy')); ref(d, 'a'); q = weakref.proxy(d, lambda p: print('  proxy 2')); del d; print('  after')
@case
def method():
    class M(Told):
        def f(self): pass
    d = M(1); w = weakref.WeakMethod(d.f, lambda r: print('  method')); ref(d, 'a'); del d; print('  after')
@case
def generators():
    def g():
        try: yield
        finally: print('  fin')
    x = g(); next(x); w = weakref.ref(x, lambda r: print('  cb')); del x; print('  after')
