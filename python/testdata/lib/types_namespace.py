import types
S=types.SimpleNamespace
print(sorted(S.__dict__))
for f in [lambda:S(1), lambda:S(1,2), lambda:S({1:2}), lambda: S([(1,2)]), lambda:S([('a',2)],b=3), lambda:S({'a':1},a=2), lambda:S(None), lambda:S([1]),lambda: S(a=1)<S(a=2), lambda: S.__new__(S,1,2), lambda: S.__init__(S(),1,2), lambda: S(a=1).__reduce__(), lambda:S(a=1).__replace__(1), lambda:S(a=1).__replace__(b=2), lambda: hash(S()), lambda: S(a=S()), lambda: S.__replace__, lambda: S.__dict__['__dict__'], lambda:S.__eq__(S(),1), lambda:S.__lt__(S(),S()), lambda: S(**{'a b':1}), lambda: S.__reduce__, lambda: type(S.__hash__), lambda: dir(S(a=1))[-1], lambda:S.__init__.__text_signature__]:
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class X(S):
    pass
x=X(a=1); x.self=x
print(x, X(b=1)==X(b=1), X(b=1)==S(b=1), x.__replace__(a=2))
class D(dict):
    def __getitem__(self,k): print('get',k); return 1
    def keys(self): print('keys'); return ['z']
print(S(D(q=1)))
class Bad(S):
    def __init__(self): pass
try: print(Bad().__replace__(a=1))
except BaseException as e: print(type(e), e)
class Bad2(S):
    def __new__(cls): return object()
try: print(S.__replace__(Bad2.__new__(S) if 0 else S(), b=1))
except BaseException as e: print(type(e), e)
