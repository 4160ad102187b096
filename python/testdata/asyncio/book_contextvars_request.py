import asyncio
import contextvars

request = contextvars.ContextVar('request', default='-')
user = contextvars.ContextVar('user')
log = []


def note(text):
    log.append(f'[{request.get()}] {user.get("nobody")}: {text}')


async def query(sql):
    await asyncio.sleep(0.001)
    note(sql)


async def handle(n, name):
    request.set(f'req-{n}')
    token = user.set(name)
    note('begin')
    await query('select')
    await asyncio.gather(query('a'), query('b'))
    user.reset(token)
    note('end')


async def main():
    await asyncio.gather(handle(1, 'ann'), handle(2, 'bob'))
    note('main')
    ctx = contextvars.copy_context()
    ctx.run(request.set, 'by hand')
    await asyncio.create_task(query('in a context'), context=ctx)
    asyncio.get_running_loop().call_soon(note, 'callback', context=ctx)
    await asyncio.sleep(0)
    note('after')
    print(*sorted(log), sep='\n')
    print(ctx[request], request in ctx, user in ctx)

asyncio.run(main())
