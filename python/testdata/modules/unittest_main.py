# What dir() of a module lists is there, the program's own module among them: unittest.main() goes through that.
import io, sys, unittest

class Test(unittest.TestCase):
    def test_modules(self):
        for module in list(sys.modules.values()):
            for name in dir(module):
                getattr(module, name)

program = unittest.main(exit=False, argv=['test'], testRunner=unittest.TextTestRunner(stream=io.StringIO()))
print(program.result)
print(sorted(n for n in dir(sys.modules['__main__']) if n[:2] == '__'))
