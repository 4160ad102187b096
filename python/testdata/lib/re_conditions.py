# Conditions on groups, comments before quantifiers, and which of a pattern's mistakes is told.
import re

for pattern in (
    r"(?(1)b|c)a{2}^", r"(a)?(?(1)b|c)", r"(?(2)a)(b)", r"(?(n)a)", r"(?P<n>a)?(?(n)b)", r"(?(1)a|b|c)(x)", r"(?(0)a)", "(?(x", "(?(1", "(?(1)",
    r"(?(99)a)", r"(?(a b)x)", r"(?(1)b|c)(a)", r"a(?#c)+", r"a*(?#c)*", r"(?#c)*", r"(?<=a+)b", r"(?<=a+)[", r"(?<=a+)(?(3)x)", r"(?i)*",
):
    try:
        found = re.compile(pattern)
        print(pattern, found.search("abc"), found.fullmatch("ab"), found.fullmatch("aaa"))
    except re.error as e:
        print(pattern, "-", e)
print(re.compile("(?P<n>a)").groupindex, re.compile("a").groupindex)
