// A read-only file system for test binaries: the project's folder, fetched synchronously from the test server.

/** What the server says of a path. */
interface Entry {
  dir: boolean;
  size: number;
  names?: string[];
}

interface OpenFile {
  path: string;
  entry: Entry;
  data?: Uint8Array;
  at: number;
}

type Callback = (error: Error | null, value?: unknown) => void;

function fault(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Puts open, read, stat and readdir under Go's os package. cwd is the absolute path of the package's folder. */
export function mountFiles(origin: string, cwd: string): void {
  const scope = globalThis as unknown as {
    fs: Record<string, unknown>;
    process: Record<string, unknown>;
    path: Record<string, unknown>;
  };
  const open = new Map<number, OpenFile>();
  let last = 100;

  const ask = (what: string, path: string, binary: boolean): XMLHttpRequest => {
    const request = new XMLHttpRequest();
    request.open("GET", `${origin}/${what}?path=${encodeURIComponent(path)}`, false);
    if (binary) request.responseType = "arraybuffer";
    request.send();
    return request;
  };
  const look = (path: string): Entry => {
    const request = ask("stat", absolute(path), false);
    if (request.status !== 200) throw fault("ENOENT");
    return JSON.parse(request.responseText) as Entry;
  };
  const absolute = (path: string): string => {
    const parts: string[] = [];
    for (const part of (path.startsWith("/") ? path : `${cwd}/${path}`).split("/")) {
      if (part === "..") parts.pop();
      else if (part && part !== ".") parts.push(part);
    }
    return "/" + parts.join("/");
  };
  const stat = (entry: Entry): unknown => ({
    dev: 0, ino: 0, nlink: 1, uid: 0, gid: 0, rdev: 0, size: entry.size, blksize: 4096, blocks: 0,
    mode: entry.dir ? 0o40555 : 0o100444, atimeMs: 0, mtimeMs: 0, ctimeMs: 0,
    isDirectory: () => entry.dir,
  });
  const answer = (callback: Callback, work: () => unknown): void => {
    let value: unknown;
    try {
      value = work();
    } catch (error) {
      callback(error as Error);
      return;
    }
    callback(null, value);
  };
  const file = (fd: number): OpenFile => {
    const found = open.get(fd);
    if (!found) throw fault("EBADF");
    return found;
  };

  // What Go's syscall package writes files with must not look like reading.
  scope.fs["constants"] = { O_WRONLY: 1, O_RDWR: 2, O_CREAT: 64, O_TRUNC: 512, O_APPEND: 1024, O_EXCL: 128, O_DIRECTORY: 65536 };
  scope.fs["open"] = (path: string, flags: number, _mode: number, callback: Callback) =>
    answer(callback, () => {
      if (flags & 3) throw fault("EROFS");
      const entry = look(path);
      open.set(++last, { path: absolute(path), entry, at: 0 });
      return last;
    });
  scope.fs["close"] = (fd: number, callback: Callback) => answer(callback, () => void open.delete(fd));
  scope.fs["fstat"] = (fd: number, callback: Callback) => answer(callback, () => stat(file(fd).entry));
  scope.fs["stat"] = (path: string, callback: Callback) => answer(callback, () => stat(look(path)));
  scope.fs["lstat"] = scope.fs["stat"];
  scope.fs["readdir"] = (path: string, callback: Callback) => answer(callback, () => look(path).names ?? []);
  scope.fs["read"] = (
    fd: number, into: Uint8Array, offset: number, length: number, position: number | null, callback: Callback,
  ) =>
    answer(callback, () => {
      const from = file(fd);
      from.data ??= new Uint8Array(ask("file", from.path, true).response as ArrayBuffer);
      const at = position ?? from.at;
      const piece = from.data.subarray(at, at + length);
      into.set(piece, offset);
      if (position === null) from.at = at + piece.length;
      return piece.length;
    });
  scope.process["cwd"] = () => cwd;
  scope.path["resolve"] = (...parts: string[]) => absolute(parts.join("/"));
}
