# Punycode (RFC 3492): the ASCII characters of a text, "-", and numbers that say which others stand where.

import codecs

_DIGITS = b'abcdefghijklmnopqrstuvwxyz0123456789'

def _threshold(j, bias):
    return min(max(36 * (j + 1) - bias, 1), 26)

def _adapt(delta, first, count):
    delta = delta // 700 if first else delta // 2
    delta += delta // count
    steps = 0
    while delta > 455:
        delta //= 35
        steps += 36
    return steps + 36 * delta // (delta + 38)

def punycode_encode(text):
    base = bytearray(text.encode('ascii', 'ignore'))
    done = len(base)
    out = base + b'-' if base else base
    bias, delta, n = 72, 0, 128
    handled = done
    for char in sorted({ord(c) for c in text if c >= '\x80'}):
        delta += (char - n) * (handled + 1)
        n = char
        for c in text:
            c = ord(c)
            if c < n:
                delta += 1
            elif c == n:
                q, j = delta, 0
                while q >= (t := _threshold(j, bias)):
                    out.append(_DIGITS[t + (q - t) % (36 - t)])
                    q = (q - t) // (36 - t)
                    j += 1
                out.append(_DIGITS[q])
                bias = _adapt(delta, handled == done, handled + 1)
                delta = 0
                handled += 1
        delta += 1
        n += 1
    return bytes(out)

def punycode_decode(text, errors='strict'):
    if isinstance(text, str):
        text = text.encode('ascii')
    text = bytes(text)
    pos = text.rfind(b'-')
    base, extended = (text[:pos], text[pos + 1:].upper()) if pos >= 0 else (b'', text.upper())
    start = len(text) - len(extended)
    try:
        out = list(base.decode('ascii', errors))
    except UnicodeDecodeError as e:
        raise UnicodeDecodeError('ascii', text, e.start, e.end, e.reason) from None
    n, i, bias, at = 128, 0, 72, 0
    first = True
    while at < len(extended):
        old, weight, j = i, 1, 0
        while True:
            if at >= len(extended):
                if errors == 'strict':
                    raise UnicodeDecodeError('punycode', text, start + at, start + at + 1, 'incomplete punycode string')
                return ''.join(out)
            digit = _DIGITS.find(extended[at:at + 1].lower())
            if digit < 0:
                if errors == 'strict':
                    raise UnicodeDecodeError('punycode', text, start + at, start + at + 1, f"Invalid extended code point '{extended[at]}'")
                return ''.join(out)
            at += 1
            i += digit * weight
            t = _threshold(j, bias)
            if digit < t:
                break
            weight *= 36 - t
            j += 1
        bias = _adapt(i - old, first, len(out) + 1)
        first = False
        n += i // (len(out) + 1)
        if n > 0x10FFFF:
            if errors == 'strict':
                raise UnicodeDecodeError('punycode', text, start + i - 1, start + i, f'Invalid character U+{n:x}')
            n = ord('?')
        i %= len(out) + 1
        out.insert(i, chr(n))
        i += 1
    return ''.join(out)

def _decoded(data, errors):
    if errors not in ('strict', 'replace', 'ignore'):
        raise UnicodeError(f'Unsupported error handling: {errors}')
    return punycode_decode(data, errors)

class Codec(codecs.Codec):
    def encode(self, input, errors='strict'):
        return punycode_encode(input), len(input)

    def decode(self, input, errors='strict'):
        return _decoded(input, errors), len(input)

class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return punycode_encode(input)

class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        return _decoded(input, self.errors)

class StreamWriter(Codec, codecs.StreamWriter): pass
class StreamReader(Codec, codecs.StreamReader): pass

def getregentry():
    return codecs.CodecInfo(Codec().encode, Codec().decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, 'punycode')
