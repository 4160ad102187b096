# Codecs: encodings by name, registered ones among them, and their incremental and stream forms. The encodings themselves
# are the interpreter's.

import io
import _support

__all__ = ['register', 'unregister', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE',
           'BOM64_BE', 'BOM64_LE', 'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE',
           'BOM_UTF32_BE', 'CodecInfo', 'Codec', 'IncrementalEncoder', 'IncrementalDecoder', 'StreamReader',
           'StreamWriter', 'StreamReaderWriter', 'getencoder', 'getdecoder', 'getincrementalencoder',
           'getincrementaldecoder', 'getreader', 'getwriter', 'encode', 'decode', 'iterencode', 'iterdecode',
           'strict_errors', 'ignore_errors', 'replace_errors', 'xmlcharrefreplace_errors', 'backslashreplace_errors',
           'namereplace_errors', 'register_error', 'lookup_error']

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

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>'

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

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.stream.close()

class StreamReader(Codec):
    def __init__(self, stream, errors='strict'):
        self.stream, self.errors = stream, errors
        self._rest, self._text = b'', ''

    def _fill(self):
        data = self._rest + self.stream.read()
        text, used = self.decode(data, self.errors)
        self._rest = data[used:]
        self._text += text

    def read(self, size=-1, chars=-1, firstline=False):
        self._fill()
        n = chars if chars >= 0 else size
        if n < 0:
            n = len(self._text)
        text, self._text = self._text[:n], self._text[n:]
        return text

    def readline(self, size=None, keepends=True):
        self._fill()
        line = self._text.splitlines(True)[0] if self._text else ''
        self._text = self._text[len(line):]
        return line if keepends else line.splitlines(False)[0] if line else ''

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self._rest, self._text = b'', ''

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

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.stream.close()

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

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.stream.close()

def _own(name):
    # The codec of an encoding that the interpreter knows.
    def encode(input, errors='strict'):
        return str.encode(input, name, errors), len(input)

    def decode(input, errors='strict'):
        return bytes(input).decode(name, errors), len(input)

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return input.encode(name, self.errors)

    class Decoder(IncrementalDecoder):
        pending = b''

        def decode(self, input, final=False):
            data = self.pending + bytes(input)
            self.pending = b''
            if final:
                return data.decode(name, self.errors)
            try:
                return data.decode(name)
            except UnicodeDecodeError as e:
                # What the data end in the middle of waits for more.
                if e.end != len(data) or e.reason not in _CUT:
                    return data.decode(name, self.errors)
                self.pending = data[e.start:]
                return data[:e.start].decode(name, self.errors)

        def reset(self):
            self.pending = b''

        def getstate(self):
            return (self.pending, 0)

        def setstate(self, state):
            self.pending = state[0]

    class Writer(StreamWriter):
        def encode(self, input, errors='strict'):
            return encode(input, errors)

    class Reader(StreamReader):
        def decode(self, input, errors='strict'):
            decoder = Decoder(errors)
            text = decoder.decode(input)
            return text, len(input) - len(decoder.pending)

    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)

_CUT = {'unexpected end of data', 'truncated data', 'unexpected end of surrogate pair'}

def _rot13(input, errors='strict'):
    return input.translate(_ROT13), len(input)

_ROT13 = {ord(c): ord(c) + (13 if c.lower() < 'n' else -13) for c in 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'}

def _binary(name):
    if name == 'hex':
        import binascii
        return binascii.hexlify, binascii.unhexlify
    import base64
    return base64.encodebytes, base64.decodebytes

def _transform(name):
    # Encodings from str to str, or from bytes to bytes, which only codecs.encode and decode reach.
    if name == 'rot13':
        return CodecInfo(_rot13, _rot13, name=name, _is_text_encoding=False)
    there, back = _binary(name)
    return CodecInfo(lambda input, errors='strict': (there(input), len(input)),
                     lambda input, errors='strict': (back(input), len(input)), name=name, _is_text_encoding=False)

_TRANSFORMS = {'rot13': 'rot13', 'rot_13': 'rot13', 'hex': 'hex', 'hex_codec': 'hex', 'base64': 'base64',
               'base64_codec': 'base64', 'base_64': 'base64'}
_NAMES = {'latin-1': 'iso8859-1'}

_searches = []
_found = {}

def register(search_function):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)

