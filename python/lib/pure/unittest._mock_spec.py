"""Mocks with a specification: signatures that are checked, and create_autospec."""

import inspect
import sys
from dataclasses import fields, is_dataclass
from functools import partial
from inspect import iscoroutinefunction
from types import FunctionType, MethodType
from unittest._mock_calls import DEFAULT, _CallList, _missing
from unittest._mock_patch import _check_spec_arg_typos

FunctionTypes = FunctionType, MethodType

def _mocks():
    # Which needs this module first; a test may have imported another one for a while.
    import unittest.mock
    return sys.modules['unittest.mock']

class _SpecState:
    """Stands among a mock's children for one that hasn't been asked for yet."""

    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec, self.spec_set, self.parent, self.name, self.ids, self.instance = spec, spec_set, parent, name, ids, instance

def _is_list(obj):
    return type(obj) in (list, tuple)

def _callable(obj):
    if isinstance(obj, (staticmethod, classmethod, MethodType)):
        return _callable(obj.__func__)
    return isinstance(obj, type) or getattr(obj, '__call__', None) is not None

def _instance_callable(obj):
    """Whether a class's instances can be called; or an object, if it is no class."""
    if not isinstance(obj, type):
        return getattr(obj, '__call__', None) is not None
    return any(base.__dict__.get('__call__') is not None for base in (obj, *obj.__mro__))

def _is_async_func(func):
    return bool(getattr(func, '__code__', None)) and iscoroutinefunction(func)

def _get_signature_object(func, as_instance, eat_self):
    # What is called when func is, and the signature of the call; None if there is none to be had.
    if isinstance(func, type) and not as_instance:
        func, eat_self = func.__init__, True
    elif isinstance(func, (classmethod, staticmethod)):
        eat_self = eat_self or isinstance(func, classmethod)
        func = func.__func__
    elif not isinstance(func, FunctionTypes):
        try:
            func = func.__call__
        except AttributeError:
            return None
    try:
        return func, inspect.signature(partial(func, None) if eat_self else func)
    except ValueError:
        return None

def _copy_func_details(func, copy):
    for name in '__name__', '__doc__', '__text_signature__', '__module__', '__defaults__', '__kwdefaults__':
        try:
            setattr(copy, name, getattr(func, name))
        except AttributeError:
            pass

def _check_signature(func, mock, skipfirst, instance=False):
    """Has the mock's calls checked against a function's signature."""
    found = _get_signature_object(func, instance, skipfirst)
    if found is None:
        return
    func, signature = found
    def check(self, /, *args, **kwargs):
        signature.bind(*args, **kwargs)
    _copy_func_details(func, check)
    type(mock)._mock_check_sig = check
    type(mock).__signature__ = signature

# A function's mock is a function too, with the mock in its attribute mock and the mock's methods among its attributes.

_ASSERTIONS = ('assert_called_with', 'assert_called', 'assert_not_called', 'assert_called_once', 'assert_called_once_with',
    'assert_has_calls', 'assert_any_call')
_AWAIT_ASSERTIONS = ('assert_awaited', 'assert_awaited_once', 'assert_awaited_with', 'assert_awaited_once_with', 'assert_any_await',
    'assert_has_awaits', 'assert_not_awaited')

def _set_signature(mock, original, instance=False):
    found = _get_signature_object(original, instance, isinstance(original, type))
    return mock if found is None else _make_function(mock, original, *found, '', '')

def _set_async_signature(mock, original, instance=False, is_async_mock=False):
    func, signature = _get_signature_object(original, instance, isinstance(original, type))
    copy = _make_function(mock, original, func, signature, 'async ', 'await ')
    copy.await_count, copy.await_args, copy.await_args_list = 0, None, _CallList()
    for name in _AWAIT_ASSERTIONS:
        setattr(copy, name, _forward(mock, name))
    return copy

def _forward(mock, name):
    def forward(*args, **kwargs):
        return getattr(mock, name)(*args, **kwargs)
    forward.__name__ = name
    return forward

def _make_function(mock, original, func, signature, kind, wait):
    def check(*args, **kwargs):
        signature.bind(*args, **kwargs)
    _copy_func_details(func, check)
    name = original.__name__ if original.__name__.isidentifier() else 'funcopy'
    scope = {'_checksig_': check, 'mock': mock}
    exec(f'{kind}def {name}(*args, **kwargs):\n    _checksig_(*args, **kwargs)\n    return {wait}mock(*args, **kwargs)', scope)
    copy = scope[name]
    _setup_func(copy, mock, signature)
    return copy

