# What compile() says of sources whose errors span lines, and of names that stand for others.
import warnings

sources = [
    'x = 𝐓rue', 'x.𝐍one', 'x 𝐓rue', 'x y\n𝐓rue', '(x 𝐅alse', 'x = $ 𝐓rue', '𝐓rue $', '"\\d"𝐓rue', 'case 𝐓rue', 'x = 1 +\n 𝐓rue', 'f(𝐍one=1)', 'def f(𝐍one): 0', "f'{𝐓rue!fi}'",
    "f'{x!ｓ}'", "f'{x!Ⅷ}'", "f'{x!𝐱}'", '𝐝ef = 1',
    "try: x\nexcept lambda a, é=1: x, f'''{\n 'é'\n }''' as é: y", "def f[T, *é = 'é', *Ts: t'''é\n{'é' =!r}''']: x", "assert ('é'  # é\n , 1 if x else 'é')",
    'def f():\n x = __debug__\n global __debug__', 'def f():\n print(__debug__)\n nonlocal __𝐝ebug__', 'def f():\n x = é\n global é',
    '\ufeff# coding: nope é\n'.encode(), '\ufeff#é\n# coding: nope é'.encode(), b'\xef\xbb\xbf# coding: nope \xe2\n', b'# coding: utf-7\nx = "+A-"',
    *(b'#coding:unicode_escape\n' + b for b in (
        rb'x=1\rb = (', b"x='a\\rb'\ny=)", rb'x = 1 # c\r$ = ]', rb'\rx = )', rb'x\r5', rb'x\r==2', rb'a\r\rb', b'\\\\\\rx', b'\\\\\\r\ny)', b"f'{a\\r}' $", b"f'{x\\r!r\\r:\\r3}'", rb'rb"\\\r"', rb'(a\r', rb'#\r)',
        rb'  \rx' b'\n y')),
    "# coding: cp949\nx = '''한\n한''' + match = 1".encode('cp949'), "# coding: shift_jis\n'日本'; f(**a,\n *b)\n".encode('shift_jis'), "# coding: gbk\nx = ('日本',\n a b)".encode('gbk'),
    "x = '\\d'\n  x\n1is 2", "x = '\\d'\n  x\nf'{1is 2}'\n)",
    b'#coding:latin-1\n:\r\n\xe9', b'#coding:latin-1\r1x\xff',
]
for s in sources:
    for strict in False, True:
        with warnings.catch_warnings():
            warnings.simplefilter('error' if strict else 'ignore')
            try:
                compile(s, 'p', 'exec')
                r = 'ok'
            except SyntaxError as e:
                r = e.msg, e.filename, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text
            except ValueError as e:
                r = repr(e)
        print(ascii(s), ascii(r))

# A misspelt keyword is looked for in a text of up to 1024 characters.
import traceback
for n in 497, 990, 1005, 1010, 1100:
    try:
        compile('é' * n + ' = 1\nwhlie x: y', 'p', 'exec')
    except SyntaxError as e:
        print(n, traceback.format_exception_only(e)[-1], end='')
    try:
        compile('é' * n + ' = [x, t y]', 'p', 'exec')
    except SyntaxError as e:
        print(n, traceback.format_exception_only(e)[-1], end='')

# A comparison behind `not` is marked with that, and a jump on the truth of an operand of `and` or `or` that leads to another one on the same truth is marked as that.
import linecache

program = '''
class B:
    def __bool__(self): raise ValueError
bad, yes, no = B(), 1, 0
'''
for s in ['x = (bad or 1) or 2', 'x = (bad and 1) or 2', 'x = ((bad or 1) and 2) or 3', 'x = (no or bad or 1) or (yes or 2)', 'x = (no or (bad or 1)) or 5', 'x = (no or (bad and 1)) and 5',
          'x = (4 if no else (bad or 1)) or 3', 'x = ((bad or 1) if yes else 2) or 3', 'x = (bad or 1) if yes else 2', 'if ((bad or 1) or 2) == 3: pass', 'x = (((bad or no) or no) and no) or 3',
          'x = (4 if (yes or no) and len([yes or no]) > 1 else (bad or 1)) or 3', 'x = (no or\n bad or\n 1) or 2', 'x = (lambda: (bad or 1) or no)()', 'x = (bad or True) or 2', 'x = (not (bad or 1)) or 2',
          'if (bad or 1) or 2: pass', 'x = not (1 in yes)', 'x = not not (1 not in yes)', 'x = not not (1 < "a")', 'x = (not \n(1 < "a"))', 'x = not (1 < "a" < 2)', 'if not (1 in yes): pass',
          'x = not (1 in yes if yes else 2)', 'x = [not len(not 1 in yes)]', 'x = not (1 < (not 1 in yes))']:
    text = program + s
    linecache.cache['p'] = len(text), None, text.splitlines(True), 'p'
    try:
        exec(compile(text, 'p', 'exec'))
    except (ValueError, TypeError) as e:
        print(''.join(traceback.format_exception(e)[2:]), end='')
