# What str(), repr() and ascii() return is what __str__ and __repr__ do, also of a class derived from str; and how str() reads bytes.


class Text(str):
    pass


class Other(str):
    def __str__(self):
        return Text('other')


class Thing:
    def __init__(self, shown):
        self.shown = shown

    def __repr__(self):
        return self.shown


for value in Text('a'), Other('b'), Thing('c'), Thing(Text('d')), Thing(Text('é')), Thing(Other('e')):
    print([(type(f(value)).__name__, f(value)) for f in (str, repr, ascii, Text)])
print(type(object.__str__(Thing(Text('f')))).__name__, type(str.__str__(Text('g'))).__name__)
for value in Thing(5), Thing(None):
    for f in str, repr, ascii:
        try:
            print(f(value))
        except TypeError as e:
            print(e)

# \N{...} in bytes.
for data in rb'a\N{SNOWMAN}b', rb'\N{greek small letter alpha}', rb'\N{foo}xx', rb'\N', rb'\Nx', rb'\N{', rb'\N{}', rb'\N{SNOWMAN':
    for errors in 'strict', 'ignore', 'replace', 'backslashreplace':
        try:
            print(data, errors, ascii(str(data, 'unicode-escape', errors)))
        except UnicodeDecodeError as e:
            print(data, errors, e, e.start, e.end)

for call in [lambda: str(b'x', 'utf-8', encoding='ascii'), lambda: str(b'x', 'utf-8', 'ignore', encoding='ascii'), lambda: str(1, 2, 3, x=1),
             lambda: str(1, 2, 3, 4), lambda: str(b'x', 'utf-8', 'ignore', errors='x'), lambda: str(object=b'x', encoding='ascii')]:
    try:
        print(call())
    except TypeError as e:
        print(e)
