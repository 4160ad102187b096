# The collector of unused objects.

import _support
from operator import index as _index

DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38
callbacks, garbage = [], []
_enabled, _threshold, _debug, _frozen = True, (2000, 10, 0), 0, 0
_stats = [{'collections': 0, 'collected': 0, 'uncollectable': 0} for _ in range(3)]

def collect(generation=2):
    if not 0 <= (generation := _index(generation)) < 3:
        raise ValueError('invalid generation')
    _tell('start', generation, 0)
    if _debug & DEBUG_STATS:
        import sys, time
        begin = time.perf_counter()
        print(f'gc: collecting generation {generation}...\ngc: objects in each generation: 0 0 {len(_support.objects())}\n'
              f'gc: objects in permanent generation: {_frozen}', file=sys.stderr)
    n, found = _support.collect(bool(_debug & (DEBUG_SAVEALL | DEBUG_COLLECTABLE)))
    if _debug & DEBUG_COLLECTABLE:
        import sys
        for obj in found:
            print('gc: collectable <%s %#x>' % (type(obj).__name__, id(obj)), file=sys.stderr)
    if _debug & DEBUG_STATS:
        print(f'gc: done, {n} unreachable, 0 uncollectable, {time.perf_counter() - begin:.4f}s elapsed', file=sys.stderr)
    if _debug & DEBUG_SAVEALL:
        garbage.extend(found)
    _stats[generation]['collections'] += 1
    _stats[generation]['collected'] += n
    _tell('stop', generation, n)
    return n

def _tell(phase, generation, n):
    for f in callbacks.copy():
        try:
            f(phase, {'generation': generation, 'collected': n, 'uncollectable': 0})
        except Exception as e:
            _support.ignored('calling gc callback ' + repr(f), e)

def enable():
    global _enabled
    _enabled = True
    _support.by_hand(False)

def disable():
    global _enabled
    _enabled = False
    _support.by_hand(True)

def isenabled(): return _enabled
def get_threshold(): return _threshold

def set_threshold(*t):
    global _threshold
    if not 0 < len(t) < 4:
        raise TypeError('gc.set_threshold requires 1 to 3 arguments')
    t = tuple(map(_index, t))
    _threshold = (*t, *_threshold[len(t):])[:2] + (0,)

def get_debug(): return _debug

def set_debug(flags, /):
    global _debug
    _debug = _index(flags)

def get_count(): return (0, 0, 0)
def get_stats(): return [stats.copy() for stats in _stats]

def get_objects(generation=None):
    if generation is None:
        return _support.objects()
    if not hasattr(type(generation), '__index__'):
        raise TypeError(f"argument should be integer or None, not '{type(generation).__name__}'")
    if (generation := _index(generation)) >= 3:
        raise ValueError('generation parameter must be less than the number of available generations (3)')
    if generation < -1:
        raise ValueError('generation parameter cannot be negative')
    # There are no generations: what was there at the last collection isn't known.
    return _support.objects() if generation < 1 else []

def get_referrers(*objs): return _support.referrers(objs)
def get_referents(*objs): return _support.referents(*objs)
def is_tracked(obj, /): return _support.is_tracked(obj)
def is_finalized(obj, /): return _support.is_finalized(obj)

def freeze():
    # What there is isn't looked through less: only its number is known.
    global _frozen
    _frozen = len(_support.objects())

def unfreeze():
    global _frozen
    _frozen = 0

def get_freeze_count(): return _frozen
