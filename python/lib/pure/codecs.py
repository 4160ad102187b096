# Codecs: encodings by name, registered ones among them, and their incremental and stream forms. The encodings themselves
# are the interpreter's.

import builtins
import io
import _support

__all__ = ['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE',
           'BOM64_BE', 'BOM64_LE', 'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE',
           'BOM_UTF32_BE', 'CodecInfo', 'Codec', 'IncrementalEncoder', 'IncrementalDecoder', 'StreamReader',
           'StreamWriter', 'StreamReaderWriter', 'getencoder', 'getdecoder', 'getincrementalencoder',
           'getincrementaldecoder', 'getreader', 'getwriter', 'encode', 'decode', 'iterencode', 'iterdecode',
           'strict_errors', 'ignore_errors', 'replace_errors', 'xmlcharrefreplace_errors', 'backslashreplace_errors',
           'namereplace_errors', 'register_error', 'lookup_error', 'StreamRecoder']

BOM_UTF8 = b'\xef\xbb\xbf'
BOM_LE = BOM_UTF16_LE = BOM32_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = BOM32_BE = b'\xfe\xff'
BOM_UTF32_LE = BOM64_LE = b'\xff\xfe\x00\x00'
BOM_UTF32_BE = BOM64_BE = b'\x00\x00\xfe\xff'
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE

class CodecInfo(tuple):
    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode, self.decode = encode, decode
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        self.streamwriter, self.streamreader = streamwriter, streamreader
        self._is_text_encoding = True if _is_text_encoding is None else _is_text_encoding
        return self

    def __getnewargs__(self):
        return tuple(self)

    def __reduce_ex__(self, protocol):
        return _copy, (type(self), tuple(self)), self.__dict__

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>'

def _copy(cls, functions):
    return tuple.__new__(cls, functions)

class Codec:
    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError

class IncrementalEncoder:
    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ''

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass

class IncrementalDecoder:
    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return (b'', 0)

    def setstate(self, state):
        pass

class BufferedIncrementalEncoder(IncrementalEncoder):
    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.buffer = ''

    # What _buffer_encode doesn't read comes again, before the next input.
    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_encode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        self.buffer = ''

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ''

class BufferedIncrementalDecoder(IncrementalDecoder):
    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.buffer = b''

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + bytes(input)
        result, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        self.buffer = b''

    def getstate(self):
        return (self.buffer, 0)

    def setstate(self, state):
        self.buffer = state[0]

def _over_stream(cls):
    # What files in an encoding leave to the stream below, each class with functions of its own.

    def __getattr__(self, name, getattr=getattr):
        if name == 'stream':
            raise AttributeError(name)  # it has none yet
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize " + self.__class__.__name__)

    for f in __getattr__, __enter__, __exit__, __reduce_ex__:
        f.__qualname__ = f'{cls.__name__}.{f.__name__}'
        setattr(cls, f.__name__, f)
    return cls

@_over_stream
class StreamWriter(Codec):
    def __init__(self, stream, errors='strict'):
        self.stream, self.errors = stream, errors

    def write(self, object):
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write(''.join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)

