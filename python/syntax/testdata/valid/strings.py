'', "", '''''', """"""
'a' "b" 'c'
'\'' "\"" '"' "'"
'\a\b\f\n\r\t\v\\\0\1\12\123\x41\u00e9\U0001F600'
'a\
b'
'\d\ \%'
r'\n\'' R"\""
b'abc\x00\xff\n\101' B"x" br'\n' Rb'\x' rB'y'
u'a' U'b'
u'a' 'b'
'a' u'b'
'''a
b\
c "" '
'''
"""x "y" z"""
'é日本\ud800\udfff'
'\udc80'
f'', f'a', f"a{b}c", f'{a}', F'{a}{b}', rf'\{a}', fR'\d{a}\n'
f'{{}}', f'{{{a}}}', f'}}{{', f'a{{b{c}d}}e'
f'{a!r}', f'{a!s:>10}', f'{a:{b}}', f'{a:{b}.{c}}', f'{a:{b!r:{c}}}', f'{a:x{b}y}'
f'{a=}', f'{a = }', f'{a=!s}', f'{a=:>5}', f'{ a + b = !r:^{w}}'
f'{a,}', f'{a, b}', f'{*a, b}', f'{(lambda x: 1)}', f'{(a := 1)}', f'{a:=5}'
f'{ {1: 2}[1] }', f'{[a for b in c]}', f'{a if b else c}', f'{a["b"]}', f"{a["b"]}", f'{'nested'}'
f'{f'{f'{a}'}'}'
f'{a}' 'b' f'{c}'
'a' f'b' 'c'
'a' 'b' f'{c}' 'd' 'e'
f'''{
a
}'''
f'''a
{b
:c}
d'''
f'{a # comment
}'
f'{a:%H:%M}'
f'{a:\n}'
f'\n{a}\t'
f'\{a}'
f'{a!r:\x41{b}}'
f"{'\n'.join(a)}"
f'{yield_}'
f'{a.b[c](d)}'
f'{a != b}', f'{a == b}', f'{a >= b}', f'{a or b}'
f'{lambda_:x}'
f'{a:{{b}}}'
f"""{a:
}"""
x = f'{a}', f'{b}'
def g(): f'{yield}'; f'{yield a}'
async def g(): f'{await a}'
f'{"é"}é{é}'
f'{a}\
b'
rf'{a:\d}'
f'{a:{b:{c}}}'
f''f''
f'{a}'f'{b}'
(f'a'
 f'b{c}'
 'd')
