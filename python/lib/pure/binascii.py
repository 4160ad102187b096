# Bytes as text.

from operator import index as _index

class Error(ValueError):
    __module__ = 'binascii'

class Incomplete(Exception):
    __module__ = 'binascii'

_chars = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_values = {c: i for i, c in enumerate(_chars)}

def _bytes(data):
    if type(data) is bytes:
        return data
    try:
        with memoryview(data) as view:
            if not view.c_contiguous:
                raise BufferError('memoryview: underlying buffer is not C-contiguous')
            return view.tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None

def _ascii(data):
    if not isinstance(data, str):
        try:
            return _bytes(data)
        except Exception:
            raise TypeError(f"argument should be bytes, buffer or ASCII string, not '{type(data).__name__}'") from None
    if not data.isascii():
        raise ValueError("string argument should contain only ASCII characters")
    return data.encode()

def hexlify(data, sep=None, bytes_per_sep=1):
    data = _bytes(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode()

def b2a_hex(data, sep=None, bytes_per_sep=1): return hexlify(data, sep, bytes_per_sep)

def unhexlify(hexstr, /):
    data = _ascii(hexstr)
    if len(data) % 2:
        raise Error('Odd-length string')
    if data.translate(None, b'0123456789abcdefABCDEF'):
        raise Error('Non-hexadecimal digit found')
    return bytes.fromhex(data.decode('latin-1'))

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
    if strict_mode and data[:1] == b'=':
        raise Error('Leading padding not allowed')
    out, n, k, pads = bytearray(), 0, 0, 0
    for i, c in enumerate(data):
        if c == 61:
            pads += 1
            if k >= 2 and k + pads >= 4:
                if strict_mode and i + 1 < len(data):
                    raise Error('Excess data after padding')
                break
            if strict_mode and k == 0:
                raise Error('Excess padding not allowed')
            continue
        v = _values.get(c)
        if v is None:
            if strict_mode:
                raise Error('Only base64 data is allowed')
            continue
        if strict_mode and pads:
            raise Error('Discontinuous padding not allowed')
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
    data = _bytes(data)
    c = ~_index(crc) & 0xFFFFFFFF
    for b in data:
        c ^= b
        for _ in range(8):
            c = c >> 1 ^ (0xEDB88320 & -(c & 1))
    return ~c & 0xFFFFFFFF

def crc_hqx(data, crc, /):
    data = _bytes(data)
    crc = _index(crc) & 0xFFFF
    for b in data:
        crc ^= b << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc

def b2a_uu(data, /, *, backtick=False):
    data = _bytes(data)
    if len(data) > 45:
        raise Error('At most 45 bytes at once')
    padded = data + bytes(-len(data) % 3)
    line = bytearray([len(data)])
    for i in range(0, len(padded), 3):
        n = int.from_bytes(padded[i:i + 3])
        line += bytes((n >> 18, n >> 12 & 63, n >> 6 & 63, n & 63))
    return bytes(96 if backtick and not c else c + 32 for c in line) + b'\n'

def a2b_uu(data, /):
    data = _ascii(data)
    size = (data[0] - 32 if data else -32) & 63
    bits = count = at = 0
    out, end = bytearray(), len(data)
    at = 1
    while len(out) < size:
        c = data[at] if at < end else 10
        at += 1
        if c in (10, 13):  # trailing blanks may be gone
            c = 0
        else:
            if not 32 <= c <= 96:
                raise Error('Illegal char')
            c = c - 32 & 63
        bits, count = bits << 6 | c, count + 6
        if count >= 8:
            count -= 8
            out.append(bits >> count & 255)
            bits &= (1 << count) - 1
    for c in data[at:]:
        if c not in b' `\n\r':
            raise Error('Trailing garbage')
    return bytes(out)

_hex = b'0123456789ABCDEFabcdef'

def a2b_qp(data, header=False):
    data = _ascii(data)
    out, i, end = bytearray(), 0, len(data)
    while i < end:
        c = data[i]
        i += 1
        if c == 61:
            if i >= end:
                break
            if data[i] in b'\r\n':  # a soft end of line
                newline = data.find(b'\n', i)
                i = newline + 1 if newline >= 0 else end
            elif data[i] == 61:
                out.append(61)
                i += 1
            elif i + 1 < end and data[i] in _hex and data[i + 1] in _hex:
                out.append(int(data[i:i + 2], 16))
                i += 2
            else:
                out.append(61)
        elif header and c == 95:
            out.append(32)
        else:
            out.append(c)
    return bytes(out)

def b2a_qp(data, quotetabs=False, istext=True, header=False):
    data = _bytes(data)
    first = data.find(b'\n')
    newline = b'\r\n' if first > 0 and data[first - 1] == 13 else b'\n'
    out, width, i, end = bytearray(), 0, 0, len(data)
    while i < end:
        c, after = data[i], data[i + 1] if i + 1 < end else -1
        if (c > 126 or c == 61 or header and c == 95
                or c == 46 and not width and after in (-1, 10, 13, 0)
                or not istext and c in (10, 13)
                or c in (9, 32) and after == -1
                or c < 33 and c not in (9, 10, 13, 32)
                or c < 33 and quotetabs and c not in (10, 13)):
            if width + 3 >= 76:
                out += b'=' + newline
                width = 0
            out += b'=%02X' % c
            i += 1
            width += 3
            continue
        if istext and (c == 10 or c == 13 and after == 10):
            width = 0
            if out and out[-1] in b' \t':  # no blank may end a line
                out[-1:] = b'=%02X' % out[-1]
            out += newline
            i += 2 if c == 13 else 1
            continue
        if after not in (-1, 10) and width + 1 >= 76:
            out += b'=' + newline
            width = 0
        width += 1
        out.append(95 if header and c == 32 else c)
        i += 1
    return bytes(out)
