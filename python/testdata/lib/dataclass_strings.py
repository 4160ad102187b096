# Data classes whose annotations are strings, and what their slots and frozen instances do.
import copy
import dataclasses
import dataclasses as dc
import typing
import typing as t
from dataclasses import InitVar, KW_ONLY, dataclass, field, fields
from typing import ClassVar
import typing as other

for text in 'ClassVar', 'ClassVar[int]', ' typing.ClassVar [str]', 't.ClassVar', 'other . ClassVar[int]', 'nothing.ClassVar', 'ClassVars', 'Other', 'typing.x.ClassVar', 'InitVar', 'dc.InitVar[int]', 'dataclasses.InitVar', 'typing.InitVar':
    @dataclass
    class C:
        x: text = 10
        def __post_init__(self, *args): print('init', args, end=' ')
    print(text, [f.name for f in fields(C)], [p for p in C.__init__.__annotations__], end=' ')
    C()
    print()

@dataclass
class K:
    a: int
    _: 'KW_ONLY'
    b: 'int' = 2
print(K(1, b=3))
try:
    K(1, 2)
except TypeError as e:
    print(e)

@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: list = field(default_factory=list)
p = Point(1)
q = copy.deepcopy(p)
print(p == q, p.y is q.y, q, Point.__slots__, hasattr(p, '__dict__'))
try:
    p.x = 2
except dataclasses.FrozenInstanceError as e:
    print(e)

class Root:
    __slots__ = iter(['a'])
try:
    @dataclass(slots=True)
    class Derived(Root):
        x: int
except TypeError as e:
    print(e)

@dataclass(slots=True, weakref_slot=True)
class W:
    x: int
print(W.__slots__)

# An alias of ClassVar in quotes is one, too.
import dataclasses, typing
Alias = typing.ClassVar[int]
Wrapped = dataclasses.InitVar[int]


@dataclasses.dataclass
class Quoted:
    a: "Alias"
    b: "Wrapped"
    c: "int"
    def __post_init__(self, b): print(b)


print([f.name for f in dataclasses.fields(Quoted)], Quoted(1, 2))
