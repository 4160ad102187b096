# What __reduce_ex__ makes of objects, by protocol: what 3.14 answers, not recorded by 3.13.

import collections, functools, itertools, operator, re, types

def rep(x):
    if isinstance(x, tuple): return '('+', '.join(map(rep,x))+')'
    if type(x).__name__.endswith('iterator'): return 'ITER'+rep(tuple(x))
    r=repr(x)
    return re.sub(r' at 0x[0-9a-f]+','',r)
class C:
    def __init__(s): s.x=1
    def m(s): pass
class S:
    __slots__=('a','b')
class SD(S): pass
class L(list): pass
class D(dict): pass
class I(int): pass
class T(tuple): pass
class St(str): pass
class By(bytes): pass
class BA(bytearray): pass
class F(float): pass
class Se(set): pass
class FS(frozenset): pass
class E(Exception): pass
class NA:
    def __getnewargs__(self): return (1,2)
    def __new__(cls,*a): return object.__new__(cls)
class NAX:
    def __getnewargs_ex__(self): return (1,2),{'k':3}
class GS:
    def __getstate__(self): return 42
class Bad:
    def __getnewargs__(self): return [1]
class Bad2:
    def __getnewargs_ex__(self): return (1,)
s=S(); s.a=1; sd=SD(); sd.b=2; sd.q=3
l=L([1,2]); l.z=1; d=D(a=1); i=I(5); i.w=2; t=T((1,2)); st=St('x'); by=By(b'y'); ba=BA(b'z'); se=Se([1]); se.n=3; fs=FS([2]); e=E(1,2); e.k=5
def gen(): yield
objs=[object(),C(),s,sd,S(),l,d,i,t,st,by,ba,F(1.5),se,fs,e,NA(),NAX(),GS(),Bad(),Bad2(),[],{},1,'a',b'',(),1.5,1j,True,None,...,NotImplemented,set([1]),frozenset([2]),bytearray(b'q'),range(3),slice(1,2,3),len,[].append,str.join,int.__add__,C().m,C.m,C,int,gen(),types,iter([1,2]),iter((1,2)),iter(range(3)),iter({1}),iter({1:2}),iter({1:2}.items()),enumerate('ab'),zip('ab','cd'),map(str,[1]),filter(None,[1]),reversed([1,2]),reversed((1,2)),iter(len,3),property(len),staticmethod(len),types.SimpleNamespace(a=1),collections.OrderedDict(a=1),collections.deque([1],3),collections.Counter('aab'),collections.defaultdict(int,a=1),functools.partial(len,1),operator.itemgetter(1),operator.attrgetter('a.b'),operator.methodcaller('x',1,y=2),ValueError(1),KeyError('a'),ExceptionGroup('m',[ValueError()]),ImportError('m',name='n'),types.MappingProxyType({}),(lambda:0),type(None),list[int],int|str,iter(range(2**70)), [].__add__, dict.fromkeys, super(C,C()), (lambda:(lambda:e))(), C().__init__]
for o in objs:
    for p in (0,2,4):
        try: r=rep(o.__reduce_ex__(p))
        except Exception as z: r=f'{type(z).__name__}: {z}'
        print(p, type(o).__name__, r)
