# Ast: the syntax trees of Python sources: what makes, walks, dumps and rewrites them.

import _ast
from _ast import PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_ONLY_AST, PyCF_OPTIMIZED_AST, PyCF_TYPE_COMMENTS

def _deprecated(message):
    import warnings
    warnings.warn(message, DeprecationWarning, 2)

class AST:
    _fields = _attributes = __match_args__ = ()

    def __init__(self, *args, **kwargs):
        cls = type(self)
        fields, left = self._fields, dict.fromkeys(self._fields)
        if len(args) > len(fields):
            raise TypeError(f'{cls.__name__} constructor takes at most {len(fields)} positional argument{"s" * (len(fields) != 1)}')
        for name, value in zip(fields, args):
            setattr(self, name, value)
            left.pop(name, None)
        for name, value in kwargs.items():
            if name in fields:
                if name not in left:
                    raise TypeError(f"{cls.__name__} got multiple values for argument {name!r}")
                del left[name]
            elif name not in self._attributes:
                _deprecated(f"{cls.__name__}.__init__ got an unexpected keyword argument {name!r}. Support for "
                            "arbitrary keyword arguments is deprecated and will be removed in Python 3.15.")
            setattr(self, name, value)
        types = getattr(cls, '_field_types', None)
        if types is None:
            return
        for name in left:
            kind = types.get(name)
            if kind is None:
                _deprecated(f"Field {name!r} is missing from {cls.__name__}._field_types. This will become an error in Python 3.15.")
            elif isinstance(kind, _Union):
                pass  # the class has a None for it
            elif isinstance(kind, _List):
                setattr(self, name, [])
            elif kind is expr_context:
                setattr(self, name, _one(Load))
            else:
                _deprecated(f"{cls.__name__}.__init__ missing 1 required positional argument: '{name}'. This will "
                            "become an error in Python 3.15.")

    def __reduce__(self):
        state = dict(self.__dict__)
        args = []
        for name in self._fields:  # so that making the copy doesn't warn; the state follows
            if name not in state:
                break
            args.append(None)
        return type(self), tuple(args), state

    def __replace__(self, /, **kwargs):
        name = type(self).__name__
        known = dict.fromkeys((*self._fields, *self._attributes))
        for key in kwargs:
            if key not in known:
                raise TypeError(f"{name}.__replace__ got an unexpected keyword argument {key!r}.")
        new = {**self.__dict__, **kwargs}
        types = getattr(type(self), '_field_types', {})
        missing = [key for key in self._fields if key not in new and not isinstance(types.get(key), (_Union, _List)) and types.get(key) is not expr_context]
        if missing:
            keys = ', '.join(sorted(map(repr, missing)))
            raise TypeError(f"{name}.__replace__ missing {len(missing)} keyword argument{'s' * (len(missing) > 1)}: {keys}.")
        return type(self)(**new)

    def __repr__(self):
        return _brief(self, 3)

_shown = set()  # the nodes whose repr is being made

def _brief(node, depth):
    # A node's text, which shows three levels, and of lists the ends.
    name = type(node).__name__
    if depth == 0 or id(node) in _shown:
        return f'{name}(...)'

    def part(value):
        if isinstance(value, AST):
            return _brief(value, depth - 1)
        if type(value) is list or type(value) is tuple:
            parts = [part(x) if isinstance(x, AST) else repr(x) for x in (value if len(value) < 3 else (value[0], value[-1]))]
            if len(value) > 2:
                parts.insert(1, '...')
            text = ', '.join(parts)
            return f'[{text}]' if type(value) is list else f'({text}{"," * (len(value) == 1)})'
        return repr(value)

    _shown.add(id(node))
    try:
        return f'{name}({", ".join(f"{field}={part(getattr(node, field))}" for field in node._fields)})'
    finally:
        _shown.discard(id(node))

_Union = type(int | None)
_List = type(list[int])

