# What weakref.finalize calls at the end of the program.
import weakref

class Node:
    pass

def say(*words):
    print(*words)

def last():
    print("last")
    f = weakref.finalize(keep, say, "made by a finalizer")
    g = weakref.finalize(keep, say, "not at exit")
    g.atexit = False

keep = Node()
objects = [Node() for _ in range(4)]
for n, o in enumerate(objects):
    weakref.finalize(o, say, "of a list", n)
weakref.finalize(keep, last)
off = weakref.finalize(keep, say, "never")
off.atexit = False
named = weakref.finalize(keep, say, "named")
detached = weakref.finalize(keep, say, "detached")
print(detached.detach()[2], detached.alive, named.alive)

def many():
    count = 0
    def dead():
        nonlocal count
        count += 1
    for _ in range(5000):
        weakref.finalize(Node(), dead)
    return lambda: count

count = many()
weakref.finalize(keep, lambda: print("called", count()))
print("end")
