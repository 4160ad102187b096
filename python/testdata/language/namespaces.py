# Namespaces that are mappings of other kinds: the locals of exec and eval, and what __prepare__ returns.
from collections import ChainMap, UserDict

class Log:
    def __init__(self):
        self.d = {'z': 26}
    def __getitem__(self, k):
        print('get', k)
        return self.d[k]
    def __setitem__(self, k, v):
        print('set', k, v)
        self.d[k] = v
    def __delitem__(self, k):
        print('del', k)
        del self.d[k]
    def keys(self):
        return self.d.keys()

m = Log()
exec('x = z + 1\ny = x\ndel x\nprint(len(dir()), locals() is m)', {'m': m}, m)
print(eval('y * 2', {}, m))
try:
    exec('del nothing', {}, m)
except NameError as e:
    print(e)
try:
    eval('nothing', {}, m)
except NameError as e:
    print(e)
print(eval('a + b + len(c)', {'c': 'xyz'}, ChainMap({'a': 1}, {'a': 5, 'b': 2})))

class Default(dict):
    def __missing__(self, k):
        return f'<{k}>'

print(eval('a + b', {'a': 1}, Default()))

class Upper(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)

u = Upper()
exec('a = 1\nfrom math import pi\nclass C: pass\ndef f(): pass\nfor i in "x": pass', u)
print('a' in u, 'A' in u)
u = Upper()
exec('a = 1\nfrom math import pi\nclass C: pass\ndef f(): pass\nfor i in "x": pass', {}, u)
print(sorted(u))

class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Log()
    def __new__(mcls, name, bases, ns):
        return super().__new__(mcls, name, bases, dict(ns.d))

class K(metaclass=Meta):
    a = 1
    b = a + z

print(K.b)

class Raises:
    def __getitem__(self, k):
        raise ValueError(k)

try:
    eval('q', {}, Raises())
except ValueError as e:
    print('ValueError', e)
try:
    exec('1', {}, 5)
except TypeError as e:
    print(e)
try:
    exec('1', UserDict())
except TypeError as e:
    print(e)
