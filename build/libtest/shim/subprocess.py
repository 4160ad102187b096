# test.support.script_helper imports this module; the driver replaces what would start a process.
PIPE, STDOUT, DEVNULL = -1, -2, -3

class SubprocessError(Exception):
    pass

class CalledProcessError(SubprocessError):
    pass

class TimeoutExpired(SubprocessError):
    pass

def Popen(*args, **kwargs):
    import unittest
    raise unittest.SkipTest('starts a process')

run = call = check_call = check_output = Popen

def _cleanup():
    pass
