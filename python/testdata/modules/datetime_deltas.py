# not recorded: as CPython 3.14 answers
from datetime import timedelta
d = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6, weeks=1); print(d, repr(d), d.days, d.seconds, d.microseconds, d.total_seconds(), -d, abs(-d), d * 2, d / 2, d // 3, d % timedelta(hours=5), divmod(d, timedelta(days=1)), d / timedelta(hours=1), 1.5 * d)
print(timedelta(), bool(timedelta()), timedelta(seconds=-1), timedelta(1) > timedelta(hours=23), timedelta.max, timedelta.resolution, timedelta(0.5), timedelta(microseconds=1.5), sum([timedelta(1), timedelta(2)], timedelta()))
for f in (lambda: timedelta('a'), lambda: d + 1, lambda: d * d, lambda: d / 0, lambda: timedelta(days=10**10), lambda: d < 1, lambda: timedelta(hour=1), lambda: d // 'x'):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
