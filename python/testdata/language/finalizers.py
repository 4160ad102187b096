# __del__, where a program notices. not recorded: 3.13 words what is ignored otherwise.
import gc
import sys
import weakref

class Noisy:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)

a = Noisy('deleted name')
del a
print('after del')

b = Noisy('bound anew')
b = None
print('after None')

def local():
    x = Noisy('local')
    print('in function')

local()
print('after function')

def returned():
    x = Noisy('returned')
    return x

r = returned()
print('still', r.name)
del r

def deleted_local():
    x = Noisy('deleted local')
    del x
    print('after del in function')

deleted_local()

kept = Noisy('kept')
same = kept
del kept
print('not yet')
del same

items = [Noisy('item')]
items.clear()
gc.collect()
print('after collect')

class Sub(Noisy):
    pass

s = Sub('of a subclass')
ref = weakref.ref(s)
del s
print(ref())

class Back:
    def __del__(self):
        global back
        back = self

x = Back()
del x
gc.collect()
print(type(back).__name__)

class Bad:
    def __del__(self):
        raise ValueError('oops')

def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.object)

sys.unraisablehook = hook
x = Bad()
del x
print('after hook')
sys.unraisablehook = sys.__unraisablehook__

class Whole:
    def __init__(self):
        self.part = Noisy('part')

w = Whole()
del w
gc.collect()
print('end')
last = Noisy('at exit 1')
other = Noisy('at exit 2')
