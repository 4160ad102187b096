"""The last digits of math's functions."""

import cmath
import math

for name in "sin cos tan atan".split():
    f = getattr(math, name)
    print(name, *(f(i / 10) for i in range(1, 32)))
    print(name, *(f(math.pi * i / 12) for i in range(-5, 14)))
    print(name, *(f(x) for x in (-0.0, 1e-9, 1e-5, 100, 12345.678, 1e6, 1e10, -1e15, 1e22, 2.0**1000, 1.7976931348623157e308)))

for name in "asin acos".split():
    print(name, *(getattr(math, name)(i / 20) for i in range(-20, 21)))

for name in "log log2 log10".split():
    print(name, *(getattr(math, name)(x) for x in (1, 2, 3, 7, 8, 10, 99, 100, 1000, 1e15, 2**0.5, 0.1, 0.999, 1.001, 1e-310, 5e-324, 1e308)))
    print(name, *(getattr(math, name)(i / 7) for i in range(1, 30)))

for name in "exp exp2".split():
    print(name, *(getattr(math, name)(i / 7) for i in range(-15, 30)))
    print(name, *(getattr(math, name)(x) for x in (-0.0, 1e-20, 700.5, 709, -700.25, -720.5, -744.5, -2000, math.inf, -math.inf, math.nan)))

print("atan2", *(math.atan2(y, x) for y in (-3, -1, -0.0, 0.0, 0.1, 2, 1e-12, 1e300) for x in (-7, -1, -0.0, 0.0, 0.3, 5, 1e200)))
print("pow", *(math.pow(x, y) for x in (0.1, 0.9, 1.05, 2, 3.7, 10) for y in (-2.5, -1, 0.1, 0.5, 1 / 3, 3, 10)))
print("pow", *(math.pow(-1.1, y) for y in (-3, -2, 0, 1, 2, 5)), math.pow(-0.0, 3), math.pow(-2, -1075), math.pow(0.5, 1074))
print("**", *(x ** y for x in (0.1, 0.9, 1.05, 2.0, 3.7, 10.0) for y in (-2.5, -1, 0.1, 0.5, 1 / 3, 3, 10)))
print("**", *(x ** y for x in (1e-310, 5e-324, 1e300) for y in (-0.9, 0.1, 0.5, 1.01)))

# The compiler computes these.
print(1.1 ** 10, 1.05 ** 7, 0.9 ** 64, 3.3 ** -5, 1.01 ** 12)

print(cmath.exp(1j), cmath.sin(1 + 2j), cmath.phase(-1 + 0.3j), cmath.rect(2, 1), (1 + 2j) ** 0.3)


for f, x in (math.sin, math.inf), (math.tan, -math.inf), (math.acos, 1.5), (math.log, 0), (math.exp, 710), (math.exp2, 1024), (math.log2, -1):
    try:
        print(f(x))
    except (ValueError, OverflowError) as e:
        print(f.__name__, type(e).__name__)
print(math.sin(math.nan), math.cos(math.nan), math.atan(math.inf), math.atan(-1e300), math.atan2(math.nan, 1))
print(7.0 ** 19, math.pow(-17, 11), math.atan2(-5e-324, -2), math.pow(1, 1.7976931348623157e308))

for name in "sinh cosh tanh asinh expm1 erf erfc".split():
    print(name, *(getattr(math, name)(i / 7) for i in range(-15, 30)))
    print(name, *(getattr(math, name)(x) for x in (-0.0, 1e-9, 0.3, 21.9, 22, 30, 700.5, math.nan)))
print("acosh", *(math.acosh(i / 7) for i in range(7, 40)), math.acosh(2.0**28), math.acosh(1e300))
print("big", math.sinh(710.4), math.cosh(-710.4), math.sinh(-709.9), math.erfc(27), math.erf(-7), math.erfc(-7), math.erf(5e-324))

for name in "gamma lgamma".split():
    print(name, *(getattr(math, name)(i / 8) for i in range(1, 50)))
    print(name, *(getattr(math, name)(x) for x in (-0.5, -1.5, -3.7, -20.3, -170.5, 1e-21, 5, 23, 24, 99.5, 141.5, 171.6, math.inf)))
print(math.lgamma(1e300), math.lgamma(-0.5), math.gamma(-200.5), math.gamma(-201.5), math.gamma(1e-300))
print(*(math.cbrt(x) for x in (-8, -0.0, 1, 64, 1000, 1e-300, math.inf)))
for f, x in (math.gamma, 0), (math.gamma, -2), (math.lgamma, -1), (math.gamma, 172), (math.lgamma, 1e306), (math.sinh, -711), (math.cosh, 711):
    try:
        print(f(x))
    except (ValueError, OverflowError) as e:
        print(f.__name__, type(e).__name__)

# Ints are added as ints as long as 64 bits hold them; from then on nothing is added with more digits than a float has.
print(math.sumprod([2 ** 62, 2, 0.1, 1e100, -1e100], [1, 3, 3, 1, 1]), math.sumprod([2 ** 63, 0.1, 0.1], [1, 3.0, -3.0]),
      math.sumprod([10 ** 20, 1.5], [0.1, 2]), math.sumprod([-2 ** 63], [-1]), math.sumprod([2 ** 62, 2 ** 62, 0.3], [1, 1, 3.0]))

# The next float on the way to a zero keeps its sign; with steps it's the zero itself.
least = 5e-324
for steps in None, 1, 2:
    print([math.nextafter(x, y, steps=steps) for x in (least, -least, 0.0, -0.0) for y in (0.0, -0.0, least)])
