"""When objects end: each way of letting go, of each thing that may hold an object, for each way to notice its end.

    sweep.py [OBSERVER [FIRST LAST]]

prints what happens in each situation, in order: numbers are places that the program passes, letters objects that end, a
coroutine's with the line that its warning names. Situations of a way that end alike share a line:

    WAY | HOLDER HOLDER…: EVENT EVENT…
"""
import sys

# What may hold an object; X is the object.
HOLDERS = {
    'bare': 'X', 'list': '[X]', 'tuple': '(X,)', 'dict': '{1: X}', 'key': '{X: 1}', 'set': '{X}', 'frozenset': 'frozenset([X])',
    'nested': '[{1: (X,)}]', 'attr': 'Box(X)', 'slot': 'Slot(X)', 'mylist': 'MyList([X])', 'mydict': 'MyDict({1: X})',
    'cell': 'cell(X)', 'default': 'default(X)', 'kwdefault': 'kwdefault(X)', 'partial': 'partial(use, X)', 'method': 'MethodType(use, X)',
    'class': "type('C', (), {'x': X})", 'gen': 'started(held(X))', 'newgen': 'held(X)', 'genexpr': '(y for y in [X])',
    'startedexpr': 'started(y for y in [X])', 'coro': 'begun(waits(X))',
    'iter': 'iter([X])', 'tupleiter': 'iter((X,))', 'values': 'iter({1: X}.values())', 'items': 'iter({1: X}.items())', 'view': '{1: X}.values()',
    'reversed': 'reversed([X])', 'enumerate': 'enumerate([X])', 'zip': 'zip([X], [1])', 'map': 'map(len, [X])', 'filter': 'filter(None, [X])',
    'calliter': 'iter(Box(X).get, 5)', 'seqiter': 'iter(Seq(X))',
    'chain': 'chain([X], [1])', 'islice': 'islice([X], 1)', 'cycle': 'cycle([X])', 'repeat': 'repeat(X)', 'tee': 'tee([X])', 'product': 'product([X])',
    'proxy': 'MappingProxyType({1: X})', 'namespace': 'SimpleNamespace(x=X)', 'deque': 'deque([X])', 'odict': 'OrderedDict({1: X})',
    'defaultdict': 'defaultdict(int, {1: X})', 'named': 'Named(X, 1)', 'data': 'Data(X)', 'slice': 'slice(X)', 'exc': 'Exception(X)',
    'raised': 'raised(X)', 'cause': 'caused(X)', 'group': "ExceptionGroup('g', [Exception(X)])", 'frame': 'frame(X)', 'lru': 'cached(X)',
    'static': 'staticmethod(X)', 'property': 'property(X)', 'context': 'context(X)', 'stack': 'stack(X)', 'exhausted': 'exhausted([X])',
    'descr': 'Box(X).get', 'alias': 'list[X]', 'getter': "methodcaller('m', X)", 'local': 'local(X)', 'queue': 'queue(X)',
}

# Ways to let go; H is what holds the object, G another one that holds a second object.
WAYS = {}
def ways(text):
    for part in text.strip().split('\n\n'):
        name, body = part.split(':\n', 1)
        for line in body.split('\n'):
            assert line.startswith('    '), line
        WAYS[name] = '\n'.join(line[4:] for line in body.split('\n'))

