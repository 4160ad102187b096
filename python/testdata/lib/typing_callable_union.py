# Unions of collections.abc.Callable's aliases.
import collections.abc as a
from typing import TypeVar
T=TypeVar('T')
for f in (lambda: a.Callable[[int],str]|None, lambda: None|a.Callable[[int],str], lambda: int|a.Callable[[int],str], lambda: (int|a.Callable[[T],str]), lambda: (int|a.Callable[[T],str])[bool], lambda:a.Callable[[int],str]|a.Callable[[int],str], lambda: isinstance(a.Callable[[int],str]|None, type(int|str)), lambda: (a.Callable[[int],str]|None) == (None|a.Callable[[int],str])):
    try: print(f())
    except Exception as e: print(repr(e))
