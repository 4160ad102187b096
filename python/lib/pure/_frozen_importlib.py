# Importlib._bootstrap: what describes modules, and imports that go by the finders which a program has put in place. Plain
# imports don't come here: the interpreter finds the library's modules and the program's files by itself.

import _imp
import sys

_external = None  # _frozen_importlib_external, which sets it

class ModuleSpec:
    """What there is to know about a module before it is loaded."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self._uninitialized_submodules = []
        self._set_fileattr = False
        self._cached = None

    def __repr__(self):
        args = [f'name={self.name!r}', f'loader={self.loader!r}']
        if self.origin is not None:
            args.append(f'origin={self.origin!r}')
        if self.submodule_search_locations is not None:
            args.append(f'submodule_search_locations={self.submodule_search_locations}')
        return f'{self.__class__.__name__}({", ".join(args)})'

    def __eq__(self, other):
        try:
            return all(getattr(self, n) == getattr(other, n)
                       for n in ('name', 'loader', 'origin', 'submodule_search_locations', 'cached', 'has_location'))
        except AttributeError:
            return NotImplemented

    @property
    def cached(self):
        if self._cached is None and self.origin is not None and self._set_fileattr:
            self._cached = _external._get_cached(self.origin)
        return self._cached

    @cached.setter
    def cached(self, cached):
        self._cached = cached

    @property
    def parent(self):
        """The name of the package that the module's relative imports start from."""
        return self.name.rpartition('.')[0] if self.submodule_search_locations is None else self.name

    @property
    def has_location(self):
        return self._set_fileattr

    @has_location.setter
    def has_location(self, value):
        self._set_fileattr = bool(value)

def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A module's spec that says what its loader knows."""
    if origin is None:
        origin = getattr(loader, '_ORIGIN', None)
    if not origin and hasattr(loader, 'get_filename'):
        if is_package is None:
            return _external.spec_from_file_location(name, loader=loader)
        return _external.spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        is_package = False
        if hasattr(loader, 'is_package'):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                is_package = None
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)

def _spec_from_module(module, loader=None, origin=None):
    spec = getattr(module, '__spec__', None)
    if spec is not None:
        return spec
    if loader is None:
        loader = getattr(module, '__loader__', None)
    location = getattr(module, '__file__', None)
    if origin is None:
        origin = location if location is not None else getattr(loader, '_ORIGIN', None)
    spec = ModuleSpec(module.__name__, loader, origin=origin)
    spec._set_fileattr = location is not None and origin == location
    spec.cached = getattr(module, '__cached__', None)
    path = getattr(module, '__path__', None)
    spec.submodule_search_locations = None if path is None else list(path)
    return spec

def _init_module_attrs(spec, module, *, override=False):
    def put(name, value, absent=None):
        if override or getattr(module, name, absent) is absent:
            try:
                setattr(module, name, value)
            except AttributeError:
                pass

    put('__name__', spec.name)
    loader = spec.loader
    if loader is None and spec.submodule_search_locations is not None:
        loader = _external.NamespaceLoader.__new__(_external.NamespaceLoader)
        loader._path = spec.submodule_search_locations
        spec.loader = loader
        module.__file__ = None
    put('__loader__', loader)
    put('__package__', spec.parent)
    try:
        module.__spec__ = spec
    except AttributeError:
        pass
    if spec.submodule_search_locations is not None:
        put('__path__', spec.submodule_search_locations)
    if spec.has_location:
        put('__file__', spec.origin)
        if spec.cached is not None:
            put('__cached__', spec.cached)
    return module

def module_from_spec(spec):
    """A module as its spec says, which hasn't run yet."""
    module = None
    if hasattr(spec.loader, 'create_module'):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, 'exec_module'):
        raise ImportError('loaders that define exec_module() must also define create_module()')
    if module is None:
        module = type(sys)(spec.name)
    return _init_module_attrs(spec, module)

