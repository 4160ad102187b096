import contextlib, io
@contextlib.contextmanager
def tag(name):
    print('<' + name)
    try:
        yield name.upper()
    except KeyError as e:
        print('swallowed', e)
    finally:
        print('>' + name)
with tag('a') as x, tag('b'):
    print(x)
with tag('c'):
    raise KeyError('k')
with contextlib.suppress(ZeroDivisionError): 1 / 0
with contextlib.redirect_stdout(io.StringIO()) as out: print('captured')
print(repr(out.getvalue()))
with contextlib.ExitStack() as s:
    s.callback(print, 'last'); s.enter_context(tag('d')); s.push(lambda *e: print('exc', e[0]) or False)
with contextlib.closing(io.StringIO('z')) as f: print(f.read())
print(f.closed)
@tag('deco')
def f(): print('in f')
f()
@contextlib.contextmanager
def bad(): 
    if 0: yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
with contextlib.nullcontext(5) as n: print(n)
with contextlib.chdir('/'): import os; print(os.getcwd())
