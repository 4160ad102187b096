# When objects end that are held by names, attributes and the objects that hold others: each situation prints what happens, in order.

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
def del_name():
    a = D('a')
    del a
    print('  after')

@situations.append
def rebind():
    a = D('a')
    a = D('b')
    print('  rebound')
    a = None
    print('  after')

@situations.append
def two_names():
    a = b = D('a')
    del a
    print('  one left')
    del b
    print('  after')

@situations.append
def del_attribute():
    class O: pass
    o = O()
    o.x = D('x')
    del o.x
    print('  after')

@situations.append
def rebind_attribute():
    class O: pass
    o = O()
    o.x = D('x')
    o.x = D('y')
    print('  rebound')
    o.x = 1
    print('  after')

@situations.append
def slots_attribute():
    class O: __slots__ = 'x',
    o = O()
    o.x = D('x')
    o.x = D('y')
    print('  rebound')
    del o.x
    print('  after')

@situations.append
def locals_order():
    def f():
        a = D('a')
        b = D('b')
        c = D('c')
        print('  inside')
    f()
    print('  after')

@situations.append
def instance_holds():
    a = D('a')
    a.b = D('b')
    a.b.c = D('c')
    del a
    print('  after')

@situations.append
def closure():
    def make():
        a = D('a')
        def f(): return a
        return f
    f = make()
    print('  made')
    del f
    print('  after')

@situations.append
def default_argument():
    def f(a=D('a')): pass
    print('  made')
    del f
    print('  after')

@situations.append
def bound_method():
    m = D('a').m
    print('  bound')
    m()
    del m
    print('  after')

@situations.append
def globals_():
    global g
    g = D('g')
    g = D('h')
    print('  rebound')
    del g
    print('  after')

@situations.append
def nonlocal_():
    a = D('a')
    def f():
        nonlocal a
        a = None
        print('  rebound')
    f()
    print('  after')

@situations.append
def class_attribute():
    class C: a = D('a')
    C.a = None
    print('  after')

@situations.append
def swapped():
    a, b = D('a'), D('b')
    a, b = b, a
    print('  swapped')
    a = None
    print('  a')
    b = None
    print('  after')

@situations.append
def augmented():
    a = D('a')
    a += 1
    print('  after')

@situations.append
def setattr_():
    class O: pass
    o = O()
    setattr(o, 'x', D('x'))
    setattr(o, 'x', 1)
    print('  set')
    o.x = D('y')
    delattr(o, 'x')
    print('  after')

@situations.append
def instance_dict():
    class O: pass
    o = O()
    o.x = D('x')
    o.__dict__.clear()
    print('  after')

@situations.append
def property_():
    class O:
        @property
        def p(self): return D('p')
    O().p
    print('  after')

for f in situations:
    print(f.__name__)
    f()
