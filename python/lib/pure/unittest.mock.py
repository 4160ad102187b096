"""Mocks: objects that allow everything, remember how they were used, and can be told what to answer.

An attribute of a mock is a mock, its child, made when it is asked for; what a call returns is one too. A call is noted in the mock
and in all its parents. Each mock has a class of its own, so that special methods can be set on it."""

import asyncio
import inspect
import threading
from inspect import iscoroutinefunction
from types import CodeType, ModuleType
from unittest._mock_calls import (ANY, DEFAULT, _ANY, _AnyComparer, _Call, _CallList, _deleted, _format_call_signature, _missing,
    _Sentinel, _SentinelObject, call, sentinel)
from unittest._mock_patch import _check_spec_arg_typos, _get_target, _patch, _patch_dict, patch
from unittest._mock_spec import (FunctionTypes, _callable, _check_signature, _get_signature_object, _instance_callable, _is_async_func,
    _is_list, _must_skip, _set_async_signature, _set_signature, _SpecState, create_autospec)
from unittest.util import safe_repr

__all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock', 'ThreadingMock',
    'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal')

FILTER_DIR = True  # whether dir() of a mock leaves out most of what isn't the spec's

class InvalidSpecError(Exception):
    """A mock was given as the model of a mock."""

def _is_instance_mock(obj):
    return issubclass(type(obj), NonCallableMock)  # isinstance asks __class__, which a spec changes

def _is_async_obj(obj):
    if _is_instance_mock(obj) and not isinstance(obj, AsyncMock):
        return False
    obj = getattr(obj, '__func__', obj)
    return iscoroutinefunction(obj) or inspect.isawaitable(obj)

def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)

def _extract_mock(obj):
    return obj.mock if isinstance(obj, FunctionTypes) and hasattr(obj, 'mock') else obj

def _is_magic(name):
    return f'__{name[2:-2]}__' == name

def _magic_names(words):
    return {f'__{word}__' for word in words.split()}

_NUMBERS = 'add sub mul matmul truediv floordiv mod lshift rshift and xor or pow'
_magics = _magic_names('''lt le gt ge eq ne getitem setitem delitem len contains iter hash str sizeof enter exit divmod rdivmod neg pos
    abs invert complex int float index round trunc floor ceil bool next fspath aiter''')
for _prefix in '', 'i', 'r':
    _magics |= {f'__{_prefix}{word}__' for word in _NUMBERS.split()}
_async_method_magics = _magic_names('aenter aexit anext')
_async_magics = _async_method_magics | {'__aiter__'}
_non_defaults = _magic_names('''get set delete reversed missing reduce reduce_ex getinitargs getnewargs getstate setstate getformat repr
    dir subclasses format getnewargs_ex''')  # these may be set, but a MagicMock doesn't have them by itself
_all_sync_magics = _magics | _non_defaults
_all_magics = _all_sync_magics | _async_magics
_unsupported_magics = _magic_names('getattr setattr init new prepare instancecheck subclasscheck del')

_allowed_names = {'return_value', '_mock_return_value', 'side_effect', '_mock_side_effect', '_mock_parent', '_mock_new_parent',
    '_mock_name', '_mock_new_name'}

def _delegating_property(name):
    # The attribute of the function that stands for the mock, if there is one.
    _allowed_names.add(name)
    own = '_mock_' + name
    def get(self):
        delegate = self._mock_delegate
        return getattr(self, own) if delegate is None else getattr(delegate, name)
    def put(self, value):
        delegate = self._mock_delegate
        if delegate is None:
            self.__dict__[own] = value
        else:
            setattr(delegate, name, value)
    return property(get, put)

def _check_and_set_parent(parent, value, name, new_name):
    """Makes a mock without a name or parent the child of another; false if it is none such, or if parents would be in a circle."""
    value = _extract_mock(value)
    if not _is_instance_mock(value):
        return False
    if value._mock_name or value._mock_new_name or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    above = parent
    while above is not None:
        if above is value:
            return False
        above = above._mock_new_parent
    if new_name:
        value._mock_new_parent, value._mock_new_name = parent, new_name
    if name:
        value._mock_parent, value._mock_name = parent, name
    return True

