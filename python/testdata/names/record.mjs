// Records the names that CPython 3.14 has, as objects/record.mjs does its sweeps:
//
//     node record.mjs

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isMainThread } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { again, loadPyodide, runMain } from "../../../build/libtest/pyodide.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
if (isMainThread) {
  await again(import.meta.url);
  process.exit();
}
const py = await loadPyodide({ args: ["x.py"] });
const chunks = [];
py.setStdout({ write: (b) => { chunks.push(Buffer.from(b)); return b.length; } });
py.FS.writeFile("/home/pyodide/x.py", readFileSync(path.join(here, "names.py")));
runMain(py, (status) => (py._module._Py_FinalizeEx() < 0 ? 120 : status));
writeFileSync(path.join(here, "names.out"), Buffer.concat(chunks));
