import heapq
h = [5, 3, 8, 1]; heapq.heapify(h); print(h, heapq.heappop(h), heapq.heappush(h, 0), h, heapq.heappushpop(h, 2), heapq.heapreplace(h, 9), h, heapq.nlargest(2, h), heapq.nsmallest(2, ['bb', 'a'], key=len), list(heapq.merge([1, 4], [2, 3])), list(heapq.merge([4, 1], [3, 2], reverse=True)))
for f in (lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: heapq.heapify([1, 'a']), lambda: heapq.heapreplace([], 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
q = []
for n, x in enumerate(['low', 'high', 'mid']): heapq.heappush(q, ({'low': 3, 'mid': 2, 'high': 1}[x], n, x))
print([heapq.heappop(q)[2] for _ in range(3)])
