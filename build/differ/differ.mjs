// Asks CPython 3.14 what it says of sources: a line of standard input is a JSON array of [kind, source], a line of standard
// output the array of answers that driver.py's answer gives. The interpreter is the Pyodide that site/bench pins.

import { readFileSync, readSync, writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { again, loadPyodide, setup } from "../libtest/pyodide.mjs";

// patiently tries again while a pipe isn't ready.
function patiently(does) {
  for (;;) {
    try {
      return does();
    } catch (e) {
      if (e.code !== "EAGAIN") throw e;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

// lines reads standard input, which a worker has as a file only.
function* lines() {
  let rest = Buffer.alloc(0);
  const chunk = Buffer.alloc(1 << 20);
  for (let n; (n = patiently(() => readSync(0, chunk))) > 0; ) {
    rest = Buffer.concat([rest, chunk.subarray(0, n)]);
    for (let end; (end = rest.indexOf(10)) >= 0; rest = rest.subarray(end + 1)) yield rest.toString("utf8", 0, end);
  }
}

function writeAll(text) {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += patiently(() => writeSync(1, bytes, done));
}

if (isMainThread) {
  await again(import.meta.url);
} else {
  const py = await loadPyodide({ env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0" } });
  py.setStdout({ batched: () => {} });
  py.setStderr({ batched: () => {} });
  py.runPython(setup, { globals: py.toPy({}) });
  const globals = py.globals;
  py.runPython(readFileSync(new URL("driver.py", import.meta.url), "utf8"), { globals, filename: "<driver>" });
  py.runPython(readFileSync(new URL("file314.py", import.meta.url), "utf8"), { globals, filename: "<driver>" });
  const answers = globals.get("answers");
  for (const line of lines()) writeAll(answers(line) + "\n");
}
