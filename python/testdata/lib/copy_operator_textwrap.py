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
