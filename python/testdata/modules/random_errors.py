# not recorded: as CPython 3.14 answers
import random
for f in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.sample([1], 2),
          lambda: random.sample({1, 2}, 1), lambda: random.choices([], k=1), lambda: random.randrange(1.5), lambda: random.sample([1, 2], -1),
          lambda: random.choices([1, 2], weights=[1]), lambda: random.shuffle((1, 2)), lambda: random.getrandbits(-1), lambda: random.seed([1])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
r = random.Random(1); s = r.getstate(); a = r.random(); r.setstate(s); print(a == r.random(), len(s[1]))
r1, r2 = random.Random('text'), random.Random(b'bytes')
print(r1.random(), r2.random(), random.Random(-3).random())
print(random.sample(['a', 'b'], k=3, counts=[2, 2]).__len__())
