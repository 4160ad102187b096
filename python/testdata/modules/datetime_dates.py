# not recorded: as CPython 3.14 answers
from datetime import date, datetime, timedelta, time, timezone
d = date(2024, 2, 29); print(d, repr(d), d.isoformat(), d.weekday(), d.isoweekday(), d.isocalendar(), d.strftime('%A %d %B %Y'), d.replace(year=2023, day=28), d.toordinal(), d.timetuple().tm_yday, d + timedelta(days=1), d - date(2024, 1, 1), date.fromisoformat('2024-03-01'), date.max, d.ctime())
print(date.fromordinal(738000), date.fromisocalendar(2024, 9, 4), d < date(2025, 1, 1), f'{d:%y/%m/%d}', hash(d) == hash(date(2024, 2, 29)))
t = time(12, 30, 5, 123000); print(t, repr(t), t.isoformat('minutes'), t.replace(hour=1), time.fromisoformat('04:05:06'), time(1, tzinfo=timezone.utc), t < time(13))
for f in (lambda: date(2023, 2, 29), lambda: date(2024, 13, 1), lambda: date(0, 1, 1), lambda: date.fromisoformat('x'), lambda: time(25), lambda: d + 1, lambda: d < 5, lambda: date('a', 1, 1), lambda: date(1), lambda: datetime(2024, 1, 1) - date(2024, 1, 1), lambda: d - timedelta(days=10**9), lambda: date.max + timedelta(1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