ways('''
local_del:
    h = H
    log(1)
    del h
    log(2)

local_none:
    h = H
    log(1)
    h = None
    log(2)

local_other:
    h = H
    log(1)
    h = G
    log(2)
    h = 5
    log(3)

local_twice:
    h = i = H
    del h
    log(1)
    i = None
    log(2)

two_locals:
    h, i = H, G
    log(1)
    del h, i
    log(2)

two_swapped:
    h, i = H, G
    h, i = i, h
    log(1)
    del h
    log(2)
    del i
    log(3)

function:
    def f():
        h = H
        log(1)
    f()
    log(2)

function_two:
    def f():
        h = H
        i = G
        log(1)
    f()
    log(2)

function_value:
    def f():
        h = H
        return 5
    log(f())
    log(2)

parameter:
    def f(h):
        log(1)
    f(H)
    log(2)

parameter_del:
    def f(h):
        log(1)
        del h
        log(2)
    f(H)
    log(3)

parameter_again:
    def f(h):
        h = None
        log(1)
    f(H)
    log(2)

keyword:
    use(h=H)
    log(2)

star:
    use(*[H])
    log(2)

star_both:
    use(*[H], **{'k': G})
    log(2)

varargs:
    def f(*a, **k):
        log(1)
    f(H, k=G)
    log(2)

method:
    Box(1).use(H)
    log(2)

method_of:
    Box(H).get()
    log(2)

attribute_of:
    Box(H).x
    log(1)

returned:
    def f():
        return H
    f()
    log(1)

returned_local:
    def f():
        h = H
        log(1)
        return h
    f()
    log(2)

returned_through:
    def f(h):
        return h
    f(f(H))
    log(1)

returned_finally:
    def f():
        try:
            return H
        finally:
            log(1)
    f()
    log(2)

returned_over:
    def f():
        try:
            return H
        finally:
            return 5
    f()
    log(2)

returned_tuple:
    def f():
        return H, G
    a, b = f()
    log(1)
    b = None
    log(2)
    a = None
    log(3)

temporary:
    H
    log(1)

temporary_pair:
    (H, G)
    log(1)

native:
    id(H)
    log(1)

native_two:
    isinstance(H, type(G))
    log(1)

native_kept:
    n = callable(H)
    log(n)

native_error:
    try:
        int(H)
    except TypeError:
        log(1)
    log(2)

native_type:
    type(H)
    log(1)

identity:
    x = H is None
    log(x)

equal:
    H == G
    log(1)

negated:
    x = not H
    log(1)

condition:
    if H:
        log(1)
    else:
        log(2)
    log(3)

while_condition:
    while not H:
        pass
    log(1)

ternary:
    x = 1 if H else 2
    log(x)

either:
    x = H and 1
    log(x)

or_else:
    x = None or H
    log(1)
    x = 0
    log(2)

formatted:
    x = f'{id(H) and 1}'
    log(x)

asserted:
    assert H is not None
    log(1)

subscripted:
    [H][0]
    log(1)

subscripted_kept:
    x = [H, G][0]
    log(1)
    x = None
    log(2)

added:
    x = [H] + [G]
    log(1)
    x = None
    log(2)

multiplied:
    [H] * 2
    log(1)

augmented:
    x = [H]
    x += [G]
    log(1)
    del x[:]
    log(2)

walrus:
    if (h := H) is not None:
        log(1)
    h = 0
    log(2)

unpacked:
    a, b = [H, G]
    log(1)
    a = b
    log(2)
    a = b = 0
    log(3)

unpacked_star:
    a, *b = 1, H, G
    log(1)
    b.pop()
    log(2)
    b = 0
    log(3)

unpacked_list:
    x = [H]
    [y] = x
    x = 0
    log(1)
    y = 0
    log(2)

global_del:
    global h
    h = H
    log(1)
    del h
    log(2)

global_none:
    global h
    h = H
    log(1)
    h = None
    log(2)

globals_pop:
    global h
    h = H
    log(1)
    globals().pop('h')
    log(2)

attr_del:
    o = Box(H)
    log(1)
    del o.x
    log(2)

attr_none:
    o = Box(H)
    log(1)
    o.x = None
    log(2)

attr_other:
    o = Box(H)
    log(1)
    o.x = G
    log(2)
    o = 0
    log(3)

attr_delattr:
    o = Box(H)
    log(1)
    delattr(o, 'x')
    log(2)

attr_setattr:
    o = Box(H)
    log(1)
    setattr(o, 'x', 0)
    log(2)

attr_inside:
    o = Box(H)
    log(1)
    o.drop()
    log(2)

attr_dict:
    o = Box(H)
    log(1)
    o.__dict__.clear()
    log(2)

attr_vars:
    o = Box(H)
    log(1)
    vars(o)['x'] = 0
    log(2)

attr_newdict:
    o = Box(H)
    log(1)
    o.__dict__ = {}
    log(2)

attr_object:
    o = Box(H)
    log(1)
    o = None
    log(2)

slot_none:
    o = Slot(H)
    log(1)
    o.x = None
    log(2)

slot_del:
    o = Slot(H)
    log(1)
    del o.x
    log(2)

item_none:
    l = [H, G]
    log(1)
    l[0] = None
    log(2)
    l[-1] = None
    log(3)

item_del:
    l = [H, G]
    log(1)
    del l[0]
    log(2)
    del l[0]
    log(3)

item_pop:
    l = [H, G]
    log(1)
    l.pop()
    log(2)
    l.pop(0)
    log(3)

item_clear:
    l = [H, G]
    log(1)
    l.clear()
    log(2)

item_slice:
    l = [H, 1, G]
    log(1)
    l[:2] = []
    log(2)
    l[:] = [5]
    log(3)

item_delslice:
    l = [H, 1, G]
    log(1)
    del l[::2]
    log(2)

item_remove:
    l = [H, G]
    log(1)
    l.remove(l[0])
    log(2)
    l = 0
    log(3)

item_list:
    l = [H, G]
    log(1)
    l = l[1:]
    log(2)
    l *= 0
    log(3)

item_drop:
    l = [H, G]
    log(1)
    l = None
    log(2)

item_init:
    l = [H, G]
    log(1)
    l.__init__()
    log(2)

item_popped:
    l = [H]
    x = l.pop()
    log(1)
    x = 0
    log(2)

item_setitem:
    l = [H]
    log(1)
    l.__setitem__(0, 0)
    log(2)

append:
    l = []
    l.append(H)
    log(1)
    l = 0
    log(2)

tuple_drop:
    t = (H, G)
    log(1)
    t = None
    log(2)

dict_none:
    d = {1: H, 2: G}
    log(1)
    d[1] = None
    log(2)
    d = 0
    log(3)

dict_del:
    d = {1: H, 2: G}
    log(1)
    del d[1]
    log(2)
    del d[2]
    log(3)

dict_pop:
    d = {1: H, 2: G}
    log(1)
    d.pop(1)
    log(2)
    d.popitem()
    log(3)

dict_clear:
    d = {1: H, 2: G}
    log(1)
    d.clear()
    log(2)

dict_update:
    d = {1: H, 2: G}
    log(1)
    d.update({1: 0})
    log(2)
    d |= {2: 0}
    log(3)

dict_drop:
    d = {1: H, 2: G}
    log(1)
    d = None
    log(2)

dict_setdefault:
    d = {1: H}
    d.setdefault(1, G)
    log(1)
    d.setdefault(2, G)
    log(2)
    d.clear()
    log(3)

dict_get:
    {1: H}.get(1)
    log(1)
    {1: H}.get(2, G)
    log(2)

dict_keyword:
    d = dict(a=H)
    log(1)
    d = dict(d, a=0)
    log(2)

set_drop:
    s = {1, H}
    log(1)
    s.clear()
    log(2)

set_discard:
    h = H
    s = {h}
    s.discard(h)
    log(1)
    h = 0
    log(2)

set_pop:
    s = {H}
    log(1)
    s.pop()
    log(2)

set_update:
    s = {H}
    log(1)
    s &= {5}
    log(2)

deque_pop:
    q = deque([H, G])
    log(1)
    q.popleft()
    log(2)
    q.pop()
    log(3)

deque_full:
    q = deque([H, G], maxlen=2)
    log(1)
    q.append(1)
    log(2)
    q.appendleft(1)
    q.appendleft(1)
    log(3)

deque_rest:
    q = deque([H, G])
    log(1)
    q.clear()
    log(2)

cell_none:
    h = H
    def f():
        nonlocal h
        h = None
    log(1)
    f()
    log(2)

cell_del:
    h = H
    f = lambda: h
    log(1)
    del h
    log(2)

cell_dropped:
    def g():
        h = H
        return lambda: h
    f = g()
    log(1)
    f = None
    log(2)

cell_called:
    def g():
        h = H
        return lambda: log(bool(h))
    g()()
    log(2)

cell_contents:
    h = H
    f = lambda: h
    log(1)
    f.__closure__[0].cell_contents = 0
    log(2)

defaults_del:
    def f(h=H): pass
    log(1)
    del f
    log(2)

defaults_none:
    def f(h=H): pass
    log(1)
    f.__defaults__ = None
    log(2)

defaults_keyword:
    def f(*, h=H): pass
    log(1)
    f.__kwdefaults__ = None
    log(2)

annotation:
    def f(): pass
    f.x = H
    log(1)
    f.x = 0
    log(2)

lambda_:
    (lambda h: log(1))(H)
    log(2)

partial_call:
    partial(use, H)()
    log(2)

method_call:
    MethodType(use, H)()
    log(2)

class_attr_del:
    class C:
        x = H
    log(1)
    del C.x
    log(2)

class_attr_none:
    class C: pass
    C.x = H
    log(1)
    C.x = None
    log(2)

class_body:
    class C:
        x = H
        log(1)
        del x
        log(2)
    log(3)

for_variable:
    for h in [H, G]:
        log(1)
    log(2)
    h = 0
    log(3)

for_literal:
    for h in (H, G):
        log(1)
        h = 0
        log(2)
    log(3)

for_made:
    for i in range(3):
        h = H
        log(1)
    h = 0
    log(2)

for_break:
    for h in [H, G]:
        log(1)
        break
    log(2)
    h = 0
    log(3)

for_continue:
    for i in range(2):
        h = H
        if i == 0:
            continue
        log(1)
    del h
    log(2)

for_else:
    for h in iter([H]):
        log(1)
    else:
        log(2)
        h = 0
        log(3)

for_raise:
    try:
        for h in [H, G]:
            log(1)
            1 / 0
    except ZeroDivisionError:
        log(2)
    log(3)
    h = 0
    log(4)

for_raise_out:
    def f():
        for h in [H, G]:
            log(1)
            1 / 0
    try:
        f()
    except ZeroDivisionError:
        log(2)
    log(3)

for_return:
    def f():
        for h in [H, G]:
            log(1)
            return 5
    log(f())

for_generator:
    def g():
        yield H
        log(1)
        yield G
        log(2)
    for h in g():
        log(3)
    log(4)
    h = 0
    log(5)

for_generator_break:
    def g():
        i = H
        try:
            yield 1
        finally:
            log(1)
    for h in g():
        break
    log(2)

for_generator_raise:
    def g():
        i = H
        try:
            yield 1
        finally:
            log(1)
    def f():
        for h in g():
            1 / 0
    try:
        f()
    except ZeroDivisionError:
        log(2)
    log(3)

for_generator_caught:
    def g():
        i = H
        try:
            yield 1
        finally:
            log(1)
    try:
        for h in g():
            1 / 0
    except ZeroDivisionError:
        log(2)
    log(3)

for_enumerate:
    for i, h in enumerate([H, G]):
        log(1)
    log(2)
    h = 0
    log(3)

for_zip:
    for h, i in zip([H], [G]):
        log(1)
    log(2)
    h = i = 0
    log(3)

with_as:
    with Manager(H) as h:
        log(1)
    log(2)
    h = 0
    log(3)

with_temporary:
    with Manager(H):
        log(1)
    log(2)

with_raise:
    try:
        with Manager(H):
            1 / 0
    except ZeroDivisionError:
        log(1)
    log(2)

with_inside:
    with Manager(5):
        h = H
        log(1)
        h = 0
        log(2)
    log(3)

with_generator:
    @contextmanager
    def m(h):
        log(1)
        yield h
        log(2)
    with m(H):
        log(3)
    log(4)

except_args:
    try:
        raise Exception(H)
    except Exception:
        log(1)
    log(2)

except_as:
    try:
        raise Exception(H)
    except Exception as e:
        log(1)
    log(2)

except_del:
    try:
        raise Exception(H)
    except Exception as e:
        log(1)
        del e
        log(2)
    log(3)

except_kept:
    try:
        raise Exception(H)
    except Exception as e:
        x = e
    log(1)
    x = 0
    log(2)

except_local:
    def f():
        h = H
        1 / 0
    try:
        f()
    except ZeroDivisionError:
        log(1)
    log(2)

except_local_as:
    def f():
        h = H
        1 / 0
    try:
        f()
    except ZeroDivisionError as e:
        log(1)
    log(2)

except_local_kept:
    def f():
        h = H
        1 / 0
    try:
        f()
    except ZeroDivisionError as e:
        x = e
    log(1)
    x = x.__traceback__
    log(2)
    x = 0
    log(3)

except_notraceback:
    def f():
        h = H
        1 / 0
    try:
        f()
    except ZeroDivisionError as e:
        log(1)
        e.__traceback__ = None
        log(2)
    log(3)

except_argument:
    def f(h):
        1 / 0
    try:
        f(H)
    except ZeroDivisionError:
        log(1)
    log(2)

except_operand:
    try:
        [H] + 1 / 0
    except ZeroDivisionError:
        log(1)
    log(2)

except_call:
    try:
        use(H, 1 / 0)
    except ZeroDivisionError:
        log(1)
    log(2)

except_deep:
    def f(h):
        if h:
            f(None)
        1 / 0
    try:
        f(H)
    except ZeroDivisionError:
        log(1)
    log(2)

except_finally:
    def f():
        h = H
        try:
            1 / 0
        finally:
            log(1)
    try:
        f()
    except ZeroDivisionError:
        log(2)
    log(3)

except_context:
    try:
        try:
            raise Exception(H)
        except Exception:
            raise ValueError(G)
    except ValueError as e:
        log(1)
        e.__context__ = None
        log(2)
    log(3)

except_again:
    def f():
        h = H
        try:
            1 / 0
        except ZeroDivisionError:
            log(1)
            raise
    try:
        f()
    except ZeroDivisionError:
        log(2)
    log(3)

except_info:
    try:
        raise Exception(H)
    except Exception:
        x = sys.exc_info()[1]
    log(1)
    x = 0
    log(2)

except_star:
    try:
        raise ExceptionGroup('g', [ValueError(H)])
    except* ValueError as e:
        log(1)
    log(2)

try_finally:
    def f():
        try:
            h = H
            return 5
        finally:
            log(1)
    log(f())

raise_lost:
    def f():
        try:
            raise Exception(H)
        finally:
            return 5
    log(f())
    log(1)

generator_exhausted:
    def g():
        h = H
        yield 1
        log(1)
    for _ in g(): pass
    log(2)

generator_close:
    def g():
        h = H
        yield 1
    x = g()
    next(x)
    log(1)
    x.close()
    log(2)

generator_del:
    def g():
        h = H
        yield 1
    x = g()
    next(x)
    log(1)
    del x
    log(2)

generator_rebound:
    def g():
        h = H
        yield 1
        h = 0
        yield 2
    x = g()
    next(x)
    log(1)
    next(x)
    log(2)

generator_yields:
    def g():
        yield H
        log(1)
        yield 2
    x = g()
    next(x)
    log(2)
    next(x)
    log(3)

generator_sent:
    def g():
        h = yield
        log(1)
        h = yield
        log(2)
        yield
    x = g()
    next(x)
    x.send(H)
    log(3)
    x.send(0)
    log(4)

generator_throw:
    def g():
        h = H
        yield 1
    x = g()
    next(x)
    try:
        x.throw(ValueError)
    except ValueError:
        log(1)
    log(2)

generator_argument:
    def g(h):
        yield 1
    x = g(H)
    log(1)
    x = 0
    log(2)

generator_from:
    def g():
        h = H
        yield 1
        log(1)
    def o():
        yield from g()
        log(2)
    list(o())
    log(3)

generator_from_del:
    def g():
        h = H
        yield 1
    def o():
        yield from g()
    x = o()
    next(x)
    log(1)
    del x
    log(2)

listcomp:
    [0 for h in [H, G]]
    log(1)

listcomp_made:
    x = [H for _ in range(2)]
    log(1)
    x.pop()
    log(2)
    x = 0
    log(3)

listcomp_used:
    x = [use(h) for h in [H]]
    log(2)

dictcomp:
    x = {i: H for i in range(2)}
    log(1)
    x = 0
    log(2)

genexpr_sum:
    sum(0 for h in [H, G])
    log(1)

genexpr_made:
    sum(0 for h in (H for _ in range(2)))
    log(1)

genexpr_any:
    any(h for h in [H, G])
    log(1)

genexpr_next:
    next(h for h in [H, G])
    log(1)

sorted_:
    sorted([H, G], key=lambda h: 0)
    log(1)

sorted_kept:
    x = sorted([H, G], key=lambda h: 0)
    log(1)
    x = 0
    log(2)

maximum:
    max([H, G], key=lambda h: 0)
    log(1)

list_of:
    list((H, G))
    log(1)

tuple_of:
    tuple([H, G])
    log(1)

set_of:
    len({1, 2}) and bool([H])
    log(1)

map_list:
    list(map(use, [H, G]))
    log(2)

filter_list:
    list(filter(use, [H, G]))
    log(2)

zip_list:
    x = list(zip([H], [G]))
    log(1)
    x = 0
    log(2)

next_iter:
    x = iter([H, G])
    log(1)
    next(x)
    log(2)
    y = next(x)
    log(3)
    y = 0
    log(4)
    next(x, 0)
    log(5)

next_default:
    next(iter([]), H)
    log(1)

reduce_:
    reduce(lambda a, b: b, [H, G])
    log(1)

matched:
    match H:
        case None:
            log(0)
        case _:
            log(1)
    log(2)

matched_name:
    match H:
        case h:
            log(1)
    h = 0
    log(2)

matched_sequence:
    match [H, G]:
        case [h, i]:
            log(1)
    h = 0
    log(2)
    i = 0
    log(3)

exec_clear:
    n = {}
    n['h'] = H
    exec('i = h', n)
    del n['h']
    log(1)
    exec('i = 0', n)
    log(2)

eval_:
    eval('len', {'len': H})
    log(1)

import_module:
    m = ModuleType('m')
    m.x = H
    log(1)
    m.x = 0
    log(2)

modules_drop:
    m = ModuleType('m')
    m.x = H
    log(1)
    m = 0
    log(2)

decorated:
    def deco(f):
        h = H
        return f
    @deco
    def f(): pass
    log(1)

recursion:
    def f(n):
        h = H
        if n:
            f(n - 1)
        log(n)
    f(2)
    log(3)

contextvar:
    v = ContextVar('v')
    v.set(H)
    log(1)
    v.set(0)
    log(2)

contextvar_reset:
    v = ContextVar('v')
    t = v.set(H)
    log(1)
    v.reset(t)
    log(2)

weak_dict:
    h = H
    log(1)
    x = [h]
    h = None
    log(2)
    x[0] = 0
    log(3)

coroutine_local:
    async def c():
        h = H
        log(1)
    drive(c())
    log(2)

coroutine_await:
    async def c():
        h = H
        await once()
        h = 0
        log(1)
        await once()
    drive(c())
    log(2)

coroutine_argument:
    async def c(h):
        await once()
        log(1)
    async def o():
        await c(H)
        log(2)
    drive(o())
    log(3)

coroutine_result:
    async def c():
        return H
    async def o():
        await c()
        log(1)
        h = await c()
        log(2)
        h = 0
        log(3)
    drive(o())
    log(4)

coroutine_raise:
    async def c():
        h = H
        await once()
        1 / 0
    async def o():
        try:
            await c()
        except ZeroDivisionError:
            log(1)
        log(2)
    drive(o())
    log(3)

coroutine_closed:
    async def c():
        h = H
        await once()
    x = c()
    x.send(None)
    log(1)
    x.close()
    log(2)

coroutine_dropped:
    async def c():
        h = H
        await once()
    x = c()
    x.send(None)
    log(1)
    x = 0
    log(2)

async_for:
    async def g():
        yield H
        log(1)
    async def c():
        async for h in g():
            log(2)
        log(3)
    drive(c())
    log(4)

async_for_break:
    async def c():
        async for h in Numbers([H, G]):
            log(1)
            break
        log(2)
        h = 0
        log(3)
    drive(c())
    log(4)

async_with:
    async def c():
        async with AsyncManager(H) as h:
            log(1)
        log(2)
        h = 0
        log(3)
    drive(c())
    log(4)

async_comp:
    async def c():
        [0 async for h in Numbers([H, G])]
        log(1)
    drive(c())
    log(2)

future_result:
    async def c():
        f = asyncio.get_running_loop().create_future()
        f.set_result(H)
        log(1)
        await f
        log(2)
        f = 0
        log(3)
    run(c())

future_callback:
    async def c():
        f = asyncio.get_running_loop().create_future()
        f.add_done_callback(partial(use, H))
        f.set_result(1)
        await asyncio.sleep(0)
        log(2)
        f = 0
        log(3)
    run(c())

call_soon:
    async def c():
        asyncio.get_running_loop().call_soon(use, H)
        log(0)
        await asyncio.sleep(0)
        log(2)
    run(c())

task_local:
    async def f():
        h = H
        await asyncio.sleep(0)
        log(1)
    async def c():
        t = asyncio.create_task(f())
        await t
        log(2)
    run(c())

task_result:
    async def f():
        return H
    async def c():
        t = asyncio.create_task(f())
        await t
        log(1)
        t = 0
        log(2)
    run(c())

task_argument:
    async def f(h):
        await asyncio.sleep(0)
        log(1)
    async def c():
        await asyncio.gather(f(H), f(G))
        log(2)
    run(c())

task_cancelled:
    async def f():
        h = H
        await asyncio.sleep(10)
    async def c():
        t = asyncio.create_task(f())
        await asyncio.sleep(0)
        t.cancel()
        try:
            await t
        except asyncio.CancelledError:
            log(1)
        log(2)
    run(c())

task_raise:
    async def f():
        h = H
        1 / 0
    async def c():
        t = asyncio.create_task(f())
        try:
            await t
        except ZeroDivisionError:
            log(1)
        log(2)
        t = 0
        log(3)
    run(c())

run_local:
    async def c():
        h = H
        log(1)
    run(c())
    log(2)

wait_for:
    async def f(h):
        await asyncio.sleep(0)
    async def c():
        await asyncio.wait_for(f(H), 5)
        log(1)
    run(c())

queue_get:
    async def c():
        q = asyncio.Queue()
        await q.put(H)
        log(1)
        await q.get()
        log(2)
    run(c())
''')

