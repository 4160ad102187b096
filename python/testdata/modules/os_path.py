import os.path as p
for s in ('/a/b/c.txt', 'a//b/../c', '', '/', 'x.tar.gz', '.bashrc', 'dir/'):
    print(repr(s), p.split(s), p.splitext(s), p.basename(s), p.dirname(s), p.normpath(s), p.isabs(s))
print(p.join('a', 'b', '/c', 'd'), p.join('a', ''), p.commonpath(['/a/b', '/a/c']), p.commonprefix(['abc', 'abd']), p.relpath('/a/b', '/a/c'))
for f in (lambda: p.join('a', 1), lambda: p.join('a', b'b'), lambda: p.commonpath([]), lambda: p.commonpath(['/a', 'b']), lambda: p.getsize('/nope'), lambda: p.relpath('')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
