# Ints of up to 2,000 bits: every operation on pairs at the limits of words, which it leaves alone. A digest of all results.
import hashlib
import random

random.seed(5)
sizes = [1, 30, 62, 63, 64, 65, 100, 127, 128, 129, 192, 250, 256, 300, 512, 520, 1000, 2000]


def number():
    bits = random.choice(sizes)
    x = random.getrandbits(bits)
    kind = random.randrange(10)
    if kind < 2:
        x = 1 << bits
    elif kind == 2:
        x = (1 << bits) - 1
    return -x if random.random() < 0.4 else x


digest = hashlib.sha256()
for _ in range(3000):
    a, b = number(), number()
    s = random.choice([0, 1, 5, 63, 64, 65, 130, 600])
    before = repr((a, b))
    results = [a + b, a - b, a * b, a & b, a | b, a ^ b, -a, ~a, a << s, a >> s, hash(a), hash(b), a == b, a < b, abs(a)]
    if b:
        results += [a // b, a % b, divmod(a, b)]
    digest.update(repr(results).encode())
    assert repr((a, b)) == before
print(digest.hexdigest())

for x in (2**61 - 1, 2**61, -(2**61 - 1), 2**122 - 1, -2**64, 2**64 - 1, (2**61 - 1) * 7, 2**125):
    print(hash(x), hash(float(x)) == hash(int(float(x))), x % 2**64, x // 2**64, x % -2**64, -x % 2**63)


class Whole(int):
    pass


big, small = Whole(2**70), Whole(7)
print(big + small, small - big, big % small, -big, type(-big), small << 70, big >> 69, hash(big) == hash(2**70), {2**70: 1}[big])
