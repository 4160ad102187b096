# The contexts of decimal: precision, rounding, signals, and what rounds results.

import contextvars as _contextvars
import math as _math

__all__ = ['Context', 'DefaultContext', 'BasicContext', 'ExtendedContext', 'DecimalException', 'Clamped', 'InvalidOperation',
           'DivisionByZero', 'Inexact', 'Rounded', 'Subnormal', 'Overflow', 'Underflow', 'FloatOperation', 'DivisionImpossible',
           'InvalidContext', 'ConversionSyntax', 'DivisionUndefined', 'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING',
           'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP', 'setcontext', 'getcontext', 'localcontext', 'IEEEContext',
           'IEEE_CONTEXT_MAX_BITS', 'MAX_PREC', 'MAX_EMAX', 'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS', 'HAVE_CONTEXTVAR']

ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING = 'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING'
ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP = 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP'
_rounding_modes = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)
_bad_rounding = ("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, "
                 "ROUND_HALF_EVEN,\n   ROUND_05UP]")
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN, MIN_ETINY = -MAX_EMAX, -MAX_EMAX - MAX_PREC + 1
HAVE_THREADS = HAVE_CONTEXTVAR = True
IEEE_CONTEXT_MAX_BITS = 512

class DecimalException(ArithmeticError): pass
class Clamped(DecimalException): pass
class InvalidOperation(DecimalException): pass
class ConversionSyntax(InvalidOperation): pass
class DivisionByZero(DecimalException, ZeroDivisionError): pass
class DivisionImpossible(InvalidOperation): pass
class DivisionUndefined(InvalidOperation, ZeroDivisionError): pass
class Inexact(DecimalException): pass
class InvalidContext(InvalidOperation): pass
class Rounded(DecimalException): pass
class Subnormal(DecimalException): pass
class Overflow(Inexact, Rounded): pass
class Underflow(Inexact, Rounded, Subnormal): pass
class FloatOperation(DecimalException, TypeError): pass

_signals = [InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped]
_shown = [Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow]
_bad_signal = ('valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, '
               'Inexact, Rounded,\n   Clamped]')
for _c in (DecimalException, ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext, *_signals):
    _c.__module__ = 'decimal'

def _digits(n): return len(str(n)) if n < 10 ** 4000 else _long(n)

def _long(n):
    # How many digits a long number has: its text would take long.
    k = int((n.bit_length() - 1) * 0.30102999566398120)
    return k + 1 if n >= 10 ** k and n < 10 ** (k + 1) else k + 2 if n >= 10 ** k else k

def _etiny(context): return context.Emin - context.prec + 1

def _drop(n, k, sign, rounding):
    # n without its last k digits, rounded, and whether they weren't zeros.
    if k > _digits(n) + 1:
        k, n = 2, int(n > 0)
    unit = 10 ** k
    q, r = divmod(n, unit)
    if not r:
        return q, False
    if rounding == ROUND_HALF_EVEN:
        up = r * 2 > unit or r * 2 == unit and q & 1
    elif rounding == ROUND_HALF_UP:
        up = r * 2 >= unit
    elif rounding == ROUND_HALF_DOWN:
        up = r * 2 > unit
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_CEILING:
        up = not sign
    elif rounding == ROUND_FLOOR:
        up = sign
    else:
        up = q % 5 == 0
    return q + bool(up), True

class _Flags(dict):
    # The flags or traps of a context: one for each signal.
    def __setitem__(self, key, value):
        if key not in _signals:
            raise KeyError(_bad_signal)
        dict.__setitem__(self, key, bool(value))
    def __missing__(self, key, /): raise KeyError(_bad_signal)
    def __delitem__(self, key): raise ValueError('signal keys cannot be deleted')
    def __repr__(self): return '{' + ', '.join(f'{k!r}:{v}' for k, v in self.items()) + '}'

_Flags.__name__ = _Flags.__qualname__ = 'SignalDict'

