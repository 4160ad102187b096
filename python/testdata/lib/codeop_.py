# Codeop and code: what a user types. not recorded from 3.13.
import codeop
for s in ['if 1:\n  pass', 'if 1:\n  pass\n', 'x = (', 'x =', '"""a', "'a", "'a\\\n", 'a\\', 'if 1:', 'def f():\n  x\n  ', 'def f(): pass', '@a', 'class A:\n  def f(): pass', 'try:\n a', 'f"""{', '[x for', 'x)', 'if 1: pass\nelse:\n  x', '', '# c', 'lambda z:', 'a = {"x":\n', 'match x:\n case 1: pass', 'a b', 'for x in y:', 'raise = 2', "f'{a", 'if 9==3:\n  pass\nelse:\n', 'x=()\n\n', 'def x():\n  pass\n ', '\n\nif 1:\n  a', 'del', '(\nx for x in', 'a = 1;', 'import a,', 'from a import (', 'from a import ', '0x', 'x = 1 +\\', 'with a as', '"a" "b', 'async def f():\n await x']:
    for sym in 'single','eval','exec':
        try: r = codeop.compile_command(s, '<input>', sym); r = r and 'code'
        except Exception as e: r = f'{type(e).__name__} {e}'
        print(repr(s), sym, r)

import code, sys
sys.stderr = sys.stdout
i = code.InteractiveInterpreter({})
print(i.runsource('x = 1'), i.runsource('x'), i.runsource('if x:'), i.runsource('1/0'), i.runsource('def f(): return g(\n'))
i.runsource('def f():\n  return g()\n', '<a>'); i.runsource('f()', '<b>')
c = code.InteractiveConsole()
lines = iter(['a = 2', 'for i in range(a):', '  print(i)', '', 'a', 'b', 'import sys; sys.exit(3)'])
def read(prompt): print(prompt, end=''); return next(lines)
c.raw_input = read
try: c.interact('banner', 'bye')
except SystemExit as e: print('exit', e.code)
lines = iter(['"a\\', 'b"'])
def read(prompt):
    for line in lines: return line
    raise EOFError
code.interact('', read, {}, '')
