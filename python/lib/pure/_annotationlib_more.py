# Annotate functions run for what they say instead of for values.
#
# Such a function is run once more with other globals and cells, in which a name that isn't bound (for the format
# FORWARDREF) or any name (for STRING) is a _Stringifier: it does no operation, but notes it in a syntax tree. Afterwards
# each _Stringifier becomes, where it stands, a ForwardRef.

import ast
import types
from annotationlib import ForwardRef, Format, annotations_to_string, type_repr
from string.templatelib import Template

__name__ = 'annotationlib'      # What is made here says that it's from there.

class _Stringifier:
    __slots__ = ForwardRef.__slots__    # The same, so that __class__ may be set.

    def __init__(self, node, names, *, cell=None, extra=None):
        # node is a syntax tree, or a str for a name.
        self.__arg__ = self.__code__ = self.__forward_module__ = None
        self.__forward_is_argument__, self.__forward_is_class__ = False, names.is_class
        self.__ast_node__, self.__extra_names__, self.__cell__ = node, extra, cell
        self.__globals__, self.__owner__, self.__stringifier_dict__ = names.globals, names.owner, names
        names.stringifiers.append(self)

    def __call__(self, /, *args, **kwds):
        extra = {}
        args = [_node(a, self, extra) for a in args]
        keywords = [ast.keyword(n, _node(v, self, extra)) for n, v in kwds.items()]
        return _noted(self, ast.Call(_tree(self), args, keywords), extra)

    def __getattr__(self, attr):
        return _noted(self, ast.Attribute(_tree(self), attr))

    def __getitem__(self, index):
        # A class's names: its namespace hasn't this one.
        if self.__ast_node__ == '__classdict__':
            raise KeyError
        extra = {}
        return _noted(self, ast.Subscript(_tree(self), _node(index, self, extra)), extra)

    def __iter__(self):
        yield _noted(self, ast.Starred(_tree(self)))

    def __hash__(self):
        return id(self) >> 4

    def __format__(self, spec):
        raise TypeError("Cannot stringify annotation containing string formatting")

    def __repr__(self):
        return self.__ast_node__ if isinstance(self.__ast_node__, str) else ast.unparse(self.__ast_node__)

def _define_operators():
    def binary(op):
        def forward(self, other):
            extra = {}
            right = _node(other, self, extra)
            return _noted(self, ast.BinOp(_tree(self), op(), right), extra)
        def reflected(self, other):
            extra = {}
            left = _node(other, self, extra)
            return _noted(self, ast.BinOp(left, op(), _tree(self)), extra)
        return forward, reflected
    for name, op in (('add', ast.Add), ('sub', ast.Sub), ('mul', ast.Mult), ('matmul', ast.MatMult), ('truediv', ast.Div), ('mod', ast.Mod),
            ('lshift', ast.LShift), ('rshift', ast.RShift), ('or', ast.BitOr), ('xor', ast.BitXor), ('and', ast.BitAnd), ('floordiv', ast.FloorDiv), ('pow', ast.Pow)):
        forward, reflected = binary(op)
        setattr(_Stringifier, f'__{name}__', forward)
        setattr(_Stringifier, f'__r{name}__', reflected)
    def comparison(op):
        def compare(self, other):
            extra = {}
            return _noted(self, ast.Compare(_tree(self), [op()], [_node(other, self, extra)]), extra)
        return compare
    for name, op in (('lt', ast.Lt), ('le', ast.LtE), ('eq', ast.Eq), ('ne', ast.NotEq), ('gt', ast.Gt), ('ge', ast.GtE)):
        setattr(_Stringifier, f'__{name}__', comparison(op))
    def unary(op):
        return lambda self: _noted(self, ast.UnaryOp(op(), _tree(self)))
    for name, op in (('invert', ast.Invert), ('pos', ast.UAdd), ('neg', ast.USub)):
        setattr(_Stringifier, f'__{name}__', unary(op))

_define_operators()

def _tree(s):
    # The syntax tree of what s has noted.
    return ast.Name(s.__ast_node__) if isinstance(s.__ast_node__, str) else s.__ast_node__

def _noted(s, tree, extra=None):
    # An operation on s: the values that have no text, extra, go along with s's own.
    return _Stringifier(tree, s.__stringifier_dict__, extra={**(s.__extra_names__ or {}), **(extra or {})} or None)

def _node(value, s, extra):
    # The syntax tree of an operand of s; values that have no text get a name in extra.
    if isinstance(value, _Stringifier):
        extra.update(value.__extra_names__ or {})
        return _tree(value)
    kind = type(value)
    if value is None or kind in (str, int, float, bool, complex):
        return ast.Constant(value)
    if kind is dict:
        return ast.Dict([_node(k, s, extra) for k in value], [_node(v, s, extra) for v in value.values()])
    if kind in (list, tuple, set):
        return {list: ast.List, tuple: ast.Tuple, set: ast.Set}[kind]([_node(v, s, extra) for v in value])
    if kind is slice:
        return ast.Slice(*(None if v is None else _node(v, s, extra) for v in (value.start, value.stop, value.step)))
    if kind is Template:
        return template_node(value)
    names = s.__stringifier_dict__
    if names.format == Format.STRING:
        return ast.Constant(value)
    names.made += 1
    name = f'__annotationlib_name_{names.made}__'
    extra[name] = value
    return ast.Name(name)

