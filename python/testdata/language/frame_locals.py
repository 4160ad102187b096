# not recorded: of CPython 3.14, which words the refusal to delete a variable otherwise than 3.13
import sys, traceback, inspect
def f(a, b=2):
    c = [a, b]
    d = {x: x for x in c}
    return g(d)
def g(d):
    total = 0
    for k, v in d.items():
        total += v / 0
def outer():
    n = 5
    def inner():
        nonlocal n
        n += 1
        m = "m"
        raise ValueError(n)
    inner()
class A:
    def run(self, x):
        y = x * 2
        self.z = y
        return missing_name
def gen(k):
    loc = k + 1
    yield loc
    raise KeyError(loc)
def show(tb):
    while tb:
        fr = tb.tb_frame
        loc = {k: (v if not isinstance(v, A) and not callable(v) and not inspect.ismodule(v) else "...") for k, v in fr.f_locals.items() if not k.startswith("__")} if fr.f_code.co_name != "<module>" else "module"
        print(fr.f_code.co_name, fr.f_lineno, tb.tb_lineno, loc, type(fr.f_locals).__name__)
        tb = tb.tb_next
for fn in (lambda: f(1), outer, lambda: A().run(4), lambda: list(gen(3)), lambda: [1 / q for q in [1, 0]], lambda: sorted([1, 2], key=lambda z: z.foo)):
    try:
        fn()
    except Exception as e:
        t = e
        show(e.__traceback__.tb_next)
        te = traceback.TracebackException.from_exception(e, capture_locals=True)
        print([{k: v for k, v in (fs.locals or {}).items() if '<' not in v} for fs in te.stack][2:])
        print([line for line in "".join(te.format()).splitlines() if line.startswith("    ") and " = " in line and "<" not in line][-4:])
        tr = inspect.trace()
        print(tr[-1].code_context, inspect.getframeinfo(tr[-1].frame)[1:])
        print([(x.function, x.lineno, x.index, x.code_context) for x in tr])
        print([sorted(k for k in x.frame.f_locals)[:6] for x in tr[1:]])
    fr = t.__traceback__
    while fr.tb_next: fr = fr.tb_next
    print("after", {k: v for k, v in fr.tb_frame.f_locals.items() if isinstance(v, (int, str, list, dict))})
def mutate():
    a = 1
    fr = sys._getframe()
    fr.f_locals["a"] = 10
    fr.f_locals["new"] = 5
    print(a, fr.f_locals["new"], "new" in locals(), sorted(fr.f_locals))
    try: del fr.f_locals["a"]
    except Exception as e: print(type(e).__name__, e)
    print(len(fr.f_locals), [k for k, v in fr.f_locals.items()], repr(fr.f_locals)[:9])
    print(fr.f_locals == {"a": 10}, fr.f_locals is fr.f_locals)
mutate()
def keep():
    x = 1
    return sys._getframe()
fr = keep()
print(fr.f_locals, fr.f_lineno, fr.f_back.f_code.co_name, fr.f_code.co_name)
fr.f_locals["x"] = 2
print(fr.f_locals)
fr.clear()
print(fr.f_locals)
def caller():
    secret = 42
    return callee()
def callee():
    return sys._getframe(1)
fr = caller()
print(fr.f_locals, fr.f_lineno)
def g2():
    v = 1
    yield sys._getframe()
    v = 2
    yield
g_ = g2(); fr = next(g_); print(fr.f_locals); next(g_); print(fr.f_locals, g_.gi_frame is fr, fr.f_lineno)
g_.close(); print(fr.f_locals, g_.gi_frame)
async def co(p):
    q = p + 1
    raise RuntimeError(q)
import asyncio
try: asyncio.run(co(1))
except RuntimeError as e:
    tb = e.__traceback__
    while tb.tb_next: tb = tb.tb_next
    print(tb.tb_frame.f_locals, tb.tb_frame.f_code.co_name)
class C:
    x = 1
    print(sorted(k for k in sys._getframe().f_locals if not k.startswith("__")))
try:
    class D:
        y = 2
        1/0
except ZeroDivisionError as e:
    tb = e.__traceback__.tb_next
    print({k: v for k, v in tb.tb_frame.f_locals.items() if not k.startswith("__")})
