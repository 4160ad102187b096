# input() from streams that a program has set, and without them.
import sys, io
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
f=io.StringIO('a\nb\n'); so=sys.stdout; si=sys.stdin
sys.stdin=f
t(input)
f.close()
t(input)
class W:
    def write(s, x): so.write('<'+x+'>')
sys.stdin=io.StringIO('x\ny')
sys.stdout=W()
r=[input('p'), input()]
sys.stdout=so
print(r)
del sys.stdout
try: input('p')
except BaseException as e: so.write(repr(e)+'\n')
sys.stdout=None
try: input('p')
except BaseException as e: so.write(repr(e)+'\n')
sys.stdout=so
del sys.stdin
t(input)
sys.stdin=None
t(input)
del sys.stderr
sys.stdin=si
t(input)
sys.stderr=None
sys.stderr=sys.__stderr__
try: 1/0
except Exception as e: print(dir(e.__traceback__))
