// Records when objects end in CPython 3.14, in all situations of sweep.py. It needs Node.js and the Pyodide that site/bench pins
// (make site/bench/node_modules):
//
//     node record.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { output, record } from "../../../build/libtest/pyodide.mjs";

const beside = (name) => new URL(name, import.meta.url);

await record(import.meta.url, async () => {
  const { text } = await output(["x.py"], { "x.py": readFileSync(beside("sweep.py")) }, { leave: true });
  writeFileSync(beside("sweep.out"), text);
});
