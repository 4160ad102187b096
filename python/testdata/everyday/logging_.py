import logging, sys, warnings, traceback, time
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s:%(name)s:%(lineno)d:%(message)s")
log = logging.getLogger("app.db")
log.debug("x=%d", 5); log.info("info"); log.warning("warn %s", "w")
try: 1/0
except ZeroDivisionError: log.exception("failed")
warnings.warn("careful", DeprecationWarning)
warnings.warn("user")
def f():
    try: g()
    except Exception as e:
        e.add_note("a note")
        traceback.print_exc(file=sys.stdout)
        print(traceback.format_exception_only(e), traceback.extract_tb(e.__traceback__)[-1].line)
        raise RuntimeError("outer") from e
def g(): return [][1]
f()
