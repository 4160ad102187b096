import tempfile, os
with tempfile.TemporaryFile('w+') as f: f.write('x'); f.seek(0); print(f.read())
with tempfile.NamedTemporaryFile('w', suffix='.txt', prefix='pre', delete=True) as f: name = f.name; print(os.path.basename(name).startswith('pre'), name.endswith('.txt'), os.path.exists(name))
print(os.path.exists(name))
with tempfile.TemporaryDirectory() as d: open(os.path.join(d, 'a'), 'w').close(); print(os.listdir(d), os.path.isdir(d))
print(os.path.exists(d)); fd, p = tempfile.mkstemp(); os.write(fd, b'hi'); os.close(fd); print(open(p).read()); os.remove(p)
s = tempfile.SpooledTemporaryFile(max_size=10); s.write(b'123'); s.seek(0); print(s.read()); print(type(tempfile.gettempdir()), tempfile.gettempprefix())
