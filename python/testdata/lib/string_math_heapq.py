import heapq
import math
import string

print(string.ascii_lowercase[:5], string.digits, string.punctuation[:6], string.capwords('two words'), len(string.printable))
print(string.Template('$who owes $$${amount}').substitute(who='Ann', amount=5), string.Template('$x $y').safe_substitute(x=1))
print(math.pi, math.sqrt(2), math.floor(-1.5), math.ceil(1.2), math.gcd(12, 18), math.isclose(0.1 + 0.2, 0.3), math.inf, math.comb(5, 2))
print(math.log(100, 10), math.log2(8), math.hypot(3, 4), math.factorial(6), math.fsum([0.1] * 10), math.trunc(-2.7), math.isqrt(17), math.prod([2, 3]))
heap = []
for n in 5, 1, 4, 2:
    heapq.heappush(heap, (n, f'job {n}'))
print(heap[0], heapq.heappop(heap), heapq.heapreplace(heap, (0, 'new')), heapq.heappushpop(heap, (9, 'last')))
print(heapq.nlargest(2, [3, 1, 2]), heapq.nsmallest(2, [3, 1, 2], key=lambda x: -x), list(heapq.merge([1, 4], [2, 3])))
h = [5, 3, 8, 1]
heapq.heapify(h)
print([heapq.heappop(h) for _ in range(4)])
try:
    heapq.heappop([])
except IndexError as e:
    print(e)

import math
from math import nextafter as n, sumprod as s, inf, nan
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
for st in (0,1,2,5,2**52,2**62,2**63,2**64,2**80,-1,True,None,1.0):
    for x,y in ((1.0,inf),(1.0,-1.0),(-0.0,0.0),(0.0,-0.0),(5e-324,-5e-324),(-1.0,1.0),(inf,-inf),(nan,1),(1,nan),(2,2),(0.0,5e-323),(-1e-323,1e-323)):
        t(n,x,y,steps=st)
from fractions import Fraction
from decimal import Decimal
class F(float): pass
class I(int): pass
from itertools import repeat, count
for p,q in (([10,20],[inf,1]),([1e308]*2,[1e308,-1e308]),([1e308]*3,[10,-10,1]),([.1]*10,[1]*10),([1,2,.5],[3,4,2]),([1,.5,2],[3,2,4]),([True,.1],[.2,False]),
  ([Fraction(1,3),.5],[3,2]),([Decimal(1),2],[2,3]),([I(2),3.5],[F(2.5),2]),([10**400,1.0],[1.0,2]),([1.0,10**400],[1.0,2.0]),([2**62,2**62],[4,4]),([1e16,1,-1e16],[1.0,1.0,1.0]),([0.0],[-0.0]),([-0.0],[1]),([],[]),([1],[]),([-1e-300,1e16,1e-300],[1.0]*3),
  ([nan,inf],[1,1]),([inf,-inf],[1.0,1.0]),("ab",[1,2]),(["a"],["b"]),(repeat(1),[1,2]),([1,2],count()),(5,[1]),([1],5)):
    t(s,p,q)
