# What a thread lets go of ends in it, whoever made it.
import threading


class Noisy:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n, threading.current_thread() is threading.main_thread())


def run(f, *args):
    t = threading.Thread(target=f, args=args)
    t.start()
    t.join()
    print("joined")


def inner(n):
    d = Noisy(n)


def made():
    inner(1)
    print("left inner")
    d = Noisy(2)
    d = None
    print("after 2")
    d = Noisy(3)


run(made)
box = [Noisy(4), Noisy(5)]


def take():
    x = box.pop()
    print("taken")


def taking():
    take()
    print("left take")
    box.clear()
    print("cleared")


run(taking)


def first():
    global kept
    kept = Noisy(7)
    go.set()
    goes_on.wait()
    kept = None
    print("dropped")


go, goes_on = threading.Event(), threading.Event()
t = threading.Thread(target=first)
t.start()
go.wait()
other = Noisy(8)
goes_on.set()
t.join()
del other
print("end")