class _MockIter:
    """A side effect that gives one value after the other."""

    def __init__(self, obj):
        self.obj = iter(obj)

    def __next__(self):
        return next(self.obj)

def _try_iter(obj):
    if obj is None or _is_exception(obj) or _callable(obj):
        return obj
    try:
        return iter(obj)
    except TypeError:
        return obj

class Base:
    _mock_return_value = DEFAULT
    _mock_side_effect = None

    def __init__(self, /, *args, **kwargs):
        pass

class NonCallableMock(Base):
    """A mock that can't be called."""

    _lock = threading.RLock()

    def __new__(cls, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='', _new_parent=None,
                _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        bases = (cls,)
        model = spec_set or spec
        if model is not None and not issubclass(cls, AsyncMockMixin) and _is_async_obj(model):
            bases = (AsyncMockMixin, cls)
        return object.__new__(type(cls.__name__, bases, {'__doc__': cls.__doc__}))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='', _new_parent=None,
                 _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        d = self.__dict__
        d['_mock_parent'], d['_mock_name'] = parent, name
        d['_mock_new_parent'], d['_mock_new_name'] = parent if _new_parent is None else _new_parent, _new_name
        d['_mock_sealed'] = False
        model, only = (spec, None) if spec_set is None else (spec_set, True)
        self._mock_add_spec(model, only, _spec_as_instance, parent is not None if _eat_self is None else _eat_self)
        d.update(_mock_children={}, _mock_wraps=wraps, _mock_delegate=None, _mock_called=False, _mock_call_args=None, _mock_call_count=0,
            _mock_call_args_list=_CallList(), _mock_mock_calls=_CallList(), method_calls=_CallList(), _mock_unsafe=unsafe)
        if kwargs:
            self.configure_mock(**kwargs)
        super(NonCallableMock, self).__init__(model, wraps, name, only, parent, _spec_state)

    def attach_mock(self, mock, attribute):
        """Makes a mock an attribute, so that its calls are noted here."""
        inner = _extract_mock(mock)
        inner._mock_parent = inner._mock_new_parent = inner._mock_new_name = None
        inner._mock_name = ''
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        """Allows only the attributes that spec has, or that are in this list of names."""
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if _is_instance_mock(spec):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        klass = signature = None
        asyncs = []
        if spec is not None and not _is_list(spec):
            klass = spec if isinstance(spec, type) else type(spec)
            found = _get_signature_object(spec, _spec_as_instance, _eat_self)
            signature = found and found[1]
            names = dir(spec)
            for name in names:
                value = inspect.getattr_static(spec, name, None)
                try:
                    value = inspect.unwrap(value)
                except ValueError:
                    pass
                if iscoroutinefunction(value):
                    asyncs.append(name)
            spec = names
        self.__dict__.update(_spec_class=klass, _spec_set=spec_set, _spec_signature=signature, _mock_methods=spec, _spec_asyncs=asyncs)

    def _mock_extend_spec_methods(self, names):
        self.__dict__['_mock_methods'] = (self.__dict__.get('_mock_methods') or []) + names

    @property
    def return_value(self):
        """What a call returns."""
        delegate = self._mock_delegate
        value = self._mock_return_value if delegate is None else delegate.return_value
        if value is DEFAULT and self._mock_wraps is None:
            value = self.return_value = self._get_child_mock(_new_parent=self, _new_name='()')
        return value

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self._mock_return_value = value
            _check_and_set_parent(self, value, None, '()')

    @property
    def side_effect(self):
        """A function that a call calls, an exception that it raises, or values that it gives, one after the other."""
        delegate = self._mock_delegate
        if delegate is None:
            return self._mock_side_effect
        effect = delegate.side_effect
        if effect is not None and not callable(effect) and not isinstance(effect, _MockIter) and not _is_exception(effect):
            effect = delegate.side_effect = _MockIter(effect)
        return effect

    @side_effect.setter
    def side_effect(self, value):
        value = _try_iter(value)
        if self._mock_delegate is None:
            self._mock_side_effect = value
        else:
            self._mock_delegate.side_effect = value

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    called = _delegating_property('called')
    call_count = _delegating_property('call_count')
    call_args = _delegating_property('call_args')
    call_args_list = _delegating_property('call_args_list')
    mock_calls = _delegating_property('mock_calls')

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forgets all calls, and those of the children."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called, self.call_args, self.call_count = False, None, 0
        self.mock_calls, self.call_args_list, self.method_calls = _CallList(), _CallList(), _CallList()
        if return_value:
            self._mock_return_value = DEFAULT
        if side_effect:
            self._mock_side_effect = None
        for child in self._mock_children.values():
            if child is not _deleted and not isinstance(child, _SpecState):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        returned = self._mock_return_value
        if _is_instance_mock(returned) and returned is not self:
            returned.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Sets attributes; a name with dots means an attribute of a child."""
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
            *way, last = path.split('.')
            obj = self
            for name in way:
                obj = getattr(obj, name)
            setattr(obj, last, value)

    def __getattr__(self, name):
        if name in ('_mock_methods', '_mock_unsafe'):  # __init__ hasn't run
            raise AttributeError(name)
        allowed = self._mock_methods
        if allowed is not None:
            if name not in allowed or name in _all_magics:
                raise AttributeError(f'Mock object has no attribute {name!r}')
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not allowed or name not in allowed):
            if name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')) or name in _ATTRIB_DENY_LIST:
                raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.')
        with NonCallableMock._lock:
            return self._child(name)

    def _child(self, name):
        child = self._mock_children.get(name)
        if child is _deleted:
            raise AttributeError(name)
        if child is None:
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
        elif isinstance(child, _SpecState):
            try:
                child = create_autospec(child.spec, child.spec_set, child.instance, child.parent, child.name)
            except InvalidSpecError:
                target = self.__dict__['_mock_name'] or self
                raise InvalidSpecError(f'Cannot autospec attr {name!r} from target {target!r} as it has already been mocked out. '
                    f'[target={self!r}, attr={child.spec!r}]')
        self._mock_children[name] = child
        return child

    def _extract_mock_name(self):
        # The way from the outermost parent: mock.a().b
        names, mock = [], self
        while mock._mock_new_parent is not None:
            names.append(mock._mock_new_name)
            mock = mock._mock_new_parent
        path = mock._mock_name or 'mock'
        if not names:
            return path
        for name in reversed(names):
            path += name if name == '()' else f'.{name}'
        return path

    def __repr__(self):
        name = self._extract_mock_name()
        shown = '' if name in ('mock', 'mock.') else f' name={name!r}'
        if self._spec_class is not None:
            shown += f' {"spec_set" if self._spec_set else "spec"}={self._spec_class.__name__!r}'
        return f"<{type(self).__name__}{shown} id='{id(self)}'>"

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        names = set(self._mock_methods or ())
        names.update(n for n in dir(type(self)) if not n.startswith('_'))
        names.update(n for n in self.__dict__ if not n.startswith('_') or _is_magic(n))
        names.update(n for n, child in self._mock_children.items() if child is not _deleted)
        return sorted(names)

    def __setattr__(self, name, value):
        if name in _allowed_names:
            return object.__setattr__(self, name, value)
        allowed = self._mock_methods
        forbidden = allowed is not None and name not in allowed
        if self._spec_set and forbidden and name not in self.__dict__:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _unsupported_magics:
            raise AttributeError(f'Attempting to set unsupported magic method {name!r}.')
        if name in _all_magics:
            if forbidden:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            value = self._set_magic(name, value)
        elif name == '__class__':
            self._spec_class = value
            return
        elif _check_and_set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
        if isinstance(value, PropertyMock):
            self.__dict__[name] = value
        else:
            object.__setattr__(self, name, value)

    def _set_magic(self, name, value):
        # On the class, where Python looks for it. What is given is the attribute of the mock.
        if _is_instance_mock(value):
            _check_and_set_parent(self, value, None, name)
            setattr(type(self), name, value)
            self._mock_children[name] = value
            return value
        def method(self, /, *args, **kwargs):
            return value(self, *args, **kwargs)
        method.__name__ = name
        setattr(type(self), name, method)
        return lambda *args, **kwargs: value(self, *args, **kwargs)

    def __delattr__(self, name):
        if name in _all_magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        child = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is _deleted:
            raise AttributeError(name)
        self._mock_children[name] = _deleted

    # Assertions. Calls are compared as the spec's signature sees them: f(1) is f(a=1).

    def _format_mock_call_signature(self, args, kwargs):
        return _format_call_signature(self._mock_name or 'mock', args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action='call'):
        actual = self.await_args if action == 'await' else self.call_args
        return (f'expected {action} not found.\nExpected: {self._format_mock_call_signature(args, kwargs)}\n'
            f'  Actual: {self._format_mock_call_signature(*actual)}')

    def _get_call_signature_from_name(self, name):
        if not name:
            return self._spec_signature
        signature, children = None, self._mock_children
        for part in name.replace('()', '').split('.'):
            child = children.get(part)
            if child is None or isinstance(child, _SpecState):
                break
            child = _extract_mock(child)
            children, signature = child._mock_children, child._spec_signature
        return signature

    def _call_matcher(self, _call):
        # The call with its arguments bound, an exception if they can't be.
        named = isinstance(_call, tuple) and len(_call) > 2
        signature = self._get_call_signature_from_name(_call[0]) if named else self._spec_signature
        if signature is None:
            return _call
        name, args, kwargs = ('', *_call) if len(_call) == 2 else _call
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as e:
            return e.with_traceback(None)
        return call(name, bound.args, bound.kwargs)

    def _calls_repr(self):
        return f'\nCalls: {safe_repr(self.mock_calls)}.' if self.mock_calls else ''

    def _miscounted(self, wanted):
        name = self._mock_name or 'mock'
        return AssertionError(f"Expected '{name}' to {wanted}. Called {self.call_count} times.{self._calls_repr()}")

    def assert_not_called(self):
        if self.call_count != 0:
            raise self._miscounted('not have been called')

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise self._miscounted('have been called once')

    def assert_called_with(self, /, *args, **kwargs):
        """That the last call was with these arguments."""
        if self.call_args is None:
            raise AssertionError(f'expected call not found.\nExpected: {self._format_mock_call_signature(args, kwargs)}\n  Actual: not called.')
        self._assert_last(self.call_args, args, kwargs, 'call')

    def _assert_last(self, actual, args, kwargs, action):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(actual) != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs, action)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise self._miscounted('be called once')
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        self._assert_any(self.call_args_list, args, kwargs, 'call')

    def _assert_any(self, calls, args, kwargs, action):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        if cause or expected not in _AnyComparer(map(self._call_matcher, calls)):
            raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} {action} not found') from cause

    def assert_has_calls(self, calls, any_order=False):
        """That all these calls were made, one after the other unless any_order is true."""
        def text(missing, found):
            return f'{self._mock_name or "mock"!r} does not contain all of {missing!r} in its call list, found {found!r} instead'
        self._assert_has(calls, self.mock_calls, any_order, 'calls', '  ', text)

    def _assert_has(self, calls, made, any_order, noun, indent, text):
        expected = [self._call_matcher(c) for c in calls]
        cause = next((e for e in expected if isinstance(e, Exception)), None)
        actual = _CallList(map(self._call_matcher, made))
        if not any_order:
            if expected in actual:
                return
            problem = f'{noun.capitalize()} not found.'
            if cause is not None:
                problem = f'Error processing expected {noun}.\nErrors: {[e if isinstance(e, Exception) else None for e in expected]}'
            raise AssertionError(f'{problem}\nExpected: {_CallList(calls)}\n{indent}Actual: {safe_repr(made)}') from cause
        found, missing = list(actual), []
        for one in expected:
            try:
                found.remove(one)
            except ValueError:
                missing.append(one)
        if missing:
            raise AssertionError(text(tuple(missing), found)) from cause

    def _get_child_mock(self, /, **kw):
        """Makes a child: of the mock's own kind, mostly."""
        if self._mock_sealed:
            raise AttributeError(self._extract_mock_name() + (f'.{kw["name"]}' if 'name' in kw else '()'))
        name, kind = kw.get('_new_name'), type(self)
        if name in self.__dict__['_spec_asyncs']:
            return AsyncMock(**kw)
        if issubclass(kind, MagicMock) and name in _async_method_magics:
            child = AsyncMock
        elif issubclass(kind, AsyncMockMixin):
            sync = name in _all_sync_magics or self._mock_methods and name in self._mock_methods  # the spec says it isn't async
            child = MagicMock if sync else AsyncMock
        elif not issubclass(kind, CallableMixin):
            child = MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
        else:
            child = kind.__mro__[1]  # the class that was asked for, not this object's own
        return child(**kw)

_ATTRIB_DENY_LIST = frozenset(name.removeprefix('assert_') for name in dir(NonCallableMock) if name.startswith('assert_'))

class CallableMixin(Base):
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name='', _new_parent=None, **kwargs):
        self.__dict__['_mock_return_value'] = return_value
        super(CallableMixin, self).__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect

    def _mock_check_sig(self, /, *args, **kwargs):
        """Raises a TypeError if the spec doesn't allow these arguments."""

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        self.call_args = _Call((args, kwargs), two=True)
        self.call_args_list.append(self.call_args)
        self.mock_calls.append(_Call(('', args, kwargs)))
        # The parents note it under the way from them to here; as a method's call if each step is an attribute.
        by_method, method, path = self._mock_parent is not None, self._mock_name, self._mock_new_name
        is_call = path == '()'
        parent = self._mock_new_parent
        while parent is not None:
            if by_method:
                parent.method_calls.append(_Call((method, args, kwargs)))
                by_method = parent._mock_parent is not None
                if by_method:
                    method = f'{parent._mock_name}.{method}'
            parent.mock_calls.append(_Call((path, args, kwargs)))
            if parent._mock_new_name:
                path = f'{parent._mock_new_name}{"" if is_call else "."}{path}'
                is_call = parent._mock_new_name == '()'
            parent = parent._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if _callable(effect):
                value = effect(*args, **kwargs)
            else:
                value = next(effect)
                if _is_exception(value):
                    raise value
            if value is not DEFAULT:
                return value
        delegate = self._mock_delegate
        if self._mock_return_value is not DEFAULT or delegate and delegate.return_value is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

