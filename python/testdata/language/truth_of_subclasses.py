# A subclass of a sequence whose __len__ says otherwise is as true as that says; none of these has a __bool__.

from collections import deque
for b in (str, bytes, bytearray, deque, list, tuple, dict, set):
    class S(b):
        def __len__(self): return 0
    x = S(b'a') if b in (bytes,bytearray) else S({1:2}) if b is dict else S('a')
    print(b.__name__, bool(x), hasattr(b,'__bool__'))
    class S(b):
        def __len__(self): return -1
    x = S(b'a') if b in (bytes,bytearray) else S({1:2}) if b is dict else S('a')
    try: print(bool(x))
    except Exception as e: print(e)
