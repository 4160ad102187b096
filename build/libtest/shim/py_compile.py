# test.support.script_helper imports this module. There are no .pyc files here.
def compile(*args, **kwargs):
    import unittest
    raise unittest.SkipTest('writes a .pyc file')
