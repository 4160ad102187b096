d = bytearray(b"12")
print(memoryview(d).tobytes()); d.append(1); print(d)
def f():
    m = memoryview(d)
    return m[0]
f(); d.append(2); print(d)
m = memoryview(d); m = None; d.append(3); print(d)
m = memoryview(d); n = m[1:]; del m
try: d.append(4)
except BufferError as e: print(e)
del n; d.append(5); print(d)
import array, io
a = array.array('i', [1,2]); x = memoryview(a).nbytes; a.append(3); print(a)
b = io.BytesIO(b"abc"); b.getbuffer().tobytes(); b.write(b"longer than that"); print(b.getvalue())
for v in [memoryview(d)]: pass
try: d.append(6)
except BufferError as e: print(e)
del v; d.append(7); print(d)
class F(bytes):
    def __release_buffer__(s, b): print("F")
print(memoryview(F(b"z")).tobytes())
print("end")
