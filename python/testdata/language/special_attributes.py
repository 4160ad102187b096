# Deleting and setting the attributes that classes, functions and exceptions always have: what 3.14 answers, not recorded by 3.13.

def attempt(action, o, name, *value):
    try:
        action(o, name, *value)
    except Exception as e:
        print(f"{type(o).__name__}.{name}: {type(e).__name__}: {e}")
    else:
        print(f"{type(o).__name__}.{name}: done")

class C: pass
def f(): pass
def generator(): yield
def cell():
    y = 1
    return (lambda: y).__closure__[0]
try:
    1 / 0
except ZeroDivisionError as e:
    traceback = e.__traceback__
error = ValueError()

print("-- deleted")
for o, names in (
    (C, "__name__ __qualname__ __module__ __bases__ __doc__ __abstractmethods__ __annotations__ __annotate__ __type_params__ __dict__ __mro__"),
    (int, "__name__ __module__ __bases__ __doc__"),
    (f, "__name__ __qualname__ __doc__ __module__ __code__ __defaults__ __kwdefaults__ __annotations__ __annotate__ __type_params__"),
    (error, "args __traceback__ __cause__ __context__ __suppress_context__ __class__"),
    (generator(), "__name__ __qualname__"),
    (traceback, "tb_next tb_lineno"),
    (property(f), "__doc__ fget"),
    (cell(), "cell_contents"),
    (C(), "__dict__"),
    (OSError("x"), "errno filename"),
):
    for name in names.split():
        attempt(delattr, o, name)

print("-- set to a number, to None")
for value in 1, None:
    for o, names in (
        (C, "__name__ __qualname__ __bases__ __annotate__ __type_params__"),
        (int, "__doc__"),
        (f, "__name__ __qualname__ __code__ __defaults__ __kwdefaults__ __annotations__ __annotate__ __type_params__"),
        (error, "__traceback__ __cause__ __context__ __suppress_context__"),
    ):
        for name in names.split():
            attempt(setattr, o, name, value)

print("-- by way of the descriptor, and of object")
for set_it in (lambda: type.__dict__["__doc__"].__set__(list, "x"), lambda: type.__dict__["__doc__"].__delete__(C),
               lambda: object.__setattr__(str, "foo", 42), lambda: object.__delattr__(str, "lower"),
               lambda: C.__dict__["__dict__"].__set__(1, {})):
    try:
        set_it()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

class Meta(C, type): pass
class D(metaclass=Meta): pass
print(type(D.__dict__).__name__, type(D()).__dict__["__doc__"])

import sys, types
print(sys.get_asyncgen_hooks())
try: types.CellType().cell_contents
except ValueError as e: print(e)
for mode in ('b', '', 't', '+', 'rw', 'rb+t'):
    try: open('/no/such', mode)
    except (ValueError, OSError) as e: print(type(e).__name__, e)