class Mock(CallableMixin, NonCallableMock):
    """A mock that can be called: spec says what attributes it has, return_value and side_effect what a call does, wraps what it is
    passed on to."""

# What a MagicMock's special methods answer.

_return_values = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented, '__int__': 1,
    '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0, '__bool__': True, '__index__': 1,
    '__aexit__': False}
_calculate_return_value = {
    '__hash__': lambda self: object.__hash__(self),
    '__str__': lambda self: object.__str__(self),
    '__sizeof__': lambda self: object.__sizeof__(self),
    '__fspath__': lambda self: f'{type(self).__name__}/{self._extract_mock_name()}/{id(self)}',
}

def _equals(mock):
    def __eq__(other):
        value = mock.__eq__._mock_return_value
        return value if value is not DEFAULT else True if mock is other else NotImplemented
    return __eq__

def _differs(mock):
    def __ne__(other):
        if mock.__ne__._mock_return_value is not DEFAULT:
            return DEFAULT
        return False if mock is other else NotImplemented
    return __ne__

def _iterates(mock):
    def __iter__():
        value = mock.__iter__._mock_return_value
        return iter([] if value is DEFAULT else value)
    return __iter__

def _iterates_async(mock):
    def __aiter__():
        value = mock.__aiter__._mock_return_value
        return _AsyncIterator(iter([] if value is DEFAULT else value))
    return __aiter__

