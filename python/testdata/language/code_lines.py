# What programs that measure coverage ask code: its lines begin with the one of the def, a module's with line 0.
import inspect


def lines(code):
    return sorted({line for start, end, line in code.co_lines() if line is not None})


def nothing(a, b=1):
    pass


def more(x):
    """doc"""
    if x:
        return [y
                for y in x]

    return 1


module = compile('\n\nx = 1\n\ny = 2\n', 'f', 'exec')
for code in nothing.__code__, more.__code__, module, compile('1 + 1', 'f', 'eval'), (lambda: 1).__code__:
    ranges = list(code.co_lines())
    print(code.co_name, lines(code), ranges[0][:1], all(a[1] == b[0] for a, b in zip(ranges, ranges[1:])), next(code.co_positions()))
print(list(nothing.__code__.co_lines()), list(nothing.__code__.co_positions()))


def position():
    tb = None
    try:
        1 / \
            0
    except ZeroDivisionError as e:
        tb = e.__traceback__
    return list(tb.tb_frame.f_code.co_positions())[tb.tb_lasti // 2]


print(position())
frame = inspect.currentframe()
(print(list(frame.f_code.co_positions())[frame.f_lasti // 2][:2], frame.f_lineno))

# The attributes of built-in types stand as CPython's table of slots does.
for t in int, float, complex, range, slice, tuple, str, object, BaseException:
    print(t.__name__, *[n for n in vars(t) if type(vars(t)[n]) is type(object.__str__)], next(iter(vars(t))), list(vars(t))[-1] == '__doc__')
print(vars(int) == int.__dict__, 'real' in vars(int), len(vars(int)))
