# Calendars as HTML.
import calendar
import hashlib
import warnings

h = calendar.HTMLCalendar(6)
print(h.formatmonth(2024, 2), h.formatmonthname(2024, 1), h.formatmonthname(2024, 1, False), h.formatday(0, 1), h.formatweek([(1, 2)]), sep='\n')
for page in h.formatyearpage(2024, 3, None, 'ascii'), h.formatyearpage(2024), h.formatyear(2024, 5).encode():
    print(page[:420], len(page), hashlib.md5(page).hexdigest())

class Own(calendar.HTMLCalendar):
    cssclass_noday = 'none'
    cssclass_month_head = 'head'
    cssclasses_weekday_head = list('abcdefg')

print(Own().formatmonth(2023, 1, False)[:400])

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(calendar.January, calendar.February, [str(w.message) for w in seen])
try:
    calendar.HTMLCalendar().formatmonthname(2024, 13)
except calendar.IllegalMonthError as e:
    print(e)
