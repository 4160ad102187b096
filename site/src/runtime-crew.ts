// The workers: who is free, who is at work, who is next.

import type { RuntimeFiles } from "./runtime-load";
import type { FromWorker, ToWorker } from "./worker-messages";

/** A run as the crew sees it. */
export interface Assignment {
  begin(member: Member): void;
  hear(message: FromWorker): void;
  lose(reason: string): void;
}

/**
 * Linear memory never shrinks, and the next run gets that of the last: pages that have been touched are there at once. A
 * worker that has grown beyond this is not used again.
 */
const MAX_KEPT_BYTES = 160 << 20;
/** A worker that has more than this gives it back when no run has wanted it for a while: real milliseconds. */
const SMALL_BYTES = 32 << 20;
const IDLE_MS = 60_000;
/** Real milliseconds after the start of a run before a spare worker is prepared beside it. */
const SPARE_DELAY_MS = 400;

/** One worker. */
export class Member {
  /** The run at work here. */
  run: Assignment | undefined;
  ready = false;
  /** Milliseconds that the newest instance took from compiled module to ready. */
  bootMs = 0;
  private readonly worker: Worker;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    files: RuntimeFiles,
    private readonly crew: Crew,
  ) {
    this.worker = new Worker(files.script, { name: "aioplay" });
    this.worker.onmessage = (event: MessageEvent<FromWorker>) => this.hear(event.data);
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.hear({ k: "dead", reason: event.message || "the worker's script failed" });
    };
    this.post({ k: "load", module: files.module, rest: crew.rest, restURL: files.rest?.href ?? "" });
  }

  post(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  /** Ends the worker at once, whatever it is doing. */
  kill(): void {
    clearTimeout(this.idle);
    this.worker.terminate();
    this.worker.onmessage = null;
    this.run = undefined;
    this.crew.dismiss(this);
  }

  /** Gives the memory of the last run back. */
  private rest(): void {
    if (!this.ready || this.run) return;
    this.ready = false;
    this.post({ k: "renew", keep: false });
  }

  private hear(message: FromWorker): void {
    if (message.k === "ready") {
      this.ready = true;
      this.bootMs = message.bootMs;
      this.crew.assign();
      return;
    }
    if (message.k === "rest") {
      this.crew.share(message.module);
      return;
    }
    const run = this.run;
    if (message.k === "dead") {
      const booting = !this.ready && !run;
      this.kill();
      if (run) run.lose(message.reason);
      else if (booting) this.crew.fail(message.reason);
      return;
    }
    if (message.k === "done") {
      this.run = undefined;
      this.ready = false;
      if (message.size > MAX_KEPT_BYTES) this.kill();
      else this.post({ k: "renew", keep: true });
      clearTimeout(this.idle);
      if (message.size > SMALL_BYTES) this.idle = setTimeout(() => this.rest(), IDLE_MS);
    }
    run?.hear(message);
    if (message.k === "done" || message.k === "batch") this.crew.bringRest();
    if (message.k === "done") this.crew.assign();
  }
}

/** All workers of one runtime. */
export class Crew {
  private readonly members = new Set<Member>();
  private readonly queue: Assignment[] = [];
  private files: Promise<RuntimeFiles> | undefined;
  private waiters: Array<(error?: Error) => void> = [];
  private hiring = 0;
  private spare: ReturnType<typeof setTimeout> | undefined;
  /** The second part of the module, once it is here. */
  rest: WebAssembly.Module | undefined;
  private bringing = false;
  private readonly most = Math.min(Math.max(navigator.hardwareConcurrency || 2, 2), 4);

  constructor(
    private readonly load: () => Promise<RuntimeFiles>,
    private readonly loadRest: (url: URL) => Promise<WebAssembly.Module>,
  ) {}

  /** Loads the second part of the module, for runs to come and for what is left of this one: its first output is out. */
  bringRest(): void {
    if (this.rest || this.bringing || !this.files) return;
    this.bringing = true;
    this.files
      .then((files) => files.rest && this.loadRest(files.rest))
      .then((module) => module && this.share(module))
      // Not a word: a program that needs it tries for itself, and says what is wrong. The next run tries again.
      .catch(() => (this.bringing = false));
  }

  /** Hands the second part of the module to every worker. */
  share(module: WebAssembly.Module): void {
    if (this.rest) return;
    this.rest = module;
    for (const member of this.members) member.post({ k: "rest", module });
  }

  /** Settles when a worker is free, after making one if there is none. */
  warm(): Promise<void> {
    if (this.free()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.waiters.push((error) => (error ? reject(error) : resolve()));
      if (!this.coming()) this.hire();
    });
  }

  /** Takes a run: it begins now, or when a worker is free. */
  enlist(run: Assignment): void {
    this.queue.push(run);
    this.assign();
  }

  /** Takes back a run that has not begun. */
  withdraw(run: Assignment): void {
    const at = this.queue.indexOf(run);
    if (at >= 0) this.queue.splice(at, 1);
  }

  /** Gives the waiting runs to the free workers and hires where there are too few. */
  assign(): void {
    let member = this.free();
    while (member && this.queue.length) {
      member.run = this.queue.shift() as Assignment;
      member.run.begin(member);
      member = this.free();
    }
    if (member) {
      for (const wake of this.waiters.splice(0)) wake();
      this.trim();
      return;
    }
    if (this.queue.length > this.coming()) this.hire();
    else if (!this.coming()) this.planSpare();
  }

  /** A worker is gone. */
  dismiss(member: Member): void {
    this.members.delete(member);
    // A kill must not cost the next run its start.
    queueMicrotask(() => this.assign());
  }

  /** A worker could not be made: whoever waits for one is told. */
  fail(reason: string): void {
    this.files = undefined;
    for (const run of this.queue.splice(0)) run.lose(reason);
    for (const wake of this.waiters.splice(0)) wake(new Error(reason));
  }

  private free(): Member | undefined {
    for (const member of this.members) if (member.ready && !member.run) return member;
    return undefined;
  }

  /** Workers on their way to being ready. */
  private coming(): number {
    let count = this.hiring;
    for (const member of this.members) if (!member.run && !member.ready) count++;
    return count;
  }

  private hire(): void {
    if (this.members.size + this.hiring >= this.most) return;
    this.hiring++;
    this.files ??= this.load();
    this.files.then(
      (files) => {
        this.hiring--;
        try {
          this.members.add(new Member(files, this));
        } catch (error) {
          this.fail(error instanceof Error ? error.message : String(error));
        }
      },
      (error: unknown) => {
        this.hiring--;
        this.fail(error instanceof Error ? error.message : String(error));
      },
    );
  }

  private planSpare(): void {
    if (this.spare !== undefined) return;
    this.spare = setTimeout(() => {
      this.spare = undefined;
      if (!this.free() && !this.coming()) this.hire();
    }, SPARE_DELAY_MS);
  }

  // One free worker is enough; each further one would keep its memory for nothing.
  private trim(): void {
    const free = [...this.members].filter((member) => member.ready && !member.run);
    for (const member of free.slice(1)) member.kill();
  }
}
