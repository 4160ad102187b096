# not recorded: what `from __future__ import barry_as_FLUFL` and compile()'s flag for it change; 3.14's output.
import ast


def t(src, **k):
    try:
        c = compile(src, "p", k.pop("mode", "exec"), **k)
        ns = {}
        exec(c, ns)
        print(repr(src), k, "ok", ns.get("r"), c.co_flags & 0x1FE0000, [x.co_flags & 0x1FE0000 for x in c.co_consts if hasattr(x, "co_flags")])
    except SyntaxError as e:
        print(repr(src), k, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))


F = "from __future__ import barry_as_FLUFL\n"
CO = 0x400000
t(F+'r = 1 <> 2'); t(F+'r = 1 != 2'); t('r = 1 <> 2'); t('r = 1 != 2', flags=CO); t('r = 1 <> 2', flags=CO); t('r= 1 <> 1', flags=CO)
t('from __future__ import barry_as_FLUFL; r = 1 <> 2'); t('from __future__ import barry_as_FLUFL; r = 1 != 2')
t('from __future__ import annotations, barry_as_FLUFL\nr = 1 <> 2'); t('from __future__ import (barry_as_FLUFL as x,\n annotations)\nr = 1 <> 2'); t('from __future__ import (barry_as_FLUFL as x)\nr = 1 != 2')
t('from  __future__  import\\\n barry_as_FLUFL\nr = 1 <> 2')
t('"doc"\n'+F+'r = 1 <> 2')
t('x = 1\n'+F+'r = 1 <> 2')
t('x = 1 != 2\n'+F+'r = 1 <> 2')
t('if 1:\n from __future__ import barry_as_FLUFL\nr = 1 <> 2')
t('from __future__ import *\nr = 1 <> 2')
t('from .__future__ import barry_as_FLUFL\nr = 1 <> 2')
t('from __future__ import nix\nr = 1 <> 2')
t(F+'r = f"{1 <> 2}"'); t(F+'r = f"{1 != 2}"'); t(F+'r = f"{1!=2}"');t('r = f"{1 <> 2}"'); t(F+'r = f"{1!r}"'); t(F+'r = 1 <> 2 <> 3'); t(F+'r = 1 <> 2 != 3'); t(F+'r = 1 < > 2'); t(F+'r = not 1 <> 2'); t(F+'r = [x for x in [1,2] if x <> 1]'); t(F+'r = (1 != 2'); t(F+'r = 1 !=');t(F+'r = 1 != 2\nx y'); t(F+'x y\nr = 1 != 2'); t(F+'r = 1 != 2 3');t(F+'r = 1 <> 2 3');t('r = 1 <> 2 3');t('r = <> 2');t(F+'r = != 2');t(F+'assert 1 != 2, x y')
t('1 <> 2'); t('a = b <> c = d'); t('f(a <> b)'); t('x = (a <> b'); t('while a <> b: pass'); t('if a <> b\n pass'); t('print "x" <> 2'); t(F+'print "x" <> 2'); t(F+'if a <> b\n pass'); t(F+'if a != b\n pass')
t('r = eval("1 <> 2")', flags=CO); t(F+'r = eval("1 <> 2")'); t(F+'r = eval("1 != 2")'); t(F+'exec("r = 1 <> 2")')
t(F+'from __future__ import annotations\nr = 1 <> 2'); t(F+'def f(x: 1 <> 2): pass\nr = f.__annotations__'); t('from __future__ import annotations, barry_as_FLUFL\ndef f(x: 1 <> 2): pass\nr = f.__annotations__')
t('r = 1 <> 2', mode='single', flags=CO); t('1 <> 2', mode='eval', flags=CO); t('1 != 2', mode='eval', flags=CO); t('1 <> 2', mode='eval')
t('from __future__ import barry_as_FLUFL; 1 <> 2\n', mode='single')
t('match 1:\n case 2 if 1 <> 2: r = 3', flags=CO); t('(yield) <> 1'); t('from __future__ import barry_as_FLUFL, x\nr = 1 <> 2'); t('from __future__ import barry_as_FLUFL,\nr = 1 <> 2');t('from __future__ import (barry_as_FLUFL\nr = 1 <> 2')
t('def f():\n from __future__ import barry_as_FLUFL\nr = 1 <> 2');t('try:\n from __future__ import barry_as_FLUFL\nexcept: pass\nr = 1 != 2')
t('r = 1 !=2 and 3 <> 4', flags=CO); t('r = 1 <> 2 and 3 != 4', flags=CO); t('r = 3 != 4 and x y', flags=CO)
try: print(ast.dump(compile('a <> b', 'p', 'eval', flags=CO | ast.PyCF_ONLY_AST)))
except SyntaxError as e: print(e)
print(ast.dump(ast.parse(F+'a <> b')))
t('x = 1 != 2\n'+F+'x y'); t('x = 1 != 2; '+F+'x y'); t('x = 1 <> 2; '+F+'x y'); t('x y\n'+F)
t(F+'def f(): return 1 <> 2\nr = f()'); t('from __future__ import annotations\nclass A:\n def f(self: int): pass\nr = A.f.__annotations__')
t('r = 1', flags=0x20000); t('r=1', flags=0x1fe0000&~CO)
t('from __future__ import generator_stop, division\nr=1')
t(F+'r = compile("1 <> 2", "q", "eval").co_flags & 0x1fe0000');t(F+'try: compile("1 <> 2", "q", "eval", 0, True)\nexcept SyntaxError as e: r = e.msg'); t(F+'r = eval(compile("1 <> 2", "q", "eval", dont_inherit=False))')
t('from __future__ import annotations\nns={}\nexec("def f(x: int): pass", ns)\nr = ns["f"].__annotations__'); t('from __future__ import annotations\nns={}\nexec(compile("def f(x: int): pass", "p", "exec", dont_inherit=True), ns)\nr = ns["f"].__annotations__')
t(F+'r = list(map(eval, ["1 <> 2"]))')
t(F+'import ast\nr = ast.dump(ast.parse("1 != 2"))'); t(F+'import ast\nr = ast.dump(compile("1 <> 2", "p", "exec", ast.PyCF_ONLY_AST))'); t('import ast\nr = ast.dump(compile("1 <> 2", "p", "exec", ast.PyCF_ONLY_AST|0x400000))')
t('from __future__ import barry_as_FLUFL\n\n\nmatch 1:\n case x if x <> 2: r = x'); t(F+'if 1 <> 2: r = 4\nelse: x y'); t(F+'r = 1 if 1 <> 1 else 2'); t(F+'while 1 != 1: pass'); t(F+'async def f():\n return [x async for x in y if x <> 1]')
t(F+'(a := 1) <> 2'); t(F+'lambda: 1 <> 2'); t(F+'r = {1 <> 2: 3}'); t(F+'r = 1 <>'); t(F+'<> 1'); t(F+'x <> = 1'); t(F+'x <>= 1'); t(F+'r = "a" "b" <> "c"'); t(F+'r = 1<>2<>3'); t(F+'x = 1 <> 2 = 3'); t(F+'1 <> 2 += 1'); t(F+'del 1 <> 2'); t(F+'for 1 <> 2 in x: pass');t(F+'f(a <> b = 1)'); t(F+'with a <> b as c <> d: pass'); t(F+'1 <> 2: int'); t(F+'r = t"{1 <> 2}"'); t(F+'r = f"{1 <> 2=}"');t(F+'r = f"{1<>2!r}"');t(F+'r = f"{1!r!=2}"')
t('from __future__ import annotations, braces, barry_as_FLUFL\n1 <> 2'); t('"a"\n"b"\n'+F); t('from __future__ import annotations as barry_as_FLUFL\n1 <> 2')
