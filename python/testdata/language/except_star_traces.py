# Tracebacks of except* (3.14 printed this; not recorded).
import traceback, sys
def a():
    try:
        try: raise ValueError(1)
        except* ValueError:
            raise OSError(2)
    except BaseException as e: traceback.print_exception(e, file=sys.stdout)
def b():
    try:
        raise ExceptionGroup('x', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
try: b()
except BaseException as e: traceback.print_exception(e, file=sys.stdout)
a()
def c():
    try:
        raise KeyError(3)
    except* ValueError:
        pass
try: c()
except BaseException as e: traceback.print_exception(e, file=sys.stdout)
def d():
    try:
        raise ExceptionGroup('x', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise OSError
    except* 5:
        pass
try: d()
except BaseException as e: traceback.print_exception(e, file=sys.stdout)
def f():
    try:
        raise ValueError(1)
    except* 5: pass
try: f()
except BaseException as e: traceback.print_exception(e, file=sys.stdout)
def g():
    try:
        raise ExceptionGroup('x', [ValueError(1), TypeError(2)])
    except* (ValueError, ExceptionGroup): pass
try: g()
except BaseException as e: traceback.print_exception(e, file=sys.stdout)
def h():
    try:
        raise ValueError(1)
    except* ValueError as e:
        raise e
try: h()
except BaseException as e: traceback.print_exception(e, file=sys.stdout)
def i():
    try:
        raise ExceptionGroup('x', [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise e from KeyError()
    except* TypeError as e:
        raise
    finally: print('fin')
try: i()
except BaseException as e: traceback.print_exception(e, file=sys.stdout)
