# Garbage is collected while a condition is looked at: the loop around it goes on, wherever the condition leads.
import gc
class A:
    def __lt__(self, other): gc.collect(); return True
    def __bool__(self): gc.collect(); return True
    def __contains__(self, x): gc.collect(); return True
    def __eq__(self, x): gc.collect(); return True
def f():
    for x in [A()] * 3:
        assert x < 3
    for x in [A()] * 3:
        assert x
    for x in [A()] * 3:
        assert 1 in x
    for x in [A()] * 3:
        if x == 3: continue
        print("no")
        return 9
    print("done")
    while True:
        for x in [A()] * 3:
            if not x: raise ValueError
        if A(): break
        raise KeyError
    return [x for x in [A()] * 2 if x < 4]
print(len(f()))
print("end")
