# The order in which sort(), min() and max() compare, and how a comparison that fails leaves the list.
import random, hashlib, sys
log = []
class K:
    __slots__ = "v", "i"
    def __init__(self, v, i): self.v, self.i = v, i
    def __lt__(self, o):
        log.append((self.i, o.i))
        return self.v < o.v
class Boom(Exception): pass
r = random.Random(7)
def gen(n, kind):
    if kind == "random": return [r.randrange(n * 10) for _ in range(n)]
    if kind == "few": return [r.randrange(4) for _ in range(n)]
    if kind == "up": return list(range(n))
    if kind == "down": return list(range(n, 0, -1))
    if kind == "downeq": return sorted((r.randrange(n // 3 + 1) for _ in range(n)), reverse=True)
    if kind == "almost":
        a = list(range(n))
        for _ in range(3):
            if n: a[r.randrange(n)] = r.randrange(n)
        return a
    if kind == "runs": return [x for _ in range(7) for x in sorted(r.randrange(1000) for _ in range(n // 7))]
    if kind == "saw": return [x % 37 for x in range(n)]
    if kind == "append": return list(range(n)) + [r.randrange(n + 1) for _ in range(5)]
    if kind == "two": return list(range(0, n, 2)) + list(range(1, n, 2))
    if kind == "blocks": return [x + 100 * b for b in (3, 1, 2, 0) for x in range(n // 4)]
for kind in "random few up down downeq almost runs saw append two blocks".split():
    for n in (0, 1, 2, 3, 5, 33, 64, 65, 128, 257, 1000):
        for rev in (False, True):
            data = gen(n, kind)
            for how in ("sort", "key", "min", "max"):
                log.clear()
                ks = [K(v, i) for i, v in enumerate(data)]
                if how == "sort": ks.sort(reverse=rev); res = [k.i for k in ks]
                elif how == "key": res = sorted(range(len(data)), key=ks.__getitem__, reverse=rev)
                elif not ks: continue
                else: res = [{"min": min, "max": max}[how](ks).i]
                print(kind, n, rev, how, len(log), hashlib.md5(repr((log, res)).encode()).hexdigest()[:8])
class E(K):
    def __lt__(self, o):
        log.append(1)
        if len(log) == stop: raise Boom
        return self.v < o.v
for stop in range(1, 700, 13):
    for rev in (False, True):
        log.clear()
        ks = [E(v, i) for i, v in enumerate(gen(150, "random"))]
        try: ks.sort(reverse=rev)
        except Boom: pass
        print(stop, rev, hashlib.md5(repr([k.i for k in ks]).encode()).hexdigest()[:8])
