# Type comments, types of functions, and what an older Python hadn't.
import ast

def show(source, **kw):
    try:
        print(ast.dump(ast.parse(source, **kw), include_attributes=kw.pop('attributes', False)))
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))

for source in (
    'x = 1 # type: int', 'x = y = 1#type:List[int] # more', 'for a in b:  # type: int\n  pass # type: ignore', 'with a as b: # type: c\n  pass',
    'async def f():\n  # type: () -> int\n  async for a in b: # type: c\n    pass\n  async with d: # type: e\n    pass',
    'def f(a, # type: int\n      b=1, # type: str\n      *c, # type: x\n      d, # type: y\n      **e # type: z\n    ): # type: (...) -> int\n  pass',
    '# type: ignore[a]\nx = 1 # type: ignore # b\n#type:ignored\n', 'x # type: int', 'def f(): # type: () -> int\n  # type: () -> str\n  pass',
    'def f(*, # type: int\n  a): pass', 'x += 1 # type: int', '(x, # type: ignore@b\n y)', 'lambda a: 1 # type: int', '',
):
    show(source, type_comments=True)
show('x = 1 # type: int')
for source in '() -> int', '(int, *str, **Any) -> List[int]\n', '(*a) -> b', '(**a) -> b', '(a, **b, c) -> d', '(a) b', '(*a, *b) -> c', '(a,) -> b', '() -> (', '-> a':
    show(source, mode='func_type')
show('(a) -> b', mode='func_type', feature_version=5)
for source in 'x: int', '1_0', 'await x', 'async def f(): pass', 'a @ b', '(x := 1)', 'def f(a, /): pass', 'match x:\n  case 1: pass', 'type X = int', 'class A[T = 1]: pass', "t''", 'try: pass\nexcept A, B: pass', "'\\d'", '[x async for x in y]':
    for minor in 4, 7, 12, 14:
        show(source, feature_version=(3, minor))
