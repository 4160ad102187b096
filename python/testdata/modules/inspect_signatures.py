import inspect
def f(a, b: int = 2, /, c=3, *args, d, e='x', **kw) -> str: 'Doc.'
s = inspect.signature(f); print(s, s.return_annotation, [(p.name, p.kind.name, p.default is p.empty) for p in s.parameters.values()], s.bind(1, 2, d=3), s.bind(1, d=0).arguments)
b = s.bind(1, d=5); b.apply_defaults(); print(b.args, b.kwargs)
for a, k in (((), {}), ((1,), {}), ((1,), {'d': 1, 'a': 2})):
    try: print(s.bind(*a, **k))
    except TypeError as e: print(e)
class C:
    def m(self, x): pass
    @classmethod
    def k(cls, y=1): pass
    @staticmethod
    def s(z): pass
    def __init__(self, q): pass
    def __call__(self, w): pass
print(inspect.signature(C), inspect.signature(C.m), inspect.signature(C(1).m), inspect.signature(C.k), inspect.signature(C.s), inspect.signature(C(1)), inspect.signature(len), inspect.signature(print))
print(s.replace(return_annotation=int), s.parameters['b'], repr(s.parameters['b']), inspect.getdoc(f), inspect.getfullargspec(f))
async def co(): pass
def gen(): yield
print(inspect.iscoroutinefunction(co), inspect.isgeneratorfunction(gen), inspect.isfunction(f), inspect.ismethod(C(1).m), inspect.isclass(C), inspect.isbuiltin(len), inspect.ismodule(inspect), inspect.isawaitable(5))
