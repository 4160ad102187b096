import os, tempfile
d = tempfile.mkdtemp(); os.chdir(d)
with open('a.txt', 'w') as f: f.write('hello')
os.makedirs('x/y/z'); os.mkdir('q'); os.rename('a.txt', 'b.txt')
print(sorted(os.listdir()), os.path.getsize('b.txt'), os.path.isdir('x'), os.stat('b.txt').st_size, os.path.exists('nope'))
for root, dirs, files in os.walk('.'):
    dirs.sort(); print(root, dirs, files)
print([e.name for e in sorted(os.scandir('.'), key=lambda e: e.name) if e.is_dir()], os.access('b.txt', os.R_OK))
for f in (lambda: os.mkdir('q'), lambda: os.remove('nope'), lambda: os.rmdir('x'), lambda: os.listdir('nope'), lambda: open('nope'), lambda: os.chdir('b.txt'),
          lambda: os.rename('nope', 'z'), lambda: os.makedirs('x/y'), lambda: open('q')):
    try:
        f()
    except OSError as e:
        print(type(e).__name__, e, e.errno, e.filename)
os.removedirs('x/y/z'); os.unlink('b.txt'); print(os.listdir())
