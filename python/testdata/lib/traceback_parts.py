# TracebackException and its parts: groups that are cut, chains, comparison, frames by hand.
import io
import linecache
import traceback

def show(te):
    print(''.join(te.format()))

group = ExceptionGroup('eg', [ExceptionGroup('eg1', [ValueError(i) for i in range(3)]), ExceptionGroup('eg2', [TypeError(i) for i in range(10)])])
show(traceback.TracebackException.from_exception(group, max_group_width=2))

e = TypeError('bad type')
for i in range(3):
    e = ExceptionGroup('exc', [ValueError(-i), e, ValueError(i)])
show(traceback.TracebackException.from_exception(e, max_group_depth=2))

def fails():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError('k') from e

try:
    fails()
except KeyError as e:
    te = traceback.TracebackException.from_exception(e, limit=1)
    show(te)
    same = traceback.TracebackException.from_exception(e, limit=1)
    print(te == same, te == traceback.TracebackException.from_exception(e), te == 5)
    print(te.exc_type_str, str(te), te.__cause__.exc_type_str, te.__cause__.stack[0].name, te.__context__)
    compact = traceback.TracebackException.from_exception(e, compact=True)
    print(compact.__cause__ is not None, compact.__context__)

try:
    raise ExceptionGroup('two\nlines\n', [ValueError('B'), TypeError('C\nD')])
except ExceptionGroup as e:
    print(traceback.format_exception_only(e, show_group=True))
    print(traceback.format_exception_only(e))

print(traceback.format_exception_only(None), traceback.format_exception(None))

class Bad(Exception):
    def __str__(self):
        raise ValueError

print(traceback.format_exception_only(Bad()))

f = traceback.FrameSummary('nowhere.py', 3, 'name', locals={'x': 1, 'y': 'z'}, line='  some code()  ')
print(f, f.line, f.locals, tuple(f), f[1], len(f), f == ('nowhere.py', 3, 'name', 'some code()'))
print(traceback.StackSummary.from_list([f, ('other.py', 1, 'g', None)]).format())
lazy = traceback.FrameSummary('later.py', 2, 'name', lookup_line=False)
linecache.cache['later.py'] = (0, None, ['first\n', 'second\n'], 'later.py')
print(lazy.line)

class Broken(Exception):
    def __getattr__(self, name):
        raise ValueError(f'no {name}')

print(''.join(traceback.format_exception_only(Broken(1))))
class Noted(Exception):
    def __getattr__(self, name):
        raise AttributeError
try:
    Noted().thing
except AttributeError as e:
    print(e.name, type(e.obj), e.args)


# walk_stack() begins where it is called, not where it is iterated.
def names(): return [f.f_code.co_name for f, line in traceback.walk_stack(None)]
def within(): return names()


print(within())

import traceback
def raise_exc():
    try: raise ValueError('bad value')
    except: raise
def raise_with_locals():
    x, y = 1, 2
    raise_exc()
try: raise_with_locals()
except Exception as e: exc_obj = e
T = traceback.TracebackException.from_exception
exc = T(exc_obj)
print(exc == T(exc_obj, limit=10), exc != T(exc_obj, limit=2), exc != T(exc_obj, capture_locals=True))
print(T(exc_obj, limit=-1) == T(exc_obj, limit=-1, capture_locals=True), T(exc_obj, limit=-2) != T(exc_obj, limit=-2, capture_locals=True))
print(T(exc_obj, limit=-1, capture_locals=True).stack[0].locals, T(exc_obj, capture_locals=True).stack[1].locals)
