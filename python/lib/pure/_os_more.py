# What of os few programs ask for: constants, and functions that are made of others.

import os
import posix as _posix
from collections.abc import MutableMapping

for _line in """
CLD_CONTINUED=6 CLD_DUMPED=3 CLD_EXITED=1 CLD_KILLED=2 CLD_STOPPED=5 CLD_TRAPPED=4 EX_CANTCREAT=73 EX_CONFIG=78 EX_DATAERR=65 EX_IOERR=74
EX_NOHOST=68 EX_NOINPUT=66 EX_NOPERM=77 EX_NOUSER=67 EX_OSERR=71 EX_OSFILE=72 EX_PROTOCOL=76 EX_TEMPFAIL=75 EX_UNAVAILABLE=69 F_LOCK=1 F_TEST=3
F_TLOCK=2 F_ULOCK=0 GRND_NONBLOCK=1 GRND_RANDOM=2 NGROUPS_MAX=65536 O_ACCMODE=3 O_ASYNC=8192 O_DIRECT=16384 O_DIRECTORY=65536 O_DSYNC=4096
O_EXEC=2097152 O_LARGEFILE=0 O_NDELAY=2048 O_NOATIME=262144 O_NOCTTY=256 O_NOFOLLOW=131072 O_PATH=2097152 O_RSYNC=1052672 O_SEARCH=2097152
O_SYNC=1052672 O_TMPFILE=4259840 O_TTY_INIT=0 POSIX_FADV_DONTNEED=4 POSIX_FADV_NOREUSE=5 POSIX_FADV_NORMAL=0 POSIX_FADV_RANDOM=1
POSIX_FADV_SEQUENTIAL=2 POSIX_FADV_WILLNEED=3 PRIO_PGRP=1 PRIO_PROCESS=0 PRIO_USER=2 P_ALL=0 P_PGID=2 P_PID=1 RTLD_GLOBAL=256 RTLD_LAZY=1
RTLD_LOCAL=0 RTLD_NODELETE=4096 RTLD_NOLOAD=4 RTLD_NOW=2 RWF_APPEND=16 RWF_DSYNC=2 RWF_HIPRI=1 RWF_NOWAIT=8 RWF_SYNC=4 SCHED_BATCH=3 SCHED_FIFO=1
SCHED_IDLE=5 SCHED_OTHER=0 SCHED_RESET_ON_FORK=1073741824 SCHED_RR=2 ST_APPEND=256 ST_MANDLOCK=64 ST_NOATIME=1024 ST_NODEV=4 ST_NODIRATIME=2048
ST_NOEXEC=8 ST_NOSUID=2 ST_RDONLY=1 ST_RELATIME=4096 ST_SYNCHRONOUS=16 ST_WRITE=128 TMP_MAX=238328 WEXITED=4 WNOWAIT=16777216 WSTOPPED=2
""".split():
    _name, _, _value = _line.partition('=')
    globals()[_name] = int(_value)

SCHED_DEADLINE, O_EXEC, O_SEARCH, O_TTY_INIT = 6, 0o10000000, 0o10000000, 0

uname_result = _posix._structseq('posix.uname_result', 'sysname nodename release version machine')
times_result = _posix._structseq('posix.times_result', 'user system children_user children_system elapsed')
statvfs_result = _posix._structseq('os.statvfs_result', 'f_bsize f_frsize f_blocks f_bfree f_bavail f_files f_ffree f_favail f_flag f_namemax f_fsid')
waitid_result = _posix._structseq('posix.waitid_result', 'si_pid si_uid si_signo si_status si_code')

def major(device, /): return device >> 8 & 0xfff | device >> 32 & ~0xfff
def minor(device, /): return device & 0xff | device >> 12 & ~0xff
def makedev(major, minor, /): return (major & 0xfff) << 8 | (major & ~0xfff) << 32 | minor & 0xff | (minor & ~0xff) << 12
def WSTOPSIG(status): return status >> 8 & 0xff
def ctermid(): return '/dev/tty'
def getsid(pid, /): return os.getpgid(pid)
def sched_yield(): pass
def fdatasync(fd): os.fsync(fd)
def fchdir(fd): os.chdir(fd)

