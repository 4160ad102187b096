# Its last error has the words of 3.14 (not recorded by 3.13).
import math
from itertools import *
print(0.1 + 0.2, 1e16, 1e-7, 123456789.123456789, 2**0.5, -0.0, float("nan"), float("-inf"), 1/3)
print(7 // -2, 7 % -2, -7 // 2, divmod(-7, 2), 7.5 // 2, -7.5 % 2, 2**-1, 2**100, (-2)**3, pow(3, 200, 7))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1e20), int(-3.9), int("0x1f", 16), int("0b11", 0))
print(bin(10), oct(64), hex(255), f"{255:#x} {255:08b} {-5:+} {1000000:_} {0.000123:.2e} {1e10:g} {12345.6789:,.3f} {0.5:%}")
print(math.gcd(12, 18, 24), math.lcm(4, 6), math.factorial(20), math.comb(10, 3), math.isqrt(99), math.hypot(3, 4), math.prod([1, 2, 3, 4]))
print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.fmod(-7, 3), math.copysign(1, -0.0), math.log2(8), math.log(100, 10), math.e)
print(complex(1, 2) * (3 - 1j), abs(3 + 4j), (1 + 2j).conjugate(), 1j ** 2, complex("1+2j"))
def primes():
    sieve = {}
    for n in count(2):
        p = sieve.pop(n, None)
        if p: sieve[next(x for x in count(n + p, p) if x not in sieve)] = p
        else:
            sieve[n * n] = n
            yield n
print(list(islice(primes(), 20)))
def collatz(n):
    while n != 1:
        yield n
        n = 3 * n + 1 if n % 2 else n // 2
    yield 1
print(max(range(1, 200), key=lambda n: sum(1 for _ in collatz(n))), list(collatz(6)))
print(list(accumulate([1, 2, 3, 4], lambda a, b: a * b)), list(chain("ab", [1])), list(product("ab", repeat=2))[:3], list(permutations("abc", 2))[:4], list(combinations(range(4), 2)))
print([(k, list(g)) for k, g in groupby("aaabbc")], list(zip_longest("ab", "xyz", fillvalue="-")), list(pairwise("abcd")), list(batched("abcdefg", 3)))
print(list(takewhile(lambda x: x < 3, count())), list(dropwhile(lambda x: x < 3, range(6))), list(starmap(pow, [(2, 3), (3, 2)])), list(compress("abcd", [1, 0, 1, 0])), list(filterfalse(None, [0, 1, "", 2])))
print((0.1).as_integer_ratio(), (5).bit_length(), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), (12.5).hex(), float.fromhex("0x1.8p1"), (10).bit_count())
print(sum([0.1] * 10), math.fsum([0.1] * 10), 10**20 % 7, -1 >> 3, 1 << 70, 5 & 3 | 8 ^ 1, ~7, True + True, int(1e18))
print(1_000 == 1000, 0o17, 0b101, 0xFF, 1e3, .5, 5., 1j, 3 < 4 < 5, 1 == 1.0 == True, hash(1) == hash(1.0))
print(0 ** 0, 0.0 ** 0, math.sqrt(-1))
