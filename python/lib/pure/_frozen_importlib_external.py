# Importlib._bootstrap_external: finders and loaders of files, and the lists of finders in sys.

import _frozen_importlib as _bootstrap
import os
import sys

path_sep = '/'
path_separators = '/'
SOURCE_SUFFIXES = ['.py']
BYTECODE_SUFFIXES = DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = ['.pyc']
EXTENSION_SUFFIXES = []
MAGIC_NUMBER = (3627).to_bytes(2, 'little') + b'\r\n'
_PYCACHE = '__pycache__'

def _join(*parts):
    # Without the rules of os.path.join about parts that start at the root.
    parts = [p for p in parts if p]
    return '/'.join([p.rstrip('/') for p in parts[:-1]] + parts[-1:]) if parts else ''

def _split(path):
    head, sep, tail = path.rpartition('/')
    return head or sep, tail

_path_stat = os.stat

def _is(path, kind):
    try:
        return _path_stat(path).st_mode & 0o170000 == kind
    except (OSError, ValueError):
        return False

def _path_isfile(path):
    return _is(path, 0o100000)

def _path_isdir(path):
    return _is(path or os.getcwd(), 0o040000)

def _absolute(path):
    return path if path.startswith('/') else _join(os.getcwd(), path.removeprefix('./'))

# Where compiled modules would be kept; none are.

def cache_from_source(path, debug_override=None, *, optimization=None):
    """The name of the file that a source file's compiled form would have."""
    if debug_override is not None:
        import warnings
        warnings.warn("the debug_override parameter is deprecated; use 'optimization' instead", DeprecationWarning, stacklevel=2)
        if optimization is not None:
            raise TypeError('debug_override or optimization must be set to None')
        optimization = '' if debug_override else 1
    path = os.fspath(path)
    head, tail = _split(path)
    base, dot, _ = tail.rpartition('.')
    tag = sys.implementation.cache_tag
    if tag is None:
        raise NotImplementedError('sys.implementation.cache_tag is None')
    name = (base or tail) + dot + tag
    level = str(sys.flags.optimize or '' if optimization is None else optimization)
    if level:
        if not level.isalnum():
            raise ValueError(f'{level!r} is not alphanumeric')
        name += '.opt-' + level
    name += '.pyc'
    if sys.pycache_prefix is not None:
        return _join(sys.pycache_prefix, _absolute(head).lstrip('/'), name)
    return _join(head, _PYCACHE, name)

def source_from_cache(path):
    """The source file whose compiled form would have this name."""
    if sys.implementation.cache_tag is None:
        raise NotImplementedError('sys.implementation.cache_tag is None')
    path = os.fspath(path)
    head, name = _split(path)
    prefix = sys.pycache_prefix
    if prefix is not None and head.startswith(prefix.rstrip('/') + '/'):
        head = head[len(prefix.rstrip('/')):]
    else:
        head, folder = _split(head)
        if folder != _PYCACHE:
            raise ValueError(f'{_PYCACHE} not bottom-level directory in {path!r}')
    dots = name.count('.')
    if dots not in (2, 3):
        raise ValueError(f'expected only 2 or 3 dots in {name!r}')
    if dots == 3:
        level = name.rsplit('.', 2)[-2]
        if not level.startswith('opt-'):
            raise ValueError("optimization portion of filename does not start with 'opt-'")
        if not level[4:].isalnum():
            raise ValueError(f'optimization level {level!r} is not an alphanumeric value')
    return _join(head, name.partition('.')[0] + '.py')

def _get_cached(filename):
    if not filename.endswith('.py'):
        return filename if filename.endswith('.pyc') else None
    try:
        return cache_from_source(filename)
    except NotImplementedError:
        return None

def decode_source(source_bytes):
    """The text of a source file, in the encoding that it says."""
    import io
    import tokenize
    encoding = tokenize.detect_encoding(io.BytesIO(source_bytes).readline)[0]
    return io.IncrementalNewlineDecoder(None, True).decode(source_bytes.decode(encoding))

_sought = object()

