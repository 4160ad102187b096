// Runs one Go test binary in a worker, on the same host code that programs run on, and reports to the test server.

import { Host } from "../../site/src/worker-host";
import { mountFiles } from "./files";

/** The server's origin: a blob: worker resolves no relative URLs. The page puts it in front of this script. */
declare const here: string;

interface Job {
  args: string[];
  env: Record<string, string>;
  dir: string;
}

const scope = globalThis as unknown as { fs: { writeSync(fd: number, bytes: Uint8Array): number } };
let printed: Uint8Array<ArrayBuffer>[] = [];
let sending = Promise.resolve();

function send(exit?: number): Promise<void> {
  const body = new Blob(printed);
  printed = [];
  const query = exit === undefined ? "" : `?exit=${exit}`;
  if (body.size === 0 && exit === undefined) return sending;
  sending = sending.then(async () => {
    await fetch(`${here}/out${query}`, { method: "POST", body });
  });
  return sending;
}

scope.fs.writeSync = (_fd, bytes) => {
  printed.push(new Uint8Array(bytes));
  if (printed.length === 1) queueMicrotask(() => void send());
  return bytes.length;
};

async function main(): Promise<void> {
  const job = (await (await fetch(`${here}/job`)).json()) as Job;
  mountFiles(here, job.dir);
  const host = new Host({
    emit: () => {},
    sliced: () => {},
    ended: () => {},
    died: (reason) => {
      const status = /^exit status (\d+)$/.exec(reason);
      if (!status) printed.push(new TextEncoder().encode(`browserexec: ${reason}\n`));
      void send(status ? Number(status[1]) : 2);
    },
  });
  host.go.argv = job.args;
  host.go.env = job.env;
  const module = await WebAssembly.compileStreaming(fetch(`${here}/test.wasm`));
  await host.start(module);
}

main().catch((error: unknown) => {
  printed.push(new TextEncoder().encode(`browserexec: ${String(error)}\n`));
  void send(2);
});
