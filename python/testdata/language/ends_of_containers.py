# When objects end that are held by items of containers: each situation prints what happens, in order.

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
def del_item():
    l = [D('0'), D('1'), D('2')]
    del l[1]
    print('  after')
    del l[-1]
    print('  after')

@situations.append
def del_slice():
    l = [D(str(i)) for i in range(5)]
    del l[1:4]
    print('  after')

@situations.append
def store_slice():
    l = [D(str(i)) for i in range(4)]
    l[1:3] = []
    print('  after')

@situations.append
def store_item():
    l = [D('0'), D('1')]
    l[0] = 5
    print('  after')

@situations.append
def dict_item():
    d = {1: D('1'), 2: D('2')}
    del d[1]
    print('  deleted')
    d[2] = 5
    print('  after')

@situations.append
def dict_key():
    k = D('k')
    d = {k: 1}
    del k
    print('  in the dict')
    d.clear()
    print('  after')

@situations.append
def list_pop():
    l = [D('0'), D('1')]
    l.pop()
    print('  popped')
    x = l.pop()
    print('  kept')
    del x
    print('  after')

@situations.append
def list_clear():
    l = [D('0'), D('1')]
    l.clear()
    print('  after')

@situations.append
def list_remove():
    l = [D('0')]
    l.remove(l[0])
    print('  after')

@situations.append
def dict_pop():
    d = {1: D('1'), 2: D('2'), 3: D('3')}
    d.pop(1)
    print('  popped')
    d.popitem()
    print('  popitem')
    d.update({2: 0})
    print('  after')

@situations.append
def set_discard():
    a = D('a')
    s = {a}
    s.discard(a)
    print('  discarded')
    s.add(a)
    del a
    print('  in the set')
    s.pop()
    print('  after')

@situations.append
def comprehension():
    print('  got', [D(str(i)).name for i in range(3)])
    print('  after')

@situations.append
def comprehension_kept():
    l = [D(str(i)) for i in range(3)]
    print('  made')
    del l
    print('  after')

@situations.append
def dict_comprehension():
    d = {i: D(str(i)) for i in range(2)}
    d = None
    print('  after')

@situations.append
def nested_containers():
    x = {'l': [(D('deep'),)]}
    print('  made')
    x = None
    print('  after')

@situations.append
def zip_():
    for a, b in zip([D('a')], [D('b')]):
        print('  round')
    a = None
    print('  a')
    b = None
    print('  after')

@situations.append
def deque_():
    from collections import deque
    q = deque([D('0'), D('1'), D('2')], maxlen=3)
    q.popleft()
    print('  popleft')
    q.append(D('3'))
    q.append(D('4'))
    print('  full')
    q.clear()
    print('  after')

@situations.append
def caches():
    import functools, gc
    for limit in None, 3:
        cache = functools.lru_cache(limit)(lambda d: None)
        cache(D(f'argument {limit}'))
        print('  kept')
        gc.collect()
        print('  collected')
        del cache
        print('  after')

for f in situations:
    print(f.__name__)
    f()
