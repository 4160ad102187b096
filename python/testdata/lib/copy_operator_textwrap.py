import copy
import operator
import textwrap


class Node:
    def __init__(self, value, child=None):
        self.value, self.child = value, child


a = {'list': [1, [2, 3]], 'node': Node(1, Node(2))}
shallow, deep = copy.copy(a), copy.deepcopy(a)
a['list'][1].append(4)
a['node'].child.value = 'changed'
print(shallow['list'], deep['list'], deep['node'].child.value)
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again[1] is again, copy.copy((1, 2)) == (1, 2))
people = [('bob', 3), ('ann', 1)]
print(sorted(people, key=operator.itemgetter(1)), operator.attrgetter('child.value')(deep['node']), operator.methodcaller('upper')('x'))
print(operator.add(1, 2), operator.mul(3, 4), operator.truediv(1, 2), operator.contains('abc', 'b'), operator.index(True), operator.not_(0))
text = 'The event loop runs one callback after another, and a coroutine gives way only where it awaits.'
print(textwrap.fill(text, 30))
print(textwrap.shorten(text, 30), textwrap.indent('a\n\nb', '> '), repr(textwrap.dedent('''
    one
      two
''')))
print(textwrap.wrap(text, 40, initial_indent='* ', subsequent_indent='  ')[:2])

import textwrap
w=textwrap.TextWrapper(fix_sentence_endings=True)
for s in ["what the--","this-is-a-useful-feature-for","a-b-c-de","x--y---z- -a --b c--","1-2-3 ab-c ab-cd 2a-b3 _a-_b","-ab-cd","ab-cd-","a.--b","e-mail re-a-b-x-yy","ü-ber-maß","well-known--really.","--long-option=a-b-cd","x²-²y"]:
    print(w._split(s))
print(w.wrap("end.\" Next. É. Yes\"\" no. a.'' b ok!' Then 'q?' x É. Z"))
print(textwrap.fill("a state-of-the-art well-a-known e-mail-based thing -- or not --- maybe", 12))
