import string
print(string.ascii_lowercase, string.digits, string.punctuation, string.capwords('hello  big world'), repr(string.whitespace), string.hexdigits)
t = string.Template('$who likes ${what}, costs $$5'); print(t.substitute(who='tim', what='kung pao'), t.safe_substitute(who='x'), t.get_identifiers(), t.is_valid())
for f in (lambda: t.substitute(who='a'), lambda: string.Template('$').substitute(), lambda: string.Template('a $1').substitute(), lambda: string.Formatter().format('{0} {}', 1, 2), lambda: string.Formatter().format('{a}'), lambda: string.Formatter().format('{}')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(string.Formatter().format('{0!r:>6} {x[0]}', 'a', x=[1]), string.Formatter().vformat('{} {}', (1, 2), {}), list(string.Formatter().parse('a{b!r:c}d')))
