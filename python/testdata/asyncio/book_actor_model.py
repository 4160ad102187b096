import asyncio


class Actor:
    def __init__(self):
        self.inbox = asyncio.Queue()
        self.task = asyncio.create_task(self._run())

    async def _run(self):
        while True:
            message, reply = await self.inbox.get()
            if message is None:
                reply.set_result('stopped')
                return
            try:
                reply.set_result(await self.receive(message))
            except Exception as e:
                reply.set_exception(e)

    async def ask(self, message):
        reply = asyncio.get_running_loop().create_future()
        await self.inbox.put((message, reply))
        return await reply


class Account(Actor):
    def __init__(self, balance):
        self.balance = balance
        super().__init__()

    async def receive(self, message):
        op, amount = message
        await asyncio.sleep(0)
        if op == 'withdraw' and amount > self.balance:
            raise ValueError(f'only {self.balance} left')
        self.balance += amount if op == 'deposit' else -amount
        return self.balance


async def main():
    a = Account(100)
    print(await a.ask(('deposit', 50)))
    results = await asyncio.gather(*(a.ask(('withdraw', 60)) for _ in range(3)), return_exceptions=True)
    print(results)
    print(await a.ask(None), a.task.done())

asyncio.run(main())
