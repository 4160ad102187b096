class A:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
class B: pass
b = B()
b.x = A(1)
del b.x
print("after attribute")
d = {1: A(2)}
del d[1]
print("after item")
l = [A(3), A(4)]
del l[0]
print("after list item")
A(5)
print("after temporary")
print("end")
