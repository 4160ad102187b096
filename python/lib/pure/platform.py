# What the program runs on.

import os as _os
import sys as _sys
from collections import namedtuple as _namedtuple

_Uname = _namedtuple('uname_result', 'system node release version machine')

class uname_result(_Uname):
    @property
    def processor(self): return ''
    def __iter__(self): return iter((*tuple.__iter__(self), self.processor))
    def __getitem__(self, key): return tuple(self)[key]
    def __len__(self): return 6
    def __repr__(self):
        return f"uname_result({', '.join(f'{n}={v!r}' for n, v in zip(self._fields, tuple.__iter__(self)))})"

def uname():
    u = _os.uname()
    return uname_result(u.sysname, u.nodename, u.release, u.version, u.machine)

def system(): return uname().system
def node(): return uname().node
def release(): return uname().release
def version(): return uname().version
def machine(): return uname().machine
def processor(): return ''
def architecture(executable=None, bits='', linkage=''): return bits or ('64bit' if _sys.maxsize > 2 ** 32 else '32bit'), linkage
def libc_ver(executable=None, lib='', version='', chunksize=16384): return lib, version

def platform(aliased=False, terse=False):
    u = uname()
    parts = [u.system, u.release] if terse else [u.system, u.release, u.machine]
    return '-'.join(p.replace(' ', '_') for p in parts if p)

def python_implementation(): return 'CPython' if _sys.implementation.name == 'cpython' else _sys.implementation.name
def python_version(): return _sys.version.split()[0]
def python_version_tuple(): return tuple(python_version().split('.'))
def python_branch(): return ''
def python_revision(): return ''
def python_build(): return 'main', ''
def python_compiler(): return ''
def win32_ver(release='', version='', csd='', ptype=''): return release, version, csd, ptype
def win32_edition(): return None
def win32_is_iot(): return False
def mac_ver(release='', versioninfo=('', '', ''), machine=''): return release, versioninfo, machine
def java_ver(release='', vendor='', vminfo=('', '', ''), osinfo=('', '', '')): return release, vendor, vminfo, osinfo

def freedesktop_os_release():
    for name in '/etc/os-release', '/usr/lib/os-release':
        try:
            with open(name, encoding='utf-8') as f:
                info = {'NAME': 'Linux', 'ID': 'linux', 'PRETTY_NAME': 'Linux'}
                for line in f:
                    key, eq, v = line.strip().partition('=')
                    if eq and not key.startswith('#'):
                        info[key] = v.strip('"\'')
                return info
        except OSError:
            pass
    raise OSError(2, 'Unable to read files /etc/os-release, /usr/lib/os-release')
