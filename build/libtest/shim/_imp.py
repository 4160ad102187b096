# test.support.import_helper imports this module for switches that only CPython's import machinery has.
def _override_frozen_modules_for_tests(override):
    return 0

def _override_multi_interp_extensions_check(override):
    return 0

def extension_suffixes():
    return []
