# What io's classes and open() refuse.
import io
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
t(lambda: io.FileIO("1", 0, 0)); t(lambda: io.FileIO("a", 'Aww')); t(lambda: open('x', 1)); t(lambda: open('x', 'r', encoding=1)); t(lambda: open('x','r',1,'utf-8',2)); t(lambda: open('x','r', newline=3)); t(lambda: io.TextIOWrapper(io.BytesIO(), 1)); t(lambda: io.TextIOWrapper(io.BytesIO(), 'utf-8', 1)); t(lambda: io.TextIOWrapper(io.BytesIO(), newline=1)); t(lambda: io.StringIO(1)); t(lambda: io.StringIO('', 1)); t(lambda: io.StringIO().write(1)); t(lambda: io.StringIO().seek('a')); t(lambda: io.BytesIO('a')); t(lambda: io.open_code(1)); t(lambda: io.FileIO(1.5)); t(lambda: io.FileIO('x', 'r', 'x', 5))
