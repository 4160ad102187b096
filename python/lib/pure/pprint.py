# Objects printed so that they can be read.

import collections as _collections
import dataclasses as _dataclasses
import re
import sys as _sys
import types as _types
from io import StringIO as _StringIO

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]

def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)

def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)

def pp(object, *args, sort_dicts=False, **kwargs): pprint(object, *args, sort_dicts=sort_dicts, **kwargs)
def saferepr(object): return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]
def isreadable(object): return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]
def isrecursive(object): return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]

class _safe_key:
    # Orders what can't be compared: by type, then by address.
    __slots__ = ['obj']
    def __init__(self, obj): self.obj = obj
    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))

def _safe_tuple(t): return _safe_key(t[0]), _safe_key(t[1])

def _recursion(object): return f"<Recursion on {type(object).__name__} with id={id(object)}>"

class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth, self._indent_per_level, self._width = depth, indent, width
        self._stream = _sys.stdout if stream is None else stream
        self._compact, self._sort_dicts, self._underscore_numbers = bool(compact), sort_dicts, underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write("\n")

    def pformat(self, object):
        out = _StringIO()
        self._format(object, out, 0, 0, {}, 0)
        return out.getvalue()

    def isrecursive(self, object): return self.format(object, {}, 0, 0)[2]
    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def _format(self, object, stream, indent, allowance, context, level):
        objid = id(object)
        if objid in context:
            stream.write(_recursion(object))
            self._recursive, self._readable = True, False
            return
        rep = self._repr(object, context, level)
        room = self._width - indent - allowance
        if len(rep) > room:
            method = self._dispatch.get(type(object).__repr__)
            if method is not None:
                context[objid] = 1
                method(self, object, stream, indent, allowance, context, level + 1)
                del context[objid]
                return
            if (_dataclasses.is_dataclass(object) and not isinstance(object, type) and object.__dataclass_params__.repr
                    and '__create_fn__' in getattr(getattr(object.__repr__, '__wrapped__', None), '__qualname__', '')):
                context[objid] = 1
                self._pprint_dataclass(object, stream, indent, allowance, context, level + 1)
                del context[objid]
                return
        stream.write(rep)

    def _pprint_dataclass(self, object, stream, indent, allowance, context, level):
        name = object.__class__.__name__
        indent += len(name) + 1
        items = [(f.name, getattr(object, f.name)) for f in _dataclasses.fields(object) if f.repr]
        stream.write(name + '(')
        self._format_namespace_items(items, stream, indent, allowance, context, level)
        stream.write(')')

    _dispatch = {}

    def _pprint_dict(self, object, stream, indent, allowance, context, level):
        write = stream.write
        write('{')
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * ' ')
        if len(object):
            items = sorted(object.items(), key=_safe_tuple) if self._sort_dicts else object.items()
            self._format_dict_items(items, stream, indent, allowance + 1, context, level)
        write('}')
    _dispatch[dict.__repr__] = _pprint_dict

    def _pprint_ordered_dict(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        cls = object.__class__
        stream.write(cls.__name__ + '(')
        self._format(list(object.items()), stream, indent + len(cls.__name__) + 1, allowance + 1, context, level)
        stream.write(')')
    _dispatch[_collections.OrderedDict.__repr__] = _pprint_ordered_dict

    def _pprint_view(self, object, stream, indent, allowance, context, level):
        key = _safe_tuple if isinstance(object, _collections.abc.ItemsView) else _safe_key
        name = object.__class__.__name__
        stream.write(name + '([')
        items = sorted(object, key=key) if self._sort_dicts else object
        self._format_items(items, stream, indent + len(name) + 1, allowance + 2, context, level)
        stream.write('])')
    for _v in ({}.keys(), {}.values(), {}.items()):
        _dispatch[type(_v).__repr__] = _pprint_view

    def _pprint_list(self, object, stream, indent, allowance, context, level):
        stream.write('[')
        self._format_items(object, stream, indent, allowance + 1, context, level)
        stream.write(']')
    _dispatch[list.__repr__] = _pprint_list

    def _pprint_tuple(self, object, stream, indent, allowance, context, level):
        stream.write('(')
        end = ',)' if len(object) == 1 else ')'
        self._format_items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)
    _dispatch[tuple.__repr__] = _pprint_tuple

    def _pprint_set(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        typ = object.__class__
        if typ is set:
            stream.write('{')
            end = '}'
        else:
            stream.write(typ.__name__ + '({')
            end = '})'
            indent += len(typ.__name__) + 1
        self._format_items(sorted(object, key=_safe_key), stream, indent, allowance + len(end), context, level)
        stream.write(end)
    _dispatch[set.__repr__] = _dispatch[frozenset.__repr__] = _pprint_set

    def _pprint_str(self, object, stream, indent, allowance, context, level):
        write = stream.write
        if not len(object):
            write(repr(object))
            return
        chunks, lines = [], object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        room = most = self._width - indent
        rep = ''
        for i, line in enumerate(lines):
            rep = repr(line)
            if i == len(lines) - 1:
                most -= allowance
            if len(rep) <= most:
                chunks.append(rep)
                continue
            # A line that is too long is broken between its words.
            parts = re.findall(r'\S*\s*', line)
            parts.pop()
            room2, current = room, ''
            for j, part in enumerate(parts):
                candidate = current + part
                if j == len(parts) - 1 and i == len(lines) - 1:
                    room2 -= allowance
                if len(repr(candidate)) > room2:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            write(rep)
            return
        if level == 1:
            write('(')
        for i, rep in enumerate(chunks):
            if i > 0:
                write('\n' + ' ' * indent)
            write(rep)
        if level == 1:
            write(')')
    _dispatch[str.__repr__] = _pprint_str

    def _pprint_bytes(self, object, stream, indent, allowance, context, level):
        write = stream.write
        if len(object) <= 4:
            write(repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            write('(')
        delim = ''
        for rep in _wrap_bytes_repr(object, self._width - indent, allowance):
            write(delim + rep)
            delim = delim or '\n' + ' ' * indent
        if parens:
            write(')')
    _dispatch[bytes.__repr__] = _pprint_bytes

    def _pprint_bytearray(self, object, stream, indent, allowance, context, level):
        stream.write('bytearray(')
        self._pprint_bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(')')
    _dispatch[bytearray.__repr__] = _pprint_bytearray

    def _pprint_mappingproxy(self, object, stream, indent, allowance, context, level):
        stream.write('mappingproxy(')
        self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(')')
    _dispatch[_types.MappingProxyType.__repr__] = _pprint_mappingproxy

    def _pprint_simplenamespace(self, object, stream, indent, allowance, context, level):
        name = 'namespace' if type(object) is _types.SimpleNamespace else object.__class__.__name__
        stream.write(name + '(')
        self._format_namespace_items(object.__dict__.items(), stream, indent + len(name) + 1, allowance, context, level)
        stream.write(')')
    _dispatch[_types.SimpleNamespace.__repr__] = _pprint_simplenamespace

    def _format_dict_items(self, items, stream, indent, allowance, context, level):
        write = stream.write
        indent += self._indent_per_level
        delim = ',\n' + ' ' * indent
        items = list(items)
        for i, (key, entry) in enumerate(items):
            last = i == len(items) - 1
            rep = self._repr(key, context, level)
            write(rep + ': ')
            self._format(entry, stream, indent + len(rep) + 2, allowance if last else 1, context, level)
            if not last:
                write(delim)

    def _format_namespace_items(self, items, stream, indent, allowance, context, level):
        write = stream.write
        delim = ',\n' + ' ' * indent
        items = list(items)
        for i, (key, entry) in enumerate(items):
            last = i == len(items) - 1
            write(key + '=')
            if id(entry) in context:
                write("...")
            else:
                self._format(entry, stream, indent + len(key) + 1, allowance if last else 1, context, level)
            if not last:
                write(delim)

    def _format_items(self, items, stream, indent, allowance, context, level):
        write = stream.write
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * ' ')
        delimnl = ',\n' + ' ' * indent
        delim = ''
        width = most = self._width - indent + 1
        it = iter(items)
        try:
            following = next(it)
        except StopIteration:
            return
        last = False
        while not last:
            entry = following
            try:
                following = next(it)
            except StopIteration:
                last = True
                most -= allowance
                width -= allowance
            if self._compact:
                rep = self._repr(entry, context, level)
                w = len(rep) + 2
                if width < w:
                    width = most
                    if delim:
                        delim = delimnl
                if width >= w:
                    width -= w
                    write(delim)
                    delim = ', '
                    write(rep)
                    continue
            write(delim)
            delim = delimnl
            self._format(entry, stream, indent, allowance if last else 1, context, level)

    def _repr(self, object, context, level):
        rep, readable, recursive = self.format(object, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return rep

    def format(self, object, context, maxlevels, level): return self._safe_repr(object, context, maxlevels, level)

    def _unless_empty(write):
        # The methods of collections that have their type's name before them: write gets it, and the column behind it.
        def pprint(self, object, stream, indent, allowance, context, level):
            if not len(object):
                stream.write(repr(object))
                return
            name = object.__class__.__name__
            write(self, object, name, stream, indent + len(name) + 1, allowance, context, level)
        return pprint

    @_unless_empty
    def _pprint_default_dict(self, object, name, stream, indent, allowance, context, level):
        factory = self._repr(object.default_factory, context, level)
        stream.write(f"{name}({factory},\n{' ' * indent}")
        self._pprint_dict(object, stream, indent, allowance + 1, context, level)
        stream.write(')')
    _dispatch[_collections.defaultdict.__repr__] = _pprint_default_dict

    @_unless_empty
    def _pprint_counter(self, object, name, stream, indent, allowance, context, level):
        stream.write(name + '({')
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * ' ')
        self._format_dict_items(object.most_common(), stream, indent, allowance + 2, context, level)
        stream.write('})')
    _dispatch[_collections.Counter.__repr__] = _pprint_counter

    def _pprint_chain_map(self, object, stream, indent, allowance, context, level):
        if not len(object.maps):
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(name + '(')
        indent += len(name) + 1
        for i, m in enumerate(object.maps):
            if i == len(object.maps) - 1:
                self._format(m, stream, indent, allowance + 1, context, level)
                stream.write(')')
            else:
                self._format(m, stream, indent, 1, context, level)
                stream.write(',\n' + ' ' * indent)
    _dispatch[_collections.ChainMap.__repr__] = _pprint_chain_map

    @_unless_empty
    def _pprint_deque(self, object, name, stream, indent, allowance, context, level):
        stream.write(name + '([')
        if object.maxlen is None:
            self._format_items(object, stream, indent, allowance + 2, context, level)
            stream.write('])')
        else:
            self._format_items(object, stream, indent, 2, context, level)
            rep = self._repr(object.maxlen, context, level)
            stream.write(f"],\n{' ' * indent}maxlen={rep})")
    _dispatch[_collections.deque.__repr__] = _pprint_deque

    def _pprint_user(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)
    for _v in (_collections.UserDict, _collections.UserList, _collections.UserString):
        _dispatch[_v.__repr__] = _pprint_user
    del _v

    def _safe_repr(self, object, context, maxlevels, level):
        # (text, whether it can be read back, whether it contains itself)
        typ = type(object)
        if typ in _builtin_scalars:
            return repr(object), True, False
        r = getattr(typ, "__repr__", None)
        if issubclass(typ, int) and r is int.__repr__:
            return (f"{object:_d}" if self._underscore_numbers else repr(object)), True, False
        is_dict = issubclass(typ, dict) and r is dict.__repr__
        if is_dict or issubclass(typ, (list, tuple)) and r in (list.__repr__, tuple.__repr__):
            if is_dict:
                if not object:
                    return "{}", True, False
                form = "{%s}"
            elif issubclass(typ, list):
                if not object:
                    return "[]", True, False
                form = "[%s]"
            elif len(object) == 1:
                form = "(%s,)"
            else:
                if not object:
                    return "()", True, False
                form = "(%s)"
            objid = id(object)
            if maxlevels and level >= maxlevels:
                return form.replace(',', '') % "..." if not is_dict else "{...}", False, objid in context
            if objid in context:
                return _recursion(object), False, True
            context[objid] = 1
            readable, recursive, parts = True, False, []
            level += 1
            if is_dict:
                for k, v in sorted(object.items(), key=_safe_tuple) if self._sort_dicts else object.items():
                    krepr, kreadable, krecur = self.format(k, context, maxlevels, level)
                    vrepr, vreadable, vrecur = self.format(v, context, maxlevels, level)
                    parts.append(f"{krepr}: {vrepr}")
                    readable = readable and kreadable and vreadable
                    recursive = recursive or krecur or vrecur
            else:
                for o in object:
                    orepr, oreadable, orecur = self.format(o, context, maxlevels, level)
                    parts.append(orepr)
                    readable = readable and oreadable
                    recursive = recursive or orecur
            del context[objid]
            return form % ", ".join(parts), readable, recursive
        rep = repr(object)
        return rep, bool(rep) and not rep.startswith('<'), False

_builtin_scalars = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})

def _wrap_bytes_repr(object, width, allowance):
    current, last = b'', len(object) // 4 * 4
    for i in range(0, len(object), 4):
        part = object[i:i + 4]
        candidate = current + part
        if i == last:
            width -= allowance
        if len(repr(candidate)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current = candidate
    if current:
        yield repr(current)
