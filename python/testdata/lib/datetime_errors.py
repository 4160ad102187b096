# not recorded: messages of datetime as 3.14 gives them, where 3.13 says less.
import datetime as D
from datetime import *

class TZ(tzinfo):
    def utcoffset(self, dt): return 5
    def tzname(self, dt): return 5
class TZ2(tzinfo):
    def utcoffset(self, dt): return timedelta(2)

tz, tz2, u = TZ(), TZ2(), timezone.utc
d, dt, tm = date(2020, 1, 2), datetime(2020, 1, 2, 3, 4, 5, 6), time(1, 2, 3)
for text in """
date()
date(1,2,3,4)
date(2020,13,1)
date(0,1,1)
date(2020,2,30)
date('a',1,1)
date(1.5,1,1)
date(1<<40,1,1)
date(1<<80,1,1)
date(2020,1)
time(25)
time(1,60)
time(1,1,60)
time(1,1,1,1000000)
time(1,fold=2)
time(tzinfo=5)
time(1,2,3,4,None,5)
datetime(2020,1,1,24)
datetime(2020)
datetime(2020,1,1,tzinfo=1)
datetime(2020,1,1,1,1,1,1,None,1)
timedelta('a')
timedelta(1,2,3,4,5,6,7,8)
timedelta(days='a')
timedelta(foo=1)
timedelta(days=10**9)
timedelta(days=10**10)
timedelta(days=1e300)
timedelta(days=float('nan'))
timedelta(1)/0
timedelta(1)//0
timedelta(1)/timedelta(0)
timedelta(1)//timedelta(0)
timedelta(1)%timedelta(0)
divmod(timedelta(1),timedelta(0))
divmod(timedelta(5,3),timedelta(2))
timedelta(1)/0.0
timedelta(1)*float('nan')
timedelta(1)*float('inf')
timedelta(1)*'a'
timedelta(1)+1
1+timedelta(1)
d+1
d+d
d-1
dt-d
d-dt
dt-1
dt<d
d<dt
dt==d
d<1
dt<1
tm<1
timedelta(1)<1
dt<dt.replace(tzinfo=u)
dt-dt.replace(tzinfo=u)
tm<tm.replace(tzinfo=u)
tm==tm.replace(tzinfo=u)
dt.replace(tzinfo=tz).utcoffset()
dt.replace(tzinfo=tz).tzname()
dt.replace(tzinfo=tz).dst()
dt.replace(tzinfo=tz2).utcoffset()
tzinfo().utcoffset(None)
tzinfo().tzname(None)
tzinfo().dst(None)
tzinfo().fromutc(None)
tzinfo().fromutc(dt)
tz.fromutc(dt.replace(tzinfo=tz))
timezone()
timezone(1)
timezone(timedelta(1))
timezone(timedelta(hours=1),5)
timezone(timedelta(hours=1),'x',1)
timezone(timedelta(hours=1),'x')
timezone(timedelta(0))
timezone(timedelta(0),'UTC')
timezone(timedelta(seconds=-3661,microseconds=5))
str(timezone(timedelta(seconds=-3661,microseconds=5)))
u.utcoffset(5)
u.tzname(5)
u.dst(5)
u.fromutc(5)
u.fromutc(dt)
u.utcoffset()
timezone.min
timezone.max
date.max+timedelta(1)
date.min-timedelta(1)
datetime.max+timedelta(1)
datetime.min-timedelta(microseconds=1)
timedelta.max+timedelta(1)
-timedelta.max
-timedelta.min
date.fromordinal(0)
date.fromordinal(10**9)
date.fromordinal('a')
date.fromisocalendar(2020,54,1)
date.fromisocalendar(2020,1,8)
date.fromisocalendar(0,1,1)
date.fromisocalendar(2021,53,1)
date.fromisocalendar(9999,53,7)
date.fromisoformat('2020')
date.fromisoformat(5)
time.fromisoformat('a')
time.fromisoformat(5)
datetime.fromisoformat('x')
datetime.fromisoformat(5)
datetime.fromisoformat('2020-01-01T24:00')
datetime.fromisoformat('2020-13-01')
datetime.fromisoformat('2020-01-01T25:00')
date.fromisoformat('2020-13-01')
datetime.fromtimestamp(1e12)
datetime.fromtimestamp(1e20)
datetime.fromtimestamp(10**18)
datetime.fromtimestamp(10**30)
datetime.fromtimestamp('a')
datetime.fromtimestamp(float('nan'))
datetime.fromtimestamp(float('inf'))
date.fromtimestamp('a')
date.fromtimestamp(None)
datetime.fromtimestamp(None)
datetime.fromtimestamp(1,5)
datetime.now(5)
datetime.combine(1,2)
datetime.combine(d,2)
datetime.combine(d,tm,5)
dt.isoformat(timespec='x')
dt.isoformat(5)
tm.isoformat('x')
dt.strftime(5)
d.strftime(5)
tm.strftime(5)
dt.strftime()
format(dt,'%Y')
dt.__format__(5)
d.replace(month=13)
d.replace(x=1)
d.replace('a')
dt.replace(tzinfo=5)
dt.astimezone(5)
d.isocalendar()
d.isocalendar().foo
tuple(d.isocalendar())
d.isocalendar()[0]
d.timetuple()
dt.timetuple()
dt.utctimetuple()
d.x
hash(timedelta(1,2,3))==hash((1,2,3))
datetime.strptime('2020','%Y-%m')
datetime.strptime('2020x','%Y')
datetime.strptime('2020','%Q')
datetime.strptime('2020','%')
datetime.strptime(5,'%')
datetime.strptime('5',5)
datetime.strptime('30 2 2021','%d %m %Y')
datetime.strptime('2020 5','%Y %j')
datetime.strptime('2020 5','%G %V')
datetime.strptime('2020 5','%Y %V')
datetime.strptime('5','%V')
datetime.strptime('5','%G')
datetime.strptime('2020 5 1','%G %V %u')
datetime.strptime('2020 5 1','%Y %U %w')
datetime.strptime('2020 0 1','%Y %W %w')
datetime.strptime('366 2021','%j %Y')
datetime.strptime('+0130','%z')
datetime.strptime('+01:30:05.123','%z')
datetime.strptime('+01:3005','%z')
datetime.strptime('Z','%z')
datetime.strptime('UTC','%Z')
datetime.strptime('GMT +0000','%Z %z')
datetime.strptime('xx','%Z')
datetime.strptime('12 PM','%I %p')
datetime.strptime('0 PM','%I %p')
datetime.strptime('Jan 5 2020','%b %d %Y')
datetime.strptime('jANUARY 5 69','%B %d %y')
datetime.strptime('Thu Jan  2 03:04:05 2020','%c')
datetime.strptime('01/02/20','%x')
datetime.strptime('61','%S')
datetime.strptime('12.5','%S.%f')
datetime.strptime(' 12','%S')
datetime.strptime('1  2020','%m %Y')
type('T',(timezone,),{})
datetime.min
datetime.max
datetime.resolution
time.min
time.max
time.resolution
date.resolution
timedelta.min
timedelta.max
timedelta.resolution
D.UTC
D.MINYEAR,D.MAXYEAR
D.__all__
repr(time(1))
repr(time(1,2,3,4,u,fold=1))
repr(dt.replace(fold=1,tzinfo=u))
repr(datetime(2020,1,1))
repr(datetime(2020,1,1,0,0,1))
str(datetime(2020,1,1,tzinfo=timezone(timedelta(seconds=1))))
dt.strftime('%z %Z %f %:z %% %j %U')
dt.replace(tzinfo=u).strftime('%z %Z %f %:z %% %j %U')
dt.replace(tzinfo=timezone(timedelta(seconds=-3601,microseconds=5))).strftime('%z %Z %f %:z %% %j %U')
d.strftime('%z|%Z|%f|%H')
tm.strftime('%Y %H %z')
d.ctime()
dt.ctime()
date(2020,1,12).ctime()
timedelta(1.5,0.0000005)
timedelta(microseconds=0.5)
timedelta(microseconds=1.5)
timedelta(microseconds=2.5)
timedelta(weeks=1,hours=1.1)
timedelta(3)*1.5
1.5*timedelta(3)
timedelta(microseconds=5)/2
timedelta(microseconds=3)/2
timedelta(microseconds=-5)//2
timedelta(3)/timedelta(2)
timedelta(3)//timedelta(2)
timedelta(3)%timedelta(2)
abs(timedelta(-1,5))
str(timedelta(-1,5)),str(timedelta(2)),str(timedelta(0,5,5)),str(timedelta(1))
timedelta(days=1,seconds=5).total_seconds()
timedelta.max.total_seconds()
bool(timedelta(0))
timedelta(True)
date(True,1,1)
timedelta(1).__reduce__()
u.__reduce__()
dt.date(), dt.time(), dt.timetz(), dt.replace(fold=1).time()
dt.timestamp()
dt.replace(tzinfo=u).timestamp()
dt.weekday(), dt.isoweekday(), dt.toordinal()
date.__mro__
datetime.__mro__
timezone.__mro__
date.__module__, date.__name__, date.__qualname__
dt.x
dt.year.x
""".strip().splitlines():
    try:
        print(text, "->", repr(eval(text)))
    except Exception as e:
        print(text, "->", type(e).__name__, e)
