# Attributes with long names come and go without filling the memory; functions within many others have long names.
class Box:
    pass


box = Box()
for i in range(3000):
    name = "x" * 100_000 + str(i)
    setattr(box, name, i)
    assert getattr(box, name) == i
    delattr(box, name)
print(vars(box))
f = eval("lambda: " * 60 + "0")
while callable(f):
    name, f = f.__qualname__, f()
print(len(name), name[:40], name == f"{'<lambda>.<locals>.' * 59}<lambda>")