# The kinds of nodes, with "@" where they have places, and each kind's classes with their fields.
_KINDS = {
    'mod': '''Module(stmt* body, type_ignore* type_ignores)
Interactive(stmt* body)
Expression(expr body)
FunctionType(expr* argtypes, expr returns)''',
    '@stmt': '''FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
Return(expr? value)
Delete(expr* targets)
Assign(expr* targets, expr value, string? type_comment)
TypeAlias(expr name, type_param* type_params, expr value)
AugAssign(expr target, operator op, expr value)
AnnAssign(expr target, expr annotation, expr? value, int simple)
For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
While(expr test, stmt* body, stmt* orelse)
If(expr test, stmt* body, stmt* orelse)
With(withitem* items, stmt* body, string? type_comment)
AsyncWith(withitem* items, stmt* body, string? type_comment)
Match(expr subject, match_case* cases)
Raise(expr? exc, expr? cause)
Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
Assert(expr test, expr? msg)
Import(alias* names)
ImportFrom(identifier? module, alias* names, int? level)
Global(identifier* names)
Nonlocal(identifier* names)
Expr(expr value)
Pass
Break
Continue''',
    '@expr': '''BoolOp(boolop op, expr* values)
NamedExpr(expr target, expr value)
BinOp(expr left, operator op, expr right)
UnaryOp(unaryop op, expr operand)
Lambda(arguments args, expr body)
IfExp(expr test, expr body, expr orelse)
Dict(expr?* keys, expr* values)
Set(expr* elts)
ListComp(expr elt, comprehension* generators)
SetComp(expr elt, comprehension* generators)
DictComp(expr key, expr value, comprehension* generators)
GeneratorExp(expr elt, comprehension* generators)
Await(expr value)
Yield(expr? value)
YieldFrom(expr value)
Compare(expr left, cmpop* ops, expr* comparators)
Call(expr func, expr* args, keyword* keywords)
FormattedValue(expr value, int conversion, expr? format_spec)
Interpolation(expr value, constant str, int conversion, expr? format_spec)
JoinedStr(expr* values)
TemplateStr(expr* values)
Constant(constant value, string? kind)
Attribute(expr value, identifier attr, expr_context ctx)
Subscript(expr value, expr slice, expr_context ctx)
Starred(expr value, expr_context ctx)
Name(identifier id, expr_context ctx)
List(expr* elts, expr_context ctx)
Tuple(expr* elts, expr_context ctx)
Slice(expr? lower, expr? upper, expr? step)''',
    'expr_context': 'Load\nStore\nDel',
    'boolop': 'And\nOr',
    'operator': 'Add\nSub\nMult\nMatMult\nDiv\nMod\nPow\nLShift\nRShift\nBitOr\nBitXor\nBitAnd\nFloorDiv',
    'unaryop': 'Invert\nNot\nUAdd\nUSub',
    'cmpop': 'Eq\nNotEq\nLt\nLtE\nGt\nGtE\nIs\nIsNot\nIn\nNotIn',
    '@excepthandler': 'ExceptHandler(expr? type, identifier? name, stmt* body)',
    '@pattern': '''MatchValue(expr value)
MatchSingleton(constant value)
MatchSequence(pattern* patterns)
MatchMapping(expr* keys, pattern* patterns, identifier? rest)
MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
MatchStar(identifier? name)
MatchAs(pattern? pattern, identifier? name)
MatchOr(pattern* patterns)''',
    'type_ignore': 'TypeIgnore(int lineno, string tag)',
    '@type_param': '''TypeVar(identifier name, expr? bound, expr? default_value)
ParamSpec(identifier name, expr? default_value)
TypeVarTuple(identifier name, expr? default_value)''',
    '': '''comprehension(expr target, expr iter, expr* ifs, int is_async)
arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults)
withitem(expr context_expr, expr? optional_vars)
match_case(pattern pattern, expr? guard, stmt* body)''',
    '@': '''arg(identifier arg, expr? annotation, string? type_comment)
keyword(identifier? arg, expr value)
alias(identifier name, identifier? asname)''',
}
_PLACE = 'lineno', 'col_offset', 'end_lineno', 'end_col_offset'
_classes = {}

