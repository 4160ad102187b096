# frame.clear(), of frames in all states.
def g():
    try: yield 1
    finally: print('closed')
x = g(); next(x); f = x.gi_frame
try: f.clear()
except RuntimeError as e: print(e)
x.close()
y = g(); y.gi_frame.clear(); print(y.gi_frame)

import sys, warnings
class Broken:
    def __iter__(self): return self
    def __next__(self): return 1
    def __getattr__(self, attr): 1/0
def g(): yield from Broken()
sys.unraisablehook = lambda u: print(u.exc_type.__name__)
gi = g(); next(gi); gi.close()
async def f(): pass
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    c = f()
    c.cr_frame.clear()
    c.close()
print(len(log), c.cr_frame)
