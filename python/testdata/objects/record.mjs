// Records what CPython 3.14 says in the sweeps of this folder. It needs Node.js and the Pyodide that site/bench pins
// (make site/bench/node_modules):
//
//     node record.mjs [NAME.py…]
//
// Each program beside this file that has a NAME.out (or all that are named) runs in a fresh interpreter; NAME.out is what it
// prints, with Linux's numbers of errors instead of Emscripten's.

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { home, linux, output, record } from "../../../build/libtest/pyodide.mjs";

const beside = (name) => new URL(name, import.meta.url);
const recorded = (file) => beside(file.replace(/py$/, "out"));

await record(import.meta.url, async () => {
  const sources = readdirSync(beside(".")).filter((f) => f.endsWith(".py"));
  const files = Object.fromEntries(sources.map((f) => [f, readFileSync(beside(f))]));
  const asked = process.argv.slice(2).map((f) => path.basename(f));
  for (const file of asked.length ? asked : sources.filter((f) => existsSync(recorded(f)))) {
    const run = await output(["x.py"], { ...files, "x.py": files[file] });
    const text = linux(run.text.toString("utf8").replaceAll(home, ""));
    writeFileSync(recorded(file), text);
    console.log(file, text.length);
  }
});
