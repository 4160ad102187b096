# not recorded by -record: 3.14 says what these mocks say.
import re
import inspect
from unittest.mock import ANY, AsyncMock, MagicMock, Mock, PropertyMock, call, create_autospec, mock_open, patch, seal, sentinel


def attempt(action):
    try:
        print(re.sub(r"id='\d+'", "id='…'", repr(action())))
    except BaseException as e:
        print(type(e).__name__ + ':', re.sub(r"id='\d+'", "id='…'", str(e)))


class Shop:
    name = 'shop'

    def __init__(self, owner, *, open=True):
        self.owner = owner

    def sell(self, what, price=1):
        return f'{what} for {price}'

    async def order(self, what):
        return what


m = Mock(name='m')
m.method(1, key='value').more(2)
m.other.deep.call()
print(m.mock_calls, m.method_calls, m.method.call_count)
print(m.mock_calls == call.method(1, key='value').more(2).call_list() + [call.other.deep.call()])
attempt(lambda: m)
attempt(lambda: m.method().more)
attempt(lambda: m.method.assert_called_once())
attempt(lambda: m.method.assert_called_with(2))
attempt(lambda: m.method.assert_not_called())
attempt(lambda: m.nothing.assert_called_with(1, a=2))
attempt(lambda: m.nothing.assert_called())
attempt(lambda: m.assert_has_calls([call.method(1, key='value'), call.nothing()]))
attempt(lambda: m.assert_has_calls([call.nothing()], any_order=True))
attempt(lambda: m.method.assert_any_call(3))
attempt(lambda: m.asert_called())
attempt(lambda: m.called_once)
m.method.assert_any_call(1, key=ANY)
m.reset_mock()
print(m.mock_calls)

m = Mock(side_effect=[1, ValueError('two'), 3])
for _ in range(4):
    attempt(m)
m.side_effect = lambda x: x * 2
print(m(4), m.call_args, m.call_args.args, m.call_args_list)
m.configure_mock(**{'a.b.return_value': 5, 'c': sentinel.c})
print(m.a.b(), m.c)

m = Mock(spec=Shop)
print(isinstance(m, Shop), inspect.iscoroutinefunction(m.order))
attempt(lambda: m)
attempt(lambda: m.steal)
m.sell('x', price=2)
m.sell.assert_called_once_with(what='x', price=2) if False else m.sell.assert_called_once_with('x', price=2)
attempt(lambda: setattr(Mock(spec_set=Shop), 'new', 1))

shop = create_autospec(Shop)
attempt(lambda: shop())
attempt(lambda: shop('me').sell())
attempt(lambda: shop('me').sell('x', 1, 2))
shop.return_value.sell.return_value = 'sold'
print(shop('me').sell('y'), shop.mock_calls)
f = create_autospec(Shop.sell)
attempt(lambda: f(1))
print(inspect.signature(f), f.__name__)

m = MagicMock()
print(len(m), bool(m), int(m), float(m), list(m), m == m, m == 1, 3 in m, str(m)[:10], m[1] is m[2])
m.__len__.return_value = 4
m.__getitem__.side_effect = lambda k: k * 10
m.__iter__.return_value = [1, 2]
print(len(m), m[3], list(m), list(m))
with m as entered:
    entered.work()
print([re.sub(r'\d{4,}', '…', repr(c)) for c in m.mock_calls][-3:])
seal(m)
attempt(lambda: m.new)

with patch('builtins.print') as fake:
    print('not shown')
print(fake.mock_calls)

@patch.object(Shop, 'sell', return_value='patched')
@patch.object(Shop, 'name', 'other')
def patched(sell):
    print(Shop('me').sell('x'), Shop.name, sell.call_args)

patched()
print(Shop('me').sell('x'), Shop.name)
d = {'a': 1}
with patch.dict(d, {'b': 2}, clear=True):
    print(d)
print(d)
with patch.multiple(Shop, sell=MagicMock(), name='n') as made:
    print(made, Shop.name)
attempt(lambda: patch('Shop'))
attempt(lambda: patch.object(Shop, 'missing').start())
attempt(lambda: patch('os.path', autospect=True))
p = patch.object(Shop, 'name', 'started')
print(p.start(), Shop.name, p.stop(), Shop.name)
with patch.object(Shop, 'owner', create=True, new_callable=PropertyMock, return_value='nobody') as owner:
    print(Shop.owner if False else Shop.__new__(Shop).owner, owner.mock_calls)

opened = mock_open(read_data='one\ntwo\n')
with patch('builtins.open', opened):
    with open('file') as file:
        print(file.read())
    print(list(open('file')), open('other').readline())
print(opened.mock_calls[:4])


async def main():
    m = AsyncMock(return_value=3)
    coro = m(1, x=2)
    attempt(lambda: m.assert_awaited())
    print(inspect.iscoroutine(coro), await coro, m.await_count, m.await_args)
    m.assert_awaited_once_with(1, x=2)
    attempt(lambda: m.assert_awaited_with(2))
    attempt(lambda: m.assert_not_awaited())
    attempt(lambda: m.assert_has_awaits([call(3)]))
    attempt(lambda: m.assert_any_await(3))
    m = AsyncMock(side_effect=[1, KeyError('k')])
    print(await m())
    for _ in range(2):
        try:
            await m()
        except (KeyError, StopAsyncIteration) as e:
            print(repr(e))
    shop = create_autospec(Shop, instance=True)
    shop.order.return_value = 'tea'
    print(await shop.order('x'), shop.order.await_args_list)
    with patch.object(Shop, 'order') as order:
        order.return_value = 'milk'
        print(type(order).__name__, await Shop('me').order('x'))
    m = MagicMock()
    m.__aiter__.return_value = [1, 2]
    async with m as entered:
        print([x async for x in m], type(entered).__name__)
    attempt(lambda: AsyncMock(name='task').done)

coro = main()
try:
    coro.send(None)
except StopIteration:
    print('done')
