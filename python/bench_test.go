// Benchmarks of the interpreter: the three programs of docs/decisions.md and the loops that readers write.

package python_test

import (
	"testing"

	"github.com/aioplay/aioplay/python"
)

// programs are run whole, compilation included, once per iteration.
var programs = []struct{ name, source string }{
	{"fib27", `
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
fib(27)
`},
	{"loop5M", `
def loop():
    t = 0
    for i in range(5000):
        for j in range(1000):
            t += i ^ j
    return t
loop()
`},
	{"methods1M", `
class Counter:
    def __init__(self):
        self.n = 0
    def add(self, k):
        self.n += k
def run():
    c = Counter()
    for i in range(1000000):
        c.add(i)
run()
`},
	{"generator1M", `
def count(n):
    for i in range(n):
        yield i
def run():
    t = 0
    for x in count(1000000):
        t += x
run()
`},
	{"longints", `
def run():
    x, h = 12345, 14695981039346656037
    for i in range(200000):
        x = (x * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        h = ((h ^ (x & 255)) * 1099511628211) % 2**64
    return x + h
run()
`},
	{"strings1M", `
def run():
    parts = []
    for i in range(1000000):
        parts.append(str(i))
    return len("".join(parts))
run()
`},
	{"dicts", `
def run():
    d = {}
    for i in range(200000):
        d[i] = i * 2
    t = 0
    for k in d:
        t += d[k]
    s = [x for x in range(200000) if x % 3 == 0]
    s.sort(key=lambda x: -x)
    w = {}
    for x in ("a b c d e f g h" * 5000).split():
        w[x] = w.get(x, 0) + 1
    return t
run()
`},
	{"nbody50k", nbody},
	{"awaits", `
async def leaf():
    return 1
async def nest(n):
    if n == 0:
        return await leaf()
    return await nest(n - 1)
async def main():
    for _ in range(3000):
        await nest(100)
c = main()
try:
    c.send(None)
except StopIteration:
    pass
`},
}

const nbody = `
def make():
    return [
        [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47841760435743],
        [4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.606326392995832, 2.81198684491626, -0.02521836165988763, 0.03769367487038949],
        [8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -1.01077434617879, 1.82566237123041, 0.008415761376584154, 0.011286326131968767],
        [12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 1.08279100644154, 0.868713018169608, -0.010832637401363636, 0.0017237240570597112],
        [15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.979090732243898, 0.594698998647676, -0.034755955550407774, 0.0020336868699246304],
    ]
def advance(bodies, dt, n):
    pairs = [(bodies[i], bodies[j]) for i in range(5) for j in range(i + 1, 5)]
    for _ in range(n):
        for a, b in pairs:
            dx = a[0] - b[0]
            dy = a[1] - b[1]
            dz = a[2] - b[2]
            mag = dt * (dx * dx + dy * dy + dz * dz) ** -1.5
            bm = b[6] * mag
            am = a[6] * mag
            a[3] -= dx * bm
            a[4] -= dy * bm
            a[5] -= dz * bm
            b[3] += dx * am
            b[4] += dy * am
            b[5] += dz * am
        for b in bodies:
            b[0] += dt * b[3]
            b[1] += dt * b[4]
            b[2] += dt * b[5]
advance(make(), 0.01, 50000)
`

func BenchmarkProgram(b *testing.B) {
	for _, p := range programs {
		b.Run(p.name, func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				in := python.New(python.Options{Stderr: func(s string) { b.Log(s) }})
				if st := in.Run([]byte(p.source)); st != 0 {
					b.Fatalf("status %d", st)
				}
			}
		})
	}
}
