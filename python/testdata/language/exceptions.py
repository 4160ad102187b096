# Raising, handling, chaining, with, groups. 3.14 words it so (not recorded by 3.13).

def w(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e, e.__cause__.__class__.__name__, e.__context__.__class__.__name__, e.__suppress_context__)
def f1():
    try: return 1
    finally: print('fin')
def f2():
    try: 1/0
    except ZeroDivisionError as e: raise ValueError('v') from e
    finally: print('fin2')
def f3():
    try: 1/0
    except ZeroDivisionError: raise ValueError('v') from None
def f4():
    try: 1/0
    except ZeroDivisionError: raise ValueError('v')
def f5():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print(i)
        finally: print('f', i)
    else: print('else')
def f6():
    try:
        try: 1/0
        finally: raise KeyError('k')
    except KeyError as e: print(repr(e), repr(e.__context__))
def f7():
    try: raise ValueError
    except ValueError as e: pass
    return e
def f8(): raise 5
def f9(): raise ValueError from 5
def f10(): raise
def f11():
    try: 1/0
    except 5: pass
def f12():
    try: 1/0
    except (ValueError, 5): pass
def f13(): raise ValueError('a', 'b')
def f14(): raise KeyError('a')
def f15(): raise KeyError('a', 'b')
def f16(): raise SystemExit(3)
def f17(): raise StopIteration(5)
def f18():
    e = ValueError('x'); e.add_note('n1'); e.add_note('n2'); print(e.__notes__); raise e
def f19(): ValueError('x').add_note(5)
def f20(): raise OSError(2, 'No such', 'fn')
def f21(): raise OSError(13, 'perm')
def f22(): raise OSError('a')
def f23(): raise UnicodeDecodeError('utf-8', b'abc', 1, 2, 'why')
def f24(): raise UnicodeEncodeError('ascii', 'a\xe9', 1, 2, 'why')
def f25(): raise ImportError('x', name='n', path='p')
def f26(): raise AttributeError('x', name='n', obj=5)
def f27(): raise NameError('x', name='n')
def f28(): raise SyntaxError('msg', ('fn', 3, 5, 'text'))
def f29(): ValueError(x=1)
def f30(): raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError(2), KeyError(3)])])
def f31(): ExceptionGroup('g', [])
def f32(): ExceptionGroup('g', [1])
def f33(): ExceptionGroup('g')
def f34(): ExceptionGroup(1, [ValueError()])
def f35(): ExceptionGroup('g', [KeyboardInterrupt()])
def f36(): print(repr(BaseExceptionGroup('g', [ValueError()])), repr(BaseExceptionGroup('g', [KeyboardInterrupt()])))
def f37():
    class E(Exception):
        def __str__(s): return 1
    raise E
def f38():
    e = ValueError(); e.__cause__ = 5
def f39():
    e = ValueError(); e.__context__ = 5
def f40():
    e = ValueError(); e.__traceback__ = 5
def f41():
    e = ValueError(1); e.args = [1,2]; print(e.args, e)
def f42():
    e = ValueError(1); e.args = 5
def f43(): assert 1 == 2
def f44(): assert 1 == 2, 'msg'
def f46(): unknown
def f47():
    x
    x = 1
def f48():
    def g(): return x
    g()
    x = 1
def f49():
    del y
    y = 1
def f50():
    global gg
    del gg
def f51():
    raise ValueError('x').with_traceback(None)
def f52():
    raise ValueError('x').with_traceback(5)
def f55():
    try:
        try: raise ValueError('a')
        except ValueError as e:
            raise TypeError('b')
    except TypeError as e:
        c = e.__context__
        return repr(c), c.__context__
def f56():
    try: raise ValueError('1')
    except ValueError:
        try: raise TypeError('2')
        except TypeError:
            try: raise KeyError('3')
            except KeyError as e: 
                return e.__context__, e.__context__.__context__
def f57():
    import sys
    try: 1/0
    except: 
        return sys.exc_info()[0], sys.exception()
def f58():
    class M:
        def __enter__(s): print('enter'); return s
        def __exit__(s, *a): print('exit', a[0]); return True
    with M() as m, M(): 1/0
    print('after')
def f59():
    class M:
        def __init__(s, n): s.n=n
        def __enter__(s): print('enter', s.n); return s
        def __exit__(s, t, v, tb): print('exit', s.n, t, v); raise KeyError(s.n)
    try:
        with M(1) as m, M(2): 1/0
    except KeyError as e: print(e, repr(e.__context__), repr(e.__context__.__context__))
def f60():
    with 5: pass
def f61():
    class M:
        def __enter__(s): pass
    with M(): pass
def f62():
    class M:
        def __exit__(s): pass
    with M(): pass
def f63():
    class M:
        async def __aenter__(s): pass
        async def __aexit__(s): pass
    with M(): pass
def f64():
    class M:
        def __enter__(s): return 1, 2
        def __exit__(s, *a): print(a)
    with M() as (a, b): return a+b
def f65():
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), KeyError(4)])])
    except* ValueError as e: print('VE', repr(e), e.exceptions)
    except* TypeError as e: print('TE', repr(e))
def f66():
    try: raise ValueError('naked')
    except* ValueError as e: print(repr(e))
    else: print('no')
    finally: print('fin')
def f67():
    try: raise ExceptionGroup('g', [ValueError(1)])
    except* ValueError as e: raise TypeError('new')
