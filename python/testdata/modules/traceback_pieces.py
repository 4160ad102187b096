import traceback
def mk(e):
    try: raise e
    except BaseException as x: return x
def f(n): return f(n-1) if n else 1/0
def chain():
    try: f(6)
    except Exception as e: raise ValueError("a\nb\n  File \"x\", line 3\n    c") from e
es = [mk(ValueError("a\nb")), mk(SyntaxError("x", ("f", 1, 2, "line\n", 1, 4))), mk(SyntaxError("m\nn", ("f", 1, 2, "  line  \n", 1, 4))), mk(SyntaxError("m", ("f", 1, 2, "a\nb\n", 2, 4))), mk(SyntaxError("plain")), mk(SyntaxError("m", ("f", None, None, None)))]
try: chain()
except Exception as e: es.append(e)
e = mk(ValueError("x")); e.add_note("n1\nn2"); e.add_note("n3"); es.append(e)
e = mk(KeyError("x\ny")); e.__notes__ = "abc"; es.append(e)
e = mk(ExceptionGroup("g\nh", [ValueError("q\nr"), mk(SyntaxError("x", ("f", 1, 2, "line\n", 1, 4))), ExceptionGroup("in", [KeyError(1)])])); e.add_note("gn\ngm"); es.append(e)
try:
    try: 1/0
    except Exception: raise ExceptionGroup("z", [mk(OSError("x\ny"))])
except Exception as e2: es.append(e2)
for e in es:
    print(repr(e))
    for x in (traceback.format_exception_only(e), traceback.format_exception(e), list(traceback.TracebackException.from_exception(e).format()), traceback.format_exception_only(e, show_group=True), list(traceback.TracebackException.from_exception(e).format(chain=False)), traceback.format_tb(e.__traceback__), traceback.format_exception(e, limit=1)):
        for l in x: print("   ", ascii(l))
        print('   --')
