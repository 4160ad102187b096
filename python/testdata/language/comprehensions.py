# Comprehensions, unpacking, assignments.

def w(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
print([x for x in range(5) if x % 2], {x: x*x for x in range(3)}, {x % 2 for x in range(5)}, [[y for y in range(x)] for x in range(3)])
print([(x, y) for x in range(3) for y in range(x) if x != y], [x for x in [1,2,3] if x > 1 if x < 3])
x = 'outer'; print([x for x in range(2)], x)
print([lambda: i for i in range(3)][0](), [f() for f in [lambda i=i: i for i in range(3)]])
class A:
    y = 3
    l = [y for _ in range(2)] if 0 else [1]
    z = [q for q in range(y)]
print(A.z)
def f():
    a = 1
    def g(): return [a + b for b in range(2)]
    return g()
print(f())
print([a := 5, a + 1], a, [last := i for i in range(3)], last)
print(any((hit := n) > 3 for n in range(10)), hit)
w(lambda: [undefined for z in range(2)]); w(lambda: [z for z in undefined])
print([i for i in range(3)] + [i for i in 'ab'], [*range(3), *'ab'], (*range(2),), {*range(3)}, {**{'a':1}, 'b':2, **{'a':3}})
a, *b = 1, 2, 3; print(a, b); *a, b = 'xyz'; print(a, b); a, (b, *c), d = 1, (2, 3, 4), 5; print(a, b, c, d)
[a, b] = 1, 2; (a, b), c = [3, 4], 5; print(a, b, c); a = b = c = 7; print(a, b, c)
a, b = b, a; l = [1,2,3]; l[0], l[1] = l[1], l[0]; print(l); i, l[i] = 2, 'I'; print(l)
def q(): a, b = 1
w(q)
def q(): a, b, c = 1, 2
w(q)
def q(): a, *b, c = 1,
w(q)
def q(): (a, b), c = 1, 2
w(q)
def q(): a, b = iter([1])
w(q)
def q(): *a, = 5
w(q)
def q():
    for a, b in [(1,2),(3,)]: print(a, b)
w(q)
for i, (a, *b) in enumerate([(1,2,3),'xyz']): print(i, a, b)
d = {}
for d['k'] in [1,2]: pass
print(d)
class O: pass
o = O()
for o.a, o.b in [(1,2)]: print(o.a, o.b)
with_ = [k for k, v in {'a': 1, 'b': 2}.items() if v > 1]; print(with_)
print([(i, j) for i, *j in [(1,2,3),(4,)]], [x for x in (y for y in range(3))])
print(sum(x for x in range(5)), max((x for x in [3,1]), default=0), dict((k, v) for k, v in [('a', 1)]))
print([[i*j for j in range(3)] for i in range(3)], [x for row in [[1,2],[3]] for x in row])
gen = (x for x in [1,2,3]); print(next(gen), list(gen))
print([x if x % 2 else -x for x in range(4)], [(lambda y: y*2)(x) for x in range(3)])
z = 10
def outer():
    z = 20
    class B: w = [z for _ in range(1)]
    return B.w, [z for z in range(3)], z
print(outer())
def walrus():
    if (n := len('abc')) > 2: print(n)
    while (n := n - 1): print(n)
    print([y := 1, y**2], f'{(k:=5)}', k)
walrus()
print({i: {j: i*j for j in range(2)} for i in range(2)}, {(a, b): a+b for a in range(2) for b in range(2)})
e = [0]*3; e[0] += 1; e[-1] = e[0] = 9; print(e); e[1:2] = [7,7,7]; print(e); del e[0], e[-1]; print(e); e *= 2; print(e)
s = 'a'; s += 'b'; s *= 3; print(s); t = (1,); t += (2,); print(t); n = 5; n **= 2; n //= 3; n <<= 2; n |= 1; n ^= 3; n %= 7; print(n); n -= 1; n /= 2; print(n)
t = ([],)
try: t[0] += [1]
except TypeError as ex: print(ex, t)
print(1 if [] else 2, not [], [] or 'x', [] and 'y', 0 or None, 1 < 2 < 3, 1 < 3 < 2, 3 > 2 == 2, 'a' in 'abc' in ['abc'], not 1 == 2)
print(*[1,2], *'ab', sep='-')
global_var = 1
def gl():
    global global_var, newg
    global_var += 1; newg = 5
gl(); print(global_var, newg)
def counter():
    n = 0
    def inc():
        nonlocal n; n += 1; return n
    return inc
c = counter(); c(); print(c(), c.__closure__[0].cell_contents, c.__code__.co_freevars)
x = 5; del x; w(lambda: x)
def lit():
    print(0x1F, 0o17, 0b101, 1_000, 1e3, .5, 5., 1e-10, 1j, 3.0j, 'a\x41\u0042\n'.encode(), b'\x00a', r'\n', 'a' "b", """t
q""", ..., 1e400, -0.0, 10**20)
lit()

# The variables of a comprehension can be seen while it runs: in a function beside the function's, in a module or class instead of its names.
import sys

frame = lambda: sys._getframe(1)
ones = [1]
y = 0


def shown(names):
    return type(names).__name__, sorted(n for n in names if not n.startswith("__"))


print([shown(frame().f_locals) for x in ones], [shown(locals()) for x in ones], [shown(vars()) for x in ones])
print([("x" in dir(), "y" in dir()) for x in ones], [eval("x") for x in ones], [exec("y = x") for x in ones], y)
view = [frame().f_locals for x in ones][0]
view["k"] = 3
print(view, "k" in globals())
print([[frame().f_locals["x"] for x in "b"] for x in "a"])


class Body:
    y = 0
    print([shown(frame().f_locals) for x in ones], [shown(locals()) for x in ones], [shown(vars()) for x in ones])
    print([("x" in dir(), "y" in dir()) for x in ones], [eval("x") for x in ones], [eval("y") for x in ones])
    print([exec("y = x") for x in ones], [exec("z = x") for x in ones], y, shown(locals()))
    print([shown(frame().f_locals) for x in ones for q in [2]], shown([frame().f_locals for x in ones][0]))


def function(y):
    print([shown(frame().f_locals) for x in ones], [shown(locals()) for x in ones])
    print([("x" in dir(), "y" in dir()) for x in ones], [eval("x") for x in ones], [eval("y") for x in ones])
    print([exec("y = x") for x in ones], y, shown(locals()))
    print([shown(frame().f_locals) for y in ones], [(locals()["y"], eval("y")) for y in "q"], y)
    print([frame().f_locals.update({"x": 5}) or x for x in ones])
    print([[lambda: x, shown(frame().f_locals)][1] for x in ones])
    try:
        [1 / 0 for y in "q"]
    except ZeroDivisionError as e:
        print(locals(), e.__traceback__.tb_frame.f_locals["y"])


function(1)


class Step:
    def __await__(self):
        yield


async def awaiting():
    x = 1
    return [await Step() for x in [x, 2] if await Step() or x]


steps = awaiting()
steps.send(None)
print(steps.cr_frame.f_locals)
steps.cr_frame.f_locals["x"] = 50
steps.send(None)
print(steps.cr_frame.f_locals)
steps.close()

# A class's __class__ is for the functions in it: a comprehension is none.
for source in ("[__class__ for _ in ones]", "[[__class__ for _ in ones] for x in ones]", "__class__ = 3; [__class__ for _ in ones]",
               "[__class__ for __class__ in ones]", "list(__class__ for _ in ones)",
               "[__class__ for _ in ones]\n def f(self): return __class__", "global __class__; [__class__ for _ in ones]"):
    for given in {}, {"__class__": 9}:
        try:
            exec("class C:\n " + source, {"ones": ones} | given)
            print("right")
        except NameError as e:
            print(type(e).__name__, e)
