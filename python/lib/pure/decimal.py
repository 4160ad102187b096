# Decimal numbers: a coefficient times a power of ten, rounded to a context's precision.

import math as _math
import numbers as _numbers
import sys
from collections import namedtuple as _namedtuple

from _decimal_context import *
from _decimal_context import _context, _drop, _conversion, _digits, _etiny, _power, _ssize
from _decimal_context import __all__ as _context_names

__all__ = ['Decimal', 'DecimalTuple', *_context_names]
__version__ = '1.70'
__libmpdec_version__ = '2.5.1'
HAVE_THREADS = HAVE_CONTEXTVAR = True
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN, MIN_ETINY = -999999999999999999, -1999999999999999997

DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')

_P = sys.hash_info.modulus
_TENTH = pow(10, _P - 2, _P)

_not_given = object()

class Decimal:
    # A finite number is (-1)**_sign * _n * 10**_exp. _kind is '' for those, F for an infinity, n and N for NaNs, which
    # have their payload in _n.
    __slots__ = ('_sign', '_n', '_exp', '_kind')

    def __new__(cls, value='0', context=None):
        if context is not None:
            _context(context)
        self = object.__new__(cls)
        if isinstance(value, Decimal):
            self._sign, self._n, self._exp, self._kind = value._sign, value._n, value._exp, value._kind
        elif isinstance(value, int):
            self._sign, self._n, self._exp, self._kind = int(value < 0), abs(int(value)), 0, ''
        elif isinstance(value, str):
            parts = _read(value)
            if parts is None:
                bad = _conversion(context or getcontext())
                parts = bad._sign, bad._n, bad._exp, bad._kind
            if not -_FAR < parts[2] < _FAR:
                parts = _exact(parts, context)
            self._sign, self._n, self._exp, self._kind = parts
        elif isinstance(value, float):
            (context or getcontext())._signal([FloatOperation])
            made = Decimal.from_float(value)
            self._sign, self._n, self._exp, self._kind = made._sign, made._n, made._exp, made._kind
        elif isinstance(value, (list, tuple)):
            parts = _from_tuple(value)
            if not -_FAR < parts[2] < _FAR:
                parts = _exact(parts, context)
            self._sign, self._n, self._exp, self._kind = parts
        else:
            raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
        return self

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            made = _make(int(f < 0), abs(int(f)), 0)
        elif not isinstance(f, float):
            raise TypeError('argument must be int or float')
        elif _math.isnan(f) or _math.isinf(f):
            made = _make(int(_math.copysign(1, f) < 0), 0, 0, 'n' if f != f else 'F')
        else:
            n, d = float.as_integer_ratio(f)
            k = d.bit_length() - 1
            made = _make(int(_math.copysign(1, f) < 0), abs(n) * 5 ** k, -k)
        return made if cls is Decimal else cls(made)

    @classmethod
    def from_number(cls, number, /):
        if isinstance(number, (int, Decimal)):
            return cls(number)
        if isinstance(number, float):
            return cls.from_float(number)
        raise TypeError(f'conversion from {type(number).__name__} to Decimal is not supported')

    def __repr__(self): return f"Decimal('{self}')"
    def __str__(self, *, _eng=False, _in=None):
        sign = '-' if self._sign else ''
        if self._kind:
            if self._kind == 'F':
                return sign + 'Infinity'
            return sign + ('sNaN' if self._kind == 'N' else 'NaN') + (str(self._n) if self._n else '')
        digits = str(self._n)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            point = left
        elif not _eng:
            point = 1
        elif digits == '0':
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            whole, frac = '0', '.' + '0' * -point + digits
        elif point >= len(digits):
            whole, frac = digits + '0' * (point - len(digits)), ''
        else:
            whole, frac = digits[:point], '.' + digits[point:]
        tail = '' if left == point else f"{'E' if (_in or getcontext()).capitals else 'e'}{left - point:+d}"
        return sign + whole + frac + tail

    def to_eng_string(self, /, context=None): return self.__str__(_eng=True, _in=_context(context))

    def as_tuple(self, /):
        if self._kind == 'F':
            return DecimalTuple(self._sign, (0,), 'F')
        if self._kind:
            return DecimalTuple(self._sign, tuple(map(int, str(self._n))) if self._n else (), self._kind)
        return DecimalTuple(self._sign, tuple(map(int, str(self._n))), self._exp)

    def as_integer_ratio(self, /):
        if self._kind:
            if self._kind == 'F':
                raise OverflowError('cannot convert Infinity to integer ratio')
            raise ValueError('cannot convert NaN to integer ratio')
        n, d = (self._n * 10 ** self._exp, 1) if self._exp >= 0 else (self._n, 10 ** -self._exp)
        g = _math.gcd(n, d)
        return (-n if self._sign else n) // g, d // g

    # Comparisons.

    def _order(self, other):
        # -1, 0 or 1; neither is a NaN.
        if self._kind or other._kind:
            a = (-1 if self._sign else 1) if self._kind else 0
            b = (-1 if other._sign else 1) if other._kind else 0
            return (a > b) - (a < b)
        if not self._n or not other._n:
            a = (-1 if self._sign else 1) if self._n else 0
            b = (-1 if other._sign else 1) if other._n else 0
            return (a > b) - (a < b)
        if self._sign != other._sign:
            return -1 if self._sign else 1
        a, b = self.adjusted(), other.adjusted()
        if a == b:
            e = min(self._exp, other._exp)
            a, b = self._n * 10 ** (self._exp - e), other._n * 10 ** (other._exp - e)
        order = (a > b) - (a < b)
        return -order if self._sign else order

    def _other(self, other, equality=False):
        # What a comparison's other side is as a Decimal; None if it is nothing such.
        if isinstance(other, Decimal):
            return other
        if isinstance(other, int):
            return Decimal(other)
        if isinstance(other, float):
            context = getcontext()
            if equality:
                context.flags[FloatOperation] = True
            else:
                context._signal([FloatOperation])
            return Decimal.from_float(other)
        if equality and isinstance(other, _numbers.Complex) and not isinstance(other, _numbers.Rational) and other.imag == 0:
            return self._other(other.real, True)
        return None

    def _compare(self, other, test, equality=False):
        a = self
        if isinstance(other, _numbers.Rational) and not isinstance(other, int):
            if a._kind:
                b = Decimal(0)
            else:
                e = max(-a._exp, 0)
                a, b = _make(a._sign, a._n * other.denominator, a._exp), Decimal(other.numerator)
        else:
            b = self._other(other, equality)
        if b is None:
            return NotImplemented
        if a._kind in ('n', 'N') or b._kind in ('n', 'N'):
            if not equality or 'N' in (a._kind, b._kind):
                getcontext()._invalid(InvalidOperation)
            return False
        return test(a._order(b))

    def __eq__(self, other): return self._compare(other, lambda c: c == 0, True)
    def __lt__(self, other): return self._compare(other, lambda c: c < 0)
    def __le__(self, other): return self._compare(other, lambda c: c <= 0)
    def __gt__(self, other): return self._compare(other, lambda c: c > 0)
    def __ge__(self, other): return self._compare(other, lambda c: c >= 0)

    def __hash__(self):
        if self._kind:
            if self._kind == 'N':
                raise TypeError('Cannot hash a signaling NaN value')
            if self._kind == 'n':
                return object.__hash__(self)
            return -sys.hash_info.inf if self._sign else sys.hash_info.inf
        h = self._n * (pow(10, self._exp, _P) if self._exp >= 0 else pow(_TENTH, -self._exp, _P)) % _P
        h = -h if self._sign else h
        return -2 if h == -1 else h

    def __bool__(self): return bool(self._kind or self._n)

    def compare(self, /, other, context=None):
        context, other = _context(context), _operand(other)
        return _nan(self, other, context) or Decimal(self._order(other))

    def compare_signal(self, /, other, context=None):
        context, other = _context(context), _operand(other)
        if self.is_nan() or other.is_nan():
            quiet = context.copy()
            quiet.traps[InvalidOperation] = False
            result = _nan(self, other, quiet)
            return context._invalid(InvalidOperation, result)
        return Decimal(self._order(other))

    def compare_total(self, /, other, context=None):
        _context(context)
        other = _operand(other)
        if self._sign != other._sign:
            return Decimal(-1 if self._sign else 1)
        rank = {'': 0, 'F': 0, 'N': 1, 'n': 2}
        a, b = rank[self._kind], rank[other._kind]
        if a == b and a:
            a, b = self._n, other._n
        elif not a and not b:
            order = self._order(other)
            if order:
                return Decimal(order)
            a, b = self._exp, other._exp
        order = (a > b) - (a < b)
        return Decimal(-order if self._sign else order)

    def compare_total_mag(self, /, other, context=None):
        _context(context)
        return self.copy_abs().compare_total(_operand(other).copy_abs())

    # Arithmetic. Each operation makes an exact result, or one with enough digits, and lets the context round it.

    def __add__(self, other, *, _in=None):
        other = _operand(other, True)
        if other is NotImplemented:
            return other
        _in = _in or getcontext()
        if self._kind or other._kind:
            if bad := _nan(self, other, _in):
                return bad
            if self._kind and other._kind and self._sign != other._sign:
                return _in._invalid(InvalidOperation)
            return Decimal(self if self._kind else other)
        e = min(self._exp, other._exp)
        if not self._n and not other._n:
            sign = self._sign if self._sign == other._sign else int(_in.rounding == ROUND_FLOOR)
            return _in._fix(sign, 0, e)
        if not self._n or not other._n:
            a = other if not self._n else self
            e = max(e, a._exp - _in.prec - 1)
            return _in._fix(a._sign, a._n * 10 ** (a._exp - e), e) if e <= a._exp else _in._fix(a._sign, a._n, a._exp)
        a, b = (self, other) if self.adjusted() >= other.adjusted() else (other, self)
        # What is too small to matter is replaced by something of one digit that is as small.
        least = a._exp + min(-1, _digits(a._n) - _in.prec - 2)
        bn, be = b._n, b._exp
        if _digits(bn) + be - 1 < least and a._exp > be:
            bn, be = 1, least
        e = min(a._exp, be)
        n = (-1) ** a._sign * a._n * 10 ** (a._exp - e) + (-1) ** b._sign * bn * 10 ** (be - e)
        if n == 0:
            return _in._fix(int(_in.rounding == ROUND_FLOOR), 0, e)
        return _in._fix(int(n < 0), abs(n), e)
    __radd__ = __add__

    def __sub__(self, other, *, _in=None):
        other = _operand(other, True)
        if other is NotImplemented:
            return other
        return self.__add__(other.copy_negate() if not other.is_nan() else other, _in=_in)

    def __rsub__(self, other, *, _in=None):
        other = _operand(other, True)
        return other if other is NotImplemented else other.__sub__(self, _in=_in)

    def __mul__(self, other, *, _in=None):
        other = _operand(other, True)
        if other is NotImplemented:
            return other
        _in = _in or getcontext()
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            if bad := _nan(self, other, _in):
                return bad
            if not self or not other:
                return _in._invalid(InvalidOperation)
            return _make(sign, 0, 0, 'F')
        return _in._fix(sign, self._n * other._n, self._exp + other._exp)
    __rmul__ = __mul__

    def __truediv__(self, other, *, _in=None):
        other = _operand(other, True)
        if other is NotImplemented:
            return other
        _in = _in or getcontext()
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            if bad := _nan(self, other, _in):
                return bad
            if self._kind and other._kind:
                return _in._invalid(InvalidOperation)
            if self._kind:
                return _make(sign, 0, 0, 'F')
            _in._signal([Clamped])
            return _make(sign, 0, _etiny(_in))
        if not other._n:
            if not self._n:
                return _in._invalid(DivisionUndefined)
            _in._signal([DivisionByZero])
            return _make(sign, 0, 0, 'F')
        e = self._exp - other._exp
        if not self._n:
            return _in._fix(sign, 0, e)
        shift = _digits(other._n) - _digits(self._n) + _in.prec + 1
        ideal, e = e, e - shift
        n, rest = divmod(self._n * 10 ** max(shift, 0), other._n * 10 ** max(-shift, 0))
        if rest:
            n += n % 5 == 0
        else:
            while e < ideal and n % 10 == 0:
                n //= 10
                e += 1
        return _in._fix(sign, n, e)

    def __rtruediv__(self, other, *, _in=None):
        other = _operand(other, True)
        return other if other is NotImplemented else other.__truediv__(self, _in=_in)

    def _divide(self, other, context):
        # (quotient, remainder) of finite numbers, the quotient towards zero.
        sign = self._sign ^ other._sign
        ideal = self._exp if other._kind else min(self._exp, other._exp)
        diff = self.adjusted() - (0 if other._kind else other.adjusted())
        if not self._n or other._kind or diff <= -2:
            return _make(sign, 0, 0), context._rescaled(self, ideal)
        if diff <= context.prec:
            a, b = self._n, other._n
            if self._exp >= other._exp:
                a *= 10 ** (self._exp - other._exp)
            else:
                b *= 10 ** (other._exp - self._exp)
            q, r = divmod(a, b)
            if q < 10 ** context.prec:
                return _make(sign, q, 0), _make(self._sign, r, ideal)
        bad = context._invalid(DivisionImpossible)
        return bad, bad

    def _div_args(self, other, context):
        # What divmod(), // and % begin with: the other side as a number, the context, and a result that needs no division,
        # as (quotient, remainder), or None.
        other = _operand(other, True)
        if other is NotImplemented:
            return other, context, None
        context = context or getcontext()
        special = None
        if bad := _nan(self, other, context):
            special = bad, bad
        elif self._kind:
            if other._kind:
                bad = context._invalid(InvalidOperation)
                special = bad, bad
            else:
                special = _make(self._sign ^ other._sign, 0, 0, 'F'), None
        elif not other:
            special = None, None
            if not self:
                bad = context._invalid(DivisionUndefined)
                special = bad, bad
        return other, context, special

    def __divmod__(self, other, *, _in=None):
        other, _in, special = self._div_args(other, _in)
        if other is NotImplemented:
            return other
        if special:
            q, r = special
            if q is None:
                _in._signal([DivisionByZero, InvalidOperation])
                q = _make(self._sign ^ other._sign, 0, 0, 'F')
            return q, _in._invalid(InvalidOperation) if r is None else r
        q, r = self._divide(other, _in)
        return q, r if r._kind else _in._fix(r._sign, r._n, r._exp)

    def __rdivmod__(self, other, *, _in=None):
        other = _operand(other, True)
        return other if other is NotImplemented else other.__divmod__(self, _in=_in)

    def __floordiv__(self, other, *, _in=None):
        other, _in, special = self._div_args(other, _in)
        if other is NotImplemented:
            return other
        if special:
            if special[0] is None:
                _in._signal([DivisionByZero])
                return _make(self._sign ^ other._sign, 0, 0, 'F')
            return special[0]
        return self._divide(other, _in)[0]

    def __rfloordiv__(self, other, *, _in=None):
        other = _operand(other, True)
        return other if other is NotImplemented else other.__floordiv__(self, _in=_in)

    def __mod__(self, other, *, _in=None):
        other, _in, special = self._div_args(other, _in)
        if other is NotImplemented:
            return other
        if special:
            return _in._invalid(InvalidOperation) if special[1] is None else special[1]
        r = self._divide(other, _in)[1]
        return r if r._kind else _in._fix(r._sign, r._n, r._exp)

    def __rmod__(self, other, *, _in=None):
        other = _operand(other, True)
        return other if other is NotImplemented else other.__mod__(self, _in=_in)

    def remainder_near(self, /, other, context=None):
        context, other = _context(context), _operand(other)
        if bad := _nan(self, other, context):
            return bad
        if self._kind or not other:
            return context._invalid(InvalidOperation if self._kind or self else DivisionUndefined)
        if other._kind:
            return context._fix(self._sign, self._n, self._exp)
        ideal = min(self._exp, other._exp)
        if not self._n:
            return context._fix(self._sign, 0, ideal)
        diff = self.adjusted() - other.adjusted()
        if diff >= context.prec + 1:
            return context._invalid(DivisionImpossible)
        if diff <= -2:
            a = context._rescaled(self, ideal)
            return context._fix(a._sign, a._n, a._exp)
        a, b = self._n * 10 ** (self._exp - ideal), other._n * 10 ** (other._exp - ideal)
        q, r = divmod(a, b)
        if 2 * r + (q & 1) > b:
            r -= b
            q += 1
        if q >= 10 ** context.prec:
            return context._invalid(DivisionImpossible)
        return context._fix(self._sign ^ (r < 0), abs(r), ideal)

    def __pow__(self, other, modulo=None, *, _in=None):
        other = _operand(other, True)
        if other is NotImplemented:
            return other
        _in = _in or getcontext()
        if modulo is not None:
            modulo = _operand(modulo, True)
            return modulo if modulo is NotImplemented else _power_modulo(self, other, modulo, _in)
        return _power(self, other, _in, _make, _nan)

    def __rpow__(self, other, modulo=None, *, _in=None):
        other = _operand(other, True)
        return other if other is NotImplemented else other.__pow__(self, modulo, _in=_in)

    def fma(self, /, other, third, context=None):
        context, other, third = _context(context), _operand(other), _operand(third)
        if self._kind or other._kind:
            if 'N' in (self._kind, other._kind) or 'n' in (self._kind, other._kind):
                if 'N' not in (self._kind, other._kind) and third._kind == 'N':
                    return _nan(third, third, context)
                return _nan(self, other, context)
            if not self or not other:
                return context._invalid(InvalidOperation)
            product = _make(self._sign ^ other._sign, 0, 0, 'F')
        else:
            product = _make(self._sign ^ other._sign, self._n * other._n, self._exp + other._exp)
        return product.__add__(third, _in=context)

    def __pos__(self, *, _in=None):
        _in = _in or getcontext()
        if self._kind:
            return _nan(self, self, _in) or Decimal(self)
        if not self._n and _in.rounding != ROUND_FLOOR:
            return _in._fix(0, 0, self._exp)
        return _in._fix(self._sign, self._n, self._exp)

    def __neg__(self, *, _in=None):
        _in = _in or getcontext()
        if self._kind:
            return _nan(self, self, _in) or self.copy_negate()
        if not self._n:
            return _in._fix(int(_in.rounding == ROUND_FLOOR and not self._sign), 0, self._exp)
        return _in._fix(1 - self._sign, self._n, self._exp)

    def __abs__(self, *, _round=True, _in=None):
        if not _round:
            return self.copy_abs()
        return self.__neg__(_in=_in) if self._sign else self.__pos__(_in=_in)

    def sqrt(self, /, context=None):
        context = _context(context)
        if self._kind:
            if bad := _nan(self, self, context):
                return bad
            if not self._sign:
                return Decimal(self)
        if not self._kind and not self._n:
            return context._fix(self._sign, 0, self._exp >> 1)
        if self._sign:
            return context._invalid(InvalidOperation)
        prec = context.prec + 1
        e, n = self._exp >> 1, self._n * (10 if self._exp & 1 else 1)
        length = (_digits(n) + 1) >> 1
        shift = prec - length
        exact = True
        if shift >= 0:
            n *= 100 ** shift
        else:
            n, rest = divmod(n, 100 ** -shift)
            exact = not rest
        e -= shift
        root = _math.isqrt(n)
        exact = exact and root * root == n
        if exact:
            root, e = (root // 10 ** shift, e + shift) if shift >= 0 else (root * 10 ** -shift, e + shift)
        elif root % 5 == 0:
            root += 1
        return context._fix(0, root, e, ROUND_HALF_EVEN)

    def exp(self, /, context=None): return _context(context)._function('exp', self)
    def ln(self, /, context=None): return _context(context)._function('ln', self)
    def log10(self, /, context=None): return _context(context)._function('log10', self)

    # Rounding.

    def quantize(self, /, exp, rounding=None, context=None):
        context = _context(context)
        rounding, exp = _rounding(rounding, context), _operand(exp)
        if self._kind or exp._kind:
            if bad := _nan(self, exp, context):
                return bad
            if self._kind and exp._kind:
                return Decimal(self)
            return context._invalid(InvalidOperation)
        e = exp._exp
        if not _etiny(context) <= e <= context.Emax:
            return context._invalid(InvalidOperation)
        if not self._n:
            return context._fix(self._sign, 0, e)
        if self.adjusted() > context.Emax or self.adjusted() - e + 1 > context.prec:
            return context._invalid(InvalidOperation)
        n, changed = self._scaled(e, rounding)
        made = _make(self._sign, n, e)
        if made.adjusted() > context.Emax or _digits(n) > context.prec:
            return context._invalid(InvalidOperation)
        signals = [Subnormal] if n and made.adjusted() < context.Emin else []
        if e > self._exp:
            signals += [Inexact, Rounded] if changed else [Rounded]
        context._signal(signals)
        return context._fix(made._sign, made._n, made._exp)

    def _scaled(self, e, rounding):
        # The coefficient with exponent e, and whether digits that aren't zero got lost.
        if self._exp >= e:
            return self._n * 10 ** (self._exp - e), False
        return _drop(self._n, e - self._exp, self._sign, rounding)

    def to_integral_value(self, /, rounding=None, context=None): return self._integral(rounding, context, False)
    to_integral = to_integral_value
    def to_integral_exact(self, /, rounding=None, context=None): return self._integral(rounding, context, True)

    def _integral(self, rounding, context, exact):
        context = _context(context)
        rounding = _rounding(rounding, context)
        if self._kind:
            return _nan(self, self, context) or Decimal(self)
        if self._exp >= 0:
            return Decimal(self)
        if not self._n:
            return _make(self._sign, 0, 0)
        n, changed = self._scaled(0, rounding)
        if exact:
            context._signal([Inexact, Rounded] if changed else [Rounded])
        return _make(self._sign, n, 0)

    def normalize(self, /, context=None):
        context = _context(context)
        if self._kind:
            return _nan(self, self, context) or Decimal(self)
        r = context._fix(self._sign, self._n, self._exp)
        if r._kind:
            return r
        if not r._n:
            return _make(r._sign, 0, 0)
        n, e, top = r._n, r._exp, context.Emax if not context.clamp else context.Etop()
        while n % 10 == 0 and e < top:
            n //= 10
            e += 1
        return _make(r._sign, n, e)

    def __round__(self, ndigits=_not_given, /):
        if ndigits is _not_given:
            return self._whole(ROUND_HALF_EVEN, 'round')
        if not isinstance(ndigits, int):
            raise TypeError('optional arg must be an integer')
        return self.quantize(_make(0, 1, -_ssize(ndigits)))

    def _whole(self, rounding, verb):
        if self._kind:
            if self._kind != 'F':
                raise ValueError('cannot convert NaN to integer')
            raise OverflowError('cannot convert Infinity to integer')
        n = self._scaled(0, rounding)[0]
        return -n if self._sign else n

    def __floor__(self): return self._whole(ROUND_FLOOR, 'floor')
    def __ceil__(self): return self._whole(ROUND_CEILING, 'ceil')
    def __int__(self): return self._whole(ROUND_DOWN, 'convert')
    def __trunc__(self, /): return self.__int__()

    def __float__(self):
        if self._kind in ('n', 'N'):
            if self._kind == 'N':
                raise ValueError('cannot convert signaling NaN to float')
            return float('-nan' if self._sign else 'nan')
        return float(str(self))

    def __complex__(self): return complex(float(self))
    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))
    def conjugate(self, /): return self

    # What a number is.

    def adjusted(self, /): return 0 if self._kind else self._exp + _digits(self._n) - 1
    def canonical(self, /): return self
    def radix(self, /): return Decimal(10)
    def is_canonical(self, /): return True
    def is_finite(self, /): return not self._kind
    def is_infinite(self, /): return self._kind == 'F'
    def is_nan(self, /): return self._kind in ('n', 'N')
    def is_qnan(self, /): return self._kind == 'n'
    def is_snan(self, /): return self._kind == 'N'
    def is_signed(self, /): return self._sign == 1
    def is_zero(self, /): return not self._kind and not self._n
    def is_normal(self, /, context=None): return _context(context).Emin <= self.adjusted() and bool(not self._kind and self._n)
    def is_subnormal(self, /, context=None): return self.adjusted() < _context(context).Emin and bool(not self._kind and self._n)
    def copy_abs(self, /): return _make(0, self._n, self._exp, self._kind)
    def copy_negate(self, /): return _make(1 - self._sign, self._n, self._exp, self._kind)
    def copy_sign(self, /, other, context=None): 
        _context(context)
        return _make(_operand(other)._sign, self._n, self._exp, self._kind)

    def same_quantum(self, /, other, context=None):
        _context(context)
        other = _operand(other)
        if self._kind or other._kind:
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp

    def number_class(self, /, context=None):
        context = _context(context)
        if self._kind:
            return {'N': 'sNaN', 'n': 'NaN', 'F': '-Infinity' if self._sign else '+Infinity'}[self._kind]
        kind = 'Zero' if not self._n else 'Subnormal' if self.is_subnormal(context) else 'Normal'
        return '+-'[self._sign] + kind

    def _best(self, other, context, larger, magnitude):
        context, other = _context(context), _operand(other)
        if self._kind in ('n', 'N') or other._kind in ('n', 'N'):
            # A number is better than a quiet NaN.
            if 'N' not in (self._kind, other._kind) and (self._kind != 'n' or other._kind != 'n'):
                best = other if self._kind == 'n' else self
                return Decimal(best) if best._kind else context._fix(best._sign, best._n, best._exp)
            return _nan(self, other, context)
        a, b = (self.copy_abs(), other.copy_abs()) if magnitude else (self, other)
        order = a._order(b)
        if not order:
            order = int(self.compare_total(other))
        best = (other if order < 0 else self) if larger else (self if order < 0 else other)
        return Decimal(best) if best._kind else context._fix(best._sign, best._n, best._exp)

    def max(self, /, other, context=None): return self._best(other, context, True, False)
    def min(self, /, other, context=None): return self._best(other, context, False, False)
    def max_mag(self, /, other, context=None): return self._best(other, context, True, True)
    def min_mag(self, /, other, context=None): return self._best(other, context, False, True)

    def logb(self, /, context=None):
        context = _context(context)
        if self._kind:
            return _nan(self, self, context) or _make(0, 0, 0, 'F')
        if not self._n:
            context._signal([DivisionByZero])
            return _make(1, 0, 0, 'F')
        return context.plus(Decimal(self.adjusted()))

    def scaleb(self, /, other, context=None):
        context, other = _context(context), _operand(other)
        if bad := _nan(self, other, context):
            return bad
        if other._kind or other._exp != 0 or other._n > 2 * (context.Emax + context.prec):
            return context._invalid(InvalidOperation)
        if self._kind:
            return Decimal(self)
        return context._fix(self._sign, self._n, self._exp + int(other))

    def _next(self, direction, context):
        # The neighbour above (1) or below (-1).
        context = _context(context)
        if bad := _nan(self, self, context):
            return bad
        if self._kind:
            if self._sign == (direction < 0):
                return Decimal(self)
            return _make(self._sign, 10 ** context.prec - 1, context.Etop())
        quiet = context.copy()
        quiet.rounding = ROUND_CEILING if direction > 0 else ROUND_FLOOR
        quiet.clear_traps()
        moved = quiet._fix(self._sign, self._n, self._exp)
        if moved._kind or moved._order(self) != 0 and not self._kind:
            return moved
        return self.__add__(_make(int(direction < 0), 1, _etiny(quiet) - 1), _in=quiet)

    def next_plus(self, /, context=None): return self._next(1, context)
    def next_minus(self, /, context=None): return self._next(-1, context)

    def next_toward(self, /, other, context=None):
        context, other = _context(context), _operand(other)
        if bad := _nan(self, other, context):
            return bad
        order = self._order(other)
        if not order:
            return self.copy_sign(other)
        r = self._next(-order, context)
        if r._kind:
            context._signal([Overflow, Inexact, Rounded])
        elif r.adjusted() < context.Emin:
            context._signal([Underflow, Subnormal, Inexact, Rounded] + ([] if r else [Clamped]))
        return r

    def _shifted(self, other, context, rotate):
        context, other = _context(context), _operand(other)
        if bad := _nan(self, other, context):
            return bad
        if other._kind or other._exp != 0 or not -context.prec <= int(other) <= context.prec:
            return context._invalid(InvalidOperation)
        if self._kind:
            return Decimal(self)
        k, digits = int(other), str(self._n).zfill(context.prec)[-context.prec:]
        if rotate:
            digits = digits[k:] + digits[:k]
        else:
            digits = (digits[:k] if k < 0 else digits + '0' * k)[-context.prec:]
        return _make(self._sign, int(digits or '0'), self._exp)

    def shift(self, /, other, context=None): return self._shifted(other, context, False)
    def rotate(self, /, other, context=None): return self._shifted(other, context, True)

    def _logical(self, other, context, op):
        context = _context(context)
        words = []
        for x in (self, _operand(other)):
            text = str(x._n)
            if x._kind or x._sign or x._exp != 0 or text.strip('01'):
                return context._invalid(InvalidOperation)
            words.append(text[-context.prec:].zfill(context.prec))
        return _make(0, int(''.join('01'[op(a == '1', b == '1')] for a, b in zip(*words))), 0)

    def logical_and(self, /, other, context=None): return self._logical(other, context, lambda a, b: a and b)
    def logical_or(self, /, other, context=None): return self._logical(other, context, lambda a, b: a or b)
    def logical_xor(self, /, other, context=None): return self._logical(other, context, lambda a, b: a != b)
    def logical_invert(self, /, context=None): return self._logical(self, context, lambda a, b: not a)

    def __reduce__(self): return self.__class__, (str(self),)
    def __copy__(self): return self if type(self) is Decimal else self.__class__(str(self))
    def __deepcopy__(self, memo, /): return self.__copy__()

    def __format__(self, specifier, override=None, /):
        if not isinstance(specifier, str):
            raise TypeError('format arg must be str')
        from _decimal_format import formatted
        return formatted(self, specifier, getcontext())

