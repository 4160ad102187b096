# format() of decimal numbers.

import re
import warnings

from decimal import Decimal, _make

_SPEC = re.compile(r'''(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ])?(?P<z>z)?(?P<alt>\#)?(?P<zeropad>0)?(?P<width>\d+)?(?P<sep>[,_])?
    (?:\.(?=[\d,_])(?P<precision>\d+)?(?P<frac_sep>[,_])?)?(?P<type>[eEfFgGn%])?\Z''', re.VERBOSE | re.DOTALL)

def formatted(x, specifier, context):
    general = 'g'
    if specifier.endswith('N'):
        warnings.warn("Format specifier 'N' is deprecated", DeprecationWarning, stacklevel=1)
        specifier, general = specifier[:-1] + 'n', 'G'
    m = _SPEC.match(specifier)
    if m is None:
        raise ValueError('invalid format string')
    fill, align, zeropad = m['fill'], m['align'], m['zeropad'] is not None
    if zeropad and align is not None:
        raise ValueError('invalid format string')
    fill, align = fill or ('0' if zeropad else ' '), align or ('=' if zeropad else '>')
    width, kind = int(m['width'] or 0), m['type']
    precision = None if m['precision'] is None else int(m['precision'])
    sep = m['sep'] or ''
    if kind == 'n':
        if sep:
            raise ValueError('invalid format string')
        kind = general
    if x._kind:
        body = str(x.copy_abs()) + ('%' if kind == '%' else '')
        return _pad(_sign(x._sign, m), body, width, ' ' if zeropad else fill, '>' if zeropad else align)
    if kind is None:
        kind = 'g' if context.capitals == 0 else 'G'
    if precision is not None and kind in 'gG' and precision == 0:
        precision = 1
    if kind == '%':
        x = _make(x._sign, x._n, x._exp + 2)
    rounding = context.rounding
    if precision is not None:
        if kind in 'eE':
            x = _figures(x, precision + 1, rounding)
        elif kind in 'fF%':
            x = _make(x._sign, x._scaled(-precision, rounding)[0], -precision)
        elif len(str(x._n)) > precision:
            x = _figures(x, precision, rounding)
    if not x._n and x._exp > 0 and kind in 'fF%':
        x = _make(x._sign, 0, 0)
    sign = x._sign and not (m['z'] and not x._n)
    digits = str(x._n)
    left = x._exp + len(digits)
    if kind in 'eE':
        point = 1 - precision if not x._n and precision is not None else 1
    elif kind in 'fF%':
        point = left
    else:
        point = left if x._exp <= 0 and left > -6 else 1
    if point < 0:
        whole, frac = '0', '0' * -point + digits
    elif point > len(digits):
        whole, frac = digits + '0' * (point - len(digits)), ''
    else:
        whole, frac = digits[:point] or '0', digits[point:]
    exp = left - point
    tail = ''
    if exp or kind in 'eE':
        tail = f"{'E' if kind in 'EG' else 'e'}{exp:+d}"
    if kind == '%':
        tail += '%'
    if m['frac_sep']:
        frac = m['frac_sep'].join(frac[i:i + 3] for i in range(0, len(frac), 3))
    if frac or m['alt']:
        tail = '.' + frac + tail
    sign = _sign(sign, m)
    if sep:
        least = width - len(tail) - len(sign) if zeropad else 0
        whole = _group(whole, sep, least)
    return _pad(sign, whole + tail, width, fill, align)

def _figures(x, count, rounding):
    # x with so many significant digits.
    if not x._n:
        return x
    e = x.adjusted() + 1 - count
    n = x._scaled(e, rounding)[0]
    if n >= 10 ** count:
        n, e = n // 10, e + 1
    return _make(x._sign, n, e)

def _sign(negative, m): return '-' if negative else m['sign'] if m['sign'] in ('+', ' ') else ''

def _group(whole, sep, least):
    # Groups of three digits; zeros before fill the width.
    while True:
        first = (len(whole) - 1) % 3 + 1
        text = sep.join([whole[:first], *(whole[i:i + 3] for i in range(first, len(whole), 3))])
        if len(text) >= least:
            return text
        whole = '0' + whole

def _pad(sign, body, width, fill, align):
    padding = fill * (width - len(sign) - len(body))
    if align == '<':
        return sign + body + padding
    if align == '>':
        return padding + sign + body
    if align == '=':
        return sign + padding + body
    half = len(padding) // 2
    return padding[:half] + sign + body + padding[half:]
