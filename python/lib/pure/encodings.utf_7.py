# UTF-7: what isn't ASCII as base 64 of UTF-16 between "+" and "-".

import codecs

_BASE64 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_DIRECT = frozenset(range(0x80)) - set(b'+\\~\x7f') - (set(range(0x20)) - set(b'\t\n\r'))
_VALUES = {c: i for i, c in enumerate(_BASE64)}

def encode(input, errors='strict'):
    out, bits, count, shifted = bytearray(), 0, 0, False
    for char in codecs._text_of('utf_7_encode', input):
        n = ord(char)
        if n in _DIRECT or char == '+' and not shifted:
            if shifted:
                if count:
                    out.append(_BASE64[bits << 6 - count & 63])
                if n in _VALUES or char == '-':
                    out += b'-'
                bits = count = 0
                shifted = False
            out += b'+-' if char == '+' else bytes([n])
            continue
        if not shifted:
            out += b'+'
            shifted = True
        for unit in (0xD800 + (n - 0x10000 >> 10), 0xDC00 + (n & 0x3FF)) if n > 0xFFFF else (n,):
            bits, count = bits << 16 | unit, count + 16
            while count >= 6:
                count -= 6
                out.append(_BASE64[bits >> count & 63])
            bits &= (1 << count) - 1
    if shifted:
        if count:
            out.append(_BASE64[bits << 6 - count & 63])
        out += b'-'
    return bytes(out), len(input)

def _decode(data, errors, final):
    # The text, and how many bytes were read: all, or those before an unfinished sequence.
    out, i = [], 0
    data = codecs._bytes_of(data)
    def wrong(start, end, reason):
        nonlocal data
        text, at, data = codecs._handled(UnicodeDecodeError('utf7', data, start, end, reason), errors)
        out.append(text)
        return at
    while i < len(data):
        c = data[i]
        if c != 43:
            if c < 0x80:
                out.append(chr(c))
                i += 1
            else:
                i = wrong(i, i + 1, 'unexpected special character')
            continue
        start, kept = i, len(out)
        i += 1
        if data[i:i + 1] == b'-':
            out.append('+')
            i += 1
            continue
        if i < len(data) and data[i] not in _VALUES:
            i = wrong(start, i + 1, 'ill-formed sequence')
            continue
        bits = count = high = 0
        while i < len(data) and data[i] in _VALUES:
            bits, count = bits << 6 | _VALUES[data[i]], count + 6
            i += 1
            if count >= 16:
                count -= 16
                unit, bits = bits >> count, bits & (1 << count) - 1
                if high and 0xDC00 <= unit < 0xE000:
                    out.append(chr(0x10000 + (high - 0xD800 << 10) + unit - 0xDC00))
                    high = 0
                    continue
                if high:
                    out.append(chr(high))
                high = unit if 0xD800 <= unit < 0xDC00 else 0
                if not high:
                    out.append(chr(unit))
        if i == len(data):
            if not final:
                del out[kept:]
                return ''.join(out), start
            if high or count >= 6 or bits or i == start + 1:
                i = wrong(start, i, 'unterminated shift sequence')
            continue
        if count >= 6:
            i = wrong(start, i + 1, 'partial character in shift sequence')
        elif bits:
            i = wrong(start, i + 1, 'non-zero padding bits in shift sequence')
        else:
            if high and data[i] < 0x80 and data[i] != 43:
                out.append(chr(high))
            if data[i] == 45:
                i += 1
    return ''.join(out), i

def decode(input, errors='strict'):
    return _decode(input, errors, True)

class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return encode(input, self.errors)[0]

class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        return _decode(input, errors, final)

class StreamWriter(codecs.StreamWriter):
    encode = staticmethod(encode)

class StreamReader(codecs.StreamReader):
    def decode(self, input, errors='strict'):
        return _decode(input, errors, False)

def getregentry():
    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, 'utf-7')
