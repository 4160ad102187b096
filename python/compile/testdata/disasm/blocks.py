def guarded(f):
    try:
        with f() as g:
            return g.read()
    except (ValueError, OSError) as e:
        print(e)
    else:
        f()
    finally:
        f.close()

def star(f):
    try:
        f()
    except* ValueError as e:
        print(e)

async def wait(x, y):
    async with x as z:
        async for i in y:
            yield await z(i)

def gen(a):
    b = yield a
    c = yield from b
    return [x * c for x in b if x]

class A(object, metaclass=type):
    "doc"
    x: int = 1
    def __init__(self, x):
        super().__init__()
        self.x = x

def kind(p):
    match p:
        case 1 | 2:
            return "small"
        case [a, *rest] if rest:
            return a
        case {"k": v, **more}:
            return v, more
        case A(x=0) as whole:
            return whole
        case _:
            return None
