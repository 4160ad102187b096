# not recorded: as CPython 3.14 answers
from datetime import datetime, timedelta, timezone, UTC
a = datetime(2024, 5, 17, 13, 45, 30, 123456); print(a, repr(a), a.isoformat(sep=' ', timespec='seconds'), a.date(), a.time(), a.strftime('%I:%M %p %f %j'), a.replace(microsecond=0), a.timestamp() == a.replace(tzinfo=None).timestamp())
u = datetime(2024, 5, 17, tzinfo=UTC); print(u, repr(u), u.timestamp(), u.tzname(), u.utcoffset(), u.astimezone(timezone(timedelta(hours=5, minutes=30))), u.isoformat())
print(datetime.strptime('17 May 2024 01:02', '%d %B %Y %H:%M'), datetime.fromisoformat('2024-05-17T01:02:03+02:00'), datetime.fromtimestamp(0, timezone.utc), datetime.combine(a.date(), a.time()), datetime.min)
print(timezone.utc, repr(timezone.utc), timezone(timedelta(hours=-3)), repr(timezone(timedelta(hours=1), 'CET')), a - datetime(2024, 1, 1), (a + timedelta(weeks=1, hours=-1)).isoformat())
for f in (lambda: datetime.strptime('x', '%Y'), lambda: datetime.strptime('2024-01-01 zz', '%Y-%m-%d'), lambda: a - u, lambda: a < u, lambda: datetime.fromisoformat('2024'), lambda: timezone(timedelta(hours=25)), lambda: datetime(2024, 1, 1, 24), lambda: a + 5, lambda: datetime(2024, 1), lambda: a.replace(tzinfo=5), lambda: datetime.strptime('a', '%Q')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(a == u)
