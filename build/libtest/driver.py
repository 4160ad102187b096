# Runs one file of CPython's Lib/test and reports each test method, and each example of a doctest, on a line of its own:
# "run ID" before it, "pass ID", "fail ID: reason", "skip ID: reason" or "internal ID: reason" after it. CPython runs this
# file, and aioplay does. Arguments: the module's name, the report's file, and a file with the IDs to leave out.

import importlib
import os
import sys
import traceback
import types
import unittest

name, report, leave = sys.argv[1], open(sys.argv[2], 'a'), set()
if len(sys.argv) > 3:
    with open(sys.argv[3]) as f:
        leave.update(f.read().split())

# What tests reach CPython's inside by isn't there for either of the two.
class Missing(unittest.SkipTest, AttributeError):
    pass

class Absent(types.ModuleType):
    # A test that uses such a module is skipped, or fails with an ImportError.
    def __getattr__(self, name):
        raise Missing(f'needs {self.__name__}')

    def __dir__(self):
        return []

def no_inside(*args):
    raise Missing('needs _testinternalcapi')

for module in '_testcapi', '_testinternalcapi', '_testlimitedcapi', '_testmultiphase', '_testsinglephase', '_testexternalinspection':
    sys.modules[module] = Absent(module)
sys.modules['_testinternalcapi'].has_inline_values = no_inside  # test_class takes this one for granted
sys.modules['_testinternalcapi'].get_immortalize_deferred = lambda: False
sys.modules['_testinternalcapi'].suppress_immortalization = lambda suppress: None

if name == 'test_call':
    sys.modules['_testcapi'] = None  # it can do without

import test.support
from test.support import script_helper

def recursion_depth():
    depth, frame = 0, sys._getframe(1)
    while frame is not None:
        depth, frame = depth + 1, frame.f_back
    return depth

test.support.get_recursion_depth = recursion_depth

def internal(reason):
    # A decorator that marks what CPython's developers say only CPython has to pass.
    def mark(test):
        test._libtest_internal = reason
        return test
    return mark

test.support.cpython_only = internal('cpython_only')
test.support.refcount_test = internal('refcount_test')
test.support.impl_detail = lambda msg=None, **guards: internal('impl_detail') if guards.get('cpython') else lambda test: test
test.support.bigmemtest = lambda size, memuse, dry_run=True: internal('bigmemtest')
test.support.requires_specialization = internal('specialization')
test.support.requires_debug_ranges = lambda reason=None: lambda test: test

def no_process(*args, **kwargs):
    raise unittest.SkipTest('starts another interpreter')

for helper in ('assert_python_ok', 'assert_python_failure', 'spawn_python', 'run_python_until_end', 'run_test_script'):
    setattr(script_helper, helper, no_process)
test.support.run_in_subinterp = no_process
test.support.maybe_get_event_loop_policy = lambda: None

