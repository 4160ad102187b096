import csv, io
out = io.StringIO(); w = csv.writer(out); w.writerow(['a', 1, None, 'x,y', 'q"q', 'l\nl']); w.writerows([[1.5, True], ['']]); print(repr(out.getvalue()))
print(list(csv.reader(['a,b,"c,d"', '1,,""', '"x""y",z'])), list(csv.reader(['a;b'], delimiter=';')), list(csv.reader(['1,"2"'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(["a 'b c'"], delimiter=' ', quotechar="'")))
r = csv.DictReader(['name,age', 'Al,5', 'Bo,6,extra', 'Cy']); print(r.fieldnames, list(r), r.line_num); out = io.StringIO(); d = csv.DictWriter(out, ['x', 'y'], restval='-', lineterminator='\n'); d.writeheader(); d.writerow({'x': 1}); print(out.getvalue(), csv.list_dialects(), csv.Sniffer().sniff('a;b\n1;2').delimiter)
csv.register_dialect('pipes', delimiter='|', quoting=csv.QUOTE_ALL); out = io.StringIO(); csv.writer(out, 'pipes').writerow([1, 'b']); print(repr(out.getvalue()))
for f in (lambda: csv.reader(5), lambda: list(csv.reader([b'a'])), lambda: csv.writer(5), lambda: csv.writer(out).writerow(5), lambda: d.writerow({'z': 1}), lambda: csv.reader([], 'nope'), lambda: csv.reader([], zzz=1), lambda: csv.writer(out, quoting=csv.QUOTE_NONE).writerow(['a,b']), lambda: csv.reader([], quoting=9), lambda: csv.get_dialect('x')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
