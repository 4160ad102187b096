import sys
import traceback


def inner(x):
    return 1 / x


def outer():
    try:
        inner(0)
    except ZeroDivisionError as e:
        raise RuntimeError('outer failed') from e


try:
    outer()
except RuntimeError as e:
    lines = traceback.format_exception(e)
    print(len(lines) > 5, lines[-1].strip(), traceback.format_exception_only(e))
    print([f.name for f in traceback.extract_tb(e.__traceback__)], repr(e.__cause__))
    te = traceback.TracebackException.from_exception(e)
    print(te.exc_type_str, str(te), te.__cause__ is not None)
    print(sys.exc_info()[0] is RuntimeError, sys.exception() is e)
print(sys.exc_info(), [f.name for f in traceback.extract_stack()])
print(sys.version_info >= (3, 13), sys.byteorder, sys.maxsize > 2 ** 31, type(sys.argv).__name__, sys.getrecursionlimit())
print(sys.implementation.name in ('cpython', 'aioplay'), sys.platform in ('linux', 'emscripten'), sys.flags.optimize, sys.intern('x') is sys.intern('x'))


def hook(kind, value, tb):
    print('hook', kind.__name__, value)


sys.excepthook = hook
sys.stdout.write('written\n')
print('to stdout', file=sys.stdout, end='!\n', flush=True)
sys.exit()
