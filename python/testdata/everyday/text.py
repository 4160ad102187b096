import re, string, textwrap
from collections import Counter, defaultdict
text = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief"""
words = re.findall(r"[a-z']+", text.lower())
c = Counter(words)
print(c.most_common(4), len(c), sum(c.values()))
by = defaultdict(list)
for w in sorted(c): by[len(w)].append(w)
for n in sorted(by): print(f"{n:>2}: {', '.join(by[n])}")
print(textwrap.fill(text, 40))
print(textwrap.dedent("""\
    a
      b
    c"""))
print(text.title()[:30], text.swapcase()[:20], text.partition(",")[0], text.count("it"))
print("".join(ch for ch in text if ch not in string.punctuation)[-20:])
print(str.maketrans("abc", "xyz"), "aabbcc".translate(str.maketrans("abc", "xyz", "b")))
print("%-10s|%5d|%05.1f|%x|%r" % ("ab", 42, 3.14159, 255, "q"))
print("{0:^10}|{1:+d}|{2:e}|{3!r:>6}".format("mid", 5, 12345.678, "s"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world foo bar"), re.split(r"[,;]\s*", "a, b;c,d"))
m = re.match(r"(?P<y>\d{4})-(?P<m>\d\d)", "2024-05-17")
print(m.groupdict(), m.span("m"), m.group(0), re.fullmatch("a+", "aab"))
print("café".encode(), "naïve".encode("latin-1"), ascii("日本"), "ß".upper(), "İ".lower(), "ﬁ".casefold())
print("a\tb\tc".expandtabs(4), "  x ".strip() + "|", "abc".zfill(5), "-5".zfill(4), "x".center(7, "*"))
print(*"a,b,,c".split(","), "a b  c".split(), "a\nb\r\nc".splitlines(True))
