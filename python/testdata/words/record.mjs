// Records what CPython 3.14 says in the sweep of sweep.py, UNIT.out for each unit but native, which says itself how. It needs Node.js and the Pyodide that
// site/bench pins (make site/bench/node_modules):
//
//     node record.mjs [UNIT…]

import { readFileSync, writeFileSync } from "node:fs";
import { output, record, setup } from "../../../build/libtest/pyodide.mjs";

const beside = (name) => new URL(name, import.meta.url);

await record(import.meta.url, async () => {
  const sweep = readFileSync(beside("sweep.py"), "utf8");
  const all = /^units = \{\n(.*?)^\}/ms.exec(sweep)[1].matchAll(/'(\w+)': \[/g);
  for (const unit of process.argv.length > 2 ? process.argv.slice(2) : Array.from(all, (m) => m[1])) {
    const { status, text } = await output(["sweep.py", unit], { "sweep.py": sweep }, { prepare: setup });
    console.log(unit, status, text.length);
    if (status === 0) writeFileSync(beside(unit + ".out"), text);
  }
});
