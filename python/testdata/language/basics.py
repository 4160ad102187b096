print("hello", 1+2, 3.5, [1,2,(3,)], {"a":1}, {1,2,3})
def fib(n):
    if n < 2: return n
    return fib(n-1)+fib(n-2)
print(fib(20))
class A:
    def __init__(self, x, *, y=2):
        self.x = x; self.y = y
    def __repr__(self): return f"A({self.x!r}, {self.y:>3})"
    @property
    def z(self): return self.x + self.y
class B(A):
    def __init__(self, x):
        super().__init__(x, y=5)
print(A(1), B(2), B(3).z, isinstance(B(1), A))
try:
    1/0
except ZeroDivisionError as e:
    print("caught", e, type(e))
finally:
    print("fin")
def gen():
    x = yield 1
    print("got", x)
    yield from range(3)
    return 9
g = gen()
print(next(g), g.send("hi"), list(g))
async def co(n):
    return n*2
async def main():
    return [await co(i) for i in range(5)]
c = main()
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
print([x*y for x in range(3) for y in range(3) if x!=y], {k:v for k,v in zip("abc", range(3))})
with open if False else __import__("contextlib").nullcontext() if False else type("C", (), {"__enter__": lambda s: 5, "__exit__": lambda s,*a: print("exit", a)})() as q:
    print(q)
a, *b, c = range(6)
print(a,b,c, f"{3.14159:.2f} {'x':>5} {10**30:,}", sorted([3,1,2], reverse=True), max(3,9,2), sum([1,2.5]))
def f(a, b=2, *args, k, **kw): return a,b,args,k,kw
print(f(1, k=3), f(1,2,3,4,k=5,z=6))
try: f()
except TypeError as e: print(e)
print(" ".join(str(i) for i in range(5)), "abc".upper(), "a,b".split(","))
match {"k": [1,2,3]}:
    case {"k": [x, *rest]}: print("m", x, rest)
