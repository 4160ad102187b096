package asyncio_test

import (
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python"
)

// soak makes and cancels tasks that wait for all kinds of things, and says when to look at the memory.
const soak = `
import asyncio

async def main():
    lock, event, queue = asyncio.Lock(), asyncio.Event(), asyncio.Queue()
    await lock.acquire()

    async def waits(i):
        match i % 6:
            case 0: await asyncio.sleep(3600)
            case 1: await lock.acquire()
            case 2: await asyncio.wait_for(event.wait(), 3600)
            case 3: await queue.get()
            case 4:
                async with asyncio.timeout(3600):
                    await asyncio.shield(asyncio.get_running_loop().create_future())
            case 5:
                async with asyncio.TaskGroup() as tg:
                    tg.create_task(asyncio.sleep(3600))

    async def round():
        tasks = [asyncio.create_task(waits(i)) for i in range(100)]
        for t in tasks[::5]:
            t.cancel()
        await asyncio.sleep(1)
        for t in tasks:
            t.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert all(isinstance(r, asyncio.CancelledError) for r in results), results

    for n in range(ROUNDS):
        if n == 50:
            print('before')
        await round()
    print('after', len(asyncio.all_tasks()))

asyncio.run(main())
`

// TestSoak makes and cancels a million tasks, a tenth of that in short mode; nothing of them stays in memory.
func TestSoak(t *testing.T) {
	rounds := 10_000
	if testing.Short() {
		rounds = 1000
	}
	heap := func() int64 {
		// What earlier tests have left is gone after several: some of it waits for cleanups.
		for range 4 {
			runtime.GC()
		}
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	var before, after int64
	var errs strings.Builder
	in := python.New(python.Options{
		Stdout: func(s string) {
			switch {
			case strings.HasPrefix(s, "before"):
				before = heap()
			case strings.HasPrefix(s, "after 1"):
				after = heap()
			}
		},
		Stderr: func(s string) { errs.WriteString(s) },
	})
	if status := in.Run([]byte(strings.Replace(soak, "ROUNDS", strconv.Itoa(rounds), 1))); status != 0 || errs.Len() > 0 {
		t.Fatalf("exit status %d: %s", status, errs.String())
	}
	if before == 0 || after == 0 {
		t.Fatal("the program didn't say before and after")
	}
	// What other tests of the process have left moves the heap by some 100 kB; 20 bytes for each task would be 2 MB.
	if grown := after - before; grown > 2<<20 {
		t.Errorf("after %d tasks the heap has grown by %d kB", rounds*100, grown>>10)
	}
}
