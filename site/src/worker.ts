// The worker script: one Go instance at a time, its output collected and sent on once per slice.
//
// The build bundles this file to one classic script with wasm_exec.js of the building Go in front; the page starts
// it from a blob: URL, so that the page's content security policy holds here too.

import { decodeFields, encodeFields } from "./worker-fields";
import { Host } from "./worker-host";
import { loadNow } from "./worker-rest";
import type { FromWorker, OutputPart, ToWorker } from "./worker-messages";
import { Inbox, Outbox } from "./worker-messages";

interface Scope {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  fs: { writeSync(fd: number, bytes: Uint8Array): number };
}

const scope = globalThis as unknown as Scope;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Unacknowledged output, in UTF-16 units, above which the program waits for the page. */
const MAX_AHEAD = 1 << 20;

let module: WebAssembly.Module | undefined;
let rest: WebAssembly.Module | undefined;
let restURL = "";
let host: Host | undefined;
let running = false;

// What this slice produced and has not been sent.
let out: OutputPart[] = [];
let trace = "";
let clock: number | undefined;
let ahead = 0;

// The last words of a dying Go runtime go to descriptor 2 and are all that tells a full memory from a bug.
let lastWords = "";
scope.fs.writeSync = (_fd, bytes) => {
  lastWords = (lastWords + decoder.decode(bytes)).slice(0, 4000);
  return bytes.length;
};

function flush(): void {
  let size = trace.length;
  for (const part of out) size += part[1].length;
  if (size === 0 && clock === undefined) return;
  const message: FromWorker = { k: "batch", size };
  if (out.length) message.out = out;
  if (trace) message.trace = trace;
  if (clock !== undefined) message.clock = clock;
  scope.postMessage(message);
  out = [];
  trace = "";
  clock = undefined;
  ahead += size;
  if (ahead > MAX_AHEAD) host?.hold(true);
}

function print(stream: "stdout" | "stderr", text: string): void {
  const last = out[out.length - 1];
  if (last && last[0] === stream) last[1] += text;
  else out.push([stream, text]);
}

function emit(kind: number, bytes: Uint8Array): void {
  switch (kind) {
    case Outbox.stdout:
      return print("stdout", decoder.decode(bytes));
    case Outbox.stderr:
      return print("stderr", decoder.decode(bytes));
    case Outbox.trace:
      trace += decoder.decode(bytes);
      return;
    case Outbox.clock:
      clock = new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
      return;
    case Outbox.prompt:
      flush();
      return scope.postMessage({ k: "prompt", text: decoder.decode(bytes) });
    case Outbox.state:
      // An empty state is a request to send on at once: the first output of a run, or after a rest.
      flush();
      if (bytes.length) scope.postMessage({ k: "state", state: decoder.decode(bytes) as "running" });
      return;
    case Outbox.done:
      flush();
      running = false;
      return scope.postMessage({ k: "done", result: decodeFields(bytes), memory: host?.memory ?? 0, size: host?.size ?? 0 });
    default:
      throw new Error(`unknown message kind ${kind} from the program`);
  }
}

async function prepare(keep: boolean): Promise<void> {
  const began = performance.now();
  const memory = host?.close(keep);
  lastWords = "";
  ahead = 0;
  host = new Host({
    emit,
    sliced: flush,
    ended: () => {},
    rest: () => {
      if (!rest) {
        rest = loadNow(restURL);
        scope.postMessage({ k: "rest", module: rest });
      }
      return rest;
    },
    died: (reason) => {
      flush();
      const words = lastWords.split("\n", 2).join(" ").trim();
      scope.postMessage({ k: "dead", reason: words ? `${reason}: ${words}` : reason });
    },
  });
  await host.start(module as WebAssembly.Module, memory);
  scope.postMessage({ k: "ready", bootMs: performance.now() - began });
}

function fail(error: unknown): void {
  scope.postMessage({ k: "dead", reason: error instanceof Error ? error.message : String(error) });
}

scope.onmessage = ({ data }) => {
  switch (data.k) {
    case "load":
      ({ module, rest, restURL } = data);
      prepare(false).catch(fail);
      return;
    case "rest":
      rest ??= data.module;
      return;
    case "renew":
      prepare(data.keep).catch(fail);
      return;
    case "start":
      running = true;
      ahead = 0; // acknowledgements of the run before may have come late
      host?.send(Inbox.start, encodeFields(data.options));
      // The first slice runs in this very task: nothing else has to happen before the first output.
      host?.step();
      return;
    case "send":
      if (!running) return;
      host?.send(data.kind, encodeFields(data.fields));
      if (data.kind === Inbox.stop) {
        scope.postMessage({ k: "heard" });
        // A program that is told to stop must not wait for a page that is slow to read.
        host?.hold(false);
      }
      return;
    case "ack":
      ahead -= data.size;
      if (ahead <= MAX_AHEAD) host?.hold(false);
      return;
  }
};
