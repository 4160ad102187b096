// Fetches and compiles the runtime's files, whatever the host says about their type and encoding.

import { scriptURL } from "./runtime-trust";
import { unpacking } from "./runtime-unpack";

/** Replaced by the bundler; see runtime.ts. */
declare const AIOPLAY_FILES: { readonly wasm: string; readonly rest: string; readonly worker: string };

/** What a worker needs: the module, where its second part is, and where to start the script from. */
export interface RuntimeFiles {
  module: WebAssembly.Module;
  /** undefined if there is no second part. */
  rest: URL | undefined;
  /** A blob: URL, a TrustedScriptURL where the page demands one. It lives as long as the page. */
  script: string;
}

/** Loads what runs begin with, both files side by side. Rejects with a sentence that names the file. */
export async function loadFiles(base: URL): Promise<RuntimeFiles> {
  const [module, script] = await Promise.all([
    loadModule(new URL(AIOPLAY_FILES.wasm, base)),
    loadScript(new URL(AIOPLAY_FILES.worker, base)),
  ]);
  return { module, rest: AIOPLAY_FILES.rest ? new URL(AIOPLAY_FILES.rest, base) : undefined, script };
}

async function get(url: URL, priority: RequestPriority): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { priority });
  } catch (error) {
    throw new Error(`could not load ${url.pathname}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!response.ok || !response.body) throw new Error(`could not load ${url.pathname}: HTTP ${response.status}`);
  return response;
}

async function loadScript(url: URL): Promise<string> {
  const text = await (await get(url, "auto")).text();
  return scriptURL(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
}

/** Loads one module. With priority "low" it stands back behind whatever else the page loads. */
export async function loadModule(url: URL, priority: RequestPriority = "auto"): Promise<WebAssembly.Module> {
  const response = await get(url, priority);
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  // A host may serve the file as it lies there, or say Content-Encoding: gzip, in which case the browser has
  // unpacked it already. Only its first two bytes can be trusted.
  let head = new Uint8Array(0);
  let ended = false;
  while (head.length < 2 && !ended) {
    const { done, value } = await reader.read();
    ended = done;
    if (value) {
      const joined = new Uint8Array(head.length + value.length);
      joined.set(head);
      joined.set(value, head.length);
      head = joined;
    }
  }
  let bytes: ReadableStream<Uint8Array<ArrayBuffer>> = new ReadableStream({
    start: (controller) => controller.enqueue(head),
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  if (head[0] === 0x1f && head[1] === 0x8b) bytes = bytes.pipeThrough(new DecompressionStream("gzip"));
  bytes = bytes.pipeThrough(unpacking());
  try {
    // Streaming, so that compiling goes on while the bytes arrive.
    const typed = new Response(bytes, { headers: { "Content-Type": "application/wasm" } });
    return await WebAssembly.compileStreaming(typed);
  } catch (error) {
    throw new Error(`could not compile ${url.pathname}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
