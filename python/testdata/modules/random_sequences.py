import random
random.seed(42)
print([random.random() for _ in range(3)])
print([random.randint(1, 6) for _ in range(10)], random.randrange(0, 100, 5), random.getrandbits(70))
print(random.choice('abc'), random.choices([1, 2, 3], weights=[5, 1, 1], k=6), random.sample(range(100), 5))
a = list(range(8)); random.shuffle(a); print(a)
print(random.uniform(1, 2), random.gauss(0, 1), random.normalvariate(5, 2), random.expovariate(1.5), random.triangular(0, 10, 3))
print(random.betavariate(1, 2), random.gammavariate(2, 3), random.paretovariate(3), random.weibullvariate(1, 2))
print(random.binomialvariate(10, 0.3), random.randbytes(4))