def _flags(given):
    # The flags or traps that a list or a dict stands for.
    if isinstance(given, list):
        if any(s not in _signals for s in given):
            raise KeyError(_bad_signal)
        return _Flags((s, s in given) for s in _signals)
    if not isinstance(given, dict):
        raise TypeError('argument must be a signal dict')
    if len(given) != len(_signals) or any(s not in given for s in _signals):
        raise KeyError('invalid signal dict')
    return _Flags((s, bool(given[s])) for s in _signals)

def _ssize(n):
    if not -1 << 63 <= n < 1 << 63:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return n

def _context(given):
    # The context that a method's argument says.
    if given is None:
        return getcontext()
    if not isinstance(given, Context):
        raise TypeError('optional argument must be a context')
    return given

_limits = {'prec': (1, MAX_PREC, 'valid range for prec is [1, MAX_PREC]'), 'Emin': (MIN_EMIN, 0, 'valid range for Emin is [MIN_EMIN, 0]'),
           'Emax': (0, MAX_EMAX, 'valid range for Emax is [0, MAX_EMAX]'), 'capitals': (0, 1, 'valid values for capitals are 0 or 1'),
           'clamp': (0, 1, 'valid values for clamp are 0 or 1')}

class Context:
    __module__ = 'decimal'

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        d = DefaultContext if 'DefaultContext' in globals() else None
        def pick(name, v, default): return v if v is not None else getattr(d, name) if d else default
        self.prec, self.rounding = pick('prec', prec, 28), pick('rounding', rounding, ROUND_HALF_EVEN)
        self.Emin, self.Emax = pick('Emin', Emin, -999999), pick('Emax', Emax, 999999)
        self.capitals, self.clamp = pick('capitals', capitals, 1), pick('clamp', clamp, 0)
        self.flags = _flags([] if flags is None else flags)
        self.traps = _flags(traps if traps is not None else d.traps if d else [])

    def __setattr__(self, name, value):
        if not isinstance(name, str):
            raise TypeError(f"attribute name must be string, not '{type(name).__name__}'")
        if name in _limits:
            if not isinstance(value, int):
                raise TypeError('an integer is required')
            low, high, message = _limits[name]
            if not low <= _ssize(value) <= high:
                raise ValueError(message)
        elif name == 'rounding':
            if value not in _rounding_modes:
                raise TypeError(_bad_rounding)
        elif name in ('flags', 'traps'):
            if isinstance(value, list):
                raise TypeError('argument must be a signal dict')
            if type(value) is not _Flags or name in self.__dict__:
                value = _flags(value)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __delattr__(self, name): raise AttributeError('context attributes cannot be deleted')

    def __repr__(self):
        return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, capitals={self.capitals}, "
                f"clamp={self.clamp}, flags=[{', '.join(s.__name__ for s in _shown if self.flags[s])}], "
                f"traps=[{', '.join(s.__name__ for s in _shown if self.traps[s])}])")

    def __reduce__(self):
        return Context, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                         [s for s, v in self.flags.items() if v], [s for s, v in self.traps.items() if v])

    def copy(self, /):
        new = object.__new__(Context)
        new.__dict__.update(self.__dict__, flags=_Flags(self.flags), traps=_Flags(self.traps))
        return new
    def __copy__(self, /): return self.copy()

    def clear_flags(self, /):
        for s in _signals:
            self.flags[s] = False

    def clear_traps(self, /):
        for s in _signals:
            self.traps[s] = False

    def Etiny(self, /): return self.Emin - self.prec + 1
    def Etop(self, /): return self.Emax - self.prec + 1
    def radix(self, /): return Decimal(10)

    def _signal(self, signals):
        for s in signals:
            self.flags[s] = True
        hit = [s for s in _signals if s in signals and self.traps[s]]
        if hit:
            raise hit[0](hit)

    def _invalid(self, condition, result=None):
        self.flags[InvalidOperation] = True
        if self.traps[InvalidOperation]:
            raise InvalidOperation([condition])
        return _make(0, 0, 0, 'n') if result is None else result

    def _fix(self, sign, n, exp, rounding=None):
        # The number, as this context can have it.
        tiny, top = self.Emin - self.prec + 1, self.Emax - self.prec + 1
        if not n:
            e = min(max(exp, tiny), top if self.clamp else self.Emax)
            if e != exp:
                self._signal([Clamped])
            return _make(sign, 0, e)
        size = _digits(n)
        least = size + exp - self.prec
        if least > top:
            return self._overflow(sign)
        subnormal = least < tiny
        least = max(least, tiny)
        if exp < least:
            n, changed = _drop(n, least - exp, sign, rounding or self.rounding)
            if _digits(n) > self.prec:
                n //= 10
                least += 1
            if least > top:
                return self._overflow(sign)
            signals = [Rounded]
            if changed:
                signals.append(Inexact)
            if subnormal:
                signals.append(Subnormal)
                if changed:
                    signals.append(Underflow)
                if not n:
                    signals.append(Clamped)
            self._signal(signals)
            return _make(sign, n, least)
        if subnormal:
            self._signal([Subnormal])
        if self.clamp and exp > top:
            self._signal([Clamped])
            return _make(sign, n * 10 ** (exp - top), top)
        return _make(sign, n, exp)

    def _overflow(self, sign):
        self._signal([Overflow, Inexact, Rounded])
        r = self.rounding
        if r in (ROUND_DOWN, ROUND_05UP) or r == ROUND_CEILING and sign or r == ROUND_FLOOR and not sign:
            return _make(sign, 10 ** self.prec - 1, self.Emax - self.prec + 1)
        return _make(sign, 0, 0, 'F')

    def _rescaled(self, x, e):
        n, _ = x._scaled(e, self.rounding)
        return _make(x._sign, n, e)

    def _function(self, name, x):
        # exp, ln and log10: where the result is known, and else with ever more digits until they say how to round.
        if bad := _nan(x, x, self):
            return bad
        if name == 'exp':
            if x._kind:
                return _make(0, 0, 0) if x._sign else _make(0, 0, 0, 'F')
            if not x._n:
                return _make(0, 1, 0)
            if x.adjusted() > len(str((self.Emax + 1) * 3)):
                return self._fix(0, 1, self.Emax + 1 if not x._sign else _etiny(self) - 1, ROUND_HALF_EVEN)
            if x.adjusted() < -self.prec - 1:
                one = 10 ** (self.prec + 1)
                return self._fix(0, one + 1 if not x._sign else one - 1, -self.prec - 1, ROUND_HALF_EVEN)
            return self._precise(0, lambda p: _exp_digits(x, p))
        if x._kind == 'F' and not x._sign:
            return _make(0, 0, 0, 'F')
        if not x._kind and not x._n:
            return _make(1, 0, 0, 'F')
        if x._sign:
            return self._invalid(InvalidOperation)
        if name == 'ln':
            if x == 1:
                return _make(0, 0, 0)
            return self._precise(int(x < 1), lambda p: _log_digits(x, p, False))
        if str(x._n).rstrip('0') == '1':
            n = x.adjusted()
            return self._fix(int(n < 0), abs(n), 0, ROUND_HALF_EVEN)
        return self._precise(int(x < 1), lambda p: _log_digits(x, p, True))

    def _precise(self, sign, compute):
        # compute(p) gives about p digits: a coefficient, wrong by less than 10, and its exponent.
        extra = 4
        while True:
            n, e = compute(self.prec + extra)
            size = _digits(n)
            unit = 10 ** max(size - self.prec - 1, 1)
            rest = n % (5 * unit)
            if 20 < rest < 5 * unit - 20:
                return self._fix(sign, n, e, ROUND_HALF_EVEN)
            extra += 6
            if extra > 3 * self.prec + 400:
                return self._fix(sign, n, e, ROUND_HALF_EVEN)

    def create_decimal(self, num='0', /):
        if isinstance(num, str):
            parts = None if num != num.strip() or '_' in num else _read(num)
            if parts is None:
                return _conversion(self)
            d = _make(*parts)
        elif isinstance(num, (list, tuple)):
            d = _make(*_from_tuple(num))
        else:
            d = Decimal(num, context=self)
        if d.is_nan() and d._n >= 10 ** (self.prec - self.clamp):
            return _conversion(self)
        return d if d._kind else self._fix(d._sign, d._n, d._exp)

    def create_decimal_from_float(self, f, /):
        d = Decimal.from_float(f)
        return d if d._kind else self._fix(d._sign, d._n, d._exp)

    def canonical(self, x, /):
        if not isinstance(x, Decimal):
            raise TypeError('argument must be a Decimal')
        return x

    def is_canonical(self, x, /): return self.canonical(x) is x
    def power(self, a, b, modulo=None): return _operand(a).__pow__(_operand(b), modulo, _in=self)
    def _apply(self, a): return _nan(a, a, self) or a if a._kind else self._fix(a._sign, a._n, a._exp)
    def copy_decimal(self, x, /): return Decimal(_operand(x))
    def to_sci_string(self, x, /): return _operand(x).__str__(_in=self)
    def to_eng_string(self, x, /): return _operand(x).to_eng_string(context=self)

