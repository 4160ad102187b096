// Python programs through the whole path: the page's runtime, a worker, the interpreter on the browser's clock.

import type { Listener, Run, RunOptions, RunResult } from "../site/src/runtime";
import { Runtime } from "../site/src/runtime";

interface Outcome {
  result: RunResult;
  out: string;
  trace: string;
}

const runtime = Runtime.shared(new URL("/gz/", location.href));
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function check(ok: boolean, what: unknown): void {
  if (!ok) throw new Error(typeof what === "string" ? what : JSON.stringify(what));
}

function begin(code: string, more: Partial<RunOptions> = {}, on: Listener = {}): { run: Run; done: Promise<Outcome> } {
  const seen = { out: "", trace: "" };
  const run = runtime.start(
    { code, clock: "virtual", speed: 0, seed: 1, ...more },
    {
      ...on,
      output: (_stream, text) => (seen.out += text),
      trace: (lines) => (seen.trace += lines),
    },
  );
  return { run, done: run.done.then((result) => ({ ...seen, result })) };
}

const play = (code: string, more?: Partial<RunOptions>, on?: Listener): Promise<Outcome> => begin(code, more, on).done;

async function stopAfter(code: string, ms: number, more?: Partial<RunOptions>): Promise<[number, Outcome]> {
  const { run, done } = begin(code, more);
  await sleep(ms);
  const asked = performance.now();
  run.stop();
  const outcome = await done;
  return [performance.now() - asked, outcome];
}

async function alive(): Promise<void> {
  const { out, result } = await play("print('still', 'here')");
  check(out === "still here\n" && result.status === 0, { out, result });
}

const SLEEPERS = `
import asyncio

async def nap(i):
    await asyncio.sleep(2)
    return i

async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    results = await asyncio.gather(*(nap(i) for i in range(99)))
    print(sum(results), round(loop.time() - start, 3))

asyncio.run(main())
`;

