# Calendars, arithmetic, text and subclasses.
from datetime import date, datetime, time, timedelta, timezone, UTC, MINYEAR, MAXYEAR
import copy, time as clock

# Every day's number goes there and back; weeks agree with themselves.
for n in list(range(1, 800)) + list(range(145700, 146500)) + list(range(730000, 731500)) + list(range(3651000, 3652060)):
    d = date.fromordinal(n)
    assert d.toordinal() == n and d == date(d.year, d.month, d.day)
    y, w, k = d.isocalendar()
    if y <= MAXYEAR and y >= MINYEAR:
        assert date.fromisocalendar(y, w, k) == d, d
for y in (1, 4, 100, 400, 1900, 1999, 2000, 2004, 2020, 2024, 2026, 9999):
    a, z = date(y, 1, 1), date(y, 12, 31)
    print(y, a.isocalendar()[:] , z.isocalendar()[:], z.timetuple().tm_yday, a.weekday(), z.isoweekday(), z.strftime("%j %U %W %V %G" if y > 999 else "%j %U %W %V"))

d = date(2024, 2, 29)
print(d, repr(d), d.ctime(), d + timedelta(365), d - timedelta(days=1, hours=23), d - date(2000, 1, 1), f"{d:%d.%m.%y}", f"{d}", format(d, ""))
print(d.replace(day=1), copy.copy(d), copy.deepcopy([d]), copy.replace(d, year=2020) if hasattr(copy, "replace") else None)
print(d.timetuple(), d < date(2024, 3, 1), d != date(2024, 2, 29), max(d, date.min), {d: 1}[date(2024, 2, 29)])
print(date.min, date.max, date.resolution, MINYEAR, MAXYEAR)

dt = datetime(2024, 2, 29, 23, 59, 58, 999999)
print(dt, repr(dt), dt + timedelta(seconds=2), dt - timedelta(weeks=52), dt - datetime(2024, 1, 1))
for spec in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"):
    print(dt.isoformat(timespec=spec), dt.isoformat(" ", spec), time(1, 2, 3).isoformat(spec), dt.replace(tzinfo=UTC).isoformat(timespec=spec))
print(dt.strftime("%a %A %b %B %c %d %f %H %I %j %m %M %p %S %U %w %W %x %X %y %Y %% %F %T %D %e %u"))
print(time(13, 5).strftime("%I:%M %p"), f"{time(13, 5):%H.%M}", bool(time(0)), time(0) == datetime.min.time())
print(dt.isocalendar().week, dt.isocalendar(), dt.weekday(), dt.toordinal(), dt.date(), dt.time())

for text in ("2024-02-29", "20240229", "2024-W09-4", "2024W094", "2024-W09", "2024W09"):
    print(text, date.fromisoformat(text), datetime.fromisoformat(text))
for text in ("2024-02-29T01", "2024-02-29 01:02", "2024-02-29T01:02:03", "20240229T010203", "2024-02-29T01:02:03.5", "2024-02-29T01:02:03,123456789",
             "2024-02-29T01:02Z", "2024-02-29T01:02+01", "2024-02-29T01:02-0130", "2024-02-29T01:02:03.000004+01:02:03.000004", "2024-W09-4T01:02", "2024W094T0102",
             "2024W09T01", "2024-W09-01:02" , "2024-02-29é01:02", "2024-02-29T01:02+00:00"):
    try:
        print(text, repr(datetime.fromisoformat(text)))
    except ValueError as e:
        print(text, e)
for text in ("01", "T01:02", "010203", "01:02:03.004", "01:02Z", "01:02-05:00"):
    print(text, repr(time.fromisoformat(text)))
for f, text in ((date.fromisoformat, "2024-2-29"), (date.fromisoformat, "2024-02-29T00"), (datetime.fromisoformat, "2024-02-29T"), (time.fromisoformat, "1:02"),
                (time.fromisoformat, "01:0203"), (time.fromisoformat, "01:02:03."), (time.fromisoformat, "01:02Z1"), (datetime.fromisoformat, "2024-0229"),
                (datetime.fromisoformat, "2024-02-29T01:02+"), (date.fromisoformat, "2024-W0"), (date.fromisoformat, ""), (time.fromisoformat, "")):
    try:
        print(f(text))
    except ValueError as e:
        print(e)

t = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6)
print(t, repr(t), t.total_seconds(), -t, abs(-t), t * 2, t / 2, t // 7, t % timedelta(hours=1), divmod(t, timedelta(hours=5)), t / timedelta(hours=1), t * 0.1, t / 0.3, +t)
print(timedelta(weeks=-1.5), timedelta(microseconds=-1), timedelta(0.1, 0.2, 0.3), timedelta(hours=1e-7), sum([t, t], timedelta()), round(t.total_seconds(), 2))
print(sorted([timedelta(1), timedelta(-1), timedelta(0)]), timedelta(1) == timedelta(hours=24), timedelta(1) == 1, {timedelta(1): "a"}[timedelta(hours=24)])
print(timedelta(999999999) * -1, timedelta.min, timedelta.max, timedelta(days=1) > timedelta(seconds=86399, microseconds=999999))

class D(datetime):
    def __new__(cls, *args, **kw):
        self = super().__new__(cls, *args, **kw)
        self.made = len(args)
        return self
    def __repr__(self):
        return "D!" + super().__repr__()

x = D(2024, 1, 2, 3, 4)
print(x, repr(x), x.made, type(x + timedelta(1)), type(x.replace(day=5)), x.replace(fold=1).fold, type(D.combine(d, time())), type(D.fromisoformat("2024-01-01")), D.strptime("2024", "%Y").made)
print(type(x - timedelta(1)), type(x - x), type(x.date()), type(D.now()), type(D.today()), isinstance(x, date), x == datetime(2024, 1, 2, 3, 4), x.astimezone(UTC).tzinfo)

class S(date):
    extra = 5
s = S(2024, 1, 2)
s.tag = "t"
print(s, repr(s), s.tag, s.extra, type(s + timedelta(1)).__name__, type(S.today()).__name__, type(S.fromordinal(5)).__name__, S.max)

class T(timedelta):
    @classmethod
    def hours(cls, n):
        return cls(hours=n)
print(repr(T.hours(5)), type(T(1) + T(1)).__name__, T(1) == timedelta(1))

for f in ("%Y-%m-%d %H:%M:%S", "%d/%b/%y %I:%M %p", "%A, %d. %B %Y", "%c", "%x %X", "%j %Y", "%Y-W%W-%w", "%G-W%V-%u"):
    text = dt.strftime(f)
    print(f, "|", text, "|", datetime.strptime(text, f))
print(datetime.strptime("  2024\t1 1 ", " %Y %m %d "), datetime.strptime("100% 2024", "100%% %Y"), datetime.strptime("20240102", "%Y%m%d"), datetime.strptime("2024.12.31.7", "%Y.%m.%d.%f"))
print(clock.strptime("2024-02-29 01:02:03", "%Y-%m-%d %H:%M:%S"), clock.strptime("Thu Feb 29 01:02:03 2024"), clock.strptime("61 UTC", "%S %Z"))
for text, f in (("2024", "%y"), ("24-13", "%y-%m"), ("2024-02-30", "%Y %m"), ("a", "%d %Y"), ("2024 x", "%Y "), ("", "%Y"), ("2024", "%Y%"), ("1", "%é")):
    try:
        print(datetime.strptime(text, f))
    except ValueError as e:
        print(e)
print(datetime.fromtimestamp(86400 * 365.25 * 30, UTC), datetime(1970, 1, 2, tzinfo=UTC).timestamp(), datetime(1, 1, 1, tzinfo=UTC).timestamp())
n = datetime.now()
print(n - n, abs(datetime.fromtimestamp(n.timestamp()) - n) < timedelta(microseconds=2), date.today() - n.date(), datetime.now(UTC).tzinfo, n.astimezone().utcoffset() is not None)
