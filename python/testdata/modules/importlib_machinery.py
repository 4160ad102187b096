# not recorded: as CPython 3.14 answers, but for the folder of the library.
"""Imports that a program takes part in: finders, loaders, specs, packages in the file system, and what goes wrong."""
import importlib
import importlib.abc
import importlib.machinery
import importlib.metadata
import importlib.resources
import importlib.util
import json
import os
import pkgutil
import random
import runpy
import sys
import tempfile
import types


def show(f, *args, **kwargs):
    try:
        print(str(f(*args, **kwargs)).replace(folder, 'FOLDER'))
    except Exception as e:
        print(f'{type(e).__name__}: {str(e).replace(folder, "FOLDER")}')


folder = tempfile.mkdtemp()
sys.path.insert(0, folder)


def write(name, text=''):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as f:
        f.write(text)
    importlib.invalidate_caches()


print('-- the library')
print(os.path.basename(random.__file__), random.__spec__.name, random.__spec__.origin == random.__file__, json.__spec__.parent)
print(sys.__spec__, hasattr(sys, '__file__'), sys.__loader__)
print(os, sys.modules['os'].__spec__.origin)
print([f.__name__ for f in sys.meta_path[:3]])
print({'__file__', '__spec__', '__loader__', '__cached__'} <= {*dir(random)} and {'__file__', '__spec__'} <= vars(random).keys())

print('-- packages')
write('pack/__init__.py', '__all__ = ["one", "x"]\nx = 1\nprint("pack runs as", __name__, __spec__.name, __package__)\n')
write('pack/one.py', 'from . import x\nfrom .two import y\n')
write('pack/two.py', 'y = 2\n')
write('pack/data.txt', 'hello\n')
write('pack/sub/__init__.py')
write('pack/sub/deep.py', 'from ... import nothing\n')
write('space/part.py', 'import __main__\nname = __name__\n')
import pack.one
print(pack.one.y, pack.one.__spec__.loader.__class__.__name__, pack.__path__ == [os.path.join(folder, 'pack')])
namespace = {}
exec('from pack import *', namespace)
print(sorted(n for n in namespace if n[0] != '_'))
show(importlib.import_module, 'pack.sub.deep')
show(importlib.import_module, '.two', 'pack')
show(importlib.import_module, '.two')
show(importlib.import_module, '...two', 'pack')
show(importlib.import_module, 'pack.two.three')
show(exec, 'from . import x', {})
show(exec, 'from . import x', {'__package__': 5})
show(__import__, 'x', {}, level=-1)
import space.part
print(space.part.name, list(space.__path__) == [os.path.join(folder, 'space')], space.__spec__.origin, space.__file__)
print(repr(space).replace(folder, 'FOLDER'))
print([(m.name, m.ispkg) for m in pkgutil.iter_modules(pack.__path__)])
print([m.name for m in pkgutil.walk_packages(pack.__path__, 'pack.')])
print(pkgutil.get_data('pack', 'data.txt'), importlib.resources.files(pack).joinpath('data.txt').read_text())
show(importlib.resources.is_resource, 'pack', 'none.txt')
show(importlib.metadata.version, 'no-such-package')
write('thing-1.2.dist-info/METADATA', 'Metadata-Version: 2.1\nName: thing\nVersion: 1.2\nRequires-Dist: other\n')
write('thing-1.2.dist-info/entry_points.txt', '[console_scripts]\nrun = pack.two:y\n')
print(importlib.metadata.version('thing'), importlib.metadata.requires('thing'), repr(importlib.metadata.entry_points(name='run')['run'].load()).replace(folder, 'FOLDER'))

