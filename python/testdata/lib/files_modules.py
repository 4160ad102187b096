from pathlib import Path, PurePath, PurePosixPath, PosixPath
import os, shutil, tempfile, glob, fnmatch, io
p=Path('a/b/../c.tar.gz'); print(repr(p), p, p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, list(p.parents), p.parents[0], p.parents[-1], len(p.parents))
print(Path(), Path('/')/'x'/'/y', 'k'/Path('z'), Path('a')/Path('.'), PurePath('//x/y'), Path('a','','b/'), p.with_name('q'), p.with_suffix('.x'), p.with_stem('s'), Path('/a/b').relative_to('/a'), Path('/a/b').is_relative_to('/c'))
print(sorted([Path('b'),Path('a/c'),Path('a')]), Path('a')==Path('a/.'), hash(Path('a'))==hash(Path('./a')), Path('/x').is_absolute(), Path('/a b').as_uri(), isinstance(p, PurePosixPath), isinstance(p, os.PathLike), Path('a/b.py').match('*.py'), Path('/a/b.py').match('/a/*.py'), Path('a/b/c.py').full_match('a/**/*.py'), Path('.bashrc').suffix)
for f in (lambda: Path('a').with_name(''), lambda: Path('').with_suffix('.x'), lambda: Path('a').with_suffix('x'), lambda: Path('/a').relative_to('/b'), lambda: Path(3), lambda: Path('a')/3, lambda: Path('nope_z').read_text(), lambda: Path('nope_z').stat(), lambda: Path('nope_z').unlink(), lambda: list(Path('nope_z').iterdir()), lambda: Path('a').as_uri(), lambda: Path('x/y_z').mkdir(), lambda: Path('/a').relative_to('/b', walk_up=True)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
r=Path('t_path'); r.mkdir(); (r/'d'/'e').mkdir(parents=True); (r/'d').mkdir(exist_ok=True)
print((r/'f.txt').write_text('héy\n'), (r/'f.txt').read_text(), (r/'f.txt').read_bytes(), (r/'g.bin').write_bytes(b'123'), (r/'f.txt').stat().st_size)
(r/'d'/'h.txt').touch(); (r/'d'/'e'/'.hid.txt').touch()
print(sorted(r.iterdir()), sorted(r.glob('*.txt')), sorted(r.rglob('*.txt')), sorted(r.glob('**')), sorted(r.glob('*/')), sorted(r.glob('d/*')))
print(r.exists(), (r/'zz').exists(), r.is_dir(), (r/'f.txt').is_file(), (r/'f.txt').resolve().is_absolute(), (r/'f.txt').absolute().name)
print([ (str(a),sorted(b),sorted(c)) for a,b,c in sorted(r.walk())])
print((r/'f.txt').rename(r/'k.txt'), (r/'k.txt').exists())
with (r/'k.txt').open('a') as f: f.write('more')
with (r/'k.txt').open() as f: print(list(f), f)
print(sorted(glob.glob('t_path/*')), sorted(glob.glob('t_path/**', recursive=True)), sorted(glob.glob('**/*.txt', root_dir='t_path', recursive=True)), glob.glob('t_path/k.txt'), glob.glob('t_path/[kz].t?t'), glob.escape('a[1]*'))
print(fnmatch.fnmatch('abc.py','*.py'), fnmatch.filter(['a1','b2','a3'],'a[0-9]'), fnmatch.fnmatch('x','[!x]'), fnmatch.fnmatch('a*b', 'a[*]b'), fnmatch.fnmatch('',''), fnmatch.fnmatch('abcabc','a*c'), fnmatch.fnmatch('abcab','a*c'))
print(shutil.copy('t_path/k.txt','t_path/d'), shutil.copytree('t_path/d','t_path/d2'), sorted(os.listdir('t_path/d2')), shutil.move('t_path/d2','t_path/d3'), os.path.exists('t_path/d2'))
for f in (lambda: shutil.copy('nope_z','y'), lambda: shutil.copyfile('t_path/k.txt','t_path/k.txt'), lambda: shutil.rmtree('nope_z'), lambda: shutil.move('t_path/d','t_path/d/e')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
shutil.rmtree(r); print(r.exists()); shutil.rmtree('nope_z', ignore_errors=True)
with tempfile.TemporaryDirectory() as d:
    q=Path(d)/'x'; q.write_text('1'); print(q.exists(), os.path.isdir(d))
print(os.path.exists(d))
with tempfile.NamedTemporaryFile('w+', suffix='.txt') as f:
    f.write('abc'); f.flush(); f.seek(0); print(f.read(), os.path.exists(f.name), f.name.endswith('.txt'))
print(os.path.exists(f.name), f.closed)
with tempfile.TemporaryFile() as f: f.write(b'zz'); f.seek(0); print(f.read())
fd,n=tempfile.mkstemp(); os.close(fd); os.remove(n)
with tempfile.SpooledTemporaryFile(mode='w+') as f: f.write('sp'); f.seek(0); print(f.read())

# Odd things in sys.modules, and odd __all__.
import sys, types
def told(src):
    try: exec(src, {'__name__': 'm'}); print('fine')
    except Exception as e: print(type(e).__name__, e, getattr(e, 'name', None))
sys.modules['fake'] = None
told('import fake'); told('import fake.x'); told('from fake import x')
sys.modules['fake'] = 5
told('import fake'); told('from fake import real'); told('from fake import zip'); told('import fake.z')
del sys.modules['fake']
open('/tmp/leaves.py', 'w').write('import sys\ndel sys.modules[__name__]\n')
sys.path.insert(0, '/tmp')
told('import leaves'); print('leaves' in sys.modules)
class ByIndex:
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return 'ab'[i]
m = sys.modules['odd'] = types.ModuleType('odd'); m.a = m.b = 1
for all in ({'a'}, {'a': 1}, 5, iter('a'), ('a',), ['b'], 'a', None, (i for i in 'a'), range(2), ByIndex()):
    m.__all__ = all
    told('from odd import *')
del sys.modules['odd']

# A file that nobody closed is written when a module is looked for, and inspect sees what has become of it.
import importlib, inspect
open('later.py', 'w').write('def word():\n    return "first"\n')
import later
print(later.word(), inspect.getsource(later.word))
open('later.py', 'w').write('# changed\ndef word():\n    return "second word"\n')
importlib.invalidate_caches()
print(inspect.getsourcelines(importlib.reload(later).word), later.word())
os.remove('later.py')
