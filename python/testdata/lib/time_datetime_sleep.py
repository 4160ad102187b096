import datetime
import time

t0, m0, p0 = time.time(), time.monotonic(), time.perf_counter()
time.sleep(0.02)
print(time.time() - t0 >= 0.019, time.monotonic() - m0 >= 0.019, time.perf_counter_ns() - p0 * 1e9 >= 19e6, time.process_time() >= 0)
print(time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(0)), time.gmtime(86400).tm_mday, time.strptime('2024-02-29', '%Y-%m-%d').tm_yday)
d = datetime.datetime(2024, 2, 29, 13, 5, 7, tzinfo=datetime.timezone.utc)
print(d.isoformat(), d.strftime('%a %d %b %Y %I:%M %p'), d.timestamp(), d + datetime.timedelta(days=1, hours=2))
print(datetime.datetime.fromisoformat('2024-05-06T07:08:09.5+02:00'), (d - datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)).total_seconds())
print(datetime.date(2024, 12, 25).weekday(), datetime.timedelta(seconds=3725.5), datetime.datetime.strptime('01/02/03', '%d/%m/%y').date())
print(datetime.timedelta(minutes=90) / 2, d.replace(year=2023, day=28).date(), d.astimezone(datetime.timezone(datetime.timedelta(hours=5, minutes=30))))
now = datetime.datetime.now()
print(abs((datetime.datetime.now() - now).total_seconds()) < 1, now.tzinfo)
try:
    time.sleep(-1)
except ValueError as e:
    print(e)
