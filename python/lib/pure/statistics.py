# Statistics.

import math
import numbers
import random
import sys
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict, namedtuple
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from itertools import count, groupby, repeat
from operator import itemgetter

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean', 'kde', 'kde_random',
           'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev', 'pvariance',
           'quantiles', 'stdev', 'variance']

_SQRT2 = math.sqrt(2.0)

class StatisticsError(ValueError): pass

def _isfinite(x):
    try:
        return x.is_finite()
    except AttributeError:
        return math.isfinite(x)

def _exact_ratio(x):
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")

def _coerce(T, S):
    # The type that sums of the two have.
    if T is S or S is int or S is bool:
        return T
    if T is int or issubclass(S, T):
        return S
    if issubclass(T, S) or issubclass(S, int):
        return T
    if issubclass(T, int) or issubclass(T, Fraction) and issubclass(S, float):
        return S
    if issubclass(T, float) and issubclass(S, Fraction):
        return T
    raise TypeError("don't know how to coerce %s and %s" % (T.__name__, S.__name__))

def _convert(value, T):
    if type(value) is T:
        return value
    if issubclass(T, int) and value.denominator != 1:
        T = float
    try:
        return T(value)
    except TypeError:
        if issubclass(T, Decimal):
            return T(value.numerator) / T(value.denominator)
        raise

def _total(partials): return partials[None] if None in partials else sum(Fraction(n, d) for d, n in partials.items())

def _sum(data):
    # (type, exact sum, how many): numerators are added up for each denominator.
    n, types, partials = 0, set(), {}
    for typ, values in groupby(data, type):
        types.add(typ)
        for num, d in map(_exact_ratio, values):
            n += 1
            partials[d] = partials.get(d, 0) + num
    return reduce(_coerce, types, int), _total(partials), n

def _ss(data, c=None):
    # (type, sum of squared deviations from c, mean, how many).
    if c is not None:
        T, ssd, n = _sum((d := x - c) * d for x in data)
        return T, ssd, c, n
    n, types, sx, sxx = 0, set(), defaultdict(int), defaultdict(int)
    for typ, values in groupby(data, type):
        types.add(typ)
        for num, d in map(_exact_ratio, values):
            n += 1
            sx[d] += num
            sxx[d] += num * num
    if not n:
        ssd = c = Fraction(0)
    elif None in sx:
        ssd = c = sx[None]
    else:
        total = sum(Fraction(num, d) for d, num in sx.items())
        squares = sum(Fraction(num, d * d) for d, num in sxx.items())
        ssd = (n * squares - total * total) / n
        c = total / n
    return reduce(_coerce, types, int), ssd, c, n

def _fail_neg(values, errmsg='negative value'):
    for x in values:
        if x < 0:
            raise StatisticsError(errmsg)
        yield x

def mean(data):
    T, total, n = _sum(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(total / n, T)

def fmean(data, weights=None):
    if weights is None:
        try:
            n = len(data)
        except TypeError:
            data = list(data)
            n = len(data)
        total = math.fsum(data)
        if not n:
            raise StatisticsError('fmean requires at least one data point')
        return total / n
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        num = math.sumprod(data, weights)
    except ValueError:
        raise StatisticsError('data and weights must be the same length')
    den = math.fsum(weights)
    if not den:
        raise StatisticsError('sum of weights must be non-zero')
    return num / den

def geometric_mean(data):
    n, zero, nan = 0, False, False
    logs = []
    for n, x in enumerate(data, 1):
        if x > 0.0 or math.isnan(x):
            logs.append(math.log(x))
        elif x == 0.0:
            zero = True
        else:
            raise StatisticsError('No negative inputs allowed', x)
    if not n:
        raise StatisticsError('Must have a non-empty dataset')
    total = math.fsum(logs)
    if math.isnan(total):
        return math.nan
    if zero:
        return math.nan if total == math.inf else 0.0
    return math.exp(total / n)

def harmonic_mean(data, weights=None):
    if iter(data) is data:
        data = list(data)
    errmsg = 'harmonic mean does not support negative values'
    n = len(data)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if n == 1 and weights is None:
        x = data[0]
        if not isinstance(x, (numbers.Real, Decimal)):
            raise TypeError('unsupported type')
        if x < 0:
            raise StatisticsError(errmsg)
        return x
    if weights is None:
        weights, total_weight = repeat(1, n), n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError('Number of weights does not match data size')
        _, total_weight, _ = _sum(w for w in _fail_neg(weights, errmsg))
    try:
        data = _fail_neg(data, errmsg)
        T, total, n = _sum(w / x if w else 0 for w, x in zip(weights, data))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _convert(total_weight / total, T)

def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2

def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]

