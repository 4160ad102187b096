import asyncio, warnings
warnings.simplefilter("ignore")
p = asyncio.get_event_loop_policy()
print(isinstance(p, asyncio.AbstractEventLoopPolicy))
loop = p.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)

class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("new loop")
        return super().new_event_loop()

asyncio.set_event_loop_policy(Policy())

async def main():
    return type(asyncio.get_event_loop_policy()).__name__

l = asyncio.new_event_loop()
print(l.run_until_complete(main()))
l.close()
asyncio.set_event_loop_policy(None)
print(type(asyncio.get_event_loop_policy()).__name__ != "Policy")
loop.close()
try:
    asyncio.set_event_loop(3)
except TypeError as e:
    print(e)
