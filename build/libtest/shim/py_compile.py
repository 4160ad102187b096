# test.support.script_helper imports this module. There are no .pyc files here.
import enum

PycInvalidationMode = enum.Enum('PycInvalidationMode', 'TIMESTAMP CHECKED_HASH UNCHECKED_HASH')

def compile(*args, **kwargs):
    import unittest
    raise unittest.SkipTest('writes a .pyc file')
