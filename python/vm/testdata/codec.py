# Encodings and error handlers.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except UnicodeError as e:
        print(type(e).__name__ + ':', e, e.encoding, e.start, e.end, e.reason)
    except Exception as e:
        print(type(e).__name__ + ':', e)

texts = ['', 'abc', 'héllo', '€uro', '𝄞x', 'a\ud800b', '\udc80\udcff', 'é\ud800\udfffx', '\x80\xff']
encs = ['utf-8', 'ascii', 'latin-1', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be', 'utf-8-sig', 'unicode_escape', 'raw_unicode_escape']
errs = ['strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape', 'surrogatepass']
for s in texts:
    for enc in encs:
        t(s.encode, enc)
for s in texts[2:]:
    for enc in ('utf-8', 'ascii', 'latin-1', 'utf-16-le', 'utf-32-be'):
        for e in errs[1:]:
            t(s.encode, enc, e)
raws = [b'', b'abc', b'h\xc3\xa9', b'\xff\xfeab', b'\x80abc', b'\xe4\xb8', b'\xe4\xb8x', b'\xe4', b'\xf0\x9d\x84', b'\xf0\x9d\x84x', b'\xed\xa0\x80', b'\xc0\x80', b'\xf5\x80', b'\xe0\x80\x80', b'\xf4\x90\x80\x80', b'a\xc3', b'\xc3\x28', b'\xef\xbb\xbfabc', b'\xf8\x88\x80\x80\x80', b'\xe2\x82\xac\xff\xff', b'\xf0\x80\x80\x80']
for b in raws:
    t(b.decode)
    for e in ('ignore', 'replace', 'backslashreplace', 'surrogateescape', 'surrogatepass'):
        t(b.decode, 'utf-8', e)
    t(b.decode, 'ascii')
    t(b.decode, 'ascii', 'surrogateescape')
    t(b.decode, 'latin-1')
    t(b.decode, 'utf-8-sig', 'replace')
for b in (b'', b'a', b'a\x00', b'a\x00b', b'\xff\xfea\x00', b'\xfe\xff\x00a', b'\x00\xd8\x00\xdc', b'\x00\xd8', b'\x00\xd8a\x00', b'\x00\xdca\x00'):
    for enc in ('utf-16', 'utf-16-le', 'utf-16-be'):
        t(b.decode, enc)
        t(b.decode, enc, 'replace')
for b in (b'a\0\0\0', b'\xff\xfe\0\0a\0\0\0', b'\0\0\xfe\xff\0\0\0a', b'a\0\0', b'\0\0\x11\0', b'\0\xd8\0\0'):
    for enc in ('utf-32', 'utf-32-le', 'utf-32-be'):
        t(b.decode, enc)
        t(b.decode, enc, 'replace')
for b in (rb'a\n\t\x41\u20ac\U0001f600\101\\\'', rb'\x4', rb'\u20', rb'\U00110000', b'\\', b'\xe9'):
    t(b.decode, 'unicode_escape')
    t(b.decode, 'raw_unicode_escape')
    t(b.decode, 'unicode_escape', 'replace')
for name in ('UTF-8', 'utf8', 'Utf_8', 'U8', 'latin1', 'ISO-8859-1', 'iso8859-1', 'L1', 'us-ascii', 'ASCII', 'utf_16_le', 'UTF-16LE'):
    print(name, 'é'.encode(name, 'replace'))
t('a'.encode, 'nope')
t(b'a'.decode, 'nope')
t('é'.encode, 'ascii', 'nope')
t('a'.encode, 'ascii', 'nope')
t('a'.encode, 5)
t('a'.encode, 'utf-8', 5)
t('a'.encode, encoding='utf-8', errors='strict')
t('a'.encode, 'utf-8\0')
