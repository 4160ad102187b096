// Records what CPython 3.14 says in the sweep of sweep.py, UNIT.out for each unit but native, which says itself how. It needs Node.js and the Pyodide that
// site/bench pins (make site/bench/node_modules):
//
//     node record.mjs [UNIT…]

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isMainThread } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { again, loadPyodide, runMain, setup } from "../../../build/libtest/pyodide.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));

if (isMainThread) {
  await again(import.meta.url);
  process.exit();
}

const sweep = readFileSync(path.join(here, "sweep.py"), "utf8");
const all = /^units = \{\n(.*?)^\}/ms.exec(sweep)[1].matchAll(/'(\w+)': \[/g);
for (const unit of process.argv.length > 2 ? process.argv.slice(2) : Array.from(all, (m) => m[1])) {
  const py = await loadPyodide({ args: ["sweep.py", unit] });
  py.runPython(setup, { globals: py.toPy({}) });
  const chunks = [];
  py.setStdin({ stdin: () => null });
  py.setStdout({ write: (b) => { chunks.push(Buffer.from(b)); return b.length; } });
  py.FS.writeFile("/home/pyodide/sweep.py", sweep);
  const status = runMain(py, (status) => (py._module._Py_FinalizeEx() < 0 ? 120 : status));
  const text = Buffer.concat(chunks);
  console.log(unit, status, text.length);
  if (status === 0) writeFileSync(path.join(here, unit + ".out"), text);
}