@_over_stream
class StreamReader(Codec):
    charbuffertype = str

    def __init__(self, stream, errors='strict'):
        self.stream, self.errors = stream, errors
        self.bytebuffer, self.charbuffer = b'', self.charbuffertype()

    def decode(self, input, errors='strict'):
        raise NotImplementedError

    def _decode_lines(self, data):
        # What can be decoded, be it only the lines before what can't.
        try:
            return self.decode(data, self.errors)
        except UnicodeDecodeError as error:
            text, used = self.decode(data[:error.start], self.errors)
            if len(text.splitlines(True)) <= 1:
                raise
            return text, used

    def read(self, size=-1, chars=-1, firstline=False):
        if chars < 0:
            chars = size
        while chars < 0 or len(self.charbuffer) < chars:
            new = self.stream.read() if size < 0 else self.stream.read(size)
            data = self.bytebuffer + new
            if not data:
                break
            text, used = self._decode_lines(data) if firstline else self.decode(data, self.errors)
            self.bytebuffer = data[used:]
            self.charbuffer += text
            if not new:
                break
        if chars < 0:
            text, self.charbuffer = self.charbuffer, self.charbuffertype()
        else:
            text, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
        return text

    def readline(self, size=None, keepends=True):
        line, step = self.charbuffertype(), size or 72
        while True:
            more = self.read(step, firstline=True)
            if more[-1:] in ('\r', b'\r'):  # perhaps half of \r\n
                more += self.read(1, 1)
            line += more
            lines = line.splitlines(True)
            if lines and (len(lines) > 1 or lines[0] != lines[0].splitlines(False)[0]):
                self.charbuffer = line[len(lines[0]):] + self.charbuffer
                line = lines[0]
                break
            if not more or size is not None:
                break
            step = min(step * 2, 8000)
        return line if keepends or not line else line.splitlines(False)[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self.bytebuffer, self.charbuffer = b'', self.charbuffertype()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __iter__(self):
        return self

@_over_stream
class StreamReaderWriter:
    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream, self.errors = stream, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

def _own(name):
    # The codec of an encoding that the interpreter knows.
    encoder = name.replace('-', '_') + '_encode'
    if encoder not in globals():
        encoder = 'charmap_encode'

    def encode(input, errors='strict'):
        return _text_of(encoder, input).encode(name, _errors_of(encoder, errors)), len(input)

    def decode(input, errors='strict'):
        if isinstance(input, str) and 'escape' in name:
            input = input.encode()
        return _bytes_of(input).decode(name, errors), len(input)

    class Encoder(IncrementalEncoder):
        began = False

        def encode(self, input, final=False):
            data = input.encode(name if not self.began else _UNMARKED.get(name, name), self.errors)
            self.began = True
            return data

        def reset(self):
            self.began = False

        def getstate(self):
            return 0 if self.began else _UNBEGUN.get(name, 0)

        def setstate(self, state):
            self.began = state != _UNBEGUN.get(name, 2)

    class Decoder(BufferedIncrementalDecoder):
        order = name  # which byte order a mark has decided on

        def _buffer_decode(self, data, errors, final):
            if self.order != name or name not in _UNMARKED:
                return _decode_part(self.order, data, 0, errors, final)
            if name == 'utf-8-sig':
                if len(data) < 3 and BOM_UTF8.startswith(data):
                    return '', 0
                self.order = 'utf-8'
                return _decode_part('utf-8', data, 3 if data.startswith(BOM_UTF8) else 0, errors, final)
            marked, unit = (utf_16_ex_decode, 2) if name == 'utf-16' else (utf_32_ex_decode, 4)
            text, used, order = marked(data, errors, 0, final)
            if order:
                self.order = name + ('-le' if order < 0 else '-be')
            elif used >= unit:
                raise UnicodeDecodeError(name, data, 0, unit, 'Stream does not start with BOM')
            return text, used

        def reset(self):
            self.buffer, self.order = b'', name

        def getstate(self):
            return (self.buffer, _UNBEGUN.get(name, 0) if self.order == name else int(self.order.endswith('-be')))

        def setstate(self, state):
            self.buffer = state[0]
            if name in _UNMARKED:
                self.order = name if state[1] == _UNBEGUN[name] else name + '-be' if state[1] else _UNMARKED[name]

    class Writer(StreamWriter):
        began = False

        def encode(self, input, errors='strict'):
            result = encode(input, errors) if not self.began or name not in _UNMARKED else (input.encode(_UNMARKED[name], errors), len(input))
            self.began = True
            return result

        def reset(self):
            self.began = False

        def seek(self, offset, whence=0):
            self.stream.seek(offset, whence)
            if whence == 0 and offset == 0:
                self.reset()

    class Reader(StreamReader):
        order = name  # which byte order a mark has decided on

        def decode(self, input, errors='strict'):
            decoder = Decoder(errors)
            decoder.order = self.order
            text = decoder.decode(input)
            self.order = decoder.order
            return text, len(input) - len(decoder.buffer)

        def reset(self):
            super().reset()
            self.order = name

    for made, called in (Encoder, 'IncrementalEncoder'), (Decoder, 'IncrementalDecoder'), (Writer, 'StreamWriter'), (Reader, 'StreamReader'):
        made.__name__ = made.__qualname__ = called
    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)

