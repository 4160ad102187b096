# not recorded: as CPython 3.14 answers
import bisect, array
l = [1, 3, 3, 5]; print(bisect.bisect_left(l, 3), bisect.bisect(l, 3), bisect.bisect_right(l, 9)); bisect.insort(l, 4); print(l, bisect.bisect_left(['a', 'bb', 'ccc'], 2, key=len))
a = array.array('i', [1, 2, 3]); a.append(4); a.extend([5]); print(a, a[1:3], a.typecode, a.itemsize, a.tolist(), a.index(3), a.pop(), len(a), a.tobytes()[:4], array.array('d', [1.5]), array.array('u', 'hi'))
for f in (lambda: array.array('i', ['x']), lambda: array.array('z'), lambda: a.append(1.5), lambda: array.array('b', [200]), lambda: a[10], lambda: a.remove(99), lambda: bisect.bisect([1], 'a'), lambda: bisect.bisect([1], 1, -1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
