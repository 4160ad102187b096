# When objects end that are held by exceptions, their tracebacks and with statements: each situation prints what happens, in order.

class D:
    "tells of its end"
    def __init__(self, name): self.name = name
    def __del__(self): print('  end', self.name)
    def __repr__(self): return f'D({self.name!r})'
    def m(self, *a): return 5
    def me(self): return self
    def __len__(self): return 3
    def __add__(self, x): return 7
    def __getitem__(self, x): return 8
    def __enter__(self): print('  enter'); return self
    def __exit__(self, *a): print('  exit')
    def __bool__(self): return True
    def __iter__(self): return iter([1, 2])
    def __call__(self): return 9
    def __eq__(self, o): return True
    __hash__ = object.__hash__

situations = []

@situations.append
def exception_caught():
    def f():
        a = D('a')
        1 / 0
    try:
        f()
    except ZeroDivisionError:
        print('  caught')
    print('  after')

@situations.append
def exception_named():
    def f():
        a = D('a')
        1 / 0
    try:
        f()
    except ZeroDivisionError as e:
        print('  caught')
    print('  after')

@situations.append
def exception_kept():
    def f():
        a = D('a')
        1 / 0
    try:
        f()
    except ZeroDivisionError as e:
        kept = e
    print('  kept')
    kept = None
    print('  after')

@situations.append
def exception_argument():
    try:
        raise ValueError(D('a'))
    except ValueError:
        print('  caught')
    print('  after')

@situations.append
def exception_finally():
    def f():
        a = D('a')
        try:
            1 / 0
        finally:
            print('  finally')
    try:
        f()
    except ZeroDivisionError:
        print('  caught')
    print('  after')

@situations.append
def del_in_except():
    a = D('a')
    try:
        1 / 0
    except ZeroDivisionError:
        del a
        print('  deleted')
    print('  after')

@situations.append
def exception_own_frame():
    try:
        a = D('a')
        1 / 0
    except ZeroDivisionError as e:
        del a
        print('  deleted')
    print('  after')

@situations.append
def exception_nested():
    def f():
        a = D('a')
        g()
    def g():
        b = D('b')
        1 / 0
    try:
        f()
    except ZeroDivisionError:
        print('  caught')
    print('  after')

@situations.append
def with_statement():
    with D('w'):
        print('  body')
    print('  after')

@situations.append
def with_as():
    with D('w') as w:
        print('  body')
    print('  with left')
    del w
    print('  after')

@situations.append
def with_return():
    def f():
        with D('w'):
            return 1
    f()
    print('  after')

@situations.append
def init_raises():
    class E(D):
        def __init__(self):
            super().__init__('e')
            raise ValueError
    try:
        E()
    except ValueError:
        print('  caught')
    print('  after')

for f in situations:
    print(f.__name__)
    f()
