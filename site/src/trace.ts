// The model of a recorded run (docs/trace.md): events, one lane per task, and where each event stands on the axis.

/** What a suspended task waits for. */
export interface Wait {
  kind: string;
  id?: number;
  label?: string;
  /** For one that stands for several: the tasks among them that aren't done. */
  tasks?: number[];
}

/** One line of a trace. Times are nanoseconds of the loop's clock; absent fields are zero. */
export interface TraceEvent {
  seq: number;
  at: number;
  ev: string;
  task?: number;
  cause?: number;
  line?: number;
  name?: string;
  id?: number;
  when?: number;
  wait?: Wait;
  dur?: number;
  stream?: string;
  text?: string;
  state?: string;
}

/** What a lane shows between two events. `to` is -1 while the span is open. */
export interface Span {
  kind: "step" | "wait" | "ready";
  from: number;
  to: number;
  wait?: Wait;
  /** Nanoseconds for which the step kept everybody else from running; 0 for a good one. */
  blocked: number;
}

/**
 * One task's row, or with task 0 that of the callbacks that belong to no task. `from` and `to` are indices into the
 * trace's events; `to` is -1 while the task lives.
 */
export interface Lane {
  task: number;
  name: string;
  from: number;
  to: number;
  end: "" | "done" | "failed" | "cancelled";
  spans: Span[];
  /** Indices of events of this task in order. */
  events: number[];
}

/** More events than this are counted but not kept: a loop can make a million of them in a second. */
export const maxEvents = 200_000;

const format = 1;

/** A trace that grows as batches of lines arrive. */
export class Trace {
  readonly events: TraceEvent[] = [];
  readonly lanes: Lane[] = [];
  /**
   * The ordinal of each event: it grows by one with each step, so that steps at one instant stand side by side.
   * An event inside a step stands in its middle.
   */
  readonly ordinal: number[] = [];
  /** Steps so far. */
  steps = 0;
  /** True when events were left out because there were more than maxEvents. */
  truncated = false;
  /** Why the text isn't a trace that this code can read; empty when it is. */
  problem = "";

  /** Events that a callback's step names as its cause: they put it into the ready queue. */
  readonly starters = new Set<number>();

  #byTask = new Map<number, Lane>();
  #rest = "";
  #inStep = 0;

  /** The end of the axis in nanoseconds. */
  get duration(): number {
    return this.events.length ? this.events[this.events.length - 1]!.at : 0;
  }

  lane(task: number | undefined): Lane | undefined {
    return task === undefined ? undefined : this.#byTask.get(task);
  }

  /** Reads a batch of JSON Lines; a line cut in two is completed by the next batch. */
  push(text: string): void {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) if (line) this.#line(line);
  }

  /** Reads whatever is left of an input that doesn't end with a line feed. */
  finish(): void {
    if (this.#rest.trim()) this.#line(this.#rest);
    this.#rest = "";
  }

  #line(line: string): void {
    let e: TraceEvent & { aioplay?: string; version?: number };
    try {
      e = JSON.parse(line) as TraceEvent;
    } catch {
      this.problem ||= "not JSON Lines";
      return;
    }
    if (e.aioplay !== undefined) {
      if (e.version !== format) this.problem ||= "version " + String(e.version);
      return;
    }
    if (this.events.length >= maxEvents) {
      this.truncated = true;
      return;
    }
    e.at ??= 0;
    this.#add(e);
  }

  #add(e: TraceEvent): void {
    const i = this.events.length;
    this.events.push(e);
    if (e.ev === "StepBegin") {
      this.ordinal.push(this.steps);
      this.#inStep++;
      if (!e.task && e.cause) this.starters.add(e.cause);
    } else if (e.ev === "StepEnd") {
      this.#inStep = Math.max(0, this.#inStep - 1);
      this.ordinal.push(++this.steps);
    } else {
      this.ordinal.push(this.steps + (this.#inStep ? 0.5 : 0));
    }
    const task = e.task ?? 0;
    let lane = this.#byTask.get(task);
    if (!lane) {
      // Most events without a task are the loop's own; only a callback's step is something to see.
      if (!task && e.ev !== "StepBegin") return;
      lane = { task, name: e.name || (task ? "#" + task : ""), from: i, to: -1, end: "", spans: [], events: [] };
      this.#byTask.set(task, lane);
      if (task) this.lanes.push(lane);
      else this.lanes.unshift(lane);
    }
    lane.events.push(i);
    if (e.ev === "TaskRenamed" && e.name) lane.name = e.name;
    this.#span(lane, e, i);
  }

  #span(lane: Lane, e: TraceEvent, i: number): void {
    const last = lane.spans[lane.spans.length - 1];
    const open = (kind: Span["kind"], wait?: Wait): void => {
      lane.spans.push(wait ? { kind, from: i, to: -1, wait, blocked: 0 } : { kind, from: i, to: -1, blocked: 0 });
    };
    const close = (): void => {
      if (last && last.to < 0) last.to = i;
    };
    switch (e.ev) {
      case "TaskReady":
        // What becomes ready while it runs is queued when its step ends; callbacks have no row each to queue in.
        if (!lane.task || (last?.kind === "step" && last.to < 0)) break;
        close();
        open("ready");
        break;
      case "StepBegin":
        close();
        open("step");
        break;
      case "StepEnd":
        close();
        if (e.wait) open("wait", e.wait);
        else if (e.state === "ready") open("ready");
        break;
      case "Blocked":
        if (last?.kind === "step") last.blocked += e.dur ?? 1;
        break;
      case "TaskDone":
        // The step in which a task ends is still to be closed; a task that is cancelled before it ran has none.
        if (last?.kind !== "step") close();
        lane.to = i;
        lane.end = e.state === "cancelled" ? "cancelled" : e.state === "failed" ? "failed" : "done";
        break;
    }
  }
}