def _define():
    types = {'identifier': str, 'string': str, 'constant': object, 'int': int}
    sums, waiting = [], []

    def new(text, base, placed):
        name, _, fields = text.rstrip(')').partition('(')
        fields = [field.split() for field in fields.split(', ') if field]
        names = tuple(field for _, field in fields)
        members = {'_fields': names, '__match_args__': names, '__module__': 'ast', '__doc__': text}
        if placed:
            members['_attributes'] = _PLACE
            members['end_lineno'] = members['end_col_offset'] = None
        for kind, field in fields:
            if kind[-1] == '?':
                members[field] = None
        cls = types[name] = globals()[name] = type(name, (base,), members)
        waiting.append((cls, fields))
        return cls

    for kind, lines in _KINDS.items():
        placed, kind = kind.startswith('@'), kind.lstrip('@')
        lines = lines.split('\n')
        base = AST
        if kind:
            base = new(kind, AST, placed)
            base.__doc__ = f'{kind} = ' + (f'\n{" " * len(kind)} | ' if '(' in kind + lines[0] + lines[-1] or placed else ' | ').join(lines)
        for line in lines:
            cls = new(line, base, placed)
            _classes[cls.__name__] = cls
            setattr(_ast, cls.__name__, cls)
            if kind:
                sums.append((cls, cls.__name__, kind))
    for cls, fields in waiting:
        cls._field_types = {}
        for kind, field in fields:
            t = types[kind.rstrip('?*')]
            cls._field_types[field] = cls.__annotations__[field] = list[t] if kind[-1] == '*' else t | None if kind[-1] == '?' else t
    _ast.classes(AST, sums)

_define()

_single = {}  # Load() and the operators: in what is parsed, each of these is one node

def _one(cls):
    if cls not in _single:
        _single[cls] = cls()
    return _single[cls]

def _node(tree):
    # What _ast.tree gives, as nodes.
    if type(tree) is list:
        return [_node(t) for t in tree]
    if type(tree) is not tuple:
        return tree
    name, place, *fields = tree
    cls = _classes[name]
    if not fields and place is None:
        return _one(cls)
    node = cls.__new__(cls)
    for field, value in zip(cls._fields, fields):
        if name != 'Constant' and name != 'MatchSingleton':
            value = _node(value)
        setattr(node, field, value)
    if place is not None:
        node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = place
    return node

def _compiled(source, filename, mode, flags, optimize, version):
    # What compile() gives where it is to give a tree.
    if not isinstance(source, AST):
        source = _node(_ast.tree(source, filename, mode, flags, version))
    if flags & PyCF_OPTIMIZED_AST == PyCF_OPTIMIZED_AST:
        from _ast_more import optimized
        source = optimized(source, optimize)
    return source

def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    flags = PyCF_OPTIMIZED_AST if optimize > 0 else PyCF_ONLY_AST
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    if feature_version is None:
        feature_version = -1
    elif isinstance(feature_version, tuple):
        major, minor = feature_version
        if major != 3:
            raise ValueError(f'Unsupported major version: {major}')
        feature_version = minor
    return compile(source, filename, mode, flags, optimize=optimize, _feature_version=feature_version)

def literal_eval(node_or_string):
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval')
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body

    def bad(node):
        line = getattr(node, 'lineno', None)
        where = f' on line {line}' if line else ''
        raise ValueError(f'malformed node or string{where}: {node!r}')

    def number(node, signed=False):
        if isinstance(node, Constant) and type(node.value) in (int, float, complex):
            return node.value
        if signed and isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
            value = number(node.operand)
            return +value if isinstance(node.op, UAdd) else -value
        bad(node)

    def value(node):
        if isinstance(node, Constant):
            return node.value
        if isinstance(node, Tuple):
            return tuple(map(value, node.elts))
        if isinstance(node, List):
            return list(map(value, node.elts))
        if isinstance(node, Set):
            return set(map(value, node.elts))
        if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set' and node.args == node.keywords == []:
            return set()
        if isinstance(node, Dict):
            if len(node.keys) != len(node.values):
                bad(node)
            return dict(zip(map(value, node.keys), map(value, node.values)))
        if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
            left, right = number(node.left, True), number(node.right)
            if isinstance(left, (int, float)) and isinstance(right, complex):
                return left + right if isinstance(node.op, Add) else left - right
        return number(node, True)

    return value(node_or_string)

