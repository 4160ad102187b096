# What gc.collect() lets go of, and that it leaves alone what is in use.
import gc
import weakref

class Thing:
    pass

def dropped():
    thing = Thing()
    ref = weakref.ref(thing)
    thing = None
    gc.collect()
    return ref()

def caught():
    thing = Thing()
    ref = weakref.ref(thing)
    try:
        raise ValueError(thing)
    except ValueError as e:
        pass
    thing = None
    gc.collect()
    return ref()

def in_closure():
    thing = Thing()
    ref = weakref.ref(thing)
    def inner():
        nonlocal thing
        raise ValueError
    try:
        try:
            raise KeyError
        except KeyError:
            inner()
    except ValueError:
        pass
    del thing, inner
    gc.collect()
    return ref()

def argument(thing):
    ref = weakref.ref(thing)
    del thing
    gc.collect()
    return ref()

print(dropped(), caught(), in_closure(), argument(Thing()))

def generator():
    thing = Thing()
    yield weakref.ref(thing)
    yield 'never'

g = generator()
ref = next(g)
g.close()
gc.collect()
print(ref())

# In the middle of things: constants that a loop keeps, arguments of calls under way, temporaries, iterators.
def loop():
    out = []
    for i, name in enumerate(['a', 'b', 'c']):
        out.append('%s-%d' % (name, i) + str(gc.collect() * 0))
        exec('gc.collect(); out.append("in exec")', {'gc': gc, 'out': out})
    return out

print(loop())

def key(x):
    gc.collect()
    return -x

print(sorted([3, 1, 2], key=key), max(1, 2, key=key), list(map(key, [1, 2])), [key(x) + y for x in (1, 2) for y in (10, 20)])

class Items:
    def __getitem__(self, i):
        gc.collect()
        if i > 2:
            raise IndexError
        return [i]
    def __add__(self, other):
        gc.collect()
        return other
    def __format__(self, spec):
        gc.collect()
        return f'<{spec}>'
    def __enter__(self):
        gc.collect()
        return self
    def __exit__(self, *exc):
        gc.collect()
        return True

print([*Items()], (Items() + 'x') + 'y', f'{Items():a}{1}{Items():b}', dict(a=key(1), **{'b': key(2)}), key(*[key(5)]))
with Items() as items:
    print('inside', items[1])
    1 / 0
print('after')

async def never():
    pass

def forgets():
    c = never()

import warnings
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    forgets()
    kept = never()
    gc.collect()
    print([str(w.message) for w in log])
kept.close()
