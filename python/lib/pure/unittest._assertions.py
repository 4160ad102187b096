"""The assertion methods of a TestCase."""

import collections
import re
import sys
import traceback
import types
import warnings
from unittest.util import _common_shorten_repr, _count_diff_all_purpose, _count_diff_hashable, safe_repr

__unittest = True

DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'

class _BaseTestCaseContext:
    msg = None

    def __init__(self, test_case):
        self.test_case = test_case

    def _raiseFailure(self, standardMsg):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standardMsg))

def _is_subtype(expected, basetype):
    if isinstance(expected, tuple):
        return all(_is_subtype(e, basetype) for e in expected)
    return isinstance(expected, type) and issubclass(expected, basetype)

class _AssertRaisesBaseContext(_BaseTestCaseContext):
    """What an assertion about exceptions or warnings gives: a context manager, or what calls the function at once."""

    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        self.expected_regex = None if expected_regex is None else re.compile(expected_regex)
        self.obj_name = self.msg = None

    def handle(self, name, args, kwargs):
        try:
            if not _is_subtype(self.expected, self._base_type):
                raise TypeError(f'{name}() arg 1 must be {self._base_type_str}')
            if not args:
                self.msg = kwargs.pop('msg', None)
                for key in kwargs:
                    raise TypeError(f'{key!r} is an invalid keyword argument for this function')
                return self
            function, *args = args
            self.obj_name = getattr(function, '__name__', None) or str(function)
            with self:
                function(*args, **kwargs)
        finally:
            self = None  # breaks a cycle with the traceback

    def _expected_name(self):
        return getattr(self.expected, '__name__', None) or str(self.expected)

    def _missed(self, what):
        by = f' by {self.obj_name}' if self.obj_name else ''
        self._raiseFailure(f'{self._expected_name()} not {what}{by}')

    def _mismatch(self, text):
        self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{text}"')

class _AssertRaisesContext(_AssertRaisesBaseContext):
    _base_type = BaseException
    _base_type_str = 'an exception type or tuple of exception types'

    __class_getitem__ = classmethod(types.GenericAlias)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._missed('raised')
        traceback.clear_frames(tb)
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is not None and not self.expected_regex.search(str(exc_value)):
            self._mismatch(str(exc_value))
        return True