# Programs of module level: names are globals there.
MODULE = {'local_del', 'local_none', 'local_other', 'two_locals', 'for_variable', 'for_made', 'with_as', 'except_as', 'walrus', 'unpacked',
          'unpacked_star', 'for_raise', 'temporary', 'native', 'item_none', 'attr_none', 'class_attr_none', 'matched_name', 'defaults_del', 'or_else'}

# Who notices: what makes the objects a and b.
OBSERVERS = {
    'del': "D('a')", 'callback': "called('a')", 'asked': "asked('a')", 'generator': "cleans('a')", 'coroutine': 'a()', 'suspended': "waiting('a')",
    'hook': "hooked('a')",
}
SOME_HOLDERS = ['bare', 'list', 'attr', 'cell', 'gen']
SOME_WAYS = ['local_del', 'function', 'temporary', 'parameter', 'attr_none', 'except_local']


def situations():
    for observer in OBSERVERS:
        for way in WAYS:
            for holder in HOLDERS:
                if observer == 'del' or holder in SOME_HOLDERS or way in SOME_WAYS:
                    yield observer, way, holder
        for way in MODULE:
            for holder in SOME_HOLDERS:
                yield observer, 'module_' + way, holder


PRELUDE = '''
import sys
from functools import partial, reduce, lru_cache
from types import MethodType, MappingProxyType, SimpleNamespace, ModuleType
from itertools import chain, islice, cycle, repeat, tee, product
from collections import deque, OrderedDict, defaultdict, namedtuple
from operator import methodcaller
class D:
    def __init__(self, name): self.name = name
    def __del__(self): log(self.name)
class P: pass
class Box:
    def __init__(self, x): self.x = x
    def get(self): return self.x
    def use(self, h): log(1)
    def drop(self): self.x = None
class Slot:
    __slots__ = 'x'
    def __init__(self, x): self.x = x
class Seq:
    def __init__(self, x): self.x = x
    def __getitem__(self, i): return self.x
class MyList(list): pass
class MyDict(dict): pass
Named = namedtuple('Named', 'x y')
class Manager:
    def __init__(self, x): self.x = x
    def __enter__(self): return self.x
    def __exit__(self, *e): self.x = 0
def use(h, k=0): log(1)
def cell(x): return lambda: x
def default(x):
    def f(a=x): pass
    return f
def kwdefault(x):
    def f(*, a=x): pass
    return f
def held(x): yield 1
def started(g): next(g); return g
def raised(x):
    try: raise Exception
    except Exception as e: return e
def caused(x):
    try: raise Exception from ValueError(x)
    except Exception as e: return e
def frame(x): return sys._getframe()
def cached(x):
    f = lru_cache(id)
    f(x)
    return f
def exhausted(x):
    i = iter(x)
    for x in i: pass
    return i
'''