if sys.implementation.name != 'cpython':
    # CPython has some modules twice, in C and in Python, and tests either; here both are the same.
    from test.support import import_helper
    fresh_module = import_helper.import_fresh_module
    parts = {'decimal': ['_decimal_context', '_decimal_format']}  # which are made anew with it
    import_helper.import_fresh_module = lambda name, fresh=(), blocked=(), **options: fresh_module(name, parts.get(name, ()), **options)
    # Our bytecode isn't CPython's, and neither is what dis says of it.
    def no_bytecode(*args, **kwargs):
        raise Missing("asks for CPython's bytecode")
    helper = sys.modules['test.support.bytecode_helper'] = types.ModuleType('test.support.bytecode_helper')
    helper.instructions_with_positions = no_bytecode
    helper.BytecodeTestCase = type('BytecodeTestCase', (unittest.TestCase,), {'setUp': no_bytecode})
    opcode = sys.modules['opcode'] = types.ModuleType('opcode')
    opcode.opname, opcode.opmap = (), dict.fromkeys(['COPY_FREE_VARS'])
    import _imp  # test.support switches these
    _imp._override_frozen_modules_for_tests = lambda override: 0
    _imp._override_multi_interp_extensions_check = lambda override: 0
    import importlib._bootstrap_external as external  # of which tests and CPython's zipimport take some helpers
    external._get_sourcefile = lambda path: path
    external._install = lambda module: [have.extend(lists) for have, lists in zip([sys.meta_path, sys.path_hooks], external._finders())]
    external._unpack_uint16, external._unpack_uint32, external._unpack_uint64 = [lambda data: int.from_bytes(data, 'little')] * 3
    # Some packages lack modules that the tests' helpers import.
    lib = os.path.dirname(os.path.dirname(test.__file__))
    if name == 'test_linecache':  # which reads the module's file
        import linecache
        linecache.__file__ = os.path.join(lib, 'linecache.py')
    for package in 'html', 'http', 'urllib', 'logging':
        importlib.import_module(package).__path__.append(os.path.join(lib, package))
    if name != 'test_import':
        sys.modules['test.test_import'] = test.test_import = types.ModuleType('test.test_import')  # test_types wants one name of it
        test.test_import.no_rerun = lambda reason: lambda test: test
    import concurrent.futures.thread, logging, weakref
    concurrent.futures.thread._WorkItem = type('_WorkItem', (), {'__class_getitem__': classmethod(types.GenericAlias)})  # test_genericalias has it in a list
    logging.weakref = weakref  # test_logging makes references with it

if sys.platform == 'emscripten':
    # The asyncio that runs here waits for no sockets.
    test.support.has_socket_support = True
    test.support.is_emscripten = False
    sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'shim'))  # for asyncio_utils

def annotations_of_3_14():
    # A module that test_grammar imports writes to __annotations__, which isn't there while a module or class of 3.14 runs.
    import test.typinganndata as package
    with open(os.path.join(os.path.dirname(package.__file__), 'ann_module.py')) as f:
        source = ''.join('\n' if line.lstrip().startswith('__annotations__[') else line for line in f)
    package.ann_module = module = types.ModuleType('test.typinganndata.ann_module')
    sys.modules[module.__name__] = module
    exec(compile(source, f.name, 'exec'), module.__dict__)

if sys.version_info >= (3, 14):
    annotations_of_3_14()
    if name.startswith('test_asyncio.'):
        import test.test_asyncio
        import asyncio_utils
        sys.modules['test.test_asyncio.utils'] = test.test_asyncio.utils = asyncio_utils
        asyncio_utils.asyncio.proactor_events = types.SimpleNamespace(BaseProactorEventLoop=type('BaseProactorEventLoop', (), {}))  # tests ask for it
        sys.modules['multiprocessing'] = types.ModuleType('multiprocessing')
        sys.modules['tty'] = sys.modules['termios'] = Absent('termios')
        sys.modules['multiprocessing.util'] = types.SimpleNamespace(_cleanup_tests=lambda: None)  # test_events tidies up with it

def say(kind, ident, reason=''):
    reason = ' '.join(str(reason).split())[:200]
    print(f'{kind} {ident}' + (f': {reason}' if reason else ''), file=report, flush=True)

def last_line(err):
    kind, value, tb = err
    text = str(value).strip().splitlines()
    return f'{kind.__name__}: {text[0] if text else ""}'

