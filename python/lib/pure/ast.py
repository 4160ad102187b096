# Ast: the syntax trees of Python sources, and what walks, dumps and rewrites them. Trees can't be compiled again.

import _ast

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_OPTIMIZED_AST = 0x8400

class AST:
    _fields = ()
    _attributes = ()
    _optional = ()
    _lists = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        fields = self._fields
        if len(args) > len(fields):
            raise TypeError(f'{type(self).__name__} constructor takes at most {len(fields)} positional argument{"s" * (len(fields) != 1)}')
        for name, value in zip(fields, args):
            if name in kwargs:
                raise TypeError(f"{type(self).__name__} got multiple values for argument '{name}'")
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name not in fields and name not in self._attributes:
                import warnings
                warnings.warn(f"{type(self).__name__}.__init__ got an unexpected keyword argument '{name}'. Support for "
                              "arbitrary keyword arguments is deprecated and will be removed in Python 3.15.", DeprecationWarning, 2)
            setattr(self, name, value)
        for name in fields[len(args):]:
            if name in kwargs or name in self._optional:
                continue
            if name in self._lists:
                setattr(self, name, [])
            elif name == 'ctx':
                self.ctx = Load()
            else:
                import warnings
                warnings.warn(f"{type(self).__name__}.__init__ missing 1 required positional argument: '{name}'. This will "
                              "become an error in Python 3.15.", DeprecationWarning, 2)

    def __replace__(self, **kwargs):
        new = {name: getattr(self, name) for name in self._fields + self._attributes if hasattr(self, name)}
        for name in kwargs:
            if name not in self._fields + self._attributes:
                raise TypeError(f"{type(self).__name__}.__replace__ got an unexpected keyword argument '{name}'.")
        return type(self)(**new | kwargs)

    def __repr__(self):
        parts = []
        for name in self._fields:
            if hasattr(self, name):
                parts.append(f'{name}={_brief(getattr(self, name))}')
        return f'{type(self).__name__}({", ".join(parts)})'

def _brief(value, depth=2):
    # A part of repr(node), which shows two levels, and the ends of lists.
    if isinstance(value, list):
        if not value:
            return '[]'
        if len(value) == 1:
            return f'[{_brief(value[0], depth)}]'
        return f'[{_brief(value[0], depth)}, {"..., " if len(value) > 2 else ""}{_brief(value[-1], depth)}]'
    if isinstance(value, AST):
        if depth == 0 or not depth - 1 and value._fields:
            return f'{type(value).__name__}(...)'
        return f'{type(value).__name__}({", ".join(f"{n}={_brief(getattr(value, n), depth - 1)}" for n in value._fields if hasattr(value, n))})'
    return repr(value)

# Each kind of node, and its classes with their fields: "*" is a list, "?" may be left out. Kinds with "@" have places.
_KINDS = {
    'mod': 'Module body* type_ignores*;Interactive body*;Expression body;FunctionType argtypes* returns',
    '@stmt': 'FunctionDef name args body* decorator_list* returns? type_comment? type_params*;'
             'AsyncFunctionDef name args body* decorator_list* returns? type_comment? type_params*;'
             'ClassDef name bases* keywords* body* decorator_list* type_params*;Return value?;Delete targets*;'
             'Assign targets* value type_comment?;TypeAlias name type_params* value;AugAssign target op value;'
             'AnnAssign target annotation value? simple;For target iter body* orelse* type_comment?;'
             'AsyncFor target iter body* orelse* type_comment?;While test body* orelse*;If test body* orelse*;'
             'With items* body* type_comment?;AsyncWith items* body* type_comment?;Match subject cases*;Raise exc? cause?;'
             'Try body* handlers* orelse* finalbody*;TryStar body* handlers* orelse* finalbody*;Assert test msg?;Import names*;'
             'ImportFrom module? names* level?;Global names*;Nonlocal names*;Expr value;Pass;Break;Continue',
    '@expr': 'BoolOp op values*;NamedExpr target value;BinOp left op right;UnaryOp op operand;Lambda args body;'
             'IfExp test body orelse;Dict keys* values*;Set elts*;ListComp elt generators*;SetComp elt generators*;'
             'DictComp key value generators*;GeneratorExp elt generators*;Await value;Yield value?;YieldFrom value;'
             'Compare left ops* comparators*;Call func args* keywords*;FormattedValue value conversion format_spec?;'
             'Interpolation value str conversion format_spec?;JoinedStr values*;TemplateStr values*;Constant value kind?;'
             'Attribute value attr ctx;Subscript value slice ctx;Starred value ctx;Name id ctx;List elts* ctx;Tuple elts* ctx;'
             'Slice lower? upper? step?',
    'expr_context': 'Load;Store;Del',
    'boolop': 'And;Or',
    'operator': 'Add;Sub;Mult;MatMult;Div;Mod;Pow;LShift;RShift;BitOr;BitXor;BitAnd;FloorDiv',
    'unaryop': 'Invert;Not;UAdd;USub',
    'cmpop': 'Eq;NotEq;Lt;LtE;Gt;GtE;Is;IsNot;In;NotIn',
    '@excepthandler': 'ExceptHandler type? name? body*',
    '@pattern': 'MatchValue value;MatchSingleton value;MatchSequence patterns*;MatchMapping keys* patterns* rest?;'
                'MatchClass cls patterns* kwd_attrs* kwd_patterns*;MatchStar name?;MatchAs pattern? name?;MatchOr patterns*',
    'type_ignore': 'TypeIgnore lineno tag',
    '@type_param': 'TypeVar name bound? default_value?;ParamSpec name default_value?;TypeVarTuple name default_value?',
    '': 'comprehension target iter ifs* is_async;arguments posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*;'
        'withitem context_expr optional_vars?;match_case pattern guard? body*',
    '@': 'arg arg annotation? type_comment?;keyword arg? value;alias name asname?',
}
_PLACE = 'lineno', 'col_offset', 'end_lineno', 'end_col_offset'
_classes = {}

