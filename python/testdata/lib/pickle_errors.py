# not recorded: what CPython 3.14 says of what can't be pickled or read.

import io, pickle, re, sys, threading

def clean(s): return re.sub('0x[0-9a-f]+', '0x', s)

def t(f):
    try: r = f(); print('ok', clean(str(r)))
    except BaseException as e: print(type(e).__module__, type(e).__name__, clean(str(e)), [clean(n) for n in getattr(e, '__notes__', []) if n[0] != '('][:5])
class A:
    def __init__(self): self.x = lambda: 0
def loc():
    class L: pass
    return L
t(lambda: pickle.dumps(A()))
t(lambda: pickle.dumps({'a':[1,(2,lambda:0)]}))
t(lambda: pickle.dumps({1,(2,lambda:0)}))
t(lambda: pickle.dumps((i for i in [])))
t(lambda: pickle.dumps(sys))
t(lambda: pickle.dumps(loc()))
t(lambda: pickle.dumps(loc()()))
t(lambda: pickle.dumps(threading.Lock()))
t(lambda: pickle.dumps(1, 9))
t(lambda: pickle.dumps(1, -1))
t(lambda: pickle.Pickler(1))
t(lambda: pickle.Unpickler(1))
class G: pass
g = G; del G
t(lambda: pickle.dumps(g))
t(lambda: pickle.dumps(g()))
class G: pass
t(lambda: pickle.dumps(g))
g.__module__='nomod'
t(lambda: pickle.dumps(g))
class R:
    def __init__(self, r): self.r = r
    def __reduce__(self): return self.r
for r in [1, 'zz', (1,), (1,2), (len,), (len,2), (len,(1,),None,3), (len,(1,),None,None,3), (len,(1,),None,None,None,3), (1,)*7, None]:
    t(lambda: pickle.dumps(R(r)))
for b in [b'', b'\x80', b'\x80\x04\x95', b'\x80\x09.', b'.', b'a', b'\x00', b'N', b'(N.', b'N0N', b'h\x00.', b'g5\n.', b'cfoo\nbar\n.', b'c__main__\nbar\n.', b'X\x05\x00\x00\x00ab', b'I', b'Ifoo\n.', b'S"a\n.', b't.', b'u.', b'NN\x93.', b'\x82\x07.', b'\x82\x00.', b'NNb.', b'NN\x81.', b'NNR.', b'Pfoo\n.', b'NQ.', b'\x97.', b'\x98.', b'N\x98.', b'\x8aff', b'\x8b\xff\xff\xff\xff', b'p-1\n.',b'Np-1\n.', b'\xff.',b'(((.', b'NN\x92.',b'2.',b'0.', b'Vabc', b'}N]b.', b'}(NNNu.', b'cos\nsystem', b'g\n.', b'gx\n.', b'px\n.', b"S'\\x'\n.", b'S\'\xff\'\n.', b'I01\n.', b'I00\n.', b'L5L\n.', b'\x80\x04\x8c\x01a\x8c\x01b\x93.', b'\x80\x04\x8c\x08__main__\x8c\x03b.c\x93.', b'e.',b'(e.',b'](Ne.', b'N(Ne.', b'N(NNu.', b'(i__main__\nA\n.', b'(.', b'o.', b'(o.', b'NNs.', b'Na.', b'N1.', b'q\x00.', b'\x94.', b'd.', b'(Nd.']:
    print(b, end=' '); t(lambda: pickle.loads(b))
t(lambda: pickle.load(io.BytesIO(b'')))
t(lambda: pickle.load(io.BytesIO(b'\x80\x04\x95')))
t(lambda: pickle.load(io.BytesIO(b'X\x05\x00\x00\x00ab')))
t(lambda: pickle.load(io.BytesIO(b'I5')))
t(lambda: pickle.loads('abc'))
t(lambda: pickle.loads(None))
class P(pickle.Pickler):
    def __init__(self): pass
t(lambda: P().dump(1))
class U(pickle.Unpickler):
    def __init__(self): pass
t(lambda: U().load())
t(lambda: pickle.dumps(1, buffer_callback=print, protocol=3))
p=pickle.Pickler(io.BytesIO()); p.fast=True
l=[]; l.append(l)
t(lambda: p.dump(l))
t(lambda: pickle.dumps(pickle.PickleBuffer(b'abc'), 4))
t(lambda: pickle.dumps(pickle.PickleBuffer(b'abc'), 5))
t(lambda: pickle.dumps(pickle.PickleBuffer(bytearray(b'abc')), 5))
t(lambda: pickle.PickleBuffer(1))
t(lambda: pickle.dumps(A().__init__, 2))
t(lambda: pickle.dumps(sys._getframe()))
t(lambda: pickle.dumps([].append))
t(lambda: pickle.dumps(print))
t(lambda: pickle.dumps({}.keys()))
t(lambda: pickle.dumps(property()))
t(lambda: pickle.dumps(type(None)))
t(lambda: pickle.dumps(super))
async def co(): pass
c=co(); t(lambda: pickle.dumps(c)); c.close()
t(lambda: pickle.dumps(zip([1])))
t(lambda: pickle.dumps(enumerate([1])))
t(lambda: pickle.dumps(reversed([1])))
t(lambda: pickle.dumps(iter({1:2})))
