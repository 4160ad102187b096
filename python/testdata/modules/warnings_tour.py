import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); warnings.warn('careful'); warnings.warn('old', DeprecationWarning, stacklevel=1); warnings.warn(UserWarning('obj'))
    print([(x.category.__name__, str(x.message), x.lineno) for x in w])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try: warnings.warn('boom', RuntimeWarning)
    except RuntimeWarning as e: print(repr(e))
warnings.filterwarnings('ignore', message='quiet.*'); warnings.warn('quiet please'); warnings.warn('loud')
for f in (lambda: warnings.warn('x', int), lambda: warnings.simplefilter('nope'), lambda: warnings.filterwarnings('error', lineno=-1), lambda: warnings.warn('x', 'y')):
    try: f()
    except Exception as e: print(type(e).__name__, e)
@warnings.deprecated('use g') if hasattr(warnings, 'deprecated') else (lambda f: f)
def f(): return 1
with warnings.catch_warnings(record=True) as w: warnings.simplefilter('always'); f(); print(w[0].message if w else None)
print(warnings.formatwarning('m', UserWarning, 'f.py', 1, 'src'))

# What the library warns of is at the line that uses it.
import argparse, ast, codecs, contextlib, glob, warnings
class Part(complex): pass
class Like:
    def __complex__(self): return Part(1)
def told(f):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        with contextlib.suppress(OSError):
            f()
    for w in seen:
        print(w.lineno - f.__code__.co_firstlineno, w.category.__name__, w.message)
told(lambda: ast.AnnAssign(target=1))
told(lambda: ast.Name('a', other=1))
told(lambda: complex(Like()))
told(lambda: glob.glob0('.', 'a'))
told(lambda: argparse.FileType())
told(lambda: codecs.open('nothing'))