_side_effect_methods = {'__eq__': _equals, '__ne__': _differs, '__iter__': _iterates, '__aiter__': _iterates_async}

def _set_return_value(mock, method, name):
    if name in _return_values:
        method.return_value = _return_values[name]
    elif name in _calculate_return_value:
        method.return_value = _calculate_return_value[name](mock)
    elif name in _side_effect_methods:
        method.side_effect = _side_effect_methods[name](mock)

class MagicProxy(Base):
    """Stands on a MagicMock's class for a special method that hasn't been used: it makes the mock."""

    def __init__(self, name, parent):
        self.name, self.parent = name, parent

    def create_mock(self):
        name, parent = self.name, self.parent
        method = parent._get_child_mock(name=name, _new_name=name, _new_parent=parent)
        setattr(parent, name, method)
        _set_return_value(parent, method, name)
        return method

    def __get__(self, obj, _type=None):
        return self.create_mock()

class MagicMixin(Base):
    def __init__(self, /, *args, **kw):
        self._mock_set_magics()  # __init__ may call them
        super(MagicMixin, self).__init__(*args, **kw)
        self._mock_set_magics()  # the spec is known now

    def _mock_set_magics(self):
        names = _magics | _async_method_magics
        own = type(self).__dict__
        if (allowed := getattr(self, '_mock_methods', None)) is not None:
            for name in names.difference(allowed):
                if name in own:
                    delattr(self, name)
            names = names.intersection(allowed)
        for name in names - set(own):
            setattr(type(self), name, MagicProxy(name, self))

    def mock_add_spec(self, spec, spec_set=False):
        """Allows only the attributes that spec has, or that are in this list of names, special methods included."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()

class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A MagicMock that can't be called."""

