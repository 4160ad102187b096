def f(x):
    return x["a"] + g(x)

def g(x):
    return 1 / 0

def wide(x):
    日本 = 3
    return 日本 + "あ" + x

class A:
    def __init__(self): self.name = 1
    def m(self):
        return nme
    def m2(self):
        return name

def rec(n):
    return rec(n - 1) + 1

import sys
def show(fn, *a):
    import traceback
    try:
        fn(*a)
    except BaseException:
        traceback.print_exc(file=sys.stdout)

def multi():
    return f(
        {"a": 1}
    ) + (
        3 *
        2
    )
def multi2():
    x = foo(1,
        2,
        3,
        4,
        5,
        6)
def foo(*a):
    raise ValueError(a)
def chain():
    try:
        1/0
    except ZeroDivisionError as e:
        raise KeyError("x") from e
def chain2():
    try:
        1/0
    except ZeroDivisionError as e:
        raise KeyError("x")
def chain3():
    try:
        1/0
    except ZeroDivisionError as e:
        raise KeyError("x") from None
def grp():
    def t(e):
        try:
            raise e
        except Exception as x:
            return x
    e = ValueError("a\nb"); e.add_note("n1\nn2")
    raise ExceptionGroup("top", [t(e), ExceptionGroup("in", [t(TypeError(i)) for i in range(20)]), t(KeyError("x"))])
def idx():
    a = [1]
    a[0][1][2]
def attr():
    return [].appendd(3)
def nm():
    foobar = 3
    return foobra
def tm():
    return time.time()
def cmp():
    return (1 <
        "a")
def syn():
    exec("x = = 3")
def syn2():
    raise SyntaxError("hello", ("f.py", 3, 5, "   x = y z\n", 3, 7))
def syn3():
    raise SyntaxError("hello")
def uneq():
    raise E("a")
class E(Exception): 
    def __str__(self): 1/0
def aug():
    x = 1
    x += "a"
def call(): return foo(1)(2)
def unpack():
    a, b = 1,
def dl():
    del xyz
def ass():
    assert 1 == 2, "no"
show(f, {"a": 1})
show(f, {})
show(wide, 1)
show(A().m)
show(A().m2)
show(rec, 3)
for fn in (multi, multi2, chain, chain2, chain3, grp, idx, attr, nm, tm, cmp, syn, syn2, syn3, uneq, aug, call, unpack, dl, ass): show(fn)

# Names are compared without what they begin and end with alike, so that long ones are near, too.
import traceback
def last(src):
    try: exec(src, {})
    except NameError as e: return traceback.format_exception(e)[-1]
for n in (39, 40, 41, 50, 100):
    print(n, last(f"{'a' * n}b = 1\n{'a' * n}c"), last(f"{'a' * n}{'b' * 41}c = 1\n{'a' * n}{'c' * 41}c"), end='')
# Without a traceback there are no names that could have been meant.
try: prnt
except NameError as e: x = e
print(traceback.format_exception_only(x), traceback.format_exception(x)[-1], list(traceback.TracebackException(type(x), x, None).format_exception_only()))
try: statistics.x
except NameError as e: x = e
print(traceback.format_exception_only(x))
try: [].appendd
except AttributeError as e: x = e
print(traceback.format_exception_only(x))

# What an ImportError may have meant is looked for in its module, which is imported for that: once.
import os, sys
os.makedirs("/tmp/circles", exist_ok=True)
with open("/tmp/circles/circle_a.py", "w") as f: f.write("print('a begins')\nimport circle_b\n")
with open("/tmp/circles/circle_b.py", "w") as f: f.write("print('b begins')\nfrom circle_a import thing\n")
sys.path.insert(0, "/tmp/circles")
try: import circle_a
except ImportError: print(traceback.format_exc().splitlines()[-1])
try: import circle_a
except ImportError as e: print(e.name, e.name_from)
try:
    try: import circle_a
    except ImportError: 1 / 0
except ZeroDivisionError: traceback.format_exc()
