"""patch: what puts a mock in the place of something for a while."""

import builtins
import contextlib
import inspect
import sys
from functools import partial, wraps
from types import ModuleType
from unittest._mock_calls import DEFAULT

_builtins = {name for name in dir(builtins) if not name.startswith('_')}

def _mocks():
    # Which needs this module first; a test may have imported another one for a while.
    import unittest.mock
    return sys.modules['unittest.mock']

def _resolve(name):
    # The module or the attribute of one that a dotted name means; what is left of a colon is the module's name.
    module, colon, path = name.partition(':')
    names = module.split('.')
    attributes = path.split('.') if path else []
    if not all(map(str.isidentifier, names + attributes)):
        raise ValueError(f'invalid format: {name!r}')
    if not colon:
        found = __import__(names[0])
        for n in range(2, len(names) + 1):  # modules first, as far as there are any
            path = '.'.join(names[:n])
            try:
                __import__(path)
            except ImportError:
                attributes = names[n - 1:]
                break
            found = sys.modules[path]
    else:
        __import__(module)
        found = sys.modules[module]
    for attribute in attributes:
        found = getattr(found, attribute)
    return found

def _get_target(target):
    try:
        target, attribute = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return partial(_resolve, target), attribute

def _check_spec_arg_typos(kwargs):
    for typo in 'autospect', 'auto_spec', 'set_spec':
        if typo in kwargs:
            raise RuntimeError(f'{typo!r} might be a typo; use unsafe=True if this is intended')

class _Patcher:
    """What patch and patch.dict give: a decorator of functions and classes of tests, a context manager, and start and stop."""

    _active_patches = []

    def __call__(self, func):
        if isinstance(func, type):
            return self.decorate_class(func)
        if inspect.iscoroutinefunction(func):
            return self.decorate_async_callable(func)
        return self.decorate_callable(func)

    def decorate_class(self, klass):
        for name in dir(klass):
            if name.startswith(patch.TEST_PREFIX) and hasattr(value := getattr(klass, name), '__call__'):
                setattr(klass, name, self.copy()(value))
        return klass

    def start(self):
        started = self.__enter__()
        self._active_patches.append(self)
        return started

    def stop(self):
        if self in self._active_patches:
            self._active_patches.remove(self)
            return self.__exit__(None, None, None)

