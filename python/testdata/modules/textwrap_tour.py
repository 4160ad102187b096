import textwrap
t = 'The quick brown fox jumps over the lazy dog. It was a well-known, extraordinarily agile fox.'
print(textwrap.wrap(t, 30)); print(textwrap.fill(t, 25, initial_indent='* ', subsequent_indent='  ')); print(textwrap.shorten(t, 40), textwrap.shorten(t, 20, placeholder='~')); print(textwrap.dedent('''
    a
      b
    c
''')); print(textwrap.indent('a\n\nb', '> '), textwrap.indent('a\n\nb', '> ', lambda l: True)); print(textwrap.wrap('abcdefghij', 4), textwrap.wrap('a b', 1), textwrap.wrap(t, 40, max_lines=2), textwrap.wrap('  x  y', drop_whitespace=False))
for f in (lambda: textwrap.wrap(t, 0), lambda: textwrap.shorten(t, 2), lambda: textwrap.wrap(t, 5, max_lines=1, placeholder='......')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