def _bind(decimal, make, operand, nan, read, from_tuple):
    # Called when the class is there: the operations of contexts are those of numbers.
    global Decimal, _make, _operand, _nan, _read, _from_tuple
    Decimal, _make, _operand, _nan, _read, _from_tuple = decimal, make, operand, nan, read, from_tuple
    names = {'add': '__add__', 'subtract': '__sub__', 'multiply': '__mul__', 'divide': '__truediv__', 'divide_int': '__floordiv__',
             'divmod': '__divmod__', 'remainder': '__mod__', 'plus': '__pos__', 'minus': '__neg__'}
    one = 'plus minus exp ln log10 logb logical_invert next_minus next_plus normalize number_class sqrt to_integral_exact to_integral_value is_normal is_subnormal'
    plain = 'copy_abs copy_negate is_finite is_infinite is_nan is_qnan is_snan is_signed is_zero'
    two = ('add subtract multiply divide divide_int divmod remainder compare compare_signal compare_total compare_total_mag copy_sign logical_and '
           'logical_or logical_xor max max_mag min min_mag next_toward quantize remainder_near rotate same_quantum scaleb shift')
    def define(name, f):
        f.__name__, f.__qualname__ = name, 'Context.' + name
        setattr(Context, name, f)
    def method(name): return getattr(decimal, names.get(name, name))
    def with_one(m, slot): return (lambda self, x, /: m(operand(x), _in=self)) if slot else lambda self, x, /: m(operand(x), context=self)
    def with_one_plain(m): return lambda self, x, /: m(operand(x))
    def with_two(m, slot): return (lambda self, x, y, /: m(operand(x), operand(y), _in=self)) if slot else lambda self, x, y, /: m(operand(x), operand(y), context=self)
    for name in one.split():
        define(name, with_one(method(name), name in names))
    for name in plain.split():
        define(name, with_one_plain(method(name)))
    for name in two.split():
        define(name, with_two(method(name), name in names))
    define('abs', lambda self, x, /: operand(x).__abs__(_in=self))
    define('fma', lambda self, x, y, z, /: operand(x).fma(y, z, context=self))
    define('to_integral', with_one(decimal.to_integral_value, False))

