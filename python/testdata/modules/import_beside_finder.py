# A finder that finds nothing, as six and test tools add one, changes nothing about the library's modules.
import sys


class Nothing:
    asked = []

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        cls.asked.append(name)


sys.meta_path.insert(0, Nothing)
for name in """abc argparse array ast asyncio base64 bisect calendar cmath code collections collections.abc concurrent.futures contextlib copy
        csv dataclasses datetime decimal difflib enum fnmatch fractions functools gc getpass glob graphlib hashlib heapq hmac html http inspect io
        itertools json keyword linecache logging logging.handlers math numbers operator os os.path pathlib pickle platform pprint queue random re
        sched secrets select selectors shlex shutil signal socket statistics string struct subprocess tempfile textwrap threading time timeit token
        tokenize traceback types typing unicodedata unittest unittest.mock urllib.parse urllib.request uuid warnings weakref""".split():
    module = __import__(name, fromlist=["x"])
    if module.__spec__.name not in (name, "posixpath", "_collections_abc"):
        print(name, module.__spec__)
print(len(Nothing.asked) > 40, "decimal" in Nothing.asked, sys.modules["decimal"].Decimal("1.10"))
