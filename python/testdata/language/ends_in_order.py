# What a container or an object holds goes in CPython's order: lists and tuples from their end, dicts and attributes from their beginning.
class A:
    def __init__(s,n): s.n=n
    def __del__(s): print(s.n, end=' ')
l=[A(1),A(2),A(3)]; del l; print('list')
d={'a':A(1),'b':A(2),'c':A(3)}; del d; print('dict del')
d={'a':A(1),'b':A(2),'c':A(3)}; d=None; print('dict None')
d={A(1):1,A(2):2,A(3):3}; del d; print('keys del')
d={A(1):1,A(2):2,A(3):3}; d=None; print('keys None')
d={A(1):A(2),A(3):A(4)}; del d; print('both del')
d={A(1):A(2),A(3):A(4)}; d=None; print('both None')
[[A(1),A(2)],[A(3),A(4)]]; print('lists in list')
l=[{A(1):A(2),A(3):A(4)}]; del l; print('in list del')
({A(1):A(2)},A(3)); print('in tuple')
def f():
    d={A(1):A(2),A(3):A(4)}
f(); print('local')
def f():
    d=[{A(1):A(2),A(3):A(4)}]
f(); print('local list')
class B: pass
b=B(); b.x=A(1); b.y=A(2); del b; print('attrs')
b=B(); b.d={A(1):A(2),A(3):A(4)}; del b; print('attr dict')
b=B(); b.__dict__.update(x=A(1),y=A(2)); del b; print('dict attrs')
s={A(1)}; del s; print('set')
d={1:{A(1):A(2)},2:{A(3):A(4)}}; del d; print('nested')
class N(A):
    def __init__(s, n, **k):
        super().__init__(n)
        s.__dict__.update(k)
class P:
    def __init__(s): s.one=N(1); s.two=N(2); s.three=[N(3),N(4)]; s.four={'x':N(5),'y':N(6)}
class Q(P):
    def __del__(s): print('Q', end=' ')
p=P(); del p; print('P')
p=Q(); del p; print('Q')
p=Q(); p=None; print('Q None')
def f(): p=Q()
f(); print('Q local')
a=N(1,child=N(2,child=N(3,child=N(4)))); del a; print('chain')
a=N(1,l=N(2),r=N(3,l=N(4),r=N(5))); del a; print('tree')
def g(): 
    x=N(1); y=N(2)
    def h(): return x,y
    return h
h=g(); del h; print('closure')
def g(a=N(1), *, b=N(2)): pass
del g; print('defaults')
b=N('m',x=N(1),y=N(2)).__init__; del b; print('method')
import functools, collections
q=functools.partial(print, N(1), N(2), k=N(3)); del q; print('partial')
d=collections.deque([N(1),N(2)]); del d; print('deque')
d=collections.OrderedDict(a=N(1),b=N(2)); del d; print('odict')
t=(N(1),(N(2),N(3)),N(4)); del t; print('tuple')
e=ValueError(N(1),N(2)); e.x=N(3); del e; print('exception')
p=P(); p.one=p.two=None; print('attr'); del p.four; print('del attr'); p.three.pop(0); print('pop'); del p; print('rest')
d={1:P(),2:Q()}; d.pop(1); print('dict pop'); d.update({2:0}); print('update')
d={k:N(k) for k in range(3)}; d[1]=0; d.clear(); print('clear')
l=[N(i) for i in range(5)]; del l[1:3]; print('slice'); l[:]=[]; print('all')
l=[P()]; l[0]=0; print('item')
g=(x for x in [N(1),N(2)]); next(g); g.close(); del g; print('genexpr')
def gen(a, b):
    c=N(3)
    yield
g=gen(N(1),N(2)); next(g); del g; print('gen')

# What holds others that hold others: each with what it holds, before the next.
class H(N):
    def __init__(self, *names):
        self.n = 'H'
        self.held = [N(n) for n in names]
l = [H(1, 2), H(3, 4)]
del l; print('list of holders')
l = [H(1, 2), H(3, 4)]
l = None; print('bound anew')
d = {'a': H(1, 2), 'b': H(3, 4)}
d.clear(); print('cleared')
def f():
    a, b = H(1, 2), N('local')
f(); print('frame')

# Members that __slots__ has made: by name, a class's before its base's, then the others.
class S:
    __slots__ = ('z', 'b', '__m', 'a')
class T(S):
    __slots__ = ('y', 'c', '__dict__')
class U(T): pass
class V(U):
    __slots__ = ('k', 'e')
for cls in S, T, U, V:
    x = cls()
    for n in 'q z b _S__m a y c k e p'.split():
        try: setattr(x, n, N(n))
        except AttributeError: print('no', n)
    del x.b
    x = 1; print(cls.__name__)

# What an end makes live again lives on with what it holds; the others end.
keep = []
class K(N):
    def __init__(self, n, *c): self.n = n; self.c = c
    def __del__(self): print('K', self.n); keep.append(self.c[0])
l = [K('p', N(1), N(2)), K('q', K('r', N(3)), N(4))]
del l; print([k.n for k in keep])
keep.clear(); print(len(keep))
class R(N):
    def __del__(self): print('R', self.n); keep.append(self)
x = R('x'); x.a = N('xa')
del x; print('revived')
keep.clear(); print('cleared')
def g(n):
    d, e = N(n), N(n + 'e')
    try: yield
    finally: print('fin', n); keep.append(d)
i = g('gen'); next(i); del i; print('generator')
keep.clear(); print('cleared')
class C:
    def __init__(self, nxt, n): self.nxt = nxt; self.n = n
    def __del__(self): log.append(self.n)
log = []
c = None
for i in range(300): c = C(c, i)
del c
print(log == list(range(299, -1, -1)), len(log))
a = N('shared')
l = [K('s', a), K('t', a)]
del a
del l; print('two hold it')
keep.clear(); print('cleared')

# Names bound at once: two or three variables the last first.
def f2(): 
    a = N('a'); b = N('b'); a, b = 1, 2; print()
def f3():
    a = N('a'); b = N('b'); c = N('c'); a, b, c = 1, 2, 3; print()
def f4():
    a = N('a'); b = N('b'); c = N('c'); d = N('d'); a, b, c, d = 1, 2, 3, 4; print()
def f6():
    a = N('a'); b = N('b'); x = N(3); a, b = x, x; print(); x = 0; print()
def f7():
    a = N('a'); b = N('b'); x = N(3); a, b = b, a; print(); x = 0; print(); a = 1; print()
def f8():
    a = N('a'); b = N('b'); c = N('c'); x = N(3); a, b, c = x, x, x; print(); x = 0; print()
def f9():
    global g; g = N('g'); a = N('a'); g, a = 1, x; print()
def f10():
    global g; g = N('g'); a = N('a'); a, g = x, x; print()
def f12():
    a = N('a'); b = N('b'); c = N('c'); d = N('d'); a, b, c, d = x, x, x, x; print()
def f13():
    a = N('a'); b = N('b'); 
    def h(): return a
    a, b = x, x; print()
def f14():
    a = N('a'); b = N('b'); a, a = x, b; b = 0; print(); a = 0; print()
x = 5
for f in f2,f3,f4,f6,f7,f8,f9,f10,f12,f13,f14: print(f.__name__, end=': '); f()
