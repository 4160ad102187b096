// Drives one Go instance: the imports it needs from the browser, and the MessageChannel and the timer that call its
// exported step().
//
// The Go side (package jsbridge) runs the program on a goroutine of its own. step() lets that goroutine work for
// about 8 ms and answers when it wants to go on: 0 now, n > 0 in n milliseconds, WAIT when something happens, ENDED
// never. Between two calls the worker is an ordinary event loop: messages, timers and promises get their turn.
// Nothing here waits for Go and nothing in Go waits for JavaScript.

/** What step() answers when only an event from outside can continue the program. */
const WAIT = -1;
/** What step() answers when the program's goroutine has ended. */
const ENDED = -2;

/** Bytes of a page of memory. */
const PAGE = 65536;

/** The class that wasm_exec.js defines. Only what is used here is named. */
export interface GoRuntime {
  argv: string[];
  env: Record<string, string>;
  exit: (code: number) => void;
  exited: boolean;
  importObject: WebAssembly.Imports;
  mem: DataView;
  run(instance: WebAssembly.Instance): Promise<void>;
  _resume(): void;
  _scheduledTimeouts: Map<number, number>;
}

interface GoExports {
  mem: WebAssembly.Memory;
  /** Pages at the memory's end that were never used; of a module that takes its memory from outside. */
  spare?: WebAssembly.Global<"i32">;
  step?: () => number;
  inbox?: (size: number) => number;
  receive?: (kind: number, size: number) => void;
}

/** What a host tells its owner. None of these may call back into the host's Go instance. */
export interface HostEvents {
  /** Go handed over bytes; they are a view of wasm memory, valid during the call only. */
  emit(kind: number, bytes: Uint8Array): void;
  /** A step has returned: the moment to send on what was collected. resting is true when nothing is due now. */
  sliced(resting: boolean): void;
  /** The program's goroutine has ended. */
  ended(): void;
  /** The instance is unusable: it exited or trapped. */
  died(reason: string): void;
  /** The second part of the module, at once. What it throws ends the instance. */
  rest?(): WebAssembly.Module;
}

/** What ended an instance, in words: its own name says what a trap is, and nothing about an ordinary error. */
function reasonOf(error: unknown): string {
  return error instanceof Error && error.name === "Error" ? error.message : String(error);
}

/** One instance of the runtime and its clockwork. */
export class Host {
  readonly go: GoRuntime;
  /** The module's instance, once start() has settled and until close(). */
  instance: WebAssembly.Instance | undefined;
  private exports: GoExports | undefined;
  private readonly channel = new MessageChannel();
  private queued = false;
  private stepping = false;
  private held = false;
  private owed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private closed = false;

  constructor(private readonly events: HostEvents) {
    const Go = (globalThis as unknown as { Go: new () => GoRuntime }).Go;
    this.go = new Go();
    // The collector runs alongside the program for the sake of other threads, of which there are none here: the barriers
    // that this takes cost an allocating program a quarter of its time. So it stops the world and is through.
    this.go.env = { GODEBUG: "gcstoptheworld=2" };
    this.go.importObject["aioplay"] = {
      now: () => performance.now(),
      // Some function of the second part is called for the first time, at any depth of the stack. The part's functions go to their
      // places in the first one's table.
      rest: () => {
        if (!this.events.rest) throw new Error("the second part of the runtime isn't here");
        void new WebAssembly.Instance(this.events.rest(), { first: this.instance?.exports ?? {} });
      },
      wake: () => this.wake(),
      emit: (kind: number, at: number, size: number) => {
        const memory = (this.exports as GoExports).mem.buffer;
        this.events.emit(kind, new Uint8Array(memory, at >>> 0, size >>> 0));
      },
    };
    this.go.exit = (code) => this.die(`exit status ${code}`);
    this.channel.port1.onmessage = () => {
      this.queued = false;
      this.step();
    };
  }