def f68():
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError as e: raise
def f69():
    try: 1/0
    except* ExceptionGroup: pass
def f70():
    try: 1/0
    except* 5: pass
def f71():
    g = ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), KeyError(4)])])
    print(g.split(ValueError)); print(g.subgroup(KeyError)); print(g.subgroup(lambda e: isinstance(e, TypeError))); print(g.split(OSError)); print(g.derive([KeyError()])); print(g.message, g.exceptions)
    class EG(ExceptionGroup):
        def derive(self, excs): return EG(self.message, excs)
    print(repr(EG('x', [ValueError(), OSError()]).split(OSError)))
    g.split(5)
for i in [*range(1, 37), *range(38, 45), *range(46, 53), *range(55, 60), *range(64, 72)]:
    print(i, end=' '); w(globals()[f'f{i}'])
print(BaseException.__mro__, ExceptionGroup.__mro__)
def tree(c, n=0):
    print(' '*n + c.__name__)
    for s in sorted(c.__subclasses__(), key=lambda c: c.__name__):
        if s.__module__ == 'builtins' and s.__name__[0] != '_': tree(s, n+1)
tree(BaseException)
e = OSError(2,'a','b'); print(e.errno, e.strerror, e.filename, e.args, repr(e), type(e))
e = OSError(2,'a','b',None,'c'); print(e.filename2, e)
e = UnicodeDecodeError('utf-8', b'abc', 1, 2, 'why'); print(e.encoding, e.object, e.start, e.end, e.reason, repr(e))
e = SyntaxError('m', ('f',1,2,'t',3,4)); print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e, repr(e))
e = StopIteration(1,2); print(e.value, e.args)
e = SystemExit(1,2); print(e.code, e.args); print(SystemExit().code)
e = ImportError('m', name='x'); print(e.name, e.path, e.msg, repr(e))
e = KeyError(); print(str(e)=='' , repr(e)); print(repr(ValueError('a')), repr(ValueError('a',1)), str(ValueError(1)), str(ValueError(None)))

def f():
    try: raise ExceptionGroup('q',[ValueError()])
    except* (ValueError, int): pass
try: f()
except BaseException as e: print(repr(e), repr(e.__context__))
def f():
    try: raise ValueError
    except* (ValueError, (KeyError,int)): pass
try: f()
except BaseException as e: print(repr(e), repr(e.__context__))
def f():
    try: raise ValueError
    except* (KeyError, (ValueError,)): print('in')
try: f()
except BaseException as e: print(repr(e), repr(e.__context__))
def f():
    try: raise ValueError
    except* ((ValueError,ExceptionGroup), 4): print('in')
try: f()
except BaseException as e: print(repr(e), repr(e.__context__))
def f():
    try: raise ValueError
    except (ValueError, (KeyError,int)): print('in')
try: f()
except BaseException as e: print(repr(e), repr(e.__context__))
def f():
    try: raise ValueError
    except ((ValueError,int), 4): print('in')
try: f()
except BaseException as e: print(repr(e), repr(e.__context__))

# An OSError's subclass with an __init__ of its own reads what that passes on.
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__+':', e)
class Silent(OSError):
    def __init__(self, message, extra='q'): self.extra = extra
class Passing(OSError):
    def __init__(self, message, extra): super().__init__(message); self.extra = extra
class Full(ConnectionError):
    def __init__(self, code, *, host): super().__init__(code, 'no way', host, None, 'to')
class New(OSError):
    def __new__(cls, *a): return super().__new__(cls)
class Both(OSError):
    def __new__(cls, *a, **k): return super().__new__(cls, *a)
    def __init__(self, *a, **k): super().__init__('other')
class Blocking(BlockingIOError):
    def __init__(self, *a): super().__init__(*a)
class Mixin:
    def __init__(self, *a): print('mixin', a); super().__init__(*a)
class Mixed(Mixin, TimeoutError): pass
class Plain(OSError): pass
def parts(e): return e.args, str(e), repr(e), e.errno, e.strerror, e.filename, e.filename2
t(lambda: parts(Silent('a', 'b'))); t(lambda: parts(Silent(message='a'))); t(lambda: parts(Passing('some', 'x'))); t(lambda: parts(Full(5, host='h'))); t(lambda: parts(New(2, 'x'))); t(lambda: parts(Both(2, 'x', k=1))); t(lambda: parts(Blocking(11, 'x', 5))); t(lambda: Blocking(11, 'x', 5).characters_written); t(lambda: parts(Mixed(1, 'm'))); t(lambda: parts(Plain(2, 'p', 'f'))); t(lambda: Plain(a=1)); t(lambda: Full(1)); t(lambda: OSError.__init__(Plain(1, 'a'), 2, 'b')); t(lambda: parts(OSError.__new__(Silent, 1, 'b'))); t(lambda: OSError.__init__(Silent(1), a=1)); t(lambda: parts(OSError(13, 'x')) and type(OSError(1000, 'x')))
import copy, pickle
t(lambda: parts(copy.copy(Passing('some', 'x')))); t(lambda: parts(pickle.loads(pickle.dumps(Plain(2, 'p', 'f')))))
class Meta(type):
    def mro(cls): return []
t(lambda: Meta('X', (), {}))
class Odd(Exception):
    def __new__(cls): return 5
def f(): raise ValueError from Odd
t(f)
def f(): raise ValueError from int
t(f)
class Worse(Exception):
    def __new__(cls): raise KeyError('new')
def f(): raise ValueError from Worse
t(f)
