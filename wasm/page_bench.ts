// Measures what a reader waits for: the start of an instance, the first output, a stop.

import { Runtime } from "../site/src/runtime";
import { loadFiles } from "../site/src/runtime-load";
import type { FromWorker, ToWorker } from "../site/src/worker-messages";

const base = new URL("/gz/", location.href);
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function summary(values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  return `median ${at(0.5)}, best ${at(0)}, 9 of 10 under ${at(0.9)} ms`;
}

const report = (name: string, text: string): Promise<unknown> =>
  fetch("/report", { method: "POST", body: JSON.stringify({ name, ok: true, text }) });

/** The next message of a kind. */
function next(worker: Worker, kind: FromWorker["k"]): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", function hear(event: MessageEvent<FromWorker>) {
      if (event.data.k === "dead") reject(new Error(event.data.reason));
      if (event.data.k !== kind) return;
      worker.removeEventListener("message", hear);
      resolve(event.data);
    });
  });
}

async function main(): Promise<void> {
  const post = (worker: Worker, message: ToWorker): void => worker.postMessage(message);
  let began = performance.now();
  const files = await loadFiles(base);
  await report("load and compile", `${(performance.now() - began).toFixed(1)} ms`);

  const fresh: number[] = [];
  const renewed: number[] = [];
  const boots: number[] = [];
  let memory = 0;
  for (let i = 0; i < 20; i++) {
    began = performance.now();
    const worker = new Worker(files.script);
    const ready = next(worker, "ready");
    post(worker, { k: "load", module: files.module });
    await ready;
    fresh.push(performance.now() - began);
    for (let k = 0; k < 3; k++) {
      const done = next(worker, "done");
      post(worker, { k: "start", options: { code: PROGRAMS.hello, clock: "virtual", speed: "0", seed: "1", filename: "main.py", net: "none" } });
      memory = ((await done) as { memory: number }).memory;
      await sleep(5);
      began = performance.now();
      const again = next(worker, "ready");
      post(worker, { k: "renew" });
      boots.push(((await again) as { bootMs: number }).bootMs);
      renewed.push(performance.now() - began);
    }
    worker.terminate();
  }
  await report("a new worker with an instance", summary(fresh));
  await report("a new instance in a worker", `${summary(renewed)}; inside the worker ${summary(boots)}; memory after a run ${memory >> 20} MB`);

  const runtime = Runtime.shared(base);
  const first: number[] = [];
  const whole: number[] = [];
  for (let i = 0; i < 60; i++) {
    await runtime.warm();
    await sleep(20);
    began = performance.now();
    let at = 0;
    const run = runtime.start(
      { code: PROGRAMS.hello, clock: "virtual", speed: 0, seed: 1 },
      { output: () => (at ||= performance.now() - began) },
    );
    await run.done;
    first.push(at);
    whole.push(performance.now() - began);
  }
  await report("click to first output", `${summary(first)}; to the end ${summary(whole)}`);

  const stops: number[] = [];
  for (let i = 0; i < 30; i++) {
    const run = runtime.start({ code: PROGRAMS.busy, clock: "virtual", speed: 0, seed: 1 }, {});
    await sleep(60 + 7 * (i % 5));
    began = performance.now();
    run.stop();
    const { reason } = await run.done;
    if (reason !== "stopped") throw new Error(reason);
    stops.push(performance.now() - began);
  }
  await report("stop a busy loop", summary(stops));

  began = performance.now();
  let length = 0;
  await runtime.start(
    { code: PROGRAMS.flood, clock: "virtual", speed: 0, seed: 1 },
    { output: (_stream, text) => (length += text.length) },
  ).done;
  await report("a million lines", `${(performance.now() - began).toFixed(0)} ms for ${length} characters`);
  await fetch("/end", { method: "POST" });
}

/** Replaced by the test: the programs in the language of the module that is measured. */
declare const PROGRAMS: { hello: string; busy: string; flood: string };

main().catch(async (error: unknown) => {
  await fetch("/report", { method: "POST", body: JSON.stringify({ name: "bench", ok: false, text: String(error) }) });
  await fetch("/end", { method: "POST" });
});
