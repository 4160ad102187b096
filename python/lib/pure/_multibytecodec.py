# The incremental and stream forms of encodings whose characters may take several bytes, which C has in CPython.

import _support

_new = object.__new__

class MultibyteCodec:
    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create '{cls.__module__}.{cls.__qualname__}' instances")

    def encode(self, input, errors=None):
        if not isinstance(input, str):
            input = str(input)
        return input.encode(self._name, _named('encode', errors)), len(input)

    def decode(self, input, errors=None):
        data = _bytes_of(input)
        return data.decode(self._name, _named('decode', errors)), len(data)

def _named(f, errors):
    if errors is None:
        return 'strict'
    if not isinstance(errors, str):
        raise TypeError(f"{f}() argument 'errors' must be str or None, not {type(errors).__name__}")
    return errors

def _bytes_of(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return data if type(data) is bytes else bytes(memoryview(data))

def _codec(name):
    # The codec of an encoding; None if it isn't of this kind.
    starts = _support.multibyte(name)
    if starts is None:
        return None
    codec = _new(MultibyteCodec)
    codec._name, codec._starts = name, starts
    return codec

class _Context:
    # What is common to all: a codec, a handler of errors, and what is remembered.

    def __new__(cls, *args, **kwargs):
        self = _new(cls)
        codec = getattr(cls, 'codec')
        if not isinstance(codec, MultibyteCodec):
            raise TypeError('codec is unexpected type')
        self._codec = codec
        return self

    @property
    def errors(self):
        return self._errors

    @errors.setter
    def errors(self, value):
        if not isinstance(value, str):
            raise TypeError('errors must be a string')
        self._errors = value

    @errors.deleter
    def errors(self):
        raise AttributeError('cannot delete attribute')

class _Encoding(_Context):
    _pending = ''

    def _encode(self, text, final):
        if not isinstance(text, str):
            text = str(text)
        text = self._pending + text
        data, used = _support.multibyte_encode(self._codec._name, text, self._errors, self._state, final)
        if len(text) - used > 2:
            raise UnicodeEncodeError(self._codec._name, text, used, len(text), 'pending buffer overflow')
        self._pending = text[used:]
        return data

class _Decoding(_Context):
    _pending, _keeps = b'', False

    def _decode(self, data, final):
        # What an error is in is forgotten, but for what ends too early.
        data, before, self._pending = self._pending + data, self._pending, b''
        try:
            text, used = _support.multibyte_decode(self._codec._name, data, self._errors, self._state, final)
        except UnicodeDecodeError as error:
            if self._keeps and error.reason == 'incomplete multibyte sequence':
                self._pending = before
            raise
        if len(data) - used > 8:
            raise UnicodeDecodeError(self._codec._name, data[used:], 0, len(data) - used, 'pending buffer overflow')
        self._pending = data[used:]
        return text

    def reset(self):
        _support.multibyte_reset(self._codec._name, self._state, True)
        self._pending = b''

class MultibyteIncrementalEncoder(_Encoding):
    def __init__(self, errors='strict'):
        self._errors, self._state = errors, bytearray(self._codec._starts[0])

    def encode(self, input, final=False):
        return self._encode(input, bool(final))

    def getstate(self):
        pending = self._pending.encode('utf-8')
        return int.from_bytes(bytes([len(pending)]) + pending + self._state, 'little')

    def setstate(self, state, /):
        if not isinstance(state, int):
            raise TypeError(f'setstate() argument must be int, not {type(state).__name__}')
        data = state.to_bytes(17, 'little')
        if data[0] > 8:
            raise UnicodeError('pending buffer too large')
        end = 1 + data[0]
        self._pending, self._state = data[1:end].decode('utf-8'), bytearray(data[end:end + 8])

    def reset(self):
        _support.multibyte_reset(self._codec._name, self._state, False)
        self._pending = ''

class MultibyteIncrementalDecoder(_Decoding):
    _keeps = True

    def __init__(self, errors='strict'):
        self._errors, self._state = errors, bytearray(self._codec._starts[1])

    def decode(self, input, final=False):
        return self._decode(_bytes_of(input), bool(final))

    def getstate(self):
        return self._pending, int.from_bytes(self._state, 'little')

    def setstate(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError(f'setstate() argument must be tuple, not {type(state).__name__}')
        if len(state) != 2 or not isinstance(state[0], bytes) or not isinstance(state[1], int):
            raise TypeError('setstate(): illegal state argument')
        pending, number = state
        number = bytearray(number.to_bytes(8, 'little'))
        if len(pending) > 8:
            raise UnicodeDecodeError(self._codec._name, pending, 0, len(pending), 'pending buffer too large')
        self._pending, self._state = pending, number

class MultibyteStreamReader(_Decoding):
    def __init__(self, stream, errors='strict'):
        self.stream, self._errors, self._state = stream, errors, bytearray(self._codec._starts[1])

    def _read(self, method, size):
        if size is None:
            size = -1
        elif not isinstance(size, int):
            raise TypeError('arg 1 must be an integer')
        if size == 0:
            return ''
        while True:
            read = getattr(self.stream, method)
            data = read() if size < 0 else read(size)
            if not isinstance(data, bytes):
                raise TypeError(f'stream function returned a non-bytes object ({type(data).__name__})')
            end = not data or size < 0
            more = self._pending or data
            text = self._decode(data, end)
            if size < 0 or text or not more:
                return text
            size = 1

    def read(self, sizeobj=None, /):
        return self._read('read', sizeobj)

    def readline(self, sizeobj=None, /):
        return self._read('readline', sizeobj)

    def readlines(self, sizehintobj=None, /):
        return self._read('read', sizehintobj).splitlines(True)

class MultibyteStreamWriter(_Encoding):
    def __init__(self, stream, errors='strict'):
        self.stream, self._errors, self._state = stream, errors, bytearray(self._codec._starts[0])

    def write(self, strobj, /):
        self.stream.write(self._encode(strobj, False))

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    def reset(self):
        if self._pending and (data := self._encode('', True)):
            self.stream.write(data)
