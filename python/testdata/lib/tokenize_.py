# Tokens. not recorded from 3.13.
import token, tokenize, io
print(sorted((v,k) for k,v in vars(token).items() if isinstance(v,int)))
print(list(token.EXACT_TOKEN_TYPES.items()))
print(token.__all__[:5], tokenize.__all__)
def t(s):
    print(repr(s))
    try:
        for x in tokenize.generate_tokens(io.StringIO(s).readline): print('  ', tuple(x)[:4], repr(x.line))
    except Exception as e: print('  ', type(e).__name__, e.args)
for s in ['x = 1\n','x','', '\n', '# c', '# c\nif a:\n\n  b # d\n  # e\n\tc\n', 'if a:\n  b\n c\n', 'f(\n a,\n)\n', 'x = (', 'x = """a\nb"""+1\n', "f'a{{b{x!r:>{w}}c}}'\n", "f'''a\n{\nx\n}b'''\n", "f'{x:%d}'", "'abc", '"""abc', "f'abc", "f'{x", '1_000 0x1f 1e5 1j .5 1.\n', '1abc\n', '$ ? !\n', 'a\\\nb\n', 'a := b -> c ... <> != **= //=\n', 'a\r\nb\r\n', 'if a:\r\n b\r\n', 'é = 1; ü\n', 't"a{b}"\n', 'rb"x" Rf"{a}\\n"\n', ')\n', '(]\n', '01\n', '1 if\n', '1if 2else 3\n', '\x0cx\n', 'if 1:\n\tx\n        y\n', 'a\\', 'a \\ b\n', 'x\n  y\n', "f'{a:{b}c}d{e=}'\n", "f'{a:\n}'\n", 'def f():\n  pass', 'a;b\n#x\n','class A:\n def f(): pass\n\n #c\nx\n', '€\n', 'x\x00y', "f'{a!r}'", r"f'{a}\\N{DIGIT ONE}{{}}'",'0b12\n','1__0\n','1e+\n','"\n','"a\\\nb"\n']: t(s)

for s in ['x = 1 # c\n', 'def f(a,\n  b=2):\n\treturn f"{a!r:>{b}}{{}}" \\\n  + "x"\n', 'if a:\n    b\nelse:  # d\n    c']:
    full = list(tokenize.generate_tokens(io.StringIO(s).readline))
    print(repr(tokenize.untokenize(full)), repr(tokenize.untokenize([t[:2] for t in full])))
print(next(tokenize.generate_tokens(io.StringIO('(').readline)), next(tokenize.tokenize(io.BytesIO(b'# coding: latin-1\n\xe9').readline)))
for data in b'', b'x', b'\xef\xbb\xbfx', b'# -*- coding: Latin_1 -*-\nx', b'\n#coding=utf-8\n', b'# coding: nope', b'\xef\xbb\xbf# coding: latin-1', b'\xff', b'x\n# coding: latin-1':
    try: print(tokenize.detect_encoding(io.BytesIO(data).readline))
    except SyntaxError as e: print(e)

# A carriage return that ends no line.
for s in ["x\ry\n", "x = 1\r", "'a\rb'\n", "(\r\n\r)\n", "# c\rx\n", "# c\r(\n)\n", "if x:\r y\r z\n", "\\\rx\n", "\\\r\nx", "f'{a\r}'\n", "f'''{a\r}\r'''\n", "a\r\rb", "\rx", "x\r5\n", "x\r'a'\n", "x\rf'a'\n", "x\r==2\n", "f'{x\r!r\r:\r3}'\n", "x\r\\\ny\n", "'a\\\rb'\n", "'a\r", "  \rx\n y\n", "(a\r"]: t(s)

# What is wrong, in strings, their prefixes, numbers and at the end.
for s in ["f'{}}'\n", "t'a}'\n", "t'{a:\n}'\n", "f'{:{}'", "f'{'", 'f"{""', 't"""{"""', "fb''\n", 'x = ut""', 'Rub""', "rr''\n", 'bbr""\n', 'rtf""\n', '\ufeff', 'a\u3000b\n', 'x\r', '(\n\r', '\r', '0b\u0663', '0b_', '0x', '0xg', '0o_8', '0o9', 'a,\\\n', 'a \\\n  \\\n', '\\\n', 'x\n  \\\n', ' \\\n x', 'if a:\n  b\n \\c', "'''a\nb''' \\\n", 'f"{\n', 'f"""a\n{b\n', 'f"""é\n{(\n', 'f"""{a}', '(\n', "f'{:{{", '3j_', '1._', '1e_', '1_', '0x1_']: t(s)
import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    t('x\nf"\\{a}\\}" rf"\\{a}" f"\\d"\n')
    t("f'a\\\r{b}'\n")
    for w in seen: print(w.category.__name__, w.message, w.filename, w.lineno)
