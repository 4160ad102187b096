// Runs programs in Node on an instance of the runtime each, on the host code that the page uses, and prints what came of it:
// for an instrumented module also which functions ran.
//
// Usage: node SCRIPT FILE, with a Task as JSON in FILE. It is bundled with wasm_exec.js in front, as the worker script is.

import { Host } from "../site/src/worker-host";
import { decodeFields, encodeFields, type Fields } from "../site/src/worker-fields";
import { Inbox, Outbox } from "../site/src/worker-messages";

/** What to do when the program has printed its first line: messages to send, one after another. */
type Act = [kind: keyof typeof Inbox, fields: Fields];

interface Program {
  name: string;
  options: Fields;
  acts?: Act[];
}

interface Task {
  /** The module's file. */
  wasm: string;
  programs: Program[];
}

interface Outcome {
  name: string;
  status: number;
  output: string;
  /** Numbers of the functions that ran. */
  ran: number[];
  /** Why the instance died, if it did. */
  died?: string;
}

declare const require: (name: string) => {
  readFileSync(file: string): Uint8Array<ArrayBuffer>;
  writeSync(fd: number, bytes: Uint8Array): number;
};
declare const process: { argv: string[]; exit(code: number): never };

const load = require; // under another name, as the bundler must leave it alone
const files = load("fs");
const decoder = new TextDecoder();
const scope = globalThis as unknown as { fs: { writeSync(fd: number, bytes: Uint8Array): number } };
scope.fs.writeSync = (_fd, bytes) => files.writeSync(2, bytes);

const prefix = "ran ";

function run(module: WebAssembly.Module, program: Program): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = "";
    let acts = [...(program.acts ?? [])];
    let begun = false;
    // The next act comes when the program has had some slices, or rests: Node serves a thousand messages before a timer.
    let slices = 0;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const plan = (): void => {
      clearTimeout(resting);
      slices = 0;
      if (acts.length) resting = setTimeout(act, 5);
    };
    const act = (): void => {
      const next = acts.shift();
      if (next) host.send(Inbox[next[0]], encodeFields(next[1]));
      plan();
    };
    const host = new Host({
      emit(kind, bytes) {
        if (kind === Outbox.stdout || kind === Outbox.stderr) {
          output += decoder.decode(bytes);
          if (!begun) plan();
          begun = true;
        } else if (kind === Outbox.prompt) {
          setTimeout(() => host.send(Inbox.input, encodeFields({ text: "7" })), 1);
        } else if (kind === Outbox.done) {
          const status = Number(decodeFields(bytes)["status"]);
          setTimeout(() => {
            const ran: number[] = [];
            for (const [name, value] of Object.entries(host.instance?.exports ?? {})) {
              if (name.startsWith(prefix) && (value as WebAssembly.Global).value) ran.push(Number(name.slice(prefix.length)));
            }
            host.close();
            resolve({ name: program.name, status, output, ran });
          }, 1);
        }
      },
      sliced: () => {
        if (begun && acts.length && ++slices === 3) queueMicrotask(act);
      },
      ended: () => {},
      rest: () => {
        // The names in the stack are the linker's: the function that isn't here comes first, its callers after it.
        const names = [...(new Error().stack ?? "").matchAll(/at (\S+) \(wasm:/g)].map((match) => match[1]);
        throw new Error(names.slice(0, 4).join(" called by ") || "a function that isn't here");
      },
      died: (reason) => resolve({ name: program.name, status: -1, output, ran: [], died: reason }),
    });
    host.start(module).then(() => {
      host.send(Inbox.start, encodeFields(program.options));
      host.step();
    });
  });
}

async function main(): Promise<void> {
  const task = JSON.parse(decoder.decode(files.readFileSync(process.argv[2] as string))) as Task;
  const module = new WebAssembly.Module(files.readFileSync(task.wasm));
  const outcomes: Outcome[] = [];
  for (const program of task.programs) outcomes.push(await run(module, program));
  files.writeSync(1, new TextEncoder().encode(JSON.stringify(outcomes)));
  process.exit(0);
}

main().catch((error: unknown) => {
  files.writeSync(2, new TextEncoder().encode(`${error instanceof Error ? error.stack : String(error)}\n`));
  process.exit(1);
});
