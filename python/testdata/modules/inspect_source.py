import inspect
class Base:
    """Base doc.

    More.
    """
    def run(self):
        "Runs."
class Child(Base):
    def run(self): pass
# a comment
# two lines
def decorated(x,
              y=(1, 2)):
    # inside
    return {
        'a': x,
    }
print(inspect.getsource(decorated)); print(inspect.getcomments(decorated)); print(inspect.getdoc(Child.run), '|', inspect.getdoc(Base)); print(inspect.getsourcelines(Child))
print([n for n, v in inspect.getmembers(Child, inspect.isfunction)], inspect.getmro(Child), inspect.getmodule(Child).__name__, inspect.cleandoc('  a\n    b\n'))
d = 5
f = lambda a: a + 1
print(inspect.getsource(f), inspect.getclosurevars(lambda: (d, len, undefined)), inspect.getattr_static(Child(), 'run').__name__)
def outer():
    frame = inspect.currentframe(); return frame.f_code.co_name, inspect.stack()[1].function, inspect.getargvalues(frame).args
print(outer())
try: inspect.getsource(len)
except TypeError as e: print(str(e)[:60])
