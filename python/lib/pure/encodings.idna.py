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
            raise _error(text, i, i + 1, f'Invalid character {c!r}')
    sides = [unicodedata.bidirectional(c) in ('R', 'AL') for c in text]
    if any(sides):
        for i, c in enumerate(text):
            if unicodedata.bidirectional(c) == 'L':
                raise _error(text, i, i + 1, 'Violation of BIDI requirement 2')
        for i in 0, len(text) - 1:
            if not sides[i]:
                raise _error(text, i, i + 1, 'Violation of BIDI requirement 3')
    return text

def _checked(label, coded):
    # A label's code, if it has a length that may be.
    if not label:
        raise _error(label, 0, 1, 'label empty')
    if len(coded) >= 64:
        raise _error(label, 0, len(label), 'label too long')
    return coded

def ToASCII(label):
    if not label.isascii():
        label = nameprep(label)
    if label.isascii():
        return _checked(label, label.encode('ascii'))
    if label.lower().startswith(_PREFIX):
        raise _error(label, 0, len(_PREFIX), 'Label starts with ACE prefix')
    return _checked(label, _PREFIX.encode() + punycode_encode(label))

def _undecodable(data, start, end, reason):
    return UnicodeDecodeError('idna', data, start, end, reason)

def ToUnicode(label):
    if len(label) > 1024:
        if isinstance(label, str):
            label = label.encode('utf-8', 'backslashreplace')
        raise _undecodable(label, 0, len(label), 'label way too long')
    if isinstance(label, str):
        if not label.isascii():
            label = nameprep(label)
        try:
            label = label.encode('ascii')
        except UnicodeEncodeError as e:
            raise _error(label, e.start, e.end, 'Invalid character in IDN label')
    if not label.lower().startswith(_PREFIX.encode()):
        return str(label, 'ascii')
    try:
        result = punycode_decode(label[len(_PREFIX):])
    except UnicodeDecodeError as e:
        raise _undecodable(label, len(_PREFIX) + e.start, len(_PREFIX) + e.end, e.reason)
    back = ToASCII(result)
    if str(label, 'ascii').lower() != str(back, 'ascii'):
        raise _undecodable(label, 0, len(label), f"IDNA does not round-trip, '{label!r}' != '{back!r}'")
    return result

def _strict(errors):
    if errors != 'strict':
        raise UnicodeError(f'Unsupported error handling: {errors}')

def _parts(labels, dot, final=True):
    # The labels, and the dot behind the last one that is whole, if there is one.
    if not labels[-1]:
        return labels[:-1], dot
    if final:
        return labels, dot[:0]
    return labels[:-1], dot if labels[:-1] else dot[:0]

def encode(input, errors='strict'):
    _strict(errors)
    if not input:
        return b'', 0
    if input.isascii():
        # Names that need no code may end with more than a dot.
        labels = input.split('.')
        for wrong, last, reason in (lambda label: not label, -1, 'label empty'), (lambda label: len(label) >= 64, None, 'label too long'):
            at = 0
            for label in labels[:last]:
                if wrong(label):
                    raise _error(input, at, at + (len(label) or 1), reason)
                at += len(label) + 1
        return input.encode('ascii'), len(input)
    labels, end = _parts(_DOTS.split(input), b'.')
    return _encoded(input, labels)[0] + end, len(input)

def _encoded(input, labels):
    out, at = [], 0
    for label in labels:
        try:
            out.append(ToASCII(label))
        except UnicodeError as e:
            raise _error(input, at + e.start, at + e.end, e.reason)
        at += len(label) + 1
    return b'.'.join(out), max(at - 1, 0)

def decode(input, errors='strict'):
    _strict(errors)
    if not input:
        return '', 0
    data = input if isinstance(input, bytes) else bytes(input)
    if b'xn--' not in data.lower():
        try:
            return data.decode('ascii'), len(data)
        except UnicodeDecodeError:
            pass
    labels, end = _parts(data.split(b'.'), '.')
    out, at = [], 0
    for label in labels:
        try:
            out.append(ToUnicode(label))
        except UnicodeError as e:
            raise _undecodable(data, at + e.start, at + e.end, e.reason)
        at += len(label) + 1
    return '.'.join(out) + end, len(data)

class Codec(codecs.Codec):
    encode, decode = staticmethod(encode), staticmethod(decode)

class IncrementalEncoder(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        _strict(errors)
        if not input:
            return b'', 0
        labels, end = _parts(_DOTS.split(input), b'.', final)
        data, size = _encoded(input, labels)
        return data + end, size + len(end)

class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        if errors != 'strict':
            raise UnicodeError('Unsupported error handling: {errors}')
        if not input:
            return '', 0
        if isinstance(input, str):
            labels = _DOTS.split(input)
        else:
            try:
                input = str(input, 'ascii')
            except UnicodeDecodeError as e:
                raise _undecodable(input, e.start, e.end, e.reason)
            labels = input.split('.')
        labels, end = _parts(labels, '.', final)
        out, size = [], 0
        for label in labels:
            try:
                out.append(ToUnicode(label))
            except UnicodeError as e:
                raise _undecodable(input.encode('ascii', 'backslashreplace'), size + e.start, size + e.end, e.reason)
            size += len(label) + (size > 0)
        return '.'.join(out) + end, size + len(end)

class StreamWriter(Codec, codecs.StreamWriter): pass
class StreamReader(Codec, codecs.StreamReader): pass

def getregentry():
    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, 'idna')
