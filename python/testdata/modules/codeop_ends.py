import codeop
for s in ['l...', 'l ...', 'l x', 'l 1', '1 x', 'l..', 'l.', 'x = l...', 'l... ', 'l...\n', 'l....', 'l[...]...', 'f l...', 'l..._', 'l.. .', 'a.b...', 'del l...', 'l...x', 'if l...', '(l...', 'l **=', 'l **= ', 'l <<=', 'x >>= ', 'x //=', 'x **', '...', '... ...', 'x +=', 'x != !=', 'l"a"', 'l"', '{'*205, '{'*150+'}'*20, '['*199, '{'*201, '('*200+'\n', '{'*180+'1'+'}'*10, '{'*160+'\n']:
    for mode in ('single', 'exec'):
        try: codeop.compile_command(s, 'p', mode); r = 'ok'
        except BaseException as e: r = type(e).__name__ + ' ' + str(e)
        try: compile(s, 'p', mode, 0x4200); q = 'ok'
        except BaseException as e: q = type(e).__name__ + ' ' + str(e)
        print(repr(s[:12]), len(s), mode, r, '|', q)