print('-- what goes wrong')
write('circle_a.py', 'import circle_b\nvalue = 1\n')
write('circle_b.py', 'import circle_a\ncircle_a.value\n')
write('circle_c.py', 'from circle_d import d\nc = 1\n')
write('circle_d.py', 'from circle_c import c\nd = 1\n')
write('later/circle_e.py', 'import circle_f\n')
show(importlib.import_module, 'circle_a')
show(importlib.import_module, 'circle_c')
write('stars.py', '__all__ = ["a", 5]\na = 1\n')
show(exec, 'from stars import *')
write('missing.py', '__all__ = ["b"]\n')
show(exec, 'from missing import *')
sys.modules['banned'] = None
show(importlib.import_module, 'banned')
show(exec, 'from pack import zero')
show(exec, 'from random import rnadint')
sys.modules['odd'] = object()
show(exec, 'from odd import *')
show(importlib.reload, 5)
show(importlib.reload, types.ModuleType('unknown'))

print('-- specs')
spec = importlib.util.spec_from_file_location('by_path', os.path.join(folder, 'pack/two.py'))
module = importlib.util.module_from_spec(spec)
print(hasattr(module, 'y'), spec.has_location, spec.parent == '', repr(module).replace(folder, 'FOLDER'))
spec.loader.exec_module(module)
print(module.y, spec.loader.get_source('by_path'), spec.loader.is_package('by_path'), spec.loader.get_code('by_path').co_name)
show(spec.loader.get_source, 'other')
print(importlib.util.find_spec('no_such_module'), importlib.util.find_spec('pack.two').name)
show(importlib.util.find_spec, 'pack.two.three')
show(importlib.util.find_spec, '__main__')
show(importlib.util.resolve_name, '.x', '')
print(importlib.util.resolve_name('..x', 'a.b'), importlib.util.spec_from_file_location('no', 'no.txt'))
print(importlib.machinery.ModuleSpec('m', None, origin='here', is_package=True))
write('again.py', 'n = 1\n')
import again
write('again.py', 'n = 22\n')
print(again.n, importlib.reload(again) is again, again.n)

print('-- finders')


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        if name.startswith('made'):
            return importlib.util.spec_from_loader(name, self, origin='nowhere', is_package=name == 'made')

    def exec_module(self, module):
        module.answer = len(module.__name__)
        if module.__name__ == 'made.broken':
            raise RuntimeError('broken')


finder = Finder()
sys.meta_path.append(finder)
import made.up
print(made, made.up.answer, made.up.__spec__.loader is finder, made.__path__, made.up.__package__)
show(importlib.import_module, 'made.broken')
print('made.broken' in sys.modules)
show(importlib.import_module, 'unmade')
try:
    import made.broken
except RuntimeError as e:
    tb, names = e.__traceback__, []
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print([n for n in names if n[0] != '_'])
sys.meta_path.remove(finder)
show(importlib.import_module, 'made.down')


class Folder:
    def __init__(self, path):
        if not path.startswith('memory:'):
            raise ImportError

    def find_spec(self, name, target=None):
        return importlib.util.spec_from_loader(name, self) if name == 'remembered' else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.where = 'memory'


sys.path_hooks.append(Folder)
sys.path.append('memory:x')
import remembered
print(remembered.where, type(sys.path_importer_cache['memory:x']).__name__)

lazy = importlib.util.find_spec('pack.sub')
lazy.loader = importlib.util.LazyLoader(lazy.loader)
write('lazy.py', 'print("lazy runs")\nvalue = 5\n')
spec = importlib.util.find_spec('lazy')
spec.loader = importlib.util.LazyLoader(spec.loader)
module = importlib.util.module_from_spec(spec)
sys.modules['lazy'] = module
spec.loader.exec_module(module)
print('not yet')
print(module.value, type(module))

print('-- runpy')
write('script.py', 'print(__name__, __spec__ and __spec__.name)\nresult = 7\n')
print(runpy.run_module('script')['result'], runpy.run_path(os.path.join(folder, 'script.py'), run_name='named')['result'])
show(runpy.run_module, 'pack')
show(runpy.run_module, 'no_such_module')
print(pkgutil.resolve_name('pack.two:y'), pkgutil.resolve_name('os.path.join').__name__)
show(pkgutil.resolve_name, 'a b')
