# What datetime says of wrong arguments, and corners of its formats; not recorded (CPython 3.14's answers).
import datetime as m, pickle
from datetime import *

class Bad(float):
    def __init__(self, x): self.ratio = 5 if x < 0 else (1,) * int(x)
    def as_integer_ratio(self): return self.ratio

class Named(tzinfo):
    def utcoffset(self, d): return None
    def dst(self, d): return None
    def tzname(self, d): return type('S', (str,), {'replace': lambda *a: None})('n')

class Far(Named):
    def utcoffset(self, d): return timedelta(2)

d, dt, td = date(2024, 2, 29), datetime(2024, 2, 29, 13, 45, 6, 789), timedelta(1, 2, 3)
for s in '''date('x')
date(1, 'x')
date(1)
date(foo=1)
date(year=1, day='x')
date(b'1234')
time(foo=1)
time(24)
time(0, 60)
datetime('x')
datetime(2024, 1)
datetime(2024, 1, 1, foo=3)
datetime(2024, 1, 1, 0, 0, 61)
timezone(timedelta(hours=1), None)
timezone(timedelta(1))
time.fromisoformat('20240102')
time.fromisoformat('123456789')
time.fromisoformat('12345')
time.fromisoformat('12:34:5678')
datetime.fromisoformat('2024-01-02T03:04:05+00:00:00.000001')
datetime.fromisoformat('9999-12-31T24:00')
datetime.fromisoformat('2024-12-31T24:00')
d.isocalendar(), d.isocalendar().week, d.isocalendar()[1:]
pickle.loads(pickle.dumps(d.isocalendar()))
type(d.isocalendar())(2024, week=3, weekday=5)
type(d.isocalendar())(1, 2)
date.fromisocalendar(2024, 1, 8)
date.fromisocalendar(2024, 54, 1)
date.fromisocalendar(0, 1, 1)
date.fromisocalendar(2**32, 1, 1)
date.fromordinal()
datetime.strptime('2024')
setattr(d, 'year', 1)
setattr(td, 'days', 1)
divmod(td, 2)
td.__divmod__(timedelta(hours=5)), td.__rdivmod__(timedelta(5)), td.__divmod__(2)
td * Bad(3)
td / Bad(1)
td * Bad(-1)
datetime(2024, 1, 1, tzinfo=Far()).utcoffset()
datetime(2024, 1, 1, tzinfo=Named()).strftime('%Z')
dt.replace(tzinfo=timezone(timedelta(0), '%d%%')).strftime('%Z %d')
date('\\x07\\xe8\\x02\\x1d')
date('\\u0100a\\x01\\x01')
vars(date)['year']'''.splitlines():
    try:
        print(s, '->', repr(eval(s)))
    except Exception as e:
        print(s, '->', type(e).__name__ + ':', e)
