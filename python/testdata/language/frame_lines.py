# CPython 3.14, not recorded.
# f_lineno of frames that an exception has left, and of tracebacks (PEP 626).
def lines(f):
    try:
        f()
    except BaseException as e:
        t, out = e.__traceback__.tb_next, []
        while t:
            first = t.tb_frame.f_code.co_firstlineno
            out.append((t.tb_frame.f_code.co_name, t.tb_frame.f_lineno - first, t.tb_lineno - first))
            t = t.tb_next
        print(f.__name__, out)
    else:
        print(f.__name__, "nothing")

class Manager:
    def __init__(self, swallow=False, fail=False): self.swallow, self.fail = swallow, fail
    def __enter__(self): return self
    def __exit__(self, *args):
        if self.fail:
            raise KeyError
        try:
            [][1]
        except IndexError as e:
            pass
        return self.swallow

def plain():
    1/0
    pass
lines(plain)

def in_except():
    try:
        1/0
    except:
        1/0
        pass
lines(in_except)

def other_except():
    try:
        1/0
    except TypeError as ex:
        pass
    except (ValueError,
            KeyError):
        pass
lines(other_except)

def other_named():
    try:
        1/0
    except TypeError:
        x = 1
        y = 2
lines(other_named)

def named():
    try:
        1/0
    except Exception as ex:
        x = 1
        1/0
        pass
lines(named)

def in_finally():
    try:
        1/0
    finally:
        x = 1
        y = 2
lines(in_finally)

def finally_raises():
    try:
        1/0
    finally:
        [][1]
        y = 2
lines(finally_raises)

def after_with():
    with Manager():
        x = 1
        1/0
        pass
lines(after_with)

def exit_raises():
    with Manager(fail=True):
        x = 1
        1/0
lines(exit_raises)

def two_managers():
    with Manager() as a, \
         Manager() as b:
        x = 1
        1/0
lines(two_managers)

def nested():
    try:
        with Manager():
            try:
                1/0
            except ValueError:
                pass
    except TypeError:
        pass
    finally:
        y = 1
lines(nested)

def raise_again():
    try:
        1/0
    except ZeroDivisionError as e:
        x = 1
        raise
lines(raise_again)

def raise_other():
    try:
        1/0
    except ZeroDivisionError as e:
        x = 1
        raise KeyError from e
lines(raise_other)

def in_loop():
    for i in range(3):
        try:
            if i == 2:
                1/0
        except ValueError:
            pass
        else:
            x = 1
lines(in_loop)

def star_raises():
    try:
        raise ExceptionGroup("g", [ValueError(), TypeError()])
    except* ValueError as e:
        x = 1
        1/0
lines(star_raises)

def generator():
    def g():
        try:
            yield 1
        except ValueError:
            x = 1
        finally:
            y = 1
            z = 2
    it = g()
    next(it)
    it.throw(KeyError)
lines(generator)

def coroutine():
    class Async:
        async def __aenter__(self): pass
        async def __aexit__(self, *a): pass
    async def f():
        async with Async():
            x = 1
            1/0
    f().send(None)
lines(coroutine)

def returns():
    try:
        try:
            1/0
        finally:
            return 1
    finally:
        [][1]
lines(returns)

def match_fails():
    match 3:
        case 1:
            pass
        case x if x/0:
            pass
lines(match_fails)

def multi_line():
    x = (1 +
         2 / 0 +
         3)
lines(multi_line)

def asserts():
    x = 1
    assert (x ==
            2), "no"
lines(asserts)

