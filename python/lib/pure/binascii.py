# Bytes as text.

class Error(ValueError): pass
class Incomplete(Exception): pass

_chars = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_values = {c: i for i, c in enumerate(_chars)}

def hexlify(data, sep=None, bytes_per_sep=1):
    return (bytes(data).hex() if sep is None else bytes(data).hex(sep, bytes_per_sep)).encode()
b2a_hex = hexlify

def unhexlify(s):
    if len(s) % 2:
        raise Error('Odd-length string')
    try:
        return bytes.fromhex(s if isinstance(s, str) else bytes(s).decode('latin-1'))
    except ValueError:
        raise Error('Non-hexadecimal digit found') from None
a2b_hex = unhexlify

def b2a_base64(data, *, newline=True):
    data = bytes(data)
    out = bytearray()
    for i in range(0, len(data) - 2, 3):
        n = data[i] << 16 | data[i + 1] << 8 | data[i + 2]
        out += bytes((_chars[n >> 18], _chars[n >> 12 & 63], _chars[n >> 6 & 63], _chars[n & 63]))
    rest = data[len(data) - len(data) % 3:]
    if rest:
        n = int.from_bytes(rest + bytes(3 - len(rest)))
        out += bytes((_chars[n >> 18], _chars[n >> 12 & 63], _chars[n >> 6 & 63], _chars[n & 63]))[:len(rest) + 1] + b'=' * (3 - len(rest))
    return bytes(out) + (b'\n' if newline else b'')

def a2b_base64(data, *, strict_mode=False):
    data = data.encode('ascii') if isinstance(data, str) else bytes(data)
    out, n, k, pads = bytearray(), 0, 0, 0
    for c in data:
        if c == 61:
            pads += 1
            if k >= 2 and k + pads >= 4:
                break
            continue
        v = _values.get(c)
        if v is None:
            if strict_mode:
                raise Error('Only base64 data is allowed')
            continue
        pads = 0
        n = n << 6 | v
        k += 1
        if k == 4:
            out += n.to_bytes(3)
            n = k = 0
    if k == 1:
        raise Error(f'Invalid base64-encoded string: number of data characters ({len(out) // 3 * 4 + 1}) cannot be 1 more than a multiple of 4')
    if k:
        if k + pads < 4:
            raise Error('Incorrect padding')
        out += (n << 6 * (4 - k)).to_bytes(3)[:k - 1]
    return bytes(out)

def crc32(data, value=0):
    c = ~value & 0xFFFFFFFF
    for b in bytes(data):
        c ^= b
        for _ in range(8):
            c = c >> 1 ^ (0xEDB88320 & -(c & 1))
    return ~c & 0xFFFFFFFF