def _make(sign, n, exp, kind=''):
    self = object.__new__(Decimal)
    self._sign, self._n, self._exp, self._kind = sign, n, exp, kind
    return self

def _read(text):
    # The parts of a number's text, or None.
    s = text.strip().replace('_', '')
    sign = int(s[:1] == '-')
    body = s[1:] if s[:1] in ('-', '+') else s
    low = body.lower()
    if low in ('inf', 'infinity'):
        return sign, 0, 0, 'F'
    for word, kind in (('snan', 'N'), ('nan', 'n')):
        if low.startswith(word):
            rest = body[len(word):]
            return (sign, int(rest or '0'), 0, kind) if not rest or rest.isdecimal() else None
    mantissa, e, exp = low.partition('e')
    whole, point, frac = mantissa.partition('.')
    if e:
        digits = exp[1:] if exp[:1] in ('-', '+') else exp
        if not digits.isdecimal():
            return None
    if not (whole + frac).isdecimal() or whole and not whole.isdecimal() or frac and not frac.isdecimal():
        return None
    return sign, int(whole + frac), (int(exp) if e else 0) - len(frac), ''

def _from_tuple(value):
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, exp = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError('sign must be an integer with the value 0 or 1')
    if exp == 'F':
        return sign, 0, 0, 'F'
    if not isinstance(exp, (int, str)):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'" if isinstance(exp, str) else 'exponent must be an integer')
    if isinstance(exp, str) and exp not in ('n', 'N'):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    n = 0
    for d in digits:
        if not isinstance(d, int) or not 0 <= d <= 9:
            raise ValueError('coefficient must be a tuple of digits')
        n = n * 10 + d
    return (sign, n, 0, exp) if isinstance(exp, str) else (sign, n, _ssize(exp), '')

