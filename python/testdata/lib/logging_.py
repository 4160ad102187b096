import io, logging, sys
s = io.StringIO(); s.write("a\nb"); print(s.getvalue(), file=s); s.seek(0); print(s.read().split(), s.tell())
b = io.BytesIO(b"abc\ndef"); print(b.readline(), b.read(), b.getvalue())
try: open("/nope/x")
except FileNotFoundError as e: print(e, e.errno, e.filename)
logging.basicConfig(level=logging.INFO, format="%(levelname)-8s %(name)s %(message)s %(funcName)s:%(lineno)d", stream=sys.stdout)
log = logging.getLogger("app.x")
log.info("hi %s %d", "a", 3); log.debug("no")
def f():
    try: 1/0
    except ZeroDivisionError: log.exception("boom")
f()
logging.warning("root %s", {"a":1}); print(log, log.parent, logging.getLevelName(30), log.getEffectiveLevel())
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter("{levelname}|{message}", style="{")); l2 = logging.getLogger("z"); l2.propagate = False; l2.addHandler(h); l2.error("err"); print(h.level, l2.handlers)
logging.getLogger("z").warning("bad %d", "x") if False else None
a = logging.LoggerAdapter(l2, {"k": 1}); a.error("adapted")
