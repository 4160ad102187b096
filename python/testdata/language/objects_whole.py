# Descriptors, super(), __set_name__, and what copying and pickling make of each object (3.14 printed this; not recorded).
import copy, pickle, types, re
def t(name, f):
    try: r = repr(f())
    except BaseException as e: r = f'{type(e).__name__}: {e}'
    print(name, '->', re.sub('0x[0-9a-f]+', '0x…', r))
# descriptors: each set of methods, asked through an instance and its class, with and without an instance attribute
def make(*names):
    d = {}
    if 'get' in names: d['__get__'] = lambda s, i, o: ('get', i is not None, getattr(o, '__name__', None))
    if 'set' in names: d['__set__'] = lambda s, i, v: print('set', v)
    if 'del' in names: d['__delete__'] = lambda s, i: print('delete')
    if 'name' in names: d['__set_name__'] = lambda s, o, n: print('named', o.__name__, n)
    return type('D', (), d)()
for names in ((), ('get',), ('set',), ('del',), ('get', 'set'), ('get', 'del'), ('set', 'del'), ('get', 'set', 'del', 'name')):
    class A: d = make(*names)
    a = A()
    print(names)
    t(' get', lambda: a.d if 'get' in names else type(a.d).__name__); t(' class get', lambda: A.d if 'get' in names else type(A.d).__name__)
    t(' set', lambda: setattr(a, 'd', 5)); print(' dict', a.__dict__); t(' get', lambda: a.d if 'get' in names or a.__dict__ else 0)
    t(' del', lambda: delattr(a, 'd')); a.__dict__['d'] = 7; t(' get', lambda: a.d if 'get' in names else (a.d == 7)); t(' class set', lambda: setattr(A, 'd', 9)); t(' get', lambda: a.d)
# descriptors that raise, on classes with __getattr__
class R:
    @property
    def p(self): raise AttributeError('inner')
    def __getattr__(self, n): return 'fallback ' + n
    @property
    def q(self): return self.missing
t('fallback', lambda: R().p); t('q', lambda: R().q)
class N:
    @property
    def p(self): return self.nope
t('p', lambda: N().p); t('p set', lambda: setattr(N(), 'p', 1)); t('p del', lambda: delattr(N(), 'p'))
class X:
    x = property(lambda s: 1, None, None, 'doc'); y = property(None, lambda s, v: print('v', v)); z = property(fdel=lambda s: print('del'))
for n in 'xyz':
    t(n, lambda: getattr(X(), n)); t(n + ' set', lambda: setattr(X(), n, 1)); t(n + ' del', lambda: delattr(X(), n))
print(X.x.__doc__, X.x.__name__, X.x.getter(len).fget, X.__dict__['x'].__isabstractmethod__)
# __set_name__ and __init_subclass__
class Bad:
    def __set_name__(self, o, n): 1 / 0
t('set_name', lambda: type('T', (), {'bad': Bad()}))
try: type('T', (), {'bad': Bad()})
except ZeroDivisionError as e: print(e.__notes__)
class I:
    def __init_subclass__(cls, **k): super().__init_subclass__(**k)
t('init_subclass', lambda: type('J', (I,), {}, foo=1)); t('object', lambda: type('J', (), {}, foo=1)); t('isub', lambda: object.__init_subclass__(1)); t('isub', lambda: object.__init_subclass__(a=1))
# super
class P:
    def f(self): return 'P'
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return 's'
    @property
    def p(self): return 'p'
class Q(P):
    def f(self): return 'Q' + super().f()
    @classmethod
    def c(cls): return 'Q' + super().c()
    @staticmethod
    def s(): return super(Q, Q).s()
    @property
    def p(self): return 'Q' + super().p
    def g(self): return [super().f() for _ in 'ab']
    def h(self):
        def inner(): return super(Q, self).f()
        return inner()
    def i(self): return (lambda: super(type(self), self).f())()
    def k(self): super().zork
    def l(self): super().f = 1
    def m(self): return super().__class__, super().__thisclass__, super().__self__ is self, super().__self_class__
    def n(self): return super
    def o(x, self=None): return super().f()
    def r(self): return repr(super())
    def u(*a): return super().f()
    def v(self): del self; return super().f()
    def w(self): self = 5; return super().f()
