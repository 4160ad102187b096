import contextlib
import io
import sys


@contextlib.contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name
    finally:
        print(f'</{name}>')


with tag('a') as a, tag('b'):
    print(a)
with contextlib.suppress(KeyError, ValueError):
    {}['x']
out = io.StringIO()
with contextlib.redirect_stdout(out):
    print('captured')
print(repr(out.getvalue()))
with contextlib.ExitStack() as stack:
    for n in 'xy':
        stack.enter_context(tag(n))
    stack.callback(print, 'callback')
    kept = stack.pop_all()
kept.close()


class Resource:
    def close(self):
        print('closed')


with contextlib.closing(Resource()):
    print('using')
with contextlib.nullcontext(5) as five:
    print(five)


@tag('decorated')
def f():
    print('inside f')


f()


class Reusable(contextlib.ContextDecorator):
    def __enter__(self):
        print('enter')
        return self

    def __exit__(self, *exc):
        print('exit', exc[0])
        return True


@Reusable()
def g():
    raise OSError


g()
try:
    with tag('error'):
        raise ValueError('through')
except ValueError as e:
    print(e)
