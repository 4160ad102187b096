import tempfile
from pathlib import Path
d = Path(tempfile.mkdtemp()); f = d / 'sub' / 'a.txt'; f.parent.mkdir(parents=True); print(f.write_text('hi\nthere'), f.read_text().split(), f.exists(), f.is_file(), f.parent.is_dir(), f.stat().st_size, f.read_bytes())
(d / 'b.py').touch(); (d / 'c.py').write_bytes(b'x'); print(sorted(p.name for p in d.iterdir()), sorted(p.name for p in d.glob('*.py')), sorted(p.name for p in d.rglob('*')), [sorted(x) for _, x, _ in d.walk()])
print((d / 'b.py').rename(d / 'z.py').name, f.with_name('q').exists(), (d / 'z.py').unlink(), (d / 'nope').unlink(missing_ok=True), Path('x').resolve().is_absolute(), d.joinpath('sub').samefile(d / 'sub'))
with f.open() as h: print(h.readline())
for g in (lambda: (d / 'sub').rmdir(), lambda: (d / 'sub').mkdir(), lambda: (d / 'no').read_text(), lambda: (d / 'no').unlink(), lambda: (d / 'c.py').mkdir(), lambda: list((d / 'no').iterdir())):
    try: g()
    except OSError as e: print(type(e).__name__, e.strerror)
