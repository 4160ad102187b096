import html, shlex
print(html.escape('<a href="x">&\'</a>'), html.unescape('&lt;b&gt; &amp; &eacute; &#233; &#xe9; &copy &nope; &notit;'), html.escape('"', quote=False))
print(shlex.split('a "b c" d\\ e \'f g\' # no'), shlex.split('a # c', comments=True), shlex.quote("it's"), shlex.join(['a b', 'c']), list(shlex.shlex('x = 5 "q"')), list(shlex.shlex('a&&b || c', punctuation_chars=True)))
for s in ('"abc', 'a\\', "'x"):
    try: print(shlex.split(s))
    except ValueError as e: print(e)