def _module_repr(module):
    spec = getattr(module, '__spec__', None)
    if not spec:
        loader = getattr(module, '__loader__', None)
        name = getattr(module, '__name__', '?')
        if hasattr(module, '__file__'):
            return f'<module {name!r} from {module.__file__!r}>'
        return f'<module {name!r}>' if loader is None else f'<module {name!r} ({loader!r})>'
    name = '?' if spec.name is None else spec.name
    if spec.origin is not None:
        return f'<module {name!r} from {spec.origin!r}>' if spec.has_location else f'<module {spec.name!r} ({spec.origin})>'
    if spec.loader is None:
        return f'<module {name!r}>'
    if isinstance(spec.loader, _external.NamespaceLoader):
        return f'<module {name!r} (namespace) from {list(spec.loader._path)}>'
    return f'<module {name!r} ({spec.loader!r})>'

def _describe(module):
    # Gives a module that the interpreter has loaded itself what it would have had of a finder.
    d = vars(module)
    name, path, file = d.get('__name__'), d.get('__path__'), d.get('__file__')
    if '__spec__' in d:
        module.__loader__ = getattr(d['__spec__'], 'loader', None)
        return
    library = _imp.library_file(name)
    if file is None and library is None:
        spec = ModuleSpec(name, BuiltinImporter, origin='built-in')
    elif file is None or file == library:
        spec = FrozenImporter.find_spec(name)
        spec.submodule_search_locations = path
    else:
        spec = _external.spec_from_file_location(name, file, submodule_search_locations=path)
    _init_module_attrs(spec, module)

# Loading.

def _load_backward_compatible(spec):
    import warnings
    warnings.warn(f'{type(spec.loader).__name__}.exec_module() not found; falling back to load_module()', ImportWarning, stacklevel=2)
    try:
        spec.loader.load_module(spec.name)
    except:
        if spec.name in sys.modules:
            sys.modules[spec.name] = sys.modules.pop(spec.name)
        raise
    module = sys.modules[spec.name] = sys.modules.pop(spec.name)
    if getattr(module, '__loader__', None) is None:
        module.__loader__ = spec.loader
    if getattr(module, '__package__', None) is None:
        module.__package__ = module.__name__ if hasattr(module, '__path__') else spec.name.rpartition('.')[0]
    if getattr(module, '__spec__', None) is None:
        module.__spec__ = spec
    return module

def _load_unlocked(spec):
    if spec.loader is not None and not hasattr(spec.loader, 'exec_module'):
        return _load_backward_compatible(spec)
    module = module_from_spec(spec)
    spec._initializing = True
    try:
        sys.modules[spec.name] = module
        try:
            if spec.loader is not None:
                spec.loader.exec_module(module)
            elif spec.submodule_search_locations is None:
                raise ImportError('missing loader', name=spec.name)
        except:
            sys.modules.pop(spec.name, None)
            raise
        # The code may have put something else in its place, which moves to the end.
        module = sys.modules.pop(spec.name)
        sys.modules[spec.name] = module
    finally:
        spec._initializing = False
    return module

_load = _load_unlocked

def _exec(spec, module):
    name = spec.name
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name!r} not in sys.modules', name=name)
    try:
        if spec.loader is None:
            if spec.submodule_search_locations is None:
                raise ImportError('missing loader', name=spec.name)
            _init_module_attrs(spec, module, override=True)
        else:
            _init_module_attrs(spec, module, override=True)
            if hasattr(spec.loader, 'exec_module'):
                spec.loader.exec_module(module)
            else:
                import warnings
                warnings.warn(f'{type(spec.loader).__name__}.exec_module() not found; falling back to load_module()', ImportWarning, stacklevel=2)
                spec.loader.load_module(name)
    finally:
        module = sys.modules.pop(spec.name)
        sys.modules[spec.name] = module
    return module

def _load_module_shim(self, fullname):
    """What load_module() is for loaders that have exec_module()."""
    import warnings
    warnings.warn('the load_module() method is deprecated and slated for removal in Python 3.15; use exec_module() instead', DeprecationWarning, stacklevel=2)
    spec = spec_from_loader(fullname, self)
    if fullname in sys.modules:
        _exec(spec, sys.modules[fullname])
        return sys.modules[fullname]
    return _load(spec)

# The library's two finders, which are their own loaders.

def _requires(known, kind):
    def decorate(f):
        def checked(self, fullname):
            if not known(fullname):
                raise ImportError(f'{fullname!r} is not a {kind} module', name=fullname)
            return f(self, fullname)
        checked.__name__, checked.__qualname__ = f.__name__, f.__qualname__
        return checked
    return decorate

