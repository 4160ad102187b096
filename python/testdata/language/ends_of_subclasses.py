# Objects of subclasses of built-in types end as others do.
for base in int, str, float, bytes, tuple, list, dict, complex, frozenset, set, bytearray, object:
    class X(base):
        def __del__(self):
            print("del", base.__name__)
    x = X()
    del x
    print("after", base.__name__)
    def f():
        x = X()
    f()
    print("after", base.__name__)
    l = [X()]
    l[0] = 1
    print("after", base.__name__)
    l = {1: X(), 2: X()}
    l.clear()
    print("after", base.__name__)
