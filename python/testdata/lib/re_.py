import re
print(re.findall(r"\d+", "a1b22c333"), re.match(r"(\w+) (\w+)", "hello world").groups(), re.search(r"(?P<y>\d{4})-(?P<m>\d\d)", "on 2024-05-06").groupdict())
print(re.sub(r"(\w)(\w)", r"\2\1", "abcd"), re.sub("a", lambda m: m.group().upper(), "banana", count=2), re.subn("x*", "-", "abxd"))
print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"(\s)", "a b c"), re.split("", "abc"))
m = re.search(r"b+", "aabbbcc"); print(m, m.span(), m.start(), m.end(), m.string, m.re)
print(re.compile(r"x", re.I | re.M), re.findall(r"^\w", "ab\ncd", re.M), re.match(r"a.c", "a\nc", re.S), bool(re.fullmatch(r"[a-z]+", "abc1")))
print(re.findall(r"(a|b)(c)?", "acb"), re.findall(r"<.+?>", "<a><b>"), re.findall(r"(?<=\$)\d+", "$5 $10 7"), re.findall(r"\bfoo\b", "foo food foo"))
print(re.findall(r"(?i)HELLO", "Hello hello"), re.sub(r"(?P<n>\d+)", r"<\g<n>>", "a1b2"), re.escape("a.b*c"), re.match(r"(a)(?:b)(c)?", "ab").groups())
for bad in ("(", "[a", "*a", "a**", "(?P<1>a)", "a{3,2}", "\\", "(?z)", ")", r"\1", "[z-a]"):
    try: re.compile(bad)
    except re.error as e: print(bad, e)
print(re.findall(r"(\d+)-\1", "12-12 3-4"), re.findall(r"[^\W\d_]+", "héllo_12 wörld"), re.findall(rb"\w+", b"ab cd"), [m.group() for m in re.finditer(r"\S+", "x yy zzz")])
email = re.compile(r"""
  [\w.+-]+   # user
  @ [\w-]+ \. [\w.]+""", re.X)
print(email.findall("me@x.org, you.two+z@mail.co.uk!"), re.match(r"(?:(a)|b)*", "aab").groups(), re.match("(a*)*b?", "aaaa").group())
print(re.sub(r"\s+", " ", "a  b \n c"), re.sub("(a)|b", r"[\1]", "ab"), re.findall(r"a{2,3}", "aaaaa"), re.findall(r"\w+(?=:)", "k1: v k2:v"), re.match(r"(?>a+)b", "aab"), re.findall("a++", "aaa"))
print(re.search(r"(\d+)(?:px|em)", "width: 100px")[1], re.match("x", "y"), repr(re.I), re.fullmatch(r"(\+|-)?\d+(\.\d+)?", "-3.14").groups(), re.match(r"(?s:.)x", "\nx"))
for flags in 5.5, "5", None:
    try: re.compile("a", flags)
    except TypeError as e: print(e)

# Whatever lends its bytes is text for a pattern of bytes.
import array
text = array.array('B', b'xaby a')
p = re.compile(rb'[ab](.)')
for f in (lambda: p.search(text), lambda: p.findall(text), lambda: p.sub(b'-', text), lambda: p.split(memoryview(text)), lambda: p.sub(text, b'abc'),
          lambda: p.search(text).string is text, lambda: re.search('a', text), lambda: p.search(memoryview(text)[::2]), lambda: re.match(b'', array.array('d'))):
    try:
        print(f())
    except TypeError as e:
        print(e)
