# Syntax trees that programs make, compiled. not recorded from 3.13, which words some errors otherwise.
import ast, copy, pickle, sys, traceback, types, warnings

def E(node): return ast.fix_missing_locations(ast.Expression(node))
def M(*body): return ast.fix_missing_locations(ast.Module(list(body), []))
def value(node, **names): return eval(compile(E(node), '<tree>', 'eval'), names)
def shown(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

# A tree's code runs as its source's does, with the places that its nodes have.
tree = ast.parse('def f(x, /, *a, k=2, **kw):\n    "doc"\n    return [y * k for y in (x, *a)], kw\nz = f(1, 2, k=3, q=4)')
names = {}
exec(compile(tree, 'made.py', 'exec'), names)
print(names['z'], names['f'].__doc__, names['f'].__code__.co_firstlineno, names['f'].__code__.co_filename)

class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.BinOp(node, ast.Mult(), ast.Constant(2)), node)
print(eval(compile(ast.fix_missing_locations(Double().visit(ast.parse('1 + 20', mode='eval'))), '', 'eval')))
exec(compile(ast.Interactive([ast.Expr(ast.Constant(5, lineno=1, col_offset=0), lineno=1, col_offset=0)]), '', 'single'))
tree = ast.increment_lineno(ast.parse('def g():\n  return 1 // 0\ng()'), 40)
try: exec(compile(tree, 'lines.py', 'exec'))
except ZeroDivisionError as e: print([(f.name, f.lineno, f.colno, f.end_colno) for f in traceback.extract_tb(e.__traceback__)[1:]])
print(value(ast.Constant((1, frozenset([2]), b'x', ..., 'q', 2**90, 1j, None))), value(ast.Slice()), value(ast.FormattedValue(ast.Constant(1), -1)))
print(value(ast.Subscript(ast.Name('s'), ast.Slice(ast.Constant(1))), s='abc'), value(ast.NamedExpr(ast.Name('n', ast.Store()), ast.Constant(7))))
print(eval(compile('__debug__', '', 'eval', optimize=1)), eval(compile(ast.parse('__debug__', mode='eval'), '', 'eval', optimize=2)))
for source in '(yield)', 'return', 'break', 'x: int = yield', 'def f(a, a): pass', 'nonlocal x', 'f(**a, *b)', 'a.b: int = 1':
    shown(lambda: compile(ast.parse(source), 'bad.py', 'exec') and 'good')

# What isn't a tree, or not a whole one.
shown(lambda: compile(5, '', 'exec'))
shown(lambda: exec(M()))
shown(lambda: compile(ast.Expression(None), '', 'eval'))
shown(lambda: compile(ast.Name('x'), '', 'eval'))
shown(lambda: compile(M(), '', 'eval'))
shown(lambda: compile(ast.FunctionType([], ast.Constant(1)), '', 'exec'))
shown(lambda: compile(ast.Expression(ast.Name('x')), '', 'eval'))
for bad in (ast.Name(5), ast.Name(None), ast.Name('None'), ast.Name('x', ast.Store()), ast.Name('x', 5), ast.List([None]), ast.List(5),
            ast.List([5]), ast.Lambda(ast.arguments([5]), ast.Constant(1)), ast.BoolOp(ast.And(), []), ast.BoolOp(5, []),
            ast.Constant([1]), ast.Constant((1, {})), ast.Dict([None, ast.Constant(1)], [ast.Constant(1)]),
            ast.Compare(ast.Constant(1), [], []), ast.Compare(ast.Constant(1), [], [ast.Constant(2)]), ast.ListComp(ast.Constant(1), []),
            ast.NamedExpr(ast.List([], ast.Store()), ast.Constant(1)), ast.FormattedValue(ast.Constant(1), 7), ast.Starred(ast.Constant(1)),
            ast.Call(ast.Name('f'), [], [None])):
    shown(lambda: compile(E(bad), 'f.py', 'eval') and 'good')
