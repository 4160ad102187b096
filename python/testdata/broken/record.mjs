// Records what CPython 3.14 writes on standard error for the broken programs of this folder. It needs Node.js and the
// Pyodide that site/bench pins (make site/bench/node_modules):
//
//     node record.mjs [--all] [ARCHIVE.txtar[:NAME]…]
//
// An archive holds programs, each as NAME.py followed by NAME.err, what CPython says, and NAME.status, its exit status if
// that isn't 1. NAME.quoted instead of NAME.py is a program of bytes: its lines are put together after their escapes are
// resolved. NAME/FILE is a file that lies beside the program. Without --all, only what has no recording yet is recorded.
//
// Every program runs as `python3 x.py` would, in an interpreter of its own that starts from the same snapshot. The text is
// CPython's but for
//   - the folder of x.py, which is left out,
//   - frames inside the standard library (see withoutLibrary): aioplay's is written in Go, and no tracebacks show it,
//   - addresses, which become 0x..., and times of timers, which become when=...
//   - the numbers of operating system errors, which become Linux's
//   - the places of modules of the standard library, which are below /usr here

import { readFileSync, writeFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { isMainThread } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { again, home, linux, loadPyodide, runMain, setup } from "../../../build/libtest/pyodide.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));

function parse(text) {
  const archive = { comment: "", files: [] };
  let file;
  for (const line of text.split(/(?<=\n)/)) {
    const m = /^-- (\S+) --\n?$/.exec(line);
    if (m) archive.files.push((file = { name: m[1], text: "" }));
    else if (file) file.text += line;
    else archive.comment += line;
  }
  return archive;
}

function format(archive) {
  return archive.comment + archive.files.map((f) => `-- ${f.name} --\n${f.text}`).join("");
}

const escapes = { n: 10, r: 13, t: 9, f: 12, "\\": 92 };

function unquote(text) {
  const bytes = [];
  for (const line of text.split("\n").slice(0, -1)) {
    for (const [, hex, named, plain] of line.matchAll(/\\x(..)|\\(.)|([^\\]+)/g)) {
      if (hex) bytes.push(parseInt(hex, 16));
      else if (named) bytes.push(escapes[named]);
      else bytes.push(...Buffer.from(plain));
    }
  }
  return Buffer.from(bytes);
}

// withoutLibrary drops the frames of files inside the standard library, with the source lines below them, and the heading
// of a traceback that has no others.
function withoutLibrary(text) {
  const out = [];
  let dropping = false;
  for (const line of text.split("\n")) {
    const body = /^ *[|+] /.test(line) ? line.replace(/^ *[|+] /, "") : line;
    if (/^  File "(\/lib\/python|<frozen )/.test(body)) dropping = true;
    else if (!dropping || !/^ {4}|^  \[Previous line/.test(body)) dropping = false;
    if (!dropping) out.push(line);
  }
  return out.filter((line, i) => !(/Traceback \(most recent call last\):$/.test(line) && !/^[ |+]*  File "/.test(out[i + 1] ?? ""))).join("\n");
}

function normal(text) {
  text = text.replaceAll(home, "").replace(/0x[0-9a-f]{4,}/g, "0x...").replace(/when=[0-9.]+/g, "when=...");
  text = linux(text).replaceAll("(/lib/python314.zip/", "(/usr/lib/python314.zip/");
  return withoutLibrary(text);
}

let snapshot;

async function run(program, beside) {
  if (!snapshot) {
    const py = await loadPyodide({ args: ["x.py"], _makeSnapshot: true });
    py.runPython(setup, { globals: py.toPy({}) });
    snapshot = py.makeMemorySnapshot();
  }
  const py = await loadPyodide({ _loadSnapshot: snapshot });
  const chunks = [];
  py.setStdin({ stdin: () => null });
  py.setStdout({ write: (b) => b.length });
  py.setStderr({ write: (b) => { chunks.push(Buffer.from(b)); return b.length; } });
  py.FS.writeFile(home + "x.py", program);
  for (const f of beside) {
    py.FS.mkdirTree(path.dirname(home + f.name));
    py.FS.writeFile(home + f.name, f.text);
  }
  let status = runMain(py, (status) => (py._module._Py_FinalizeEx() < 0 ? 120 : status));
  if (status === 1 && /^KeyboardInterrupt(: .*)?\n$/m.test(Buffer.concat(chunks.slice(-3)).toString())) status = 130; // there are no signals
  return { status, text: normal(Buffer.concat(chunks).toString("utf8")) };
}

if (isMainThread) {
  await again(import.meta.url);
  process.exit();
}

const args = process.argv.slice(2);
const all = args.includes("--all");
const asked = args.filter((a) => a !== "--all");
const archives = new Map(); // name of an archive to the programs to be recorded; null is what the options say
for (const a of asked) {
  const [file, name] = a.split(":");
  archives.set(file, [...(archives.get(file) ?? []), ...(name ? [name] : [])]);
}
if (!asked.length) for (const f of readdirSync(here)) if (f.endsWith(".txtar")) archives.set(path.join(here, f), []);
for (const [file, names] of archives) {
  const archive = parse(readFileSync(file, "utf8"));
  const files = [];
  const find = (name) => archive.files.find((f) => f.name === name);
  for (const f of archive.files) {
    const [, name, kind] = /^(.*)\.(\w+)$/.exec(f.name);
    if (kind === "err" || kind === "status") {
      if (!find(name + ".py") && !find(name + ".quoted")) console.error(`${file}: ${f.name} has no program`);
      continue;
    }
    files.push(f);
    if (name.includes("/")) continue;
    let err = find(name + ".err"), status = find(name + ".status");
    if (names.length ? names.includes(name) : all || !err) {
      const beside = archive.files.filter((g) => g.name.startsWith(name + "/")).map((g) => ({ name: g.name.slice(name.length + 1), text: g.text }));
      let r;
      try {
        r = await run(kind === "quoted" ? unquote(f.text) : f.text, beside);
      } catch (e) {
        console.log(`${file}/${name}: ${e.message}`);
        continue;
      }
      err = { name: name + ".err", text: r.text };
      status = r.status === 1 ? undefined : { name: name + ".status", text: r.status + "\n" };
      console.log(`${file}/${name}`);
    }
    files.push(err);
    if (status) files.push(status);
  }
  archive.files = files;
  writeFileSync(file, format(archive));
}
