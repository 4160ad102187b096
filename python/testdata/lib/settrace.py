# What sys.settrace and sys.setprofile are told.
import sys
log = []
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): return False
def tracer(frame, event, arg):
    co = frame.f_code
    if event == "exception": arg = (arg[0].__name__, str(arg[1]), arg[2].tb_lineno)
    log.append((event, co.co_name, frame.f_lineno, repr(arg) if not callable(arg) and not isinstance(arg, CM) else "..."))
    return tracer
def run(f, *a):
    log.clear()
    sys.settrace(tracer)
    try:
        f(*a)
    except Exception as e:
        r = e
    finally:
        sys.settrace(None)
    print("==", f.__name__)
    base = f.__code__.co_firstlineno
    for ev in log:
        if ev[1] != "run": print(ev[0], ev[1], ev[2] - base, ev[3])
def simple(n):
    x = 1
    y = x + n
    return y
run(simple, 2)
def loop(n):
    """doc"""
    total = 0
    for i in range(n):
        total += i
        if i == 1:
            continue
        elif i > 1:
            pass
        else:
            total -= 1
    else:
        total *= 2
    while total > 0:
        total -= 3
    return total
run(loop, 3)
def tries():
    try:
        1 / 0
    except KeyError:
        pass
    except ZeroDivisionError as e:
        x = e
    finally:
        y = 1
    try:
        z = 2
    except Exception:
        pass
    else:
        w = 3
    raise ValueError("end")
run(tries)
def gen():
    x = yield 1
    try:
        yield x
    finally:
        done = 1
def use():
    g = gen()
    next(g)
    g.send(5)
    for q in g:
        pass
    return [v for v in range(2)]
run(use)
def inner(a):
    if a:
        return 1
def nested():
    def local():
        pass
    local()
    return inner(
        inner(1)
    )
run(nested)
def withs():
    with CM() as c:
        x = 1
run(withs)
def klass():
    class A:
        x = 1
        def m(self):
            return self.x
    return A().m()
run(klass)
def lam():
    f = lambda q: q + 1
    return f(1) + sum([1, 2])
run(lam)
def multi():
    a = {"k": 1,
         "j": 2}
    b = (a["k"] +
         a["j"])
    if (b and
            a):
        return "long", \
            "tuple"
run(multi)
def err2():
    simple("a")
run(err2)
def match(x):
    match x:
        case 1:
            r = "one"
        case [a, b]:
            r = a
        case _:
            r = None
    return r
run(match, [1, 2])
def deco(f):
    return f
def decorated():
    @deco
    @deco
    def g(a=1):
        return a
    return g()
run(decorated)
def glob():
    global GG
    GG = 1
    "constant"
    ...
    del GG
    assert True, "no"
    x: int = 1
    import os
    from os import path
    while True:
        break
run(glob)
def empty(): pass
run(empty)
def oneline():
    for i in (1, 2): x = i
    if x: y = 1; z = 2
    return x
run(oneline)
def lines_off(frame, event, arg):
    frame.f_trace_lines = False
    log.append((event, frame.f_code.co_name, frame.f_lineno, repr(arg)))
    return lines_off
sys.settrace(lines_off); log.clear(); simple(1); sys.settrace(None); print([l[:2] for l in log])
def stopper(frame, event, arg):
    log.append((event, frame.f_code.co_name))
    return None
sys.settrace(stopper); log.clear(); nested(); sys.settrace(None); print(log)
def bad(frame, event, arg):
    if event == "line": raise KeyError("tracer")
    return bad
sys.settrace(bad)
try: simple(1)
except KeyError as e: print("raised", e, sys.gettrace())
sys.settrace(tracer); print(sys.gettrace() is tracer); sys.settrace(None); print(sys.gettrace())
prof = []
def profiler(frame, event, arg):
    prof.append((event, frame.f_code.co_name, getattr(arg, "__name__", arg)))
def work():
    x = len([1]); y = abs(-1); [].append(3); simple(1)
    try: int("x")
    except ValueError: pass
    return sorted([2, 1], key=lambda v: v)
sys.setprofile(profiler); work(); sys.setprofile(None)
for p in prof: print(p)
print(sys.getprofile())
import threading
threading.settrace(tracer)
log.clear()
t = threading.Thread(target=simple, args=(3,))
t.start()
t.join()
threading.settrace(None)
print([x[:2] for x in log if x[1] == "simple"], threading.gettrace())
# A debugger's way: the frames that run already get a trace function too.
def step(frame, event, arg):
    seen.append((event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, sorted(frame.f_locals)))
    return step
seen = []
def started():
    a = 1
    frame = sys._getframe()
    frame.f_trace = step
    sys.settrace(step)
    b = a + 1
    b += inner(b)
    sys.settrace(None)
    return b
started()
for x in seen: print(x)
def fails(frame, event, arg):
    if event == "return": raise ValueError("on return")
    return fails
sys.settrace(fails)
try: simple(1)
except ValueError as e: print(e, sys.gettrace())
sys.settrace(None)
def counts(limit):
    calls = {}
    def profile(frame, event, arg):
        if event == "call": calls[frame.f_code.co_name] = calls.get(frame.f_code.co_name, 0) + 1
    def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
    sys.setprofile(profile)
    try: fib(limit)
    finally: sys.setprofile(None)
    return calls
print(counts(10))