  /**
   * Instantiates the module and runs Go's main until it waits for the first message. The memory is one that another
   * instance has left, if there is one: its pages needn't be touched for the first time.
   */
  async start(module: WebAssembly.Module, memory?: WebAssembly.Memory): Promise<void> {
    const [pages] = WebAssembly.Module.customSections(module, "memory");
    if (pages) {
      const initial = new DataView(pages).getUint32(0, true);
      (this.go.importObject["aioplay"] as WebAssembly.ModuleImports)["memory"] = memory ?? new WebAssembly.Memory({ initial });
    }
    const instance = await WebAssembly.instantiate(module, this.go.importObject);
    this.instance = instance;
    this.exports = instance.exports as unknown as GoExports;
    // run()'s promise settles only when the program exits, which go.exit reports already.
    this.go.run(instance).catch((error: unknown) => this.die(reasonOf(error)));
  }

  /** Bytes of linear memory that the instance has used. It never shrinks. */
  get memory(): number {
    return this.size - (this.exports?.spare?.value ?? 0) * PAGE;
  }

  /** Bytes of linear memory there are, of which the last may never have been touched. */
  get size(): number {
    return this.exports?.mem.buffer.byteLength ?? 0;
  }

  /** Hands one message to Go. It returns at once: Go only takes note of it. */
  send(kind: number, bytes: Uint8Array): void {
    if (this.closed) return;
    const { inbox, receive, mem } = this.exports as GoExports;
    if (!inbox || !receive) throw new Error("this module takes no messages");
    this.guard(() => {
      const at = inbox(bytes.length) >>> 0;
      new Uint8Array(mem.buffer, at, bytes.length).set(bytes);
      receive(kind, bytes.length);
    });
  }

  /** Asks for a step soon. Called by Go when something happened that the program may be waiting for. */
  wake(): void {
    if (this.closed || this.queued || this.stepping) {
      // During a step the answer of step() decides; Go keeps its own note that it was woken.
      return;
    }
    this.clear();
    this.queued = true;
    this.channel.port2.postMessage(0);
  }

  /** While held, no step is taken: the page has not caught up with what was sent. */
  hold(on: boolean): void {
    this.held = on;
    if (!on && this.owed) {
      this.owed = false;
      this.wake();
    }
  }

  /** Takes a step now, in the caller's task. */
  step(): void {
    if (this.closed || this.stepping) return;
    if (this.held) {
      this.owed = true;
      return;
    }
    const step = this.exports?.step;
    if (!step) return;
    this.stepping = true;
    let answer = ENDED;
    const alive = this.guard(() => {
      answer = step();
    });
    this.stepping = false;
    if (!alive || this.closed) return;
    this.events.sliced(answer !== 0);
    if (this.closed) return;
    if (answer === ENDED) {
      this.events.ended();
      // Whatever other goroutines were left runnable get their turn now.
      if (!this.closed) this.guard(() => this.go._resume());
    } else if (answer >= 0) {
      this.plan(answer);
    } else if (answer !== WAIT) {
      this.die(`step() answered ${answer}`);
    }
  }

  /** Lets go of the instance. To keep its memory is to get it back as if it had never been used, if it is to be had at all. */
  close(keep = false): WebAssembly.Memory | undefined {
    const { mem, spare } = this.exports ?? {};
    if (keep && mem && spare) new Uint8Array(mem.buffer, 0, this.memory).fill(0);
    this.closed = true;
    this.clear();
    // Nobody may call into it from now on, such as a promise that it waited for: its memory may be another's.
    this.go._resume = () => {};
    this.channel.port1.close();
    // Go's own timers would keep the instance's memory alive until they fire.
    for (const id of this.go._scheduledTimeouts?.values() ?? []) clearTimeout(id);
    this.exports = this.instance = undefined;
    return keep && spare ? mem : undefined;
  }

  // A timer would be clamped to 4 ms when set again and again from its own callback. It is set from a message's
  // task, which starts the nesting count anew; waits under a millisecond go through the channel altogether.
  private plan(ms: number): void {
    this.clear();
    if (ms < 1) {
      this.wake();
      return;
    }
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.wake();
    }, Math.min(ms, 0x7fffffff));
  }

  private clear(): void {
    if (this.timer !== undefined) clearTimeout(this.timer);
    this.timer = undefined;
  }

  private guard(call: () => void): boolean {
    try {
      call();
    } catch (error) {
      this.die(reasonOf(error));
    }
    return !this.closed;
  }

  private die(reason: string): void {
    if (this.closed) return;
    this.close();
    this.events.died(reason);
  }
}
