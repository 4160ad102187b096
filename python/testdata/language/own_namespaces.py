# Global and built-in names of exec and eval, and the same code in several namespaces.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def g():
    a=1; return lambda: a
f=g()
def h(): pass
t(lambda: exec(f.__code__)); t(lambda: exec(f.__code__, closure=())); t(lambda: exec(f.__code__, closure=f.__closure__)); t(lambda: exec(h.__code__, closure=f.__closure__)); t(lambda: exec('1', closure=f.__closure__)); t(lambda: eval(f.__code__)); t(lambda: exec(f.__code__, closure=(1,))); t(lambda: exec(f.__code__, closure=None))
t(lambda: exec('x', {'__builtins__': 123}))
t(lambda: exec('class A: pass', {'__builtins__': {}}))
t(lambda: exec('import a', {'__builtins__': {}}))
class E(dict):
    def __missing__(self, k): return 'missing '+k
t(lambda: eval('x', E())); t(lambda: exec('def f(): return y\nprint(f())', E({'print': print}), {})) 
t(lambda: eval('(lambda: z)()', E()))
code = compile("def f(): print('hi')\nf()", "t", "exec")
exec(code, {'x':1}); exec(code, {'print': lambda *a: sys.stdout.write('mine\n'), }) if 0 else None
import sys
exec(code, {'x':1}); exec(code, {'print': lambda *a: sys.stdout.write('mine\n')})
def g(): return len([1,2])
import types
print(g(), types.FunctionType(g.__code__, {'a': 1, 'len': lambda x: 'my len'})())

# A dict subclass's __getitem__ is asked for a module's names as locals, and by functions, not as a module's globals.
class Asked(dict):
    def __getitem__(self, k): print('asked for', k); return dict.__getitem__(self, k)
print(eval('a', Asked(a=1)), eval('a', {}, Asked(a=1)), eval('(lambda: a)()', Asked(a=1)))
exec('b = a', Asked(a=1), d := {})
print(d)

# What annotations add to a namespace, in its order.
class Told(dict):
    def __setitem__(self, key, value):
        print("set", key, type(value).__name__)
        super().__setitem__(key, value)


class Meta(type):
    @classmethod
    def __prepare__(meta, *args):
        return Told()


for source in ("'doc'\na = 1\nx: int = 1", "'doc'\na = 1\nif 1:\n  x: int = 1\ndef f(self): return __class__",
               "a = 1\ndef f(self, x: a): pass", "x: int\nfor x in (): y: int"):
    exec("class C(metaclass=Meta):\n" + "\n".join("  " + line for line in source.split("\n")))
    exec(source, {}, Told())
