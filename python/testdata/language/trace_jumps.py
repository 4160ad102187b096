# A trace function goes on at another line: every line of each function is jumped to from every other; what CPython 3.14 does then.
import sys, warnings

class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): out.append(f'+{self.n}')
    def __exit__(self, *exc): out.append(f'-{self.n}')

def plain():
    out.append(1)
    x = 2
    if x:
        out.append(4)
    else:
        out.append(6)
    out.append(7)

def loops():
    out.append(1)
    for i in [1, 2]:
        out.append(3)
        for j in 'ab':
            out.append(5)
    else:
        out.append(7)
    for k in range(2):
        out.append(9)
    while len(out) < 9:
        out.append(11)

def tries():
    try:
        out.append(2)
        1 / 0
    except ValueError:
        out.append(5)
    except ZeroDivisionError as e:
        out.append(7)
        out.append(repr(sys.exception()))
    finally:
        out.append(10)
    out.append(repr(sys.exception()))

def finals():
    try:
        out.append(2)
        try:
            out.append(4)
            raise KeyError(1)
        finally:
            out.append(7)
            out.append(repr(sys.exception()))
    except KeyError:
        out.append(10)
    else:
        out.append(12)

def withs():
    with CM(1):
        out.append(2)
        with CM(3):
            out.append(4)
    with CM(5):
        out.append(6)
    for i in [1]:
        with CM(8):
            out.append(9)

def returns():
    for i in [1, 2]:
        try:
            if i == 2:
                return out.append(4) or 5
            out.append(5)
        finally:
            out.append(7)
    out.append(8)

def generator():
    out.append(1)
    for i in [1, 2]:
        yield i
        out.append(4)
    out.append(5)

def comes():
    match [1, 2]:
        case [1]:
            out.append(3)
        case [1, x]:
            out.append(5)
    def f(): pass
    class C:
        y = 1
    lambda: 1
    assert x == 2
    del x
    out.append(12)

def jump(f, start, to, event='line'):
    first, done = f.__code__.co_firstlineno, []
    def trace(frame, kind, arg):
        if frame.f_code is not f.__code__: return
        if done:
            if kind == 'line': done.append(frame.f_lineno - first)
        elif kind == event and frame.f_lineno == first + start:
            done.append('>')
            try:
                frame.f_lineno = first + to
                done.append(frame.f_lineno - first)
            except ValueError as e:
                done.append(str(e).replace(str(first + to), str(to)))
        if len(done) > 40: raise EOFError
        return trace
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        sys.settrace(trace)
        try:
            r = f()
            if f is generator: r = list(r)
        except Exception as e:
            r = repr(e)
        finally:
            sys.settrace(None)
    if done:
        print(f.__name__, start, to, *done, '|', *out, '|', r, *(w.message for w in told))
    out.clear()

out = []
# Jumps with which CPython goes on in the wrong block, or not at all.
wrong = [(loops, 5, 2), (loops, 5, 8)] + [(withs, 9, to) for to in (1, 2, 3, 5, 6, 7)] + [(comes, start, 3) for start in range(13)]
for f, n in (plain, 7), (loops, 11), (tries, 11), (finals, 12), (withs, 9), (returns, 8), (generator, 5), (comes, 12):
    for start in range(1, n + 1):
        for to in range(n + 2):
            if (f, start, to) not in wrong and (f is not generator or to):
                jump(f, start, to)
for event in 'call', 'return', 'exception':
    jump(plain, 0, 3, event)
    jump(plain, 7, 3, event)
    jump(tries, 3, 4, event)
    jump(generator, 3, 1, event)
    jump(generator, 3, 5, event)
try:
    sys._getframe().f_lineno = 3
except ValueError as e:
    print(e)