q = Q()
for n in 'fcsghiklmorw': t(n, lambda: getattr(q, n)() if n != 'p' else q.p)
t('p', lambda: q.p); t('u', lambda: q.u()); t('v', lambda: q.v())
def free(self): return super().f()
t('free', lambda: free(q)); t('none', lambda: super()); t('one', lambda: super(Q)); t('unbound get', lambda: super(P).__get__(q, Q).f if 0 else repr(super(Q).__get__(q, Q)))
t('wrong', lambda: super(Q, 5)); t('wrong', lambda: super(5, q)); t('three', lambda: super(1, 2, 3)); t('kw', lambda: super(type=Q)); t('cls', lambda: super(Q, Q).s()); t('unrelated', lambda: super(Q, P))
t('set', lambda: setattr(super(Q, q), 'x', 1)); t('getattribute', lambda: super(Q, q).__getattribute__('f')())
# what copies and pickles make of each object
class Plain:
    def __init__(self, a=1): self.a = a
    def __eq__(self, o): return type(o) is type(self) and vars(o) == vars(self)
class Slots: __slots__ = ('a', 'b')
class Both(Slots): pass
class State:
    def __getstate__(self): return {'k': 2}
    def __setstate__(self, s): self.s = s
class New:
    def __new__(cls, a, b=2): s = super().__new__(cls); s.v = (a, b); return s
    def __getnewargs__(self): return self.v
class NewEx(New):
    def __getnewargs_ex__(self): return (self.v[0],), {'b': 5}
class Reduce:
    def __reduce__(self): return Plain, (9,)
class BadReduce:
    def __reduce__(self): return 5
class Li(list): pass
class Di(dict): pass
s = Slots(); s.a = 1; b = Both(); b.a = 1; b.c = 3; li = Li([1]); li.x = 1; di = Di(a=1); di.y = 2
for o in (Plain(3), s, b, State(), New(7), NewEx(7), li, di, 5, 'a', (1, [2]), [1], {1: 2}, {1}, frozenset([1]), b'a', bytearray(b'a'), 1j, range(3), slice(1, 2), ..., None, NotImplemented, int, len, Plain, [].append, types.SimpleNamespace(a=1),
          iter([1, 2]), iter('ab'), iter((1,)), iter(range(3)), enumerate('ab'), zip('ab', 'cd'), map(str, [1]), reversed([1, 2]), ValueError('x'), OSError(99, 'a', 'f'), KeyError('k'), list[int], int | str, memoryview(b'a'), (i for i in ()), lambda: 0, object(), property(), classmethod(None), X.__dict__['x'], print, type, super(Q, q), q.f, Ellipsis, dict.fromkeys, str.join, {}.keys(), filter(None, [1]), staticmethod(None), types.MappingProxyType({}), types.CellType(1)):
    n = type(o).__name__
    for p in (2, 4): t(f'{n} reduce {p}', lambda: str(o.__reduce_ex__(p)).replace('<function', '<fun') if not isinstance(o, (types.MethodType,)) else 'method')
    t(f'{n} state', lambda: o.__getstate__())
    t(f'{n} copy', lambda: (copy.copy(o) is o, type(copy.copy(o)).__name__)); t(f'{n} deepcopy', lambda: (copy.deepcopy(o) is o, type(copy.deepcopy(o)).__name__))
    t(f'{n} pickle', lambda: type(pickle.loads(pickle.dumps(o))).__name__)
t('bad', lambda: copy.copy(BadReduce())); t('bad', lambda: pickle.dumps(BadReduce())); t('reduce', lambda: copy.copy(Reduce()).a); t('slots 0', lambda: s.__reduce_ex__(0)); t('slots 1', lambda: s.__reduce_ex__(1)); t('obj 0', lambda: Plain(1).__reduce_ex__(0)); t('li 0', lambda: li.__reduce_ex__(0)); t('reduce', lambda: Plain(1).__reduce__()); t('ex', lambda: Plain(1).__reduce_ex__()); t('ex', lambda: Plain(1).__reduce_ex__('a'))
t('replace', lambda: copy.replace(types.SimpleNamespace(a=1), a=2)); t('replace', lambda: copy.replace(5))
