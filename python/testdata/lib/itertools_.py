import itertools as it
import operator

c = it.count(10, 5)
print([next(c) for _ in range(3)], list(it.islice(it.cycle('ab'), 5)), list(it.repeat('x', 2)))
print(list(it.chain([1], 'ab')), list(it.chain.from_iterable([[1, 2], [3]])), list(it.accumulate([1, 2, 3, 4])))
print(list(it.accumulate([3, 1, 4], max)), list(it.accumulate([1, 2], operator.mul, initial=10)))
print(list(it.zip_longest('ab', '1', fillvalue='-')), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.pairwise('abcd')))
print(list(it.takewhile(lambda x: x < 3, range(9))), list(it.dropwhile(lambda x: x < 3, range(6))), list(it.filterfalse(None, [0, 1, ''])))
print([(k, list(g)) for k, g in it.groupby('aabbbc')], list(it.compress('abcd', [1, 0, 1, 1])))
print(list(it.combinations('abc', 2)), list(it.permutations([1, 2, 3], 2)), list(it.product('ab', repeat=2)))
a, b = it.tee(iter(range(3)))
print(list(a), list(b), list(it.batched('abcdefg', 3)), list(it.combinations_with_replacement('ab', 2)))
