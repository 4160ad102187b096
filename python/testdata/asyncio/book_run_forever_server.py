import asyncio


class Heart:
    def __init__(self, loop, beats):
        self.loop, self.left, self.log = loop, beats, []

    def beat(self):
        self.log.append(self.left)
        self.left -= 1
        if self.left:
            self.loop.call_later(0.001, self.beat)
        else:
            self.loop.stop()


loop = asyncio.new_event_loop()
heart = Heart(loop, 3)
loop.call_soon(heart.beat)
loop.call_soon(print, 'before', loop.is_running())
try:
    loop.run_forever()
finally:
    print(heart.log, loop.is_running(), loop.is_closed())
print(loop.run_until_complete(asyncio.sleep(0, 'once more')))
loop.call_soon(loop.stop)
loop.call_soon(print, 'in the same turn as stop')
loop.run_forever()
loop.stop()
loop.call_soon(print, 'a stopped loop runs one turn')
loop.run_forever()


async def stopper():
    asyncio.get_running_loop().stop()
    await asyncio.sleep(0.01)
    return 'never seen'

try:
    loop.run_until_complete(stopper())
except RuntimeError as e:
    print(e)
for t in asyncio.all_tasks(loop):
    t.cancel()
    try:
        loop.run_until_complete(t)
    except asyncio.CancelledError:
        print('cancelled', t.cancelled())
loop.close()
loop.close()
try:
    loop.call_soon(print)
except RuntimeError as e:
    print(e)
