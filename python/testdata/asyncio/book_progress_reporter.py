import asyncio


async def download(name, size, progress):
    got = 0
    while got < size:
        await asyncio.sleep(0.002)
        got = min(size, got + 30)
        progress(name, got, size)
    return name


async def main():
    state, lines = {}, []

    def progress(name, got, size):
        state[name] = got / size
        if got == size:
            lines.append(f'{name} complete')

    files = {'small': 30, 'big': 100, 'middle': 60}
    tasks = {asyncio.create_task(download(n, s, progress), name=n) for n, s in files.items()}
    while tasks:
        done, tasks = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for t in done:
            lines.append(f'{t.get_name()} done, {len(tasks)} left')
    print(*lines, sep='\n')
    print(state)

asyncio.run(main())
