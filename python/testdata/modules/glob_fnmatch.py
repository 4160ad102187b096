import glob, fnmatch, os, tempfile, shutil
d = tempfile.mkdtemp(); os.chdir(d); os.makedirs('s/t')
for n in ('a.py', 'b.py', 'c.txt', 's/d.py', 's/t/e.py', '.h.py'): open(n, 'w').close()
print(sorted(glob.glob('*.py')), sorted(glob.glob('**/*.py', recursive=True)), sorted(glob.glob('[ab].*')), glob.glob('nope*'), sorted(glob.iglob('s/*')), glob.escape('a[1]*'), sorted(glob.glob('*', root_dir='s')), sorted(glob.glob('*', include_hidden=True)))
print(fnmatch.fnmatch('a.py', '*.py'), fnmatch.filter(['a.py', 'b.txt'], '*.t?t'), fnmatch.fnmatchcase('A', 'a'), fnmatch.fnmatch('b', '[!a]'))
shutil.copy('a.py', 'z.py'); shutil.copytree('s', 'u'); shutil.move('z.py', 'y.py'); print(sorted(os.listdir()), shutil.disk_usage is not None, shutil.which('nope-cmd')); shutil.rmtree('u'); print(os.path.exists('u'))
for f in (lambda: shutil.copy('no', 'x'), lambda: shutil.rmtree('no'), lambda: shutil.copyfile('a.py', 'a.py'), lambda: shutil.move('no', 'x'), lambda: shutil.copytree('s', 's/t')):
    try: f()
    except Exception as e: print(type(e).__name__, str(e)[:60])