def _conversion(context): return context._invalid(ConversionSyntax)

def _ln_scaled(num, den, w):
    # ln(num/den) * 10**w, for what is between 1/4 and 4: some square roots, then the series of atanh.
    unit = 10 ** w
    m = num * unit // den
    for _ in range(8):
        m = _math.isqrt(m * unit)
    t = (m - unit) * unit // (m + unit)
    square, term, total, k = t * t // unit, t, t, 1
    while term:
        term = term * square // unit if term > 0 else -(-term * square // unit)
        k += 2
        total += term // k
    return total << 9

_ln10_known = {}

def _ln10(w):
    if w not in _ln10_known:
        _ln10_known.clear()
        _ln10_known[w] = 3 * _ln_scaled(2, 1, w + 6) // 10 ** 6 + _ln_scaled(5, 4, w + 6) // 10 ** 6
    return _ln10_known[w]

def _log_digits(x, p, base10):
    # About p digits of ln(x) or log10(x), without the sign.
    w = p + 12 + len(str(abs(x.adjusted()))) + (abs((x - 1).adjusted()) if 0 <= x.adjusted() + 1 <= 1 else 0)
    digits = _digits(x._n)
    e, den = x._exp + digits, 10 ** digits
    if x._n * 3 < den:
        e, den = e - 1, den // 10
    v = e * _ln10(w) + _ln_scaled(x._n, den, w)
    if base10:
        v = v * 10 ** w // _ln10(w)
    v = abs(v)
    extra = max(_digits(v) - p, 0)
    return v // 10 ** extra, extra - w

