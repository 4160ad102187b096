# Who makes instances of the sequences with names, and aliases of types.
import sys
for a in (sys.version_info, sys.flags, sys.float_info, sys.int_info, sys.hash_info, sys.thread_info):
    for f in (lambda t: t(), lambda t: t.__new__(t), lambda t: t(range(20))):
        try: print(f(type(a)))
        except Exception as e: print(type(e).__name__, e)
type X = int
type Y[T] = list[T]
for f in (lambda: X[int], lambda: Y[int], lambda: Y[int,str], lambda: Y[int].__value__, lambda: Y[int].__args__):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import pickle, copy
print(pickle.loads(pickle.dumps(X)) is X, copy.copy(X) is X, copy.deepcopy(Y) is Y, X.__reduce__())
import time, os, sys
for f in (lambda: time.struct_time(), lambda: time.struct_time(1,2,3), lambda: time.struct_time((1,2)), lambda: time.struct_time(1), lambda:time.struct_time(sequence=(1,)*9), lambda: type(sys.version_info)(), lambda: type(sys.version_info).__new__(type(sys.version_info)), lambda: type(sys.flags).__new__(type(sys.flags))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

import os
for given in (range(10), {'st_atime': 5}), (range(10), {'st_ino': 5}), (range(13), {'st_atime': 5}), (range(13), {'st_atime_ns': 5}), (range(10), {'other': 5}):
    try:
        print(os.stat_result(*given).st_atime)
    except TypeError as e:
        print(e)
