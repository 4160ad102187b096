# Mathematics of complex numbers.

import math as _math
from math import pi, e, tau, inf, nan

infj, nanj = complex(0.0, inf), complex(0.0, nan)
_LN2 = _math.log(2)

def _c(z, /):
    if type(z) is complex:
        return z
    if isinstance(z, str) or not any(hasattr(type(z), name) for name in ('__complex__', '__float__', '__index__')):
        raise TypeError(f'must be real number, not {type(z).__name__}')
    return complex(z)

def isfinite(z, /): return _math.isfinite((z := _c(z)).real) and _math.isfinite(z.imag)
def isinf(z, /): return _math.isinf((z := _c(z)).real) or _math.isinf(z.imag)
def isnan(z, /): return _math.isnan((z := _c(z)).real) or _math.isnan(z.imag)

def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError('tolerances must be non-negative')
    a, b = _c(a), _c(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    diff = abs(a - b)
    return diff <= rel_tol * abs(b) or diff <= rel_tol * abs(a) or diff <= abs_tol

isclose = staticmethod(isclose)  # it binds to no class, as a function of Go wouldn't

def phase(z, /): return _math.atan2((z := _c(z)).imag, z.real)
def polar(z, /): return abs(z := _c(z)), phase(z)

def rect(r, phi, /):
    r, phi = _math.ldexp(r, 0), _math.ldexp(phi, 0)
    if not _math.isfinite(r) or not _math.isfinite(phi):
        if _math.isinf(r) and _math.isfinite(phi) and phi != 0:
            return complex(_math.copysign(inf, _math.cos(phi) * r), _math.copysign(inf, _math.sin(phi) * r))
        if _math.isinf(r) and phi == 0:
            return complex(r, phi * r if phi else phi)
        if r == 0:
            return complex(0.0, 0.0)
        if _math.isinf(phi) and not _math.isnan(r):
            raise ValueError('math domain error')
        return complex(inf if _math.isinf(r) else nan, nan)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * _math.cos(phi), r * _math.sin(phi))

def exp(z, /):
    z = _c(z)
    x, y = z.real, z.imag
    if not (_math.isfinite(x) and _math.isfinite(y)):
        if _math.isinf(x) and _math.isfinite(y):
            if y == 0:
                return complex(inf if x > 0 else 0.0, y)
            m = inf if x > 0 else 0.0
            return complex(_math.copysign(m, _math.cos(y)), _math.copysign(m, _math.sin(y)))
        if _math.isinf(y) and (_math.isfinite(x) or x == inf):
            raise ValueError('math domain error')
        if x == -inf:
            return complex(0.0, _math.copysign(0.0, y) if _math.isinf(y) else 0.0)
        if _math.isnan(x) and y == 0:
            return complex(x, y)
        return complex(inf if x == inf else nan, nan)
    try:
        m = _math.exp(x)
        return complex(m * _math.cos(y), m * _math.sin(y))
    except OverflowError:
        m = _math.exp(x - 1)
        r = complex(m * _math.cos(y) * e, m * _math.sin(y) * e)
        if isinf(r):
            raise OverflowError('math range error') from None
        return r

def _ln(z):
    x, y = z.real, z.imag
    if not isfinite(z):
        return complex(_math.hypot(x, y) if not isinf(z) else inf, _math.atan2(y, x))
    if z == 0:
        raise ValueError('math domain error')
    a, b = abs(x), abs(y)
    if a > 1e300 or b > 1e300:
        h = _math.log(_math.hypot(a / 2, b / 2)) + _LN2
    elif a < 1e-290 and b < 1e-290:
        h = _math.log(_math.hypot(_math.ldexp(a, 53), _math.ldexp(b, 53))) - 53 * _LN2
    else:
        h = _math.hypot(a, b)
        if 0.71 <= h <= 1.73:
            m, n = max(a, b), min(a, b)
            h = _math.log1p((m - 1) * (m + 1) + n * n) / 2
        else:
            h = _math.log(h)
    return complex(h, _math.atan2(y, x))

_absent = object()

def log(z, base=_absent, /):
    r = _ln(_c(z))
    if base is _absent:
        return r
    b = _ln(_c(base))
    if not b:
        raise ValueError('math domain error')
    return r / b

def log10(z, /):
    r = _ln(_c(z))
    return complex(r.real / _math.log(10), r.imag / _math.log(10))

def sqrt(z, /):
    z = _c(z)
    x, y = z.real, z.imag
    if _math.isinf(y):
        return complex(inf, y)
    if _math.isinf(x) or _math.isnan(x) or _math.isnan(y):
        if x == inf:
            return complex(inf, y if _math.isnan(y) else _math.copysign(0.0, y))
        if x == -inf:
            return complex(nan if _math.isnan(y) else 0.0, inf if _math.isnan(y) else _math.copysign(inf, y))
        return complex(nan, nan)
    if x == 0 and y == 0:
        return complex(0.0, y)
    a, b = abs(x), abs(y)
    if a < 1e-300 and b < 1e-300:
        s = _math.ldexp(_math.sqrt(_math.ldexp(a, 54) + _math.hypot(_math.ldexp(a, 54), _math.ldexp(b, 54))), -27) / _math.sqrt(2)
    else:
        s = 2 * _math.sqrt(a / 8 + _math.hypot(a / 8, b / 8))
    d = b / (2 * s)
    return complex(s, _math.copysign(d, y)) if x >= 0 else complex(d, _math.copysign(s, y))

def _i(z): return complex(-z.imag, z.real)
def _j(z): return complex(z.imag, -z.real)

