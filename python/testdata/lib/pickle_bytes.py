# not recorded: what CPython 3.14 writes, in every protocol, and what comes back.

import pickle, collections, datetime, enum, functools, dataclasses, re, pathlib, types, operator
class P:
    def __init__(self, x, y): self.x, self.y = x, y
class S:
    __slots__ = 'a', 'b'
class SD(S):
    __slots__ = ('c', '__dict__')
class GS(P):
    def __getstate__(self): return {'y': 2}
    def __setstate__(self, s): self.z = s
class NA(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (a, b))
    def __getnewargs__(self): return tuple(self)
class NX(int):
    def __new__(cls, *, v): return int.__new__(cls, v)
    def __getnewargs_ex__(self): return (), {'v': int(self)}
class L(list): pass
class D(dict): pass
class St(str): pass
class Color(enum.Enum): RED = 1; BLUE = 2
class Fl(enum.Flag): A = 1; B = 2
class IE(enum.IntEnum): X = 5
@dataclasses.dataclass
class DC: a: int; b: list
@dataclasses.dataclass(frozen=True, slots=True)
class DF: a: int; b: str
NT = collections.namedtuple('NT', 'p q')
class E(Exception):
    def __init__(self, a, b): super().__init__(a); self.b = b
def func(): pass
class Outer:
    class Inner: pass
    def meth(self): pass
    @staticmethod
    def sm(): pass
    @classmethod
    def cm(cls): pass
s = S(); s.a = 1
sd = SD(); sd.a = 1; sd.c = 2; sd.d = 3
l = [1]; l.append(l)
d = {}; d['me'] = d
t = ([],); t[0].append(t)
e = ValueError('x', 1); e.add_note('n')
e2 = E(1, 2)
objs = dict(none=None, t=True, f=False, i0=0, i255=255, i256=256, i65535=65535, i65536=65536, m1=-1, i31=2**31-1, i31b=2**31, im31=-2**31, big=2**100, mbig=-2**100, huge=2**3000, fl=1.5, inf=float('inf'), cx=1+2j,
 s='abc', su='é\u4e2d\U0001f600', ss='\ud800', snl='a\nb\\c\x1a\0', e='', by=b'abc', be=b'', bl=b'x'*300, ba=bytearray(b'abc'), bae=bytearray(),
 l0=[], l1=[1], l3=[1,2,3], l1000=list(range(1000)), l1001=list(range(1001)), d0={}, d1={'a':1}, d2={'a':1,'b':2}, d1000={i:None for i in range(1000)}, d1001={i:None for i in range(1001)},
 t0=(), t1=(1,), t2=(1,2), t3=(1,2,3), t4=(1,2,3,4), st=set(), st1={1}, st3={1,2,3}, fs=frozenset([1]), fs0=frozenset(), rl=l, rd=d, rt=t, shared=[s]*3, strs=['ab','ab'],
 p=P(1,[2]), ps=[P(1,2),P(3,4)], sd=sd, gs=GS(1,2), na=NA(1,2), nx=NX(v=5), L=L([1,2]), L1=L([1]), D=D(a=1), D2=D(a=1,b=2), St=St('x'), color=Color.RED, fl2=Fl.A, fl3=Fl.A|Fl.B, ie=IE.X, dc=DC(1,[2]), df=DF(1,'x'),
 nt=NT(1,2), ve=e, ee=KeyError('k'), func=func, cls=P, inner=Outer.Inner, bm=Outer().meth, sm=Outer.sm, cm=Outer.cm, length=len, app=[].append, typ=int, nonet=type(None), ell=..., ni=NotImplemented, ellt=type(...),
 rng=range(1,10,2), slc=slice(1,2,None), cnt=collections.Counter('aab'), dq=collections.deque([1,2],5), dq2=collections.deque(), dd=collections.defaultdict(list,{1:[2]}), od=collections.OrderedDict(a=1), cm2=collections.ChainMap({1:2}), ud=collections.UserDict(a=1), part=functools.partial(int,base=2), dt=datetime.datetime(2020,1,2,3,4,5,6), dtz=datetime.datetime(2020,1,2,tzinfo=datetime.timezone.utc), da=datetime.date(2020,1,2), tm=datetime.time(1,2), td=datetime.timedelta(1,2,3), tz=datetime.timezone(datetime.timedelta(hours=1),'x'),
 rx=re.compile('a+',re.I), pp=pathlib.PurePosixPath('/a/b'), ns=types.SimpleNamespace(a=1), ig=operator.itemgetter(1), ag=operator.attrgetter('a','b'), mc=operator.methodcaller('f',1,k=2), li=iter([1,2]), ti=iter((1,)), ri=iter(range(3)), di=iter({1:2}), rv=reversed([1,2]), en=enumerate([1]), zp=zip([1],[2]), mp=map(func,[1]), ft=filter(None,[1]), ci=iter(int,1), bi=iter(b'ab'), ga=list[int], big_b=b'x'*70000, big_s='y'*70000, big_l=['z%d'%i for i in range(12000)], objo=object(), sup=super(Outer, Outer()), prop=St, tzu=datetime.timezone.utc, cached=functools.reduce, ud2=collections.UserList([1]), us=collections.UserString('x'), sl2=slice(None))
import hashlib
for n, o in objs.items():
    for proto in range(6):
        try: b = pickle.dumps(o, proto)
        except Exception as x: print(n, proto, type(x).__name__, str(x).replace('\n',' ')[:100], getattr(x,'__notes__',None)); continue
        print(n, proto, b if len(b) < 400 else (len(b), hashlib.md5(b).hexdigest()))
        try: r = pickle.loads(b)
        except Exception as x: print(n, proto, 'loads', type(x).__name__, x); continue
        if n not in ('rl','rd','rt','big_l', 'huge'): print(n, proto, re.sub('0x[0-9a-f]+','0x', repr(r)[:200]), r == o)
