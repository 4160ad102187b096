package asyncio_test

import (
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python"
)

// soakLimit is how far the heap may grow: in short mode, 33,300 tasks, that is under 8 bytes for each.
const soakLimit = 256 << 10

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

    for part in 'warm', 'first', 'second':
        for n in range(ROUNDS // 3):
            await round()
        print(part, len(asyncio.all_tasks()))

asyncio.run(main())
`

// TestSoak makes and cancels a million tasks, a tenth of that in short mode; nothing of them stays in memory. It does so in three
// equal parts. The first warms up: pools and tables reach their sizes, and what earlier tests have left is collected. The heap after
// the second and after the third must then be the same, whatever ran before.
func TestSoak(t *testing.T) {
	rounds := 10_000
	if testing.Short() {
		rounds = 1000
	}
	heap := func() int64 {
		for range 4 { // what waits for cleanups takes more than one
			runtime.GC()
		}
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	var heaps []int64
	var said, errs strings.Builder
	in := python.New(python.Options{
		Stdout: func(s string) {
			said.WriteString(s)
			if strings.Contains(s, " 1") { // after a part, when only main is left
				heaps = append(heaps, heap())
			}
		},
		Stderr: func(s string) { errs.WriteString(s) },
	})
	if status := in.Run([]byte(strings.Replace(soak, "ROUNDS", strconv.Itoa(rounds), 1))); status != 0 || errs.Len() > 0 {
		t.Fatalf("exit status %d: %s", status, errs.String())
	}
	if got := said.String(); got != "warm 1\nfirst 1\nsecond 1\n" || len(heaps) != 3 {
		t.Fatalf("the program said %q, and the heap was measured %d times", got, len(heaps))
	}
	t.Logf("heap after each third: %d kB", []int64{heaps[0] >> 10, heaps[1] >> 10, heaps[2] >> 10})
	if grown := heaps[2] - heaps[1]; grown > soakLimit {
		t.Errorf("%d tasks have made the heap grow by %d kB", rounds/3*100, grown>>10)
	}
}
