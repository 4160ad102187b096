import operator as o
print(o.add(1, 2), o.itemgetter(1)('abc'), o.itemgetter(0, 2)('abc'), o.attrgetter('real', 'imag')(1j), o.methodcaller('split', ',')('a,b'), o.itemgetter(slice(1, 3))('abcd'), sorted([{'n': 2}, {'n': 1}], key=o.itemgetter('n')), o.contains([1], 1), o.indexOf('abc', 'c'), o.countOf('aab', 'a'), o.truediv(1, 2), o.xor(5, 1), o.concat('a', 'b'), o.not_(0), o.is_none(None) if hasattr(o, 'is_none') else True, o.length_hint([1]), o.matmul if 0 else 0)
print(o.itemgetter(1), o.attrgetter('a.b'), o.methodcaller('f', 1, k=2)); l = [1]; l2 = o.iadd(l, [2]); print(l, l2 is l, o.setitem(l, 0, 5), l, o.index(3), o.call(len, 'ab'))
for f in (lambda: o.itemgetter(), lambda: o.attrgetter(1), lambda: o.itemgetter(5)('a'), lambda: o.attrgetter('zz')(1), lambda: o.indexOf('a', 'z'), lambda: o.concat(1, 2), lambda: o.methodcaller(), lambda: o.index(1.5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