# Encodings that begin with a mark, and what they are without it.
_UNMARKED = {'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le', 'utf-8-sig': 'utf-8'}
_UNBEGUN = {'utf-16': 2, 'utf-32': 2, 'utf-8-sig': 1}  # their state before it
_MARKS = {'utf-16': [(BOM_UTF16_LE, 'utf-16-le'), (BOM_UTF16_BE, 'utf-16-be')],
          'utf-32': [(BOM_UTF32_LE, 'utf-32-le'), (BOM_UTF32_BE, 'utf-32-be')], 'utf-8-sig': [(BOM_UTF8, 'utf-8')]}

def _decode_part(name, data, start, errors, final):
    # The text, and how much of data was read: what it ends in the middle of waits for more.
    if final:
        return data[start:].decode(name, errors), len(data)
    text, used = _support.decode_part(data[start:], name, errors)
    return text, start + used

class _TransformEncoder(IncrementalEncoder):
    def encode(self, input, final=False):
        return self.codec(input, self.errors)[0]

class _TransformDecoder(IncrementalDecoder):
    def decode(self, input, final=False):
        return self.codec(input, self.errors)[0]

def _multibyte(name):
    # The codec of an encoding whose characters may take several bytes; None for others.
    import _multibytecodec as made
    codec = made._codec(name)
    if codec is None:
        return None
    own = {'__module__': 'encodings.' + name, 'codec': codec}
    base = type('Codec', (Codec,), {**own, 'encode': codec.encode, 'decode': codec.decode})
    return CodecInfo(codec.encode, codec.decode, type('StreamReader', (base, made.MultibyteStreamReader, StreamReader), own),
                     type('StreamWriter', (base, made.MultibyteStreamWriter, StreamWriter), own),
                     type('IncrementalEncoder', (made.MultibyteIncrementalEncoder, IncrementalEncoder), own),
                     type('IncrementalDecoder', (made.MultibyteIncrementalDecoder, IncrementalDecoder), own), name)

def _made(name, there, back, kind=bytes, text=False):
    # The codec of an encoding that has a function for each way; kind is what it decodes to.
    encode, decode = staticmethod(there), staticmethod(back)
    return CodecInfo(there, back, type('StreamReader', (StreamReader,), {'encode': encode, 'decode': decode, 'charbuffertype': kind}),
                     type('StreamWriter', (StreamWriter,), {'encode': encode, 'decode': decode}),
                     type('IncrementalEncoder', (_TransformEncoder,), {'codec': encode}),
                     type('IncrementalDecoder', (_TransformDecoder,), {'codec': decode}), name, _is_text_encoding=text)

def _rot13(input, errors='strict'):
    return str.translate(input, _ROT13), len(input)

