# Calendars as numbers and as text.
import calendar, time
from calendar import Calendar, TextCalendar, monthrange, MONDAY, SUNDAY, JANUARY, Month, Day

print(monthrange(2024, 2), monthrange(1900, 2), calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(1900, 2025))
print(calendar.month(2024, 2))
print(TextCalendar(SUNDAY).formatmonth(2026, 11, 3, 2))
print(calendar.calendar(2025))
print(TextCalendar(3).formatyear(2023, w=4, l=1, c=3, m=5))
calendar.prmonth(2015, 2)
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.monthcalendar(2024, 9), calendar.firstweekday(), calendar.weekheader(3), calendar.weekheader(10))
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), calendar.month_abbr[3], len(calendar.month_name), calendar.day_name[-1], calendar.day_abbr[1:3])
print(repr(MONDAY), SUNDAY, JANUARY + 1, Month(5).name, Day.FRIDAY == 4, calendar.weekday(2024, 2, 29), repr(calendar.weekday(1, 1, 1)))
k = Calendar(6)
print(list(k.iterweekdays()), k.monthdatescalendar(2024, 1)[0], k.monthdays2calendar(2024, 12)[-1])
print(list(k.itermonthdays3(2024, 1))[:3], list(k.itermonthdays4(2024, 12))[-2:], len(k.yeardayscalendar(2024, 4)), k.yeardays2calendar(2024)[0][0][0])
print(calendar.timegm((1970, 1, 1, 0, 0, 0)), calendar.timegm(time.gmtime(10 ** 9)), calendar.timegm((2024, 2, 29, 12, 30, 15, 0)))
for f in (lambda: monthrange(2024, 13), lambda: calendar.month(2024, 0), lambda: calendar.setfirstweekday(7)):
    try:
        f()
    except ValueError as e:
        print(type(e).__name__, e)
