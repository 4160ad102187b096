# Heap queues.

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop',
           'heappush_max', 'heappop_max', 'heapify_max', 'heapreplace_max', 'heappushpop_max']

def _down(heap, start, pos):
    item = heap[pos]
    while pos > start:
        up = (pos - 1) >> 1
        parent = heap[up]
        if item < parent:
            heap[pos] = parent
            pos = up
            continue
        break
    heap[pos] = item

def _up(heap, pos):
    end, start = len(heap), pos
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _down(heap, start, pos)

def heappush(heap, item):
    heap.append(item)
    _down(heap, 0, len(heap) - 1)

def _nothing(heap, function):
    if not isinstance(heap, list):
        raise TypeError(f'{function}() argument must be list, not {type(heap).__name__}')
    raise IndexError('index out of range')

def heappop(heap):
    if not heap:
        _nothing(heap, 'heappop')
    last = heap.pop()
    if heap:
        item = heap[0]
        heap[0] = last
        _up(heap, 0)
        return item
    return last

def heapreplace(heap, item):
    if not heap:
        _nothing(heap, 'heapreplace')
    r = heap[0]
    heap[0] = item
    _up(heap, 0)
    return r

def heappushpop(heap, item):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _up(heap, 0)
    return item

def heapify(x):
    for i in reversed(range(len(x) // 2)):
        _up(x, i)

def _down_max(heap, start, pos):
    item = heap[pos]
    while pos > start:
        up = (pos - 1) >> 1
        parent = heap[up]
        if parent < item:
            heap[pos] = parent
            pos = up
            continue
        break
    heap[pos] = item

def _up_max(heap, pos):
    end, start = len(heap), pos
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _down_max(heap, start, pos)

def heappush_max(heap, item):
    heap.append(item)
    _down_max(heap, 0, len(heap) - 1)

def heappop_max(heap):
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if heap:
        item = heap[0]
        heap[0] = last
        _up_max(heap, 0)
        return item
    return last

def heapreplace_max(heap, item):
    if not heap:
        raise IndexError('index out of range')
    r = heap[0]
    heap[0] = item
    _up_max(heap, 0)
    return r

def heappushpop_max(heap, item):
    if heap and item < heap[0]:
        item, heap[0] = heap[0], item
        _up_max(heap, 0)
    return item

def heapify_max(x):
    for i in reversed(range(len(x) // 2)):
        _up_max(x, i)

def merge(*iterables, key=None, reverse=False):
    heap = []
    sign = -1 if reverse else 1
    if reverse:
        fix, replace, pop = heapify_max, heapreplace_max, heappop_max
    else:
        fix, replace, pop = heapify, heapreplace, heappop
    for order, it in enumerate(map(iter, iterables)):
        for value in it:
            heap.append([value if key is None else key(value), order * sign, value, it])
            break
    fix(heap)
    while heap:
        entry = heap[0]
        yield entry[2]
        for value in entry[3]:
            entry[0] = value if key is None else key(value)
            entry[2] = value
            replace(heap, entry)
            break
        else:
            pop(heap)

def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]

def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
