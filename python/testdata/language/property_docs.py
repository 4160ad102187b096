# Docstrings of property's subclasses (3.14 printed this; not recorded).
class slotted_prop(property):
    __slots__ = ("foo",)
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def und(): return 4
def doc(): "d"
t(lambda: getattr(slotted_prop(), '__doc__', None)); t(lambda: getattr(slotted_prop(und), '__doc__', None)); t(lambda: type(slotted_prop(und, doc="x")).__name__); t(lambda: slotted_prop(doc)); 
class p2(property): pass
t(lambda: p2(doc).__doc__); t(lambda: p2(und).__doc__); t(lambda: p2(und, doc='x').__doc__); t(lambda: p2().__dict__)
class p3(property): "cls doc"
t(lambda: p3(doc).__doc__); t(lambda: p3(und).__doc__); t(lambda: p3().__doc__)
class p4(property):
    __slots__ = ()
    "no"
    __doc__ = 'cls'
t(lambda: p4(und).__doc__); t(lambda: p4(doc).__doc__)
