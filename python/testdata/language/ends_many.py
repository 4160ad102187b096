# Many objects end, one after the other or all at once: each end is noticed at its line.
import weakref

n = 0
class D:
    def __init__(self): self.x = [1]
    def __del__(self):
        global n
        n += 1


x, seen = None, set()
for i in range(600):
    x = D()
    seen.add(n - i)
print('rebound', seen, n)

before, seen = n, set()
for i in range(600):
    D()
    seen.add(n - before - i)
print('temporary', seen, n)

def local():
    d, e = D(), [D()]
    return 1
before, seen = n, set()
for i in range(300):
    local()
    seen.add(n - before - 2 * i)
print('local', seen, n)

l = [D() for i in range(300)]
before, seen = n, set()
while l:
    l.pop()
    seen.add(n - before + len(l))
print('popped', seen, n)

class Box: pass
box = Box()
before, seen = n, set()
for i in range(300):
    box.x = D()
    seen.add(n - before - i)
print('attribute', seen, n)
box.x = None

def closing():
    global n
    try: yield 1
    finally: n += 1
before, seen = n, set()
for i in range(300):
    g = closing()
    next(g)
    del g
    seen.add(n - before - i)
print('generator', seen, n)

told = []
class P: pass
seen = set()
for i in range(300):
    p = P()
    r = weakref.ref(p, lambda r: told.append(r))
    p = None
    seen.add((len(told) - i, r() is None, len(told) and told[-1] is r))
print('callback', seen)

told.clear()
seen = set()
for i in range(300):
    p = P()
    r = weakref.ref(p, lambda r: told.append(r))
    r = None # before what it refers to
    p = None
    seen.add(len(told))
print('no callback', seen)

seen = set()
d = weakref.WeakValueDictionary()
for i in range(300):
    p = P()
    d[i] = p
    seen.add(len(d))
    p = None
    seen.add(len(d))
print('weak dict', seen)

kept = []
class Back:
    def __del__(self): kept.append(self)
for i in range(100):
    Back()
print('resurrected', len(kept))
kept.clear()
print(len(kept))

class Holder:
    def __init__(self): self.items = [D() for i in range(20000)]
def fill():
    l = [D() for i in range(20000)]
    return len(l)
def check(what):
    global n
    print(what, n)
    n = 0
check('so far')
fill()
check('function')
h = Holder()
h = None
check('object')
h = Holder()
h.items = []
check('attribute')
h = Holder()
h.items.clear()
check('list.clear()')
h = Holder()
h.items[:] = [1]
check('slice')
h = Holder()
del h.items[:]
check('del slice')
d = {'a': [D() for i in range(20000)]}
d['a'] = 1
check('item')
d = {'a': [D() for i in range(20000)]}
del d['a']
check('del item')
d = {i: D() for i in range(20000)}
d.clear()
check('dict.clear()')
d = {'a': [D() for i in range(20000)]}
d.pop('a')
check('dict.pop()')
s = {D() for i in range(20000)}
s.clear()
check('set.clear()')