class MagicMock(MagicMixin, Mock):
    """A Mock with special methods that answer something harmless."""

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        if return_value and self._mock_name and _is_magic(self._mock_name):
            return_value = False  # a special method keeps its answer
        super().reset_mock(*args, return_value=return_value, **kwargs)

class AsyncMagicMixin(MagicMixin):
    pass

def _code_mock(flags):
    code = NonCallableMock(spec_set=dir(CodeType))
    code.__dict__['_spec_class'] = CodeType
    code.co_flags = flags
    return code

class AsyncMockMixin(Base):
    """Calls give coroutines; what they return or raise comes when these are awaited, and awaits are counted."""

    await_count = _delegating_property('await_count')
    await_args = _delegating_property('await_args')
    await_args_list = _delegating_property('await_args_list')

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        code = _code_mock(inspect.CO_COROUTINE + inspect.CO_VARARGS + inspect.CO_VARKEYWORDS)
        code.co_argcount = code.co_posonlyargcount = code.co_kwonlyargcount = 0
        code.co_varnames = ('args', 'kwargs')
        self.__dict__.update(_mock_await_count=0, _mock_await_args=None, _mock_await_args_list=_CallList(), __code__=code,
            __name__='AsyncMock', __defaults__=(), __kwdefaults__={}, __annotations__=None, _is_coroutine=asyncio.coroutines._is_coroutine)

    async def _execute_mock_call(self, /, *args, **kwargs):
        self.await_count += 1
        self.await_args = _Call((args, kwargs), two=True)
        self.await_args_list.append(self.await_args)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                try:
                    value = next(effect)
                except StopIteration:
                    raise StopAsyncIteration
                if _is_exception(value):
                    raise value
            else:
                value = effect(*args, **kwargs)
                if iscoroutinefunction(effect):
                    value = await value
            if value is not DEFAULT:
                return value
        if self._mock_return_value is not DEFAULT or self._mock_wraps is None:
            return self.return_value
        value = self._mock_wraps(*args, **kwargs)
        return await value if iscoroutinefunction(self._mock_wraps) else value

    def _misawaited(self, wanted):
        return AssertionError(f'Expected {self._mock_name or "mock"} to {wanted}. Awaited {self.await_count} times.')

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f'Expected {self._mock_name or "mock"} to have been awaited.')

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise self._misawaited('have been awaited once')

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise self._misawaited('not have been awaited')

    def assert_awaited_with(self, /, *args, **kwargs):
        """That the last await was of a call with these arguments."""
        if self.await_args is None:
            raise AssertionError(f'Expected await: {self._format_mock_call_signature(args, kwargs)}\nNot awaited')
        self._assert_last(self.await_args, args, kwargs, 'await')

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        self._assert_any(self.await_args_list, args, kwargs, 'await')

    def assert_has_awaits(self, calls, any_order=False):
        """That all these calls were awaited, one after the other unless any_order is true."""
        self._assert_has(calls, self.await_args_list, any_order, 'awaits', '', lambda missing, _: f'{missing!r} not all found in await list')

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.await_count, self.await_args, self.await_args_list = 0, None, _CallList()

