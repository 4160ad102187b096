# Annotations as values, as forward references or as text (PEP 649 and PEP 749). What works without running an
# annotate function anew is here; _annotationlib_more has the rest.

import builtins
import keyword
import sys
import types
from enum import IntEnum as _IntEnum

__all__ = ['Format', 'ForwardRef', 'call_annotate_function', 'call_evaluate_function', 'get_annotate_from_class_namespace',
    'get_annotations', 'annotations_to_string', 'type_repr']

class Format(_IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4

class ForwardRef:
    # Where a name may be found: the module, the annotate function's globals, cells (one, or a dict of them by name),
    # the owner's parameters. A _Stringifier that has become a ForwardRef has a syntax tree instead of the text.
    __slots__ = ('__forward_is_argument__', '__forward_is_class__', '__forward_module__', '__weakref__', '__arg__', '__globals__', '__extra_names__',
        '__code__', '__ast_node__', '__cell__', '__owner__', '__stringifier_dict__')

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__arg__ = arg
        self.__forward_is_argument__, self.__forward_is_class__, self.__forward_module__ = is_argument, is_class, module
        self.__owner__ = owner
        self.__globals__ = self.__extra_names__ = self.__code__ = self.__ast_node__ = self.__cell__ = self.__stringifier_dict__ = None

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError("Cannot subclass ForwardRef")

    @property
    def __forward_arg__(self):
        if self.__arg__ is None:
            import ast
            self.__arg__ = ast.unparse(self.__ast_node__)
        return self.__arg__

    @property
    def __forward_code__(self):
        if self.__code__ is None:
            arg = self.__forward_arg__
            # *Ts and *tuple[int, …] are expressions only in a subscript.
            try:
                self.__code__ = compile(f'({arg},)[0]' if arg.startswith('*') else arg, '<string>', 'eval')
            except SyntaxError:
                raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}") from None
        return self.__code__

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=Format.VALUE):
        if format not in (Format.VALUE, Format.FORWARDREF, Format.STRING):
            raise NotImplementedError(format)
        if format == Format.STRING:
            return self.__forward_arg__
        lenient = format == Format.FORWARDREF
        cell = self.__cell__
        if isinstance(cell, types.CellType):
            try:
                return cell.cell_contents
            except ValueError:
                pass
        if owner is None:
            owner = self.__owner__
        globals, locals = self._names(globals, locals, type_params, owner)
        arg = self.__forward_arg__
        if arg.isidentifier() and not keyword.iskeyword(arg):
            for names in (locals, globals, vars(builtins)):
                if arg in names:
                    return names[arg]
            if lenient:
                return self
            raise NameError(f"name {arg!r} is not defined", name=arg)
        try:
            return eval(self.__forward_code__, globals, locals)
        except Exception:
            if not lenient:
                raise
        from _annotationlib_more import evaluate_leniently
        return evaluate_leniently(self, globals, locals, owner)

    def _names(self, globals, locals, type_params, owner):
        # The globals and locals to evaluate in.
        if globals is None and self.__forward_module__ is not None:
            globals = getattr(sys.modules.get(self.__forward_module__), '__dict__', None)
        if globals is None:
            globals = self.__globals__
        if globals is None:
            if isinstance(owner, type):
                globals = getattr(sys.modules.get(getattr(owner, '__module__', None)), '__dict__', None)
            elif isinstance(owner, types.ModuleType):
                globals = vars(owner)
            elif callable(owner):
                globals = getattr(owner, '__globals__', None)
        if globals is None:
            globals = {}
        if type_params is None:
            type_params = getattr(owner, '__type_params__', None)
        own = locals is None
        if own:
            locals = dict(vars(owner)) if isinstance(owner, type) else {}
        cells = self.__cell__ if isinstance(self.__cell__, dict) else None
        if not type_params and not self.__extra_names__ and not cells:
            return globals, locals
        if not own:
            locals = dict(locals)
        if type_params:
            # Type parameters hide the module's names; a class's own names hide its parameters.
            globals = dict(globals)
            for p in type_params:
                if not self.__forward_is_class__ or p.__name__ not in globals:
                    globals[p.__name__] = p
                    locals.pop(p.__name__, None)
        if self.__extra_names__:
            locals.update(self.__extra_names__)
        for name, cell in (cells or {}).items():
            try:
                value = cell.cell_contents
            except ValueError:
                continue
            locals.setdefault(name, value)
        return globals, locals

    def _key(self):
        extra, cell = self.__extra_names__, self.__cell__
        return (self.__forward_arg__, self.__forward_module__, id(self.__globals__), self.__forward_is_class__, self.__owner__,
            tuple(sorted((n, id(c)) for n, c in cell.items())) if isinstance(cell, dict) else id(cell),
            tuple(sorted(n for n in extra)) if extra else None)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self._key() == other._key() and (self.__extra_names__ or None) == (other.__extra_names__ or None)

    def __hash__(self):
        return hash(self._key())

    def __or__(self, other):
        from typing import Union
        return Union[self, other]

    def __ror__(self, other):
        from typing import Union
        return Union[other, self]

    def __repr__(self):
        extra = ''
        if self.__forward_module__ is not None:
            extra += f', module={self.__forward_module__!r}'
        if self.__forward_is_class__:
            extra += ', is_class=True'
        if self.__owner__ is not None:
            extra += f', owner={self.__owner__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{extra})'

