import itertools as it
print(list(it.islice(it.count(10, 3), 4)), list(it.islice(it.cycle('ab'), 5)), list(it.repeat(7, 3)), list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([3, 1, 2], max, initial=0)))
print(list(it.chain('ab', [1])), list(it.chain.from_iterable([[1], [2, 3]])), list(it.compress('abcd', [1, 0, 1, 0])), list(it.dropwhile(lambda x: x < 3, [1, 3, 2])), list(it.takewhile(str.isalpha, 'ab1c')), list(it.filterfalse(bool, [0, 1, ''])))
print([(k, list(g)) for k, g in it.groupby('aabbb')], list(it.zip_longest('ab', 'c', fillvalue='-')), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.pairwise([1, 2, 3])), list(it.batched('abcde', 2)))
print(list(it.product('ab', repeat=2)), list(it.permutations([1, 2, 3], 2)), list(it.combinations('abc', 2)), list(it.combinations_with_replacement('ab', 2)))
a, b = it.tee([1, 2]); print(list(a), list(b), it.count(1), it.repeat(1, 2), it.count(1, 0.5))
for f in (lambda: it.islice([], -1), lambda: it.batched([], 0), lambda: list(it.batched('abc', 2, strict=True)), lambda: it.repeat(), lambda: it.combinations('a', -1), lambda: list(it.chain(1)), lambda: it.count('a')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
