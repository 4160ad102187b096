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
