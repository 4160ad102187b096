import sys
print(sys.version_info >= (3, 10), sys.byteorder, sys.maxsize, sys.getrecursionlimit())
print(type(sys.argv), len(sys.argv), sys.modules['sys'] is sys, sys.platform in ('linux', 'emscripten'))
print(sys.intern('word') is sys.intern('wo' + 'rd'), sys.getdefaultencoding(), sys.float_info.max, sys.float_info.epsilon)
print(sys.int_info.bits_per_digit, sys.hash_info.modulus == 2**61 - 1, sys.maxunicode)
try:
    sys.setrecursionlimit(0)
except ValueError as e:
    print(type(e).__name__, e)
try:
    sys.setrecursionlimit('a')
except TypeError as e:
    print(type(e).__name__, e)
def f():
    return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name
print(f())
sys.stdout.write('written\n')
print('to stderr', file=sys.stderr)
sys.exit('bye')