def cosh(z, /):
    z = _c(z)
    x, y = z.real, z.imag
    if not isfinite(z):
        return _hyper(x, y, True)
    if abs(x) > 708:
        m = x - _math.copysign(1.0, x)
        r = complex(_math.cos(y) * _math.cosh(m) * e, _math.sin(y) * _math.sinh(m) * e)
        return _range(r)
    return complex(_math.cos(y) * _math.cosh(x), _math.sin(y) * _math.sinh(x))

def sinh(z, /):
    z = _c(z)
    x, y = z.real, z.imag
    if not isfinite(z):
        return _hyper(x, y, False)
    if abs(x) > 708:
        m = x - _math.copysign(1.0, x)
        return _range(complex(_math.cos(y) * _math.sinh(m) * e, _math.sin(y) * _math.cosh(m) * e))
    return complex(_math.cos(y) * _math.sinh(x), _math.sin(y) * _math.cosh(x))

def _range(r):
    if isinf(r):
        raise OverflowError('math range error')
    return r

def _hyper(x, y, even):
    # cosh or sinh where a part isn't finite.
    if _math.isinf(y) and not _math.isnan(x):
        if _math.isfinite(x) and x != 0 or _math.isinf(x):
            raise ValueError('math domain error')
        if even:
            raise ValueError('math domain error')
        raise ValueError('math domain error')
    if _math.isinf(x) and _math.isfinite(y):
        if y == 0:
            return complex(inf if even else x, _math.copysign(0.0, x * (y or _math.copysign(1, y))) if even else y)
        re, im = _math.copysign(inf, _math.cos(y)), _math.copysign(inf, _math.sin(y))
        return complex(re, im if x > 0 else -im) if even else complex(re if x > 0 else -re, im)
    if _math.isinf(x):
        return complex(inf if even else x, nan)
    if _math.isnan(x) and y == 0:
        return complex(nan, y)
    if x == 0:
        return complex(nan, x) if even else complex(x, nan)
    return complex(nan, nan)

def tanh(z, /):
    z = _c(z)
    x, y = z.real, z.imag
    if not isfinite(z):
        if _math.isinf(x):
            one = _math.copysign(1.0, x)
            return complex(one, _math.copysign(0.0, 2 * _math.sin(y) * _math.cos(y)) if _math.isfinite(y) else 0.0)
        if _math.isinf(y) and _math.isfinite(x):
            raise ValueError('math domain error')
        if y == 0:
            return complex(nan, y)
        return complex(nan, nan)
    if abs(x) > 354:
        return complex(_math.copysign(1.0, x), 4 * _math.sin(y) * _math.cos(y) * _math.exp(-2 * abs(x)))
    tx, ty, cx = _math.tanh(x), _math.tan(y), 1 / _math.cosh(x)
    t = tx * ty
    d = 1 + t * t
    return complex(tx * (1 + ty * ty) / d, ty / d * cx * cx)

def cos(z, /): return cosh(_i(_c(z)))
def sin(z, /): return _j(sinh(_i(_c(z))))
def tan(z, /): return _j(tanh(_i(_c(z))))

def acosh(z, /):
    z = _c(z)
    if abs(z.real) > 1e150 or abs(z.imag) > 1e150:
        return complex(_math.log(_math.hypot(z.real / 2, z.imag / 2)) + 2 * _LN2 if isfinite(z) else inf if isinf(z) else nan, _math.atan2(z.imag, z.real))
    a, b = sqrt(z - 1), sqrt(z + 1)
    return complex(_math.asinh(a.real * b.real + a.imag * b.imag), 2 * _math.atan2(a.imag, b.real))

def asinh(z, /):
    z = _c(z)
    if abs(z.real) > 1e150 or abs(z.imag) > 1e150:
        h = _math.log(_math.hypot(z.real / 2, z.imag / 2)) + 2 * _LN2 if isfinite(z) else inf
        return complex(_math.copysign(h, z.real), _math.atan2(z.imag, abs(z.real)))
    a, b = sqrt(complex(1 + z.imag, -z.real)), sqrt(complex(1 - z.imag, z.real))
    return complex(_math.asinh(a.real * b.imag - b.real * a.imag), _math.atan2(z.imag, a.real * b.real - a.imag * b.imag))

def acos(z, /):
    z = _c(z)
    if abs(z.real) > 1e150 or abs(z.imag) > 1e150:
        h = _math.log(_math.hypot(z.real / 2, z.imag / 2)) + 2 * _LN2 if isfinite(z) else inf
        return complex(_math.atan2(abs(z.imag), z.real), _math.copysign(h, -z.imag))
    a, b = sqrt(complex(1 - z.real, -z.imag)), sqrt(complex(1 + z.real, z.imag))
    return complex(2 * _math.atan2(a.real, b.real), _math.asinh(b.real * a.imag - b.imag * a.real))

def asin(z, /): return _j(asinh(_i(_c(z))))
def atan(z, /): return _j(atanh(_i(_c(z))))

def atanh(z, /):
    z = _c(z)
    x, y = z.real, z.imag
    if x < 0 or x == 0 and _math.copysign(1, x) < 0:
        return -atanh(-z)
    if x > 1e150 or abs(y) > 1e150:
        h = _math.hypot(x / 2, y / 2) if isfinite(z) else inf
        return complex(x / 4 / h / h if h != inf else 0.0, _math.copysign(pi / 2, y))
    if x == 1 and abs(y) < 1e-150:
        if y == 0:
            raise ValueError('math domain error')
        return complex(-_math.log(_math.sqrt(abs(y)) / _math.sqrt(_math.hypot(abs(y), 2))), _math.copysign(_math.atan2(2, -abs(y)) / 2, y))
    return complex(_math.log1p(4 * x / ((1 - x) * (1 - x) + y * y)) / 4, -_math.atan2(-2 * y, (1 - x) * (1 + x) - y * y) / 2)
