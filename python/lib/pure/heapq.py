# Heap queues.

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop',
           'heappush_max', 'heappop_max', 'heapify_max', 'heapreplace_max', 'heappushpop_max']

from _heapq import *

# The names of before 3.14.
_heapify_max, _heappop_max, _heapreplace_max = heapify_max, heappop_max, heapreplace_max

def merge(*iterables, key=None, reverse=False):
    heap = []
    sign = -1 if reverse else 1
    if reverse:
        fix, replace, pop = heapify_max, heapreplace_max, heappop_max
    else:
        fix, replace, pop = heapify, heapreplace, heappop
    none = object()
    for order, it in enumerate(map(iter, iterables)):
        value = next(it, none)
        if value is not none:
            heap.append([value if key is None else key(value), order * sign, value, it])
    fix(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        value = next(entry[3], none)
        if value is none:
            pop(heap)
        else:
            entry[0] = value if key is None else key(value)
            entry[2] = value
            replace(heap, entry)
    for _, _, value, it in heap: # the last one, whose items need no key
        yield value
        yield from it

def _best(n, iterable, key, largest):
    # A heap of the best n so far, the worst of them on top; of equal items the first ones are better.
    if n == 1:
        none = object()
        best = (max if largest else min)(iter(iterable), default=none, key=key)
        return [] if best is none else [best]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=largest)[:n]
    it, sign = iter(iterable), -1 if largest else 1
    heap = [(x if key is None else key(x), i * sign, x) for i, x in zip(range(n), it)]
    if not heap:
        return heap
    fix, replace = (heapify, heapreplace) if largest else (heapify_max, heapreplace_max)
    fix(heap)
    worst, order = heap[0][0], n
    for x in it:
        k = x if key is None else key(x)
        if worst < k if largest else k < worst:
            replace(heap, (k, order * sign, x))
            worst = heap[0][0]
            order += 1
    heap.sort(reverse=largest)
    return [x for _, _, x in heap]

def nsmallest(n, iterable, key=None): return _best(n, iterable, key, False)
def nlargest(n, iterable, key=None): return _best(n, iterable, key, True)