def type_repr(value):
    if isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)) and not isinstance(value, types.GenericAlias):
        if value.__module__ == 'builtins':
            return value.__qualname__
        return f'{value.__module__}.{value.__qualname__}'
    if value is ...:
        return '...'
    from string.templatelib import Template
    if isinstance(value, Template):
        import ast
        from _annotationlib_more import template_node
        return ast.unparse(template_node(value))
    return repr(value)

def annotations_to_string(annotations):
    return {n: t if isinstance(t, str) else type_repr(t) for n, t in annotations.items()}

def get_annotate_from_class_namespace(obj):
    try:
        return obj['__annotate__']
    except KeyError:
        return obj.get('__annotate_func__')

def call_evaluate_function(evaluate, format, *, owner=None):
    from _annotationlib_more import call
    return call(evaluate, format, owner, True)

def call_annotate_function(annotate, format, *, owner=None):
    from _annotationlib_more import call
    return call(annotate, format, owner, False)

_class_annotations = type.__dict__['__annotations__'].__get__
_class_annotate = type.__dict__['__annotate__'].__get__

def _existing(obj):
    # obj.__annotations__, None if there are none.
    if isinstance(obj, type):
        try:
            ann = _class_annotations(obj)
        except AttributeError:
            return None
    else:
        ann = getattr(obj, '__annotations__', None)
        if ann is None:
            return None
    if not isinstance(ann, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    return ann

def _annotated(obj, format):
    # What obj's annotate function gives, None if there is no function.
    annotate = getattr(obj, '__annotate__', None)
    if annotate is None:
        return None
    ann = call_annotate_function(annotate, format, owner=obj)
    if not isinstance(ann, dict):
        raise ValueError(f"{obj!r}.__annotate__ returned a non-dict")
    return ann

def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    if eval_str and format != Format.VALUE:
        raise ValueError("eval_str=True is only supported with format=Format.VALUE")
    if format == Format.VALUE:
        ann = _existing(obj)
        if ann is None:
            ann = _annotated(obj, format)
    elif format == Format.FORWARDREF:
        try:
            ann = _existing(obj)
        except Exception:
            ann = None
        if ann is None:
            ann = _annotated(obj, format)
            if ann is None:
                ann = _existing(obj)
    elif format == Format.STRING:
        ann = _annotated(obj, format)
        if ann is None:
            ann = _existing(obj)
            if ann is not None:
                return annotations_to_string(ann)
    elif format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    else:
        raise ValueError(f"Unsupported format {format!r}")
    if ann is None:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f"{obj!r} does not have annotations")
    if not ann or not eval_str:
        return dict(ann)
    return _evaluated(ann, obj, globals, locals)

def _evaluated(ann, obj, globals, locals):
    # ann with its strings evaluated where obj stands.
    names, scope, inner = None, None, None
    if isinstance(obj, type):
        module = sys.modules.get(getattr(obj, '__module__', None))
        names, scope, inner = getattr(module, '__dict__', None), dict(vars(obj)), obj
    elif isinstance(obj, types.ModuleType):
        names = vars(obj)
    elif callable(obj):
        import functools
        inner = obj
        while True:
            if hasattr(inner, '__wrapped__'):
                inner = inner.__wrapped__
            elif isinstance(inner, functools.partial):
                inner = inner.func
            else:
                break
        names = getattr(inner, '__globals__', None)
    if globals is None:
        globals = names
    if locals is None:
        locals = scope
    # Type parameters can be named in the strings, too, but what the scope binds goes first.
    if params := getattr(inner, '__type_params__', ()):
        locals = {p.__name__: p for p in params} | ({} if locals is None else dict(locals))
    return {n: eval(v, globals, locals) if isinstance(v, str) else v for n, v in ann.items()}
