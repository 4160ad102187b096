// Runs a Go program whose module is in two files: node split.js WASM_EXEC FIRST SECOND [ARG…]. With "-" for SECOND there is none, and
// a program that asks for it fails. The second file is loaded when the program asks for it, once.
"use strict";

const fs = require("fs");
Object.assign(globalThis, { require, fs, path: require("path") });
const [script, first, second, ...args] = process.argv.slice(2);
require(script);

const go = new Go();
go.argv = [first, ...args];
go.env = { TMPDIR: require("os").tmpdir(), ...process.env };
go.exit = process.exit;

let instance;
go.importObject.aioplay = {
  rest() {
    if (second === "-") throw new Error("the second module was asked for");
    new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(second)), { first: instance.exports });
    if (process.env.POSTLINK_TEST_TELL) fs.writeSync(2, "loaded\n");
  },
};
instance = new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(first)), go.importObject);
process.on("exit", (code) => {
  if (process.env.POSTLINK_TEST_RAN) {
    for (const [name, value] of Object.entries(instance.exports)) if (name.startsWith("ran ") && value.value) fs.writeSync(1, ` ran:${name.slice(4)}`);
  }
  if (code !== 0 || go.exited) return;
  // Nothing is left to wait for: let Go see that it is a deadlock.
  go._pendingEvent = { id: 0 };
  go._resume();
});
go.run(instance).catch((error) => {
  console.error(error);
  process.exit(1);
});
