# Stars in calls: what is evaluated and refused when (3.14 printed this; not recorded).
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def f(*a, **k): return a, k
def g(): print('g'); return {'kw': 2}
def h(): print('h'); return 5
t(lambda: f(*5, kw=1, **{"kw": 2})); t(lambda: f(*5, **g())); t(lambda: f(*h(), **g())); t(lambda: f(*5, *g())); t(lambda: f(**5)); t(lambda: f(*5, **5)); t(lambda: f(1, *5)); t(lambda: f(*[1], *5)); t(lambda: f(*5, x=g())); t(lambda: f(**{1: 2})); t(lambda: f(**{'a': 1}, **{'a': 2})); t(lambda: f(a=1, **{'a': 2})); t(lambda: f(*[1], a=1, **{'a': 2}))
t(lambda: f(*g(), **{})); t(lambda: print(*5)); t(lambda: print(**5)); t(lambda: len(*5, **g())); t(lambda: [].append(*5)); t(lambda: f(*h(), 1, **5)); t(lambda: f(1, *h(), 1)); t(lambda: f(*h(), *h(), **g())); t(lambda: f(x=1, *5)); t(lambda: f(**g(), x=h())); t(lambda: f(**g(), kw=h())); t(lambda: f(*5, a=h(), **g()))
class C:
    def m(self, *a, **k): return a
t(lambda: C().m(*5)); t(lambda: C.m(*5)); t(lambda: C().m(**5)); t(lambda: C(*5)); t(lambda: super(*5)); t(lambda: (lambda: 0)(*5)); t(lambda: C().m(*5, **g()))
class It:
    def __iter__(self): print('it'); return iter((1, 2))
t(lambda: f(*It(), **g())); t(lambda: f(*It(), *It(), a=h(), **g()))
class M:
    def keys(self): print('keys'); return ['a']
    def __getitem__(self, k): print('get', k); return 1
t(lambda: f(*It(), **M())); t(lambda: f(*It(), x=h(), **M())); t(lambda: f(*It(), **M(), **M()))
