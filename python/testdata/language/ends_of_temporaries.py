# When objects end that are held by temporaries, arguments and results: each situation prints what happens, in order.

class D:
    "tells of its end"
    def __init__(self, name): self.name = name
    def __del__(self): print('  end', self.name)
    def __repr__(self): return f'D({self.name!r})'
    def m(self, *a): return 5
    def me(self): return self
    def __len__(self): return 3
    def __add__(self, x): return 7
    def __getitem__(self, x): return 8
    def __enter__(self): print('  enter'); return self
    def __exit__(self, *a): print('  exit')
    def __bool__(self): return True
    def __iter__(self): return iter([1, 2])
    def __call__(self): return 9
    def __eq__(self, o): return True
    __hash__ = object.__hash__

situations = []

@situations.append
def temporary():
    D('t')
    print('  after')

@situations.append
def temporary_method():
    D('t').m()
    print('  after')

@situations.append
def temporary_in_call():
    print('  got', D('t').m())
    print('  after')

@situations.append
def temporary_argument():
    len(D('t'))
    print('  after')

@situations.append
def temporary_operator():
    x = D('t') + 1
    print('  after')

@situations.append
def temporary_subscript():
    x = D('t')[0]
    print('  after')

@situations.append
def temporary_condition():
    if D('t'):
        print('  inside')
    print('  after')

@situations.append
def temporary_not():
    x = not D('t')
    print('  after')

@situations.append
def temporary_and():
    x = D('t') and 5
    print('  after')

@situations.append
def temporary_list():
    [D('1'), D('2')]
    print('  after')

@situations.append
def temporary_tuple():
    x = (D('1'), D('2'))[0].name
    print('  after')

@situations.append
def temporary_fstring():
    x = f'{D("t")}'
    print('  after')

@situations.append
def temporary_loop():
    for i in D('t'):
        print('  round', i)
    print('  after')

@situations.append
def temporary_call():
    D('t')()
    print('  after')

@situations.append
def temporary_compare():
    x = D('a') == D('b')
    print('  after')

@situations.append
def temporary_is():
    x = D('a') is None
    print('  after')

@situations.append
def temporary_unpack():
    a, b = D('t')
    print('  after')

@situations.append
def argument_function():
    def f(a):
        print('  inside')
        return 1
    f(D('a'))
    print('  after')

@situations.append
def argument_deleted_inside():
    def f(a):
        del a
        print('  inside')
    f(D('a'))
    print('  after')

@situations.append
def returned():
    def f():
        a = D('a')
        return a
    f()
    print('  dropped')
    x = f()
    print('  kept')
    del x
    print('  after')

@situations.append
def returned_method():
    def f(): return D('a')
    print('  got', f().m())
    print('  after')

@situations.append
def chained():
    D('a').me().me().m()
    print('  after')

@situations.append
def loop_variable():
    for i in range(3):
        a = D(str(i))
    print('  after')

@situations.append
def loop_temporary():
    for i in range(3):
        D(str(i)).m()
    print('  after')

@situations.append
def while_loop():
    n = 0
    while n < 2:
        a = D(str(n))
        n += 1
    print('  after')

@situations.append
def lambda_temporary():
    (lambda a: a.m())(D('a'))
    print('  after')

@situations.append
def walrus():
    if (a := D('a')).m():
        print('  inside')
    a = None
    print('  after')

@situations.append
def match_():
    match D('m'):
        case D(name='x'): pass
        case _: print('  case')
    print('  after')

@situations.append
def map_():
    print('  got', list(map(lambda d: d.name, [D('a'), D('b')])))
    print('  after')

@situations.append
def conditional_expression():
    x = D('a').name if D('b') else 0
    print('  after')

@situations.append
def assert_():
    assert D('a')
    print('  after')

@situations.append
def star_arguments():
    def f(*a, **k): print('  inside')
    f(D('a'), k=D('k'))
    print('  after')

for f in situations:
    print(f.__name__)
    f()

print("-- displays that are statements")
import types
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("end", self.n)
def started(g): next(g); return g
def begun(c): c.send(None); return c
@types.coroutine
def once(): yield
async def waits(x): await once()
def use(x): print(end="")
def displays():
    started(y for y in [N(1)]), started(y for y in [N(2)])
    print(1)
    [begun(waits(N(3))), begun(waits(N(4)))]
    print(2)
    {1: N(5), 2: N(6)}
    print(3)
    [N(n) for n in (7, 8)]
    print(4)
    {n: [N(n)] for n in (9, 10)}
    print(5)
    (N(n) for n in [N(11)])
    print(6)
    list(filter(use, [[N(12)], N(13)]))
    print(7)
    list(map(use, [[N(14)], N(15)]))
    print(8)
displays()

print("-- what a loop goes through")
class I(N):
    def __iter__(self): return iter([1])
def loops():
    c = N(1)
    for c in I(2): print("in", c)
    c = N(3)
    for c in I(4): break
    c = [x for x in I(5)]
    print("made")
    c = N(6), [*I(7)]
    print(8)
loops()
