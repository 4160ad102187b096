# Bytes as text.

class Error(ValueError): pass
class Incomplete(Exception): pass

_chars = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_values = {c: i for i, c in enumerate(_chars)}

def _bytes(data, what="a bytes-like object is required"):
    if type(data) is bytes:
        return data
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"{what}, not '{type(data).__name__}'") from None

def _ascii(data):
    if not isinstance(data, str):
        return _bytes(data, "argument should be bytes, buffer or ASCII string")
    if not data.isascii():
        raise ValueError("string argument should contain only ASCII characters")
    return data.encode()

def hexlify(data, sep=None, bytes_per_sep=1):
    data = _bytes(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode()

def b2a_hex(data, sep=None, bytes_per_sep=1): return hexlify(data, sep, bytes_per_sep)

def unhexlify(hexstr, /):
    text = _ascii(hexstr).decode('latin-1')
    if len(text) % 2:
        raise Error('Odd-length string')
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise Error('Non-hexadecimal digit found') from None

def a2b_hex(hexstr, /): return unhexlify(hexstr)

def b2a_base64(data, /, *, newline=True):
    data = _bytes(data)
    out = bytearray()
    for i in range(0, len(data) - 2, 3):
        n = data[i] << 16 | data[i + 1] << 8 | data[i + 2]
        out += bytes((_chars[n >> 18], _chars[n >> 12 & 63], _chars[n >> 6 & 63], _chars[n & 63]))
    rest = data[len(data) - len(data) % 3:]
    if rest:
        n = int.from_bytes(rest + bytes(3 - len(rest)))
        out += bytes((_chars[n >> 18], _chars[n >> 12 & 63], _chars[n >> 6 & 63], _chars[n & 63]))[:len(rest) + 1] + b'=' * (3 - len(rest))
    return bytes(out) + (b'\n' if newline else b'')

def a2b_base64(data, /, *, strict_mode=False):
    data = _ascii(data)
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

def crc32(data, crc=0, /):
    c = ~crc & 0xFFFFFFFF
    for b in _bytes(data):
        c ^= b
        for _ in range(8):
            c = c >> 1 ^ (0xEDB88320 & -(c & 1))
    return ~c & 0xFFFFFFFF
