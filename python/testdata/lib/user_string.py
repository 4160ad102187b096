# What collections' UserString, UserList and UserDict answer, which are written in Python: parameters, results' classes, other arguments.

from collections import UserString as U, UserDict as D, UserList as L
import copy
class S(str):
    def __str__(self): return 'other'
class E(D):
    def __setitem__(self,k,v):
        print('set',k); super().__setitem__(k,v)
def t(f):
    try: print(repr(f()), type(f()).__name__)
    except Exception as e: print(type(e).__name__, e)
u=U('abcab')
for f in (lambda: u+S('x'), lambda: S('x')+u, lambda: u+5, lambda: 5+u, lambda: u.index(U('b')), lambda: u.rindex(U('b')), lambda: u.find(U('b')), lambda: u.startswith(U('a')),
    lambda: u.join(['x','y']), lambda: u.join([U('x')]), lambda: u.format(), lambda: U('{x}').format(x=u), lambda: u.split('b'), lambda: u.partition(U('b')), lambda: u.encode(None,None), lambda: u.strip(U('a')),
    lambda: u.center(9,U('*')), lambda: u.center(9,'*'), lambda: u.replace(U('a'),U('z')), lambda: u.replace('a','z',1), lambda: u.replace('a','z',count=1), lambda: u.replace('a','z',maxsplit=1), lambda: u.count('a',1), lambda: u.count(sub='a',end=2),
    lambda: u.translate({97:'q'}), lambda: u == L('abcab'), lambda: L('ab')+u, lambda: L(u), lambda: L([1])+L([2]), lambda: (1,)+L([2]), lambda: [1]==L([1]), lambda: E({1:2}).copy(), lambda: D({1:2}).copy(), lambda: copy.copy(E({1:2})), lambda: u<'b', lambda: u in ['abcab'], lambda: 'ca' in u, lambda: U('%s')%u, lambda: '%s'%u, lambda: '%s' % U('x'), lambda: U(U('q')), lambda: U(3), lambda: hash(u)==hash('abcab'), lambda: u.removeprefix(prefix='a'), lambda: u.removeprefix(U('a')), lambda: U.isalpha(), lambda: u.expandtabs(tabsize='x'), lambda: u.maketrans('a','b'), lambda: L.__lt__(L([1]),[2]), lambda: L([1])+'ab', lambda: L._UserList__cast(L(),3)):
    t(f)
