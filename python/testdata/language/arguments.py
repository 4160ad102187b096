# Calls with every kind of argument, and what is said when they do not fit. 3.14 words it so (not recorded by 3.13).

def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print("ok", r)
    except BaseException as e:
        print(type(e).__name__, e)
def f0(): return 0
def f1(a): return a
def f2(a, b): return a, b
def f3(a, b=1): return a, b
def f4(a, *, b): return a, b
def f5(a, *, b=2): return a, b
def f6(a, /, b): return a, b
def f7(a, /, b, *, c): return a, b, c
def f8(*a): return a
def f9(**k): return k
def f10(a, *b, c, **d): return a, b, c, d
def f11(a, b, c, d=1, e=2): return a,b,c,d,e
def f12(a, b, c, *, d, e, f): pass
def f13(a, b, c, /): pass
def f14(a,/,**k): return a,k
def f15(a=1,/,b=2,*,c=3,**k): return a,b,c,k
fs = [f0,f1,f2,f3,f4,f5,f6,f7,f8,f9,f10,f11,f12,f13,f14,f15]
for f in fs:
    for a in [(), (1,), (1,2), (1,2,3), (1,2,3,4), (1,2,3,4,5,6)]:
        for k in [{}, {'a':1}, {'b':1}, {'c': 5}, {'a':1,'b':2}, {'b':2,'c':3}, {'d':3,'e':5}, {'zz':1}, {'aa':1,'b':2}]:
            print(f.__name__, a, k, end=' ')
            t(f, *a, **k)
class C:
    def m(self, a): return a
    def n(): return 1
    @classmethod
    def c(cls, a): return a
    @staticmethod
    def s(a): return a
    def __init__(self, x=1): self.x = x
    def __call__(self, q): return q
t(C().m); t(C().m,1); t(C().m,1,2); t(C().n); t(C.m); t(C.m,1); t(C.c); t(C.c,1,2); t(C.s); t(C.s,1,2); t(C,1,2); t(C,y=1); t(C()); t(C(),1,2)
class D: pass
t(D,1); t(D,a=1); t(D())
t(len); t(len,1,2); t(len,1); t(len, x=1); t(int,1,2,3); t(int,'z'); t(int,'z',36); t(int,x=1); t(str,1,2,3); t([].append); t([].append,1,2); t([].append,x=1)
t(list,1); t(list,1,2); t(dict,1); t(dict,[1]); t(dict,[(1,)]); t(dict,[(1,2,3)]); t(dict,1,2); t(set,1); t(set,[[]]); t(tuple,1); t(tuple,1,2)
t(range); t(range,1,2,3,4); t(range,'a'); t(range,1,2,0); t(range,1.5)
t(isinstance,1); t(isinstance,1,1); t(issubclass,1,1); t(issubclass,int,1)
t(print, sep=1); t(print, foo=1); t(print, end=1)
t(sorted); t(sorted,1); t(sorted,[1,'a']); t(sorted,[1],2); t(sorted,[1],foo=2)
t(max); t(max,1); t(max,[]); t(min,[]); t(max,[],default=3); t(max,1,2,key=1); t(max,1,2,default=3); t(max, 1, 'a')
t(sum,1); t(sum,['a']); t(sum,['a'],''); t(sum,[[1],[2]],[]); t(sum,[b'a'],b''); t(sum); t(sum,[1,2],start=5)
t(zip,1); t(list, zip([1,2],[1],strict=True)); t(list, zip([1],[1,2],strict=True)); t(list,zip([1],[1],[1,2],strict=True)); t(map); t(map,len); t(list,map(1,[1])); t(filter); t(filter,1)
t(enumerate); t(enumerate,1); t(enumerate,[1],'a'); t(list,enumerate([1],start=5)); t(reversed,1); t(reversed,{1}); t(reversed); t(iter,1); t(iter); t(iter,1,2); t(next,1); t(next,iter([])); t(next,iter([]),5)
t(abs,'a'); t(abs); t(divmod,1); t(divmod,'a',1); t(pow,1); t(pow,2,-1,5); t(pow,2,-1,4); t(pow,2,3,0); t(pow,2.0,3,5); t(pow,'a',1); t(round,'a'); t(round,1.5,'a'); t(round,1.5,1); t(round,15,-1); t(round)
t(ord,'ab'); t(ord,1); t(ord,''); t(chr,-1); t(chr,1114112); t(chr,'a'); t(hex,1.5); t(hex,255); t(oct,8); t(bin,5); t(bin,'a')
t(getattr,1); t(getattr,1,'a'); t(getattr,1,'a',5); t(getattr,1,1); t(setattr,1,'a',1); t(delattr,1,'a'); t(hasattr,1,1); t(hasattr,1); t(callable); t(id); t(hash,[]); t(hash,{}); t(hash,(1,[])); t(hash)
t(type); t(type,1,2); t(type,1,2,3); t(type,'a',2,3); t(type,'a',(),3); t(type,'a',(1,),{}); t(type,'A',(int,str),{})
t(super); t(super,1); t(super,int,'a'); t(property,1,2,3,4,5); t(classmethod); t(staticmethod)
t(object,1); t(object.__new__); t(object.__new__,1); t(object.__init__,1,2); t(object().__init__,1)
t(input,1,2); t(eval); t(eval,1); t(eval,'1+'); t(eval,''); t(exec,1); t(compile,'1','f'); t(compile,'1','f','bad'); t(eval,'x',{}) ; t(eval,'1',1); t(exec,'1',1); t(exec, 'x=1', {}, 5)
t(vars,1); t(dir,1,2); t(globals,1); t(format,1,'d',3); t(format,1,2); t(format,1,'q'); t(format,'a','d'); t(format,[],'d'); t(bytes,'a'); t(bytes,-1); t(bytes,[256]); t(bytes,['a']); t(bytearray,'a'); t(memoryview,1); t(memoryview); t(complex,'a'); t(float,'a'); t(float,[]); t(float,1,2); t(bool,1,2); t(slice); t(slice,1,2,3,4); t(frozenset,1,2); t(frozenset,1)

def w(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e)
w(lambda: f1(*1)); w(lambda: f1(**1)); w(lambda: f1(**{1:2})); w(lambda: f1(1,**{'a':1})); w(lambda: f1(a=1,**{'a':1})); w(lambda: f9(**{'a':1},**{'a':2})); w(lambda: f1(*[1],*2)); w(lambda: len(*1)); w(lambda: C().m(*1)); w(lambda: f9(a=1,**{'a':2})); w(lambda: [*1]); w(lambda: {**1}); w(lambda:{*1}); w(lambda: (*1,)); w(lambda: print(**{'sep':1})); w(lambda: print(sep='',**{'sep':1}))
