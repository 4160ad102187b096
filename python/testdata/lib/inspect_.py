import inspect


def plain(a, b=2, *args, c, d=4, **kw) -> int:
    """Adds.

    And more."""


async def coro(x: int): pass


async def agen():
    yield 1


def gen():
    yield 1


class K:
    def method(self, x): pass

    @classmethod
    def cm(cls): pass

    @property
    def p(self): return 1


sig = inspect.signature(plain)
print(sig, list(sig.parameters), sig.parameters['c'].kind.name, sig.return_annotation)
print(sig.bind(1, c=3).arguments, inspect.signature(K().method), inspect.signature(K))
for f in plain, coro, agen, gen, K.method, K().method, len, K:
    print(f.__name__, inspect.isfunction(f), inspect.ismethod(f), inspect.iscoroutinefunction(f), inspect.isasyncgenfunction(f),
          inspect.isgeneratorfunction(f), inspect.isbuiltin(f), inspect.isclass(f))
c, g, a = coro(1), gen(), agen()
print(inspect.iscoroutine(c), inspect.isawaitable(c), inspect.isgenerator(g), inspect.isasyncgen(a), inspect.isawaitable(3))
print(inspect.getcoroutinestate(c), inspect.getgeneratorstate(g))
next(g)
print(inspect.getgeneratorstate(g), inspect.getdoc(plain), inspect.getmro(K)[-1].__name__)
c.close()
print(inspect.getcoroutinestate(c), inspect.isdatadescriptor(K.p), [n for n, _ in inspect.getmembers(K, inspect.isfunction)])
try:
    sig.bind(1)
except TypeError as e:
    print(e)
print(inspect.currentframe().f_code.co_name, inspect.unwrap(plain) is plain, inspect.cleandoc('  a\n    b'))

# getattr_static asks a __dict__ as a dict, whatever its class.
class Cunning(dict):
    def get(self, key, default=None): return 'cunning'
class Dressed: pass
dressed = Dressed()
dressed.__dict__ = Cunning(seen=3)
print(inspect.getattr_static(dressed, 'seen'), inspect.getattr_static(dressed, 'unseen', None))

def three(a, b, c, *, d, e): pass
for given in (), (1,), (1, 2), (1, 2, 3):
    try:
        inspect.getcallargs(three, *given)
    except TypeError as e:
        print(e)
three.__module__ = C = type('C', (), {})
for C.__module__ in None, 'nowhere', '__main__':
    try:
        print(inspect.getfile(C) == __file__)
    except (TypeError, OSError) as e:
        print(type(e).__name__, e)

# A function's own text is its signature; frames know the columns of what they run.
def retold(*args, **kwargs): pass
retold.__text_signature__ = '($self, a, b=1, *args, c, d=2, **kwargs)'
print(inspect.signature(retold))
def failing():
    return [1 /
            0]
try:
    failing()
except ZeroDivisionError as e:
    for info in inspect.getinnerframes(e.__traceback__):
        print(info.function, info.positions, info[4:])
print(inspect.stack()[0].positions, inspect.getframeinfo(inspect.currentframe()).positions.col_offset)