def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_sought):
    """The spec of a module that is the file at location."""
    if location is None:
        location = '<unknown>'
        if hasattr(loader, 'get_filename'):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = os.fspath(location)
        try:
            location = _absolute(location)
        except OSError:
            pass
    spec = _bootstrap.ModuleSpec(name, loader, origin=location)
    spec._set_fileattr = True
    if loader is None:
        for kind, suffixes in _get_supported_file_loaders():
            if location.endswith(tuple(suffixes)):
                spec.loader = loader = kind(name, location)
                break
        else:
            return None
    if submodule_search_locations is not _sought:
        spec.submodule_search_locations = submodule_search_locations
    elif hasattr(loader, 'is_package'):
        try:
            if loader.is_package(name):
                spec.submodule_search_locations = []
        except ImportError:
            pass
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(_split(location)[0])
    return spec

# Loaders.

class _LoaderBasics:
    """What loaders of code have in common: they need get_code() and get_filename()."""

    def is_package(self, fullname):
        """A module is a package if its file is __init__."""
        return _split(self.get_filename(fullname))[1].rsplit('.', 1)[0] == '__init__' and fullname.rpartition('.')[2] != '__init__'

    def create_module(self, spec):
        """The usual kind of module will do."""

    def exec_module(self, module):
        """Runs the module."""
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f'cannot load module {module.__name__!r} when get_code() returns None')
        exec(code, module.__dict__)

    def load_module(self, fullname):
        return _bootstrap._load_module_shim(self, fullname)

class SourceLoader(_LoaderBasics):
    """Loads source that get_data() gives for the path which get_filename() says."""

    def path_mtime(self, path):
        raise OSError

    def path_stats(self, path):
        return {'mtime': self.path_mtime(path)}

    def _cache_bytecode(self, source_path, cache_path, data):
        return self.set_data(cache_path, data)

    def set_data(self, path, data):
        """Where a loader may keep what it has compiled; nothing is kept here."""

    def get_source(self, fullname):
        try:
            data = self.get_data(self.get_filename(fullname))
        except OSError as e:
            raise ImportError('source not available through get_data()', name=fullname) from e
        return decode_source(data)

    def source_to_code(self, data, path, *, _optimize=-1):
        """The code that a module's source is compiled to."""
        return compile(data, path, 'exec', dont_inherit=True, optimize=_optimize)

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)

def _check_name(method):
    def checked(self, name=None, *args, **kwargs):
        if name is None:
            name = self.name
        elif self.name != name:
            raise ImportError(f'loader for {self.name} cannot handle {name}', name=name)
        return method(self, name, *args, **kwargs)
    checked.__name__, checked.__qualname__, checked.__doc__ = method.__name__, method.__qualname__, method.__doc__
    return checked

class FileLoader:
    """Loads a module of a file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    @_check_name
    def load_module(self, fullname):
        return super().load_module(fullname)

    @_check_name
    def get_filename(self, fullname):
        """The path of the module's file."""
        return self.path

    def get_data(self, path):
        """What is in the file at path, as bytes."""
        import io
        opener = io.open_code if isinstance(self, (SourceLoader, ExtensionFileLoader)) else io.FileIO
        with opener(str(path)) if opener is io.open_code else opener(path, 'r') as f:
            return f.read()

    @_check_name
    def get_resource_reader(self, module):
        from importlib.readers import FileReader
        return FileReader(self)

class SourceFileLoader(FileLoader, SourceLoader):
    """Loads a module of a source file."""

    def path_stats(self, path):
        st = os.stat(path)
        return {'mtime': st.st_mtime, 'size': st.st_size}

    def _cache_bytecode(self, source_path, bytecode_path, data):
        return self.set_data(bytecode_path, data)

    def set_data(self, path, data, *, _mode=0o666):
        """Writes a file, and the folders above it; whatever hinders that is passed over."""
        try:
            os.makedirs(_split(path)[0] or '.', exist_ok=True)
            with open(path, 'wb') as f:
                f.write(data)
        except OSError:
            pass

class SourcelessFileLoader(FileLoader, _LoaderBasics):
    """Would load a compiled module; there are none to load."""

    def get_code(self, fullname):
        raise ImportError(f'bad magic number in {fullname!r}: compiled modules of CPython cannot run here', name=fullname, path=self.get_filename(fullname))

    def get_source(self, fullname):
        return None

