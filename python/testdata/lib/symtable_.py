# The names of each block, as the compiler knows them.
import symtable

SOURCE = '''
import sys
class A[T]:
    x: int = 1
    def f(self, a, *b, c=1, **d):
        global g
        y = [i for i in a]
        def h(): nonlocal y; return y, a, sys
        return __class__
    def __private(self): return self.__x
type X[U: int = str] = list[U]
lambda q: (z for z in q)
def gen[T](x: T) -> int: yield x
if gen:
    gen: int
def twice(): pass
def twice(): return [k for k in (lambda: k)]
'''

def show(table, depth=0):
    print('  ' * depth, table.get_type(), table.get_name(), table.get_lineno(), table.is_nested(), table.is_optimized(), table)
    for symbol in table.get_symbols():
        said = [n[3:] for n in dir(symbol) if n.startswith('is_') and getattr(symbol, n)()]
        print('  ' * depth, ' ', symbol, *said)
    for child in table.get_children():
        show(child, depth + 1)

top = symtable.symtable(SOURCE, 'source.py', 'exec')
show(top)
print(top.lookup('twice').get_namespaces())
for name in 'twice', 'sys', 'nothing':
    try:
        print(top.lookup(name).get_namespace())
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
f = top.get_children()[0].get_children()[0].lookup('f').get_namespace()
print(f.get_parameters(), f.get_locals(), f.get_globals(), f.get_frees(), f.get_nonlocals())
for source, mode in ('x +', 'exec'), ('global x; x = 1; global x', 'exec'), ('x', 'what'):
    try:
        print(symtable.symtable(source, 's', mode))
    except (SyntaxError, ValueError) as e:
        print(type(e).__name__, e)
