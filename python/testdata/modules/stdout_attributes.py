# Programs give sys.stdout attributes, and another write().
import io
import sys

sys.stdout.shown = 1
print(sys.stdout.shown, hasattr(sys.stdout, "hidden"))
del sys.stdout.shown
try:
    del sys.stdout.shown
except AttributeError as e:
    print(e)
write = sys.stdout.write


def loud(text):
    return write(text.upper())


sys.stdout.write = loud
print("hello", "world", sep="-")
sys.stdout.write("written\n")
del sys.stdout.write
print("hello")


class Tee:
    def __init__(self, *files):
        self.files = files

    def write(self, text):
        for f in self.files:
            f.write(text)

    def flush(self):
        pass


kept = io.StringIO()
sys.stdout = Tee(sys.__stdout__, kept)
print("twice")
sys.stdout = sys.__stdout__
print(repr(kept.getvalue()))
