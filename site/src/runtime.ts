// Runs Python programs for the page: one compiled module per page, workers that are kept warm, one fresh instance
// per run.
//
// Files. The bundler replaces AIOPLAY_FILES by {wasm: "runtime-<hash>.wasm.gz", rest: "rest-<hash>.wasm.gz", worker:
// "worker-<hash>.js"}, names relative to the base that Runtime.shared() is given (the folder of the element's own script).
//   worker  src/worker.ts, bundled as one classic script (format iife, target es2022), with wasm_exec.js of the
//           building Go in front of it. It is fetched as text and started from a blob: URL.
//   wasm    ./wasm built with GOOS=js GOARCH=wasm, as it is or gzip-compressed. The first bytes tell which, so it
//           works with any MIME type, with or without a Content-Encoding.
//   rest    the second part of it, in the same forms, with what few programs need; "" if there is none. It is loaded once the first
//           output is there. A worker whose program needs it before that loads it for itself, while the program waits.
//
// Runs. Every start() gets an instance of its own, so nothing is left over from the run before. Up to MAX_WORKERS
// programs run at once; further ones wait in order, in state "loading". While a program runs, a spare worker is
// prepared, so that the next start, or the start after a kill, finds one ready. When nothing runs, one is kept.

import type { Fields } from "./worker-fields";
import type { FromWorker } from "./worker-messages";
import { Inbox } from "./worker-messages";
import { Crew, type Member } from "./runtime-crew";
import { loadFiles, loadModule } from "./runtime-load";

/** How a program is to be run. */
export interface RunOptions {
  code: string;
  /** Shown in tracebacks; "main.py" when absent. */
  filename?: string;
  clock: "virtual" | "real";
  /** Virtual seconds per real second; 0 is as fast as possible. Only the virtual clock is paced. */
  speed: number;
  seed: number;
  strict?: boolean;
  net?: "none" | "mock" | "live";
  /** Recorded answers of simulated hosts. */
  hosts?: string;
  /** Zero or absent: the runtime's default. */
  limits?: Limits;
  /** Record the loop's events and report them to Listener.trace. */
  trace?: boolean;
}

/** What a program may use before it is stopped. */
export interface Limits {
  /** VM instructions. */
  steps?: number;
  /** Characters of output. */
  output?: number;
  /** Bytes of Python objects. */
  memory?: number;
  /** Depth of calls. */
  recursion?: number;
  /** Real milliseconds from the start; then the program is stopped as by stop(). */
  wall?: number;
  /** Bytes of recorded trace; later events are dropped and RunResult.traceCut is set. */
  trace?: number;
}

/** An uncaught Python error. Lines and columns count from 1; 0 is unknown. */
export interface RunError {
  type: string;
  message: string;
  line: number;
  col: number;
  endLine: number;
  endCol: number;
  traceback: string;
}

/** How a run ended. */
export interface RunResult {
  /** The exit status: 0, 1, SystemExit's, 130 after a stop, 137 when it had to be killed. */
  status: number;
  /** done: status 0 or SystemExit; error: uncaught; stopped: by stop(); killed: the worker is gone. */
  reason: "done" | "error" | "stopped" | "killed";
  error?: RunError;
  /** The loop's clock at the end, in milliseconds from its start. */
  virtualMs: number;
  /** Real milliseconds from start to end. */
  realMs: number;
  /** The trace was longer than its limit. */
  traceCut?: boolean;
}

/** What a run reports while it goes on. Every method is optional, and none is called after Run.done settles. */
export interface Listener {
  output?(stream: "stdout" | "stderr", text: string): void;
  /** Whole lines of JSON, each ended by a newline. */
  trace?(lines: string): void;
  state?(state: "loading" | "running" | "paused" | "input"): void;
  /** The program waits for Run.input(). The prompt has been printed already. */
  input?(prompt: string): void;
  /** The loop's clock, in milliseconds from its start, at most once per slice. */
  clock?(nowMs: number): void;
}

