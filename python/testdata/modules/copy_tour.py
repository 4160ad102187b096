import copy
a = [1, [2, 3], {'k': (4,)}]; b = copy.copy(a); c = copy.deepcopy(a); a[1].append(9); print(b, c, b[1] is a[1], c[1] is a[1])
r = []; r.append(r); q = copy.deepcopy(r); print(q[0] is q)
class P:
    def __init__(self): self.x = [1]
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep'
class Q:
    def __init__(self, x): self.x = x
    def __replace__(self, **kw): return Q(**kw)
print(copy.copy(P()), copy.deepcopy([P()]), copy.deepcopy(Q([1])).x, copy.copy((1, [2])), copy.replace(Q(1), x=5).x)
import threading
for f in (lambda: copy.copy(threading.Lock()), lambda: copy.deepcopy(x for x in ()), lambda: copy.replace([])):
    try: f()
    except Exception as e: print(type(e).__name__, e)

# An alias that is unpacked stays so; its iterator has one item.
import pickle
import types
class Alias(types.GenericAlias): pass
for alias in (*tuple[int, ...],)[0], list[int], Alias(list, int):
    for other in copy.copy(alias), copy.deepcopy(alias):
        print(other, other == alias, type(other))
print(pickle.loads(pickle.dumps((*list[int],))) == (*list[int],))
it = iter(list[int])
print(it.__reduce__(), next(it), it.__reduce__(), list(it), it.__reduce__())
