# Runpy: modules and files run as scripts.

import importlib.machinery
import importlib.util
import io
import os
import sys
from importlib._bootstrap_external import _absolute

__all__ = ['run_module', 'run_path']

ModuleType = type(sys)

class _TempModule:
    """A module that is in sys.modules for a while."""

    def __init__(self, mod_name):
        self.mod_name = mod_name
        self.module = ModuleType(mod_name)
        self._saved = []

    def __enter__(self):
        if self.mod_name in sys.modules:
            self._saved.append(sys.modules[self.mod_name])
        sys.modules[self.mod_name] = self.module
        return self

    def __exit__(self, *args):
        if self._saved:
            sys.modules[self.mod_name] = self._saved.pop()
        else:
            del sys.modules[self.mod_name]

class _ModifiedArgv0:
    """Another sys.argv[0] for a while."""

    def __init__(self, value):
        self.value = value

    def __enter__(self):
        self._saved, sys.argv[0] = sys.argv[0], self.value

    def __exit__(self, *args):
        sys.argv[0] = self._saved

def _run_code(code, run_globals, init_globals=None, mod_name=None, mod_spec=None, pkg_name=None, script_name=None):
    run_globals.update(init_globals or {})
    file, cached, loader = script_name, None, None
    if mod_spec is not None:
        file, cached, loader = mod_spec.origin, mod_spec.cached, mod_spec.loader
        if pkg_name is None:
            pkg_name = mod_spec.parent
    run_globals.update(__name__=mod_name, __file__=file, __cached__=cached, __doc__=None, __loader__=loader, __package__=pkg_name, __spec__=mod_spec)
    exec(code, run_globals)
    return run_globals

def _run_module_code(code, init_globals=None, mod_name=None, mod_spec=None, pkg_name=None, script_name=None):
    with _TempModule(mod_name) as temp, _ModifiedArgv0(script_name if mod_spec is None else mod_spec.origin):
        # A copy, as what the module holds may go with it.
        return _run_code(code, temp.module.__dict__, init_globals, mod_name, mod_spec, pkg_name, script_name).copy()

def _get_module_details(mod_name, error=ImportError):
    if mod_name.startswith('.'):
        raise error('Relative module names not supported')
    parent = mod_name.rpartition('.')[0]
    if parent:
        try:
            __import__(parent)
        except ImportError as e:
            if e.name is None or e.name != parent and not parent.startswith(e.name + '.'):
                raise
        existing = sys.modules.get(mod_name)
        if existing is not None and not hasattr(existing, '__path__'):
            from warnings import warn
            warn(RuntimeWarning(f'{mod_name!r} found in sys.modules after import of package {parent!r}, '
                                f'but prior to execution of {mod_name!r}; this may result in unpredictable behaviour'))
    try:
        spec = importlib.util.find_spec(mod_name)
    except (ImportError, AttributeError, TypeError, ValueError) as e:
        advice = f'. Try using {mod_name[:-3]!r} instead of {mod_name!r} as the module name.' if mod_name.endswith('.py') else ''
        raise error(f'Error while finding module specification for {mod_name!r} ({type(e).__name__}: {e}){advice}') from e
    if spec is None:
        raise error(f'No module named {mod_name}')
    if spec.submodule_search_locations is not None:
        if mod_name == '__main__' or mod_name.endswith('.__main__'):
            raise error('Cannot use package as __main__ module')
        try:
            return _get_module_details(mod_name + '.__main__', error)
        except error as e:
            if mod_name not in sys.modules:
                raise
            raise error(f'{e}; {mod_name!r} is a package and cannot be directly executed')
    if spec.loader is None:
        raise error(f'{mod_name!r} is a namespace package and cannot be executed')
    try:
        code = spec.loader.get_code(mod_name)
    except ImportError as e:
        raise error(str(e)) from e
    if code is None:
        raise error(f'No code object available for {mod_name}')
    return mod_name, spec, code

def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Runs a module's code and returns the globals that it leaves."""
    mod_name, spec, code = _get_module_details(mod_name)
    if run_name is None:
        run_name = mod_name
    if alter_sys:
        return _run_module_code(code, init_globals, run_name, spec)
    return _run_code(code, {}, init_globals, run_name, spec)

def _get_main_module_details(error=ImportError):
    # The finders look for __main__ in what has just been put before sys.path, and not for the program that runs.
    saved = sys.modules.pop('__main__')
    try:
        return _get_module_details('__main__')
    except ImportError as e:
        if '__main__' in str(e):
            raise error(f"can't find '__main__' module in {sys.path[0]!r}") from e
        raise
    finally:
        sys.modules['__main__'] = saved

def run_path(path_name, init_globals=None, run_name=None):
    """Runs a file, or the __main__ of a folder, and returns the globals that it leaves."""
    if run_name is None:
        run_name = '<run_path>'
    pkg_name = run_name.rpartition('.')[0]
    from pkgutil import get_importer
    importer = get_importer(path_name)
    path_name = os.fsdecode(path_name)
    if importer is None:
        with io.open_code(_absolute(path_name)) as f:
            code = compile(f.read(), path_name, 'exec', dont_inherit=True)
        return _run_module_code(code, init_globals, run_name, pkg_name=pkg_name, script_name=path_name)
    sys.path.insert(0, path_name)
    try:
        mod_name, spec, code = _get_main_module_details()
        with _TempModule(run_name) as temp, _ModifiedArgv0(path_name):
            return _run_code(code, temp.module.__dict__, init_globals, run_name, spec, pkg_name).copy()
    finally:
        try:
            sys.path.remove(path_name)
        except ValueError:
            pass