class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A mock of an async function, or of an object with async methods."""

class _AsyncIterator:
    def __init__(self, iterator):
        self.iterator = iterator
        self.__dict__['__code__'] = _code_mock(inspect.CO_ITERABLE_COROUTINE)

    async def __anext__(self):
        try:
            return next(self.iterator)
        except StopIteration:
            pass
        raise StopAsyncIteration

class PropertyMock(Mock):
    """A property: getting it is a call without arguments, setting it one with the value. It is set on a mock's type."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)

_timeout_unset = sentinel.TIMEOUT_UNSET

class ThreadingMixin(Base):
    """Waits for calls that other threads make."""

    DEFAULT_TIMEOUT = None

    def _get_child_mock(self, /, **kw):
        for key in 'parent', '_new_parent':
            if isinstance(kw.get(key), ThreadingMixin):
                kw['timeout'] = kw[key]._mock_wait_timeout
                break
        return super()._get_child_mock(**kw)

    def __init__(self, *args, timeout=_timeout_unset, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__.update(_mock_event=threading.Event(), _mock_calls_events=[], _mock_calls_events_lock=threading.Lock(),
            _mock_wait_timeout=self.DEFAULT_TIMEOUT if timeout is _timeout_unset else timeout)

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.__dict__.update(_mock_event=threading.Event(), _mock_calls_events=[])

    def _event_of(self, args, kwargs):
        with self._mock_calls_events_lock:
            for known_args, known_kwargs, event in self._mock_calls_events:
                if (known_args, known_kwargs) == (args, kwargs):
                    return event
            event = threading.Event()
            self._mock_calls_events.append((args, kwargs, event))
            return event

    def _mock_call(self, *args, **kwargs):
        value = super()._mock_call(*args, **kwargs)
        self._event_of(args, kwargs).set()
        self._mock_event.set()
        return value

    def wait_until_called(self, *, timeout=_timeout_unset):
        timeout = self._mock_wait_timeout if timeout is _timeout_unset else timeout
        if not self._mock_event.wait(timeout=timeout):
            raise AssertionError(f'{self._mock_name or "mock"} was not called before timeout({timeout}).')

    def wait_until_any_call_with(self, *args, **kwargs):
        if not self._event_of(args, kwargs).wait(timeout=self._mock_wait_timeout):
            raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} call not found')