/**
 * Real milliseconds in which a worker must acknowledge a stop; one that does not is busy inside a single operation.
 * A busy machine alone can take more than 400.
 */
const HEAR_MS = 1000;
/** Real milliseconds that a program may spend on except and finally after a stop; a second stop() ends them. */
const MERCY_MS = 3000;

/** One program's run. */
export class Run {
  /** Settles when the run has ended, however it ended. It never rejects. */
  readonly done: Promise<RunResult>;
  private settle!: (result: RunResult) => void;
  private member: Member | undefined;
  private began = performance.now();
  private nowMs = 0;
  private stops = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wall: ReturnType<typeof setTimeout> | undefined;
  private over = false;
  private waiting: Array<[number, Fields]> = [];
  private announced = false;

  /** @internal Runtime.start() makes runs. */
  constructor(
    private readonly crew: Crew,
    readonly options: RunOptions,
    private readonly on: Listener,
  ) {
    this.done = new Promise((resolve) => (this.settle = resolve));
    // The first state is told when the caller has the run in hand, though a warm worker is at work by then.
    queueMicrotask(() => {
      this.announced = true;
      if (!this.over) this.tell(() => this.on.state?.(this.member ? "running" : "loading"));
    });
  }

  /** Raises KeyboardInterrupt in the program. A worker that doesn't answer, or a second stop, ends it for good. */
  stop(): void {
    if (this.over) return;
    if (!this.member) {
      this.crew.withdraw(this);
      this.finish({ status: 130, reason: "stopped" });
      return;
    }
    this.stops++;
    this.send(Inbox.stop, {});
    this.doom(HEAR_MS);
  }

  /** Holds the program at its next safe point. */
  pause(): void {
    this.send(Inbox.pause, {});
  }

  /** Continues after pause(). */
  resume(): void {
    this.send(Inbox.resume, {});
  }

  /** Lets a paused program go on for n events or n turns of its loop, then holds it again. */
  step(kind: "event" | "turn", n: number): void {
    this.send(Inbox.step, { kind, n: String(n) });
  }

  /** Changes the pace of the virtual clock; 0 is as fast as possible. */
  setSpeed(x: number): void {
    this.send(Inbox.speed, { x: String(x) });
  }

  /** Answers an input() that the listener was told of. null is the end of input: EOFError. */
  input(text: string | null): void {
    this.send(Inbox.input, text === null ? { eof: "1" } : { text });
  }

  /** @internal The crew gives the run a worker. */
  begin(member: Member): void {
    this.member = member;
    this.began = performance.now();
    member.post({ k: "start", options: startFields(this.options) });
    for (const [kind, fields] of this.waiting) member.post({ k: "send", kind, fields });
    this.waiting = [];
    if (this.announced) this.tell(() => this.on.state?.("running"));
    const wall = this.options.limits?.wall ?? 0;
    if (wall > 0) this.wall = setTimeout(() => this.stop(), wall);
  }

  /** @internal A message from the run's worker. */
  hear(message: FromWorker): void {
    if (this.over) return;
    switch (message.k) {
      case "batch":
        if (message.clock !== undefined) this.nowMs = message.clock;
        for (const [stream, text] of message.out ?? []) this.tell(() => this.on.output?.(stream, text));
        if (message.trace) this.tell(() => this.on.trace?.(message.trace as string));
        if (message.clock !== undefined) this.tell(() => this.on.clock?.(this.nowMs));
        if (message.size) this.member?.post({ k: "ack", size: message.size });
        return;
      case "state":
        this.tell(() => this.on.state?.(message.state));
        return;
      case "prompt":
        this.tell(() => this.on.state?.("input"));
        this.tell(() => this.on.input?.(message.text));
        return;
      case "heard":
        this.doom(this.stops > 1 ? HEAR_MS : MERCY_MS);
        return;
      case "done":
        this.finish(resultOf(message.result));
        return;
      case "dead":
        this.lose(message.reason);
        return;
    }
  }

