// Records the names that CPython 3.14 has, as objects/record.mjs does its sweeps:
//
//     node record.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { output, record } from "../../../build/libtest/pyodide.mjs";

const beside = (name) => new URL(name, import.meta.url);

await record(import.meta.url, async () => {
  const { text } = await output(["x.py"], { "x.py": readFileSync(beside("names.py")) });
  writeFileSync(beside("names.out"), text);
});
