import asyncio
import enum


class State(enum.Enum):
    IDLE = 'idle'
    BREWING = 'brewing'
    READY = 'ready'
    BROKEN = 'broken'


class CoffeeMachine:
    table = {
        (State.IDLE, 'brew'): State.BREWING,
        (State.BREWING, 'done'): State.READY,
        (State.READY, 'take'): State.IDLE,
        (State.BREWING, 'fail'): State.BROKEN,
        (State.BROKEN, 'repair'): State.IDLE,
    }

    def __init__(self):
        self.state, self.changed, self.history = State.IDLE, asyncio.Condition(), []

    async def send(self, event):
        async with self.changed:
            new = self.table.get((self.state, event))
            if new is None:
                self.history.append(f'{event} ignored in {self.state.value}')
                return False
            self.history.append(f'{self.state.value} -{event}-> {new.value}')
            self.state = new
            self.changed.notify_all()
            return True

    async def until(self, *states):
        async with self.changed:
            await self.changed.wait_for(lambda: self.state in states)
            return self.state


async def barista(machine):
    for event in 'brew', 'take', 'done', 'take', 'brew', 'fail', 'brew', 'repair':
        await asyncio.sleep(0.002)
        await machine.send(event)


async def main():
    machine = CoffeeMachine()
    ready = asyncio.create_task(machine.until(State.READY))
    broken = asyncio.create_task(machine.until(State.BROKEN))
    worker = asyncio.create_task(barista(machine))
    print(await ready, broken.done())
    print(await broken)
    await worker
    print(*machine.history, sep='\n')

asyncio.run(main())
