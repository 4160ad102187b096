"""TestResult collects what came of the tests, as text where something failed."""

import io
import sys
import traceback
from functools import wraps
from unittest import util

__unittest = True

STDOUT_LINE = '\nStdout:\n%s'
STDERR_LINE = '\nStderr:\n%s'

def failfast(method):
    """Makes a method of a result end the run, if failfast is on."""
    @wraps(method)
    def stopping(self, *args, **kwargs):
        if getattr(self, 'failfast', False):
            self.stop()
        return method(self, *args, **kwargs)
    return stopping

def _ended(text):
    return text if text.endswith('\n') else text + '\n'

class TestResult:
    """Counts tests, and keeps those that failed, with the traceback's text, and those that were skipped, with the reason."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.testsRun = 0
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses, self.collectedDurations = [], [], []
        self.failfast = self.shouldStop = self.buffer = self.tb_locals = False
        self._stdout_buffer = self._stderr_buffer = None
        self._original_stdout, self._original_stderr = sys.stdout, sys.stderr
        self._mirrorOutput = False

    def __repr__(self):
        return f'<{util.strclass(type(self))} run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}>'

    def startTestRun(self):
        """Called once before any test."""

    def stopTestRun(self):
        """Called once after all tests."""

    def printErrors(self):
        """Called by the runner; a result that writes shows what failed."""

    def startTest(self, test):
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def addSuccess(self, test):
        pass

    @failfast
    def addError(self, test, err):
        self._keep(self.errors, test, err, test)

    @failfast
    def addFailure(self, test, err):
        self._keep(self.failures, test, err, test)

    def addSubTest(self, test, subtest, err):
        """A subtest's end; err is None if it passed."""
        if err is None:
            return
        if getattr(self, 'failfast', False):
            self.stop()
        failed = issubclass(err[0], test.failureException)
        self._keep(self.failures if failed else self.errors, subtest, err, test)

    def _keep(self, where, shown, err, test):
        where.append((shown, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        if hasattr(self, 'collectedDurations'):
            self.collectedDurations.append((str(test), elapsed))  # as text: the test may go

    def wasSuccessful(self):
        return not (self.failures or self.errors or getattr(self, 'unexpectedSuccesses', ()))

    def stop(self):
        self.shouldStop = True

    # With buffer, what a test prints is shown only if it fails.

    def _setupStdout(self):
        if not self.buffer:
            return
        if self._stderr_buffer is None:
            self._stdout_buffer, self._stderr_buffer = io.StringIO(), io.StringIO()
        sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            for stream, to, line in ((sys.stdout, self._original_stdout, STDOUT_LINE), (sys.stderr, self._original_stderr, STDERR_LINE)):
                if text := stream.getvalue():
                    to.write(line % _ended(text))
        sys.stdout, sys.stderr = self._original_stdout, self._original_stderr
        for stream in self._stdout_buffer, self._stderr_buffer:
            stream.seek(0)
            stream.truncate()

    # The frames of modules that define __unittest aren't shown.

    def _exc_info_to_string(self, err, test):
        kind, value, tb = err
        tb = self._clean_tracebacks(kind, value, tb, test)
        report = traceback.TracebackException(kind, value, tb, capture_locals=self.tb_locals, compact=True)
        lines = list(report.format())
        if self.buffer:
            for stream, line in ((sys.stdout, STDOUT_LINE), (sys.stderr, STDERR_LINE)):
                if text := stream.getvalue():
                    lines.append(line % _ended(text))
        return ''.join(lines)

    def _clean_tracebacks(self, kind, value, tb, test):
        cleaned = None
        todo, seen = [(kind, value, tb)], {id(value)}
        outermost = True
        while todo:
            kind, value, tb = todo.pop()
            while tb and self._is_relevant_tb_level(tb):
                tb = tb.tb_next
            if kind is test.failureException:
                self._remove_unittest_tb_frames(tb)
            if outermost:
                cleaned, outermost = tb, False
            else:
                value.__traceback__ = tb
            if value is None:
                continue
            for other in value.__cause__, value.__context__:
                if other is not None and id(other) not in seen:
                    seen.add(id(other))
                    todo.append((type(other), other, other.__traceback__))
        return cleaned

    def _is_relevant_tb_level(self, tb):
        return '__unittest' in tb.tb_frame.f_globals

    def _remove_unittest_tb_frames(self, tb):
        # Cuts off what an assertion method called.
        last = None
        while tb and not self._is_relevant_tb_level(tb):
            last, tb = tb, tb.tb_next
        if last is not None:
            last.tb_next = None
