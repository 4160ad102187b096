# Its last error has the words of 3.14 (not recorded by 3.13).
from datetime import datetime, date, timedelta, timezone, time
d = datetime(2024, 2, 28, 23, 59, 30)
print(d + timedelta(days=1, seconds=45), d.isoformat(), d.strftime("%Y/%m/%d %H:%M:%S %a %b %j %p"), d.weekday(), d.date().isocalendar(), repr(d))
print(date(2024, 3, 1) - date(2024, 2, 1), timedelta(hours=25, minutes=-5), timedelta(days=-1, seconds=5), abs(timedelta(-1)), timedelta(seconds=90) / 2, timedelta(1) // timedelta(hours=7))
print(datetime.strptime("17 May 2024 10:05", "%d %B %Y %H:%M"), datetime.fromisoformat("2024-05-17T10:05:00+02:00").astimezone(timezone.utc), date.fromisoformat("2024-01-31").replace(month=3))
print(datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=-5), "EST")), time(1, 2, 3).isoformat(), datetime.min, date.max, datetime(1970, 1, 1, tzinfo=timezone.utc).timestamp())
print(sorted([date(2024, 5, 1), date(2023, 1, 1)]), date(2024, 2, 29) < date(2024, 3, 1), f"{date(2024, 5, 17):%d.%m.%y}", (date(2024, 12, 25) - date(2024, 5, 17)).days)
import calendar
print(calendar.isleap(2024), calendar.monthrange(2024, 2)); print(calendar.month(2024, 5))
import random
random.seed(42); print(random.random(), random.randint(1, 100), random.choice("abc"), random.sample(range(10), 3), random.shuffle(x := list(range(5))), x, random.uniform(1, 2), random.gauss(0, 1), random.choices("ab", k=3), random.getrandbits(20))
import hashlib, base64, struct, uuid, time as t, os.path, sys
print(hashlib.md5(b"a").hexdigest(), hashlib.sha256(b"").hexdigest()[:16], base64.b64encode(b"hi\x00"), struct.pack("<IhB", 1, -2, 3), struct.unpack(">H", b"\x01\x02"), uuid.UUID(int=5))
print(os.path.join("a", "b", "/c"), os.path.splitext("x.tar.gz"), os.path.basename("/a/b.txt"), os.path.normpath("a/../b/./c"), sys.maxsize, sys.version_info[0], sys.byteorder)
print(datetime(2024, 13, 1))
