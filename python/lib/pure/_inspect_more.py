# The part of inspect that few programs ask for; inspect brings it when one does.

import builtins
import collections
import enum
import itertools
import sys
import types

import inspect

Attribute = collections.namedtuple('Attribute', 'name kind defining_class object')
Arguments = collections.namedtuple('Arguments', 'args, varargs, varkw')
ArgInfo = collections.namedtuple('ArgInfo', 'args varargs keywords locals')
ClosureVars = collections.namedtuple('ClosureVars', 'nonlocals globals builtins unbound')
for _c in (Attribute, Arguments, ArgInfo, ClosureVars):
    _c.__module__ = 'inspect'

__all__ = """AGEN_CLOSED AGEN_CREATED AGEN_RUNNING AGEN_SUSPENDED ArgInfo Arguments Attribute BoundArguments BufferFlags CORO_CLOSED CORO_CREATED CORO_RUNNING
CORO_SUSPENDED CO_ASYNC_GENERATOR CO_COROUTINE CO_GENERATOR CO_ITERABLE_COROUTINE CO_NESTED CO_NEWLOCALS CO_NOFREE CO_OPTIMIZED CO_VARARGS
CO_VARKEYWORDS CO_HAS_DOCSTRING CO_METHOD ClassFoundException ClosureVars EndOfBlock FrameInfo FullArgSpec GEN_CLOSED GEN_CREATED GEN_RUNNING
GEN_SUSPENDED Parameter Signature TPFLAGS_IS_ABSTRACT Traceback classify_class_attrs cleandoc currentframe findsource formatannotation formatargvalues
get_annotations getabsfile getargs getargvalues getasyncgenlocals getasyncgenstate getattr_static getblock getcallargs getclasstree getclosurevars
getcomments getcoroutinelocals getcoroutinestate getdoc getfile getframeinfo getfullargspec getgeneratorlocals getgeneratorstate getinnerframes
getmembers getmembers_static getmodule getmodulename getmro getouterframes getsource getsourcefile getsourcelines indentsize isabstract isasyncgen
isasyncgenfunction isawaitable isbuiltin isclass iscode iscoroutine iscoroutinefunction isdatadescriptor isframe isfunction isgenerator
isgeneratorfunction isgetsetdescriptor ismemberdescriptor ismethod ismethoddescriptor ismethodwrapper ismodule ispackage isroutine istraceback
markcoroutinefunction signature stack trace unwrap walktree""".split()

class BufferFlags(enum.IntFlag):
    # What a __buffer__ is asked for.
    SIMPLE, WRITABLE, FORMAT, ND, STRIDES = 0x0, 0x1, 0x4, 0x8, 0x18
    C_CONTIGUOUS, F_CONTIGUOUS, ANY_CONTIGUOUS, INDIRECT = 0x38, 0x58, 0x98, 0x118
    CONTIG, CONTIG_RO, STRIDED, STRIDED_RO = 0x9, 0x8, 0x19, 0x18
    RECORDS, RECORDS_RO, FULL, FULL_RO, READ, WRITE = 0x1d, 0x1c, 0x11d, 0x11c, 0x100, 0x200

BufferFlags.__module__ = 'inspect'

TPFLAGS_IS_ABSTRACT = 1 << 20
CO_HAS_DOCSTRING, CO_METHOD = 67108864, 134217728

class ClassFoundException(Exception): pass
class EndOfBlock(Exception): pass

