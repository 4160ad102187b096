# Arrays of numbers. not recorded from 3.13, which lacks the type code w in a message.
from array import array
a=array('i',[1,2,3]); a.append(4); a.extend([5,6]); print(a, len(a), a[1:3], a[::-2], a.itemsize, a.typecode)
a[0]=10; a[1:3]=array('i',[7,8,9]); print(a, a.tolist(), a.tobytes()); del a[0]; print(a.pop(), a.index(8), a)
m=memoryview(a); m[0]=99; print(a[0], m.format, m.shape)

def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: a.append('x')); t(lambda: a.append(1<<40)); t(lambda: a.append(1.5)); t(lambda: array('z')); t(lambda: a[100]); t(lambda: a.append(5))
m.release(); a.append(5); print(a==array('i',a), a+a, a*2, sum(a), 99 in a)
print(array('d',[1,2.5]), array('u','hi'), array('B',b'abc'), array('f',[1.1]))
t(lambda: array('b',[200])); t(lambda: array('B',[-1])); t(lambda: array('Q',[-1])); t(lambda: array('l',[1<<80]))
t(lambda: array('d',['x']));t(lambda: array('H',[1<<20])); t(lambda: array('I',[-1])); t(lambda:array('L',[-1]))
match a:
    case [x,*_]: print(x)
t(lambda: array('i')); t(lambda: a.remove(1000)); t(lambda: array('w','a')[0]);t(lambda: a['x'])
