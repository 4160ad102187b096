# It reads and writes CPython's bytecode; the tests of packages import it.
import unittest

def no_marshal(*args):
    raise unittest.SkipTest('needs marshal')

load = loads = dump = dumps = no_marshal
