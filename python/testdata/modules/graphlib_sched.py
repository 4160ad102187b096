import graphlib, sched, time
t = graphlib.TopologicalSorter({'d': {'b', 'c'}, 'b': {'a'}, 'c': {'a'}}); o = list(t.static_order()); print(o[0], sorted(o[1:3]), o[3])
g = graphlib.TopologicalSorter(); g.add('x', 'y'); g.add('y'); g.prepare()
while g.is_active():
    for n in g.get_ready(): print(n); g.done(n)
for f in (lambda: list(graphlib.TopologicalSorter({'a': ['b'], 'b': ['a']}).static_order()), lambda: g.add('z'), lambda: g.done('q'), lambda: graphlib.TopologicalSorter().get_ready()):
    try: f()
    except ValueError as e: print(type(e).__name__, e.args[0])
s = sched.scheduler(time.monotonic, time.sleep); s.enter(0.02, 1, print, ('second',)); s.enter(0.01, 1, print, ('first',)); e = s.enter(0.03, 1, print, ('never',)); print(len(s.queue)); s.cancel(e); s.run(); print(s.empty())

again = graphlib.TopologicalSorter({1: [2]})
again.prepare()
again.prepare()
print(again.get_ready())
try:
    again.prepare()
except ValueError as e:
    print(e)
