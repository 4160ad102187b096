import calendar
print(calendar.month(2024, 2)); print(calendar.isleap(2024), calendar.monthrange(2024, 2), calendar.leapdays(2000, 2024), calendar.weekday(2024, 5, 17), calendar.day_name[0], list(calendar.month_abbr)[:3], calendar.timegm((1970, 1, 2, 0, 0, 0)), calendar.monthcalendar(2024, 2)[0], calendar.TextCalendar(6).formatweekheader(3), calendar.MONDAY, list(calendar.Calendar().itermonthdays(2024, 2))[:5])
for f in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: calendar.weekday(0, 1, 1) if 0 else calendar.month(2024, 0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
