# Sorting: key functions, what they see of the stack, runs that are in order already, and errors.
import sys


def key(x):
    if x == 50:
        f = sys._getframe(1)
        print(f.f_code.co_name, f.f_lineno)
        1 / 0
    return -x


try:
    sorted(range(100), key=key)
except ZeroDivisionError as e:
    t = e.__traceback__
    while t:
        print(t.tb_frame.f_code.co_name, t.tb_lineno)
        t = t.tb_next
print(sorted(range(40), key=lambda x: -x)[:3], sorted([3, 2, 2, 1] * 20, key=lambda x: x)[15:25])


class Card:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value


cards = [Card(i % 7) for i in range(100)]
cards.sort(key=lambda card: card)
print([card.value for card in cards][:20])
pairs = [(-i // 2, i) for i in range(100)]
pairs.sort(key=lambda pair: pair[0])
print(pairs[:6])
pairs.sort(key=lambda pair: pair[0], reverse=True)
print(pairs[:6])
for n in 0, 1, 2, 31, 32, 33, 100:
    up = list(range(n))
    print(sorted(up) == up, sorted(up[::-1]) == up, sorted(up, reverse=True) == up[::-1],
          sorted(up + up, key=lambda x: x) == sorted(up + up), sorted(up + [n // 2], reverse=True)[:3])
numbers = list(range(64))
try:
    numbers.sort(key=lambda x: numbers.append(x) or x)
except ValueError as e:
    print(e, len(numbers))
try:
    sorted([1] * 40 + ["a"], key=lambda x: x)
except TypeError as e:
    print(e)


def deeper(n):
    return sorted(range(40), key=lambda x: deeper(n + 1))


try:
    deeper(0)
except RecursionError as e:
    print(e)
print("%d %d %d" % (-5, 10**9, 10**18), f"{10**9}:{-10**9}:{-2**63}:{2**63 - 1}:{999999999}:{0}", str(10**9 - 1), str(-7))
text = "é" * 20 + "x"
print([f"{c}{i}"[0] + text[i] for i, c in enumerate(text)][-3:], f"{text}|{text}"[41], "%s-%s" % (text[18:], text[-1]))
