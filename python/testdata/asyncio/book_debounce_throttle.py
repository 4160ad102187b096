import asyncio


def debounce(wait):
    def decorate(fn):
        handle = None

        def call(*args):
            nonlocal handle
            if handle is not None:
                handle.cancel()
            handle = asyncio.get_running_loop().call_later(wait, fn, *args)
        return call
    return decorate


def throttle(wait):
    def decorate(fn):
        last = None

        def call(*args):
            nonlocal last
            now = asyncio.get_running_loop().time()
            if last is None or now - last >= wait:
                last = now
                fn(*args)
        return call
    return decorate


seen = []


@debounce(0.03)
def search(text):
    seen.append(f'search {text}')


@throttle(0.05)
def scroll(y):
    seen.append(f'scroll {y}')


async def main():
    for i, text in enumerate(('p', 'py', 'pyt')):
        search(text)
        scroll(i)
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)
    search('python')
    scroll(9)
    scroll(10)
    await asyncio.sleep(0.05)
    print(seen)

asyncio.run(main())