body = [ast.Pass()]
for bad in (None, ast.Import([None]), ast.With([None], body), ast.Global([5]), ast.Global([]), ast.AnnAssign(ast.Name('x', ast.Store()), ast.Name('y'), None, 'q'),
            ast.AnnAssign(ast.Name('x', ast.Store()), ast.Name('y'), None, 2**70), ast.Delete([ast.Constant(1)]), ast.Delete([]),
            ast.ImportFrom('x', [ast.alias('y')], -1), ast.FunctionDef('f', ast.arguments(), []), ast.ClassDef('C'),
            ast.FunctionDef('f', ast.arguments(defaults=[ast.Constant(1)]), body), ast.FunctionDef('f', ast.arguments(kw_defaults=[None]), body),
            ast.Assign([ast.Call(ast.Name('x'))], ast.Constant(1)), ast.Assign([], ast.Constant(1)), ast.For(ast.Constant(1), ast.Constant(1), body),
            ast.Raise(None, ast.Constant(1)), ast.Try(body), ast.Try(body, [], body, body), ast.TypeAlias(ast.List([], ast.Store()), [], ast.Constant(1)),
            ast.Match(ast.Constant(1), [ast.match_case(None, None, body)]), ast.Match(ast.Constant(1), [ast.match_case(ast.MatchStar(), None, body)]),
            ast.Match(ast.Constant(1), [ast.match_case(ast.MatchAs(ast.MatchAs(None, 'a')), None, body)]),
            ast.Match(ast.Constant(1), [ast.match_case(ast.MatchSingleton(5), None, body)]),
            ast.Match(ast.Constant(1), [ast.match_case(ast.MatchValue(ast.Constant(...)), None, body)]),
            ast.Match(ast.Constant(1), [ast.match_case(ast.MatchValue(ast.Name('x')), None, body)]),
            ast.Match(ast.Constant(1), [ast.match_case(ast.MatchOr([]), None, body)]),
            ast.Match(ast.Constant(1), [ast.match_case(ast.MatchClass(ast.Constant(1)), None, body)]),
            ast.Match(ast.Constant(1), [ast.match_case(ast.MatchMapping([ast.Constant(1)]), None, body)]),
            ast.Match(ast.Constant(1), [ast.match_case(ast.MatchAs(None, '_'), None, body)])):
    shown(lambda: compile(M(bad), 'f.py', 'exec') and 'good')
for place in (5, 3, 4, 2), (5, 3, 5, 2), (-5, 3, 5, 2), ('a', 3, 5, 2), (None, 3, 5, 2), (1, -1, 1, 5):
    shown(lambda: compile(ast.Module([ast.Pass(*(), **dict(zip(('lineno', 'col_offset', 'end_lineno', 'end_col_offset'), place)))], []), '', 'exec') and 'good')

# compile() that gives a tree.
print(ast.dump(compile('x + 1', 'f', 'eval', ast.PyCF_ONLY_AST)), compile(M(), '', 'exec', ast.PyCF_ONLY_AST))
print(ast.dump(ast.parse('def f():\n "a"\nif __debug__:\n  "%s %5r" % (a, b)', optimize=2)))
print(ast.dump(ast.parse('match x:\n case -1 + 2j: pass', optimize=1)))
shown(lambda: compile('1', '', 'func_type'))
shown(lambda: compile('1', '', 'other', ast.PyCF_ONLY_AST))
shown(lambda: compile('1', '', 'exec', 1))
for version, source in ((3, 8), 'match x:\n case 1: pass'), ((3, 7), '(x := 1)'), ((3, 10), 'type X = 1'), ((3, 3), 'async def f(): pass'), ((2, 7), ''):
    shown(lambda: ast.parse(source, feature_version=version))

# The classes of nodes.
print(ast.Name.__doc__, '|', ast.cmpop.__doc__, '|', ast.Name._field_types, ast.Dict._field_types, ast.arg._field_types)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    ast.Name(); ast.Name(id='x', other=1); ast.FunctionDef('f')
    print(*(w.message for w in caught), sep='\n')
shown(lambda: ast.Name(1, 2, 3))
shown(lambda: ast.Name(1, id=2))
node = ast.parse('x = 1').body[0]
print(copy.replace(node.targets[0], id='y'), copy.deepcopy(node), pickle.loads(pickle.dumps(node)), ast.compare(node, copy.deepcopy(node)))
shown(lambda: copy.replace(node, wrong=1))
shown(lambda: copy.replace(ast.Constant(1), value=2).value)
print(node.__reduce_ex__(2)[:2], ast.Load() is ast.Load(), ast.Name('x').ctx is ast.Name('y').ctx)
print(ast.parse('x+1;y;z'), ast.arguments(), ast.Constant('x'))
print(ast.dump(ast.Call(ast.Name('f')), annotate_fields=False), ast.dump(ast.Call(ast.Name('f')), show_empty=True))
match ast.Name('v'):
    case ast.Name(id): print(id)

# A tree that is too deep, and one that has no end.
deep = ast.Constant(1)
for _ in range(100_000): deep = ast.UnaryOp(ast.Not(), deep, lineno=1, col_offset=0)
try: compile(ast.Expression(deep), '', 'eval')
except RecursionError: print('RecursionError')
while isinstance(deep, ast.UnaryOp): deep = deep.operand
loop = ast.List([])
loop.elts.append(loop)
try: compile(ast.Expression(ast.copy_location(loop, ast.parse('x').body[0])), '', 'eval')
except RecursionError: print('RecursionError')