# What some programs need besides, by a word they have.
PARTS = {
    'waits(': 'async def waits(x): await once()\ndef begun(c): c.send(None); return c\n',
    'once()': 'class once:\n    def __await__(self): yield\n',
    'drive(': 'def drive(c):\n    try:\n        while True: c.send(None)\n    except StopIteration: pass\n',
    'Data(': 'from dataclasses import dataclass\n@dataclass\nclass Data: x: object\n',
    'context(': 'from contextvars import Context, ContextVar\nvar = ContextVar("var")\ndef context(x):\n    c = Context()\n    c.run(var.set, x)\n    return c\n',
    'ContextVar(': 'from contextvars import ContextVar\n',
    'stack(': 'from contextlib import ExitStack\ndef stack(x):\n    s = ExitStack()\n    s.callback(use, x)\n    return s\n',
    'contextmanager': 'from contextlib import contextmanager\n',
    'local(': 'import threading\ndef local(x):\n    l = threading.local()\n    l.x = x\n    return l\n',
    'queue(': 'import queue as queues\ndef queue(x):\n    q = queues.SimpleQueue()\n    q.put(x)\n    return q\n',
    'Numbers(': '''class Numbers:
    def __init__(self, l): self.l = l
    def __aiter__(self): return self
    async def __anext__(self):
        if self.l: return self.l.pop(0)
        raise StopAsyncIteration
''',
    'AsyncManager(': '''class AsyncManager:
    def __init__(self, x): self.x = x
    async def __aenter__(self): return self.x
    async def __aexit__(self, *e): self.x = 0
''',
    'run(': '''import asyncio
def run(c):
    loop = RunLoop()
    try: loop.run_until_complete(c)
    finally: loop.close()
''',
    'called(': 'import weakref\nkept = []\ndef called(name):\n    p = P()\n    kept.append(weakref.ref(p, lambda r: log(name)))\n    return p\n',
    'asked(': 'import weakref\ndef asked(name):\n    p = P()\n    ask[name] = weakref.ref(p)\n    return p\n',
    'cleans(': '''def cleaning(name):
    try: yield
    finally: log(name)
def cleans(name):
    g = cleaning(name)
    next(g)
    return g
''',
    'a()': 'async def a(): pass\n',
    'b()': 'async def b(): pass\n',
    'waiting(': '''class once:
    def __await__(self): yield
async def cleaning(name):
    try: await once()
    finally: log(name)
def waiting(name):
    g = cleaning(name)
    g.send(None)
    return g
''',
    'hooked(': '''async def agen(): yield
def hooked(name):
    g = agen()
    g.__name__ = name
    sys.set_asyncgen_hooks(lambda g: None, lambda g: log(g.__name__))
    try: g.asend(None).send(None)
    except StopIteration: pass
    return g
''',
}


