// Drives the page's runtime through every way in which a run can go, and reports to the test server. The programs
// are commands of the fake interpreter in fake_js_test.go.

import type { Listener, Run, RunOptions, RunResult } from "../site/src/runtime";
import { Runtime } from "../site/src/runtime";

interface Outcome {
  result: RunResult;
  out: string;
  states: string[];
  trace: string;
  firstOutput: number;
  clocks: number[];
}

let runtime = Runtime.shared(new URL("/gz/", location.href));
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function check(ok: boolean, what: unknown): void {
  if (!ok) throw new Error(typeof what === "string" ? what : JSON.stringify(what));
}

function begin(code: string, more: Partial<RunOptions> = {}, on: Listener = {}): { run: Run; done: Promise<Outcome> } {
  const began = performance.now();
  const seen: Outcome = { result: {} as RunResult, out: "", states: [], trace: "", firstOutput: 0, clocks: [] };
  const run = runtime.start(
    { code, clock: "virtual", speed: 0, seed: 1, ...more },
    {
      ...on,
      output: (stream, text) => {
        seen.firstOutput ||= performance.now() - began;
        seen.out += text;
        on.output?.(stream, text);
      },
      state: (state) => {
        seen.states.push(state);
        on.state?.(state);
      },
      trace: (lines) => (seen.trace += lines),
      clock: (ms) => seen.clocks.push(ms),
    },
  );
  return { run, done: run.done.then((result) => ({ ...seen, result })) };
}

const play = (code: string, more?: Partial<RunOptions>): Promise<Outcome> => begin(code, more).done;

async function stopAfter(code: string, ms: number, more?: Partial<RunOptions>): Promise<[number, Outcome]> {
  const { run, done } = begin(code, more);
  await sleep(ms);
  const asked = performance.now();
  run.stop();
  const outcome = await done;
  return [performance.now() - asked, outcome];
}

