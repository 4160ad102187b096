"""Tracing memory allocations, which is refused: Go allocates here, and doesn't say for which line of the program."""

_WHY = "isn't supported here: memory belongs to Go, which doesn't say what line of the program it is for. sys.getsizeof() and gc.collect() are there"


def _refuse(name):
    def refused(*args, **kwargs):
        raise NotImplementedError(f"tracemalloc.{name}() {_WHY}")
    refused.__name__ = refused.__qualname__ = name
    return refused


start, reset_peak, get_tracemalloc_memory = map(_refuse, ('start', 'reset_peak', 'get_tracemalloc_memory'))


def stop(): pass
def clear_traces(): pass
def is_tracing(): return False
def get_traced_memory(): return 0, 0
def get_object_traceback(obj): return None
def get_traceback_limit(): return 1


def take_snapshot():
    raise RuntimeError("the tracemalloc module must be tracing memory allocations to take a snapshot")
