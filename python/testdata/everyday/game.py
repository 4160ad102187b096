import random
random.seed(7)
class Board:
    LINES = [(0,1,2),(3,4,5),(6,7,8),(0,3,6),(1,4,7),(2,5,8),(0,4,8),(2,4,6)]
    def __init__(self): self.c = [" "] * 9
    def __str__(self): return "\n-+-+-\n".join("|".join(self.c[i:i+3]) for i in (0, 3, 6))
    def free(self): return [i for i, x in enumerate(self.c) if x == " "]
    def winner(self):
        return next((self.c[a] for a, b, c in self.LINES if self.c[a] != " " and self.c[a] == self.c[b] == self.c[c]), None)
b = Board(); p = "X"
while b.free() and not b.winner():
    b.c[random.choice(b.free())] = p
    p = "O" if p == "X" else "X"
print(b); print("winner:", b.winner() or "draw")
def hanoi(n, a="A", b="B", c="C"):
    if n: yield from hanoi(n-1, a, c, b); yield a + c; yield from hanoi(n-1, b, a, c)
print(*hanoi(3)); print(sum(1 for _ in hanoi(10)))
def queens(n, row=0, cols=()):
    if row == n: yield cols
    else:
        for c in range(n):
            if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)): yield from queens(n, row + 1, cols + (c,))
print(len(list(queens(6))), next(queens(8)))
grid = [[1 if (i*j) % 3 else 0 for j in range(5)] for i in range(4)]
print(*(" ".join(map(str, r)) for r in grid), sep="\n"); print([list(r) for r in zip(*grid)][1])
from collections import deque, OrderedDict, ChainMap, namedtuple
def bfs(start, goal):
    q, seen = deque([(start, [start])]), {start}
    while q:
        n, path = q.popleft()
        if n == goal: return path
        for m in (n * 2, n - 1, n + 3):
            if 0 < m < 100 and m not in seen: seen.add(m); q.append((m, path + [m]))
print(bfs(2, 45)); dq = deque([1, 2, 3], maxlen=3); dq.append(4); dq.rotate(1); print(dq, ChainMap({"a": 1}, {"a": 2, "b": 3})["b"])
od = OrderedDict(a=1, b=2); od.move_to_end("a"); print(od)
def fizz(n): return "".join(s for d, s in ((3, "Fizz"), (5, "Buzz")) if n % d == 0) or str(n)
print(*map(fizz, range(1, 16)))
rom = lambda n: "".join(s * (n // v) or "" for v, s in [(10, "X")]) ; print(rom(30))
print(sorted({"b": 2, "a": 1}.items(), key=lambda kv: -kv[1]), "racecar" == "racecar"[::-1], "".join(sorted("listen")) == "".join(sorted("silent")))
temps = {"mon": 20.5, "tue": 18}; print("\n".join(f"{k:<5}{v:>6.1f}°" for k, v in temps.items()))
age = int("twelve")