// The test machine may be busy: what is asserted is the median, and only as an order of magnitude.
function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function summary(values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, worst ${at(1)} ms of ${sorted.length}`;
}

const alive = async (): Promise<void> => {
  const { out, result } = await play("print still here");
  check(out === "still here\n" && result.status === 0, { out, result });
};

const tests: Record<string, () => Promise<string | void>> = {
  async "load and compile"() {
    const began = performance.now();
    await runtime.warm();
    return `warm after ${(performance.now() - began).toFixed(0)} ms`;
  },

  async "other ways of hosting"() {
    for (const base of ["/gz-encoded/", "/raw/", "/raw-text/"]) {
      const other = Runtime.shared(new URL(base, location.href));
      await other.warm();
      const run = other.start({ code: "print x", clock: "virtual", speed: 0, seed: 1 }, {});
      check((await run.done).status === 0, base);
      check(Runtime.shared(new URL(base, location.href)) === other, "one runtime per folder");
    }
    const none = Runtime.shared(new URL("/none/", location.href));
    const failed = await none.warm().then(() => "", String);
    check(/could not load .*404/.test(failed), failed);
    const { result } = await (async () => {
      const run = none.start({ code: "print x", clock: "virtual", speed: 0, seed: 1 }, {});
      return { result: await run.done };
    })();
    check(result.reason === "killed" && /404/.test(result.error?.message ?? ""), result);
  },

  async "output, status and error"() {
    let seen = await play("print one\nwarn two\nprint 三 👍");
    check(seen.out === "one\ntwo\n三 👍\n", seen);
    check(seen.result.status === 0 && seen.result.reason === "done" && !seen.result.error, seen);
    check(seen.states[0] === "loading" || seen.states[0] === "running", seen.states);
    seen = await play("print a\nexit 3");
    check(seen.result.status === 3 && seen.result.reason === "done", seen);
    seen = await play("print a\nraise ZeroDivisionError");
    check(seen.result.status === 1 && seen.result.reason === "error", seen);
    check(seen.result.error?.type === "ZeroDivisionError" && seen.result.error.line === 2, seen);
  },

  async "run again: click to first output"() {
    const times: number[] = [];
    const whole: number[] = [];
    for (let i = 0; i < 40; i++) {
      await runtime.warm();
      await sleep(15);
      const began = performance.now();
      const seen = await play("print hello");
      times.push(seen.firstOutput);
      whole.push(performance.now() - began);
    }
    return `first output ${summary(times)}; end ${summary(whole)}`;
  },

  async "run again at once, no rest"() {
    const times: number[] = [];
    for (let i = 0; i < 20; i++) times.push((await play("print hello")).firstOutput);
    return `first output ${summary(times)}`;
  },

  async "stop a busy loop"() {
    const times: number[] = [];
    for (let i = 0; i < 10; i++) {
      const [ms, seen] = await stopAfter("print go\nloop", 100);
      check(seen.result.reason === "stopped" && seen.result.status === 130, seen);
      check(seen.out.startsWith("go\n") && seen.result.error?.type === "KeyboardInterrupt", seen);
      times.push(ms);
    }
    check(median(times) < 50, `stop took ${summary(times)}`);
    await alive();
    return summary(times);
  },

  async "stop a wait"() {
    const times: number[] = [];
    const waits: Array<[string, Partial<RunOptions>]> = [
      ["sleep 100000", { clock: "real" }],
      ["sleep 100000", { speed: 1 }],
      ["tasks 500", { speed: 0.01 }],
      ["tasks 500", { clock: "real" }],
      ["input name?", {}],
    ];
    for (const [code, more] of waits) {
      const [ms, seen] = await stopAfter(code, 60, more);
      check(seen.result.reason === "stopped" && seen.result.error?.type === "KeyboardInterrupt", { code, seen });
      times.push(ms);
    }
    check(median(times) < 50, `stop took ${summary(times)}`);
    return summary(times);
  },

  async "stop before the start"() {
    const { run, done } = begin("print never", {});
    run.stop();
    const { result } = await done;
    check(result.reason === "stopped" || result.status === 0, result);
    await alive();
  },

  async "stop what does not listen"() {
    const [deaf, seen] = await stopAfter("print go\ndeaf", 60);
    check(seen.result.reason === "killed" && seen.result.status === 137 && seen.out === "go\n", seen);
    await alive();
    const { run, done } = begin("stubborn");
    await sleep(60);
    run.stop();
    await sleep(60);
    run.stop();
    const { result, out } = await done;
    check(result.reason === "stopped" && out.includes("caught\n"), { result, out });
    return `deaf program ended after ${deaf.toFixed(0)} ms`;
  },

  async "virtual and real time"() {
    let seen = await play("tasks 5", { trace: true });
    check(seen.out === [1, 2, 3, 4, 5].map((n) => `task ${n - 1} at ${n * 10}ms\n`).join(""), seen.out);
    check(seen.result.virtualMs === 50, seen.result);
    check(seen.trace.startsWith('{"aioplay":"trace","version":1'), seen.trace.slice(0, 80));
    for (const line of seen.trace.trimEnd().split("\n")) JSON.parse(line);
    seen = await play("tasks 20", { clock: "real" });
    check(seen.result.realMs >= 199 && seen.result.realMs < 2000, seen.result);
    const late = seen.out.trimEnd().split("\n").map((line, i) => Number(/at (\d+)ms/.exec(line)?.[1]) - (i + 1) * 10);
    check(Math.min(...late) >= 0, late);
    const slow = await play("tasks 20", { speed: 0.5 });
    check(slow.result.realMs > 390 && slow.result.realMs < 3000, slow.result);
    check(slow.clocks.length > 5 && slow.clocks.every((ms, i) => i === 0 || ms >= (slow.clocks[i - 1] ?? 0)), slow.clocks);
    const nap = await play("sleep 300", { clock: "real" });
    check(nap.clocks.length >= 3 && nap.result.virtualMs >= 300, nap);
    return `20 timers 10 ms apart on the real clock were late by ${summary(late)}`;
  },

  async "change the speed while it runs"() {
    const began = performance.now();
    const { run, done } = begin("sleep 3600000", { speed: 1 });
    await sleep(120);
    run.setSpeed(0);
    const { result } = await done;
    check(result.virtualMs === 3600000 && performance.now() - began < 5000, result);
  },

  async "pause, step, resume"() {
    const { run, done } = begin("tasks 8", { speed: 0.1, trace: true });
    let outcome: Outcome | undefined;
    void done.then((end) => (outcome = end));
    await sleep(150);
    run.pause();
    await sleep(40);
    run.step("turn", 3);
    await sleep(40);
    check(outcome === undefined, "it must be paused still");
    run.resume();
    run.setSpeed(0);
    const seen = await done;
    check(seen.states.includes("paused") && seen.states[seen.states.length - 1] === "running", seen.states);
    check(seen.result.virtualMs === 80, seen.result);
    const busy = begin("work 300", {});
    await sleep(50);
    busy.run.pause();
    await sleep(400);
    busy.run.resume();
    check((await busy.done).result.realMs >= 300, "a paused busy program goes on");
  },

  async "input"() {
    const asked: string[] = [];
    let run: Run;
    const first = begin("input name? \ninput again? ", {}, {
      input: (prompt) => {
        asked.push(prompt);
        run.input(asked.length === 1 ? "Ada" : null);
      },
    });
    run = first.run;
    const seen = await first.done;
    check(seen.out === "name? got Ada\nagain? got EOF\n", seen.out);
    check(asked.join("|") === "name? |again? ", asked);
    check(seen.states.join() === "running,input,running,input,running", seen.states);
  },

  async "a listener that throws"() {
    const seen = await begin("print a\nprint b", {}, {
      output: () => {
        throw new Error("a mistake of the listener's (expected in this test)");
      },
    }).done;
    check(seen.out === "a\nb\n" && seen.result.status === 0, seen);
  },

  async "a million lines"() {
    let longest = 0;
    let last = performance.now();
    let watching = true;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      if (watching) setTimeout(() => channel.port2.postMessage(0), 1);
    };
    channel.port2.postMessage(0);
    let length = 0;
    let lines = 0;
    const began = performance.now();
    const run = runtime.start(
      { code: "flood 1000000", clock: "virtual", speed: 0, seed: 1 },
      {
        output: (_stream, text) => {
          length += text.length;
          for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
        },
      },
    );
    const result = await run.done;
    watching = false;
    const took = performance.now() - began;
    check(lines === 1000000 && length === 6888890 && result.status === 0, { lines, length, result });
    return `${took.toFixed(0)} ms; longest gap on the page ${longest.toFixed(1)} ms`;
  },

  async "a page that reads slowly holds the program"() {
    let got = 0;
    const run = runtime.start(
      { code: "flood 2000000", clock: "virtual", speed: 0, seed: 1 },
      {
        output: (_stream, text) => {
          got += text.length;
          for (const end = performance.now() + 30; performance.now() < end; );
        },
      },
    );
    await sleep(700);
    const before = got;
    const asked = performance.now();
    run.stop();
    const result = await run.done;
    check(result.reason === "stopped", result);
    check(got - before < 6 << 20, `${got - before} more characters after the stop`);
    return `stopped in ${(performance.now() - asked).toFixed(0)} ms`;
  },

  async "the page stays alive during a run"() {
    let longest = 0;
    let last = performance.now();
    const { run, done } = begin("turns 1000000000");
    for (const end = last + 600; performance.now() < end; ) {
      await sleep(1);
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    run.stop();
    const seen = await done;
    check(seen.result.reason === "stopped", seen.result);
    return `longest gap ${longest.toFixed(1)} ms`;
  },

  async "a bug of the interpreter"() {
    const seen = await play("print kept\npanic");
    check(seen.out === "kept\n" && seen.result.reason === "killed" && seen.result.status === 137, seen);
    check(/the interpreter has a bug/.test(seen.result.error?.message ?? ""), seen.result);
    await alive();
  },

  async "the stack of the browser"() {
    const seen = await play("print kept\ndeep 3000000");
    check(seen.out.startsWith("kept\n"), seen.out);
    await alive();
    check(!seen.result.error || seen.result.error.type === "RecursionError", seen.result);
    return seen.result.error?.message ?? seen.out;
  },

  async "a memory bomb"() {
    const began = performance.now();
    const seen = await play("print kept\nbomb");
    check(seen.out === "kept\n" && seen.result.error?.type === "MemoryError", seen);
    const took = performance.now() - began;
    const again = performance.now();
    await alive();
    return `died after ${took.toFixed(0)} ms, the next run took ${(performance.now() - again).toFixed(0)} ms`;
  },

  async "many at once"() {
    const runs = [1, 2, 3, 4, 5, 6, 7].map((n) => play(`work 40\nprint ${n}`));
    const outs = (await Promise.all(runs)).map((seen) => seen.out);
    check(outs.join("") === "1\n2\n3\n4\n5\n6\n7\n", outs);
    const long = begin("loop");
    await sleep(20);
    const short = await play("print meanwhile");
    check(short.out === "meanwhile\n", short);
    long.run.stop();
    await long.done;
  },

  async "hundreds of runs, one after another"() {
    // Each has an instance of its own; what the ones before leave behind must be collected in time.
    const began = performance.now();
    for (let i = 0; i < 400; i++) {
      const seen = await play(`print ${i}`);
      if (seen.out !== `${i}\n`) throw new Error(JSON.stringify(seen));
    }
    return `${((performance.now() - began) / 400).toFixed(1)} ms each`;
  },

  async "killed again and again"() {
    const times: number[] = [];
    for (let i = 0; i < 6; i++) {
      await runtime.warm(); // a run that waits for a worker would be withdrawn
      const [ms, seen] = await stopAfter("deaf", 30);
      check(seen.result.reason === "killed", seen.result);
      times.push(ms);
      const began = performance.now();
      await alive();
      times.push(performance.now() - began);
    }
    return summary(times.filter((_, i) => i % 2 === 1));
  },

  async "wall clock limit"() {
    const seen = await play("loop", { limits: { wall: 150 } });
    check(seen.result.reason === "stopped" && seen.result.realMs < 1500, seen.result);
  },

  async "trace limit"() {
    const seen = await play("tasks 100", { trace: true, limits: { trace: 50000 } });
    check(seen.result.traceCut === true && seen.trace.length <= 50000, seen.trace.length);
  },

  async "turns of the loop"() {
    const began = performance.now();
    const seen = await play("turns 500000");
    check(seen.result.status === 0, seen);
    return `${((performance.now() - began) / 0.5).toFixed(0)} ns a turn`;
  },
};

async function main(): Promise<void> {
  let violations = 0;
  document.addEventListener("securitypolicyviolation", (event) => {
    violations++;
    void report("policy", false, `${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  const only = new URLSearchParams(location.search).get("run");
  if (only) await runtime.warm();
  for (const [name, test] of Object.entries(tests)) {
    if (only && !new RegExp(only).test(name)) continue;
    try {
      const text = await Promise.race([
        test(),
        sleep(60000).then(() => {
          throw new Error("no end after 60 s");
        }),
      ]);
      await report(name, true, text ?? "");
    } catch (error) {
      await report(name, false, error instanceof Error ? error.message : String(error));
    }
  }
  await report("policy", violations === 0, "");
  await fetch("/end", { method: "POST" });
}

function report(name: string, ok: boolean, text: string): Promise<unknown> {
  return fetch("/report", { method: "POST", body: JSON.stringify({ name, ok, text }) });
}

void main();
