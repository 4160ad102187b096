# The collector of unused objects.

import _support

DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38
callbacks, garbage = [], []
_enabled, _threshold, _debug = True, (2000, 10, 0), 0

def collect(generation=2): return _support.collect()[0]

def enable():
    global _enabled
    _enabled = True

def disable():
    global _enabled
    _enabled = False

def isenabled(): return _enabled
def get_threshold(): return _threshold

def set_threshold(*t):
    global _threshold
    _threshold = (*t, *_threshold[len(t):])

def get_debug(): return _debug

def set_debug(flags):
    global _debug
    _debug = flags

def get_count(): return (0, 0, 0)
def get_stats(): return [{'collections': 0, 'collected': 0, 'uncollectable': 0} for _ in range(3)]
def get_objects(generation=None): return []
def get_referrers(*objs): return []
def get_referents(*objs): return []
def is_tracked(obj): return not isinstance(obj, (int, float, str, bytes, bool, type(None)))
def is_finalized(obj): return False
def freeze(): pass
def unfreeze(): pass
def get_freeze_count(): return 0
