# What exceptions are made of: how they are taken apart and put together, and chains that bite their tails.
import copy

def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)

for e in (OSError('foo', 'bar', 'baz', None, 'quux'), ImportError('a', name='n', path='p'), AttributeError('a', name='n', obj=3),
          NameError('a', name='n'), SyntaxError('a', ('f', 1, 2, 't')), StopIteration(5)):
    show(lambda: e.__reduce__())
e = KeyError('a')
e.add_note('x')
e.y = 1
print(e.__reduce__()[2])
c = copy.copy(e)
print(repr(c), c.__notes__, c.y)
show(lambda: KeyError(1).__setstate__(5))
show(lambda: KeyError(1).__setstate__(None))
e = ImportError('test', name='name', path='path')
e.__init__()
print(e.args, e.msg, e.name, e.path)
print(copy.copy(OSError(2, 'x', 'f')).filename, copy.deepcopy(ImportError('m', name='n')).name)

group = ExceptionGroup('a', [KeyError()])
def assign(name):
    setattr(group, name, 1)
show(lambda: assign('message'))
show(lambda: assign('exceptions'))

def cycle():
    try:
        raise ValueError(1)
    except ValueError as e:
        e.__context__ = e
        raise TypeError(2)

try:
    cycle()
except Exception as e:
    print(repr(e.__context__), e.__context__.__context__ is e.__context__)

a, b, c = ValueError('a'), ValueError('b'), ValueError('c')
a.__context__, b.__context__, c.__context__ = b, c, b
try:
    try:
        raise a
    except ValueError:
        raise KeyError
except KeyError as e:
    print(repr(e.__context__), repr(e.__context__.__context__.__context__.__context__))
print(UnicodeDecodeError('ascii', bytearray(b'\xff'), 0, 1, 'why').object)
