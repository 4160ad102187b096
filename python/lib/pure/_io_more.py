# The part of io that few programs ask for; io brings it when one does.

import abc
from collections.abc import _check_methods
from operator import index
from types import GenericAlias

import io

class IncrementalNewlineDecoder:
    """Codec used when reading a file in universal newlines mode."""

    __slots__ = '_translate', '_decoder', '_seen', '_held'

    def __init__(self, decoder, translate, errors='strict'):
        self._translate, self._decoder = bool(translate), decoder
        self._seen, self._held = set(), False

    def decode(self, input, final=False):
        if not hasattr(self, '_decoder'):
            raise ValueError('IncrementalNewlineDecoder.__init__() not called')
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if not isinstance(text, str):
            raise TypeError(f"decoder should return a string result, not '{type(text).__name__}'")
        if self._held and (text or final):
            text, self._held = '\r' + text, False
        if text.endswith('\r') and not final:  # perhaps half of \r\n
            text, self._held = text[:-1], True
        pairs = text.count('\r\n')
        for kind, n in (('\r', text.count('\r') - pairs), ('\n', text.count('\n') - pairs), ('\r\n', pairs)):
            if n:
                self._seen.add(kind)
        if self._translate:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        return text

    def getstate(self):
        held, flag = (b'', 0) if self._decoder is None else self._decoder.getstate()
        return held, flag << 1 | self._held

    def setstate(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError('state argument must be a tuple')
        held, flag = state
        self._held = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((held, flag >> 1))

    def reset(self):
        self._seen, self._held = set(), False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        if not hasattr(self, '_decoder'):
            raise ValueError('IncrementalNewlineDecoder.__init__() not called')
        kinds = tuple(k for k in ('\r', '\n', '\r\n') if k in self._seen)
        return kinds if len(kinds) > 1 else kinds[0] if kinds else None

IncrementalNewlineDecoder.__module__ = '_io'

class BufferedRWPair(io._BufferedIOBase):
    """A buffered reader and writer object together."""

    def __init__(self, reader, writer, buffer_size=io.DEFAULT_BUFFER_SIZE, /):
        buffer_size = index(buffer_size)
        if not reader.readable():
            raise io.UnsupportedOperation('File or stream is not readable.')
        if not writer.writable():
            raise io.UnsupportedOperation('File or stream is not writable.')
        self._reader = io.BufferedReader(reader, buffer_size)
        self._writer = io.BufferedWriter(writer, buffer_size)

    def _half(self, name):
        try:
            return getattr(self, name)
        except AttributeError:
            raise ValueError('I/O operation on uninitialized object') from None

    # These leave it to the reader and the writer to look at their arguments.

    def read(self, /, *args): return self._half('_reader').read(*args)
    def peek(self, /, *args): return self._half('_reader').peek(*args)
    def read1(self, /, *args): return self._half('_reader').read1(*args)
    def readinto(self, /, *args): return self._half('_reader').readinto(*args)
    def readinto1(self, /, *args): return self._half('_reader').readinto1(*args)
    def write(self, /, *args): return self._half('_writer').write(*args)

    def flush(self):
        return self._half('_writer').flush()

    def readable(self):
        return self._half('_reader').readable()

    def writable(self):
        return self._half('_writer').writable()

    def close(self):
        try:
            self._half('_writer').close()
        finally:
            self._half('_reader').close()

    def isatty(self):
        return self._half('_writer').isatty() or self._half('_reader').isatty()

    @property
    def closed(self):
        return self._half('_writer').closed

BufferedRWPair.__module__ = '_io'

class Reader(metaclass=abc.ABCMeta):
    """Protocol for simple I/O reader instances."""

    __slots__ = ()

    @abc.abstractmethod
    def read(self, size=..., /): ...

    @classmethod
    def __subclasshook__(cls, c):
        return _check_methods(c, 'read') if cls is Reader else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)

class Writer(metaclass=abc.ABCMeta):
    """Protocol for simple I/O writer instances."""

    __slots__ = ()

    @abc.abstractmethod
    def write(self, data, /): ...

    @classmethod
    def __subclasshook__(cls, c):
        return _check_methods(c, 'write') if cls is Writer else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)

Reader.__module__ = Writer.__module__ = 'io'

io.BufferedIOBase.register(BufferedRWPair)