def _exp_digits(x, p):
    # About p digits of exp(x).
    w = p + 14 + max(x.adjusted(), 0)
    unit = 10 ** w
    v = x._n * 10 ** (x._exp + w) if x._exp + w >= 0 else x._n // 10 ** -(x._exp + w)
    if x._sign:
        v = -v
    k, r = divmod(v, _ln10(w))
    r >>= 8
    term, total, i = unit, unit, 0
    while term:
        i += 1
        term = term * r // (unit * i)
        total += term
    for _ in range(8):
        total = total * total // unit
    extra = max(_digits(total) - p, 0)
    return total // 10 ** extra, k - w + extra

def _power(a, b, context, make, nan):
    if bad := nan(a, b, context):
        return bad
    whole = not b._kind and (b._exp >= 0 or -b._exp < _digits(b._n) and b._n % 10 ** -b._exp == 0)
    if not b:
        return context._invalid(InvalidOperation) if not a else make(0, 1, 0)
    sign = 0
    if a._sign:
        if whole:
            sign = int(b) & 1
        elif a or b._kind == 'F':
            if a:
                return context._invalid(InvalidOperation)
        a = a.copy_abs()
    if not a:
        return make(sign, 0, 0, 'F') if b._sign else make(sign, 0, 0)
    if a._kind:
        return make(sign, 0, 0) if b._sign else make(sign, 0, 0, 'F')
    if a == 1:
        if whole:
            e = a._exp * int(b) if b._sign == 0 else 0
            if e < 1 - context.prec:
                e = 1 - context.prec
                context._signal([Rounded])
        else:
            context._signal([Inexact, Rounded])
            e = 1 - context.prec
        return make(sign, 10 ** -e, e)
    if b._kind:
        return make(0, 0, 0) if (a.adjusted() >= 0) == bool(b._sign) else make(0, 0, 0, 'F')
    if whole and b._exp < 20 and abs(int(b)) < 10 ** 9:
        return _whole_power(a, int(b), sign, context)
    # a**b is exp(b * ln(a)). If the last digits are about those of a shorter number, twice as many tell if it's that.
    inner = Context(rounding=ROUND_HALF_EVEN, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])
    size = max(abs(a.adjusted() + 1), 1)
    limit = len(str((context.Emax + 1) * 3))
    near = 10 ** 7
    for prec in context.prec + 8, 2 * context.prec + 30:
        inner.prec = prec + 4 + len(str(size)) + max(b.adjusted(), 0)
        exponent = b.__mul__(a.ln(inner), _in=inner)
        if exponent.adjusted() > limit:
            return context._fix(sign, 1, context.Emax + 1 if not exponent._sign else _etiny(context) - 1)
        if exponent.adjusted() < -prec:
            n, e = 10 ** prec + (-1 if exponent._sign else 1), -prec  # about 1, but not quite
            break
        inner.prec = prec
        r = exponent.exp(inner)
        missing = max(prec - _digits(r._n), 0)
        n, e = r._n * 10 ** missing, r._exp - missing
        if 50 <= n % near <= near - 50:
            break
    else:
        n = (n + 50) // near * near  # it was exact: 0.25 ** 0.5
    result = context._fix(sign, n, e)
    if not result._kind:
        context._signal([Inexact, Rounded] + ([Subnormal, Underflow] if result.adjusted() < context.Emin else []))
    return result