class ThreadingMock(ThreadingMixin, MagicMixin, Mock):
    """A MagicMock that threads can wait for."""

def seal(mock):
    """Forbids new attributes, of the mock and of its children."""
    mock._mock_sealed = True
    for name in dir(mock):
        try:
            child = getattr(mock, name)
        except AttributeError:
            continue
        if isinstance(child, NonCallableMock) and not isinstance(child._mock_children.get(name), _SpecState) \
                and child._mock_new_parent is mock:
            seal(child)

# mock_open

_specs_of_open = []

def _stream(data):
    import io
    return io.BytesIO(data) if isinstance(data, bytes) else io.StringIO(data)

def mock_open(mock=None, read_data=''):
    """A mock of open(), whose files give read_data when they are read."""
    import io
    if not _specs_of_open:
        _specs_of_open.extend((dir(open), sorted({*dir(io.TextIOWrapper), *dir(io.BytesIO)})))
    stream = _stream(read_data)
    handle = MagicMock(spec=_specs_of_open[1])

    def lines():
        while handle.readline.return_value is not None:
            yield handle.readline.return_value
        yield from stream

    def readline(*args, **kwargs):
        yield from lines()
        while True:
            yield stream.readline(*args, **kwargs)

    def next_line():
        value = handle.readline.return_value
        return next(stream) if value is None else value

    def reader(name):
        def read(*args, **kwargs):
            value = getattr(handle, name).return_value
            return getattr(stream, name)(*args, **kwargs) if value is None else value
        return read

    def leave(exctype, excinst, exctb):
        handle.close()

    def opened(*args, **kwargs):
        # Each file begins at the start, unless readline has been told otherwise.
        nonlocal stream, reading
        stream = _stream(read_data)
        if handle.readline.side_effect == reading:
            handle.readline.side_effect = reading = readline()
        return DEFAULT

    handle.__enter__.return_value = handle
    for name in 'write', 'read', 'readline', 'readlines':
        getattr(handle, name).return_value = None
    handle.read.side_effect, handle.readlines.side_effect = reader('read'), reader('readlines')
    handle.readline.side_effect = reading = readline()
    handle.__iter__.side_effect, handle.__next__.side_effect, handle.__exit__.side_effect = lines, next_line, leave
    if mock is None:
        mock = MagicMock(name='open', spec=_specs_of_open[0])
    mock.side_effect, mock.return_value = opened, handle
    return mock