def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {type(node).__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent

    # Each gives a text, and whether it is so simple that it needs no line of its own.
    def show(x, level):
        if indent is None:
            start, between = '', ', '
        else:
            level += 1
            start, between = '\n' + indent * level, ',\n' + indent * level
        if isinstance(x, list):
            if not x:
                return '[]', True
            return f'[{start}{between.join(show(y, level)[0] for y in x)}]', False
        if not isinstance(x, AST):
            return repr(x), True
        args, simple, keywords, empty = [], True, annotate_fields, []
        cls = type(x)
        for name in x._fields:
            try:
                v = getattr(x, name)
            except AttributeError:
                keywords = True
                continue
            if v is None and getattr(cls, name, ...) is None:
                keywords = True
                continue
            if v == [] and not show_empty and isinstance(cls._field_types.get(name), _List):
                if not keywords:
                    empty.append('[]')  # shown if something follows
                continue
            text, plain = show(v, level)
            simple = simple and plain
            if keywords:
                text = f'{name}={text}'
            args += [*empty, text] if not keywords else [text]
            empty = []
        if include_attributes and x._attributes:
            for name in x._attributes:
                try:
                    v = getattr(x, name)
                except AttributeError:
                    continue
                if v is None and getattr(cls, name, ...) is None:
                    continue
                text, plain = show(v, level)
                simple = simple and plain
                args.append(f'{name}={text}')
        if simple and len(args) <= 3:
            return f'{cls.__name__}({", ".join(args)})', not args
        return f'{cls.__name__}({start}{between.join(args)})', False

    return show(node, 0)[0]

def copy_location(new_node, old_node):
    for name in _PLACE:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith('end_'):
                setattr(new_node, name, value)
    return new_node

def fix_missing_locations(node):
    def fix(node, place):
        if 'lineno' in node._attributes:
            own = list(place)
            for i, name in enumerate(_PLACE):
                value = getattr(node, name, None)
                if value is None:
                    setattr(node, name, place[i])
                else:
                    own[i] = value
            place = own
        for child in iter_child_nodes(node):
            fix(child, place)
    fix(node, [1, 0, 1, 0])
    return node

def increment_lineno(node, n=1):
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, 'lineno', 0) + n
            continue
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if getattr(child, 'end_lineno', None) is not None:
            child.end_lineno += n
    return node

def iter_fields(node):
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass

def iter_child_nodes(node):
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item

def walk(node):
    from collections import deque
    todo = deque([node])
    while todo:
        node = todo.popleft()
        todo.extend(iter_child_nodes(node))
        yield node

def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{type(node).__name__!r} can't have docstrings")
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    node = node.body[0].value
    if not (isinstance(node, Constant) and isinstance(node.value, str)):
        return None
    if not clean:
        return node.value
    import inspect
    return inspect.cleandoc(node.value)

def get_source_segment(source, node, *, padded=False):
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last, start, end = node.lineno - 1, node.end_lineno - 1, node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    import re
    lines = [line.encode() for line in re.findall(r'[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z', source)[first:last + 1]]
    if not lines:
        raise IndexError('list index out of range')
    lines[-1] = lines[-1][:end]
    head, lines[0] = lines[0][:start].decode(), lines[0][start:]
    text = b''.join(lines).decode()
    return ''.join(c if c in '\f\t' else ' ' for c in head) + text if padded and len(lines) > 1 else text

class NodeVisitor:
    def visit(self, node):
        return getattr(self, 'visit_' + type(node).__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for child in iter_child_nodes(node):
            self.visit(child)

class NodeTransformer(NodeVisitor):
    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            new.extend(item)
                            continue
                    new.append(item)
                old[:] = new
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node

def unparse(ast_obj):
    global _Unparser
    if _Unparser is None:
        from _ast_unparse import Unparser as _Unparser
    return _Unparser().visit(ast_obj)

_Unparser = None

def compare(a, b, /, *, compare_attributes=False):
    def same(a, b):
        if isinstance(a, AST):
            return compare(a, b, compare_attributes=compare_attributes)
        if isinstance(a, list):
            return isinstance(b, list) and len(a) == len(b) and all(map(same, a, b))
        return type(a) is type(b) and a == b

    if type(a) is not type(b):
        return False
    names = a._fields
    if compare_attributes:
        if a._attributes != b._attributes:
            return False
        names += a._attributes
    if a._fields != b._fields:
        return False
    for name in names:
        x, y = getattr(a, name, ...), getattr(b, name, ...)
        if not (x is y is ...) and not same(x, y):
            return False
    return True

# What older trees had.

class slice(AST):
    pass

class Index(slice):
    def __new__(cls, value, **kwargs):
        return value

class ExtSlice(slice):
    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)

class Suite(mod):
    pass

class AugLoad(expr_context):
    pass

class AugStore(expr_context):
    pass

class Param(expr_context):
    pass