def _whole_power(a, k, sign, context):
    if k < 0 and a._n == 10 ** (_digits(a._n) - 1):
        return context._fix(sign, 1, a.adjusted() * k)
    if abs(k) * _digits(a._n) < 40 * context.prec + 2000:
        n = a._n ** abs(k)
        if k > 0:
            return context._fix(sign, n, a._exp * k)
        shift = _digits(n) + context.prec + 1
        q, rest = divmod(10 ** shift, n)
        e = a._exp * k - shift
        if rest:
            q += q % 5 == 0
        else:
            while q % 10 == 0:
                q //= 10
                e += 1
        return context._fix(sign, q, e)
    room = context.prec + 8 + len(str(abs(k)))
    n, e, out, out_e = a._n, a._exp, 1, 0
    i = abs(k)
    def cut(n, e):
        extra = _digits(n) - room
        return (n // 10 ** extra, e + extra) if extra > 0 else (n, e)
    limit = 3 * (context.Emax + context.prec)
    while i:
        if i & 1:
            out, out_e = cut(out * n, out_e + e)
        i >>= 1
        n, e = cut(n * n, 2 * e)
        if abs(out_e) > limit:
            break
    if k < 0:
        shift = _digits(out) + room
        out, out_e = 10 ** shift // out, -out_e - shift
    return context._fix(sign, out, out_e)

DefaultContext = Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0,
                         traps=[InvalidOperation, DivisionByZero, Overflow])
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])

_current = _contextvars.ContextVar('decimal_context')

def getcontext():
    try:
        return _current.get()
    except LookupError:
        context = DefaultContext.copy()
        context.clear_flags()
        _current.set(context)
        return context

def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)

class ContextManager:
    __module__ = 'decimal'
    def __new__(cls, *args, **kwargs): raise TypeError("cannot create 'decimal.ContextManager' instances")
    def __enter__(self):
        self.saved = getcontext()
        setcontext(self.new)
        return self.new
    def __exit__(self, *exc): setcontext(self.saved)

def localcontext(ctx=None, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
    kwargs = {k: v for k, v in dict(prec=prec, rounding=rounding, Emin=Emin, Emax=Emax, capitals=capitals, clamp=clamp, flags=flags, traps=traps).items()
              if v is not None}
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    new = ctx.copy()
    for name, value in kwargs.items():
        setattr(new, name, _flags(value) if isinstance(value, list) else value)
    manager = object.__new__(ContextManager)
    manager.new = new
    return manager

def IEEEContext(bits, /):
    if not isinstance(bits, int):
        raise TypeError('an integer is required')
    if bits <= 0 or bits > IEEE_CONTEXT_MAX_BITS or bits % 32:
        raise ValueError('argument must be a multiple of 32, with a maximum of 512')
    emax = 3 * 2 ** (bits // 16 + 3)
    return Context(prec=9 * (bits // 32) - 2, Emax=emax, Emin=1 - emax, rounding=ROUND_HALF_EVEN, clamp=1, traps=[])
