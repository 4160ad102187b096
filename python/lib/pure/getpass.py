# Passwords and the user's name.

import os
import sys
import warnings

__all__ = ["getpass", "getuser", "GetPassWarning"]

class GetPassWarning(UserWarning): pass

def getpass(prompt='Password: ', stream=None, *, echo_char=None):
    # There is no terminal whose echo could be turned off.
    if echo_char is not None and (len(echo_char) != 1 or not echo_char.isprintable() or not echo_char.isascii()):
        raise ValueError(f"'echo_char' must be a single printable ASCII character, got: {echo_char!r}")
    return fallback_getpass(prompt, stream)

def fallback_getpass(prompt='Password: ', stream=None, *, echo_char=None):
    warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
    stream = stream or sys.stderr
    print("Warning: Password input may be echoed.", file=stream)
    if prompt:
        stream.write(str(prompt))
        stream.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip('\n')

def getuser():
    for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
        if user := os.environ.get(name):
            return user
    try:
        import pwd
        return pwd.getpwuid(os.getuid())[0]
    except (ImportError, KeyError) as e:
        raise OSError('No username set in the environment') from e


unix_getpass = win_getpass = getpass
