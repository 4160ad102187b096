// Runs a Python program with CPython 3.14, as `python3.14 FILE ARG…` would: the one that Pyodide is, in Node.js. It comes
// with the packages that site/bench pins (make site/bench/node_modules).
//
//     node python314.mjs LIB FILE [ARG…]
//
// The package test of the folder LIB, a CPython's lib/python3.13, can be imported. The folders of FILE and of arguments
// that are absolute paths are the machine's, at the same place. There are no sockets, threads and processes; asyncio has
// the loop that python3 has, over a selector that only sleeps.

import { writeSync } from "node:fs";
import path from "node:path";
import { isMainThread } from "node:worker_threads";
import { again, loadPyodide, runMain, setup } from "./pyodide.mjs";

if (isMainThread) {
  await again(import.meta.url);
} else {
  const [lib, file, ...args] = process.argv.slice(2);
  const py = await loadPyodide({ args: [file, ...args], env: { HOME: "/home/pyodide", PYTHONPATH: "/cpython", PYTHONHASHSEED: "0" } });
  py.setStdin({ stdin: () => null });
  py.setStdout({ write: (b) => writeSync(1, b) });
  py.setStderr({ write: (b) => writeSync(2, b) });
  const mount = (dir, at) => {
    py.FS.mkdirTree(at);
    py.mountNodeFS(at, dir);
  };
  mount(path.join(lib, "test"), "/cpython/test");
  for (const dir of new Set([file, ...args].filter((a) => a.startsWith("/")).map((a) => path.dirname(a)))) mount(dir, dir);
  py.runPython(setup, { globals: py.toPy({}) });
  process.exitCode = runMain(py);
}
