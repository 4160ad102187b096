# string.Template and its subclasses.
from string import Template
import re

t = Template('$who likes ${what}; ${who} paid $$5 for $9 é$été $')
print(t.safe_substitute(who='tim', what='ham'), t.is_valid(), t.get_identifiers())
for text in '$who $', 'line\n  $9', '${}', '${a b}', '$', 'x$ä':
    t = Template(text)
    try:
        print(t.substitute(who='x'))
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
    print(t.is_valid(), t.get_identifiers())
print(Template('$a $b').substitute({'a': 1, 'b': 2}, b=3), Template('$Who $WHO').substitute(Who=1, WHO=2))

class Percent(Template):
    delimiter = '%'
print(Percent('%who costs 50%% $who %{who}').substitute(who='x'))

class Dotted(Template):
    idpattern = r'[_a-z][_a-z0-9]*(?:\.[_a-z][_a-z0-9]*)*'
print(Dotted('$a.b and ${c.d}').substitute({'a.b': 1, 'c.d': 2}))

class Strict(Template):
    flags = 0
try:
    print(Strict('$ABC').substitute(ABC=1))
except ValueError as e:
    print(e)

class Braces(Template):
    pattern = r'''
        \{\{(?:
            (?P<escaped>\{\{)|
            (?P<named>[_a-z]\w*)\}\}|
            (?P<braced>\b\B)|
            (?P<invalid>)
        )'''
print(Braces('{{name}} is {{ {{age}}').safe_substitute(name='Ada', age=36), Braces('{{name}}').substitute(name=1))

class Inner(Template):
    braceidpattern = r'[a-z ]+'
print(Inner('$a b ${a b}').substitute({'a': 1, 'a b': 2}))

class Wrong(Template):
    pattern = r'(?P<badname>.*)|(?P<escaped>@)|(?P<named>@)|(?P<braced>@)|(?P<invalid>@)'
for what in 'substitute', 'safe_substitute', 'is_valid', 'get_identifiers':
    try:
        getattr(Wrong('x'), what)()
    except ValueError as e:
        print(e.args[0])
print(Template.delimiter, Template.idpattern, Template.pattern.flags & re.IGNORECASE != 0, Percent.pattern.pattern.count('%') > 0)
