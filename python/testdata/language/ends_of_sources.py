# White space at the end of a source, in each mode (3.14 printed this; not recorded).
def t(src, mode='eval'):
    try: compile(src, 'f', mode); print(repr(src), mode, 'ok')
    except BaseException as e: print(repr(src), mode, type(e).__name__, e, getattr(e, 'lineno', None), getattr(e, 'offset', None), getattr(e, 'end_lineno', None), getattr(e, 'end_offset', None), repr(getattr(e, 'text', None)))
for m in ('eval', 'exec', 'single'):
    for s in ('[]\n\t', '[]\n\t\n', '[]\n  ', '1\n 2', '1\n \n', '1\n  # c', '1\n\t# c\n', '1 \n\n\t', '\t1', ' 1\n 2', '1\n\n\n', '[]\n\f', '[]\n\t\f'): t(s, m)
for s in ('1\n \\\n', '1\n\\\n', '1\n  \\\n  ', '1\n \\', '(1\n\t)', '1\n\t\n\t', '1\n\n', '1\n \x00', '1;\n ', '\n\n1\n '): t(s, 'eval'); t(s, 'single')
