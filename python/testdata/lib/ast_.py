# Syntax trees. not recorded from 3.13, whose operators have another repr.
import ast
print(ast.literal_eval("{'a': [1, 2.5, -3j, (None, True)], b'x': {1, 2}, 'c': 1+2j, 'd': set()}"))
for bad in ['1+1', 'f()', '[x]', '{**{}}', "'a' 'b' + 1"]:
    try: print(ast.literal_eval(bad))
    except ValueError as e: print(str(e).split(':')[0])
try: ast.literal_eval('1 +')
except SyntaxError as e: print(e.filename, e)
src = '''
import os as o, sys
@dec
async def f(a, /, b: int = 1, *args, c=2, **kw) -> None:
    """doc"""
    async with x as y, z: pass
    return [i async for i in range(3) if i if not i]
class C[T](B, metaclass=M):
    x: int = 5
    y += 1
match p:
    case {'a': 1, **rest} | C(1, b=2) | [_, *r] if g: pass
try: pass
except* (A, B) as e: raise X from y
f"a{b!r:>{w}}c"
lambda *, k: (yield)
a[1:2, ::3].b = not -x < y is not z
global q
'''
t = ast.parse(src)
print(ast.dump(t))
print(ast.dump(ast.parse('x = f(1, *a, k=2)'), indent=2))
print(ast.dump(ast.parse('a + b', mode='eval'), include_attributes=True))
print(ast.dump(ast.parse('a.b'), annotate_fields=False))
print([type(n).__name__ for n in ast.walk(ast.parse('if a: b = c'))])
class V(ast.NodeTransformer):
    def visit_Name(self, node):
        return ast.copy_location(ast.Constant(42), node)
n = V().visit(ast.parse('x + y'))
print(ast.dump(n)); print(ast.get_docstring(t.body[1]), ast.get_source_segment(src, t.body[2].body[0]))
print(ast.dump(ast.Call(ast.Name('f'), [ast.Constant(1)])), ast.Constant(5).value, ast.Name('x', ast.Store()).ctx)
match ast.parse('a = 1').body[0]:
    case ast.Assign([ast.Name(id)], ast.Constant(v)): print(id, v)
print(isinstance(ast.parse('1').body[0], ast.stmt), ast.Add._fields, ast.BinOp._fields, ast.expr._attributes)
print(ast.dump(ast.parse('é = x', mode='single'), include_attributes=True))
