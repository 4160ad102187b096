# not recorded: as CPython 3.14 answers
import time
t = time.gmtime(0)
print(t, t.tm_year, t[0], t.tm_zone, len(t), tuple(t))
print(time.strftime('%Y-%m-%d %H:%M:%S %a %j %U %%', t), time.asctime(t), time.gmtime(86400 * 365).tm_yday)
print(time.strptime('2024-02-29 12:30', '%Y-%m-%d %H:%M'))
print(time.struct_time((2020, 1, 2, 3, 4, 5, 6, 7, 0)))
for f in (lambda: time.strptime('x', '%Y'), lambda: time.strptime('2024-02-30', '%Y-%m-%d'), lambda: time.struct_time((1, 2)), lambda: time.sleep(-1),
          lambda: time.sleep('1'), lambda: time.gmtime('a'), lambda: time.strftime('%Y', (1,)), lambda: time.strptime('1 2', '%H')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
