# Prints the table of python/lib/pure/_signatures.py: what CPython 3.14's functions and classes of C have as their __text_signature__, behind
# a line for each module. Of special methods' wrappers the name tells it. A table that was printed before, of another version or platform,
# may be the argument: what it has comes first.
import ast
import sys
import types

MODULES = """builtins _abc _ast _asyncio _bisect _codecs _collections _contextvars _csv _datetime _decimal _functools _hashlib _heapq _imp _io _json
_locale _operator _pickle _queue _random _signal _sre _stat _statistics _string _struct _symtable _thread _tokenize _tracemalloc _types _typing _warnings
_weakref array atexit binascii cmath errno gc itertools math posix select sys time unicodedata _socket""".split()
OF_CLASSES = MODULES + "collections datetime functools io os pickle operator queue re signal string.templatelib types typing weakref concurrent.interpreters".split()
METHODS = types.BuiltinFunctionType, types.MethodDescriptorType, types.ClassMethodDescriptorType

table, classes = {}, set()


def put(module, name, text):
    if "emscripten" not in name and "pyodide" not in name.lower():
        table.setdefault(module, {}).setdefault(name, text or "-")


def see(cls):
    if cls in classes or cls.__module__ not in OF_CLASSES or any(isinstance(v, types.FunctionType) for v in vars(cls).values()):
        return
    classes.add(cls)
    if cls.__base__ is not ast.AST:
        put(cls.__module__, cls.__qualname__, cls.__text_signature__)
    for name, v in sorted(vars(cls).items()):
        f = v.__func__ if isinstance(v, staticmethod) else v
        if isinstance(f, METHODS) and f.__name__ == name != "__new__":
            put(cls.__module__, cls.__qualname__ + "." + name, f.__text_signature__)


def see_all(cls):
    for sub in type.__subclasses__(cls):
        see(sub)
        see_all(sub)


for line in open(sys.argv[1]) if sys.argv[1:] else ():
    if line.startswith("  "):
        table[module][name] += "\n" + line.rstrip()
    elif line.startswith(" "):
        name, _, text = line[1:].rstrip().partition(" ")
        put(module, name, text)
    else:
        module = line.rstrip()
for name in MODULES:
    try:
        module = __import__(name)
    except ImportError:
        continue
    for n, v in sorted(vars(module).items()):
        if isinstance(v, types.BuiltinFunctionType) and v.__module__ in MODULES and n == v.__name__:
            put(v.__module__, n, v.__text_signature__)
        elif isinstance(v, type):
            see(v)
see(object)
see_all(object)
for module in sorted(table):
    print(module)
    for name in sorted(table[module]):
        print("", name, table[module][name])
