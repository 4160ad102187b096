"""The program that runs tests: unittest.main(), and python -m unittest."""

import argparse
import os
import sys
from unittest import loader, runner
from unittest.signals import installHandler

__unittest = True

_NO_TESTS_EXITCODE = 5

_EXAMPLES = {
    True: ('test_module', 'run tests from test_module', 'module.TestClass', 'run tests from module.TestClass',
        'module.Class.test_method', 'run specified test method', 'path/to/test_file.py', 'run tests from test_file.py'),
    False: ('', 'run default set of tests', 'MyTestSuite', "run suite 'MyTestSuite'", 'MyTestCase.testSomething',
        'run MyTestCase.testSomething', 'MyTestCase', "run all 'test*' test methods\n" + 39 * ' ' + 'in MyTestCase'),
}

def _examples(prog, by_module):
    words = _EXAMPLES[by_module]
    width = 26 if by_module else 27
    lines = [f'  {prog} {what:{width}} - {does}' for what, does in zip(words[::2], words[1::2])]
    return 'Examples:\n' + '\n'.join(lines) + '\n'

def _convert_name(name):
    # The path of a file is the name of its module.
    if not (os.path.isfile(name) and name.lower().endswith('.py')):
        return name
    if os.path.isabs(name):
        relative = os.path.relpath(name, os.getcwd())
        if os.path.isabs(relative) or relative.startswith(os.pardir):
            return name
        name = relative
    return os.path.normpath(name)[:-3].replace('\\', '.').replace('/', '.')

def _convert_names(names):
    return [_convert_name(name) for name in names]

def _convert_select_pattern(pattern):
    return pattern if '*' in pattern else f'*{pattern}*'

class TestProgram:
    """Reads the command line, loads the tests, runs them and ends the program."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None
    _discovery_parser = None

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=loader.defaultTestLoader, exit=True,
                 verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False, durations=None):
        if isinstance(module, str):
            parts = module.split('.')
            module = __import__(module)
            for part in parts[1:]:
                module = getattr(module, part)
        self.module = module
        argv = sys.argv if argv is None else argv
        self.exit, self.verbosity, self.failfast, self.catchbreak, self.buffer = exit, verbosity, failfast, catchbreak, buffer
        self.tb_locals, self.durations = tb_locals, durations
        self.warnings = 'default' if warnings is None and not sys.warnoptions else warnings
        self.defaultTest, self.testRunner, self.testLoader = defaultTest, testRunner, testLoader
        self.progName = os.path.basename(argv[0])
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        self._initArgParsers()
        if self.module is None and len(argv) > 1 and argv[1].lower() == 'discover':
            self._do_discovery(argv[2:])
            return
        self._main_parser.parse_args(argv[1:], self)
        if self.module is None and not self.tests:
            self._do_discovery([])
            return
        if self.tests:
            self.testNames = _convert_names(self.tests)
        elif self.defaultTest is None:
            self.testNames = None
        else:
            self.testNames = (self.defaultTest,) if isinstance(self.defaultTest, str) else list(self.defaultTest)
        self.createTests()

    def createTests(self, from_discovery=False, Loader=None):
        load = self.testLoader
        if self.testNamePatterns:
            load.testNamePatterns = self.testNamePatterns
        if from_discovery:
            load = load if Loader is None else Loader()
            self.test = load.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = load.loadTestsFromModule(self.module)
        else:
            self.test = load.loadTestsFromNames(self.testNames, self.module)

    def _print_help(self, *args, **kwargs):
        print(self._main_parser.format_help())
        print(_examples(self.progName, self.module is None))
        if self.module is None:
            self._discovery_parser.print_help()

    def _initArgParsers(self):
        parent = self._getParentArgParser()
        self._main_parser = self._getMainArgParser(parent)
        self._discovery_parser = self._getDiscoveryArgParser(parent)

    def _getParentArgParser(self):
        parser = argparse.ArgumentParser(add_help=False)
        add = parser.add_argument
        add('-v', '--verbose', dest='verbosity', action='store_const', const=2, help='Verbose output')
        add('-q', '--quiet', dest='verbosity', action='store_const', const=0, help='Quiet output')
        add('--locals', dest='tb_locals', action='store_true', help='Show local variables in tracebacks')
        add('--durations', dest='durations', type=int, default=None, metavar='N', help='Show the N slowest test cases (N=0 for all)')
        for flag, name, text in (('-f', 'failfast', 'Stop on first fail or error'),
                                 ('-c', 'catchbreak', 'Catch Ctrl-C and display results so far'),
                                 ('-b', 'buffer', 'Buffer stdout and stderr during tests')):
            if getattr(self, name) is None:  # else the program has chosen
                add(flag, '--catch' if flag == '-c' else f'--{name}', dest=name, action='store_true', help=text)
                setattr(self, name, False)
        if self.testNamePatterns is None:
            add('-k', dest='testNamePatterns', action='append', type=_convert_select_pattern,
                help='Only run tests which match the given substring')
            self.testNamePatterns = []
        return parser

    def _getMainArgParser(self, parent):
        parser = argparse.ArgumentParser(parents=[parent])
        parser.prog, parser.print_help = self.progName, self._print_help
        parser.add_argument('tests', nargs='*', help='a list of any number of test modules, classes and test methods.')
        return parser

    def _getDiscoveryArgParser(self, parent):
        parser = argparse.ArgumentParser(parents=[parent])
        parser.prog = f'{self.progName} discover'
        parser.epilog = 'For test discovery all test modules must be importable from the top level directory of the project.'
        add = parser.add_argument
        add('-s', '--start-directory', dest='start', help="Directory to start discovery ('.' default)")
        add('-p', '--pattern', dest='pattern', help="Pattern to match tests ('test*.py' default)")
        add('-t', '--top-level-directory', dest='top', help='Top level directory of project (defaults to start directory)')
        for name in 'start', 'pattern', 'top':
            add(name, nargs='?', default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        return parser

    def _do_discovery(self, argv, Loader=None):
        self.start, self.pattern, self.top = '.', 'test*.py', None
        if argv is not None:
            if self._discovery_parser is None:
                self._initArgParsers()
            self._discovery_parser.parse_args(argv, self)
        self.createTests(from_discovery=True, Loader=Loader)

    def _makeRunner(self):
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        if not isinstance(self.testRunner, type):
            return self.testRunner
        known = dict(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer, warnings=self.warnings)
        for options in {**known, 'tb_locals': self.tb_locals, 'durations': self.durations}, known:
            try:
                return self.testRunner(**options)
            except TypeError:  # a runner that knows less
                pass
        return self.testRunner()

    def runTests(self):
        if self.catchbreak:
            installHandler()
        self.result = self._makeRunner().run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(_NO_TESTS_EXITCODE)
            sys.exit(0 if self.result.wasSuccessful() else 1)

main = TestProgram
