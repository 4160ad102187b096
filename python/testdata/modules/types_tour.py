# not recorded: as CPython 3.14 answers
import types
n = types.SimpleNamespace(a=1, b='x'); n.c = 2; print(n, n == types.SimpleNamespace(a=1, b='x', c=2), vars(n))
m = types.MappingProxyType({'a': 1}); print(m, m['a'], dict(m), 'a' in m, m | {'b': 2})
mod = types.ModuleType('mod', 'doc'); mod.x = 1; print(mod, mod.__doc__, mod.__name__)
print(types.FunctionType, types.LambdaType is types.FunctionType, isinstance(len, types.BuiltinFunctionType), types.NoneType, types.EllipsisType, isinstance((x for x in ()), types.GeneratorType), types.GenericAlias(list, int), int | str, type(int | None))
C = types.new_class('C', (int,), {}, lambda ns: ns.update(y=5)); print(C.y, C(3) + 1, types.resolve_bases((int,)), types.prepare_class('X')[0])
f = types.FunctionType((lambda: 42).__code__, {}); print(f(), types.MethodType(lambda self: self, 5)(), types.CellType(3).cell_contents)
class D:
    @types.DynamicClassAttribute
    def v(self): return 'dyn'
print(D().v)
for g in (lambda: m.__setitem__('a', 1), lambda: types.MappingProxyType(5), lambda: types.ModuleType(), lambda: types.SimpleNamespace(1, 2), lambda: mod.nope, lambda: types.FunctionType(1, 2)):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
