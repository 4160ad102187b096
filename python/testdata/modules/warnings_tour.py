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
