# Bytes as text in base 64, 32 and 16.

__all__ = ['encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b16encode', 'b16decode',
           'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode', 'encode', 'decode', 'b32hexencode',
           'b32hexdecode', 'b85encode', 'b85decode', 'a85encode', 'a85decode', 'z85encode', 'z85decode']

import binascii

_std = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

def _taken(s):
    # What the decoders take: bytes, or text of ASCII characters.
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError(f'argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}') from None

def b64encode(s, altchars=None):
    r = binascii.b2a_base64(s, newline=False)
    if altchars is None:
        return r
    assert len(altchars) == 2, repr(altchars)
    return r.translate(bytes.maketrans(b'+/', altchars))

def b64decode(s, altchars=None, validate=False):
    s = _taken(s)
    if altchars is not None:
        altchars = _taken(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)

def standard_b64encode(s): return b64encode(s)
def standard_b64decode(s): return b64decode(s)
def urlsafe_b64encode(s): return b64encode(s, b'-_')
def urlsafe_b64decode(s): return b64decode(s, b'-_')
def b16encode(s): return binascii.hexlify(s).upper()

def b16decode(s, casefold=False):
    s = _taken(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)

_b32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

def _b32encode(s, alphabet):
    s = memoryview(s).tobytes()
    pad = -len(s) % 5
    n, bits = int.from_bytes(s + bytes(pad)), (len(s) + pad) * 8
    out = bytes(alphabet[n >> i & 31] for i in range(bits - 5, -1, -5))
    k = {0: 0, 1: 1, 2: 3, 3: 4, 4: 6}[pad]
    return out[:len(out) - k] + b'=' * k

def _b32decode(s, alphabet, casefold=False, map01=None):
    s = _taken(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _taken(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    if casefold:
        s = s.upper()
    text = s.rstrip(b'=')
    n = 0
    for c in text + alphabet[:1] * (len(s) - len(text)):
        i = alphabet.find(c)
        if i < 0:
            raise binascii.Error('Non-base32 digit found')
        n = n << 5 | i
    if len(s) - len(text) not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    return n.to_bytes(len(s) * 5 // 8)[:len(text) * 5 // 8]

def b32encode(s): return _b32encode(s, _b32)
def b32decode(s, casefold=False, map01=None): return _b32decode(s, _b32, casefold, map01)
def b32hexencode(s): return _b32encode(s, _b32hex)
def b32hexdecode(s, casefold=False): return _b32decode(s, _b32hex, casefold)

def _line_data(s):
    # What the encoders of whole lines take: bytes, one behind the other.
    try:
        m = memoryview(s)
    except TypeError as error:
        raise TypeError(f'expected bytes-like object, not {s.__class__.__name__}') from error
    if m.format not in ('c', 'b', 'B'):
        raise TypeError(f'expected single byte elements, not {m.format!r} from {s.__class__.__name__}')
    if m.ndim != 1:
        raise TypeError(f'expected 1-D data, not {m.ndim}-D data from {s.__class__.__name__}')

def encodebytes(s):
    _line_data(s)
    return b''.join(binascii.b2a_base64(s[i:i + 57]) for i in range(0, len(s), 57))

def decodebytes(s):
    _line_data(s)
    return binascii.a2b_base64(s)

_b32hex = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
_b85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'
_z85 = b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'
_a85 = bytes(range(33, 118))

def _groups(b, alphabet, pad, fold=()):
    # Four bytes make five digits of base 85; fold has digits that stand for certain groups.
    b = bytes(memoryview(b))
    padding = -len(b) % 4
    out, fold = [], dict(fold)
    for i in range(0, len(b), 4):
        n = int.from_bytes(b[i:i + 4].ljust(4, b'\0'))
        last = padding and i + 4 > len(b)
        if n in fold and not (last and not pad):
            out.append(fold[n])
            continue
        digits = bytes(alphabet[n // 85 ** k % 85] for k in (4, 3, 2, 1, 0))
        out.append(digits[:5 - padding] if last and not pad else digits)
    return b''.join(out)

def b85encode(b, pad=False): return _groups(b, _b85, pad)
def z85encode(s): return _groups(s, _z85, False)

def _ungroup(b, alphabet, what):
    b = b.encode('ascii') if isinstance(b, str) else bytes(memoryview(b))
    padding, out = -len(b) % 5, []
    b += alphabet[-1:] * padding
    for i in range(0, len(b), 5):
        n = 0
        for k, c in enumerate(b[i:i + 5]):
            d = alphabet.find(c)
            if d < 0:
                raise ValueError('bad %s character at position %d' % (what, i + k))
            n = n * 85 + d
        if n >= 1 << 32:
            raise ValueError('%s overflow in hunk starting at byte %d' % (what, i))
        out.append(n.to_bytes(4))
    r = b''.join(out)
    return r[:len(r) - padding] if padding else r

def b85decode(b): return _ungroup(b, _b85, 'base85')
def z85decode(s): return _ungroup(s, _z85, 'z85')

def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    result = _groups(b, _a85, pad, [(0, b'z')] + ([(0x20202020, b'y')] if foldspaces else []))
    if adobe:
        result = b'<~' + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        chunks = [result[i:i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(chunks[-1]) + 2 > wrapcol:
            chunks.append(b'')
        result = b'\n'.join(chunks)
    return result + b'~>' if adobe else result

def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    b = b.encode('ascii') if isinstance(b, str) else bytes(memoryview(b))
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    out, digits = [], []
    for c in b + b'u' * 4:
        if 33 <= c <= 117:
            digits.append(c - 33)
            if len(digits) == 5:
                n = 0
                for d in digits:
                    n = n * 85 + d
                if n >= 1 << 32:
                    raise ValueError('Ascii85 overflow')
                out.append(n.to_bytes(4))
                digits.clear()
        elif c == 122 or c == 121 and foldspaces:
            if digits:
                raise ValueError('%s inside Ascii85 5-tuple' % chr(c))
            out.append(b'\0\0\0\0' if c == 122 else b'    ')
        elif c not in ignorechars:
            raise ValueError('Non-Ascii85 digit found: %c' % c)
    r, padding = b''.join(out), 4 - len(digits)
    return r[:-padding] if padding else r

def encode(input, output):
    while s := input.read(57):
        while len(s) < 57 and (more := input.read(57 - len(s))):
            s += more
        output.write(binascii.b2a_base64(s))

def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))
