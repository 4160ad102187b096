from fractions import Fraction as F
from decimal import Decimal as D, getcontext, localcontext, ROUND_HALF_UP, InvalidOperation, DivisionByZero, Context
print(F(3, 6), repr(F('0.25')), F(1, 3) + F(1, 6), F(1, 2) * 4, F(1, 2) ** 3, F(0.1).limit_denominator(10), F(7, 2).numerator, float(F(1, 4)), F(5, 2) // 1, F(-7, 2) % 2, F(1, 2) == 0.5, F(3, 4) > F(2, 3), round(F(5, 3), 1), f'{F(1, 3):.4f}', hash(F(1)) == hash(1), F(1, 2) + 0.5, F('3/4'), abs(F(-1, 2)))
print(D('0.1') + D('0.2'), D(1) / D(7), D('1.20') * 3, D(2) ** 10, D(2).sqrt(), D('2.675').quantize(D('0.01')), D('2.5').quantize(D('1'), ROUND_HALF_UP), D(0.1), D('1E+3'), repr(D('NaN')), D('1.0') == D(1), D('123.45').as_tuple(), D('1e-7'), D('100').normalize(), max(D(1), D(2)), int(D('3.9')), round(D('2.345'), 2), f'{D("1234.5"):,.2f}', D('3').exp(), D(10).ln(), D('-5') % 3, D('-5') // 3, divmod(D(7), 2))
print(getcontext()); getcontext().prec = 6; print(D(1) / 3, D(22) / 7)
with localcontext() as c: c.prec = 3; print(D(2) / 3)
print(D(2) / 3, Context(prec=2).divide(D(1), D(3)), D('1.1').compare(D('1.2')), D(5).is_signed(), D('Infinity') > 1, sum([D('0.1')] * 3), D('1.5').to_integral_value(), D('12.3').adjusted(), D('7.325').as_integer_ratio())
for f in (lambda: F(1, 0), lambda: F('x'), lambda: F(1.5, 2), lambda: F(1) / 0, lambda: F(1) + 'a', lambda: D('abc'), lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(-1).sqrt(), lambda: D('sNaN') + 1, lambda: D([1]), lambda: D('1e999999') * 10, lambda: D(None), lambda: int(D('NaN')), lambda: setattr(getcontext(), 'prec', 0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

# Zeros may fill the width by their flag, or as the fill of "=", but not beside an alignment.
for spec in '012,.2f', '0=12,.2f', '0=+12,.2f', '0=12f', '0=12', '>010f', '=010%', 'x>08.2f', '010n':
    try:
        print(spec, format(F('1234.5678'), spec))
    except ValueError as e:
        print(e)
