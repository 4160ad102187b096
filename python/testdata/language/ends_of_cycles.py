# When objects end that are part of cycles, or come back: each situation prints what happens, in order.
import gc, weakref

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
def resurrection():
    kept = []
    class R:
        def __del__(self): kept.append(self); print('  del')
    r = R()
    del r
    print('  kept', len(kept))
    kept.clear()
    print('  after')

@situations.append
def cycle():
    a, b = D('a'), D('b')
    a.b, b.a = b, a
    del a, b
    print('  dropped')
    gc.collect()
    print('  after')

@situations.append
def cycle_self():
    a = D('a')
    a.me = a
    del a
    print('  dropped')
    gc.collect()
    print('  after')

@situations.append
def cycle_list():
    l = [D('a')]
    l.append(l)
    del l
    print('  dropped')
    print(' ', gc.collect())

@situations.append
def cycle_callback():
    a = P('a')
    a.me = a
    r = weakref.ref(a, lambda r: print('  callback'))
    del a
    print('  dropped', r() is None)
    gc.collect()
    print('  after', r())

@situations.append
def cycle_callback_inside():
    a = P('a')
    a.r = weakref.ref(a, lambda r: print('  callback'))
    a.me = a
    del a
    gc.collect()
    print('  after')

@situations.append
def cycle_tail():
    a = P('a')
    a.me = a
    a.d = D('tail')
    del a
    print('  dropped')
    gc.collect()
    print('  after')

@situations.append
def cycle_closure():
    def f():
        d = D('d')
        def g(): return g, d
        return g
    f()
    print('  dropped')
    gc.collect()
    print('  after')

@situations.append
def cycle_exception():
    def f():
        d = D('d')
        try: 1 / 0
        except ZeroDivisionError as e: kept = e
    f()
    print('  dropped')
    gc.collect()
    print('  after')

@situations.append
def cycle_finalize():
    a = P('a')
    a.me = a
    weakref.finalize(a, print, '  finalized')
    del a
    gc.collect()
    print('  after')

@situations.append
def cycle_resurrected():
    kept = []
    class R:
        def __del__(self): kept.append(self); print('  del')
    r = R()
    r.me = r
    del r
    gc.collect()
    print('  kept', len(kept), gc.is_finalized(kept[0]))
    kept.clear()
    gc.collect()
    print('  after')

@situations.append
def cycle_order():
    l = [D(str(i)) for i in range(3)]
    for i, d in enumerate(l): d.next = l[i - 1]
    del l, d
    gc.collect()
    print('  after')

for f in situations:
    print(f.__name__)
    f()
