# not recorded: as CPython 3.14 answers
import pickle, copyreg, io
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
for v in (1, 'é', [1, (2, {3})], {'a': None}, 2.5, b'x', P(5), len, P, range(3), 1 + 2j, frozenset('a')):
    for proto in (0, 2, 5): assert pickle.loads(pickle.dumps(v, proto)) == v, v
print(pickle.dumps([1, 'a'], 0), pickle.HIGHEST_PROTOCOL, pickle.loads(b'I5\n.'), len(pickle.dumps(P(1))) > 20)
f = io.BytesIO(); pickle.dump({'k': 1}, f); f.seek(0); print(pickle.load(f))
class S:
    def __getstate__(self): return 'state'
    def __setstate__(self, s): self.got = s
print(pickle.loads(pickle.dumps(S())).got)
for g in (lambda: pickle.dumps(lambda: 1), lambda: pickle.loads(b''), lambda: pickle.loads(b'garbage'), lambda: pickle.dumps(x for x in ()), lambda: pickle.dumps(1, 99), lambda: pickle.loads('x'), lambda: pickle.loads(b'cnope\nx\n.')):
    try: print(g())
    except Exception as e: print(type(e).__name__, str(e)[:40])
