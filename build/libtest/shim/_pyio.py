# CPython has io twice, in C and in Python; here both are the same.
import io
from io import *
from io import __all__, _IOBase, _RawIOBase, _BufferedIOBase, _TextIOBase
