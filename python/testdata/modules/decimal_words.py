# What decimal says to arguments that aren't right, and numbers at the edges of what there is.
import hashlib
from decimal import *

def tell(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

D, c = Decimal, Context(prec=9)
for f in [
    lambda: Context(prec='x'), lambda: Context(rounding='x'), lambda: Context(flags=[1]), lambda: Context(traps=1), lambda: Context(traps={}),
    lambda: setattr(c, 'rounding', 1), lambda: setattr(c, 'flags', []), lambda: setattr(c, 'traps', {Inexact: 1}), lambda: setattr(c, 'prec', 0),
    lambda: setattr(c, 'prec', 2 ** 63), lambda: delattr(c, 'prec'), lambda: c.flags['x'], lambda: c.traps.__setitem__(1, 2),
    lambda: c.flags.__delitem__(Inexact), lambda: list(c.flags), lambda: repr(c.flags),
    lambda: localcontext(1), lambda: localcontext(x=1), lambda: localcontext(prec='x'), lambda: type(localcontext())(),
    lambda: D(1, context='x'), lambda: D(9).sqrt(1), lambda: D(9).logb(context=7), lambda: D(9).compare(1, context=2), lambda: D(9).is_normal('x'),
    lambda: D(9).number_class(1), lambda: D(9).same_quantum(1, 2), lambda: D(9).copy_sign(1, 2), lambda: D(9).compare_total(1, 2),
    lambda: D(9).to_eng_string(1), lambda: D(9).fma(1, 2, 'x'), lambda: D(9).to_integral_value('x'), lambda: D(9).to_integral_exact(context=[]),
    lambda: D(9).quantize(1, []), lambda: D(9).quantize(1, ROUND_UP, 10), lambda: D(9).quantize('x', 'y'), lambda: D(9).__format__(1),
    lambda: round(D(9), 'x'), lambda: D('1.23').__round__(2 ** 63), lambda: D('1.23').__round__(2 ** 63 - 1),
    lambda: c.canonical(2), lambda: c.is_canonical(2), lambda: c.add('1', 2), lambda: c.create_decimal('1e1000000000000000000000'),
    lambda: c.create_decimal('1e-1000000000000000000000'), lambda: D('1e999999999999999999'), lambda: D('1e1000000000000000000'),
    lambda: D('0e1000000000000000000'), lambda: D('1e-1999999999999999998'), lambda: D((1, (1,), 10 ** 18)), lambda: D((1, (), 2 ** 63)),
    lambda: D(10) ** -333333, lambda: D(10) ** -30, lambda: D(4) ** D('0.5'), lambda: D('1.000001') ** D('0.9999999'),
    lambda: D(10) ** D('1e-999999999'), lambda: pow(D('1.23E+123456791'), 10123898, 17291065), lambda: pow(D('-2E+3'), D('1.1E+10'), -12323),
    lambda: Context(prec=9, rounding=ROUND_FLOOR).minus(D('-0.0')),
    lambda: Context(prec=3, Emax=10, traps=[Inexact, Overflow, Rounded]).multiply(D('9e9'), D('9e9')),
    lambda: Context(prec=3, Emin=-10, traps=[Inexact, Underflow, Rounded, Subnormal, Clamped]).multiply(D('9e-9'), D('9e-9')),
    lambda: hashlib.file_digest(None, 'md5'), lambda: hashlib.pbkdf2_hmac('sha1', b'p', b's', 0), lambda: hashlib.pbkdf2_hmac('sha1', b'p', b's', 1, 0),
    lambda: hashlib.md5(1), lambda: hashlib.shake_128(b'').hexdigest(5),
]:
    tell(f)
