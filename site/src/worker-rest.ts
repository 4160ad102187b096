// Loads the second part of the runtime while the program waits: what WebAssembly calls can't await.

import { unpack } from "./runtime-unpack";
import { gunzip } from "./worker-gunzip";

/** Fetches and compiles a module before it returns. Throws a sentence that names the file. */
export function loadNow(url: string): WebAssembly.Module {
  const path = new URL(url).pathname;
  // A synchronous request, which only workers may want: the page stays as responsive as it was.
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  request.responseType = "arraybuffer";
  try {
    request.send();
  } catch (error) {
    throw new Error(`could not load ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (request.status !== 200) throw new Error(`could not load ${path}: HTTP ${request.status}`);
  try {
    let bytes = new Uint8Array(request.response as ArrayBuffer);
    // A host may have said Content-Encoding: gzip; then the browser has unpacked the file already.
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzip(bytes);
    return new WebAssembly.Module(unpack(bytes));
  } catch (error) {
    throw new Error(`could not compile ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
