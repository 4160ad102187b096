"""Suites: many tests, run one after the other, with what their classes and modules want done before and after them."""

import sys
from unittest import case
from unittest.util import strclass

__unittest = True

class BaseTestSuite:
    """Tests and suites, without the set-up of classes and modules. A test that has run is let go of."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests, self._removed_tests = [], 0
        self.addTests(tests)

    def __repr__(self):
        return f'<{strclass(type(self))} tests={list(self)}>'

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()

    def _removeTestAtIndex(self, index):
        try:
            test = self._tests[index]
        except TypeError:  # a suite that keeps them another way
            return
        self._removed_tests += test.countTestCases() if hasattr(test, 'countTestCases') else 0
        self._tests[index] = None

class _ErrorHolder:
    """Stands in a result for the set-up or tear-down that failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 0

    def run(self, result):
        pass

    __call__ = run

    def __str__(self):
        return self.description

    def __repr__(self):
        return f'<ErrorHolder description={self.description!r}>'

class _DebugResult:
    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False

class _captured:
    """What runs within has its output kept by the result, if it keeps output."""

    def __init__(self, result):
        self.result = result

    def __enter__(self):
        getattr(self.result, '_setupStdout', _nothing)()

    def __exit__(self, *err):
        getattr(self.result, '_restoreStdout', _nothing)()

def _nothing():
    pass

def _isnotsuite(test):
    try:
        iter(test)
    except TypeError:
        return True
    return False

class TestSuite(BaseTestSuite):
    """Tests and suites. Where the class or the module of a test isn't the one before it, the old one is torn down and the new one
    set up, wherever in the tree of suites that is."""

    def run(self, result, debug=False):
        outermost = not getattr(result, '_testRunEntered', False)
        if outermost:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if _isnotsuite(test):
                self._tearDownPreviousClass(test, result)
                self._handleModuleFixture(test, result)
                self._handleClassSetUp(test, result)
                result._previousTestClass = type(test)
                if getattr(type(test), '_classSetupFailed', False) or getattr(result, '_moduleSetUpFailed', False):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        if outermost:
            self._tearDownPreviousClass(None, result)
            self._handleModuleTearDown(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), True)

    def _fails(self, result, what, of, call):
        # Whether a part of the set-up or tear-down fails; then it is told.
        try:
            call()
        except Exception as e:
            if isinstance(result, _DebugResult):
                raise
            self._tell(result, e, what, of)
            return True
        return False

    def _tell(self, result, exc, what, of, info=None):
        holder = _ErrorHolder(f'{what} ({of})')
        if isinstance(exc, case.SkipTest) and (addSkip := getattr(result, 'addSkip', None)) is not None:
            addSkip(holder, str(exc))
        else:
            result.addError(holder, info or sys.exc_info())

    def _cleanUpClass(self, cls, result, what):
        cls.doClassCleanups()
        for err in cls.tearDown_exceptions:
            if isinstance(result, _DebugResult):
                raise err[1]
            self._tell(result, err[1], what, strclass(cls), err)

    def _handleClassSetUp(self, test, result):
        cls = type(test)
        if cls == getattr(result, '_previousTestClass', None) or result._moduleSetUpFailed or getattr(cls, '__unittest_skip__', False):
            return
        setUp = getattr(cls, 'setUpClass', None)
        self._noteClass(cls, False)
        if setUp is None:
            return
        with _captured(result):
            if self._fails(result, 'setUpClass', strclass(cls), setUp):
                self._noteClass(cls, True)
                if hasattr(cls, 'doClassCleanups'):
                    self._cleanUpClass(cls, result, 'setUpClass')

    def _noteClass(self, cls, failed):
        try:
            cls._classSetupFailed = failed
        except TypeError:  # a built-in one
            pass

    def _tearDownPreviousClass(self, test, result):
        cls = getattr(result, '_previousTestClass', None)
        if cls is None or cls == type(test) or getattr(cls, '_classSetupFailed', False) or getattr(cls, '__unittest_skip__', False):
            return
        if getattr(result, '_moduleSetUpFailed', False):
            return
        tearDown, cleanUp = getattr(cls, 'tearDownClass', None), getattr(cls, 'doClassCleanups', None)
        if tearDown is None and cleanUp is None:
            return
        with _captured(result):
            if tearDown is not None:
                self._fails(result, 'tearDownClass', strclass(cls), tearDown)
            if cleanUp is not None:
                self._cleanUpClass(cls, result, 'tearDownClass')

    def _get_previous_module(self, result):
        cls = getattr(result, '_previousTestClass', None)
        return None if cls is None else cls.__module__

    def _handleModuleFixture(self, test, result):
        name = type(test).__module__
        if name == self._get_previous_module(result):
            return
        self._handleModuleTearDown(result)
        result._moduleSetUpFailed = False
        setUp = getattr(sys.modules.get(name), 'setUpModule', None)
        if setUp is None:
            return
        with _captured(result):
            if self._fails(result, 'setUpModule', name, setUp):
                result._moduleSetUpFailed = True
                self._fails(result, 'setUpModule', name, case.doModuleCleanups)

    def _handleModuleTearDown(self, result):
        name = self._get_previous_module(result)
        module = sys.modules.get(name)
        if module is None or result._moduleSetUpFailed:
            return
        with _captured(result):
            if (tearDown := getattr(module, 'tearDownModule', None)) is not None:
                self._fails(result, 'tearDownModule', name, tearDown)
            self._fails(result, 'tearDownModule', name, case.doModuleCleanups)
