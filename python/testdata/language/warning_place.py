# A coroutine in a cycle is dropped by the collector: the warning is about the line that called it.
import gc
import os
import warnings


async def main():
    pass


class Box:
    pass


def show(message, category, filename, lineno, file=None, line=None):
    print(os.path.basename(filename) == os.path.basename(__file__), lineno, category.__name__, message)


warnings.showwarning = show
warnings.simplefilter("always")
box = Box()
box.box, box.coro = box, main()
del box
print("before")
gc.collect()
print("after")


def later():
    box = Box()
    box.box, box.coro = box, main()


later()
gc.collect()