def classify_class_attrs(cls):
    # Each attribute with its kind, the class that it comes from, and what stands there.
    mro = inspect.getmro(cls)
    meta = [c for c in inspect.getmro(type(cls)) if c not in (type, object)]
    every = (cls,) + tuple(mro[1:]) + tuple(meta)
    names = dir(cls)
    for base in mro:
        for k, v in base.__dict__.items():
            if isinstance(v, types.DynamicClassAttribute) and v.fget is not None:
                names.append(k)
    result, done = [], set()
    for name in names:
        home = got = raw = None
        if name not in done:
            try:
                if name == '__dict__':
                    raise Exception("__dict__ is special, don't want the proxy")
                got = getattr(cls, name)
            except Exception:
                pass
            else:
                home = getattr(got, '__objclass__', home)
                if home not in every:
                    home = None
                    last = None
                    for c in mro:
                        if getattr(c, name, None) is got:
                            last = c
                    for c in meta:
                        try:
                            v = c.__getattr__(cls, name)
                        except AttributeError:
                            continue
                        if v is got:
                            last = c
                    if last is not None:
                        home = last
        for base in every:
            if name in base.__dict__:
                raw = base.__dict__[name]
                if home not in meta:
                    home = base
                break
        if home is None:
            continue
        obj = got if got is not None else raw
        if isinstance(raw, (staticmethod, types.BuiltinMethodType)):
            kind, obj = 'static method', raw
        elif isinstance(raw, (classmethod, types.ClassMethodDescriptorType)):
            kind, obj = 'class method', raw
        elif isinstance(raw, property):
            kind, obj = 'property', raw
        else:
            kind = 'method' if inspect.isroutine(obj) else 'data'
        result.append(Attribute(name, kind, home, obj))
        done.add(name)
    return result

def getclosurevars(func):
    if inspect.ismethod(func):
        func = func.__func__
    if not inspect.isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            nonlocals[name] = cell.cell_contents
        except ValueError:
            pass
    space = func.__globals__
    known = space.get('__builtins__', builtins.__dict__)
    if inspect.ismodule(known):
        known = known.__dict__
    found, builtin, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ('None', 'True', 'False'):
            continue
        if name in space:
            found[name] = space[name]
        elif name in known:
            builtin[name] = known[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found, builtin, unbound)

def getargs(co):
    if not inspect.iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names, n, kwonly = co.co_varnames, co.co_argcount, co.co_kwonlyargcount
    args, at, varargs, varkw = list(names[:n]) + list(names[n:n + kwonly]), n + kwonly, None, None
    if co.co_flags & inspect.CO_VARARGS:
        varargs = names[at]
        at += 1
    if co.co_flags & inspect.CO_VARKEYWORDS:
        varkw = names[at]
    return Arguments(args, varargs, varkw)

def getargvalues(frame):
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)

def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: '*' + name,
                    formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value)):
    parts = [formatarg(a) + formatvalue(locals[a]) for a in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return '(' + ', '.join(parts) + ')'

def walktree(classes, children, parent):
    results = []
    classes.sort(key=lambda c: (c.__module__, c.__name__))
    for c in classes:
        results.append((c, c.__bases__))
        if c in children:
            results.append(walktree(children[c], children, c))
    return results

def getclasstree(classes, unique=False):
    children, roots = {}, []
    for c in classes:
        if c.__bases__:
            for parent in c.__bases__:
                below = children.setdefault(parent, [])
                if c not in below:
                    below.append(c)
                if unique and parent in classes:
                    break
        elif c not in roots:
            roots.append(c)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)

def getabsfile(object, _filename=None):
    import os
    if _filename is None:
        _filename = inspect.getsourcefile(object) or inspect.getfile(object)
    return os.path.normcase(os.path.abspath(_filename))

def getcomments(object):
    try:
        lines, n = inspect.findsource(object)
    except (OSError, TypeError):
        return None
    if inspect.ismodule(object):
        start = 1 if lines and lines[0][:2] == '#!' else 0
        while start < len(lines) and lines[start].strip() in ('', '#'):
            start += 1
        end = start
        while end < len(lines) and lines[end][:1] == '#':
            end += 1
        return ''.join(line.expandtabs() for line in lines[start:end]) or None
    indent = len(lines[n].expandtabs()) - len(lines[n].expandtabs().lstrip())
    start = n
    def is_comment(line):
        line = line.expandtabs()
        return line.lstrip()[:1] == '#' and len(line) - len(line.lstrip()) == indent
    while start > 0 and is_comment(lines[start - 1]):
        start -= 1
    comments = [line.expandtabs().lstrip() for line in lines[start:n]]
    while comments and comments[0].strip() == '#':
        comments.pop(0)
    while comments and comments[-1].strip() == '#':
        comments.pop()
    return ''.join(comments) or None

def indentsize(line):
    line = line.expandtabs()
    return len(line) - len(line.lstrip())

def ispackage(module): return hasattr(module, '__path__')
