import os
import os.path
import pathlib
import shutil
import tempfile

p = pathlib.PurePosixPath('/home/ann/notes/a.tar.gz')
print(p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.with_suffix('.txt'), p.with_name('b'), p.is_absolute())
print(p.relative_to('/home'), pathlib.PurePosixPath('a') / 'b' / '../c', p.match('*.gz'), p.as_posix(), sorted([p, p.parent])[0])
print(os.path.join('a', 'b', '/c'), os.path.split('/x/y'), os.path.splitext('f.py'), os.path.basename('/x/y'), os.path.dirname('/x/y'), os.path.normpath('a/./b/../c'))
with tempfile.TemporaryDirectory() as d:
    root = pathlib.Path(d)
    (root / 'sub').mkdir()
    f = root / 'sub' / 'hello.txt'
    print(f.write_text('héllo\nworld\n', encoding='utf-8'), f.read_text(encoding='utf-8').splitlines(), f.exists(), f.is_file(), f.stat().st_size)
    (root / 'b.bin').write_bytes(b'\x00\x01')
    print(sorted(x.name for x in root.iterdir()), sorted(x.name for x in root.rglob('*.txt')), sorted(x.name for x in root.glob('*')))
    with f.open('a') as h:
        h.write('more')
    print(f.read_text(encoding='utf-8').count('\n'), os.path.getsize(f), os.listdir(root / 'sub'))
    f.rename(root / 'moved.txt')
    shutil.copy(root / 'moved.txt', root / 'copy.txt')
    shutil.copytree(root / 'sub', root / 'sub2')
    (root / 'copy.txt').unlink()
    print(sorted(os.listdir(root)), os.path.isdir(root / 'sub2'))
    shutil.rmtree(root / 'sub2')
    try:
        f.read_text()
    except FileNotFoundError as e:
        print(e.errno, e.strerror, os.path.basename(e.filename))
    try:
        (root / 'sub').mkdir()
    except FileExistsError as e:
        print(e.strerror)
    (root / 'sub').mkdir(exist_ok=True)
    with tempfile.NamedTemporaryFile('w+', dir=d, suffix='.tmp') as t:
        t.write('x')
        t.seek(0)
        print(t.read(), t.name.endswith('.tmp'))
print(root.exists())
