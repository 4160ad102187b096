import os, os.path, stat, errno
from os import path
print(os.path.join('a','b','/c','d'), path.splitext('a/b.tar.gz'), path.split('/x/y'), path.basename('q/w.e'), path.dirname('/'), path.normpath('/a/../b//./c/..'), path.relpath('/a/b/c','/a/d'), path.commonpath(['/a/b','/a/c']), path.commonprefix(['abc','abd']), path.isabs('/x'), path.splitroot('//a/b'))
os.makedirs('t_os/x/y')
with open('t_os/f.txt','w') as f: f.write('hello')
print(sorted(os.listdir('t_os')), os.path.getsize('t_os/f.txt'), os.path.isfile('t_os/f.txt'), os.path.isdir('t_os'), os.path.exists('zz'))
for f in (lambda: os.mkdir('t_os'), lambda: os.rmdir('t_os'), lambda: os.remove('t_os/x'), lambda: os.listdir('nope'), lambda: os.stat('nope'), lambda: os.rename('nope','n2'), lambda: os.listdir('t_os/f.txt'), lambda: open('t_os'), lambda: os.rmdir('t_os/f.txt'), lambda: open('t_os/f.txt/x'), lambda: os.open('nope', os.O_RDONLY), lambda: os.close(99), lambda: os.fspath(3), lambda: os.environ['NOPE_X'], lambda: os.stat(2.5), lambda: open('x','rz'), lambda: open('x','rw'), lambda: open('x', 'rb', encoding='utf8'), lambda: open(3.5), lambda: open('t_os/f.txt', newline='q'), lambda: open('t_os/f.txt', 'x'), lambda: open('t_os/f.txt', encoding='nope'), lambda: path.join('a', 3), lambda: path.join('a', b'b')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(stat.filemode(os.stat('t_os').st_mode), stat.filemode(os.stat('t_os/f.txt').st_mode), oct(os.stat('t_os/f.txt').st_mode))
for r,d,fs in os.walk('t_os'): print(r,sorted(d),fs)
with os.scandir('t_os') as it: print(sorted((e.name,e.path,e.is_dir(),e.is_file()) for e in it), )
os.environ['AB']='1'; print(os.getenv('AB'), os.environ.get('nope','d'), 'AB' in os.environ, path.expandvars('$AB/${AB}x$NOPE_X'))
try: os.environ['x']=1
except TypeError as e: print(e)
os.rename('t_os/f.txt','t_os/g.txt'); print(os.listdir('t_os/x'), path.exists('t_os/g.txt'))
fd=os.open('t_os/h',os.O_RDWR|os.O_CREAT); print(os.write(fd,b'abcdef'), os.lseek(fd,1,0), os.read(fd,3)); os.close(fd)
print(os.fsencode('é'), os.name, os.sep, os.linesep=='\n', errno.ENOENT, errno.errorcode[13], os.strerror(2), len(os.urandom(5)))
class P:
    def __fspath__(self): return 't_os/g.txt'
print(isinstance(P(), os.PathLike), open(P()).read(), os.stat(P()).st_size, path.basename(P()))
old=os.getcwd(); os.chdir('t_os'); print(sorted(os.listdir())); os.chdir(old)
print(isinstance(os.stat('t_os').st_mtime, float), len(os.stat('t_os')), os.access('t_os', os.R_OK), os.path is path)
for r,d,fs in os.walk('t_os',topdown=False):
    for f in fs: os.unlink(path.join(r,f))
    os.rmdir(r)
print(path.exists('t_os'), os.stat_result)
