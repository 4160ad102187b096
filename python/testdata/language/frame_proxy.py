# f_locals of a function as a mapping: keys of any kind, lists, and what it refuses.
import sys
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def f(x, y=2):
    d = sys._getframe().f_locals
    P = type(d)
    d[1] = 'one'; d['z'] = 3; d[(2,)] = 4
    print(d[1], d['z'], d.get((2,)), 1 in d, len(d), list(d)[-3:])
    t(lambda: P()); t(lambda: P(1)); t(lambda: P(frame=1)); t(lambda: P(sys._getframe(0))); t(lambda: P(1, 2))
    t(lambda: d.__delitem__('x')); t(lambda: d.__delitem__('z')); t(lambda: d.__delitem__('zz')); t(lambda: d.pop('x')); t(lambda: d.pop(1)); t(lambda: d.__setitem__([], 1)); t(lambda: d[[]]); t(lambda: d.setdefault([], 1)); t(lambda: d.clear())
    d['x'] = 'new'
    print(x, d | {'k': 1} == {**d, 'k': 1})
    match d:
        case {'x': v}: print(v)
f(1)

def cyclic():
    x = 1
    d = sys._getframe().f_locals
    return repr(sys._getframe().f_locals) == repr(dict(d)), repr(d)
print(cyclic())

class Like:
    def __hash__(self): return hash('x')
    def __eq__(self, other): return other == 'x'
class Name(str): pass
def stored(key):
    d = sys._getframe().f_locals
    d[key] = 2
    r = x, list(d)
    x = 1
    return r
print(stored(Like()), stored(Name('x')), stored('x'))
def free():
    x = 1
    def inner(key):
        sys._getframe().f_locals[key] = 5
        return x
    return inner(Like()), x
print(free())

import sys, types
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e:
        print(type(e).__name__+':', e)
def f():
    fl=sys._getframe().f_locals
    t(lambda: fl['nope']); t(lambda: fl.__delitem__('nope')); t(lambda: fl[3]); t(lambda: fl[[]]); t(lambda: fl.pop('q')); t(lambda: fl.get('q')); t(lambda: fl.popitem())
    fl['z']=1
    t(lambda: fl['nope']); t(lambda: fl.__delitem__('nope')); t(lambda: fl.pop('nope')); t(lambda: fl.pop('nope',3)); t(lambda: fl.pop('z')); t(lambda: fl[3])
f()
m=memoryview(bytearray(4))
def s(k,v): m[k]=v
for v in (5,'a',None,[1],1.5): t(s,slice(0,2),v); t(s, slice(None), v)
t(memoryview, 5); t(memoryview, 'a')
m=types.ModuleType('m'); m.__getattr__=lambda n: 'dyn_'+n; print(m); m.__file__='f'; print(m); 
m=types.ModuleType('m'); del m.__name__; t(lambda: m.x); m.__name__=5; t(lambda: m.x); print(m); del m.__spec__; print(m); del m.__loader__; print(m); m.__loader__=4; print(m); m.__name__='r'; print(m)
m=types.ModuleType.__new__(types.ModuleType); t(lambda: m.x); t(lambda: m.__dict__); t(lambda: m.__name__); print(m)
