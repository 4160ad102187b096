from pprint import pprint, pformat, pp
data = {'name': 'a' * 20, 'list': list(range(30)), 'nested': {'k': {'deep': [1, 2, {'x': ('y',) * 8}]}}, 1: None}
pprint({k: v for k, v in data.items() if k != 1}); pprint(list(range(40)), compact=True, width=40); pprint(data['nested'], depth=2); print(pformat('word ' * 30)); pp({'b': 1, 'a': 2}); pprint({'b': 1, 'a': 2}); pprint({3, 1, 2}); pprint([{'a': 1}] * 5, indent=4, width=20); r = [1]; r.append(r); print(pformat(r).split('with')[0]); pprint((1,)); pprint(10 ** 9, underscore_numbers=True)
from collections import OrderedDict, Counter, defaultdict, deque
from dataclasses import dataclass
@dataclass
class Pt:
    name: str
    value: int
pprint([Pt('x' * 30, 1), Pt('y' * 40, 2)]); pprint(OrderedDict((c * 12, c) for c in 'abcdef')); pprint(Counter({c * 15: i for i, c in enumerate('abcde')})); pprint(defaultdict(list, {c * 20: [1] for c in 'abcd'})); pprint(deque(range(40)), width=50)

# A dataclass's own repr is laid out; one of the class's own isn't.
import dataclasses
@dataclasses.dataclass
class Pair:
    left: object
    right: object = dataclasses.field(default='right', repr=True)
    hidden: int = dataclasses.field(default=1, repr=False)
@dataclasses.dataclass
class Plain(Pair):
    def __repr__(self): return f'Plain({self.left}, {self.right}, and some more words)'
loop = Pair(None, 2)
loop.left = loop
pprint([Pair('some text of a few words', 10 ** 20), Plain(1), Pair], width=40)
pprint(loop, width=10)
