// What the page and its workers say to each other, and the numbers that the worker and its Go instance use.

import type { Fields } from "./worker-fields";

/** From the page to a worker. */
export type ToWorker =
  // compile nothing: make an instance of this and say ready; the second part is at the URL, which is "" if there is none
  | { k: "load"; module: WebAssembly.Module; rest: WebAssembly.Module | undefined; restURL: string }
  | { k: "rest"; module: WebAssembly.Module } // the second part of the module, for when it is needed
  | { k: "renew"; keep: boolean } // the last run's instance is used up: make a fresh one, in its memory or not, and say ready
  | { k: "start"; options: Fields }
  | { k: "send"; kind: number; fields: Fields } // one of Inbox below, handed on as it is
  | { k: "ack"; size: number }; // the page has dealt with this much of what it was sent

/** Consecutive texts of one stream are joined. */
export type OutputPart = ["stdout" | "stderr", string];

/** From a worker to the page. At most one batch follows from one slice, in the order in which it happened. */
export type FromWorker =
  | { k: "ready"; bootMs: number }
  | { k: "batch"; out?: OutputPart[]; trace?: string; clock?: number; size: number }
  | { k: "state"; state: "running" | "paused" | "input" }
  | { k: "prompt"; text: string }
  | { k: "rest"; module: WebAssembly.Module } // the second part, which was needed before the page had it
  | { k: "heard" } // a stop request has reached the program
  | { k: "done"; result: Fields; memory: number; size: number } // bytes of memory that the instance used, and that there are
  | { k: "dead"; reason: string };

/** Message kinds from JavaScript to Go; wasm/protocol.go has the same table. */
export const Inbox = { start: 1, stop: 2, pause: 3, resume: 4, step: 5, speed: 6, input: 7 } as const;

/** Message kinds from Go to JavaScript; wasm/protocol.go has the same table. */
export const Outbox = { stdout: 1, stderr: 2, trace: 3, prompt: 4, state: 5, clock: 6, done: 7 } as const;
