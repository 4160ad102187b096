import cmath, numbers
print(cmath.sqrt(-1), cmath.phase(-1), cmath.polar(1 + 1j), cmath.rect(1, 0), cmath.isclose(1, 1 + 1e-12), cmath.isnan(complex('nan')), cmath.inf, cmath.log(-1), cmath.isfinite(1j))
print(isinstance(1, numbers.Integral), isinstance(1.5, numbers.Real), isinstance(1j, numbers.Complex), isinstance(True, numbers.Number), issubclass(int, numbers.Rational))
for f in (lambda: cmath.log(0), lambda: cmath.sqrt('a'), lambda: cmath.exp(1000), lambda: numbers.Integral()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
