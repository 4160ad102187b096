# Exact fractions.

import math
import numbers
import operator
import re
import sys
from functools import lru_cache

__all__ = ['Fraction']

_FORMAT = re.compile(r'''
    \A\s*(?P<sign>[-+]?)(?=\d|\.\d)(?P<num>\d*|\d+(_\d+)*)
    (?:(?:\s*/\s*(?P<denom>\d+(_\d+)*))?|(?:\.(?P<decimal>\d*|\d+(_\d+)*))?(?:E(?P<exp>[-+]?\d+(_\d+)*))?)\s*\Z''', re.VERBOSE | re.IGNORECASE)
_SPEC = re.compile(r'''
    (?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<no_neg_zero>z)?(?P<alt>\#)?(?P<zeropad>0(?=[0-9]))?(?P<width>[0-9]+)?
    (?P<thousands>[,_])?(?:\.(?=[,_0-9])(?P<precision>[0-9]+)?(?P<frac_sep>[,_])?)?(?P<type>[eEfFgG%])?''', re.DOTALL | re.VERBOSE)

@lru_cache(maxsize=1 << 14)
def _hash_algorithm(numerator, denominator):
    m = sys.hash_info.modulus
    try:
        inverse = pow(denominator, -1, m)
    except ValueError:
        h = sys.hash_info.inf
    else:
        h = hash(hash(abs(numerator)) * inverse)
    result = h if numerator >= 0 else -h
    return -2 if result == -1 else result

def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    # n/d to a multiple of 10**exponent, as a sign and a number of such: halves go to the even one.
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    return (q < 0 if no_neg_zero else n < 0), abs(q)

