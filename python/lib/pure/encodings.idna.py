# International names of hosts (RFC 3490): each label in Punycode behind "xn--".

import codecs
import re
import unicodedata
from .punycode import punycode_decode, punycode_encode

_DOTS = re.compile('[\u002E\u3002\uFF0E\uFF61]')
_PREFIX = 'xn--'
# What is dropped before labels are compared.
_NOTHING = dict.fromkeys([0xAD, 0x34F, 0x1806, 0x180B, 0x180C, 0x180D, 0x200B, 0x200C, 0x200D, 0x2060, *range(0xFE00, 0xFE10), 0xFEFF])

def _error(text, start, end, reason):
    return UnicodeEncodeError('idna', text, start, end, reason)

def nameprep(label):
    text = unicodedata.normalize('NFKC', label.translate(_NOTHING).casefold())
    text = unicodedata.normalize('NFKC', text.casefold())
    for i, c in enumerate(text):
        if unicodedata.category(c) in ('Cc', 'Cs', 'Co', 'Zl', 'Zp', 'Zs') and c != ' ' or c == '\uFFFD':
            raise _error(label, i, i + 1, f'Invalid character {c!r}')
    sides = [unicodedata.bidirectional(c) in ('R', 'AL') for c in text]
    if any(sides):
        if any(unicodedata.bidirectional(c) == 'L' for c in text):
            raise _error(label, 0, len(label), 'Violation of BIDI requirement 2')
        if not (sides[0] and sides[-1]):
            raise _error(label, 0, len(label), 'Violation of BIDI requirement 3')
    return text

def ToASCII(label):
    if not label.isascii():
        prepared = nameprep(label)
        if not prepared.isascii():
            if prepared.lower().startswith(_PREFIX):
                raise _error(label, 0, len(_PREFIX), f'Label starts with ACE prefix')
            coded = _PREFIX.encode() + punycode_encode(prepared)
            if len(coded) >= 64:
                raise _error(label, 0, len(label), 'label too long')
            return coded
        label = prepared
    if not label:
        raise _error(label, 0, 1, 'label empty')
    if len(label) >= 64:
        raise _error(label, 0, len(label), 'label too long')
    return label.encode('ascii')

def ToUnicode(label):
    if isinstance(label, bytes):
        plain = label
    else:
        try:
            plain = label.encode('ascii')
        except UnicodeEncodeError:
            plain = nameprep(label).encode('ascii')
    if len(label) > 1024:
        raise UnicodeDecodeError('idna', plain, 0, len(plain), 'label way too long')
    if not plain.lower().startswith(_PREFIX.encode()):
        return str(plain, 'ascii')
    result = punycode_decode(plain[len(_PREFIX):])
    back = ToASCII(result)
    if str(plain, 'ascii').lower() != str(back, 'ascii'):
        raise UnicodeDecodeError('idna', plain, 0, len(plain), f"IDNA does not round-trip, '{label!r}' != '{back!r}'")
    return result

def encode(input, errors='strict'):
    if errors != 'strict':
        raise UnicodeError(f'Unsupported error handling: {errors}')
    if not input:
        return b'', 0
    labels = _DOTS.split(input)
    end = b''
    if not labels[-1]:
        end = b'.'
        labels.pop()
    out, at = [], 0
    for label in labels:
        try:
            out.append(ToASCII(label))
        except UnicodeEncodeError as e:
            raise UnicodeEncodeError('idna', input, at + e.start, at + e.end, e.reason) from None
        at += len(label) + 1
    return b'.'.join(out) + end, len(input)

def decode(input, errors='strict'):
    if errors != 'strict':
        raise UnicodeError(f'Unsupported error handling: {errors}')
    data = bytes(input)
    if not data:
        return '', 0
    if b'xn--' not in data.lower():
        try:
            return data.decode('ascii'), len(data)
        except UnicodeDecodeError as e:
            raise UnicodeDecodeError('idna', data, e.start, e.end, e.reason) from None
    labels = data.split(b'.')
    end = ''
    if not labels[-1]:
        end = '.'
        labels.pop()
    return '.'.join([ToUnicode(label) for label in labels]) + end, len(data)

class IncrementalEncoder(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        if not final:
            # The label at the end may go on.
            cut = max((m.end() for m in _DOTS.finditer(input)), default=0)
            input = input[:cut]
        return encode(input, errors)

class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        if not final:
            input = input[:bytes(input).rfind(b'.') + 1]
        return decode(input, errors)

class StreamWriter(codecs.StreamWriter):
    encode = staticmethod(encode)

class StreamReader(codecs.StreamReader):
    decode = staticmethod(decode)

def getregentry():
    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, 'idna')
