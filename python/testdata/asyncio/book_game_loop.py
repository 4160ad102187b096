import asyncio


class Game:
    def __init__(self):
        self.tick, self.events, self.running, self.log = 0, [], True, []

    async def update(self):
        while self.running:
            await asyncio.sleep(0.01)
            self.tick += 1
            events, self.events = self.events, []
            self.log.append((self.tick, events))
            if 'quit' in events:
                self.running = False

    async def player(self):
        for key, at in ('left', 0.015), ('jump', 0.01), ('quit', 0.02):
            await asyncio.sleep(at)
            self.events.append(key)


async def main():
    game = Game()
    await asyncio.gather(game.update(), game.player())
    print(game.tick, [e for _, events in game.log for e in events], game.running)

asyncio.run(main())
