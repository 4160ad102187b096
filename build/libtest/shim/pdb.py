# doctest imports the debugger for its own subclass of it, which is only used when an example calls set_trace().
class Pdb:
    def __init__(self, *args, **kwargs):
        pass

    def reset(self):
        pass

    def set_trace(self):
        pass

    def set_continue(self):
        pass

def set_trace():
    Pdb()