def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]

def median_grouped(data, interval=1.0):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError('no median for empty data')
    x = data[n // 2]
    i = bisect_left(data, x)
    j = bisect_right(data, x, lo=i)
    try:
        interval, x = float(interval), float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return x - interval / 2.0 + interval * (n / 2 - i) / (j - i)

def mode(data):
    pairs = Counter(iter(data)).most_common(1)
    try:
        return pairs[0][0]
    except IndexError:
        raise StatisticsError('no mode for empty data') from None

def multimode(data):
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, n in counts.items() if n == most]

def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    ld = len(data)
    if ld < 2:
        if ld == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    out = []
    if method == 'inclusive':
        m = ld - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            out.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return out
    if method == 'exclusive':
        m = ld + 1
        for i in range(1, n):
            j = min(max(i * m // n, 1), ld - 1)
            delta = i * m - j * n
            out.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return out
    raise ValueError(f'Unknown method: {method!r}')

def variance(data, xbar=None): return _convert(*_mean_square(data, xbar, 'variance', 1))
def pvariance(data, mu=None): return _convert(*_mean_square(data, mu, 'pvariance', 0))
def stdev(data, xbar=None): return _root(*_mean_square(data, xbar, 'stdev', 1))
def pstdev(data, mu=None): return _root(*_mean_square(data, mu, 'pstdev', 0))

def _mean_square(data, mean, name, spent):
    # What the four have in common; a sample has spent one of its points on its mean.
    T, ss, c, n = _ss(data, mean)
    if n <= spent:
        raise StatisticsError(f"{name} requires at least {'two data points' if spent else 'one data point'}")
    return ss / (n - spent), T

def _root(ms, T):
    if issubclass(T, Decimal):
        return _decimal_sqrt_of_frac(ms.numerator, ms.denominator)
    return _float_sqrt_of_frac(ms.numerator, ms.denominator) if isinstance(ms, (int, Fraction)) else math.sqrt(ms)

def _integer_sqrt_of_frac_rto(n, m):
    # The square root of n/m, rounded to odd where it isn't whole.
    a = math.isqrt(n // m)
    return a | (a * a * m != n)

_sqrt_bit_width = 2 * sys.float_info.mant_dig + 3

def _float_sqrt_of_frac(n, m):
    q = (n.bit_length() - m.bit_length() - _sqrt_bit_width) // 2
    if q >= 0:
        return (_integer_sqrt_of_frac_rto(n, m << 2 * q) << q) / 1
    return _integer_sqrt_of_frac_rto(n << -2 * q, m) / (1 << -q)

def _decimal_sqrt_of_frac(n, m):
    if n <= 0:
        if not n:
            return Decimal('0.0')
        n, m = -n, -m
    root = (Decimal(n) / Decimal(m)).sqrt()
    nr, dr = root.as_integer_ratio()
    plus = root.next_plus()
    np, dp = plus.as_integer_ratio()
    if 4 * n * (dr * dp) ** 2 > m * (dr * np + dp * nr) ** 2:
        return plus
    minus = root.next_minus()
    nm, dm = minus.as_integer_ratio()
    if 4 * n * (dr * dm) ** 2 < m * (dr * nm + dm * nr) ** 2:
        return minus
    return root

def covariance(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('covariance requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('covariance requires at least two data points')
    xbar, ybar = math.fsum(x) / n, math.fsum(y) / n
    return math.sumprod((xi - xbar for xi in x), (yi - ybar for yi in y)) / (n - 1)

def _rank(data, /, *, key=None, reverse=False, ties='average', start=1):
    if ties != 'average':
        raise ValueError(f'Unknown tie resolution method: {ties!r}')
    if key is not None:
        data = map(key, data)
    pairs = sorted(zip(data, count()), reverse=reverse)
    i, result = start - 1, [0] * len(pairs)
    for _, g in groupby(pairs, key=itemgetter(0)):
        group = list(g)
        for _, at in group:
            result[at] = i + (len(group) + 1) / 2
        i += len(group)
    return result

def correlation(x, y, /, *, method='linear'):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('correlation requires at least two data points')
    if method not in {'linear', 'ranked'}:
        raise ValueError(f'Unknown method: {method!r}')
    if method == 'ranked':
        start = (n - 1) / -2
        x, y = _rank(x, start=start), _rank(y, start=start)
    else:
        xbar, ybar = math.fsum(x) / n, math.fsum(y) / n
        x, y = [xi - xbar for xi in x], [yi - ybar for yi in y]
    sxy, sxx, syy = math.sumprod(x, y), math.sumprod(x, x), math.sumprod(y, y)
    try:
        return sxy / _sqrtprod(sxx, syy)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')

def _sqrtprod(x, y):
    # The square root of x*y, to the last digit.
    h = math.sqrt(x * y)
    if not math.isfinite(h):
        if math.isinf(h) and not math.isinf(x) and not math.isinf(y):
            scale = 2.0 ** -512
            return _sqrtprod(scale * x, scale * y) / scale
        return h
    if not h:
        if x and y:
            scale = 2.0 ** 537
            return _sqrtprod(scale * x, scale * y) / scale
        return h
    d = math.sumprod((x, h), (y, -h))
    return h + d / (2.0 * h)

LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))

def linear_regression(x, y, /, *, proportional=False):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('linear regression requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('linear regression requires at least two data points')
    if not proportional:
        xbar, ybar = math.fsum(x) / n, math.fsum(y) / n
        x = [xi - xbar for xi in x]
        y = (yi - ybar for yi in y)
    sxy = math.sumprod(x, y) + 0.0
    sxx = math.sumprod(x, x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)

def _newton(f, df, lo, hi):
    # An inverse of a rising function, between lo and hi.
    def inverse(y):
        a, b = lo, hi
        x = (a + b) / 2
        for _ in range(200):
            d = f(x) - y
            if abs(d) <= 1e-12:
                break
            if d > 0:
                b = x
            else:
                a = x
            slope = df(x)
            step = x - d / slope if slope else a
            x = step if a < step < b else (a + b) / 2
        return x
    return inverse

_tan, _atan, _pi = math.tan, math.atan, math.pi
_kernels = {
    # name: density, distribution, its inverse, support (None: everywhere)
    'normal': (lambda t: math.exp(-t * t / 2) / math.sqrt(2 * _pi), lambda t: (1 + math.erf(t / _SQRT2)) / 2, lambda p: NormalDist().inv_cdf(p), None),
    'logistic': (lambda t: 0.5 / (1.0 + math.cosh(t)), lambda t: 1 - 1 / (math.exp(t) + 1), lambda p: math.log(p / (1 - p)), None),
    'sigmoid': (lambda t: 1 / _pi / math.cosh(t), lambda t: 2 / _pi * _atan(math.exp(t)), lambda p: math.log(_tan(p * _pi / 2)), None),
    'rectangular': (lambda t: 0.5, lambda t: 0.5 * t + 0.5, lambda p: 2 * p - 1, 1.0),
    'triangular': (lambda t: 1 - abs(t), lambda t: t - t * t * math.copysign(0.5, t) + 0.5,
                   lambda p: math.sqrt(2 * p) - 1 if p < 0.5 else 1 - math.sqrt(2 - 2 * p), 1.0),
    'parabolic': (lambda t: 0.75 * (1 - t * t), lambda t: -0.25 * t ** 3 + 0.75 * t + 0.5,
                  lambda p: 2 * math.cos((math.acos(2 * p - 1) + _pi) / 3), 1.0),
    'quartic': (lambda t: 15 / 16 * (1 - t * t) ** 2, lambda t: 3 / 16 * t ** 5 - 5 / 8 * t ** 3 + 15 / 16 * t + 1 / 2, None, 1.0),
    'triweight': (lambda t: 35 / 32 * (1 - t * t) ** 3,
                  lambda t: 35 / 32 * (-1 / 7 * t ** 7 + 3 / 5 * t ** 5 - t ** 3 + t) + 1 / 2, None, 1.0),
    'cosine': (lambda t: _pi / 4 * math.cos(_pi / 2 * t), lambda t: math.sin(_pi / 2 * t) / 2 + 0.5, lambda p: 2 * math.asin(2 * p - 1) / _pi, 1.0),
}
for _alias, _name in (('gauss', 'normal'), ('uniform', 'rectangular'), ('epanechnikov', 'parabolic'), ('biweight', 'quartic')):
    _kernels[_alias] = _kernels[_name]
for _k in ('quartic', 'biweight', 'triweight'):
    _d, _c, _, _s = _kernels[_k]
    _kernels[_k] = (_d, _c, _newton(_c, _d, -1.0, 1.0), _s)

def kde(data, h, kernel='normal', *, cumulative=False):
    n = len(data)
    if not n:
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')
    if kernel not in _kernels:
        raise StatisticsError(f'Unknown kernel name: {kernel!r}')
    density, distribution, _, support = _kernels[kernel]
    if support is None:
        def pdf(x): return sum(density((x - xi) / h) for xi in data) / (len(data) * h)
        def cdf(x): return sum(distribution((x - xi) / h) for xi in data) / len(data)
    else:
        sample, bandwidth = sorted(data), h * support
        def near(x):
            nonlocal n, sample
            if len(data) != n:
                sample, n = sorted(data), len(data)
            return bisect_left(sample, x - bandwidth), bisect_right(sample, x + bandwidth)
        def pdf(x):
            i, j = near(x)
            return sum(density((x - xi) / h) for xi in sample[i:j]) / (n * h)
        def cdf(x):
            i, j = near(x)
            return sum((distribution((x - xi) / h) for xi in sample[i:j]), i) / n
    f = cdf if cumulative else pdf
    f.__doc__ = f"{'CDF' if cumulative else 'PDF'} estimate with {h=!r} and {kernel=!r}"
    return f

def kde_random(data, h, kernel='normal', *, seed=None):
    n = len(data)
    if not n:
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')
    if kernel not in _kernels:
        raise StatisticsError(f'Unknown kernel name: {kernel!r}')
    inverse = _kernels[kernel][2]
    prng = random.Random(seed)
    def rand(): return prng.choice(data) + h * inverse(prng.random())
    rand.__doc__ = f'Random KDE selection with {h=!r} and {kernel=!r}'
    return rand

# Wichura's algorithm AS241: coefficients of the numerators and denominators, by where p is.
_central = ((2.50908_09287_30122_6727e+3, 3.34305_75583_58812_8105e+4, 6.72657_70927_00870_0853e+4, 4.59219_53931_54987_1457e+4,
             1.37316_93765_50946_1125e+4, 1.97159_09503_06551_4427e+3, 1.33141_66789_17843_7745e+2, 3.38713_28727_96366_6080e+0),
            (5.22649_52788_52854_5610e+3, 2.87290_85735_72194_2674e+4, 3.93078_95800_09271_0610e+4, 2.12137_94301_58659_5867e+4,
             5.39419_60214_24751_1077e+3, 6.87187_00749_20579_0830e+2, 4.23133_30701_60091_1252e+1, 1.0))
_middle = ((7.74545_01427_83414_07640e-4, 2.27238_44989_26918_45833e-2, 2.41780_72517_74506_11770e-1, 1.27045_82524_52368_38258e+0,
            3.64784_83247_63204_60504e+0, 5.76949_72214_60691_40550e+0, 4.63033_78461_56545_29590e+0, 1.42343_71107_49683_57734e+0),
           (1.05075_00716_44416_84324e-9, 5.47593_80849_95344_94600e-4, 1.51986_66563_61645_71966e-2, 1.48103_97642_74800_74590e-1,
            6.89767_33498_51000_04550e-1, 1.67638_48301_83803_84940e+0, 2.05319_16266_37758_82187e+0, 1.0))
_tail = ((2.01033_43992_92288_13265e-7, 2.71155_55687_43487_57815e-5, 1.24266_09473_88078_43860e-3, 2.65321_89526_57612_30930e-2,
          2.96560_57182_85048_91230e-1, 1.78482_65399_17291_33580e+0, 5.46378_49111_64114_36990e+0, 6.65790_46435_01103_77720e+0),
         (2.04426_31033_89939_78564e-15, 1.42151_17583_16445_88870e-7, 1.84631_83175_10054_68180e-5, 7.86869_13114_56132_59100e-4,
          1.48753_61290_85061_48525e-2, 1.36929_88092_27358_05310e-1, 5.99832_20655_58879_37690e-1, 1.0))

def _ratio(coefficients, r):
    num, den = (reduce(lambda total, c: total * r + c, cs) for cs in coefficients)
    return num, den

def _normal_dist_inv_cdf(p, mu, sigma):
    q = p - 0.5
    if abs(q) <= 0.425:
        num, den = _ratio(_central, 0.180625 - q * q)
        return mu + num * q / den * sigma
    r = math.sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    num, den = _ratio(_middle, r - 1.6) if r <= 5.0 else _ratio(_tail, r - 5.0)
    x = num / den
    return mu + (-x if q < 0.0 else x) * sigma

class NormalDist:
    __slots__ = {'_mu': 'Arithmetic mean of a normal distribution', '_sigma': 'Standard deviation of a normal distribution'}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data): return cls(*_mean_stdev(data))

    def samples(self, n, *, seed=None):
        rnd = random.random if seed is None else random.Random(seed).random
        return [_normal_dist_inv_cdf(rnd(), self._mu, self._sigma) for _ in repeat(None, n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')
        diff = x - self._mu
        return math.exp(diff * diff / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError('cdf() not defined when sigma is zero')
        return 0.5 * math.erfc((self._mu - x) / (self._sigma * _SQRT2))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        return _normal_dist_inv_cdf(p, self._mu, self._sigma)

    def quantiles(self, n=4): return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        X, Y = self, other
        if (Y._sigma, Y._mu) < (X._sigma, X._mu):
            X, Y = Y, X
        X_var, Y_var = X.variance, Y.variance
        if not X_var or not Y_var:
            raise StatisticsError('overlap() not defined when sigma is zero')
        dv, dm = Y_var - X_var, abs(Y._mu - X._mu)
        if not dv:
            return math.erfc(dm / (2.0 * X._sigma * _SQRT2))
        a = X._mu * Y_var - Y._mu * X_var
        b = X._sigma * Y._sigma * math.sqrt(dm * dm + dv * math.log(Y_var / X_var))
        x1, x2 = (a + b) / dv, (a - b) / dv
        return 1.0 - (abs(Y.cdf(x1) - X.cdf(x1)) + abs(Y.cdf(x2) - X.cdf(x2)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    mean = property(lambda self: self._mu)
    median = property(lambda self: self._mu)
    mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2): return NormalDist(x1._mu * x2, x1._sigma * math.fabs(x2))
    def __truediv__(x1, x2): return NormalDist(x1._mu / x2, x1._sigma / math.fabs(x2))
    def __pos__(x1): return NormalDist(x1._mu, x1._sigma)
    def __neg__(x1): return NormalDist(-x1._mu, x1._sigma)
    __radd__ = __add__
    def __rsub__(x1, x2): return -(x1 - x2)
    __rmul__ = __mul__

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma

    def __hash__(self): return hash((self._mu, self._sigma))
    def __repr__(self): return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'
    def __getstate__(self): return self._mu, self._sigma
    def __setstate__(self, state): self._mu, self._sigma = state

def _mean_stdev(data):
    T, ss, xbar, n = _ss(data)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    mss = ss / (n - 1)
    try:
        return float(xbar), _float_sqrt_of_frac(mss.numerator, mss.denominator)
    except AttributeError:
        return float(xbar), float(xbar) / float(ss)