class ExtensionFileLoader(FileLoader, _LoaderBasics):
    """Would load a module written in C; there are none to load."""

    def __init__(self, name, path):
        self.name = name
        self.path = path

    def create_module(self, spec):
        raise ImportError(f'modules written in C cannot be loaded here: {self.path}', name=spec.name, path=self.path)

    def exec_module(self, module):
        raise ImportError(f'modules written in C cannot be loaded here: {self.path}', name=self.name, path=self.path)

    def is_package(self, fullname):
        return _split(self.path)[1].startswith('__init__.')

    def get_code(self, fullname):
        return None

    def get_source(self, fullname):
        return None

class AppleFrameworkLoader(ExtensionFileLoader):
    """The same on Apple's phones."""

class NamespaceLoader:
    """Loads a package that is nothing but folders."""

    def __init__(self, name, path, path_finder):
        self._path = _NamespacePath(name, path, path_finder)

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ''

    def get_code(self, fullname):
        return compile('', '<string>', 'exec', dont_inherit=True)

    def create_module(self, spec):
        """The usual kind of module will do."""

    def exec_module(self, module):
        pass

    def load_module(self, fullname):
        return _bootstrap._load_module_shim(self, fullname)

    def get_resource_reader(self, module):
        from importlib.readers import NamespaceReader
        return NamespaceReader(self._path)

_NamespaceLoader = NamespaceLoader

class _NamespacePath:
    # The folders of a namespace package. They are looked for again when the path above them has changed.
    _epoch = 0

    def __init__(self, name, path, path_finder):
        self._name = name
        self._path = path
        self._path_finder = path_finder
        self._last_parent_path = tuple(self._get_parent_path())
        self._last_epoch = self._epoch

    def _find_parent_path_names(self):
        parent, dot, _ = self._name.rpartition('.')
        return (parent, '__path__') if dot else ('sys', 'path')

    def _get_parent_path(self):
        module, attribute = self._find_parent_path_names()
        return getattr(sys.modules[module], attribute)

    def _recalculate(self):
        parent_path = tuple(self._get_parent_path())
        if parent_path != self._last_parent_path or self._epoch != self._last_epoch:
            spec = self._path_finder(self._name, parent_path)
            if spec is not None and spec.loader is None and spec.submodule_search_locations:
                self._path = spec.submodule_search_locations
            self._last_parent_path = parent_path
            self._last_epoch = self._epoch
        return self._path

    def __iter__(self):
        return iter(self._recalculate())

    def __getitem__(self, index):
        return self._recalculate()[index]

    def __setitem__(self, index, path):
        self._path[index] = path

    def __len__(self):
        return len(self._recalculate())

    def __contains__(self, item):
        return item in self._recalculate()

    def __repr__(self):
        return f'_NamespacePath({self._path!r})'

    def append(self, item):
        self._path.append(item)

def _describe_namespace(module):
    # The interpreter has found a package that is nothing but folders.
    name = module.__name__
    spec = _bootstrap.ModuleSpec(name, None, is_package=True)
    spec.submodule_search_locations = _NamespacePath(name, module.__path__, PathFinder._get_spec)
    spec.loader = NamespaceLoader.__new__(NamespaceLoader)
    spec.loader._path = spec.submodule_search_locations
    module.__file__ = None
    _bootstrap._init_module_attrs(spec, module, override=True)

# Finders.

