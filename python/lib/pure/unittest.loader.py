"""TestLoader makes suites of the tests in classes, modules, names and folders."""

import os
import re
import sys
import traceback
import types
from fnmatch import fnmatch, fnmatchcase
from functools import cmp_to_key
from unittest import case, suite, util

__unittest = True

VALID_MODULE_NAME = re.compile(r'[_a-z]\w*\.py$', re.IGNORECASE)

class _FailedTest(case.TestCase):
    """A test in the place of those that couldn't be loaded: it raises the reason."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattr__(name)
        def fail():
            raise self._exception
        return fail

def _is_case(obj):
    return isinstance(obj, type) and issubclass(obj, case.TestCase) and obj not in (case.TestCase, case.FunctionTestCase)

def _stem(path):
    return os.path.splitext(path)[0]

class TestLoader:
    testMethodPrefix = 'test'
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []
        self._loading_packages = set()  # whose load_tests may call discover

    def _failed(self, name, exc, text):
        self.errors.append(text)
        return self.suiteClass((_FailedTest(name, exc),))

    def _failed_import(self, name):
        # To be called while the exception is handled, before others.
        text = f'Failed to import test module: {name}\n{traceback.format_exc()}'
        return name, ImportError(text), text

    def _skipped(self, name, exc):
        @case.skip(str(exc))
        def testSkipped(self):
            pass
        return self.suiteClass((type('ModuleSkipped', (case.TestCase,), {name: testSkipped})(name),))

    def getTestCaseNames(self, testCaseClass):
        """The names of a class's test methods, sorted."""
        def is_test(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            full = f'{util.strclass(testCaseClass)}.{name}'
            return self.testNamePatterns is None or any(fnmatchcase(full, p) for p in self.testNamePatterns)
        names = [name for name in dir(testCaseClass) if is_test(name)]
        if self.sortTestMethodsUsing:
            names.sort(key=cmp_to_key(self.sortTestMethodsUsing))
        return names

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError('Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?')
        names = []
        if testCaseClass not in (case.TestCase, case.FunctionTestCase):
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, 'runTest'):
                names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """The tests of a module's classes; its function load_tests may change them."""
        values = (getattr(module, name) for name in dir(module))
        tests = self.suiteClass([self.loadTestsFromTestCase(obj) for obj in values if _is_case(obj)])
        load_tests = getattr(module, 'load_tests', None)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as e:
            return self._failed(module.__name__, e, f'Failed to call load_tests:\n{traceback.format_exc()}')

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def loadTestsFromName(self, name, module=None):
        """The tests that a dotted name means: a module, a class, a method, or a function that gives tests."""
        parts = name.split('.')
        failed = None
        if module is None:
            for n in range(len(parts), 0, -1):
                try:
                    module = __import__('.'.join(parts[:n]))
                    break
                except ImportError:
                    failed = self._failed_import(parts[n - 1])
            else:
                return self._failed(*failed)
            parts = parts[1:]
        parent, obj = None, module
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as e:
                if failed is not None and getattr(obj, '__path__', None) is not None:
                    return self._failed(*failed)  # a module of a package
                return self._failed(part, e, f'Failed to access attribute:\n{traceback.format_exc()}')
        if isinstance(obj, types.ModuleType):
            return self.loadTestsFromModule(obj)
        if _is_case(obj):
            return self.loadTestsFromTestCase(obj)
        if isinstance(obj, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            test = parent(parts[-1])
            if not isinstance(getattr(test, parts[-1]), types.FunctionType):
                return self.suiteClass([test])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if not callable(obj):
            raise TypeError(f"don't know how to make test from: {obj}")
        test = obj()
        if isinstance(test, suite.TestSuite):
            return test
        if isinstance(test, case.TestCase):
            return self.suiteClass([test])
        raise TypeError(f'calling {obj} returned {test}, not a test')

    # Discovery: test files below a folder, whose packages can be imported from the folder on top.

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        before = self._top_level_dir
        top = top_level_dir if top_level_dir is not None else before
        implicit = top is None
        top = os.path.abspath(start_dir if implicit else top)
        if top not in sys.path:
            sys.path.insert(0, top)
        self._top_level_dir = top
        folder = os.path.abspath(start_dir)
        if os.path.isdir(folder):
            importable = folder == top or os.path.isfile(os.path.join(folder, '__init__.py'))
            start_dir = folder
        else:
            try:
                __import__(start_dir)
                importable = True
            except ImportError:
                importable = False
            if importable:
                module = sys.modules[start_dir]
                start_dir = self._folder_of(module)
                if implicit:
                    self._top_level_dir = self._get_directory_containing_module(module.__name__.split('.')[0])
                    sys.path.remove(top)
        if not importable:
            raise ImportError(f'Start directory is not importable: {start_dir!r}')
        tests = list(self._find_tests(start_dir, pattern))
        self._top_level_dir = before
        return self.suiteClass(tests)

    def _folder_of(self, module):
        if (path := getattr(module, '__file__', None)) is not None:
            return os.path.abspath(os.path.dirname(path))
        if module.__name__ in sys.builtin_module_names:
            raise TypeError('Can not use builtin modules as dotted module names')
        raise TypeError(f"don't know how to discover from {module!r}")

    def _get_directory_containing_module(self, module_name):
        path = os.path.abspath(sys.modules[module_name].__file__)
        folder = os.path.dirname(path)
        return os.path.dirname(folder) if os.path.basename(path).lower().startswith('__init__.py') else folder

    def _get_name_from_path(self, path):
        if path == self._top_level_dir:
            return '.'
        relative = os.path.relpath(_stem(os.path.normpath(path)), self._top_level_dir)
        assert not os.path.isabs(relative) and not relative.startswith('..'), 'Path must be within the project'
        return relative.replace(os.path.sep, '.')

    def _get_module_from_name(self, name):
        __import__(name)
        return sys.modules[name]

    def _match_path(self, path, full_path, pattern):
        return fnmatch(path, pattern)

    def _find_tests(self, start_dir, pattern):
        name = self._get_name_from_path(start_dir)
        if name != '.' and name not in self._loading_packages:  # a package's load_tests comes first
            tests, deeper = self._find_test_path(start_dir, pattern)
            if tests is not None:
                yield tests
            if not deeper:
                return
        for entry in sorted(os.listdir(start_dir)):
            path = os.path.join(start_dir, entry)
            tests, deeper = self._find_test_path(path, pattern)
            if tests is not None:
                yield tests
            if deeper:
                name = self._get_name_from_path(path)
                self._loading_packages.add(name)
                try:
                    yield from self._find_tests(path, pattern)
                finally:
                    self._loading_packages.discard(name)

    def _find_test_path(self, full_path, pattern):
        # The tests of a file or of a package's __init__.py, and whether to look into the folder.
        entry = os.path.basename(full_path)
        if os.path.isfile(full_path):
            if not VALID_MODULE_NAME.match(entry) or not self._match_path(entry, full_path, pattern):
                return None, False
        elif not os.path.isfile(os.path.join(full_path, '__init__.py')):
            return None, False
        name = self._get_name_from_path(full_path)
        try:
            module = self._get_module_from_name(name)
        except case.SkipTest as e:
            return self._skipped(name, e), False
        except BaseException:
            return self._failed(*self._failed_import(name)), False
        if os.path.isfile(full_path):
            self._check_file(module, full_path)
            return self.loadTestsFromModule(module, pattern=pattern), False
        self._loading_packages.add(name)
        try:
            tests = self.loadTestsFromModule(module, pattern=pattern)
            return tests, getattr(module, 'load_tests', None) is None
        finally:
            self._loading_packages.discard(name)

    def _check_file(self, module, full_path):
        found = _stem(os.path.realpath(os.path.abspath(getattr(module, '__file__', full_path))))
        if found.lower() != _stem(os.path.realpath(full_path)).lower():
            name, got, want = _stem(os.path.basename(full_path)), os.path.dirname(found), os.path.dirname(full_path)
            raise ImportError(f'{name!r} module incorrectly imported from {got!r}. Expected {want!r}. Is this module globally installed?')

defaultTestLoader = TestLoader()