def _setup_func(copy, mock, signature):
    copy.mock = mock
    copy.called, copy.call_count, copy.call_args = False, 0, None
    copy.call_args_list, copy.method_calls, copy.mock_calls = _CallList(), _CallList(), _CallList()
    copy.return_value, copy.side_effect, copy._mock_children = mock.return_value, mock.side_effect, mock._mock_children
    for name in _ASSERTIONS:
        setattr(copy, name, _forward(mock, name))
    def reset_mock():
        copy.method_calls, copy.mock_calls = _CallList(), _CallList()
        mock.reset_mock()
        returned = copy.return_value
        if _mocks()._is_instance_mock(returned) and returned is not mock:
            returned.reset_mock()
    copy.reset_mock = reset_mock
    copy.__signature__ = signature
    mock._mock_delegate = copy

def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes of spec, whose functions and methods check their arguments, and so on for what they hold."""
    m = _mocks()
    if _is_list(spec):
        spec = type(spec)  # a list or tuple as a spec means its elements, elsewhere
    if m._is_instance_mock(spec):
        raise m.InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    if not unsafe:
        _check_spec_arg_typos(kwargs)
    is_type, is_async = isinstance(spec, type), _is_async_func(spec)
    more = ()  # fields of a dataclass that have no default are no attributes of the class
    if is_type and instance and is_dataclass(spec):
        more = [(f.name, f.type) for f in fields(spec)]
    name = kwargs.pop('name', _name)
    options = {} if spec is None and not spec_set else {'spec_set' if spec_set else 'spec': spec}
    if options and instance:
        options['_spec_as_instance'] = True
    options.update(kwargs)
    kind = m.MagicMock
    if inspect.isdatadescriptor(spec):
        options = {}  # what it gives isn't known
    elif is_async:
        if instance:
            raise RuntimeError('Instance can not be True when create_autospec is mocking an async function')
        kind = m.AsyncMock
    elif not _callable(spec) or is_type and instance and not _instance_callable(spec):
        kind = m.NonCallableMagicMock
    mock = kind(parent=_parent, _new_parent=_parent, _new_name='' if _parent is None else name, name=name, **options)
    if more:
        mock._mock_extend_spec_methods([field for field, _ in more])
    if isinstance(spec, FunctionTypes):
        mock = (_set_async_signature if is_async else _set_signature)(mock, spec)
    else:
        _check_signature(spec, mock, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[name] = mock
    wrapped = kwargs.pop('wraps', None)
    if is_type and not instance and 'return_value' not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=mock, wraps=wrapped)
    for entry, original in [(entry, _missing) for entry in dir(spec)] + list(more):
        if not m._is_magic(entry):
            _add_child(m, mock, spec, entry, original, spec_set, instance, is_type, wrapped)
    if m._is_instance_mock(mock) and kwargs:
        mock.configure_mock(**kwargs)
    return mock

def _add_child(m, mock, spec, entry, original, spec_set, instance, is_type, wrapped):
    if original is _missing:
        try:
            original = getattr(spec, entry)
        except AttributeError:
            return
    if not isinstance(original, FunctionTypes):
        mock._mock_children[entry] = _SpecState(original, spec_set, mock, entry, instance)
        return
    options = {'spec_set' if spec_set else 'spec': original}
    if wrapped and not spec_set and hasattr(wrapped, entry):
        options['wraps'] = original
    parent = mock.mock if isinstance(spec, FunctionTypes) else mock
    skipfirst = options['_eat_self'] = _must_skip(spec, entry, is_type)
    kind = m.AsyncMock if iscoroutinefunction(original) else m.MagicMock
    child = kind(parent=parent, name=entry, _new_name=entry, _new_parent=parent, **options)
    mock._mock_children[entry] = child
    child.return_value = kind()
    _check_signature(original, child, skipfirst=skipfirst)
    if isinstance(child, FunctionTypes):  # as its spec makes it seem
        setattr(mock, entry, child)

def _must_skip(spec, entry, is_type):
    """Whether the first parameter of a method is given by the attribute's owner."""
    if not isinstance(spec, type):
        if entry in getattr(spec, '__dict__', {}):
            return False
        spec = spec.__class__
    for klass in spec.__mro__:
        value = klass.__dict__.get(entry, DEFAULT)
        if value is not DEFAULT:
            return is_type if isinstance(value, FunctionTypes) else False
    return is_type