class Result(unittest.TestResult):
    # A method with subtests passes if all of them do.
    last, ran, outcome = None, set(), None

    def startTest(self, test):
        super().startTest(test)
        Result.last = ident(test)
        Result.ran.add(Result.last)
        self.outcome = None
        say('run', ident(test))

    def stopTest(self, test):
        super().stopTest(test)
        kind, reason = self.outcome or ('pass', '')
        say(kind, ident(test), reason)

    def worst(self, kind, reason):
        if self.outcome is None or self.outcome[0] == 'skip':
            self.outcome = kind, reason

    def addFailure(self, test, err):
        self.worst('fail', last_line(err))
        detail(test, err)

    def addError(self, test, err):
        if not isinstance(test, unittest.TestCase):  # setUpClass, setUpModule
            say('fail', f'{name}.{test}', last_line(err))
        self.worst('fail', last_line(err))
        detail(test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.worst('fail', last_line(err))
            detail(test, err)

    def addSkip(self, test, reason):
        self.worst('internal' if reason == 'needs TLS' else 'skip', reason)

    def addExpectedFailure(self, test, err):
        self.worst('skip', 'an expected failure')

    def addUnexpectedSuccess(self, test):
        self.worst('fail', 'unexpected success')

def detail(test, err):
    if os.environ.get('LIBTEST_VERBOSE'):
        print('=' * 20, test)
        traceback.print_exception(err[1])

def ident(test):
    parts = test.id().split('.')
    return '.'.join([name] + parts[-2:])

def internal_reason(test):
    method = getattr(test, getattr(test, '_testMethodName', ''), None)
    return getattr(method, '_libtest_internal', None) or getattr(type(test), '_libtest_internal', None)

def run_doctest(case):
    # Each example is a test: its name is its number in the docstring that it is in.
    import doctest
    dt = case._dt_test
    ident = f'{name}.{dt.name.removeprefix("test.").removeprefix(name).lstrip(".") or "__doc__"}'

    class Runner(doctest.DocTestRunner):
        def report_start(self, out, test, example):
            say('run', f'{ident}[{test.examples.index(example)}]')

        def report_success(self, out, test, example, got):
            say('pass', f'{ident}[{test.examples.index(example)}]')

        def report_failure(self, out, test, example, got):
            if os.environ.get('LIBTEST_VERBOSE'):
                super().report_failure(out, test, example, got)
            say('fail', f'{ident}[{test.examples.index(example)}]', f'{example.source.strip()!r} gave {got.strip().splitlines()[-1:]}')

        def report_unexpected_exception(self, out, test, example, err):
            if os.environ.get('LIBTEST_VERBOSE'):
                super().report_unexpected_exception(out, test, example, err)
            say('fail', f'{ident}[{test.examples.index(example)}]', f'{example.source.strip()!r} raised {last_line(err)}')

    dt.examples = [e for i, e in enumerate(dt.examples) if f'{ident}[{i}]' not in leave]
    Runner(optionflags=case._dt_optionflags, verbose=False).run(dt, out=sys.stdout.write, clear_globs=False)

def cases(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from cases(test)
        else:
            yield test

def leave_out(suite, doctests):
    # The suite without what isn't to be run.
    kept = type(suite)() if type(suite) is not unittest.TestSuite else unittest.TestSuite()
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            kept.addTest(leave_out(test, doctests))
        elif hasattr(test, '_dt_test'):
            doctests.append(test)
        elif (reason := internal_reason(test)) is not None:
            say('internal', ident(test), reason)
        elif ident(test) not in leave:
            kept.addTest(test)
    return kept

def main():
    try:
        module = importlib.import_module(f'test.{name}')
    except unittest.SkipTest as e:
        say('skip', f'{name}.import', e)
        return
    except BaseException:
        say('fail', f'{name}.import', last_line(sys.exc_info()))
        detail(name, sys.exc_info())
        return
    doctests = []
    suite = leave_out(unittest.defaultTestLoader.loadTestsFromModule(module), doctests)
    while True:
        try:
            suite.run(Result())
            break
        except KeyboardInterrupt:  # which unittest lets through; the tests that have run are done
            say('fail', Result.last, 'KeyboardInterrupt')
            leave.update(Result.ran)
            suite = leave_out(unittest.defaultTestLoader.loadTestsFromModule(module), [])
    for case in doctests:
        run_doctest(case)
    say('end', name)

main()
