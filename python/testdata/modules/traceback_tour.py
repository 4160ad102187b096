import traceback, sys, io
def inner(): raise ValueError('deep')
def outer():
    try: inner()
    except ValueError as e: raise RuntimeError('outer') from e
try: outer()
except RuntimeError as e:
    print(''.join(traceback.format_exception(e))); print(traceback.format_exception_only(e), traceback.format_exc(limit=1).splitlines()[-1])
    tb = traceback.extract_tb(e.__traceback__); print([(f.name, f.lineno, f.line) for f in tb], tb[0].filename)
    t = traceback.TracebackException.from_exception(e, capture_locals=True); print(t.exc_type_str, str(t), [f.name for f in t.stack], list(t.format_exception_only()))
    out = io.StringIO(); traceback.print_exc(file=out); print(len(out.getvalue().splitlines()) > 5)
traceback.print_exc()
print(traceback.format_list([('f.py', 3, 'fn', 'x = 1')]), [f.name for f in traceback.extract_stack()])
traceback.print_stack()
try: raise ExceptionGroup('many', [ValueError(1), TypeError('t')])
except ExceptionGroup as e: e.add_note('a note'); traceback.print_exception(e)
