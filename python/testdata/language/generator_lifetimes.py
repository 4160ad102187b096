# Generators are closed when they are dropped.
def gen(n):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit", n); raise
    finally:
        print("finally", n)
for x in gen(0):
    break
print("after 0")
g = gen(1); next(g); del g; print("after 1")
g = gen(2); next(g); g = None; print("after 2")
def f():
    g = gen(3); next(g)
f(); print("after 3")
def f():
    g = gen(4); next(g); g = None; print("after 4")
    for x in gen(5): break
    print("after 5")
    for x in gen(6): return 1
f(); print("after 6")
next(gen(7)); print("after 7")
class It:
    def __iter__(self):
        try:
            yield 1; yield 2
        finally: print("It finally")
for x in It(): break
print("after 11")
def outer():
    yield from gen(12)
g = outer(); next(g); g = None; print("after 12")
g = gen(13); next(g)
print("end")
