# The abstract classes of io, which derive from C's; io brings them when a program asks for one.

import abc
import io

class IOBase(io._IOBase, metaclass=abc.ABCMeta):
    __module__, __doc__ = 'io', io._IOBase.__doc__

class RawIOBase(io._RawIOBase, IOBase):
    __module__, __doc__ = 'io', io._RawIOBase.__doc__

class BufferedIOBase(io._BufferedIOBase, IOBase):
    __module__, __doc__ = 'io', io._BufferedIOBase.__doc__

class TextIOBase(io._TextIOBase, IOBase):
    __module__, __doc__ = 'io', io._TextIOBase.__doc__

RawIOBase.register(io.FileIO)
for c in io.BytesIO, io.BufferedReader, io.BufferedWriter, io.BufferedRandom:
    BufferedIOBase.register(c)
for c in io.StringIO, io.TextIOWrapper:
    TextIOBase.register(c)

io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase = IOBase, RawIOBase, BufferedIOBase, TextIOBase
