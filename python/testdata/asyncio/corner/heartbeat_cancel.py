import asyncio


async def heartbeat(log):
    try:
        while True: log.append('beat'); await asyncio.sleep(.01)
    except asyncio.CancelledError: log.append('stop'); raise
    finally: log.append('cleanup')


async def main():
    log = []; hb = asyncio.create_task(heartbeat(log)); await asyncio.sleep(.025); hb.cancel()
    await asyncio.wait([hb]); print(log, hb.cancelled())
    async def supervised():
        hb = asyncio.create_task(heartbeat(log))
        try: await asyncio.sleep(.001); raise RuntimeError('work failed')
        finally:
            hb.cancel()
            await asyncio.gather(hb, return_exceptions=True)
    log.clear()
    try: await supervised()
    except RuntimeError as e: print(e, log)


asyncio.run(main())