class PathFinder:
    """Finds modules along sys.path or a package's __path__, with the finders that sys.path_hooks make for its entries."""

    @staticmethod
    def invalidate_caches():
        """Has every finder forget what it remembers."""
        for name, finder in list(sys.path_importer_cache.items()):
            if finder is None or not name.startswith('/'):
                del sys.path_importer_cache[name]
            elif hasattr(finder, 'invalidate_caches'):
                finder.invalidate_caches()
        _NamespacePath._epoch += 1
        from importlib.metadata import MetadataPathFinder
        MetadataPathFinder.invalidate_caches()

    @staticmethod
    def _path_hooks(path):
        if sys.path_hooks is not None and not sys.path_hooks:
            import warnings
            warnings.warn('sys.path_hooks is empty', ImportWarning, stacklevel=2)
        for hook in sys.path_hooks:
            try:
                return hook(path)
            except ImportError:
                continue
        return None

    @classmethod
    def _path_importer_cache(cls, path):
        if path == '':
            try:
                path = os.getcwd()
            except FileNotFoundError:
                return None
        try:
            return sys.path_importer_cache[path]
        except KeyError:
            finder = sys.path_importer_cache[path] = cls._path_hooks(path)
            return finder

    @classmethod
    def _get_spec(cls, fullname, path, target=None):
        portions = []
        for entry in path:
            if not isinstance(entry, str):
                continue
            finder = cls._path_importer_cache(entry)
            if finder is None:
                continue
            spec = finder.find_spec(fullname, target)
            if spec is None:
                continue
            if spec.loader is not None:
                return spec
            if spec.submodule_search_locations is None:
                raise ImportError('spec missing loader')
            portions.extend(spec.submodule_search_locations)
        spec = _bootstrap.ModuleSpec(fullname, None)
        spec.submodule_search_locations = portions
        return spec

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        """Looks for a module along path."""
        spec = cls._get_spec(fullname, sys.path if path is None else path, target)
        if spec.loader is not None:
            return spec
        portions = spec.submodule_search_locations
        if not portions:
            return None
        spec.origin = None
        spec.submodule_search_locations = _NamespacePath(fullname, portions, cls._get_spec)
        return spec

    @staticmethod
    def find_distributions(*args, **kwargs):
        """Looks for packages' metadata."""
        from importlib.metadata import MetadataPathFinder
        return MetadataPathFinder.find_distributions(*args, **kwargs)

class FileFinder:
    """Finds modules in one folder. It remembers nothing: every search looks at the folder."""

    def __init__(self, path, *loader_details):
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
        self.path = _absolute(path) if path and path != '.' else os.getcwd()

    def invalidate_caches(self):
        """There is nothing to forget."""

    def _get_spec(self, loader_class, fullname, path, smsl, target):
        return spec_from_file_location(fullname, path, loader=loader_class(fullname, path), submodule_search_locations=smsl)

    def find_spec(self, fullname, target=None):
        """Looks for a package or a file of the module's last name."""
        base = _join(self.path, fullname.rpartition('.')[2])
        folder = _path_isdir(base)
        if folder:
            for suffix, loader in self._loaders:
                if _path_isfile(file := _join(base, '__init__' + suffix)):
                    return self._get_spec(loader, fullname, file, [base], target)
        for suffix, loader in self._loaders:
            if _path_isfile(file := base + suffix):
                return self._get_spec(loader, fullname, file, None, target)
        if folder:
            spec = _bootstrap.ModuleSpec(fullname, None)
            spec.submodule_search_locations = [base]
            return spec
        return None

    @classmethod
    def path_hook(cls, *loader_details):
        """A function for sys.path_hooks that makes finders with these loaders."""
        def path_hook_for_FileFinder(path):
            if not _path_isdir(path):
                raise ImportError('only directories are supported', path=path)
            return cls(path, *loader_details)
        return path_hook_for_FileFinder

    def __repr__(self):
        return f'FileFinder({self.path!r})'

class WindowsRegistryFinder:
    """Would look at what Windows has registered."""

    REGISTRY_KEY = 'Software\\Python\\PythonCore\\{sys_version}\\Modules\\{fullname}'
    REGISTRY_KEY_DEBUG = REGISTRY_KEY + '\\Debug'
    DEBUG_BUILD = False

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None

def _get_supported_file_loaders():
    return [(SourceFileLoader, SOURCE_SUFFIXES), (SourcelessFileLoader, BYTECODE_SUFFIXES)]

def _finders():
    # What sys.meta_path, sys.path_hooks and sys.path_importer_cache are.
    meta_path = [_bootstrap.BuiltinImporter, _bootstrap.FrozenImporter, PathFinder]
    return meta_path, [FileFinder.path_hook(*_get_supported_file_loaders())], {}

_bootstrap._external = sys.modules[__name__]
_bootstrap._describe_namespace = _describe_namespace
_bootstrap._finders = _finders