def _round_to_figures(n, d, figures):
    # n/d to a number of significant digits: sign, digits as a number, exponent.
    if n == 0:
        return False, 0, 1 - figures
    sn, sd = str(abs(n)), str(d)
    m = len(sn) - len(sd) + (sd <= sn)
    exponent = m - figures
    sign, significand = _round_to_exponent(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return sign, significand, exponent

class Fraction(numbers.Rational):
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator, self._denominator = numerator, 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator, self._denominator = numerator.numerator, numerator.denominator
                return self
            if not isinstance(numerator, str) and hasattr(numerator, 'as_integer_ratio'):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if isinstance(numerator, str):
                self._numerator, self._denominator = cls._read(numerator)
                return self
            raise TypeError("argument should be a string or a Rational instance or have the as_integer_ratio() method")
        if type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        g = math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        self._numerator, self._denominator = numerator // g, denominator // g
        return self

    @classmethod
    def _read(cls, text):
        m = _FORMAT.match(text)
        if m is None:
            raise ValueError(f'Invalid literal for Fraction: {text!r}')
        n = int(m['num'] or '0')
        if m['denom']:
            d = int(m['denom'])
        else:
            d = 1
            if m['decimal']:
                decimal = m['decimal'].replace('_', '')
                d = 10 ** len(decimal)
                n = n * d + int(decimal)
            if m['exp']:
                exp = int(m['exp'])
                if exp >= 0:
                    n *= 10 ** exp
                else:
                    d *= 10 ** -exp
        if m['sign'] == '-':
            n = -n
        f = Fraction(n, d)
        return f._numerator, f._denominator

    @classmethod
    def from_number(cls, number):
        if type(number) is int:
            return cls._from_coprime_ints(number, 1)
        if isinstance(number, numbers.Rational):
            return cls._from_coprime_ints(number.numerator, number.denominator)
        if isinstance(number, float) or not isinstance(number, type) and hasattr(number, 'as_integer_ratio'):
            return cls._from_coprime_ints(*number.as_integer_ratio())
        raise TypeError("argument should be a Rational instance or have the as_integer_ratio() method")

    @classmethod
    def from_float(cls, f):
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls._from_coprime_ints(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return cls._from_coprime_ints(*dec.as_integer_ratio())

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        self = super(Fraction, cls).__new__(cls)
        self._numerator, self._denominator = numerator, denominator
        return self

    def is_integer(self): return self._denominator == 1
    def as_integer_ratio(self): return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        # The two neighbours with such denominators: the nearer one.
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._from_coprime_ints(p1, q1)
        return Fraction._from_coprime_ints(p0 + k * p1, q0 + k * q1)

    numerator = property(lambda a: a._numerator)
    denominator = property(lambda a: a._denominator)

    def __repr__(self): return f'{self.__class__.__name__}({self._numerator}, {self._denominator})'
    def __str__(self): return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    def __format__(self, format_spec, /):
        m = _SPEC.fullmatch(format_spec)
        if m is None or m['align'] is not None and m['zeropad'] is not None:
            raise ValueError(f"Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}")
        return self._format_float(m) if m['type'] else self._format_general(m, format_spec)

    def _format_general(self, m, spec):
        if m['no_neg_zero'] or m['zeropad'] or m['precision'] or m['frac_sep']:
            raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}")
        n, d = self._numerator, self._denominator
        sep = m['thousands'] or ''
        body = f'{abs(n):{sep}}'
        if d > 1 or m['alt']:
            body += f'/{d:{sep}}'
        return self._pad('-' if n < 0 else '' if m['sign'] == '-' else m['sign'], body, m)

    def _pad(self, sign, body, m):
        fill, align = m['fill'] or ' ', m['align'] or '>'
        padding = fill * (int(m['width'] or '0') - len(sign) - len(body))
        if align == '>':
            return padding + sign + body
        if align == '<':
            return sign + body + padding
        if align == '^':
            half = len(padding) // 2
            return padding[:half] + sign + body + padding[half:]
        return sign + padding + body

    def _format_float(self, m):
        kind = m['type']
        precision = int(m['precision'] or '6')
        trim = kind in 'gG' and not m['alt']
        if kind in 'fF%':
            exponent = -precision - 2 if kind == '%' else -precision
            negative, significand = _round_to_exponent(self._numerator, self._denominator, exponent, bool(m['no_neg_zero']))
            scientific, point_pos = False, precision
        else:
            figures = max(precision, 1) if kind in 'gG' else precision + 1
            negative, significand, exponent = _round_to_figures(self._numerator, self._denominator, figures)
            if m['no_neg_zero'] and significand == 0:
                negative = False
            scientific = kind in 'eE' or exponent > 0 or exponent + figures <= -4
            point_pos = figures - 1 if scientific else -exponent
        suffix = '%' if kind == '%' else f"{'E' if kind in 'EG' else 'e'}{exponent + point_pos:+03d}" if scientific else ''
        digits = f'{significand:0{point_pos + 1}d}'
        sign = '-' if negative else '' if m['sign'] == '-' else m['sign']
        leading, frac = digits[:len(digits) - point_pos], digits[len(digits) - point_pos:]
        if trim:
            frac = frac.rstrip('0')
        point = '' if not frac and not m['alt'] else '.'
        if m['frac_sep']:
            frac = m['frac_sep'].join(frac[i:i + 3] for i in range(0, len(frac), 3))
        trailing = point + frac + suffix
        sep = m['thousands']
        if m['zeropad'] or m['align'] == '=' and m['fill'] == '0':
            room = int(m['width'] or '0') - len(sign) - len(trailing)
            leading = leading.zfill(3 * room // 4 + 1 if sep else room)
        if sep:
            first = 1 + (len(leading) - 1) % 3
            leading = leading[:first] + ''.join(sep + leading[i:i + 3] for i in range(first, len(leading), 3))
        return self._pad(sign, leading + trailing, m)

    def _operator_fallbacks(monomorphic, fallback, handle_complex=True):
        def forward(a, b):
            if type(b) is Fraction:
                return monomorphic(a, b)
            if isinstance(b, int):
                return monomorphic(a, Fraction(b))
            if isinstance(b, float):
                return fallback(float(a), b)
            if handle_complex and isinstance(b, complex):
                return fallback(float(a), b)
            if isinstance(b, Fraction):
                return monomorphic(a, b)
            return NotImplemented
        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return monomorphic(Fraction(a), b)
            if isinstance(a, numbers.Real):
                return fallback(float(a), float(b))
            if handle_complex and isinstance(a, numbers.Complex):
                return fallback(complex(a), float(b))
            return NotImplemented
        forward.__name__, reverse.__name__ = f'__{fallback.__name__}__', f'__r{fallback.__name__}__'
        return forward, reverse

    def _add(a, b): return Fraction(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)
    def _sub(a, b): return Fraction(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)
    def _mul(a, b): return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)
    def _div(a, b):
        if b._numerator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % (a._numerator * b._denominator))
        return Fraction(a._numerator * b._denominator, a._denominator * b._numerator)
    def _floordiv(a, b): return (a._numerator * b._denominator) // (a._denominator * b._numerator)
    def _divmod(a, b):
        da, db = a._denominator, b._denominator
        div, n = divmod(a._numerator * db, da * b._numerator)
        return div, Fraction(n, da * db)
    def _mod(a, b):
        da, db = a._denominator, b._denominator
        return Fraction((a._numerator * db) % (b._numerator * da), da * db)

    __add__, __radd__ = _operator_fallbacks(_add, operator.add)
    __sub__, __rsub__ = _operator_fallbacks(_sub, operator.sub)
    __mul__, __rmul__ = _operator_fallbacks(_mul, operator.mul)
    __truediv__, __rtruediv__ = _operator_fallbacks(_div, operator.truediv)
    __floordiv__, __rfloordiv__ = _operator_fallbacks(_floordiv, operator.floordiv, False)
    __divmod__, __rdivmod__ = _operator_fallbacks(_divmod, divmod, False)
    __mod__, __rmod__ = _operator_fallbacks(_mod, operator.mod, False)

    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return Fraction._from_coprime_ints(a._numerator ** power, a._denominator ** power)
            if a._numerator > 0:
                return Fraction._from_coprime_ints(a._denominator ** -power, a._numerator ** -power)
            if a._numerator == 0:
                raise ZeroDivisionError(f'Fraction({a._denominator ** -power}, 0)')
            return Fraction._from_coprime_ints((-a._denominator) ** -power, (-a._numerator) ** -power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a, modulo=None):
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a): return Fraction._from_coprime_ints(a._numerator, a._denominator)
    def __neg__(a): return Fraction._from_coprime_ints(-a._numerator, a._denominator)
    def __abs__(a): return Fraction._from_coprime_ints(abs(a._numerator), a._denominator)
    def __int__(a, _index=operator.index): return _index(-(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator)
    def __trunc__(a): return a.__int__()
    def __floor__(a): return a._numerator // a._denominator
    def __ceil__(a): return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            d = self._denominator
            floor, rest = divmod(self._numerator, d)
            if rest * 2 != d:
                return floor + (rest * 2 > d)
            return floor + floor % 2
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __hash__(self): return _hash_algorithm(self._numerator, self._denominator)

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return 0.0 == b if math.isnan(b) or math.isinf(b) else a == a.from_float(b)
        return NotImplemented

    def _richcmp(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return op(0.0, other) if math.isnan(other) or math.isinf(other) else op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b): return a._richcmp(b, operator.lt)
    def __gt__(a, b): return a._richcmp(b, operator.gt)
    def __le__(a, b): return a._richcmp(b, operator.le)
    def __ge__(a, b): return a._richcmp(b, operator.ge)
    def __bool__(a): return bool(a._numerator)
    def __reduce__(self): return self.__class__, (self._numerator, self._denominator)
    def __copy__(self): return self if type(self) == Fraction else self.__class__(self._numerator, self._denominator)
    def __deepcopy__(self, memo): return self.__copy__()

    del _operator_fallbacks