  /** @internal The worker is gone, or could not be had. */
  lose(reason: string): void {
    const [type, message] = /out of memory|memory allocation|maximum memory/i.test(reason)
      ? ["MemoryError", "the runtime ran out of memory and was restarted"]
      : /call stack/i.test(reason)
        ? ["RecursionError", "the browser's stack is full; the runtime was restarted"]
        : ["RuntimeError", reason];
    this.finish({
      status: 137,
      reason: "killed",
      error: {
        type,
        message,
        line: 0,
        col: 0,
        endLine: 0,
        endCol: 0,
        traceback: "",
      },
    });
  }

  // Kills the run unless it ends, or another call moves the date.
  private doom(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.member?.kill();
      this.finish({ status: 137, reason: "killed" });
    }, ms);
  }

  private send(kind: number, fields: Fields): void {
    if (this.over) return;
    if (this.member) this.member.post({ k: "send", kind, fields });
    else this.waiting.push([kind, fields]);
  }

  private finish(end: Pick<RunResult, "status" | "reason"> & Partial<RunResult>): void {
    if (this.over) return;
    this.over = true;
    clearTimeout(this.timer);
    clearTimeout(this.wall);
    this.member = undefined;
    this.settle({ virtualMs: this.nowMs, realMs: performance.now() - this.began, ...end });
  }

  // A listener's mistake must not take the run down with it; it is reported as any uncaught error is.
  private tell(call: () => void): void {
    try {
      call();
    } catch (error) {
      reportError(error);
    }
  }
}

/** The page's runtime. */
export class Runtime {
  private static readonly known = new Map<string, Runtime>();
  private readonly crew: Crew;

  /** The runtime whose files lie in the folder base; one per page and folder. */
  static shared(base: URL): Runtime {
    let runtime = Runtime.known.get(base.href);
    if (!runtime) {
      runtime = new Runtime(base);
      Runtime.known.set(base.href, runtime);
    }
    return runtime;
  }

  private constructor(base: URL) {
    this.crew = new Crew(
      () => loadFiles(base),
      (url) => loadModule(url, "low"),
    );
  }

  /** Loads, compiles and prepares a worker. Rejects when that fails; a later call tries again. */
  warm(): Promise<void> {
    return this.crew.warm();
  }

  /** Starts a program, as soon as a worker is free. */
  start(options: RunOptions, on: Listener): Run {
    const run = new Run(this.crew, options, on);
    this.crew.enlist(run);
    return run;
  }
}

function startFields(options: RunOptions): Fields {
  const fields: Fields = {
    code: options.code,
    filename: options.filename ?? "main.py",
    clock: options.clock,
    speed: String(options.speed),
    seed: String(options.seed),
    net: options.net ?? "mock",
  };
  if (options.hosts) fields["hosts"] = options.hosts;
  if (options.strict) fields["strict"] = "1";
  if (options.trace) fields["trace"] = "1";
  for (const [name, value] of Object.entries(options.limits ?? {})) {
    if (value) fields[`limit-${name}`] = String(value);
  }
  return fields;
}

function resultOf(fields: Fields): RunResult {
  const number = (name: string): number => Number(fields[name] ?? 0);
  const result: RunResult = {
    status: number("status"),
    reason: (fields["reason"] ?? "done") as RunResult["reason"],
    virtualMs: number("virtualMs"),
    realMs: number("realMs"),
  };
  if (fields["type"]) {
    result.error = {
      type: fields["type"],
      message: fields["message"] ?? "",
      line: number("line"),
      col: number("col"),
      endLine: number("endLine"),
      endCol: number("endCol"),
      traceback: fields["traceback"] ?? "",
    };
  }
  if (fields["traceCut"]) result.traceCut = true;
  return result;
}