def unregister(search_function):
    if search_function in _searches:
        _searches.remove(search_function)
        _found.clear()

def lookup(encoding):
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {type(encoding).__name__}')
    key = encoding.lower().replace(' ', '_').replace('-', '_')
    info = _found.get(key)
    if info is not None:
        return info
    own = _support.encoding(encoding)
    if own is not None:
        info = _own(own)
        info.name = _NAMES.get(own, own)
    elif key in _TRANSFORMS:
        info = _transform(_TRANSFORMS[key])
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

def _text_codec(encoding, decode):
    # What str.encode or bytes.decode asks for encodings that aren't the interpreter's own.
    info = lookup(encoding)
    if not getattr(info, '_is_text_encoding', True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.{'decode' if decode else 'encode'}() to handle arbitrary codecs")
    return info[decode]

def encode(obj, encoding='utf-8', errors='strict'):
    return lookup(encoding)[0](obj, errors)[0]

def decode(obj, encoding='utf-8', errors='strict'):
    return lookup(encoding)[1](obj, errors)[0]

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
    if encoding is not None and 'b' not in mode:
        mode += 'b'
    file = io.open(filename, mode, buffering)
    if encoding is None:
        return file
    info = lookup(encoding)
    stream = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    stream.encoding = encoding
    return stream

def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    raise NotImplementedError('codecs.EncodedFile: aioplay has no recoding files')

def _raise(error):
    if isinstance(error, Exception):
        raise error
    raise TypeError('codec must pass exception instance')

def _handler(name):
    def handle(error):
        if isinstance(error, UnicodeEncodeError):
            return error.object[error.start:error.end].encode('ascii', name).decode('ascii'), error.end
        if isinstance(error, UnicodeDecodeError):
            return bytes(error.object[error.start:error.end]).decode('ascii', name), error.end
        if isinstance(error, UnicodeTranslateError):
            return error.object[error.start:error.end].encode('ascii', name).decode('ascii'), error.end
        raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")
    handle.__name__ = handle.__qualname__ = f'{name}_errors'
    return handle

strict_errors = _raise
strict_errors.__name__ = 'strict_errors'
ignore_errors, replace_errors = _handler('ignore'), _handler('replace')
xmlcharrefreplace_errors, backslashreplace_errors = _handler('xmlcharrefreplace'), _handler('backslashreplace')
namereplace_errors = _handler('namereplace')

_handlers = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
             'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
             'namereplace': namereplace_errors, 'surrogateescape': _handler('surrogateescape'),
             'surrogatepass': _handler('surrogatepass')}

def register_error(name, handler):
    if not callable(handler):
        raise TypeError('handler must be callable')
    _handlers[name] = handler

def lookup_error(name):
    try:
        return _handlers[name]
    except KeyError:
        raise LookupError(f'unknown error handler name {name!r}') from None

class _NewlineDecoder(IncrementalDecoder):
    # io.IncrementalNewlineDecoder.
    def __init__(self, decoder, translate, errors='strict'):
        super().__init__(errors)
        self.translate, self.decoder = translate, decoder
        self.reset()

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final)
        text = self._held + text
        self._held = ''
        if text.endswith('\r') and not final:
            text, self._held = text[:-1], '\r'
        pairs = text.count('\r\n')
        for kind, n in (('\r', text.count('\r') - pairs), ('\n', text.count('\n') - pairs), ('\r\n', pairs)):
            if n:
                self._seen.add(kind)
        if self.translate:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        return text

    def reset(self):
        self._seen, self._held = set(), ''
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        kinds = tuple(k for k in ('\r', '\n', '\r\n') if k in self._seen)
        return kinds if len(kinds) > 1 else kinds[0] if kinds else None

_NewlineDecoder.__name__ = _NewlineDecoder.__qualname__ = 'IncrementalNewlineDecoder'
_NewlineDecoder.__module__ = '_io'

_support.set_codecs(_text_codec, lookup_error)
