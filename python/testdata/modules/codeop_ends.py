import codeop, warnings
for s in ['l...', 'l ...', 'l x', 'l 1', '1 x', 'l..', 'l.', 'x = l...', 'l... ', 'l...\n', 'l....', 'l[...]...', 'f l...', 'l..._', 'l.. .', 'a.b...', 'del l...', 'l...x', 'if l...', '(l...', 'l **=', 'l **= ', 'l <<=', 'x >>= ', 'x //=', 'x **', '...', '... ...', 'x +=', 'x != !=', 'l"a"', 'l"', '{'*205, '{'*150+'}'*20, '['*199, '{'*201, '('*200+'\n', '{'*180+'1'+'}'*10, '{'*160+'\n']:
    for mode in ('single', 'exec'):
        try: codeop.compile_command(s, 'p', mode); r = 'ok'
        except BaseException as e: r = type(e).__name__ + ' ' + str(e)
        try: compile(s, 'p', mode, 0x4200); q = 'ok'
        except BaseException as e: q = type(e).__name__ + ' ' + str(e)
        print(repr(s[:12]), len(s), mode, r, '|', q)

# Too deep for the parser, and read to its end; what begins an f-string; what a line of one statement has behind it.
for s in ['(' * 199 + 'x' + ')' * 199, '(' * 199 + 'x' + ')' * 199 + '$', '-' * 3000 + 'x', "''t''", "x f''", 'x rf"""', "x t'", "x t'a", "t''f''", '1\n\\\n\n', '1\n#\\\n2', '1\n \x0c\n # c\n', '1\n )', '1;\n2', 'if x: y\n\n2', '2\n1or']:
    for mode in 'single', 'eval', 'exec':
        for flags in 0, 0x4200:
            with warnings.catch_warnings(record=True) as seen:
                warnings.simplefilter('always')
                try: compile(s, 'p', mode, flags); r = 'ok'
                except SyntaxError as e: r = type(e).__name__, e.args
                except MemoryError as e: r = type(e).__name__, str(e)
            print(repr(s[:12]), mode, flags, r if len(s) < 20 else r[0], [str(w.message) for w in seen])