class _patch(_Patcher):
    attribute_name = None  # the argument that patch.multiple gives the mock in

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            for given, name in ((new is not DEFAULT, 'new'), (autospec is not None, 'autospec')):
                if given:
                    raise ValueError(f"Cannot use '{name}' and 'new_callable' together")
        if not unsafe:
            _check_spec_arg_typos(kwargs)
        mock = _mocks()
        for value, name, word in ((spec, 'spec', 'spec'), (spec_set, 'spec_set', 'spec_set target')):
            if mock._is_instance_mock(value):
                raise mock.InvalidSpecError(f'Cannot spec attr {attribute!r} as the {word} has already been mocked out. [{name}={value!r}]')
        self.getter, self.attribute, self.new, self.new_callable = getter, attribute, new, new_callable
        self.spec, self.spec_set, self.autospec, self.create, self.kwargs = spec, spec_set, autospec, create, kwargs
        self.has_local = self.is_started = False
        self.additional_patchers = []

    def copy(self):
        other = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec, self.new_callable,
            self.kwargs)
        other.attribute_name = self.attribute_name
        other.additional_patchers = [p.copy() for p in self.additional_patchers]
        return other

    @contextlib.contextmanager
    def decoration_helper(self, patched, args, keywargs):
        # All patches of a function are done by its one wrapper.
        with contextlib.ExitStack() as stack:
            for patching in patched.patchings:
                value = stack.enter_context(patching)
                if patching.attribute_name is not None:
                    keywargs.update(value)
                elif patching.new is DEFAULT:
                    args += (value,)
            yield args, keywargs

    def decorate_callable(self, func):
        if not hasattr(func, 'patchings'):
            inner = func
            @wraps(inner)
            def func(*args, **keywargs):
                with self.decoration_helper(func, args, keywargs) as (args, keywargs):
                    return inner(*args, **keywargs)
            func.patchings = []
        func.patchings.append(self)
        return func

    def decorate_async_callable(self, func):
        if not hasattr(func, 'patchings'):
            inner = func
            @wraps(inner)
            async def func(*args, **keywargs):
                with self.decoration_helper(func, args, keywargs) as (args, keywargs):
                    return await inner(*args, **keywargs)
            func.patchings = []
        func.patchings.append(self)
        return func

    def get_original(self):
        """What there is, and whether it is the target's own rather than inherited."""
        target, name = self.getter(), self.attribute
        original, local = DEFAULT, False
        try:
            original, local = target.__dict__[name], True
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        if name in _builtins and isinstance(target, ModuleType):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f'{target} does not have the attribute {name!r}')
        return original, local

    def __enter__(self):
        if self.is_started:
            raise RuntimeError('Patch is already started')
        spec, spec_set, autospec = (None if s is False else s for s in (self.spec, self.spec_set, self.autospec))
        self.target = self.getter()
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        original, local = self.get_original()
        new = self.new
        if autospec is not None:
            new = self._autospecced(new, original, autospec, bool(spec_set))
        elif new is DEFAULT:
            new = self._specced(original, spec, spec_set)
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original, self.is_local = original, local
        self._exit_stack = contextlib.ExitStack()
        self.is_started = True
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            values = {self.attribute_name: new} if self.new is DEFAULT else {}
            for patching in self.additional_patchers:
                value = self._exit_stack.enter_context(patching)
                if patching.new is DEFAULT:
                    values.update(value)
            return values
        except BaseException:
            if not self.__exit__(*sys.exc_info()):
                raise

    def _specced(self, original, spec, spec_set):
        # A mock; True as a spec means what it stands for.
        mock = _mocks()
        if spec is True:
            spec = original
        if spec_set is True:
            spec, spec_set = None, original if spec is None else spec
        model = spec if spec_set is None else spec_set
        specified = model is not None
        if specified and original is DEFAULT:
            raise TypeError("Can't use 'spec' with create=True")
        kind = mock.MagicMock
        if self.new_callable is not None:
            kind = self.new_callable
        elif spec is None and mock._is_async_obj(original) or specified and mock._is_async_obj(model):
            kind = mock.AsyncMock
        elif specified and not ('__call__' in model if mock._is_list(model) else callable(model)):
            kind = mock.NonCallableMagicMock
        options = {name: s for name, s in (('spec', spec), ('spec_set', spec_set)) if s is not None}
        if isinstance(kind, type) and issubclass(kind, mock.NonCallableMock) and self.attribute:
            options['name'] = self.attribute
        options.update(self.kwargs)
        new = kind(**options)
        if specified and isinstance(original, type) and mock._is_instance_mock(new):  # its instances have the spec too
            if not mock._is_list(model) and not mock._instance_callable(model):
                kind = mock.NonCallableMagicMock
            options.pop('name')
            new.return_value = kind(_new_parent=new, _new_name='()', **options)
        return new

    def _autospecced(self, new, original, autospec, spec_set):
        mock = _mocks()
        if new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        if autospec is True:
            autospec = original
        tail = f'[target={self.target!r}, attr={autospec!r}]'
        if mock._is_instance_mock(self.target):
            raise mock.InvalidSpecError(f'Cannot autospec attr {self.attribute!r} as the patch target has already been mocked out. {tail}')
        if mock._is_instance_mock(autospec):
            name = getattr(self.target, '__name__', self.target)
            raise mock.InvalidSpecError(f'Cannot autospec attr {self.attribute!r} from target {name!r} as it has already been mocked out. {tail}')
        return mock.create_autospec(autospec, spec_set=spec_set, _name=self.attribute, **self.kwargs)

    def __exit__(self, *exc_info):
        if not self.is_started:
            return
        target, name = self.target, self.attribute
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(target, name, self.temp_original)
        else:
            delattr(target, name)
            restored = name in ('__doc__', '__module__', '__defaults__', '__annotations__', '__kwdefaults__')
            if not self.create and (not hasattr(target, name) or restored):
                setattr(target, name, self.temp_original)
        stack = self._exit_stack
        del self.temp_original, self.is_local, self.target, self._exit_stack
        self.is_started = False
        return stack.__exit__(*exc_info)

class _patch_dict(_Patcher):
    """Sets items of a dictionary, or of anything like one, for a while; the dictionary then is as it was."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear = in_dict, dict(values) | kwargs, clear
        self._original = None

    def copy(self):
        return _patch_dict(self.in_dict, self.values, self.clear)

    def decorate_callable(self, f):
        @wraps(f)
        def patched(*args, **kwargs):
            with self:
                return f(*args, **kwargs)
        return patched

    def decorate_async_callable(self, f):
        @wraps(f)
        async def patched(*args, **kwargs):
            with self:
                return await f(*args, **kwargs)
        return patched

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        d = self.in_dict
        try:
            self._original = d.copy()
        except AttributeError:  # it may have few methods
            self._original = {key: d[key] for key in d}
        if self.clear:
            _clear(d)
        _update(d, self.values)
        return d

    def __exit__(self, *args):
        if self._original is not None:
            _clear(self.in_dict)
            _update(self.in_dict, self._original)
        return False

def _update(d, items):
    try:
        d.update(items)
    except AttributeError:
        for key in items:
            d[key] = items[key]

def _clear(d):
    try:
        d.clear()
    except AttributeError:
        for key in list(d):
            del d[key]

def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """Replaces what a dotted name means, by new or by a mock, which a decorated function gets as an argument."""
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)

def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
                  unsafe=False, **kwargs):
    """Replaces an attribute of an object."""
    if type(target) is str:
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)

def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Replaces several attributes of one object; DEFAULT as a value means a mock, which is given by name."""
    getter = partial(_resolve, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    patchers = []
    for attribute, new in kwargs.items():
        patcher = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        patcher.attribute_name = attribute
        patchers.append(patcher)
    patchers[0].additional_patchers = patchers[1:]
    return patchers[0]

def _patch_stopall():
    """Stops all patches that start() has started, the last one first."""
    for patching in reversed(_Patcher._active_patches):
        patching.stop()

patch.object, patch.dict, patch.multiple, patch.stopall = _patch_object, _patch_dict, _patch_multiple, _patch_stopall
patch.TEST_PREFIX = 'test'
