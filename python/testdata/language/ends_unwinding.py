def gen(n):
    try:
        for i in range(n): yield i
    finally: print("closed", n)
def k(x): print("k", x); return x
def f1():
    for x in gen(1):
        try: 1/0
        finally:
            k(1); k(2)
            raise 5
def f2():
    for x in gen(2):
        try: 1/0
        except ZeroDivisionError:
            k(1); k(2)
            raise KeyError(k(3))
def f3():
    for x in gen(3):
        try: 1/0
        except ZeroDivisionError:
            k(1); k(2)
            raise
def f4():
    for x in gen(4):
        try: 1/0
        finally:
            try: k(1); k(2); raise 5
            finally: k(3); raise 6
def f5():
    for x in gen(5):
        try: 1/0
        except ZeroDivisionError:
            k(1); k(2)
            return k(3)
def f6():
    for x in gen(6):
        try: 1/0
        except ZeroDivisionError:
            k(1); k(2)
            break
    k(4)
def f7():
    for x in gen(7):
        try: return k(1)
        finally: k(2)
def f8():
    for x in gen(8):
        try: 1/0
        finally: k(1); return k(2)
def f9():
    for x in gen(9):
        try: 1/0
        finally:
            k(1); k(2); 1 + ''
def f10():
    for x in gen(10):
        if x: break
        try: 1/0
        except KeyError: pass
        finally:
            for y in gen(11):
                try: {}[1]
                finally: k(1); assert not k(2), k(3)
for f in f1, f2, f3, f4, f5, f6, f7, f8, f9, f10:
    print(f.__name__)
    try: print(f())
    except Exception as e: print(type(e).__name__)

# The frames that an exception leaves let go of their loops before it is handled, or printed.
import traceback
def class_body():
    class A:
        for e in gen(20): 1/0
try: class_body()
except ZeroDivisionError: traceback.print_exc(limit=0, file=__import__('sys').stdout)
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): print("exit", a[0]); return True
with CM():
    for x in gen(21):
        for y in gen(22): 1/0
src = """
class A:
    for e in gen(23):
        try: {}[1]
        except KeyError: [] - 1
"""
try: exec(src)
except TypeError: print("caught")
exec(src)
