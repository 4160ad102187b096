a or b or c and d and not e
not not a
a < b <= c == d != e > f >= g is h is not i in j not in k
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
a ** b ** c
-a ** -b
-+~a
(-a) ** b
(a + b) * c
a + (b * c).d
a if b else c
a if b else c if d else e
(a if b else c) if d else e
lambda: a
lambda a: lambda b: c
lambda a, b=1, /, c=2, *d, e, f=3, **g: h
lambda *, a: a
lambda *a: a
lambda **a: a
lambda a, /: a
lambda a, /, *, b: a
(lambda: (yield))
a.b.c[d].e(f)(g)[h:i]
a[b:c:d], a[:], a[::], a[:, ::b], a[b, c], a[b,], a[b := c]
a(), a(b), a(b,), a(b, *c, d, e=f, *g, h=i, **j, k=l)
a(b for c in d)
a((b for c in d), e)
a(b := c, d)
a(*b, *c)
a(**b, c=d)
(), (a,), (a, b), (a, *b), (*a,), (a)
[], [a], [a,], [a, *b], [*a]
{}, {a: b}, {a: b,}, {**a}, {a: b, **c, d: e}, {a}, {a, *b}, {*a,}
[a for b in c]
[a for b, *c in d if e if f for g in h]
[a for b.c in d]
{a for b in c}
{a: b for c in d}
{(a := b): (c := d) for e in f}
(a for b in c or d)
(a for b in (c if d else e))
[a for b in lambda_ if not c]
(a := b)
(a := b, c := d)
[a := b, c]
{a := b}
f(a, b := c)
...
None, True, False
0, 00, 0_0, 1, 1_000, 0x1F, 0X_f, 0o17, 0O1_7, 0b101, 0B_1, 123456789012345678901234567890
0.0, 1., .5, 1.5, 1e5, 1E+5, 1.e-5, .5e5, 1_0.0_1e1_0, 00.5, 09.5, 1e400, 5e-324, 1e-400
1j, 1.5J, .5j, 1e5j, 0j, 09j
1if 2else 3
0x1for x in y
a. b . c
a \
  . b
(a
 . b
 (c))
a, *b, c
*a, b
a == b, c
x = *a,
x = yield_, *b
a @ b
not a in b
not a == b
a not in b not in c
a is not not_
await_(a)
-1 .real
1 .real
1..real
a<b>c
a[b][c](d).e
((((a))))
(((a, b), c), d)
[[[]]]
{1: {2: {3: 4}}}
a if not b else not c
a or lambda_ and b
lambda: a if b else c
lambda: (a, b)
(lambda x: x)(1)
a[lambda: b]
a[b if c else d:e]
a[not b]
[not a, -b]
print >> a, b
