"""TestCase: one test, which is one of its methods, with what is done before and after it."""

import contextlib
import inspect
import sys
import time
import types
import warnings
from collections import ChainMap
from functools import wraps
from unittest import result
from unittest._assertions import (DIFF_OMITTED, Assertions, _AssertNotWarnsContext, _AssertRaisesBaseContext, _AssertRaisesContext,
    _AssertWarnsContext, _BaseTestCaseContext, _is_subtype)
from unittest.util import strclass

__unittest = True

_subtest_msg_sentinel = object()
_module_cleanups = []

class SkipTest(Exception):
    """Raised to skip the test that runs."""

class _ShouldStop(Exception):
    """Ends a test at its first failing subtest."""

class _UnexpectedSuccess(Exception):
    """Stands for an unexpected success with a result that doesn't know any."""

class _Outcome:
    """What came of the parts of a test so far."""

    def __init__(self, result=None):
        self.result = result
        self.result_supports_subtests = hasattr(result, 'addSubTest')
        self.success, self.expecting_failure, self.expectedFailure = True, False, None

    @contextlib.contextmanager
    def testPartExecutor(self, test_case, subTest=False):
        before, self.success = self.success, True
        try:
            yield
        except KeyboardInterrupt:
            raise
        except SkipTest as e:
            self.success = False
            _addSkip(self.result, test_case, str(e))
        except _ShouldStop:
            pass
        except BaseException:
            err = sys.exc_info()
            if self.expecting_failure:
                self.expectedFailure = err
            else:
                self.success = False
                if subTest:
                    self.result.addSubTest(test_case.test_case, test_case, err)
                else:
                    _addError(self.result, test_case, err)
            err = None
        else:
            if subTest and self.success:
                self.result.addSubTest(test_case.test_case, test_case, None)
        finally:
            self.success = self.success and before

def _addSkip(result, test_case, reason):
    if (add := getattr(result, 'addSkip', None)) is not None:
        add(test_case, reason)
    else:
        warnings.warn('TestResult has no addSkip method, skips not reported', RuntimeWarning, 2)
        result.addSuccess(test_case)

def _addError(result, test, err):
    if result is not None and err is not None:
        add = result.addFailure if issubclass(err[0], test.failureException) else result.addError
        add(test, err)

def _enter_context(cm, addcleanup):
    cls = type(cm)
    try:
        enter, leave = cls.__enter__, cls.__exit__
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol") from None
    entered = enter(cm)
    addcleanup(leave, cm, None, None, None)
    return entered

def addModuleCleanup(function, /, *args, **kwargs):
    """Has a function called after tearDownModule, or after a setUpModule that failed."""
    _module_cleanups.append((function, args, kwargs))

def enterModuleContext(cm):
    return _enter_context(cm, addModuleCleanup)

def doModuleCleanups():
    """Calls what addModuleCleanup was given, last first; then raises the first exception."""
    failed = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as e:
            failed.append(e)
    if failed:
        raise failed[0]

def skip(reason):
    """A decorator: the test, or the class's tests, isn't run."""
    def mark(item, reason=reason):
        if not isinstance(item, type):
            @wraps(item)
            def skipped(*args, **kwargs):
                raise SkipTest(reason)
            item = skipped
        item.__unittest_skip__, item.__unittest_skip_why__ = True, reason
        return item
    return mark(reason, '') if isinstance(reason, types.FunctionType) else mark

def _unchanged(item):
    return item

def skipIf(condition, reason):
    return skip(reason) if condition else _unchanged

def skipUnless(condition, reason):
    return _unchanged if condition else skip(reason)

def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item

class _OrderedChainMap(ChainMap):
    def __iter__(self):  # the innermost keys first
        return iter(dict.fromkeys(key for m in self.maps for key in m))

