# Zones: fixed ones, a zone with summer time, and what depends on offsets.
from datetime import date, datetime, time, timedelta, timezone, tzinfo, UTC
import copy

HOUR = timedelta(hours=1)

class Berlin(tzinfo):
    """Summer time from the last Sunday of March to that of October."""
    def __init__(self, name="Berlin"):
        self.name = name
    def __repr__(self):
        return self.name
    def _change(self, year, month):
        d = datetime(year, month, 31)
        return d - timedelta(days=(d.weekday() + 1) % 7)
    def dst(self, dt):
        if dt is None:
            return None
        start = self._change(dt.year, 3) + 2 * HOUR
        end = self._change(dt.year, 10) + 3 * HOUR
        naive = dt.replace(tzinfo=None, fold=0)
        if start + HOUR <= naive < end - HOUR:
            return HOUR
        if end - HOUR <= naive < end:
            return timedelta(0) if dt.fold else HOUR
        if start <= naive < start + HOUR:
            return HOUR if dt.fold else timedelta(0)
        return timedelta(0)
    def utcoffset(self, dt):
        return None if dt is None else HOUR + self.dst(dt)
    def tzname(self, dt):
        return "CEST" if self.dst(dt) else "CET"
    def fromutc(self, dt):
        start = self._change(dt.year, 3).replace(tzinfo=self) + HOUR
        end = self._change(dt.year, 10).replace(tzinfo=self) + HOUR
        std = dt + HOUR
        if end <= dt < end + HOUR:
            return std.replace(fold=1)
        return std + HOUR if start <= dt < end else std

b = Berlin()
for text in ("2024-03-31T00:59", "2024-03-31T01:00", "2024-07-01T12:00", "2024-10-27T00:30", "2024-10-27T01:30"):
    u = datetime.fromisoformat(text + "Z")
    l = u.astimezone(b)
    print(u, "->", l, l.tzname(), l.dst(), l.fold, l.strftime("%H:%M %Z%z"), l.timetuple().tm_isdst)
    print(l == u, l.astimezone(UTC) == u, hash(l) == hash(u), l - u, l.timestamp() == u.timestamp())
    print(repr(l))

class Default(Berlin):
    fromutc = tzinfo.fromutc

c = Default("Default")
print(datetime(2024, 7, 1, 10, tzinfo=UTC).astimezone(c), datetime(2024, 1, 1, 10, tzinfo=UTC).astimezone(c))

t = time(12, 30, tzinfo=b)
print(repr(t), t.utcoffset(), t.tzname() if False else None, t.isoformat())
print(time(12, tzinfo=UTC) == time(13, tzinfo=timezone(HOUR)), time(12, tzinfo=UTC) < time(12, tzinfo=timezone(-HOUR)))
print(hash(time(12, tzinfo=UTC)) == hash(time(13, tzinfo=timezone(HOUR))))

z = timezone(timedelta(hours=5, minutes=30), "IST")
for x in (z, timezone(-HOUR), timezone(timedelta(0)), UTC, timezone(timedelta(seconds=30))):
    print(repr(x), str(x), x.utcoffset(None), x.dst(None), x.tzname(None), x == copy.copy(x), copy.deepcopy(x) == x)
print(timezone(HOUR) == timezone(HOUR, "other"), timezone(HOUR) == 5, timezone(timedelta(0)) is UTC, hash(timezone(HOUR)) == hash(timezone(HOUR, "x")))

d = datetime(2024, 10, 27, 2, 30, tzinfo=b)
e = d.replace(fold=1)
print(d == e, d - e, d.utcoffset(), e.utcoffset(), (e.astimezone(UTC) - d.astimezone(UTC)))
print(d == d.astimezone(UTC), e == e.astimezone(UTC), d < e.astimezone(UTC))
print(datetime.combine(date(2024, 1, 2), time(3, 4, tzinfo=UTC)), datetime.combine(date(2024, 1, 2), time(3, 4, tzinfo=UTC), None))
print(d.utctimetuple()[:6], d.timetz(), d.time(), d.date())
print(datetime(2024, 1, 1, 12).astimezone(z).replace(tzinfo=None) - datetime(2024, 1, 1, 12).astimezone(UTC).replace(tzinfo=None))

class Odd(tzinfo):
    def utcoffset(self, dt):
        return None
    def tzname(self, dt):
        return "100%z"
o = datetime(2024, 1, 1, tzinfo=Odd())
print(o.utcoffset(), o.isoformat(), o.timetz().strftime("%z"), o < datetime(2025, 1, 1))
try:
    print(o.strftime("%Z|%z"))
except NotImplementedError as x:
    print(x)
Odd.dst = Odd.utcoffset
print(o.strftime("%Z|%z"), o.tzname())
print(datetime.fromtimestamp(0, z), datetime.fromtimestamp(1e9 + 0.1234565, UTC), datetime.fromtimestamp(-1.5, UTC))
print(datetime.strptime("2024-05-06 07:08:09.5 +0530", "%Y-%m-%d %H:%M:%S.%f %z"))
print(datetime.strptime("UTC -0100", "%Z %z").tzinfo)
