# move_to_end keeps the key that is there, looks it up while others move keys, and asks for the truth of last.
from collections import OrderedDict

d = OrderedDict({1: "a", 2: "b", 3: "c"})
d.move_to_end(1.0)
print(d)
d.move_to_end(True)
print(d)
d.move_to_end(3.0, last=False)
print(d)
d.move_to_end(2, last=[])
print(d)
for key in (9, "x"):
    try:
        d.move_to_end(key)
    except KeyError as e:
        print(repr(e))
try:
    d.move_to_end([])
except TypeError as e:
    print(e)


class Nosy:
    """Equal to all others, and moves itself to the end when it is compared."""

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 7

    def __eq__(self, other):
        if other is not self:
            d.move_to_end(self)
        return True

    def __repr__(self):
        return self.name


d = OrderedDict()
first = Nosy("first")
d[first] = 1
d["last"] = 2
d.move_to_end(Nosy("second"))
print(d, d.popitem(), len(d))
