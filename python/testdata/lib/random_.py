import random

r = random.Random(42)
print(r.random(), r.uniform(1, 2), r.randint(1, 6), r.randrange(0, 100, 5), r.choice('abc'))
print(r.choices('xyz', weights=[5, 1, 1], k=6), r.sample(range(50), 5))
items = list(range(10))
r.shuffle(items)
print(items, r.gauss(0, 1), r.expovariate(1.5), r.getrandbits(40), r.betavariate(2, 3))
random.seed('text')
print(random.random(), random.triangular(0, 10, 5), random.lognormvariate(0, 0.25), random.paretovariate(3))
state = random.getstate()
a = [random.random() for _ in range(3)]
random.setstate(state)
print(a == [random.random() for _ in range(3)], random.randbytes(4).hex(), random.normalvariate(10, 2))
for bad in (lambda: random.choice([]), lambda: random.randrange(5, 1), lambda: random.sample([1], 2)):
    try:
        bad()
    except (IndexError, ValueError) as e:
        print(type(e).__name__, e)
