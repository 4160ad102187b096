// Runs a Python program with CPython 3.14, as `python3.14 FILE ARG…` would: the one that Pyodide is, in Node.js. It comes
// with the packages that site/bench pins (make site/bench/node_modules).
//
//     node python314.mjs LIB FILE [ARG…]
//
// The package test of the folder LIB, a CPython's lib/python3.13, can be imported. The folders of FILE and of arguments
// that are absolute paths are the machine's, at the same place. There are no sockets, threads and processes; asyncio has
// the loop that python3 has, over a selector that only sleeps.

import { writeSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Worker, isMainThread } from "node:worker_threads";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));

// Pyodide's asyncio runs on the page's loop; this puts CPython's own back.
const setup = `
import asyncio, sys, time, warnings
from asyncio import base_events, events, runners
class _Selector:
    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError("would block for ever")
        if timeout > 0:
            time.sleep(timeout)
        return []
    def close(self): pass
class _UnixSelectorEventLoop(base_events.BaseEventLoop):
    def __init__(self, selector=None):
        super().__init__()
        self._selector = selector or _Selector()
    def _process_events(self, ready): pass
    def _write_to_self(self): pass
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    class _Policy(events._BaseDefaultEventLoopPolicy):
        _loop_factory = _UnixSelectorEventLoop
    set_policy = events._set_event_loop_policy
    events._set_event_loop_policy = lambda policy: set_policy(policy or _Policy())
    events._set_event_loop_policy(None)
    asyncio.DefaultEventLoopPolicy = events.DefaultEventLoopPolicy = _Policy
asyncio.run = runners.run
asyncio.new_event_loop = events.new_event_loop
asyncio.SelectorEventLoop = asyncio.EventLoop = _UnixSelectorEventLoop
events._set_running_loop(None)
sys.meta_path[:] = [f for f in sys.meta_path if "importlib" in getattr(f, "__module__", "") or "importlib" in type(f).__module__]
sys.path_importer_cache.clear()
`;

if (isMainThread) {
  // Endless recursion through C needs more stack than the main thread has.
  const w = new Worker(fileURLToPath(import.meta.url), { argv: process.argv.slice(2), resourceLimits: { stackSizeMb: 64 } });
  w.on("error", (e) => { console.error(String(e)); process.exitCode = 1; });
  await new Promise((resolve) => w.on("exit", (code) => { process.exitCode ||= code; resolve(); }));
} else {
  const require = createRequire(path.join(here, "../../site/bench/package.json"));
  const { loadPyodide } = await import(pathToFileURL(require.resolve("pyodide/pyodide.mjs")));
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
  const m = py._module;
  m._PyConfig_Set(m.stringToNewUTF8("inspect"), m._PyLong_FromLong(0)); // Pyodide sets it, and SystemExit would only be printed
  try {
    process.exitCode = m._run_main();
  } catch (e) { // SystemExit ends the process
    if (e.name !== "ExitStatus") throw e;
    process.exitCode = e.status & 255;
  }
}
