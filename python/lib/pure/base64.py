# Bytes as text in base 64, 32 and 16.

__all__ = ['encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b16encode', 'b16decode',
           'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']

import binascii

_std = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

def b64encode(s, altchars=None):
    r = binascii.b2a_base64(s, newline=False)
    return r if altchars is None else r.translate(bytes.maketrans(b'+/', altchars))

def b64decode(s, altchars=None, validate=False):
    if isinstance(s, str):
        s = s.encode('ascii')
    if altchars is not None:
        s = s.translate(bytes.maketrans(altchars if isinstance(altchars, bytes) else altchars.encode(), b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)

standard_b64encode, standard_b64decode = b64encode, b64decode
def urlsafe_b64encode(s): return b64encode(s, b'-_')
def urlsafe_b64decode(s): return b64decode(s, b'-_')
def b16encode(s): return bytes(s).hex().upper().encode()

def b16decode(s, casefold=False):
    s = s.encode('ascii') if isinstance(s, str) else bytes(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)

_b32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

def b32encode(s):
    s = bytes(s)
    pad = -len(s) % 5
    n, bits = int.from_bytes(s + bytes(pad)), (len(s) + pad) * 8
    out = bytes(_b32[n >> i & 31] for i in range(bits - 5, -1, -5))
    k = {0: 0, 1: 1, 2: 3, 3: 4, 4: 6}[pad]
    return out[:len(out) - k] + b'=' * k

def b32decode(s, casefold=False, map01=None):
    s = s.encode('ascii') if isinstance(s, str) else bytes(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if casefold:
        s = s.upper()
    text = s.rstrip(b'=')
    n = 0
    for c in text + b'A' * (len(s) - len(text)):
        i = _b32.find(c)
        if i < 0:
            raise binascii.Error('Non-base32 digit found')
        n = n << 5 | i
    return n.to_bytes(len(s) * 5 // 8)[:len(text) * 5 // 8]

def encodebytes(s): return b''.join(binascii.b2a_base64(s[i:i + 57]) for i in range(0, len(s), 57))
def decodebytes(s): return binascii.a2b_base64(s)