def times():
    import time
    return times_result((time.process_time(), 0.0, 0.0, 0.0, time.monotonic()))

def pread(fd, length, offset, /): return _at(fd, offset, lambda: os.read(fd, length))
def pwrite(fd, buffer, offset, /): return _at(fd, offset, lambda: os.write(fd, buffer))

def _at(fd, offset, act):
    # Acts at another place of a file, and goes back.
    here = os.lseek(fd, 0, 1)
    try:
        os.lseek(fd, offset, 0)
        return act()
    finally:
        os.lseek(fd, here, 0)

def readinto(fd, buffer, /):
    view = memoryview(buffer).cast('B')
    data = os.read(fd, len(view))
    view[:len(data)] = data
    return len(data)

def readv(fd, buffers, /):
    total = 0
    for b in buffers:
        n = readinto(fd, b)
        total += n
        if n < memoryview(b).nbytes:
            break
    return total

def writev(fd, buffers, /): return os.write(fd, b''.join(buffers))

sysconf_names = {'SC_ARG_MAX': 0, 'SC_CHILD_MAX': 1, 'SC_CLK_TCK': 2, 'SC_NGROUPS_MAX': 3, 'SC_OPEN_MAX': 4, 'SC_PAGESIZE': 30, 'SC_PAGE_SIZE': 30,
                 'SC_NPROCESSORS_CONF': 83, 'SC_NPROCESSORS_ONLN': 84}
_limits = {0: 2097152, 1: 31600, 2: 100, 3: 65536, 4: 1024, 30: 4096, 83: 1, 84: 1}

def sysconf(name, /):
    if isinstance(name, str):
        if name not in sysconf_names:
            raise ValueError('unrecognized configuration name')
        name = sysconf_names[name]
    if name not in _limits:
        raise OSError(22, 'Invalid argument')
    return os.cpu_count() or 1 if name in (83, 84) else _limits[name]

class _Bytes(MutableMapping):
    # os.environ as bytes.
    def __getitem__(self, key):
        try:
            return os.fsencode(os.environ[_decoded(key)])
        except KeyError:
            raise KeyError(key) from None
    def __setitem__(self, key, value): os.environ[_decoded(key)] = _decoded(value)
    def __delitem__(self, key):
        try:
            del os.environ[_decoded(key)]
        except KeyError:
            raise KeyError(key) from None
    def __iter__(self): return map(os.fsencode, os.environ)
    def __len__(self): return len(os.environ)
    def __repr__(self): return 'environ({' + ', '.join(f'{k!r}: {v!r}' for k, v in self.items()) + '})'

def _decoded(value):
    if not isinstance(value, bytes):
        raise TypeError(f'bytes expected, not {type(value).__name__}')
    return os.fsdecode(value)

environb = _Bytes()

def getenvb(key, default=None): return environb.get(key, default)

def _refuse(what):
    def refused(*args, **kwargs):
        raise NotImplementedError(f'os.{what} is not available: there are no owners of processes, no terminals and no mounted file systems here')
    refused.__name__ = refused.__qualname__ = what
    return refused

for _name in ('chroot confstr execlpe fchmod fchown fpathconf fwalk getpriority grantpt lockf login_tty pathconf posix_fadvise posix_openpt ptsname '
              'reload_environ setgid setpgrp setregid setreuid setuid spawnle spawnlpe tcgetpgrp tcsetpgrp ttyname unlockpt').split():
    globals()[_name] = _refuse(_name)
confstr_names, pathconf_names = {}, {}

NAMES = [n for n in globals() if n[0] != '_' and n not in ('os', 'MutableMapping')]
