import io
s = io.StringIO('one\ntwo\n'); print(s.read(2), s.tell(), s.readline(), s.readlines(), s.seek(0), list(s), s.getvalue(), s.write('x'), s.truncate(3), s.getvalue(), s.closed, s.readable(), s.writable(), s.seekable())
b = io.BytesIO(b'abc'); b.seek(0, 2); b.write(b'd'); print(b.getvalue(), b.getbuffer().nbytes, b.read(), b.seek(1), b.read1(2), b.readinto(bytearray(2)))
t = io.TextIOWrapper(io.BytesIO('é\r\nx'.encode()), encoding='utf-8'); print(t.read(), t.encoding, t.newlines, t.buffer)if 0 else print(t.read(), t.encoding, t.newlines)
with io.StringIO() as c: print('a', 'b', sep='-', file=c); print(repr(c.getvalue()))
for f in (c.getvalue, lambda: s.write(b'x'), lambda: b.write('x'), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: io.StringIO(5), lambda: io.BytesIO('x'), lambda: open('/nope', 'q'), lambda: open('/nope', 'rb', encoding='x'), lambda: s.fileno(), lambda: io.TextIOWrapper(io.BytesIO(b'\xff'), encoding='utf-8').read()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
