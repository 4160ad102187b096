from collections import deque
from operator import length_hint
class B:
    def __iter__(self): return iter([1])
    def __length_hint__(self): raise RuntimeError
class BI:
    def __init__(self): self.n=0
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    def __length_hint__(self): raise RuntimeError("hint")
for c in (B, BI):
  for f in (list, tuple, [].extend, lambda b: sorted(b), bytearray().extend, bytes, set, deque, lambda b: [*b], lambda b: (*b,), lambda b: print(*b), dict, sum, max):
    try: print(c.__name__, f(c()))
    except Exception as e: print(c.__name__, type(e).__name__, e)
import time
try: print(time.struct_time((1,2,3,4,5,6,7,8,9), {'tm_zone':'x','foo':1}))
except TypeError as e: print(e)
try: print(time.struct_time((1,2,3,4,5,6,7,8,9), {'tm_year':1}))
except TypeError as e: print(e)
try: print(time.struct_time((1,2,3,4,5,6,7,8,9,'a'), {'tm_zone':'x'}))
except TypeError as e: print(e)