_requires_builtin = _requires(_imp.is_builtin, 'built-in')
_requires_frozen = _requires(_imp.is_frozen, 'frozen')

class BuiltinImporter:
    """Finds and loads what the interpreter has built in."""

    _ORIGIN = 'built-in'

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return spec_from_loader(fullname, cls, origin=cls._ORIGIN) if _imp.is_builtin(fullname) else None

    @staticmethod
    def create_module(spec):
        if not _imp.is_builtin(spec.name):
            raise ImportError(f'{spec.name!r} is not a built-in module', name=spec.name)
        return _imp.create_builtin(spec)

    @staticmethod
    def exec_module(module):
        _imp.exec_builtin(module)

    @classmethod
    @_requires_builtin
    def get_code(cls, fullname):
        return None

    @classmethod
    @_requires_builtin
    def get_source(cls, fullname):
        return None

    @classmethod
    @_requires_builtin
    def is_package(cls, fullname):
        return False

    load_module = classmethod(_load_module_shim)

# Those that CPython has within itself, too: their origin is no file.
_FROZEN = _imp.frozen.split()

class FrozenImporter:
    """Finds and loads the modules of the library, which has no folder."""

    _ORIGIN = 'frozen'

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if not _imp.is_frozen(fullname):
            return None
        file = _imp.library_file(fullname)
        if fullname in _FROZEN:
            return ModuleSpec(fullname, cls, origin=cls._ORIGIN)
        spec = ModuleSpec(fullname, cls, origin=file, is_package=_imp.is_frozen_package(fullname))
        spec.has_location = True
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(file.rpartition('/')[0])
        return spec

    @staticmethod
    def create_module(spec):
        return _imp.create_frozen(spec.name)

    @staticmethod
    def exec_module(module):
        if not hasattr(module, '__file__'):
            module.__file__ = _imp.library_file(module.__name__)
        _imp.exec_frozen(module)

    @classmethod
    @_requires_frozen
    def get_code(cls, fullname):
        return _imp.get_frozen_object(fullname)

    @classmethod
    @_requires_frozen
    def get_source(cls, fullname):
        return None

    @classmethod
    @_requires_frozen
    def is_package(cls, fullname):
        return _imp.is_frozen_package(fullname)

    load_module = classmethod(_load_module_shim)

# Finding.

def _find_spec(name, path, target=None):
    meta_path = sys.meta_path
    if meta_path is None:
        raise ImportError('sys.meta_path is None, Python is likely shutting down')
    if not meta_path:
        import warnings
        warnings.warn('sys.meta_path is empty', ImportWarning, stacklevel=2)
    reload = name in sys.modules
    for finder in meta_path:
        try:
            find_spec = finder.find_spec
        except AttributeError:
            continue
        spec = find_spec(name, path, target)
        if spec is None:
            continue
        if not reload and name in sys.modules:
            # An import of the finder's own has loaded the module: what that says of itself comes first.
            found = getattr(sys.modules[name], '__spec__', None)
            return spec if found is None else found
        return spec
    return None

def _import_by_finders(name):
    # The interpreter asks this of a module that isn't in sys.modules, once the parent is.
    parent, _, child = name.rpartition('.')
    path = sys.modules[parent].__path__ if parent else None
    spec = _find_spec(name, path)
    if spec is None:
        raise ModuleNotFoundError(f'No module named {name!r}', name=name)
    return _load_unlocked(spec)

def _resolve_name(name, package, level):
    bits = package.rsplit('.', level - 1)
    if len(bits) < level:
        raise ImportError('attempted relative import beyond top-level package')
    return f'{bits[0]}.{name}' if name else bits[0]

def _gcd_import(name, package=None, level=0):
    if not isinstance(name, str):
        raise TypeError(f'module name must be str, not {type(name)}')
    if level < 0:
        raise ValueError('level must be >= 0')
    if level > 0:
        if not isinstance(package, str):
            raise TypeError('__package__ not set to a string')
        if not package:
            raise ImportError('attempted relative import with no known parent package')
        name = _resolve_name(name, package, level)
    elif not name:
        raise ValueError('Empty module name')
    return _imp.import_module(name)

def _find_and_load(name, import_=None):
    return _imp.import_module(name)