def template_node(template):
    # The syntax tree of a t-string.
    parts = []
    for part in template:
        if isinstance(part, str):
            parts.append(ast.Constant(part))
            continue
        value = ast.parse(part.expression, mode='eval').body if part.expression else ast.Constant(part.value)
        spec = ast.JoinedStr([ast.Constant(part.format_spec)]) if part.format_spec else None
        parts.append(ast.Interpolation(value, part.expression, ord(part.conversion) if part.conversion else -1, spec))
    return ast.TemplateStr(parts)

class _Names(dict):
    # Globals that make a _Stringifier of each name that isn't bound.
    def __init__(self, namespace, globals, owner, is_class, format):
        super().__init__(namespace)
        self.globals, self.owner, self.is_class, self.format = globals, owner, is_class, format
        self.stringifiers, self.made = [], 0

    def __missing__(self, name):
        return _Stringifier(name, self)

    def settle(self, cells):
        # Makes forward references of all that was noted.
        for s in self.stringifiers:
            s.__class__ = ForwardRef
            s.__stringifier_dict__ = None
            if isinstance(s.__ast_node__, str):
                s.__arg__, s.__ast_node__ = s.__ast_node__, None
            if s.__cell__ is None and cells:
                s.__cell__ = cells

def _cells(function, names, evaluate):
    # Cells for function, and its own by name. Those without a value (or all, unless evaluate) hold what notes.
    if not function.__closure__:
        return None, {}
    own = dict(zip(function.__code__.co_freevars, function.__closure__))
    cells = []
    for name, cell in own.items():
        if evaluate:
            try:
                cell.cell_contents
                cells.append(cell)
                continue
            except ValueError:
                pass
        cells.append(types.CellType(_Stringifier(name, names, cell=cell)))
    return tuple(cells), own

def _run(function, namespace, owner, format, evaluate):
    # What function gives with names of namespace, and these names with what they have noted.
    is_class = isinstance(owner, type)
    names = _Names(namespace, function.__globals__ if format == Format.FORWARDREF else None, owner, is_class, format)
    closure, own = _cells(function, names, evaluate)
    again = types.FunctionType(function.__code__, names, closure=closure, argdefs=function.__defaults__, kwdefaults=function.__kwdefaults__)
    result = again(Format.VALUE_WITH_FAKE_GLOBALS)
    if format == Format.FORWARDREF:
        names.settle(own)
    return result

def _knows_values_only(function):
    # Whether function (one that a program has written) refuses to run with other globals.
    try:
        function(Format.VALUE_WITH_FAKE_GLOBALS)
    except NotImplementedError:
        return True
    except Exception:
        pass
    return False

def call(function, format, owner, single):
    # What an annotate function (or, if single, an evaluate function) gives in a format.
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    try:
        return function(format)
    except NotImplementedError:
        pass
    if format == Format.STRING:
        if _knows_values_only(function):
            result = function(Format.VALUE)
            return type_repr(result) if single else annotations_to_string(result)
        result = _run(function, {}, owner, format, False)
        return _text(result) if single else {n: _text(v) for n, v in result.items()}
    if format == Format.FORWARDREF:
        if _knows_values_only(function):
            return function(Format.VALUE)
        try:
            return _run(function, {**function.__builtins__, **function.__globals__}, owner, format, True)
        except Exception:
            pass
        # A value was used in a way that it can't be: nothing is evaluated but what stands alone.
        result = _run(function, {}, owner, format, False)
        if single:
            return _lenient(result)
        return {n: _lenient(v) for n, v in result.items()}
    if format == Format.VALUE:
        raise RuntimeError("annotate function does not support VALUE format")
    raise ValueError(f"Invalid format: {format!r}")

def _lenient(value):
    return value.evaluate(format=Format.FORWARDREF) if isinstance(value, ForwardRef) else value

def _text(value):
    if value is ... or isinstance(value, Template):
        return type_repr(value)
    return value if isinstance(value, str) else repr(value)

def evaluate_leniently(ref, globals, locals, owner):
    # ref with what isn't bound noted; ref itself if that can't be.
    import builtins
    names = _Names({**vars(builtins), **globals, **locals}, ref.__globals__, owner, ref.__forward_is_class__, Format.FORWARDREF)
    try:
        result = eval(ref.__forward_code__, names)
    except Exception:
        return ref
    names.settle(ref.__cell__ if isinstance(ref.__cell__, dict) else None)
    return result
