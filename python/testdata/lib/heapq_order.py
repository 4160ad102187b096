# not recorded: of CPython 3.14, whose max-heaps 3.13 lacks
import random, hashlib, heapq, bisect
log = []
class K:
    def __init__(self, v, i): self.v, self.i = v, i
    def __lt__(self, o):
        log.append((self.i, o.i)); return self.v < o.v
    def __eq__(self, o):
        log.append((self.i, "=", o.i)); return self.v == o.v
    __hash__ = None
r = random.Random(3)
def show(*a): print(*a, len(log), hashlib.md5(repr((log, a)).encode()).hexdigest()[:8]); log.clear()
for n in (0, 1, 2, 3, 7, 20, 100, 1000, 2499, 2500, 2501, 2502, 3000, 4097):
    ks = [K(r.randrange(n * 2 + 1), i) for i in range(n)]
    for fix, push, pop, repl, pp in ((heapq.heapify, heapq.heappush, heapq.heappop, heapq.heapreplace, heapq.heappushpop),
        (heapq.heapify_max, heapq.heappush_max, heapq.heappop_max, heapq.heapreplace_max, heapq.heappushpop_max)):
        h = list(ks); fix(h); show("heapify", n, hashlib.md5(repr([k.i for k in h]).encode()).hexdigest()[:6])
        for k in range(min(n, 50)): pop(h)
        show("pop", len(h))
        for k in ks[:50]: push(h, k); repl(h, k); pp(h, k)
        show("push", [k.i for k in h][:20])
    for k in (0, 1, 3, 10, n, n + 5):
        if n > 3000: continue
        show("nsmallest", n, k, [x.i for x in heapq.nsmallest(k, ks)][:10])
        show("nlargest", n, k, [x.i for x in heapq.nlargest(k, ks)][:10])
        show("nsmallest", n, k, heapq.nsmallest(k, range(n), key=ks.__getitem__)[:10])
        show("nlargest", n, k, heapq.nlargest(k, range(n), key=ks.__getitem__)[:10])
    s = sorted(ks, key=lambda k: k.v); log.clear()
    show("merge", [x.i for x in heapq.merge(s[::3], s[1::3], s[2::3])][:9])
    show("merge", [x.i for x in heapq.merge(s[::3], [], s[1::3], key=lambda k: k)][:9])
    show("merge", [x.i for x in heapq.merge(s[::-3], s[-2::-3], reverse=True)][:9])
    for f in (bisect.bisect, bisect.bisect_left, bisect.bisect_right):
        show(f.__name__, [f(s, K(v, -v)) for v in range(0, n, max(1, n // 9))])
