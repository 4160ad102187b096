// Records what CPython 3.14 says in the sweeps of this folder. It needs Node.js and the Pyodide that site/bench pins
// (make site/bench/node_modules):
//
//     node record.mjs [NAME.py…]
//
// Each program beside this file that has a NAME.out (or all that are named) runs in a fresh interpreter; NAME.out is what it
// prints, with Linux's numbers of errors instead of Emscripten's.

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isMainThread } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { again, loadPyodide, runMain } from "../../../build/libtest/pyodide.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const home = "/home/pyodide/";
const errnos = new Map([[2, 13], [20, 17], [31, 21], [44, 2], [54, 20], [63, 1]]);

if (isMainThread) {
  await again(import.meta.url);
  process.exit();
}

const sources = readdirSync(here).filter((f) => f.endsWith(".py"));
const asked = process.argv.slice(2).map((f) => path.basename(f));
for (const file of asked.length ? asked : sources.filter((f) => existsSync(path.join(here, f.replace(/py$/, "out"))))) {
  const py = await loadPyodide({ args: ["x.py"] });
  const chunks = [];
  py.setStdin({ stdin: () => null });
  py.setStdout({ write: (b) => { chunks.push(Buffer.from(b)); return b.length; } });
  py.setStderr({ write: (b) => b.length });
  for (const f of sources) py.FS.writeFile(home + f, readFileSync(path.join(here, f)));
  py.FS.writeFile(home + "x.py", readFileSync(path.join(here, file)));
  runMain(py, (status) => (py._module._Py_FinalizeEx() < 0 ? 120 : status));
  let text = Buffer.concat(chunks).toString("utf8").replaceAll(home, "");
  text = text.replace(/\[Errno (\d+)\]/g, (all, n) => `[Errno ${errnos.get(+n) ?? n}]`);
  text = text.replaceAll("(68, 'Result not representable')", "(34, 'Numerical result out of range')");
  writeFileSync(path.join(here, file.replace(/py$/, "out")), text);
  console.log(file, text.length);
}