const tests: Record<string, () => Promise<string | void>> = {
  async "print"() {
    const { out, result } = await play("print('hello', 1 + 1, '三 👍')");
    check(out === "hello 2 三 👍\n" && result.status === 0 && result.reason === "done", { out, result });
  },

  async "99 sleeps of two seconds"() {
    let seen = await play(SLEEPERS, { trace: true });
    check(seen.out === "4851 2.0\n" && seen.result.virtualMs === 2000, seen);
    const events = seen.trace.trimEnd().split("\n").map((line) => JSON.parse(line) as { ev?: string });
    check(events.filter((one) => one.ev === "TaskSpawned").length === 100, "100 tasks");
    const first = seen.trace;
    seen = await play(SLEEPERS, { trace: true });
    check(seen.trace === first, "the same trace every time");
    seen = await play(SLEEPERS.replace("sleep(2)", "sleep(0.2)"), { clock: "real" });
    check(/^4851 0\.[234]/.test(seen.out) && seen.result.realMs >= 199, seen);
  },

  async "stop"() {
    const programs: Array<[string, string, Partial<RunOptions>]> = [
      ["while True", "while True:\n    pass\n", {}],
      ["for", "for i in range(10**12):\n    x = i * i\n", {}],
      ["recursion", "def f(n):\n    return f(n - 1) if n else 0\nwhile True:\n    f(500)\n", {}],
      ["asyncio turns", "import asyncio\nasync def main():\n    while True:\n        await asyncio.sleep(0)\nasyncio.run(main())\n", {}],
      ["virtual sleeps", "import asyncio\nasync def main():\n    while True:\n        await asyncio.sleep(1)\nasyncio.run(main())\n", {}],
      ["paced sleep", "import asyncio\nasyncio.run(asyncio.sleep(1000))\n", { speed: 1 }],
      ["real sleep", "import asyncio\nasyncio.run(asyncio.sleep(1000))\n", { clock: "real" }],
      ["time.sleep", "import time\ntime.sleep(1000)\n", { clock: "real" }],
      ["input", "input('? ')\n", {}],
      ["print", "while True:\n    print('x')\n", {}],
    ];
    const times: string[] = [];
    const wrong: unknown[] = [];
    for (const [name, code, more] of programs) {
      const [ms, seen] = await stopAfter(code, 120, more);
      const { result, out } = seen;
      const right =
        result.status === 130 && result.reason === "stopped" && result.error?.type === "KeyboardInterrupt" &&
        out.trimEnd().endsWith("KeyboardInterrupt") && out.includes("Traceback");
      if (!right) wrong.push({ name, result, out: out.slice(-400) });
      times.push(`${name} ${ms.toFixed(0)}`);
    }
    check(wrong.length === 0, wrong);
    await alive();
    return times.join(", ") + " ms";
  },

  async "a stop that is handled"() {
    const [, seen] = await stopAfter("try:\n    while True:\n        pass\nexcept KeyboardInterrupt:\n    print('bye')\n", 80);
    check(seen.out === "bye\n" && seen.result.status === 0, seen);
  },

  async "input"() {
    let run: Run;
    const first = begin("name = input('name? ')\nprint('hi', name)\ntry:\n    input()\nexcept EOFError as e:\n    print(repr(e))\n", {}, {
      input: (prompt) => run.input(prompt ? "Ada" : null),
    });
    run = first.run;
    const seen = await first.done;
    check(seen.out === "name? hi Ada\nEOFError('EOF when reading a line')\n", seen);
  },

  async "errors have a place"() {
    let seen = await play("x = 1\nprint(x / 0)\n");
    check(seen.result.status === 1 && seen.result.reason === "error", seen);
    check(seen.result.error?.type === "ZeroDivisionError" && seen.result.error.line === 2, seen.result);
    check(seen.out.startsWith("Traceback (most recent call last):\n") && seen.out.endsWith("ZeroDivisionError: division by zero\n"), seen.out);
    seen = await play("x = 1\nif x\n    print(x)\n");
    check(seen.result.error?.type === "SyntaxError" && seen.result.error.line === 2, seen.result);
    seen = await play("import sys\nsys.exit(3)\n");
    check(seen.result.status === 3 && seen.result.reason === "done", seen.result);
    seen = await play("import js\n");
    check(seen.result.error?.type === "ModuleNotFoundError", seen.result);
  },

  async "recursion goes deep"() {
    const plain = "import sys\nsys.setrecursionlimit(200010)\ndef f(n): return n and 1 + f(n - 1)\nprint(f(200000))\ntry: f(10**9)\nexcept RecursionError: print('deep')\n";
    let seen = await play(plain);
    check(seen.out === "200000\ndeep\n", seen);
    // The library calls Python, which calls the library: each level needs some of the worker's stack, more once V8 has optimised it.
    const through = `import sys
sys.setrecursionlimit(10000)
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return repr(A(self.n - 1)) if self.n else "end"
def f(n): return sorted([n], key=lambda x: f(x - 1) if x else 0)[0]
for i in range(60):
    f(1000)
    repr(A(1000))
print(repr(A(2000)))
def g(n): return sorted([n], key=lambda x: g(x + 1))
try: g(0)
except RecursionError: print("deep")
`;
    seen = await play(through);
    check(seen.out === "end\ndeep\n", seen);
    await alive();
  },

  async "bad programs leave the page alive"() {
    const programs: Record<string, string> = {
      "infinite recursion": "def f():\n    return f()\nf()\n",
      "deep brackets": `x = ${"(".repeat(10000)}1${")".repeat(10000)}\n`,
      "huge power": "10**10**8\n",
      "one long line": `x = "${"a".repeat(1 << 20)}"\nprint(len(x))\n`,
      "memory bomb": "x = []\nwhile True:\n    x.append('a' * 100000 + str(len(x)))\n",
      "doubling": "x = 'a'\nwhile True:\n    x += x\n",
      "deep repr": "x = []\nfor i in range(100000):\n    x = [x]\nrepr(x)\n",
      "long range": "list(range(10**10))\n",
    };
    const told: string[] = [];
    for (const [name, code] of Object.entries(programs)) {
      const began = performance.now();
      const { run, done } = begin(code);
      const patience = setTimeout(() => run.stop(), 8000);
      const { result, out } = await done;
      clearTimeout(patience);
      told.push(`${name}: ${result.error?.type ?? out.trim().slice(0, 40)} (${result.reason}, ${(performance.now() - began).toFixed(0)} ms)`);
      await alive();
    }
    const text = told.join("; ");
    check(!/killed|stopped/.test(text), text);
    return text;
  },
};

async function main(): Promise<void> {
  const only = new URLSearchParams(location.search).get("run");
  await runtime.warm();
  for (const [name, test] of Object.entries(tests)) {
    if (only && !new RegExp(only).test(name)) continue;
    try {
      await report(name, true, (await test()) ?? "");
    } catch (error) {
      await report(name, false, error instanceof Error ? error.message : String(error));
    }
  }
  await fetch("/end", { method: "POST" });
}

function report(name: string, ok: boolean, text: string): Promise<unknown> {
  return fetch("/report", { method: "POST", body: JSON.stringify({ name, ok, text }) });
}

main().catch((error: unknown) => report("page", false, String(error)).then(() => fetch("/end", { method: "POST" })));
