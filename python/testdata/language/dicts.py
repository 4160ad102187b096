# Dicts: what loops over them notice, and when; keys that are equal, or only have the same hash; list(), zip() and split() beside them.
def tell(f):
    try:
        print(f.__name__, f())
    except RuntimeError as e:
        print(f.__name__, type(e).__name__, e)

def grows():
    d = {1: 'a', 2: 'b'}
    for k in d:
        d[k + 10] = k

def shrinks():
    d = {1: 'a', 2: 'b', 3: 'c'}
    for k, v in d.items():
        del d[3]

def swaps():
    d = {i: i for i in range(4)}
    seen = []
    for k in d:
        seen.append(k)
        del d[k]
        d[k + 100] = k
        if len(seen) > 20:
            break
    return seen

def values_swap():
    d = {i: str(i) for i in range(3)}
    seen = []
    for v in d.values():
        seen.append(v)
        if v == '0':
            del d[1]
            d[7] = '7'
    return seen

def stores_over():
    d = {i: i for i in range(12)}
    for k in d:
        d[k] = d.get(11 - k, 0) + k
    return d

def holes():
    d = {i: -i for i in range(10)}
    for i in range(0, 10, 3):
        del d[i]
    return [k for k in d], [v for v in d.values()], [(k, v) for k, v in d.items()], [p for p in d.items()]

def targets():
    d = {(1, 2): [3, 4], (5, 6): [7, 8]}
    out = []
    for (a, b), (c, e) in d.items():
        out.append((a, b, c, e))
    for pair in d.items():
        out.append(pair)
    for k, *rest in d.items():
        out.append((k, rest))
    box = [0, 0]
    for box[0], box[1] in d.items():
        out.append(box[:])
    return out

def ended():
    d = {1: 1, 2: 2}
    it = iter(d.items())
    for k, v in it:
        pass
    d[3] = d.pop(1)
    return list(it), next(it, 'end')

def half():
    d = {c: c * 2 for c in 'abcd'}
    it = iter(d.values())
    for v in it:
        break
    return v, it.__length_hint__(), it.__reduce__()[1], list(it), it.__length_hint__()

def wrong_number():
    for a, b, c in {1: 2}.items():
        pass

def same_name():
    for x, x in {1: 2, 3: 4}.items():
        print(x, end=' ')
    return x

class Sub(dict):
    def __missing__(self, key):
        return 'missing %r' % key
    def __setitem__(self, key, value):
        super().__setitem__(key, [value])

def subclass():
    s = Sub({1: 2})
    s[2] = 3
    return [(k, v) for k, v in s.items()], s[5], s.get(5)

def ordered():
    from collections import OrderedDict
    o = OrderedDict((i, -i) for i in range(4))
    o.move_to_end(0)
    o.move_to_end(3, last=False)
    pairs = [(k, v) for k, v in o.items()]
    back = [(k, v) for k, v in reversed(o.items())]
    names = type(iter(o)).__name__, type(reversed(o)).__name__, type(iter({})).__name__
    try:
        for k in o:
            o['new'] = 1
    except RuntimeError as e:
        return pairs, back, list(reversed({1: 2, 3: 4}.items())), names, str(e)

class Key:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return 1
    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

def keys():
    d = {}
    for k in (1, True, 1.0, Key(1), 2 ** 61, 1 << 64, -1, -2, 'a', None):
        d[k] = k
    try:
        d[[]] = 1
    except TypeError as e:
        print(e)
    try:
        d[Key(2)]
    except KeyError as e:
        print(type(e.args[0]).__name__)
    try:
        d[3]
    except KeyError as e:
        print(e)
    return [d[1], d[True], d[2 ** 61], d[1 << 64], d[-1], d[-2], d.get(5), d.get(Key(1)).n, len(d)]

def small():
    d = {i: i for i in range(8)}
    del d[3]
    d[3] = 'again'
    d[2 ** 61 + 2] = 'same hash as 3'
    return d, d[3], d[2 ** 61 + 2], 2 ** 61 - 1 + 5 in d, d.get(2 ** 61 - 1 + 4)

for f in (grows, shrinks, swaps, values_swap, stores_over, holes, targets, ended, half, same_name, subclass, ordered, keys, small):
    tell(f)
try:
    wrong_number()
except ValueError as e:
    print(e)

# Iterators that are gone through by list(), sum() and zip().
numbers = [1, 2, 3, 4]
print(list(zip(numbers, reversed(numbers))), list(enumerate(numbers)), dict(zip('ab', numbers)))
z = zip(numbers, numbers)
print(next(z), list(z), list(z), next(z, None))
it = iter(numbers)
print(list(zip(it, it)), list(it))
def fails(x):
    if x == 3:
        raise ZeroDivisionError(x)
    return x
m = map(fails, numbers)
try:
    list(m)
except ZeroDivisionError as e:
    print('failed', e, list(m))
print('  a b\t\x1cc\n'.split(), ' a  b c '.split(None, 1), '   '.split(), ''.split(), 'ab'.split(), 'a b c'.split(None, 0), '\x85a\u3000b'.split())

# Loops that are left and gone on with, and what a loop variable is after them.
d = {n: str(n) for n in range(20)}
it = iter(d.items())
for k, v in it:
    if k == 3:
        break
for pair in it:
    if pair[0] == 5:
        break
print(k, v, pair, len(list(it)))
for k in {}:
    pass
for k, v in {}.items():
    pass
print(k, v)
def tells(d):
    for k, v in d.items():
        yield k
        yield v
print(list(tells({1: 2, 'a': None})))
text = 'abcdefgh ij klmnopqrstuvwxyz 0123456 7 89' * 3
print(text.split(), text.split('ij'), [text[i:i + n] for i in (0, 115, 119) for n in (2, 7, 8, 9)], sep='\n')
print({w: len(w) for w in text.split()}, {w: text.split().index(w) for w in sorted(set(text.split()))}['ij'])
