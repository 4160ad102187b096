# Memoryviews of several dimensions, the buffer protocol in Python (PEP 688), and what pickles, orders and compares arrays.
import array, collections.abc, inspect, io, pickle, struct

def show(s):
    try:
        print(s, '->', repr(eval(s)))
    except Exception as e:
        print(s, '->', type(e).__name__, e)

m = memoryview(b'abcdef')
two = m.cast('B', [2, 3])
for s in """m.tobytes('X')|m.tobytes(None)|two.tobytes('F')|two.tobytes('A')|two.f_contiguous, two.c_contiguous|two[0]|two[0, 1]|two[:, 1]
two[0:1].tolist()|two.index(1)|two.count(1)|list(two)|memoryview[int]|list(m)|type(iter(m)).__name__|m[...]|m[:1].cast('B', ())[()]
m[:1].cast('B', ())[...].shape|b'a'.__buffer__(1)|b'a'.__buffer__(0).tobytes()|bytes.__buffer__|bytearray.__release_buffer__|b''.__buffer__('a')
memoryview(b'x' * 65).cast('B', [1] * 65)|m._from_flags(b'x', 1)|struct.pack('D', 1+2j)|struct.unpack('>F', struct.pack('>F', 3-4j))
struct.pack('f', 1e39)|struct.calcsize('\\0')|struct.calcsize('é')|struct.pack('5p', b'abcdefgh')|struct.unpack_from('i', b'12345678', -2)
struct.iter_unpack('h', b'123456').__length_hint__()|array.array('d', [float('nan')]) == array.array('d', [float('nan')])
array.array('i', [1, 2]) < array.array('i', [1, 3])|array.array('i', [1]).__reduce_ex__(2)|array.array('i', [1]).__reduce_ex__(3)[1][1:]
pickle.loads(pickle.dumps(array.array('w', 'aé')))|b'-'.join([array.array('B', b'ab'), b'c'])|b'xaby'.find(array.array('B', b'ab'))
array._array_reconstructor(array.array, 'i', 5, b'\\xff\\xfe')|array._array_reconstructor(array.array, 'i', 22, b'')
inspect.BufferFlags.WRITABLE, int(inspect.BufferFlags.FULL)|io.BytesIO(array.array('H', [1])).getvalue()|bytearray(b'abcdef')[::2]""".replace('\n', '|').split('|'):
    show(s)

class Lender:
    def __init__(self, text):
        self.memory = bytearray(text)

    def __buffer__(self, flags):
        print('lent', flags)
        return memoryview(self.memory)

    def __release_buffer__(self, view):
        print('back', view.nbytes)
        view.release()

lender = Lender(b'hello')
with memoryview(lender) as view:
    view[0] = 72
    try:
        lender.memory.append(1)
    except BufferError as e:
        print(e)
print(bytes(lender), b''.join([lender]), b'x' + lender, b'Hello' == lender, b'Hello'.startswith(lender))
print(io.BytesIO(b'12345').readinto(lender), lender.memory, isinstance(lender, collections.abc.Buffer))

class Noisy(bytearray):
    def __buffer__(self, flags):
        print('noisy')
        return super().__buffer__(flags)

    def __release_buffer__(self, view):
        print('quiet')
        super().__release_buffer__(view)

with memoryview(Noisy(b'xy')) as view:
    print(view[0])

class Wrong:
    def __buffer__(self, flags):
        return 5

try:
    memoryview(Wrong())
except TypeError as e:
    print(e)

class Releases:
    def __index__(self):
        view.release()
        return 0

view = memoryview(bytearray(4))
try:
    view[Releases()] = 1
except ValueError as e:
    print(e)

it = iter(a := array.array('B', b'abc'))
next(it)
a.append(100)
print(list(it), list(it), it.__reduce__()[1:])
it = iter(a)
next(it)
print(list(pickle.loads(pickle.dumps(it))))
