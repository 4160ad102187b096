# A template is no pattern, which the compiler says and not the parser.
for pattern in "t'{x}'", "{t'{x}': 1}", "t'a' | 1", "A(t'a')", "[t'a', *_]", "t'a' as b", "t'a' 'b'", "-t'a'", "t'a'.b", "t'a'(1)", "f'{x}'", "{f'{x}': 1}", "(t'a')", "A(k=t'a')":
    try: compile(f"match x:\n case {pattern}: pass", "p", "exec")
    except SyntaxError as e: print(pattern, *e.args)
    else: print(pattern, "is right")