def _define():
    def new(name, base, fields, placed):
        names = tuple(f.rstrip('*?') for f in fields)
        members = {'__module__': 'ast', '_fields': names, '__match_args__': names, '_lists': tuple(f[:-1] for f in fields if f[-1] == '*'),
                   '_optional': tuple(f[:-1] for f in fields if f[-1] == '?')}
        if placed:
            members['_attributes'] = _PLACE
            members['end_lineno'] = members['end_col_offset'] = None
        for f in members['_optional']:
            members[f] = None
        cls = _classes[name] = globals()[name] = type(name, (base,), members)
        return cls

    for kind, lines in _KINDS.items():
        placed, kind = kind.startswith('@'), kind.lstrip('@')
        base = new(kind, AST, (), placed) if kind else AST
        for line in lines.split(';'):
            name, *fields = line.split()
            new(name, base, fields, placed)

_define()

_single = {}  # Load() and the operators: each node of these is the same one

def _node(tree):
    # What _ast.tree gives, as nodes.
    if type(tree) is list:
        return [_node(t) for t in tree]
    if type(tree) is not tuple:
        return tree
    name, place, *fields = tree
    cls = _classes[name]
    if not fields and place is None and not cls._fields:
        if name not in _single:
            _single[name] = cls()
        return _single[name]
    node = cls.__new__(cls)
    for field, value in zip(cls._fields, fields):
        if name != 'Constant' and name != 'MatchSingleton':
            value = _node(value)
        setattr(node, field, value)
    if place is not None:
        node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = place
    return node

def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    if isinstance(source, AST):
        return source
    if type_comments:
        raise NotImplementedError('ast.parse(type_comments=True): aioplay drops comments')
    if mode == 'func_type':
        raise NotImplementedError("ast.parse(mode='func_type') is not supported")
    if mode not in ('exec', 'eval', 'single'):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    return _node(_ast.tree(source, str(filename), mode))

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
        args, simple, keywords = [], True, annotate_fields
        for name in x._fields:
            try:
                v = getattr(x, name)
            except AttributeError:
                keywords = True
                continue
            if v is None and getattr(type(x), name, ...) is None:
                keywords = True
                continue
            if v == [] and not show_empty and name in x._lists:
                keywords = True
                continue
            text, plain = show(v, level)
            simple = simple and plain
            args.append(f'{name}={text}' if keywords else text)
        if include_attributes:
            for name in x._attributes:
                try:
                    v = getattr(x, name)
                except AttributeError:
                    continue
                if v is None and getattr(type(x), name, ...) is None:
                    continue
                text, plain = show(v, level)
                simple = simple and plain
                args.append(f'{name}={text}')
        if simple and len(args) <= 3:
            return f'{type(x).__name__}({", ".join(args)})', not args
        return f'{type(x).__name__}({start}{between.join(args)})', False

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
    if getattr(node, 'end_lineno', None) is None or getattr(node, 'end_col_offset', None) is None:
        return None
    lines = source.replace('\r\n', '\n').replace('\r', '\n').split('\n')
    lines = [(line + '\n').encode() for line in lines[node.lineno - 1:node.end_lineno]]
    start, end = node.col_offset, node.end_col_offset
    lines[-1] = lines[-1][:end]
    head = lines[0][:start].decode()
    lines[0] = lines[0][start:]
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
    raise NotImplementedError('ast.unparse: aioplay turns no trees into source')
