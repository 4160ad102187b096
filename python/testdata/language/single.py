# Code compiled as at the prompt: each expression statement goes to sys.displayhook.
import sys, io, builtins

def prompt(source):
    exec(compile(source + '\n', '<prompt>', 'single'), names)

names = {}
prompt('1 + 1')
prompt('None')
prompt('for i in range(2): i\n')
prompt('if True:\n    "text"\n')
prompt('x = 5; x; x * 2')
print(builtins._)

out = sys.stdout
sys.stdout = io.StringIO()
prompt('[1, 2]')
text, sys.stdout = sys.stdout.getvalue(), out
print(repr(text))

sys.displayhook = lambda value: print('shown:', value)
prompt('3')
prompt('None')
del sys.displayhook
try:
    prompt('4')
except RuntimeError as e:
    print(e)
sys.displayhook = sys.__displayhook__
prompt('def f(): 5')
prompt('f()')
