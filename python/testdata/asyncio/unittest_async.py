import asyncio
import contextvars
import io
import re
import unittest
from unittest.mock import AsyncMock, call, patch

user = contextvars.ContextVar('user', default='nobody')


class Client:
    async def get(self, path):
        await asyncio.sleep(10)
        return path


async def fetch_all(client, *paths):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(client.get(path)) for path in paths]
    return [task.result() for task in tasks]


class Resource:
    async def __aenter__(self):
        print('open')
        return self

    async def __aexit__(self, *err):
        print('close')


class Tests(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        user.set('set up')

    async def asyncSetUp(self):
        print('asyncSetUp', user.get(), asyncio.get_running_loop().is_running())
        self.resource = await self.enterAsyncContext(Resource())
        self.addAsyncCleanup(self.clean, 1)
        user.set('async')

    async def asyncTearDown(self):
        print('asyncTearDown', user.get())

    async def clean(self, n):
        print('clean', n)

    async def test_context(self):
        self.assertEqual(user.get(), 'async')

    async def test_mock(self):
        client = AsyncMock(spec=Client)
        client.get.side_effect = lambda path: path.upper()
        self.assertEqual(await fetch_all(client, 'a', 'b'), ['A', 'B'])
        client.get.assert_has_awaits([call('a'), call('b')], any_order=True)

    async def test_patch(self):
        with patch.object(Client, 'get', return_value='patched') as get:
            self.assertEqual(await fetch_all(Client(), 'a'), ['patched'])
        get.assert_awaited_once_with('a')
        get.assert_awaited_with('b')

    @patch('asyncio.sleep')
    async def test_no_sleep(self, sleep):
        began = asyncio.get_running_loop().time()
        self.assertEqual(await Client().get('x'), 'x')
        self.assertLess(asyncio.get_running_loop().time() - began, 1)
        print(sleep.await_args)

    async def test_timeout(self):
        with self.assertRaises(TimeoutError):
            async with asyncio.timeout(0.01):
                await asyncio.Event().wait()

    async def test_error(self):
        await asyncio.sleep(0)
        {}['key']

    def test_sync(self):
        print('sync', user.get())

    async def test_left(self):
        self.task = asyncio.create_task(asyncio.sleep(100))
        await asyncio.sleep(0)
        self.addCleanup(lambda: print(self.task.done()))


class Forgotten(unittest.TestCase):
    async def test_it(self):
        self.fail()


out = io.StringIO()
load = unittest.defaultTestLoader.loadTestsFromTestCase
result = unittest.TextTestRunner(out, verbosity=2).run(load(Tests))
print(re.sub(r'in [\d.]+s', 'in TIME', out.getvalue()))
print(result)
import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    result = unittest.TestResult()
    load(Forgotten).run(result)
print(result, [re.sub('0x[0-9a-f]+|at .*method', '…', str(w.message)) for w in seen])
