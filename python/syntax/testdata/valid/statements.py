#!/usr/bin/env python3
"""A docstring."""
import a
import a.b.c as d, e
from . import f
from .. import g as h
from ...i.j import (k, l as m,)
from n import *
from .... import o
x = 1
x = y = z = 2; w = 3;
(x) = 1
(x, y) = [z, *w] = 1, *v
x, = y
*x, y = z
[x, [y, (z)]] = w
x.y[z] = w
x[1:2, ::3, ...] = 4
x[*y] = x[*y, z] = 1
x += 1; x -= 1; x *= 1; x /= 1; x //= 1; x %= 1; x @= 1; x &= 1; x |= 1; x ^= 1; x <<= 1; x >>= 1; x **= 1
x.y += yield_
(x) += 1, 2
x: int
x: int = 1
(x): int = 2
x.y: int
(x.y): int
x[0]: int = *a, b
del x, y.z, w[0]
del (x), (y, z), [w, v], ()
del x,
pass
assert x
assert x, "message"
raise
raise ValueError
raise ValueError("x") from None
global_ = 1
def f():
    global x, y
    def g():
        nonlocal z
        z = 1
    return
def f(): return 1, *x
def f(): yield; yield 1; yield 1, *x; x = yield; x += yield y; yield from z; return (yield)
if x: pass
if x:
    y
elif z: w
elif v:
    u

else:
    t
if (x := 1): pass
if x := 1: pass
while x: break
while x:
    continue
else:
    y
for x in y: pass
for x, *y in z, *w:
    pass
else:
    v
for (x) in y: pass
for x.y in z: pass
for x[0], (y, z) in w: pass
for x, in y: pass
try: x
finally: y
try:
    x
except: y
try:
    x
except A: y
except (B, C) as d: z
except:
    w
else:
    v
finally:
    u
try:
    x
except* A as b:
    y
except* (C, D):
    z
with x: pass
with x as y: pass
with x as (y, z), w as v[0], u: pass
with (x): pass
with (x, y): pass
with (x as y): pass
with (x as y, z,): pass
with (x), y: pass
with (x, y) as z: pass
with (x).y as z: pass
with (x, y), z: pass
with (yield): pass
with (x, *y): pass
with (x := 1): pass
with (x for x in y): pass
with (): pass
with (x)(y): pass
with x(), \
     y: pass
class A: pass
class A(): pass
class A(B, *C, metaclass=D, **E):
    """doc"""
    x = 1
    def f(self): pass

    class B: y: int
@x
class A: pass
@x.y(z)
@(lambda f: f)
@w[0] if v else u
@t := s
def f(): pass
type X = int
type X[T] = list[T]
type X[T: int, *Ts, **P] = (T, Ts)
type = 1
type (x)
type[x]
type.x
type: int
print(type)
match = 1
match (x)
match[x]
match.x
match * x
match -x
match: int
match, x = case, _ = 1, 2
match(x).y = case
if 1:
	tabs
	if 2:
		more
x = [
    1,  # comment

    2,
  3 ]
x = (1 +
2)
x = 1 + \
  2
if x:
    # comment
        # odd comment
    y
  # another
    z

x = 1 # no newline behind
