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
