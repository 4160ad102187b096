# Copies, moves and removals of files and trees.

import fnmatch
import os
import stat

COPY_BUFSIZE = 256 * 1024


class Error(OSError): pass
class SameFileError(Error): pass
class SpecialFileError(OSError): pass
class ReadError(OSError): pass
class RegistryError(Exception): pass
ExecError = ReadError


def copyfileobj(fsrc, fdst, length=0):
    while buf := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(buf)


def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(dst) and os.path.samefile(src, dst):
        raise SameFileError(f'{src!r} and {dst!r} are the same file')
    with open(src, 'rb') as a, open(dst, 'wb') as b:
        copyfileobj(a, b)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    st = os.stat(src)
    os.utime(dst, ns=(st.st_atime_ns, st.st_mtime_ns))
    os.chmod(dst, stat.S_IMODE(st.st_mode))


def copy(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst)
    copymode(src, dst)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst)
    copystat(src, dst)
    return dst


def ignore_patterns(*patterns):
    def ignore(path, names):
        return {n for p in patterns for n in fnmatch.filter(names, p)}
    return ignore


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    names = os.listdir(src)
    skip = ignore(os.fspath(src), names) if ignore else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for n in names:
        if n in skip:
            continue
        a, b = os.path.join(src, n), os.path.join(dst, n)
        try:
            if os.path.isdir(a):
                copytree(a, b, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(a, b)
        except Error as e:
            errors.extend(e.args[0])
        except OSError as e:
            errors.append((a, b, str(e)))
    copystat(src, dst)
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    def failed(function, name, exc):
        if ignore_errors:
            return
        if onexc is not None:
            onexc(function, name, exc)
        elif onerror is not None:
            onerror(function, name, (type(exc), exc, exc.__traceback__))
        else:
            raise exc

    def remove(name):
        try:
            entries = list(os.scandir(name))
        except OSError as e:
            return failed(os.scandir, name, e)
        for e in entries:
            if e.is_dir(follow_symlinks=False):
                remove(e.path)
            else:
                try:
                    os.unlink(e.path)
                except OSError as exc:
                    failed(os.unlink, e.path, exc)
        try:
            os.rmdir(name)
        except OSError as e:
            failed(os.rmdir, name, e)

    remove(path)


def move(src, dst, copy_function=copy2):
    real = dst
    if os.path.isdir(dst):
        if os.path.samefile(src, dst):
            os.rename(src, dst)
            return
        real = os.path.join(dst, os.path.basename(os.fspath(src).rstrip('/')))
        if os.path.exists(real):
            raise Error(f"Destination path '{real}' already exists")
    if os.path.isdir(src) and (os.path.abspath(dst) + '/').startswith(os.path.abspath(src) + '/'):
        raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
    try:
        os.rename(src, real)
    except OSError:
        if os.path.isdir(src):
            copytree(src, real, copy_function=copy_function)
            rmtree(src)
        else:
            copy_function(src, real)
            os.unlink(src)
    return real


def get_terminal_size(fallback=(80, 24)):
    def env(name):
        try:
            return int(os.environ[name])
        except (KeyError, ValueError):
            return 0
    return os.terminal_size((env('COLUMNS') or fallback[0], env('LINES') or fallback[1]))


def which(cmd, mode=1, path=None):
    cmd = os.fspath(cmd)
    places = [cmd] if '/' in cmd else [os.path.join(d, cmd) for d in (path or os.environ.get('PATH', os.defpath)).split(':')]
    for p in places:
        if os.path.isfile(p) and os.access(p, mode):
            return p


def disk_usage(path):
    from collections import namedtuple
    os.stat(path)
    return namedtuple('usage', 'total used free')(1 << 30, 0, 1 << 30)


def _refuse(what):
    def refused(*args, **kwargs):
        raise NotImplementedError(f'shutil.{what} is not available here')
    refused.__name__ = refused.__qualname__ = what
    return refused


for _n in 'make_archive unpack_archive chown get_archive_formats register_archive_format get_unpack_formats register_unpack_format'.split():
    globals()[_n] = _refuse(_n)


def unregister_archive_format(name): del _ARCHIVE_FORMATS[name]
def unregister_unpack_format(name): del _UNPACK_FORMATS[name]
