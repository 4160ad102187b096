# Operators and special methods.

def w(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
class N:
    def __init__(s, v): s.v = v
    def __repr__(s): return f"N({s.v})"
ops = ['add','sub','mul','matmul','truediv','floordiv','mod','divmod','pow','lshift','rshift','and','xor','or']
for o in ops:
    setattr(N, f'__{o}__', lambda s, x, o=o: (o, s.v, getattr(x,'v',x)))
    setattr(N, f'__r{o}__', lambda s, x, o=o: ('r'+o, s.v, getattr(x,'v',x)))
a, b = N(1), N(2)
print(a+b, a-b, a*b, a@b, a/b, a//b, a%b, divmod(a,b), a**b, a<<b, a>>b, a&b, a^b, a|b)
print(a+1, a-1, a*1, a@1, a/1, a//1, a%1, divmod(a,1), a**1, a<<1, a>>1, a&1, a^1, a|1)
print(1+a, 1-a, 1*a, 1@a, 1/a, 1//a, 1%a, divmod(1,a), 1**a, 1<<a, 1>>a, 1&a, 1^a, 1|a)
print('x'+a, [1]+a, (1,)*a, 1.5*a, {1}|a, {}|a)
x = a; x += 1; print(x)
class M(N):
    def __iadd__(s, o): return ('iadd', o)
    def __isub__(s, o): return NotImplemented
x = M(1); x += 5; print(x)
x = M(1); x -= 5; print(x)
class Sub(N):
    def __radd__(s, o): return 'subradd'
    def __rsub__(s,o): return NotImplemented
print(N(1)+Sub(2), N(1)-Sub(2), Sub(1)+N(2))
class P: pass
for o in ['+','-','*','@','/','//','%','**','<<','>>','&','^','|','<','<=','>','>=']:
    w(eval, f'P() {o} P()'); w(eval, f'1 {o} P()'); w(eval, f'P() {o} "a"'); w(eval, f'"a" {o} 1'); w(eval, f'[] {o} 1'); w(eval, f'None {o} None'); w(eval, f'1.5 {o} "a"'); w(eval, f'{{}} {o} 1'); w(eval, f'() {o} []');
    d = {'P':P}
    if o[0] not in '<>' or len(o)==2 and o[0]==o[1]:
        for l in ['1','"a"','[]','P()','()', 'None', '{}', 'set()','1.0']:
            try: exec(f'x = {l}\nx {o}= P()', d); print(d['x'])
            except Exception as e: print(type(e).__name__, e)
w(eval,'-"a"'); w(eval,'+[]'); w(eval,'~1.5'); w(lambda:-P()); w(lambda: abs(P())); w(lambda: not P()); w(lambda: divmod(1,'a')); w(lambda: pow(2,'a',1)); w(lambda: 2 ** P())
class Cmp:
    def __init__(s,v): s.v=v
    def __lt__(s,o): print('lt',s.v); return NotImplemented
    def __gt__(s,o): print('gt',s.v); return 'GT'
    def __eq__(s,o): print('eq',s.v); return NotImplemented
    def __ge__(s,o): print('ge',s.v); return 0
class CmpS(Cmp):
    def __gt__(s,o): print('Sgt'); return 'SGT'
w(lambda: Cmp(1)<Cmp(2)); w(lambda: Cmp(1)<CmpS(2)); w(lambda: Cmp(1)<=Cmp(2)); w(lambda: Cmp(1)==Cmp(2)); w(lambda: Cmp(1)!=Cmp(2)); w(lambda: Cmp(1)<5); w(lambda: 5<Cmp(1)); w(lambda: Cmp(1)<=5); w(lambda: hash(Cmp(1)))
w(lambda: 1 < Cmp(3) < 2)
w(lambda: Cmp(1) in [Cmp(2)])
class Bad:
    def __bool__(s): return 1
    def __len__(s): return -1
    def __hash__(s): return 'a'
    def __index__(s): return 'a'
    def __int__(s): return 'a'
    def __float__(s): return 'a'
    def __complex__(s): return 'a'
    def __str__(s): return 1
    def __repr__(s): return 1
    def __iter__(s): return 1
    def __contains__(s,x): return 'yes'
    def __format__(s,f): return 1
    def __bytes__(s): return 1
    def __length_hint__(s): return 'a'
    def __round__(s, *n): return n
    def __trunc__(s): return 5
    def __floor__(s): return 6
    def __reversed__(s): return 5
    def __dir__(s): return [3,1]
    def __call__(s): return 3
    def __sizeof__(s): return 3
b = Bad()
for f in [bool,len,hash,int,float,complex,str,repr,iter,list,format,bytes,round,reversed,dir,callable,bin,range,ascii,tuple,sorted,sum,min,any,dict,set,enumerate,zip,oct,chr]:
    print(f.__name__, end=' '); w(f,b)
w(lambda: 1 in b); w(lambda: [1,2][b]); w(lambda: f'{b}'); w(lambda: f'{b!r}'); w(lambda: round(b,3)); w(lambda: [1]*b); w(lambda: 'a'*b); w(lambda: not b); w(lambda: [*b]); w(lambda: '%d'%b); w(lambda: '%s'%b)
class L:
    def __len__(s): return 2**70
w(lambda: len(L())); w(lambda: bool(L()))
class L2:
    def __len__(s): return 'a'
w(lambda: len(L2())); w(lambda: bool(L2()))
class L3:
    def __len__(s): return 0
print(bool(L3()), not L3())
class G:
    def __getitem__(s,i):
        if i > 3: raise IndexError
        return i*2
print(list(G()), 4 in G(), 5 in G(), list(reversed([1])))
w(lambda: reversed(G())); w(lambda: len(G())); w(lambda: next(G()))
class K:
    def __getitem__(s,i): return i
    def __setitem__(s,i,v): print('set',i,v)
    def __delitem__(s,i): print('del',i)
k = K()
print(k[1], k[1:2], k[1:2,...], k[::], k[()], k[1,], k[*[1,2]], k[*[1],2:3])
k[1]=2; k[1:2]=3; k[1,2]+=('z',); del k[5], k[6:7]
w(lambda: P()[1]); 
def f(): P()[1]=2
w(f)
def f(): del P()[1]
w(f)
def f(): (1,2)[0]=3
w(f)
def f(): 'abc'[0]='z'
w(f)
def f(): del 'abc'[0]
w(f)
def f(): del (1,2)[0]
w(f)
def f(): int[0]
w(f)
def f(): len[0]
w(f)
def f(): P[0]
w(f)
