// What python314.mjs and the recorders of testdata have in common: CPython 3.14 as `python3.14 FILE` runs it, from
// the Pyodide that site/bench pins (make site/bench/node_modules).

import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker, isMainThread } from "node:worker_threads";

const require = createRequire(new URL("../../site/bench/package.json", import.meta.url));
export const { loadPyodide } = await import(pathToFileURL(require.resolve("pyodide/pyodide.mjs")));

// setup puts CPython's own loop back, over a selector that only sleeps; Pyodide's asyncio runs on the page's.
export const setup = `
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

// runMain runs the program that Pyodide was loaded for, and returns its exit status, or what ended makes of it when main returns.
export function runMain(py, ended = (status) => status) {
  const m = py._module;
  m._PyConfig_Set(m.stringToNewUTF8("inspect"), m._PyLong_FromLong(0)); // Pyodide sets it, and SystemExit would only be printed
  try {
    return ended(m._run_main());
  } catch (e) { // SystemExit ends the process
    if (e.name !== "ExitStatus") throw e;
    return e.status & 255;
  }
}

// again runs a module once more in a worker: endless recursion through C needs more stack than the main thread has.
export async function again(url) {
  const w = new Worker(fileURLToPath(url), { argv: process.argv.slice(2), resourceLimits: { stackSizeMb: 64 } });
  w.on("error", (e) => { console.error(String(e)); process.exitCode = 1; });
  await new Promise((resolve) => w.on("exit", (code) => { process.exitCode ||= code; resolve(); }));
}

// record runs a recorder in a worker: see again.
export async function record(url, main) {
  if (!isMainThread) return main();
  await again(url);
  process.exit();
}

export const home = "/home/pyodide/";

const finalized = (py) => (status) => (py._module._Py_FinalizeEx() < 0 ? 120 : status);

// output runs the program that args begin with as python3.14 would, which is among files, by name; it returns the exit status and what is
// written on standard output. Pyodide is prepared by the Python code of prepare; objects that are left at the end don't end if leave is set.
export async function output(args, files, { prepare = "", leave = false } = {}) {
  const py = await loadPyodide({ args });
  if (prepare) py.runPython(prepare, { globals: py.toPy({}) });
  const chunks = [];
  py.setStdin({ stdin: () => null });
  py.setStdout({ write: (b) => { chunks.push(Buffer.from(b)); return b.length; } });
  py.setStderr({ write: (b) => b.length });
  for (const [name, text] of Object.entries(files)) py.FS.writeFile(home + name, text);
  const status = runMain(py, leave ? undefined : finalized(py));
  return { status, text: Buffer.concat(chunks) };
}

// Numbers of errors are the platform's: Emscripten's on the left, Linux's on the right.
const errnos = new Map([[2, 13], [20, 17], [31, 21], [44, 2], [54, 20], [63, 1]]);

// linux is a text with Linux's numbers of errors.
export function linux(text) {
  text = text.replace(/\[Errno (\d+)\]/g, (all, n) => `[Errno ${errnos.get(+n) ?? n}]`);
  return text.replaceAll("(68, 'Result not representable')", "(34, 'Numerical result out of range')");
}
