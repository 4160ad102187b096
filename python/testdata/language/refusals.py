# Operators of classes below built-in sequences and numbers: what a method refuses, the base does not do.
class C(str):
    def __add__(self, o): return NotImplemented
    def __mul__(self, o): return NotImplemented
class L(list):
    def __add__(self, o): return NotImplemented
    def __mul__(self, o): return NotImplemented
    def __iadd__(self, o): return NotImplemented
class R(str):
    def __radd__(self, o): return NotImplemented
def ia():
    x = L(); x += [1]; return x
for f in (lambda: C() + 1, lambda: C() * None, lambda: C() + "a", lambda: C()*2, lambda: 2*C(), lambda: "a"+C(), lambda: L()+[1], lambda: L()*2, lambda: L()+1, ia, lambda: [1]+L(), lambda: [1]*L(), lambda: R()+1, lambda: 1+R(), lambda: R()+"a", lambda: "a"+R()):
    try: print(f())
    except TypeError as e: print(e)

# divmod() asks like all operators.
class DivA:
    def __rdivmod__(self, o): print("A rdivmod"); return 1
class DivB(DivA): pass
class DivD(DivA):
    def __rdivmod__(self, o): print("D rdivmod"); return NotImplemented
    def __divmod__(self, o): print("D divmod"); return 3
class DivF:
    def __floordiv__(self, o): return 1
    def __mod__(self, o): return 2
class DivI(int):
    def __rdivmod__(self, o): print("I rdivmod"); return "I"
class DivN(int):
    def __divmod__(self, o): print("N divmod"); return NotImplemented
for f in (lambda: divmod(DivA(), DivA()), lambda: divmod(DivA(), DivB()), lambda: divmod(DivB(), DivA()), lambda: divmod(DivA(), DivD()), lambda: divmod(DivD(), DivA()), lambda: divmod(1, DivA()), lambda: divmod(DivF(), 1), lambda: divmod(5, DivI(2)), lambda: divmod(DivI(5), 2), lambda: divmod(DivN(5), 2), lambda: divmod(5, DivN(2)), lambda: divmod(DivN(5), DivN(2)), lambda: divmod(DivN(5), DivI(2)), lambda: divmod(1.5, DivI(1))):
    try: print(f())
    except TypeError as e: print(e)
