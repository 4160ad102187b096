# Test_enum looks at what pydoc says of an enumeration. CPython's own needs the import system's inside; without it, two of a
# thousand tests fail.
class Helper:
    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, request):
        raise NotImplementedError('pydoc')
