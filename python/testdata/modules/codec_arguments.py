import codecs
for c in ('unicode-escape', 'unicode_escape', 'raw-unicode-escape', 'raw_unicode_escape', 'utf-8', 'latin-1', 'ascii', 'hex', 'rot13', 'base64', 'utf-7', 'utf-16', 'cp1252', 'escape'):
    for v in ('a\\n\\u00e9é', b'a\\n', bytearray(b'ab'), memoryview(b'ab'), 5, None):
        for f in (codecs.decode, codecs.encode):
            try: print(c, v if not isinstance(v, memoryview) else 'mv', f.__name__, f(v, c))
            except Exception as e: print(c, v if not isinstance(v, memoryview) else 'mv', f.__name__, type(e), e, getattr(e, '__notes__', ''))
for f in (codecs.unicode_escape_decode, codecs.raw_unicode_escape_decode, codecs.escape_decode, codecs.utf_8_decode, codecs.latin_1_decode):
    for v in ('a\\n', b'a\\n', 5):
        try: print(f.__name__, v, f(v))
        except Exception as e: print(f.__name__, v, type(e), e)
