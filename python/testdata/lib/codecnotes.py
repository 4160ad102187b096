# Errors of a codec have a note that names the encoding asked for, but for the few that CPython's str and bytes know themselves.
import codecs
import warnings

def attempt(what):
    try:
        what()
    except (UnicodeError, Warning, TypeError) as e:
        print(f'{type(e).__name__}: {e}', getattr(e, '__notes__', None))

for name in ('utf-8', 'UTF8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf_32', 'ascii', 'US-ASCII', '646', 'latin-1', 'iso8859-1', 'L1', 'cp1252', 'shift_jis',
             'utf-7', 'punycode', 'idna', 'unicode_escape'):
    print(name)
    attempt(lambda: '\udcff€'.encode(name))
    attempt(lambda: bytes('\udcff€', name))
    attempt(lambda: codecs.encode('\udcff€', name))
    attempt(lambda: b'\xff\x81\xd8'.decode(name))
    attempt(lambda: str(b'\xff\x81\xd8', name))
    attempt(lambda: codecs.decode(b'\xff\x81\xd8', name))
attempt(lambda: codecs.getincrementalencoder('cp1252')().encode('\udcff'))
attempt(lambda: codecs.lookup('cp1252').decode(b'\x81'))
attempt(lambda: b'a\xe9-b'.decode('punycode'))

# Escapes that mean nothing.
for action in 'always', 'error':
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter(action)
        for data in b'a\\d\\q', b'\\400', b'\\\xe9', b'\\d\\x4', b'\\377\\\\':
            attempt(lambda: data.decode('unicode_escape'))
        attempt(lambda: compile(b'#coding:unicode_escape\nx = 1 #\\d', 'x', 'exec'))
    for w in seen:
        print(w.lineno, w.category.__name__, w.message)
