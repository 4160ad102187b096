# CPython's bytecode has nothing to do with ours: test.support imports this module, and asks it about specialization.
ENABLE_SPECIALIZATION = False
