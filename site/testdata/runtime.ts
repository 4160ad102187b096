// A runtime for tests of the element: it doesn't run Python, it plays the scene that the program's first line names.

import type { Listener, RunOptions, RunResult } from "../src/runtime";

type Scene = (play: Play) => void;

const traceHead = '{"aioplay":"trace","version":1}\n';

// What two tasks that sleep leave behind, as the loop records it.
const cooks = [
  { seq: 1, ev: "TaskSpawned", task: 1, name: "Task-1" },
  { seq: 2, ev: "TaskReady", task: 1, cause: 1 },
  { seq: 3, ev: "StepBegin", task: 1, cause: 2, line: 1 },
  { seq: 4, ev: "TaskSpawned", task: 2, cause: 3, line: 2, name: "cook" },
  { seq: 5, ev: "TaskReady", task: 2, cause: 4 },
  { seq: 6, ev: "StepEnd", task: 1, cause: 3, line: 2, wait: { kind: "task", id: 2, label: "cook" }, state: "waiting" },
  { seq: 7, ev: "StepBegin", task: 2, cause: 5, line: 3 },
  { seq: 8, ev: "TimerSet", task: 2, cause: 7, line: 3, id: 1, when: 1_000_000_000 },
  { seq: 9, ev: "StepEnd", task: 2, cause: 7, line: 3, wait: { kind: "timer", id: 1, label: "sleep" }, state: "waiting" },
  { seq: 10, at: 1_000_000_000, ev: "ClockJump", dur: 1_000_000_000 },
  { seq: 11, at: 1_000_000_000, ev: "TimerFired", cause: 8, id: 1, when: 1_000_000_000 },
  { seq: 12, at: 1_000_000_000, ev: "TaskReady", task: 2, cause: 11 },
  { seq: 13, at: 1_000_000_000, ev: "StepBegin", task: 2, cause: 12, line: 3 },
  { seq: 14, at: 1_000_000_000, ev: "TaskDone", task: 2, cause: 13, state: "done" },
  { seq: 15, at: 1_000_000_000, ev: "StepEnd", task: 2, cause: 13, state: "done" },
];

const scenes: Record<string, Scene> = {
  hello: (p) => {
    p.print("hello\n");
    p.end({});
  },
  cooks: (p) => {
    p.print("cooking\n");
    p.on.trace?.(traceHead + cooks.map((e) => JSON.stringify(e) + "\n").join(""));
    p.end({ virtualMs: 1000 });
  },
  fails: (p) => {
    p.print("before\n");
    p.on.output?.("stderr", "ZeroDivisionError: division by zero\n");
    p.end({
      status: 1,
      reason: "error",
      error: { type: "ZeroDivisionError", message: "division by zero", line: 2, col: 5, endLine: 2, endCol: 10, traceback: "…" },
    });
  },
  nasty: (p) => {
    p.print("\u202eevil\u202c <img src=x onerror=alert(1)>\n\x1b]8;;http://example.org/\x07link\x1b]8;;\x07\n\x1b[1;31mred\x1b[0m\n\x00\x07\n");
    p.end({});
  },
  wide: (p) => {
    p.print("1234|\n\u4e2d\u6587|\n\u{1f389}\u{1f389}|\na\u4e2db|\n");
    p.end({});
  },
  progress: (p) => {
    p.print("10%\r");
    p.print("100%\rdone\nnext");
    p.end({});
  },
  flood: (p) => {
    for (let i = 0; i < 100; i++) p.print(`line ${i}\n`.repeat(1000));
    p.end({});
  },
  asks: (p) => {
    p.print("name? ");
    p.on.state?.("input");
    p.on.input?.("name? ");
    p.answer = (text) => {
      p.print(`hello ${text}\n`);
      p.end({});
    };
  },
  forever: () => undefined,
  missing: (p) => p.end({ status: 137, reason: "killed", error: { type: "RuntimeError", message: "could not load runtime.wasm: HTTP 404", line: 0, col: 0, endLine: 0, endCol: 0, traceback: "" } }),
};

class Play {
  readonly done: Promise<RunResult>;
  answer: ((text: string | null) => void) | undefined;
  #settle!: (r: RunResult) => void;

  constructor(
    options: RunOptions,
    readonly on: Listener,
  ) {
    this.done = new Promise((resolve) => (this.#settle = resolve));
    const name = /\w+/.exec(options.code)?.[0] ?? "";
    queueMicrotask(() => {
      if (name !== "missing") on.state?.("running");
      (scenes[name] ?? scenes["hello"]!)(this);
    });
  }

  print(text: string): void {
    this.on.output?.("stdout", text);
  }

  end(result: Partial<RunResult>): void {
    this.#settle({ status: 0, reason: "done", virtualMs: 0, realMs: 3, ...result });
  }

  stop(): void {
    this.on.output?.("stderr", "KeyboardInterrupt\n");
    this.end({ status: 130, reason: "stopped" });
  }

  pause(): void {
    setTimeout(() => this.on.state?.("paused"));
  }

  resume(): void {
    this.on.state?.("running");
  }

  step(): void {}
  setSpeed(): void {}

  input(text: string | null): void {
    this.answer?.(text);
  }
}

export class Runtime {
  static #one = new Runtime();

  static shared(): Runtime {
    return Runtime.#one;
  }

  warm(): Promise<void> {
    return Promise.resolve();
  }

  start(options: RunOptions, on: Listener): Play {
    return new Play(options, on);
  }
}
