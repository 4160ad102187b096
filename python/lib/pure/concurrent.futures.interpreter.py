"""InterpreterPoolExecutor, which is refused: the program has one interpreter."""

from concurrent.futures._base import Executor


class InterpreterPoolExecutor(Executor):
    def __init__(self, *args, **kwargs):
        raise NotImplementedError("InterpreterPoolExecutor isn't supported here: there is one interpreter; ThreadPoolExecutor works")
