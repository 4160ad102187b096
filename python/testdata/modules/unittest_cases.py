# not recorded by -record: 3.14 says what these assertions say.
import io
import re
import sys
import unittest
import warnings


class Numbers(unittest.TestCase):
    """Numbers."""

    @classmethod
    def setUpClass(cls):
        print('set up class', cls.__name__)
        cls.addClassCleanup(print, 'class cleanup')

    @classmethod
    def tearDownClass(cls):
        print('tear down class')

    def setUp(self):
        self.addCleanup(print, 'cleanup of', self._testMethodName)

    def test_add(self):
        """One and one."""
        self.assertEqual(1 + 1, 2)

    def test_lists(self):
        self.assertEqual([1, 2, 3], [1, 3, 3, 4], 'the lists')

    def test_dicts(self):
        self.assertEqual({'a': 1, 'b': [1, 2]}, {'a': 1, 'b': [1, 3]})

    def test_texts(self):
        self.assertEqual('one\ntwo\nthree\n', 'one\ntow\nthree\nfour\n')

    def test_sets(self):
        self.assertEqual({1, 2}, {2, 3})

    def test_almost(self):
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertAlmostEqual(1.0, 1.1, places=2)

    def test_counts(self):
        self.assertCountEqual('abca', 'abcc')

    def test_sub(self):
        for n in range(4):
            with self.subTest('is even', n=n):
                self.assertEqual(n % 2, 0)

    def test_raises(self):
        with self.assertRaises(ZeroDivisionError) as cm:
            1 / 0
        print(repr(cm.exception))
        with self.assertRaisesRegex(ValueError, 'invalid.*base 10'):
            int('x')
        with self.assertRaises(KeyError):
            {}.get('x')

    def test_error(self):
        try:
            {}['x']
        except KeyError:
            raise ValueError('no x')

    def test_warns(self):
        with self.assertWarns(DeprecationWarning) as cm:
            warnings.warn('old', DeprecationWarning)
        print(cm.warning)
        with self.assertWarns(UserWarning):
            pass

    def test_logs(self):
        import logging
        with self.assertLogs('a', 'INFO') as cm:
            logging.getLogger('a.b').info('hello')
        print(cm.output)
        with self.assertLogs('a', 'ERROR'):
            logging.getLogger('a').warning('not enough')

    @unittest.skip('not today')
    def test_skipped(self):
        pass

    @unittest.skipIf(sys.maxsize > 0, 'big numbers')
    def test_skipped_too(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail('as expected')

    @unittest.expectedFailure
    def test_unexpected(self):
        pass


class BadSetUp(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError('no set-up')

    def test(self):
        pass


class Words(unittest.TestCase):
    CHECKS = [
        lambda t: t.assertTrue(0), lambda t: t.assertFalse([1]), lambda t: t.assertIs(1, 2), lambda t: t.assertIsNot(t, t) if False else t.assertIsNot(None, None),
        lambda t: t.assertIsNone(1), lambda t: t.assertIsNotNone(None), lambda t: t.assertIn(1, [2]), lambda t: t.assertNotIn(1, [1]),
        lambda t: t.assertIsInstance(1, str), lambda t: t.assertIsInstance(1, (str, list)), lambda t: t.assertNotIsInstance(1, int),
        lambda t: t.assertIsSubclass(int, str), lambda t: t.assertNotIsSubclass(bool, (str, int)), lambda t: t.assertIsSubclass(1, int),
        lambda t: t.assertHasAttr(1, 'x'), lambda t: t.assertHasAttr(sys, 'x'), lambda t: t.assertHasAttr(int, 'x'),
        lambda t: t.assertNotHasAttr(1, 'real'), lambda t: t.assertStartsWith('abc', 'b'), lambda t: t.assertStartsWith('abc', ('b', 'c')),
        lambda t: t.assertStartsWith(b'abc', 'b'), lambda t: t.assertNotStartsWith('abc', ('x', 'a')), lambda t: t.assertEndsWith('abc', 'b'),
        lambda t: t.assertNotEndsWith('abc', 'c'), lambda t: t.assertLess(2, 1), lambda t: t.assertLessEqual(2, 1), lambda t: t.assertGreater(1, 2),
        lambda t: t.assertGreaterEqual(1, 2), lambda t: t.assertRegex('abc', 'x'), lambda t: t.assertNotRegex('abc', 'b.'),
        lambda t: t.assertNotEqual(1, 1), lambda t: t.assertNotAlmostEqual(1, 1.00000001), lambda t: t.assertAlmostEqual(1, 2, delta=0.5),
        lambda t: t.assertAlmostEqual(1, 2, places=3, delta=0.5), lambda t: t.assertEqual('a' * 100 + 'b', 'a' * 100 + 'c'),
        lambda t: t.assertSequenceEqual((1, 2), [1]), lambda t: t.assertListEqual((1,), [1]), lambda t: t.assertSetEqual({1}, [1]),
        lambda t: t.assertDictEqual([], {}), lambda t: t.assertMultiLineEqual(1, ''), lambda t: t.assertEqual(1, 2, 'a message'),
        lambda t: t.assertRaises(1), lambda t: t.assertRaises(ValueError, int, 1), lambda t: t.assertRaises(ValueError, mgs='x'),
        lambda t: t.assertRaisesRegex(ValueError, 'y', int, 'x'), lambda t: t.fail(), lambda t: t.skipTest('why'),
    ]

    def runTest(self):
        for check in self.CHECKS:
            try:
                check(self)
                print('passed')
            except BaseException as e:
                print(type(e).__name__, e)


Words().debug()
for verbosity in 1, 2:
    out = io.StringIO()
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    suite = unittest.TestSuite([load(Numbers), load(BadSetUp)])
    print(suite.countTestCases(), unittest.TestSuite([Words()]))
    result = unittest.TextTestRunner(out, verbosity=verbosity).run(suite)
    print(re.sub(r'in [\d.]+s', 'in TIME', out.getvalue()))
    print(result, result.wasSuccessful())

result = unittest.main(module=None, argv=['prog', '__main__.Numbers.test_add', '__main__.Numbers.nothing'], exit=False,
    testRunner=unittest.TextTestRunner(io.StringIO())).result
print(result, result.errors[0][0])