def program(observer, way, holder):
    "the text of a situation, and whether it is a module's"
    h = HOLDERS[holder].replace('X', OBSERVERS[observer])
    g = h.replace("('a')", "('b')").replace('a()', 'b()') if observer == 'coroutine' else h.replace("'a'", "'b'")
    module = way.startswith('module_')
    text = WAYS[way.removeprefix('module_')]
    for letter, x in ('H', h), ('G', g):
        for end in '\n,]):+ .}':
            for begin in ' ([{=*':
                text = text.replace(begin + letter + end, begin + x + end)
        if text.startswith(letter):
            text = x + text[1:]
    if not module:
        text = 'def main():\n    ' + text.replace('\n', '\n    ') + '\nmain()'
    return text + '\n'


def happens(observer, way, holder):
    "what happens in a situation"
    text = program(observer, way, holder)
    events, ask = [], {}
    def log(what):
        for name, ref in list(ask.items()):
            if ref() is None:
                del ask[name]
                events.append(name)
        events.append(what)
    names = {'__name__': 'main', 'log': log, 'ask': ask}
    need = text
    parts = PRELUDE
    for _ in range(3):
        for word, part in PARTS.items():
            if word in need and part not in parts:
                parts += part
                need += part
    if 'RunLoop' in parts:
        names['RunLoop'] = run_loop()
    exec(compile(parts, 'prelude', 'exec'), names)
    if observer == 'coroutine':
        import warnings
        warnings.simplefilter('always')
        warnings.showwarning = lambda message, kind, file, line, *_: events.append(f"{str(message).split(chr(39))[1]}@{line}")
    code = compile(text, 'situation', 'exec')
    try:
        exec(code, names)
    except Exception as e:
        events.append(type(e).__name__)
        del e
    events = list(events)
    names['log'] = lambda what: None
    return ' '.join(map(str, events))


def run_loop():
    import asyncio
    if sys.platform != 'emscripten':
        return asyncio.new_event_loop
    from asyncio import base_events
    class Selector:
        def select(self, timeout=None): return []
        def close(self): pass
    class Loop(base_events.BaseEventLoop):
        def __init__(self):
            super().__init__()
            self._selector = Selector()
        def _process_events(self, l): pass
        def _write_to_self(self): pass
    asyncio.events._set_running_loop(None)
    return Loop


def main(first=0, last=1 << 30):
    done, last_key = {}, None
    def flush():
        for events, holders in done.items():
            print(*last_key, '|', ' '.join(holders) + ':', events)
        done.clear()
    for n, (observer, way, holder) in enumerate(situations()):
        if int(first) <= n < int(last):
            if (observer, way) != last_key:
                flush()
                last_key = observer, way
            done.setdefault(happens(observer, way, holder), []).append(holder)
    flush()


if __name__ == '__main__':
    if sys.argv[1:] == ['count']:
        print(sum(1 for _ in situations()))
    elif len(sys.argv) == 5 and sys.argv[1] == 'show':
        print(program(*sys.argv[2:]))
        print(happens(*sys.argv[2:]))
    else:
        main(*sys.argv[1:])
