# OrderedDict: order in comparisons, both ends, subclasses and copies.
import copy
from collections import OrderedDict

a, b = OrderedDict(x=1, y=2), OrderedDict(y=2, x=1)
print(a == b, a != b, a == dict(b), a != dict(b), a == 3, a != 3)
d = OrderedDict.fromkeys('abcdefghijkl')
d.move_to_end('c', last=False)
d.move_to_end('f', last=False)
d.move_to_end('a')
print(''.join(d), d.popitem(last=False), d.popitem(), ''.join(d), ''.join(reversed(d)))
for n in range(200):
    d[n] = n
for n in range(0, 200, 3):
    d.move_to_end(n, last=False)
print(list(d)[:80], len(d), d[99], 'e' in d, list(d) == [k for k in d])
for key in 'zz', 1000:
    try:
        d.move_to_end(key, last=False)
    except KeyError as e:
        print('KeyError', e)
print(d.pop('e', default=6), d.pop('e', default=6), d.pop('e', 7), d.setdefault('new', default=9), d['new'])
try:
    d.pop('e')
except KeyError as e:
    print('KeyError', e)
try:
    OrderedDict().popitem()
except KeyError as e:
    print('KeyError', e)

def changing(d, change):
    try:
        for k in d:
            change(d, k)
    except RuntimeError as e:
        print(e)
changing(OrderedDict(a=1, b=2, c=3), lambda d, k: d.pop(k))
changing(OrderedDict(a=1, b=2), lambda d, k: d.clear())
changing(dict(a=1, b=2), lambda d, k: d.pop(k))

class Loud(OrderedDict):
    def __setitem__(self, key, value):
        print('set', key)
        super().__setitem__(key, value)
    def __missing__(self, key):
        return 'missing'

loud = Loud([('a', 1)], b=2)
loud.update({'c': 3})
print(loud, loud['zz'], loud.copy(), loud | {'d': 4})
try:
    loud.move_to_end('zz')
except KeyError as e:
    print('KeyError', e)
o = OrderedDict(p=[1])
o.note = 'kept'
for c in copy.copy(o), copy.deepcopy(o):
    print(c, c.note, c['p'] is o['p'])

class Cache(OrderedDict):
    # Least recently used.
    def __init__(self, size):
        super().__init__()
        self.size = size
    def get(self, key, make):
        if key in self:
            self.move_to_end(key)
            return self[key]
        value = self[key] = make(key)
        if len(self) > self.size:
            print('dropped', self.popitem(last=False))
        return value
cache = Cache(2)
for n in 1, 2, 1, 3, 2:
    cache.get(n, lambda n: n * n)
print(cache)

# A comparison that changes the dict goes on with what is there.
class Changing:
    def __init__(self, change): self.change = change
    def __eq__(self, other): return self.change() or True
    def __hash__(self): return 9
key = Changing(lambda: a.pop(key, None))
for key in Changing(lambda: a.clear()), key:
    a, b = OrderedDict.fromkeys([0, key, 4.2]), OrderedDict.fromkeys([0, Changing(lambda: None), 4.2])
    try:
        print(a == b)
    except RuntimeError as e:
        print(e, len(a))