class TestCase(Assertions):
    """A class of tests: each method whose name begins with test is one, and runs in an object of its own.

    setUp and tearDown are called around each test, setUpClass and tearDownClass around all of them."""

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed, cls._class_cleanups = False, []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._testMethodDoc = 'No test'
        self._outcome = self._subtest = None
        self._cleanups = []
        self._type_equality_funcs = {}
        method = getattr(self, methodName, None)
        if method is not None:
            self._testMethodDoc = method.__doc__
        elif methodName != 'runTest':  # which a case made by hand needn't have
            raise ValueError(f'no such test method in {type(self)}: {methodName}')
        for kind, name in ((dict, 'Dict'), (list, 'List'), (tuple, 'Tuple'), (set, 'Set'), (frozenset, 'Set'), (str, 'MultiLine')):
            self.addTypeEqualityFunc(kind, f'assert{name}Equal')

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f'{self._testMethodName} ({strclass(type(self))}.{self._testMethodName})'

    def __repr__(self):
        return f'<{strclass(type(self))} testMethod={self._testMethodName}>'

    def id(self):
        return f'{strclass(self.__class__)}.{self._testMethodName}'

    def shortDescription(self):
        """The first line of the test's docstring."""
        return self._testMethodDoc.strip().split('\n')[0].strip() if self._testMethodDoc else None

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return result.TestResult()

    # What a class of tests may define.

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    # Cleanups are called last first, whatever came of the test.

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _enter_context(cm, self.addCleanup)

    def doCleanups(self):
        outcome = self._outcome or _Outcome()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.testPartExecutor(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _enter_context(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    # The parts of a run; a case that runs in an event loop has others.

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        value = method()
        if value is not None:
            self._warnOfValue(method, value)

    def _warnOfValue(self, method, value, level=5):  # the caller of run, this far up
        text = f'It is deprecated to return a value that is not None from a test case ({method} returned {type(value).__name__!r})'
        if inspect.iscoroutine(value):
            text += '. Maybe you forgot to use IsolatedAsyncioTestCase as the base class?'
        warnings.warn(text, DeprecationWarning, stacklevel=level)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def _skipped(self, method):
        # The reason why the test is skipped, in a tuple; else None.
        for item in type(self), method:
            if getattr(item, '__unittest_skip__', False):
                return (getattr(type(self), '__unittest_skip_why__', '') or getattr(method, '__unittest_skip_why__', ''),)
        return None

    def run(self, result=None):
        stopTestRun = None
        if result is None:
            result = self.defaultTestResult()
            stopTestRun = getattr(result, 'stopTestRun', None)
            if (start := getattr(result, 'startTestRun', None)) is not None:
                start()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if (why := self._skipped(method)) is not None:
                _addSkip(result, self, *why)
            else:
                self._runParts(result, method)
            return result
        finally:
            result.stopTest(self)
            if stopTestRun is not None:
                stopTestRun()

    def _runParts(self, result, method):
        expecting = any(getattr(item, '__unittest_expecting_failure__', False) for item in (self, method))
        outcome = self._outcome = _Outcome(result)
        began = time.perf_counter()
        try:
            with outcome.testPartExecutor(self):
                self._callSetUp()
            if outcome.success:
                outcome.expecting_failure = expecting
                with outcome.testPartExecutor(self):
                    self._callTestMethod(method)
                outcome.expecting_failure = False
                with outcome.testPartExecutor(self):
                    self._callTearDown()
            self.doCleanups()
            self._addDuration(result, time.perf_counter() - began)
            if not outcome.success:
                return
            if not expecting:
                result.addSuccess(self)
            elif outcome.expectedFailure:
                self._addExpectedFailure(result, outcome.expectedFailure)
            else:
                self._addUnexpectedSuccess(result)
        finally:
            outcome.expectedFailure = None  # its traceback holds this frame
            outcome = self._outcome = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Runs the test and lets its exceptions through."""
        method = getattr(self, self._testMethodName)
        if (why := self._skipped(method)) is not None:
            raise SkipTest(*why)
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    # Results of old or of other makers know less.

    def _addDuration(self, result, elapsed):
        if (add := getattr(result, 'addDuration', None)) is None:
            warnings.warn('TestResult has no addDuration method', RuntimeWarning)
        else:
            add(self, elapsed)

    def _addExpectedFailure(self, result, err):
        if (add := getattr(result, 'addExpectedFailure', None)) is None:
            warnings.warn('TestResult has no addExpectedFailure method, reporting as passes', RuntimeWarning)
            result.addSuccess(self)
        else:
            add(self, err)

    def _addUnexpectedSuccess(self, result):
        if (add := getattr(result, 'addUnexpectedSuccess', None)) is not None:
            add(self)
            return
        warnings.warn('TestResult has no addUnexpectedSuccess method, reporting as failure', RuntimeWarning)
        try:
            raise _UnexpectedSuccess from None
        except _UnexpectedSuccess:
            result.addFailure(self, sys.exc_info())

    def skipTest(self, reason):
        raise SkipTest(reason)

    @contextlib.contextmanager
    def subTest(self, msg=_subtest_msg_sentinel, **params):
        """A part of the test with a message and parameters, which are shown if it fails; the test goes on after it."""
        outcome = self._outcome
        if outcome is None or not outcome.result_supports_subtests:
            yield
            return
        outer = self._subtest
        self._subtest = _SubTest(self, msg, _OrderedChainMap(params) if outer is None else outer.params.new_child(params))
        try:
            with outcome.testPartExecutor(self._subtest, subTest=True):
                yield
            if not outcome.success:
                if outcome.result is not None and outcome.result.failfast:
                    raise _ShouldStop
            elif outcome.expectedFailure:  # one is enough
                raise _ShouldStop
        finally:
            self._subtest = outer

class FunctionTestCase(TestCase):
    """A test made of functions."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._testFunc, self._setUpFunc, self._tearDownFunc, self._description = testFunc, setUp, tearDown, description

    def setUp(self):
        if self._setUpFunc is not None:
            self._setUpFunc()

    def tearDown(self):
        if self._tearDownFunc is not None:
            self._tearDownFunc()

    def runTest(self):
        self._testFunc()

    def _parts(self):
        return self._setUpFunc, self._tearDownFunc, self._testFunc, self._description

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash((type(self), *self._parts()))

    def id(self):
        return self._testFunc.__name__

    def __str__(self):
        return f'{strclass(type(self))} ({self._testFunc.__name__})'

    def __repr__(self):
        return f'<{strclass(type(self))} tec={self._testFunc}>'

    def shortDescription(self):
        if self._description is not None:
            return self._description
        return (self._testFunc.__doc__ or '').split('\n')[0].strip() or None

class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self.test_case, self.params, self._message = test_case, params, message
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError('subtests cannot be run directly')

    def _subDescription(self):
        parts = []
        if self._message is not _subtest_msg_sentinel:
            parts.append(f'[{self._message}]')
        if self.params:
            parts.append(f'({", ".join(f"{k}={v!r}" for k, v in self.params.items())})')
        return ' '.join(parts) or '(<subtest>)'

    def id(self):
        return f'{self.test_case.id()} {self._subDescription()}'

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f'{self.test_case} {self._subDescription()}'
