import sys
def hook(kind, value, tb):
    print('hook', kind.__name__, value, tb.tb_lineno)
sys.excepthook = hook
sys.displayhook(None)
sys.displayhook([1, 2])
try:
    1 / 0
except ZeroDivisionError:
    print(sys.exc_info()[0], sys.exception())
print(sys.exc_info())
class Unraisable:
    def __del__(self):
        raise ValueError('in del')
sys.unraisablehook = lambda u: print('unraisable', u.exc_type.__name__, u.exc_value)
x = Unraisable()
del x
raise KeyError('end')
