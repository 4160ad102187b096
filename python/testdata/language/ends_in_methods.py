# Ends of objects within special methods, class bodies, exec() and what other Go code runs.
class A:
    def __init__(s,n): s.n=n
    def __del__(s): print('end', s.n)
class X:
    a=A(1); b=A(2)
    b=None
    del a
    print('body')
class M(type):
    def __new__(m, name, bases, ns):
        a=A(3); a=None
        return type.__new__(m, name, bases, ns)
class Y(metaclass=M):
    c=A(4); c=A(5)
    print('y')
exec('a=A(6); a=None; print("exec")')
class P:
    @property
    def p(self):
        a=A(7); a=None; print('prop'); return 1
    def __getattr__(self, n):
        a=A(8); a=None; print('ga')
        return 2
    def __add__(self, o):
        a=A(9); a=None; print('add')
        return 3
    def __iter__(self):
        a=A(10); a=None; print('iter')
        return self
    def __eq__(self, o):
        a=A(11); a=None; print('eq'); return True
    def __bool__(self):
        a=A(12); a=None; print('bool'); return True
    def __len__(self): a=A(13); a=None; print('len'); return 1
    def __getitem__(self,i): a=A(14); a=None; print('gi'); return 1
    def __setitem__(self,i,v): a=A(15); a=None; print('si')
    def __setattr__(self,i,v): a=A(16); a=None; print('sa')
    def __str__(self): a=A(17); a=None; print('str'); return ''
    def __enter__(self): a=A(18); a=None; print('enter')
    def __exit__(self,*a): a=A(19); a=None; print('exit')
    def __next__(self): a=A(20); a=None; print('next'); raise StopIteration
    def __call__(self): a=A(21); a=None; print('call')
    def __contains__(self,x): a=A(22); a=None; print('cont'); return True
    def __hash__(self): a=A(23); a=None; print('hash'); return 1
    def __lt__(self,o): a=A(24); a=None; print('lt'); return True
    def __neg__(self): a=A(25); a=None; print('neg'); return 1
    def __format__(self,f): a=A(26); a=None; print('fmt'); return ''
    def __iadd__(self,o): a=A(27); a=None; print('iadd'); return self
    def __del__(self): a=A(28); a=None; print('del')
p=P()
p.p; p.x; p+1; [*p]; p==1; bool(p); len(p); p[0]; p[1]=2; p.y=1; str(p)
for i in p: pass
if p: pass
with p: pass
try: next(p)
except StopIteration: pass
p(); 1 in p; {p:1}; p<p; -p; f'{p}'; p+=1
sorted([p,p]); list(map(lambda x: A(30) and None, [1])); max([1,2], key=lambda x: (A(31), x)[1])
import functools
@functools.wraps(p.__call__)
def w(): a=A(32); a=None; print('w')
functools.partial(w)()
del p
print('last')
g=(A(n) and n for n in range(33,35))
next(g); g.__next__(); g.close()
import sys
print(getattr(p:=P(),'p'), hash(p), repr(p)[:0], iter(p) is p, str(p), bool(p))
Y.c = None
del p, w

print("-- what patterns hold while they ask for more")
class P:
    __match_args__=('a','b')
    @property
    def a(self): return A(1)
    @property
    def b(self):
        t=A(5); t=None; print('in b')
        return A(2)
import collections.abc
class Map(collections.abc.Mapping):
    def __len__(self): return 2
    def __iter__(self): return iter((41,42))
    def __getitem__(self, k):
        t=A(35); t=None; print('map', k)
        return A(k)
    def get(self, k, d=None):
        t=A(35); t=None; print('get', k)
        return A(k)
def f():
    match P():
        case P(x, y): print(x.n, y.n)
    x = y = None
    match Map():
        case {41: x, 42: y}: print(x.n, y.n)
f()
