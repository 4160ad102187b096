# What only CPython can: run a source as the file of `python3 FILE`, up to where its code would begin.

import ctypes

_libc = ctypes.CDLL(None)
_libc.fopen.restype = ctypes.c_void_p
_run = ctypes.pythonapi.PyRun_FileExFlags
_run.restype = ctypes.py_object
_run.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.py_object, ctypes.py_object, ctypes.c_int, ctypes.c_void_p]
_file_input = 257


class _Stop(Exception):
    pass


_armed = False


def _audit(event, args):
    global _armed
    if _armed and event == "exec" and args[0].co_filename == "q":
        _armed = False
        raise _Stop


sys.addaudithook(_audit)


def run_file(source):
    global _armed
    with open("q", "wb") as f:
        f.write(source)
    _armed = True
    try:
        _run(_libc.fopen(b"q", b"rb"), b"q", _file_input, {}, {}, 1, None)
    except _Stop:
        pass
    finally:
        _armed = False


kinds["file"] = run_file
