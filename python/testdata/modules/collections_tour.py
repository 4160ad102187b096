# not recorded: as CPython 3.14 answers
from collections import Counter, defaultdict, OrderedDict, deque, namedtuple, ChainMap, UserDict
c = Counter('abracadabra'); print(c, c.most_common(2), c['z'], c + Counter('aa'), c - Counter('aaa'), sorted(c.elements())[:3], c.total()); c.subtract('ab'); print(c & Counter(a=1), c | Counter(z=9))
d = defaultdict(list); d['a'].append(1); print(d, d.default_factory, dict(d))
o = OrderedDict(a=1, b=2); o.move_to_end('a'); print(o, o.popitem(), o)
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); q.rotate(1); print(q, q[0], q.maxlen, q.index(2))
P = namedtuple('P', 'x y', defaults=[5]); p = P(1); print(p, p._asdict(), p._replace(x=9), P._fields, P._make([1, 2]), p.x + p.y)
m = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(m, m['b'], dict(m), m.parents, m.new_child({'z': 0}))
for f in (lambda: deque().pop(), lambda: P(), lambda: namedtuple('X', 'a a'), lambda: namedtuple('X', 'class'), lambda: defaultdict(1), lambda: OrderedDict().popitem(), lambda: m['zz'], lambda: deque(maxlen=-1), lambda: Counter.fromkeys('a'), lambda: deque([1]).remove(2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
