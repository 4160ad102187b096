# HTML's characters.

import re as _re

__all__ = ['escape', 'unescape']

def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace('\'', "&#x27;")
    return s

_windows = {0x80: '\u20ac', 0x82: '\u201a', 0x83: '\u0192', 0x84: '\u201e', 0x85: '\u2026', 0x86: '\u2020', 0x87: '\u2021', 0x88: '\u02c6',
            0x89: '\u2030', 0x8a: '\u0160', 0x8b: '\u2039', 0x8c: '\u0152', 0x8e: '\u017d', 0x91: '\u2018', 0x92: '\u2019', 0x93: '\u201c',
            0x94: '\u201d', 0x95: '\u2022', 0x96: '\u2013', 0x97: '\u2014', 0x98: '\u02dc', 0x99: '\u2122', 0x9a: '\u0161', 0x9b: '\u203a',
            0x9c: '\u0153', 0x9e: '\u017e', 0x9f: '\u0178', 0: '\ufffd', 0x0d: '\r',
            **{c: chr(c) for c in (0x81, 0x8d, 0x8f, 0x90, 0x9d)}}

def _replace(m):
    from html.entities import html5
    s = m[1]
    if s[0] == '#':
        num = int(s[2:].rstrip(';'), 16) if s[1] in 'xX' else int(s[1:].rstrip(';'))
        if num in _windows:
            return _windows[num]
        if 0xD800 <= num <= 0xDFFF or num > 0x10FFFF:
            return '\uFFFD'
        if num < 0x20 and num not in (9, 10, 12) or 0x7f <= num <= 0x9f or 0xfdd0 <= num <= 0xfdef or num == 0xb or num & 0xfffe == 0xfffe:
            return ''
        return chr(num)
    if s in html5:
        return html5[s]
    for x in range(len(s) - 1, 1, -1):
        if s[:x] in html5:
            return html5[s[:x]] + s[x:]
    return '&' + s

_charref = _re.compile(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)')

def unescape(s): return _charref.sub(_replace, s) if '&' in s else s