/** The kinds of wait that have a look of their own; the rest is drawn as "other". */
export const waitKinds = ["timer", "future", "task", "lock", "queue", "event", "op"] as const;
export type WaitLook = (typeof waitKinds)[number] | "other";

export function lookOf(wait: Wait | undefined): WaitLook {
  const kind = wait?.kind ?? "other";
  if (kind === "semaphore" || kind === "condition" || kind === "barrier") return "lock";
  if (kind === "gather" || kind === "group" || kind === "wait") return "task";
  if (kind === "socket") return "op";
  return (waitKinds as readonly string[]).includes(kind) ? (kind as WaitLook) : "other";
}

/** The loop's queues right after an event. Task 0 stands for a callback without a task. */
export interface Moment {
  now: number;
  /** The task that runs, -1 for none. */
  running: number;
  ready: number[];
  timers: { id: number; when: number; task: number }[];
  waiting: { task: number; wait: Wait }[];
}

/** Replays a trace up to an event. It goes on from the last answer when asked in order, as a reader stepping does. */
export class Replay {
  #trace: Trace;
  #next = 0;
  #running: number[] = [];
  // By the number of the event that put it there, which the step names as its cause.
  #ready = new Map<number, number>();
  #timers = new Map<number, { id: number; when: number; task: number }>();
  #waiting = new Map<number, Wait>();

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  at(index: number): Moment {
    if (index + 1 < this.#next) {
      this.#next = 0;
      this.#running = [];
      this.#ready.clear();
      this.#timers.clear();
      this.#waiting.clear();
    }
    while (this.#next <= index && this.#next < this.#trace.events.length) this.#apply(this.#trace.events[this.#next++]!);
    return {
      now: this.#trace.events[index]?.at ?? 0,
      running: this.#running[this.#running.length - 1] ?? -1,
      ready: [...this.#ready.values()],
      timers: [...this.#timers.values()].sort((a, b) => a.when - b.when || a.id - b.id),
      waiting: [...this.#waiting].map(([task, wait]) => ({ task, wait })),
    };
  }

  #apply(e: TraceEvent): void {
    const task = e.task ?? 0;
    switch (e.ev) {
      case "TaskReady":
        this.#waiting.delete(task);
        this.#ready.set(e.seq, task);
        break;
      case "StepBegin":
        if (!this.#ready.delete(e.cause ?? 0) && task) this.#unready(task);
        this.#waiting.delete(task);
        this.#running.push(task);
        break;
      case "StepEnd":
        this.#running.pop();
        if (e.wait && task) this.#waiting.set(task, e.wait);
        break;
      case "TaskDone":
        this.#waiting.delete(task);
        this.#unready(task);
        break;
      case "ClockJump":
        // The clock jumps when nothing is ready; what seems to be was cancelled in the queue.
        this.#ready.clear();
        break;
      case "TimerSet":
        this.#timers.set(e.id ?? 0, { id: e.id ?? 0, when: e.when ?? 0, task });
        break;
      case "TimerFired":
        this.#timers.delete(e.id ?? 0);
        // A sleep's timer wakes its task without queueing; a plain callback is queued by the timer itself.
        if (this.#trace.starters.has(e.seq)) this.#ready.set(e.seq, 0);
        break;
      case "TimerCancelled":
        this.#timers.delete(e.id ?? 0);
        break;
    }
  }

  #unready(task: number): void {
    for (const [seq, t] of this.#ready) if (t === task) this.#ready.delete(seq);
  }
}
