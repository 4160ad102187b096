# The functions of the module gc: not recorded from 3.13; 3.14 prints this.
import gc
class A: pass
a = A(); a.x = [1]
def f(): pass
for x in [1, 1.5, "a", b"b", None, True, 1j, (), (1,2), ([],), [], {}, {1:2}, set(), frozenset(), frozenset([1]), A, a, f, len, [].append, a.__init__, gc, iter([]), iter({}), range(3), slice(1), object(), Exception(), bytearray(), memoryview(b""), f.__code__, property(), (x for x in []), type, int, {}.keys(), Ellipsis, NotImplemented, zip(), map(int, []), enumerate([]), reversed([]), A.__dict__, super(A, a), staticmethod(f)]:
    print(type(x).__name__, gc.is_tracked(x))
def t(f, *a, **k):
    try: print(f.__name__, a, k, "->", f(*a, **k))
    except BaseException as e: print(f.__name__, a, k, type(e).__name__, e)
print(gc.get_referents([1, "a", 2.5, True, None]), gc.get_referents({1: "a"}), gc.get_referents(a) == [[1], A] or gc.get_referents(a), gc.get_referents(1, "a"), gc.get_referents((1, 2)))
print([type(x).__name__ for x in gc.get_referrers(a.x)], gc.get_referrers(a.x)[0] is a)
print([type(x).__name__ for x in gc.get_referrers(a)], [x is globals() for x in gc.get_referrers(a)])
l = [a]; d = {"k": a}; s = {a}; tu = (a,)
print(sorted(type(x).__name__ for x in gc.get_referrers(a)))
print(any(x is a for x in gc.get_objects()), any(x is l for x in gc.get_objects()))
print(len([x for x in gc.get_objects() if isinstance(x, A)]))
t(gc.get_threshold); t(gc.set_threshold, 5, 6, 7); t(gc.get_threshold); t(gc.set_threshold, 9); t(gc.get_threshold); t(gc.set_threshold); t(gc.set_threshold, "a"); t(gc.set_threshold, 1, 2, 3, 4)
t(gc.collect, 3); t(gc.collect, -1); t(gc.collect, "a"); t(gc.collect, generation=1); t(gc.collect, gen=1)
t(gc.get_objects, 5); t(gc.get_objects, "a"); t(gc.get_debug); t(gc.set_debug, "a"); t(gc.get_referents); t(gc.get_referrers); t(gc.is_finalized, 1)
t(gc.freeze); t(gc.unfreeze); t(gc.get_freeze_count)
print(type(gc.get_count()), len(gc.get_count()), [sorted(x) for x in gc.get_stats()])
gc.callbacks.append(lambda phase, info: print(phase, info))
l = []; l.append(l); del l
print(gc.collect())
gc.callbacks.clear()
gc.set_debug(gc.DEBUG_SAVEALL); print(gc.get_debug())
class B: pass
b = B(); b.b = b; del b
print(gc.collect(), [type(x).__name__ for x in gc.garbage])
gc.set_debug(0); gc.garbage.clear()
class D:
    def __del__(self):
        global saved; saved = self
D()
print(gc.is_finalized(saved), gc.is_finalized(D()), gc.is_finalized([]))
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
print(sorted(x for x in dir(gc) if x[0] != "_"))
