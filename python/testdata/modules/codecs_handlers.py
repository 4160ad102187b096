import codecs
class BE(UnicodeEncodeError):
    def __init__(self):
        UnicodeEncodeError.__init__(self, "ascii", "", 0, 1, "bad"); self.object = []
class BD(UnicodeDecodeError):
    def __init__(self):
        UnicodeDecodeError.__init__(self, "ascii", b"", 0, 1, "bad"); self.object = []
class Fake(str):
    __class__ = UnicodeEncodeError
class Fake2(Exception):
    __class__ = UnicodeDecodeError
def t(f, *a):
    try: print(f.__name__, ascii(f(*a)))
    except Exception as e: print(getattr(f,'__name__',f), type(e).__name__, ascii(e))
hs = [codecs.lookup_error(n) for n in ("strict","ignore","replace","backslashreplace","namereplace","xmlcharrefreplace","surrogateescape","surrogatepass")]
args = [42, UnicodeError("ouch"), BE(), BD(), Fake(), Fake2(), UnicodeEncodeError("ascii", "a\u3042b", 1, 2, "o"), UnicodeDecodeError("ascii", bytearray(b"a\xffb"), 1, 2, "o"),
 UnicodeTranslateError("a\u3042b", 1, 2, "o"), UnicodeEncodeError("ascii", "a\u3042b", 1, 9, "o"), UnicodeEncodeError("ascii", "a\u3042b", 5, 2, "o"), UnicodeEncodeError("ascii", "a\u3042b", -3, 2, "o"),
 UnicodeDecodeError("utf-8", b"a\xed\xa0\x80b", 1, 2, "o"), UnicodeDecodeError("utf-16-le", b"\x00\xd8", 0, 2, "o"), UnicodeEncodeError("utf-8", "a\ud800\udc80", 1, 3, "o"), UnicodeEncodeError("latin1", "a\ud800\udc80", 1, 3, "o"), UnicodeEncodeError("ascii", "a\udc80\udcff", 1, 3, "o"),
 UnicodeTranslateError("a\ud800b", 1, 2, "o"), UnicodeTranslateError("a\udc80b", 1, 2, "o"),UnicodeDecodeError("ascii", b"a\x7fb", 1, 2, "o"),UnicodeDecodeError("utf-32", b"\x00\xd8\0\0", 0, 2, "o"),UnicodeDecodeError("wasm", b"\x00\xd8\0\0", 0, 2, "o"), UnicodeEncodeError("utf-8", "", 0, 1, "o")]
for a in args:
    print(type(a))
    for h in hs: t(h, a)
for res in (42, "foo", (1,2,3), ("foo", 1, 3), ("foo", None), ("foo",), (b"x", 2), ("a", 1.0), ("a", 10**30), ("é", 2), (b"\xff\xff", 2), ("a", -5), ["a", 1]):
    codecs.register_error("bad", lambda e: res)
    print(ascii(res))
    for enc in ("ascii", "latin-1", "iso-8859-15", "utf-8", "utf-16", "utf-32", "utf-7", "cp1252", "idna", "punycode"):
        try: print(enc, "\udc42\u3042".encode(enc, "bad"))
        except Exception as e: print(enc, type(e).__name__, ascii(str(e)), getattr(e,'start',''), getattr(e,'end',''))
    for enc, b in (("ascii", b"\xff"), ("utf-8", b"\xff"), ("utf-7", b"+x-"), ("utf-16", b"\xd8"), ("utf-32", b"x"), ("unicode-escape", b"\\x0"), ("raw-unicode-escape", b"\\uyyyy"), ("cp1252", b"\x81"), ("charmap", b"x")):
        try: print(enc, ascii(b.decode(enc, "bad")))
        except Exception as e: print(enc, type(e).__name__, ascii(str(e)))
baddata = [("ascii", b"\xff"), ("utf-7", b"++"), ("utf-8", b"\xff"), ("utf-16", b"\xff"), ("utf-32", b"\xff"), ("unicode-escape", b"\\u123g"), ("raw-unicode-escape", b"\\u123g"), ("cp1252", b"\x81"), ("iso-8859-6", b"\xff")]
def m1(exc):
    exc.object = 42
    return ("\u4242", 0)
def m2(exc):
    exc.object = b""
    return ("\u4242", 0)
n = 0
def m3(exc):
    global n
    n += 1
    exc.object = b"\0ab\0cdef" if n < 3 else b"abcd"
    return ("\u4242", 1 if n < 3 else -2)
for m in m1, m2:
    codecs.register_error("m", m)
    for enc, d in baddata:
        n = 0
        try: print(enc, ascii(d.decode(enc, "m")))
        except Exception as e: print(enc, type(e).__name__, ascii(str(e)))
for f, a in ((codecs.charmap_decode, (b"abc", "strict", {97: 'x'})), (codecs.charmap_decode, (b"abc", "strict", {97: 1.5})), (codecs.charmap_decode, (b"abc", "strict", {97: -2})), (codecs.charmap_decode, (b"abc", "strict", {97: 0x110000})), (codecs.charmap_decode, (b"abc", "replace", "xy")), (codecs.charmap_decode, (b"\0\1\2", "ignore", "xy\ufffe")), (codecs.charmap_decode, (b"\0\1\2", "zzz", "xy\ufffe")), (codecs.charmap_decode, (b"a", "strict", 5)),(codecs.charmap_decode, (b"a", "strict", {97: 10**30})), (codecs.charmap_encode, ("a", "strict", {97: 300})), (codecs.charmap_encode, ("ab", "replace", {97: 30})), (codecs.charmap_encode, ("ab", "xmlcharrefreplace", {97: 30})), (codecs.charmap_encode, ("ab", "replace", {97: 30, 63: b'??'})), (codecs.charmap_encode, ("ab", "zz", {97: 30, 63: b'??'}))):
    t(f, *a)