_ROT13 = {ord(c): ord(c) + (13 if c.lower() < 'n' else -13) for c in 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'}

def _bytes_like(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return data

def _binary(name):
    if name == 'hex':
        import binascii
        return lambda data: binascii.hexlify(_bytes_like(data)), binascii.unhexlify
    if name == 'uu':
        return _uu_encode, _uu_decode
    if name == 'quopri':
        import binascii
        return lambda data: binascii.b2a_qp(_bytes_like(data), quotetabs=True), binascii.a2b_qp
    if name in ('bz2', 'zlib'):
        from importlib import import_module
        return lambda data: import_module(name).compress(_bytes_like(data)), lambda data: import_module(name).decompress(data)
    import base64
    return base64.encodebytes, base64.decodebytes

def _uu_encode(data):
    import binascii
    data = bytes(memoryview(_bytes_like(data)))
    lines = [binascii.b2a_uu(data[i:i + 45]) for i in range(0, len(data), 45)]
    return b''.join([b'begin 666 <data>\n', *lines, b' \nend\n'])

def _uu_decode(data):
    import binascii
    lines = bytes(memoryview(data)).splitlines(True)
    for at, line in enumerate(lines):
        if line.startswith(b'begin'):
            break
    else:
        raise ValueError('Missing "begin" line in input data')
    out = []
    for line in lines[at + 1:]:
        if line == b'end\n':
            return b''.join(out)
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            # Some encoders write more at the end of a line than its length says.
            out.append(binascii.a2b_uu(line[:((line[0] - 32 & 63) * 4 + 5) // 3]))
    raise ValueError('Truncated input data')

def _undefined(input, errors='strict'):
    raise UnicodeError('undefined encoding')

def _transform(name):
    # Encodings from str to str, or from bytes to bytes, which only codecs.encode and decode reach.
    if name == 'rot13':
        return _made('rot-13', _rot13, _rot13, str)
    there, back = _binary(name)
    return _made(name, lambda input, errors='strict': (there(input), len(input)), lambda input, errors='strict': (back(input), len(input)))

_TRANSFORMS = {'rot13': 'rot13', 'rot_13': 'rot13', 'hex': 'hex', 'hex_codec': 'hex', 'base64': 'base64',
               'base64_codec': 'base64', 'base_64': 'base64', 'uu': 'uu', 'uu_codec': 'uu',
               'quopri': 'quopri', 'quopri_codec': 'quopri', 'quoted_printable': 'quopri', 'quotedprintable': 'quopri', 'bz2': 'bz2', 'bz2_codec': 'bz2',
               'zlib': 'zlib', 'zlib_codec': 'zlib', 'zip': 'zlib'}
_NAMES = {'latin-1': 'iso8859-1'}
_MODULES = {'utf_7': 'utf_7', 'utf7': 'utf_7', 'u7': 'utf_7', 'unicode_1_1_utf_7': 'utf_7', 'punycode': 'punycode', 'idna': 'idna'}
_searches = []
_found = {}

def register(search_function, /):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)

def unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)
        _found.clear()

def lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {_name_of(encoding)}')
    key = encoding.lower().replace(' ', '_').replace('-', '_').strip('_')
    info = _found.get(key)
    if info is not None:
        return info
    own = _support.encoding(encoding)
    if own is not None:
        info = _multibyte(own) or _own(own)
        info.name = _NAMES.get(own, own)
    elif key in _TRANSFORMS:
        info = _transform(_TRANSFORMS[key])
    elif key == 'charmap':
        info = _made('charmap', charmap_encode, charmap_decode, str, True)
    elif key == 'undefined':
        info = _made('undefined', _undefined, _undefined, str, True)
    elif key in _MODULES:
        from importlib import import_module
        info = import_module('encodings.' + _MODULES[key]).getregentry()
    else:
        for search in _searches:
            info = search(key)
            if info is not None:
                if not isinstance(info, tuple) or len(info) != 4:
                    raise TypeError('codec search functions must return 4-tuples')
                break
        else:
            raise LookupError(f'unknown encoding: {encoding}')
    _found[key] = info
    return info

def _text_codec(encoding, part):
    # What str.encode (0) or bytes.decode (1) asks for encodings that aren't the interpreter's own, and the parser for those of files (2).
    info = lookup(encoding)
    if not getattr(info, '_is_text_encoding', True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.{'decode' if part else 'encode'}() to handle arbitrary codecs")
    if part == 2:
        return info.incrementaldecoder().decode
    return lambda obj, errors: (_call(info[part], obj, errors, 'decoding' if part else 'encoding', encoding), 0)

def _call(codec, obj, errors, doing, encoding):
    # Errors of a codec that was asked for by its name say so.
    try:
        result = codec(obj, errors)
    except BaseException as e:
        e.add_note(f"{doing} with '{encoding}' codec failed")
        raise
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError(f'{doing[:-3]}er must return a tuple (object, integer)')
    return result[0]

def _name_of(x): return 'None' if x is None else type(x).__name__

def _text_of(f, x):
    # The text that is a C function's first argument.
    if not isinstance(x, str):
        raise TypeError(f'{f}() argument 1 must be str, not {_name_of(x)}')
    return x

def _bytes_of(x):
    if type(x) is bytes:
        return x
    try:
        return bytes(memoryview(x))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(x).__name__}'") from None

def _errors_of(f, x):
    # What is done about errors, a C function's second argument.
    if x is None:
        return 'strict'
    if not isinstance(x, str):
        raise TypeError(f'{f}() argument 2 must be str or None, not {_name_of(x)}')
    return x

def _asked(f, encoding, errors):
    for name, x in ('encoding', encoding), ('errors', errors):
        if not isinstance(x, str):
            raise TypeError(f"{f}() argument '{name}' must be str, not {_name_of(x)}")

def encode(obj, encoding='utf-8', errors='strict'):
    _asked('encode', encoding, errors)
    return _call(lookup(encoding)[0], obj, errors, 'encoding', encoding)

def decode(obj, encoding='utf-8', errors='strict'):
    _asked('decode', encoding, errors)
    return _call(lookup(encoding)[1], obj, errors, 'decoding', encoding)

encode.__module__ = decode.__module__ = '_codecs'  # where pickles name them

def getencoder(encoding):
    return lookup(encoding).encode

def getdecoder(encoding):
    return lookup(encoding).decode

def _part(encoding, part):
    made = getattr(lookup(encoding), part)
    if made is None:
        raise LookupError(encoding)
    return made

def getincrementalencoder(encoding):
    return _part(encoding, 'incrementalencoder')

def getincrementaldecoder(encoding):
    return _part(encoding, 'incrementaldecoder')

def getreader(encoding):
    return _part(encoding, 'streamreader')

def getwriter(encoding):
    return _part(encoding, 'streamwriter')

def iterencode(iterator, encoding, errors='strict', **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for text in iterator:
        data = encoder.encode(text)
        if data:
            yield data
    data = encoder.encode('', True)
    if data:
        yield data

def iterdecode(iterator, encoding, errors='strict', **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for data in iterator:
        text = decoder.decode(data)
        if text:
            yield text
    text = decoder.decode(b'', True)
    if text:
        yield text

def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    import warnings
    warnings.warn('codecs.open() is deprecated. Use open() instead.', DeprecationWarning, 2)
    if encoding is not None and 'b' not in mode:
        mode += 'b'
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        stream = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        stream.encoding = encoding
        return stream
    except BaseException:
        file.close()
        raise

@_over_stream
class StreamRecoder:
    # A file of bytes that the program sees in one encoding and the stream has in another.
    data_encode, data_decode, encoding = None, None, 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        self.stream, self.encode, self.decode, self.errors = stream, encode, decode, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        return self.encode(self.reader.readline(size), self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b''.join(list))

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.reset()

def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    file_encoding = file_encoding or data_encoding
    data, inside = lookup(data_encoding), lookup(file_encoding)
    recoder = StreamRecoder(file, data.encode, data.decode, inside.streamreader, inside.streamwriter, errors)
    recoder.data_encoding, recoder.file_encoding = data_encoding, file_encoding
    return recoder

def make_identity_dict(rng):
    return {i: i for i in rng}

def make_encoding_map(decoding_map):
    m = {}
    for k, v in decoding_map.items():
        m[v] = None if v in m else k
    return m

def charmap_build(map, /):
    if not isinstance(map, str):
        raise TypeError(f'charmap_build() argument must be str, not {_name_of(map)}')
    return {ord(c): i for i, c in enumerate(map)}

def charmap_decode(data, errors=None, mapping=None, /):
    data, errors = _bytes_of(data), _errors_of('charmap_decode', errors)
    if mapping is None:
        return data.decode('latin-1'), len(data)
    out, i = [], 0
    while i < len(data):
        try:
            c = mapping[data[i]]
        except LookupError:
            c = None
        if isinstance(c, int):
            if not 0 <= c < 0x110000:
                raise TypeError('character mapping must be in range(0x110000)')
            c = chr(c)
        elif c is not None and not isinstance(c, str):
            raise TypeError('character mapping must return integer, None or str')
        if c is None or c == '\ufffe':
            c, i, data = _handled(UnicodeDecodeError('charmap', data, i, i + 1, 'character maps to <undefined>'), errors)
        else:
            i += 1
        out.append(c)
    return ''.join(out), len(data)

def charmap_encode(text, errors=None, mapping=None, /):
    text, errors = _text_of('charmap_encode', text), _errors_of('charmap_encode', errors)
    if mapping is None:
        return text.encode('latin-1', errors), len(text)
    def code(c):
        # The character's bytes; None if the mapping has none.
        try:
            b = mapping[ord(c)]
        except LookupError:
            return None
        if b is None or isinstance(b, bytes):
            return b
        if not isinstance(b, int):
            raise TypeError(f'character mapping must return integer, bytes or None, not {type(b).__name__}')
        if not 0 <= b < 256:
            raise TypeError('character mapping must be in range(256)')
        return bytes([b])
    out, i = [], 0
    while i < len(text):
        b = code(text[i])
        if b is not None:
            out.append(b)
            i += 1
            continue
        end = i + 1
        while end < len(text) and code(text[end]) is None:
            end += 1
        error = UnicodeEncodeError('charmap', text, i, end, 'character maps to <undefined>')
        instead, i = lookup_error(errors)(error)
        if isinstance(instead, bytes):
            out.append(instead)
            continue
        for c in instead:
            b = code(c)
            if b is None:
                raise error
            out.append(b)
    return b''.join(out), len(text)

def _direct(name):
    # The functions of module _codecs for an encoding.
    codec, encoder, decoder = name.replace('_', '-'), name + '_encode', name + '_decode'
    escapes, partly, marked = 'escape' in name, name not in ('ascii', 'latin_1'), name in ('utf_16', 'utf_32')

    def encode(str, errors=None, /):
        text, errors = _text_of(encoder, str), _errors_of(encoder, errors)
        return text.encode(codec, errors), len(text)

    def encode_marked(str, errors=None, byteorder=0, /):
        import operator
        text, errors, order = _text_of(encoder, str), _errors_of(encoder, errors), operator.index(byteorder)
        return text.encode(codec + ('' if not order else '-le' if order < 0 else '-be'), errors), len(text)

    def decode(data, errors=None, final=escapes, /):
        if escapes and isinstance(data, str):
            data = data.encode()
        return _decode_part(codec, _bytes_of(data), 0, _errors_of(decoder, errors), final)

    def decode_all(data, errors=None, /):
        return _decode_part(codec, _bytes_of(data), 0, _errors_of(decoder, errors), True)

    made = encode_marked if marked else encode, decode if partly else decode_all
    for f, its in zip(made, (encoder, decoder)):
        f.__name__ = f.__qualname__ = its
    return made

for _name in 'utf_8', 'ascii', 'latin_1', 'utf_16', 'utf_16_le', 'utf_16_be', 'utf_32', 'utf_32_le', 'utf_32_be', 'unicode_escape', 'raw_unicode_escape':
    globals()[_name + '_encode'], globals()[_name + '_decode'] = _direct(_name)
del _name

def _marked(name):
    # utf_16_ex_decode and its like, which take and give the byte order: -1 little, 1 big, 0 as a mark says.
    def decode(data, errors=None, byteorder=0, final=False, /):
        data, start, errors = _bytes_of(data), 0, _errors_of(decode.__name__, errors)
        if not byteorder:
            for mark, order in _MARKS[name]:
                if data.startswith(mark):
                    byteorder, start = -1 if order == _UNMARKED[name] else 1, len(mark)
        text, used = _decode_part(name + ('-be' if byteorder > 0 else '-le'), data, start, errors, final)
        return text, used, byteorder

    decode.__name__ = decode.__qualname__ = name.replace('-', '_') + '_ex_decode'
    return decode

utf_16_ex_decode, utf_32_ex_decode = _marked('utf-16'), _marked('utf-32')

def readbuffer_encode(data, errors=None, /):
    data = data.encode() if isinstance(data, str) else _bytes_of(data)
    _errors_of('readbuffer_encode', errors)
    return data, len(data)

def utf_7_encode(str, errors=None, /):
    return lookup('utf-7').encode(_text_of('utf_7_encode', str), _errors_of('utf_7_encode', errors))

def utf_7_decode(data, errors=None, final=False, /):
    from encodings.utf_7 import _decode
    return _decode(_bytes_of(data), _errors_of('utf_7_decode', errors), final)

def escape_encode(data, errors=None, /):
    if not isinstance(data, bytes):
        raise TypeError(f'escape_encode() argument 1 must be bytes, not {_name_of(data)}')
    _errors_of('escape_encode', errors)
    text = repr(data + b'"')[2:-2] # the quotes are single ones then, which are escaped, and double ones aren't
    return text.encode(), len(data)

def escape_decode(data, errors=None, /):
    data, errors = data.encode() if isinstance(data, str) else _bytes_of(data), _errors_of('escape_decode', errors)
    simple = {10: b'', 92: b'\\', 39: b"'", 34: b'"', 97: b'\a', 98: b'\b', 102: b'\f', 110: b'\n', 114: b'\r', 116: b'\t', 118: b'\v'}
    out, i, warned = bytearray(), 0, False
    while i < len(data):
        c = data[i]
        i += 1
        if c != 92:
            out.append(c)
            continue
        if i == len(data):
            raise ValueError('Trailing \\ in string')
        c = data[i]
        i += 1
        if c in simple:
            out += simple[c]
        elif 48 <= c < 56:
            n, end = c - 48, i + 2
            while i < end and 48 <= (data[i] if i < len(data) else 0) < 56:
                n = n * 8 + data[i] - 48
                i += 1
            if n > 255 and not warned:
                warned = True
                import warnings
                warnings.warn(f'b"\\{n:o}" is an invalid octal escape sequence. Such sequences will not work in the future. ', DeprecationWarning)
            out.append(n & 255)
        elif c == 120:
            try:
                out.append(int(data[i:i + 2].decode('ascii'), 16) if len(data[i:i + 2].strip()) == 2 else int('x'))
                i += 2
            except ValueError:
                if errors == 'strict':
                    raise ValueError(f'invalid \\x escape at position {i - 2}') from None
                if errors == 'replace':
                    out += b'?'
                elif errors != 'ignore':
                    raise ValueError(f"decoding error; unknown error handling code: {errors}") from None
                if data[i:i + 1].isalnum() and data[i:i + 1].lower() in b'0123456789abcdef':
                    i += 1
        else:
            if not warned:
                warned = True
                import warnings
                warnings.warn(f'b"\\{chr(c)}" is an invalid escape sequence. Such sequences will not work in the future. ', DeprecationWarning)
            out += bytes([92, c])
    return bytes(out), len(data)

def _raise(error, /):
    if issubclass(type(error), Exception):
        raise error
    raise TypeError('codec must pass exception instance')

def _handled(error, errors):
    # What an error handler puts in, where decoding goes on, and in what, as the handler may have changed that.
    import operator, sys
    result = lookup_error(errors)(error)
    if not isinstance(result, tuple) or len(result) != 2 or not isinstance(result[0], str):
        raise TypeError('decoding error handler must return (str, int) tuple')
    text, at = result[0], operator.index(result[1])
    if not -sys.maxsize <= at <= sys.maxsize:
        raise OverflowError('Python int too large to convert to C ssize_t')
    data = error.object
    if not isinstance(data, bytes):
        raise TypeError("UnicodeError 'object' attribute must be a bytes")
    if at < 0:
        at += len(data)
    if not 0 <= at <= len(data):
        raise IndexError(f'position {at} from error handler out of bounds')
    return text, at, data

def _part_of(error):
    # What an error is about, and where that ends; the object must be what the class of the error wants.
    kind, word = (bytes, 'bytes') if issubclass(type(error), UnicodeDecodeError) else (str, 'string')
    obj = error.object
    if not isinstance(obj, kind):
        raise TypeError(f"UnicodeError 'object' attribute must be a {word}")
    n = len(obj)
    start, end = max(min(error.start, n - 1), 0), min(max(error.end, 1), n)
    return obj[start:end], end

def _handler(name, *kinds):
    def handle(error, /):
        if not issubclass(type(error), kinds): # whatever its __class__ says
            raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")
        decoding, encoding = isinstance(error, UnicodeDecodeError), isinstance(error, UnicodeEncodeError)
        if name == 'surrogatepass':
            return _pass_surrogates(error)
        bad, end = _part_of(error)
        match name:
            case 'ignore':
                return '', end
            case 'replace':
                return '\ufffd' if decoding else ('?' if encoding else '\ufffd') * len(bad), end
            case 'surrogateescape':
                return _escape_surrogates(error, bad, end)
            case 'namereplace':
                import unicodedata
                named = [(c, unicodedata.name(c, None)) for c in bad]
                return ''.join([f'\\N{{{n}}}' if n else backslash(c) for c, n in named]), end
            case 'xmlcharrefreplace':
                return ''.join([f'&#{ord(c)};' for c in bad]), end
        return ''.join([f'\\x{b:02x}' for b in bad] if decoding else map(backslash, bad)), end
    def backslash(c):
        n = ord(c)
        return f'\\x{n:02x}' if n < 0x100 else f'\\u{n:04x}' if n < 0x10000 else f'\\U{n:08x}'
    handle.__name__ = handle.__qualname__ = name if name.startswith('surrogate') else f'{name}_errors'
    return handle

def _escape_surrogates(error, bad, end):
    # Bytes that aren't text become surrogates, and these the bytes again.
    if isinstance(error, UnicodeEncodeError):
        if all('\udc80' <= c <= '\udcff' for c in bad):
            return bytes([ord(c) - 0xdc00 for c in bad]), end
    else:
        n = 0
        while n < len(bad) and n < 4 and bad[n] >= 0x80:
            n += 1
        if n:
            return bad[:n].decode('ascii', 'surrogateescape'), error.start + n
    raise error

def _pass_surrogates(error):
    # Surrogates alone pass in the encodings of Unicode.
    encoding = error.encoding.lower().replace('_', '-')
    if encoding in ('cp-utf8', 'utf8', 'utf-8') or encoding.startswith(('utf-16', 'utf-32', 'utf16', 'utf32')):
        try:
            if isinstance(error, UnicodeEncodeError):
                bad, end = _part_of(error)
                if all('\ud800' <= c < '\ue000' for c in bad):
                    return bad.encode(encoding, 'surrogatepass'), end
            else:
                _part_of(error)
                at = error.start + (4 if '32' in encoding else 2 if '16' in encoding else 3)
                text = error.object[error.start:at].decode(encoding, 'surrogatepass')
                if len(text) == 1 and '\ud800' <= text < '\ue000':
                    return text, at
        except UnicodeError:
            pass
    raise error

strict_errors = _raise
strict_errors.__name__ = 'strict_errors'
_any = UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError
ignore_errors, replace_errors, backslashreplace_errors = _handler('ignore', *_any), _handler('replace', *_any), _handler('backslashreplace', *_any)
xmlcharrefreplace_errors, namereplace_errors = _handler('xmlcharrefreplace', UnicodeEncodeError), _handler('namereplace', UnicodeEncodeError)

_handlers = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
             'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
             'namereplace': namereplace_errors, 'surrogateescape': _handler('surrogateescape', UnicodeEncodeError, UnicodeDecodeError),
             'surrogatepass': _handler('surrogatepass', UnicodeEncodeError, UnicodeDecodeError)}
del _any

def register_error(name, handler, /):
    if not isinstance(name, str):
        raise TypeError(f'register_error() argument 1 must be str, not {_name_of(name)}')
    if not callable(handler):
        raise TypeError('handler must be callable')
    _handlers[name] = handler

def lookup_error(name, /):
    if not isinstance(name, str):
        raise TypeError(f'lookup_error() argument must be str, not {_name_of(name)}')
    try:
        return _handlers[name]
    except KeyError:
        raise LookupError(f'unknown error handler name {name!r}') from None

_support.set_codecs(_text_codec, lookup_error)
