# not recorded: as CPython 3.14 answers
import math
print(math.pi, math.sqrt(2), math.factorial(20), math.gcd(12, 18, 27), math.lcm(4, 6), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.floor(-1.5), math.ceil(1.2), math.trunc(-1.7))
print(math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10), math.exp(1), math.expm1(1e-10), math.pow(2, 0.5), math.hypot(3, 4), math.dist((0, 0), (3, 4)), math.degrees(math.pi), math.radians(180))
print(math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(-math.inf), math.fsum([0.1] * 10), sum([0.1] * 10), math.prod([1, 2, 3]), math.copysign(1, -0.0), math.fmod(-5, 3), math.remainder(5, 3), math.modf(3.5), math.frexp(8), math.ldexp(0.5, 4), math.nextafter(1, 2), math.ulp(1.0), math.sumprod([1, 2], [3, 4]), math.erf(1), math.gamma(5), math.fma(2, 3, 4))
print(math.sin(1), math.cos(1), math.asin(1), math.acos(0), math.atan2(1, -1), math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(0.5))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.exp(1000), lambda: math.sqrt('a'), lambda: math.gcd(1.5), lambda: math.isqrt(-1), lambda: math.comb(-1, 2), lambda: math.floor(math.nan), lambda: math.acos(2), lambda: math.pow(-1, 0.5), lambda: math.fmod(1, 0), lambda: math.log(-1, 2), lambda: math.dist([1], [1, 2]), lambda: math.perm('a')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
