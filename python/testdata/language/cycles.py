# gc.collect() and cycles of objects with a __del__: what is garbage ends, what lives keeps its parts, its id and its attributes.
import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.others = []

    def __del__(self):
        print("del", self.name, len(self.others))


class Plain:
    pass


a, b = Node("a"), Node("b")
a.others.append(b)
b.others.append(a)
del a, b
print("two that refer to each other")
print(gc.collect() > 0)

me = Node("me")
me.me = me
del me
print("one that refers to itself")
gc.collect()

parent = Plain()
parent.children = {"first": Node("child"), "second": Node("sister")}
for child in parent.children.values():
    child.parent = parent
    child.where = (parent, "tuple")
del child
kept = parent
number = id(parent.children["first"]), id(parent.children), id(parent)
del parent
print("a tree that lives")
gc.collect()
print(number == (id(kept.children["first"]), id(kept.children), id(kept)))
print(sorted(kept.children), kept.children["first"].parent is kept, kept.children["second"].where[0] is kept)
del kept
print("and ends")
gc.collect()


def chain(n):
    first = last = Node(0)
    for i in range(1, n):
        last.next = Node(i)
        last.next.back = last
        last = last.next
    last.next = first


chain(4)
print("a ring")
gc.collect()


class Back:
    def __del__(self):
        saved.append(self)
        print("saved")


saved = []
back = Back()
back.me = back
del back
gc.collect()
print(len(saved), saved[0].me is saved[0])
saved.clear()
print("once only")
gc.collect()

last = Node("last")
last.me = last
del last
print("the end")