class _AssertWarnsContext(_AssertRaisesBaseContext):
    _base_type = Warning
    _base_type_str = 'a warning type or tuple of warning types'

    def __enter__(self):
        for module in list(sys.modules.values()):  # what has been warned of may be warned of again
            if getattr(module, '__warningregistry__', None):
                module.__warningregistry__ = {}
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter('always', self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is None:
            self._check([w for w in self.warnings if isinstance(w.message, self.expected)])

    def _check(self, seen):
        for w in seen:
            if self.expected_regex is None or self.expected_regex.search(str(w.message)):
                self.warning, self.filename, self.lineno = w.message, w.filename, w.lineno
                return
        if seen:
            self._mismatch(seen[0].message)
        self._missed('triggered')

class _AssertNotWarnsContext(_AssertWarnsContext):
    def _check(self, seen):
        if seen:
            self._raiseFailure(f'{self._expected_name()} triggered')

def _ndiff(first, second):
    import difflib
    return difflib.ndiff(first, second)

def _pretty_diff(first, second):
    import pprint
    return '\n' + '\n'.join(_ndiff(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines()))

class Assertions:
    """Each method raises failureException unless what its name says is so; msg is added to the text."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _diffThreshold = 1 << 16  # longer texts aren't compared by line

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f'{standardMsg} : {msg}'

    def _unless(self, passed, msg, text, *values):
        # The text of most assertions; its values are shown only if there is need.
        if not passed:
            self.fail(self._formatMessage(msg, text.format(*map(safe_repr, values))))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + DIFF_OMITTED % len(diff)

    def assertTrue(self, expr, msg=None):
        self._unless(expr, msg, '{} is not true', expr)

    def assertFalse(self, expr, msg=None):
        self._unless(not expr, msg, '{} is not false', expr)

    def assertIs(self, expr1, expr2, msg=None):
        self._unless(expr1 is expr2, msg, '{} is not {}', expr1, expr2)

    def assertIsNot(self, expr1, expr2, msg=None):
        self._unless(expr1 is not expr2, msg, 'unexpectedly identical: {}', expr1)

    def assertIsNone(self, obj, msg=None):
        self._unless(obj is None, msg, '{} is not None', obj)

    def assertIsNotNone(self, obj, msg=None):
        self._unless(obj is not None, msg, 'unexpectedly None')

    def assertIn(self, member, container, msg=None):
        self._unless(member in container, msg, '{} not found in {}', member, container)

    def assertNotIn(self, member, container, msg=None):
        self._unless(member not in container, msg, '{} unexpectedly found in {}', member, container)

    def assertLess(self, a, b, msg=None):
        self._unless(a < b, msg, '{} not less than {}', a, b)

    def assertLessEqual(self, a, b, msg=None):
        self._unless(a <= b, msg, '{} not less than or equal to {}', a, b)

    def assertGreater(self, a, b, msg=None):
        self._unless(a > b, msg, '{} not greater than {}', a, b)

    def assertGreaterEqual(self, a, b, msg=None):
        self._unless(a >= b, msg, '{} not greater than or equal to {}', a, b)

    # Classes and attributes.

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            any_of = 'any of ' if isinstance(cls, tuple) else ''
            self.fail(self._formatMessage(msg, f'{safe_repr(obj)} is not an instance of {any_of}{cls!r}'))

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            if isinstance(cls, tuple):
                cls = next((c for c in cls if isinstance(obj, c)), cls)
            self.fail(self._formatMessage(msg, f'{safe_repr(obj)} is an instance of {cls!r}'))

    def _is_subclass(self, cls, superclass, msg):
        try:
            return issubclass(cls, superclass)
        except TypeError:
            if not isinstance(cls, type):
                self.fail(self._formatMessage(msg, f'{cls!r} is not a class'))
            raise

    def assertIsSubclass(self, cls, superclass, msg=None):
        if not self._is_subclass(cls, superclass, msg):
            any_of = 'any of ' if isinstance(superclass, tuple) else ''
            self.fail(self._formatMessage(msg, f'{cls!r} is not a subclass of {any_of}{superclass!r}'))

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        if self._is_subclass(cls, superclass, msg):
            if isinstance(superclass, tuple):
                superclass = next((c for c in superclass if issubclass(cls, c)), superclass)
            self.fail(self._formatMessage(msg, f'{cls!r} is a subclass of {superclass!r}'))

    def _attribute_text(self, obj, name, verb):
        match obj:
            case types.ModuleType():
                owner = f'module {obj.__name__!r}'
            case type():
                owner = f'type object {obj.__name__!r}'
            case _:
                owner = f'{type(obj).__name__!r} object'
        return f'{owner} has {verb} attribute {name!r}'

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            self.fail(self._formatMessage(msg, self._attribute_text(obj, name, 'no')))

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name):
            self.fail(self._formatMessage(msg, self._attribute_text(obj, name, 'unexpected')))

    # Exceptions, warnings, logs.

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _AssertRaisesContext(expected_exception, self).handle('assertRaises', args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _AssertRaisesContext(expected_exception, self, expected_regex).handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _AssertWarnsContext(expected_warning, self).handle('assertWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _AssertWarnsContext(expected_warning, self, expected_regex).handle('assertWarnsRegex', args, kwargs)

    def _assertNotWarns(self, expected_warning, *args, **kwargs):
        return _AssertNotWarnsContext(expected_warning, self).handle('_assertNotWarns', args, kwargs)

    def assertLogs(self, logger=None, level=None):
        from unittest._log import _AssertLogsContext
        return _AssertLogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        from unittest._log import _AssertLogsContext
        return _AssertLogsContext(self, logger, level, no_logs=True)

    # Equality. Two values of one type that addTypeEqualityFunc knows are compared in the way of that type.

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            asserter = self._type_equality_funcs.get(type(first))
            if asserter is not None:
                return getattr(self, asserter) if isinstance(asserter, str) else asserter
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            raise self.failureException(self._formatMessage(msg, '%s != %s' % _common_shorten_repr(first, second)))

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        self._unless(first != second, msg, '{} == {}', first, second)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            self._unless(diff <= delta, msg, '{} != {} within {} delta ({} difference)', first, second, delta, diff)
        else:
            places = 7 if places is None else places
            self._unless(round(diff, places) == 0, msg, '{} != {} within {} places ({} difference)', first, second, places, diff)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            passed = not first == second and diff > delta
            self._unless(passed, msg, '{} == {} within {} delta ({} difference)', first, second, delta, diff)
        else:
            places = 7 if places is None else places
            passed = not first == second and round(diff, places) != 0
            self._unless(passed, msg, '{} == {} within {} places', first, second, places)

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        kind = 'sequence' if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for which, seq in (('First', seq1), ('Second', seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f'{which} sequence is not a {kind}: {safe_repr(seq)}')
        text = self._sequence_text(seq1, seq2, kind, seq_type)
        if text is not None:
            self.fail(self._formatMessage(msg, self._truncateMessage(text, _pretty_diff(seq1, seq2))))

    def _sequence_text(self, seq1, seq2, kind, seq_type):
        # How two sequences differ, in words; None if they don't.
        sizes = []
        for which, seq in (('First', seq1), ('Second', seq2)):
            try:
                sizes.append(len(seq))
            except (TypeError, NotImplementedError):
                return f'{which} {kind} has no length.    Non-sequence?'
        if seq1 == seq2:
            return None
        text = '%ss differ: %s != %s\n' % (kind.capitalize(), *_common_shorten_repr(seq1, seq2))
        cannot = (TypeError, IndexError, NotImplementedError)
        len1, len2 = sizes
        for i in range(min(sizes)):
            items = []
            try:
                items.append(seq1[i])
                items.append(seq2[i])
            except cannot:
                text += f'\nUnable to index element {i} of {"second" if items else "first"} {kind}\n'
                break
            if items[0] != items[1]:
                text += '\nFirst differing element %d:\n%s\n%s\n' % (i, *_common_shorten_repr(*items))
                break
        else:
            if len1 == len2 and seq_type is None and type(seq1) != type(seq2):
                return None  # their elements are equal
        if len1 != len2:
            which, seq, start = ('First', seq1, len2) if len1 > len2 else ('Second', seq2, len1)
            text += f'\n{which} {kind} contains {abs(len1 - len2)} additional elements.\n'
            try:
                text += f'First extra element {start}:\n{safe_repr(seq[start])}\n'
            except cannot:
                text += f'Unable to index element {start} of {which.lower()} {kind}\n'
        return text

    def assertSetEqual(self, set1, set2, msg=None):
        differences = []
        for which, a, b in (('first', set1, set2), ('second', set2, set1)):
            try:
                differences.append(a.difference(b))
            except TypeError as e:
                self.fail(f'invalid type when attempting set difference: {e}')
            except AttributeError as e:
                self.fail(f'{which} argument does not support set difference: {e}')
        lines = []
        for difference, words in zip(differences, ('first set but not the second', 'second set but not the first')):
            if difference:
                lines.append(f'Items in the {words}:')
                lines.extend(map(repr, difference))
        if lines:
            self.fail(self._formatMessage(msg, '\n'.join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            text = self._truncateMessage('%s != %s' % _common_shorten_repr(d1, d2), _pretty_diff(d1, d2))
            self.fail(self._formatMessage(msg, text))

    def assertCountEqual(self, first, second, msg=None):
        first_seq, second_seq = list(first), list(second)
        try:
            if collections.Counter(first_seq) == collections.Counter(second_seq):
                return
            differences = _count_diff_hashable(first_seq, second_seq)
        except TypeError:
            differences = _count_diff_all_purpose(first_seq, second_seq)
        if differences:
            lines = ['First has %d, Second has %d:  %r' % d for d in differences]
            text = self._truncateMessage('Element counts were not equal:\n', '\n'.join(lines))
            self.fail(self._formatMessage(msg, text))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first == second:
            return
        if max(len(first), len(second)) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        a, b = first, second
        if a and b:
            if not (a.endswith('\n') and b.endswith('\n')):
                a, b = a + '\n', b + '\n'
        else:
            a, b = (t if not t or t.endswith('\n') else t + '\n' for t in (a, b))
        diff = '\n' + ''.join(_ndiff(a.splitlines(keepends=True), b.splitlines(keepends=True)))
        text = self._truncateMessage('%s != %s' % _common_shorten_repr(first, second), diff)
        self.fail(self._formatMessage(msg, text))

    # Texts.

    def assertRegex(self, text, expected_regex, msg=None):
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, 'expected_regex must not be empty.'
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            standardMsg = f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}"
            raise self.failureException(self._formatMessage(msg, standardMsg))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = re.compile(unexpected_regex)
        if match := unexpected_regex.search(text):
            standardMsg = f'Regex matched: {match[0]!r} matches {unexpected_regex.pattern!r} in {text!r}'
            raise self.failureException(self._formatMessage(msg, standardMsg))

    def _tail_type_check(self, s, tails, msg):
        for tail in tails if isinstance(tails, tuple) else (tails,):
            for types_, name in ((str, 'str'), ((bytes, bytearray), 'bytes')):
                if isinstance(tail, types_) and not isinstance(s, types_):
                    self.fail(self._formatMessage(msg, f'Expected {name}, not {type(s).__name__}'))

    def _check_tail(self, s, tail, msg, method, wanted, words):
        try:
            has = getattr(s, method)
            if has(tail) is wanted:
                return
        except (AttributeError, TypeError):
            self._tail_type_check(s, tail, msg)
            raise
        any_of = ''
        if isinstance(tail, tuple):
            if wanted:
                any_of = 'any of '
            else:
                tail = next((t for t in tail if has(t)), tail)
        self.fail(self._formatMessage(msg, f'{safe_repr(s, short=True)} {words} {any_of}{safe_repr(tail)}'))

    def assertStartsWith(self, s, prefix, msg=None):
        self._check_tail(s, prefix, msg, 'startswith', True, "doesn't start with")

    def assertNotStartsWith(self, s, prefix, msg=None):
        self._check_tail(s, prefix, msg, 'startswith', False, 'starts with')

    def assertEndsWith(self, s, suffix, msg=None):
        self._check_tail(s, suffix, msg, 'endswith', True, "doesn't end with")

    def assertNotEndsWith(self, s, suffix, msg=None):
        self._check_tail(s, suffix, msg, 'endswith', False, 'ends with')
