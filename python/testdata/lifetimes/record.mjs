// Records when objects end in CPython 3.14, in all situations of sweep.py. It needs Node.js and the Pyodide that site/bench pins
// (make site/bench/node_modules):
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
py.setStderr({ write: (b) => b.length });
py.FS.writeFile("/home/pyodide/x.py", readFileSync(path.join(here, "sweep.py")));
runMain(py, (status) => status);
writeFileSync(path.join(here, "sweep.out"), Buffer.concat(chunks));
