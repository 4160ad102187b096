# Classes that match sequence and mapping patterns because they are registered, or inherit.
import collections
import collections.abc
from array import array

def kind(x):
    match x:
        case [*_]:
            return 'sequence'
        case {}:
            return 'mapping'
    return None

class Plain:
    def __getitem__(self, i):
        return 42
    def __len__(self):
        return 1

class Child(Plain):
    pass

print(kind(Plain()), kind(Child()))
collections.abc.Sequence.register(Plain)
print(kind(Plain()), kind(Child()))

class Late(collections.UserDict):
    pass

class Both(Late, Plain):
    pass

class Reverse(Plain, Late):
    pass

print(kind(Late()), kind(Both()), kind(Reverse()))
print(kind(collections.deque()), kind(array('i')), kind(collections.ChainMap()), kind('text'), kind(b'bytes'), kind(range(3)))

class Mine(collections.abc.Mapping):
    def __getitem__(self, key):
        return key
    def __iter__(self):
        return iter(())
    def __len__(self):
        return 0

print(kind(Mine()), issubclass(Plain, collections.abc.Sequence))
