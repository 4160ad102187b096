def f(): pass
def f(a): pass
def f(a, b,): pass
def f(a, b=1, *c, d, e=2, **f): pass
def f(a, /): pass
def f(a, /, b): pass
def f(a=1, /, b=2, *, c, d=3): pass
def f(*, a): pass
def f(*, a=1, **b): pass
def f(*a): pass
def f(**a): pass
def f(**a,): pass
def f(*a, b): pass
def f(a: int, b: str = "x", *c: d, e: f = 1, **g: h) -> i: pass
def f(*a: *b): pass
def f(a: lambda: b = c): pass
def f[T](a: T) -> T: pass
def f[T: int, U: (int, str), *Ts, **P](): pass
def f[T = int, *Ts = *U, **P = [int]](): pass
def f[T: int = bool](): pass
class A[T]: pass
class A[T](B[T], c=D): pass
async def f[T](a): pass
async def f():
    await a
    await a.b(c)[d]
    -await a ** 2
    await a ** await b
    async for x in y: pass
    async for x, y in z:
        pass
    else:
        w
    async with a: pass
    async with a as b, c as d: pass
    async with (a as b, c): pass
    [x async for x in y]
    [await x for x in y if await z]
    {x: y async for x, y in z for w in v}
    (x async for x in y)
    f(x async for x in y)
    return await a
    yield a
    yield await a
    x = await a, await b
@a
async def f(): pass
@a
@b
def f(
    a,
    b = 1,
    *,
    c,
):
    """doc"""

    def g(): pass

    return g
def f(
): pass
def f(a, \
      b): pass
def long(a,  # first
         b,  # second
         ):
    # only

    pass

    # trailing
def f(): x = 1; y = 2; return x
