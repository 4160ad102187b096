import sys
def f(a, *b, c=1):
    x = 1
    del x
    global G
    G = len(a.b.c)
    import os.path as p, re
    from json import loads as l, dumps
    with a as q: q.r = 3
    def g(): return x, a, H
    class K:
        y: int = x
        z = G
        def m(self): return self.__p, super().m
    try: del a.b, G
    except E: pass
    return [i.k for i in a if i > J]
def show(c):
    print(c.co_name, c.co_names, c.co_varnames, c.co_freevars, c.co_cellvars)
    for k in c.co_consts:
        if hasattr(k, 'co_names'): show(k)
show(f.__code__)
show(compile("import a.b\nx = y\nfrom q import *\nclass A(B): z: int = 1\nfor i in x: del i\nasync def f(): await g()", "f", "exec"))
