# Loops that unpack pairs: items, enumerate and zip, whose pairs never become tuples.
d = {"a": 1, "b": 2, "c": 3}
for k, v in d.items():
    print(k, v)
else:
    print("done")

for i, x in enumerate("xyz", start=2**63 - 2):
    print(i, x)

for a, b in zip([1, 2, 3], "ab"):
    print(a, b)
for a, b in zip([], [1]):
    print("never")

# The same iterator by other ways in between.
it = iter(d.items())
print(next(it))
for k, v in it:
    print("rest", k, v)
print(list(it), next(it, "end"))
e = enumerate(["p", "q", "r"])
for i, x in e:
    print(i, x, next(e, None))

# Pairs that are kept, and nested targets.
print([pair for pair in zip(d, d.values())], list(enumerate(d)))
for i, (k, v) in enumerate(d.items()):
    print(i, k, v)
for (i, j), k in zip(zip([1], [2]), [3]):
    print(i, j, k)
for [i, *rest] in zip([1, 2], [3, 4]):
    print(i, rest)
print({v: k for k, v in d.items()}, [a * b for a, b in zip(range(4), range(1, 5))], {i + j for i, j in enumerate([5, 6])})
pair = None
for pair in enumerate("k"):
    pass
print(pair)

# What fails.
try:
    for k, v in d.items():
        d[k + "!"] = v
except RuntimeError as error:
    print(error)
try:
    for a, b, c in zip([1], [2]):
        pass
except ValueError as error:
    print(error)
try:
    for a, b in zip([1, 2], [1], strict=True):
        print(a, b)
except ValueError as error:
    print(error)


class Odd:
    def __iter__(self):
        return self

    n = 0

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise LookupError("no more")
        return self.n


try:
    for a, b in zip("xyz", Odd()):
        print(a, b)
except LookupError as error:
    print("LookupError", error)


class Loud(enumerate):
    def __next__(self):
        print("next")
        return super().__next__()


for i, x in Loud("ab"):
    print(i, x)


def swap(x, y):
    for x, y in zip([x, y], [y, x]):
        yield x, y


print(list(swap(1, 2)))
