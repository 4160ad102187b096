"""The public names of each module, and what each public class in it has beyond its bases.

    MODULE NAME NAME ...
    MODULE.CLASS NAME NAME ...

Of a module that says in __all__ what it offers, only that and what it defines itself is listed, and never what it has imported from
another that is listed. What every module has, and what any class statement leaves in a class, is left out.

CPython 3.14 records them; elsewhere, with a file of such lines as argument, this prints the lines of what is absent.
"""  # fmt: skip

import importlib
import sys
import types
import warnings

MODULES = """__future__ abc annotationlib argparse array ast asyncio atexit base64 binascii bisect builtins calendar cmath code codecs codeop
collections collections.abc concurrent.futures contextlib contextvars copy copyreg csv dataclasses datetime decimal difflib encodings enum errno
fnmatch fractions functools gc getpass glob graphlib hashlib heapq hmac html html.entities http importlib importlib.machinery importlib.util inspect
io itertools json json.decoder json.encoder json.scanner json.tool keyword linecache logging logging.config logging.handlers math numbers operator os
os.path pathlib pickle platform posix posixpath pprint queue random re reprlib sched secrets select selectors shlex shutil signal socket
stat statistics string string.templatelib struct subprocess sys tempfile textwrap threading time timeit token tokenize traceback tracemalloc
types typing unicodedata unittest unittest.async_case unittest.case unittest.loader unittest.main unittest.mock unittest.result unittest.runner
unittest.signals unittest.suite unittest.util urllib.error urllib.parse uuid warnings weakref""".split()

STATEMENT = set("__module__ __dict__ __weakref__ __firstlineno__ __static_attributes__ __annotate_func__ __annotations_cache__ __slots__ __classdictcell__ __qualname__ __doc__"
                " __all__ __annotations__ __annotate__ __conditional_annotations__ __file__ __cached__ __builtins__ __loader__ __name__ __package__ __spec__".split())


def public(name):
    return (not name.startswith("_") or name.startswith("__") and name.endswith("__")) and name not in STATEMENT


def members(c):
    of_bases = {n for b in c.__mro__[1:] for n in b.__dict__}
    return sorted(n for n in c.__dict__ if public(n) and n not in of_bases)


def offered(module):
    names = getattr(module, "__all__", None)
    for n in sorted({*dir(module), *(names or ())}):
        if not public(n):
            continue
        v = getattr(module, n, None)
        home = getattr(v, "__module__", None)
        if names and n in names or names is None and (home == module.__name__ or home not in MODULES) or home == module.__name__:
            if not isinstance(v, types.ModuleType) or names and n in names or v.__name__.startswith(module.__name__ + "."):
                yield n, v


def check(lines):
    """Prints what is absent of the lines of a record."""
    for line in lines:
        path, *names = line.split()
        module, _, name = (path, "", "") if path in MODULES else path.rpartition(".")
        try:
            v = importlib.import_module(module)
            have = {*dir(v)}
            if name:
                v = getattr(v, name)
                have = {n for c in v.__mro__ for n in c.__dict__} | {n for n in names if hasattr(v, n)}
        except (ImportError, AttributeError):
            have = ()
        if absent := [n for n in names if n not in have]:
            print(path, *absent)


def record():
    listed = set()
    for name in MODULES:
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        names = dict(offered(module))
        print(name, *names)
        for n, v in names.items():
            if isinstance(v, type) and v not in listed and not isinstance(v, types.GenericAlias):
                listed.add(v)
                if found := members(v):
                    print(name + "." + n, *found)


warnings.simplefilter("ignore")
if len(sys.argv) > 1:
    with open(sys.argv[1]) as f:
        check(f)
else:
    record()
