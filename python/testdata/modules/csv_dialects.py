# Dialects by name (3.14 printed this; not recorded).
import csv, io, re
f = io.StringIO()
def t(g):
    try: print(re.sub(' at 0x[0-9a-f]*', '', str(g())))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: csv.writer(f, dialect='excel')); t(lambda: csv.writer(f, dialect='excel', delimiter=';')); t(lambda: csv.reader([], dialect=csv.excel)); t(lambda: list(csv.reader(['a;b'], delimiter=';')))
class D(csv.excel): delimiter = '|'
t(lambda: list(csv.reader(['a|b'], D))); t(lambda: list(csv.reader(['a|b'], dialect=D()))); t(lambda: csv.register_dialect('x', D)); t(lambda: csv.get_dialect('x').delimiter); t(lambda: csv.reader()); t(lambda: csv.reader([], foo=1)); t(lambda: csv.DictReader(['a,b', '1,2'], dialect='excel').__next__())
t(lambda: csv.register_dialect('y', delimiter=';')); t(lambda: csv.reader([], 'x', quotechar="'").dialect.quotechar)