_FAR = 10 ** 17

def _exact(parts, context):
    # A number whose exponent is far from 0, if there are exponents as large.
    sign, n, exp, kind = parts
    if MIN_ETINY <= exp and exp + _digits(n) - 1 <= MAX_EMAX:
        return parts
    bad = (context or getcontext())._invalid(InvalidOperation)
    return bad._sign, bad._n, bad._exp, bad._kind

def _rounding(given, context):
    if given is None:
        return context.rounding
    if not isinstance(given, str) or given not in _rounding_modes:
        raise TypeError(_bad_rounding)
    return given

def _operand(x, quiet=False):
    if isinstance(x, Decimal):
        return x
    if isinstance(x, int):
        return Decimal(x)
    if quiet:
        return NotImplemented
    raise TypeError(f'conversion from {type(x).__name__} to Decimal is not supported')

def _nan(a, b, context):
    # What an operation on NaNs gives, or None if neither is one.
    for x in (a, b):
        if x._kind == 'N':
            return context._invalid(InvalidOperation, _payload(_make(x._sign, x._n, 0, 'n'), context))
    for x in (a, b):
        if x._kind == 'n':
            return _payload(x, context)
    return None

def _payload(x, context):
    room = 10 ** (context.prec - context.clamp)
    return _make(x._sign, x._n % room, 0, 'n') if x._n >= room else Decimal(x)

def _power_modulo(a, b, modulo, context):
    if a.is_nan() or b.is_nan() or modulo.is_nan():
        if modulo._kind == 'N' and 'N' not in (a._kind, b._kind):
            return _nan(modulo, modulo, context)
        return _nan(a, b, context) or _nan(modulo, modulo, context)
    if (not all(x._kind == '' and x == x.to_integral_value() for x in (a, b, modulo)) or b < 0 or not modulo
            or modulo.adjusted() >= context.prec or not a and not b):
        return context._invalid(InvalidOperation)
    # The powers of ten of large numbers are never made whole.
    m = abs(int(modulo))
    n = a._n * pow(10, a._exp, m) if a._exp >= 0 else abs(int(a))
    if b._exp <= 0:
        return _make(a._sign & int(b), pow(n, int(b), m), 0)
    for _ in range(b._exp):
        n = pow(n, 10, m)
    return _make(0, pow(n, b._n, m), 0)

from _decimal_context import _rounding_modes, _bad_rounding, _bind
_bind(Decimal, _make, _operand, _nan, _read, _from_tuple)
_numbers.Number.register(Decimal)
