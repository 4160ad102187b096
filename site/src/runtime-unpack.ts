// Undoes, while the runtime arrives, the packing that makes it compress better (build/postlink/pack.go has the format).

/** What a packed module begins with. The header's length follows, and the header. */
const magic = [0x00, 0x61, 0x69, 0x6f, 0x06];
/** Bytes of the header before its first integer. */
const fixed = 6;

// What surrounds a return address and the function called.
const callBefore = [0x20, 0x01, 0x41, 0x08, 0x6b, 0x22, 0x01, 0x24, 0x00, 0x20, 0x01];
const callBetween = [0x37, 0x03, 0x00, 0x41, 0x00];
const callStart = Uint8Array.of(...callBefore, 0x42, 0, 0, 0, 0, 0, ...callBetween); // up to the function
const nilBefore = [0x50, 0x04, 0x40];
const callReturns = [0x23, 0x00, 0x21, 0x01, 0x0d];

/** The most bytes that a mark and what belongs to it become, unless it is a run. */
const longest = nilBefore.length + callBefore.length + 6 + callBetween.length + 9 + callReturns.length;

/** The most bytes that another byte stands for. */
const longestText = 8;

/** The number of the first function, in return addresses and in the table. */
const first = 0x1000;

type Bytes = Uint8Array<ArrayBuffer>;

/** Reads an integer of seven bits a byte: its value, and where it ends, or -1 if it doesn't. */
function integer(b: Bytes, from: number): [value: number, end: number] {
  let v = 0;
  for (let shift = 0; from < b.length; shift += 7) {
    const c = b[from++]!;
    v |= (c & 0x7f) << shift;
    if (c < 0x80) return [v, from];
  }
  return [v, -1];
}

/** One after the other. */
function joined(a: Bytes, b: Bytes): Bytes {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** Turns the bytes of a packed module into those of the module, chunk by chunk. Any others pass as they are. */
export class Unpacker {
  private held: Bytes = new Uint8Array(0); // the start of something whose end is in the next chunk
  private mark = -1; // -1 before the header, 256 if the module isn't packed
  private callMark = 0; // what stands for the commonest kind of mark
  private indirect = false; // whether calls may go through the table
  private stub: number[] = []; // a stub's global, import and type
  private nilCheck = 0; // the function that failed nil checks call
  private texts = new Uint8Array(256 * longestText); // by byte, the sequence that it stands for
  private sizes = new Uint8Array(256).fill(1); // and how long that is: 1 if it is the byte itself, 0 for the marks
  private fn = first - 1; // the function's number
  private next = 0; // the number of its next return address
  private out: Bytes = this.held;
  private to = 0;

  /** The bytes that are known now. They stay valid. */
  add(chunk: Bytes): Bytes {
    if (this.mark < 0) {
      const b = joined(this.held, chunk);
      const end = this.header(b);
      if (end < 0) {
        this.held = b;
        return this.out;
      }
      this.held = this.out;
      chunk = b.subarray(end);
    }
    if (this.mark > 255) return chunk;
    const b = joined(this.held, chunk);
    this.out = new Uint8Array(2 * b.length + longest);
    this.to = 0;
    this.held = b.slice(this.decode(b));
    return this.out.subarray(0, this.to);
  }

  /** The bytes that were held back, when no chunk follows: those of a file that is cut off. */
  end(): Bytes {
    return this.held;
  }

  /** Reads the header, and returns where it ends: 0 if there is none, -1 if that isn't known yet. */
  private header(b: Bytes): number {
    if (b.length >= magic.length && magic.some((c, i) => b[i] !== c)) {
      this.mark = 256;
      return 0;
    }
    const [size, at] = integer(b, magic.length);
    if (at < 0 || b.length < at + size) return -1;
    const [nilCheck, rest] = integer(b, at + fixed);
    const end = at + size;
    [this.mark, this.callMark] = [b[at]!, b[at + 1]!];
    this.indirect = b[at + 2] !== 0;
    this.stub = [...b.subarray(at + 3, at + fixed)];
    this.nilCheck = nilCheck;
    for (let from = rest; from < end; ) {
      const text = from + 2;
      const c = b[from]!;
      this.sizes[c] = b[from + 1]!;
      from = text + this.sizes[c]!;
      this.texts.set(b.subarray(text, from), c * longestText);
    }
    this.sizes[this.mark] = this.sizes[this.callMark] = 0;
    return end;
  }

  /** Decodes what is whole, and returns where the rest begins. It runs for each byte of the file while the page waits. */
  private decode(b: Bytes): number {
    const { mark, texts, sizes } = this;
    let { out, to } = this;
    let from = 0;
    while (from < b.length) {
      if (to + longest > out.length) {
        this.to = to;
        this.grow(longest);
        ({ out } = this);
      }
      const c = b[from]!;
      const size = sizes[c]!;
      if (size === 1) {
        out[to++] = c;
        from++;
      } else if (size > 1) {
        const text = c * longestText;
        for (let i = 0; i < size; i++) out[to++] = texts[text + i]!;
        from++;
      } else {
        if (from + 1 === b.length) break;
        this.to = to;
        const end = c === mark ? this.marked(b, b[from + 1]!, from + 2) : this.marked(b, 254, from + 1);
        if (end < 0) break;
        ({ out, to } = this);
        from = end;
      }
    }
    this.to = to;
    return from;
  }

  /** Decodes what a mark and its kind say, and returns where it ends, or -1 if that isn't known yet. */
  private marked(b: Bytes, kind: number, from: number): number {
    if (kind === 253) {
      this.address(this.next++);
      return from;
    }
    if (kind === 0 || kind === 251 || kind === 255) {
      if (from === b.length) return -1;
      const n = b[from]!;
      if (kind === 0) {
        this.out[this.to++] = n;
      } else if (kind === 255) {
        this.fn++;
        this.next = n;
      } else {
        this.put(nilBefore);
        this.call(n, this.nilCheck);
        this.out[this.to++] = 0x0f; // return
        this.out[this.to++] = 0x0b; // end
      }
      return from + 1;
    }
    const [value, end] = integer(b, from);
    if (end < 0) return -1;
    switch (kind) {
      case 248:
        this.fn += value;
        return end;
      case 249:
        this.grow(32 * value + longest);
        for (let n = value; n > 0; n--) this.putStub(++this.fn);
        return end;
      case 250: {
        const [count, rest] = integer(b, end);
        if (rest < 0) return -1;
        this.grow(5 * count + longest);
        for (let v = value; v < value + count; v++) this.unsigned(v);
        return rest;
      }
      case 254:
        this.call(this.next++, value);
        this.put(callReturns);
        return end;
      default:
        this.call(kind === 252 ? 0 : kind, value);
        this.out[this.to++] = 0x0f; // return
        return end;
    }
  }

  private grow(n: number): void {
    if (this.to + n <= this.out.length) return;
    const more = new Uint8Array(2 * this.out.length + n);
    more.set(this.out);
    this.out = more;
  }

  private put(bytes: readonly number[]): void {
    for (const c of bytes) this.out[this.to++] = c;
  }

  private unsigned(v: number): void {
    for (; v > 0x7f; v >>= 7) this.out[this.to++] = (v & 0x7f) | 0x80;
    this.out[this.to++] = v;
  }

  /** i32.const with a function's place in the table: as it is positive, the last byte needs a bit to spare. */
  private place(v: number): void {
    this.out[this.to++] = 0x41;
    for (; v > 0x3f; v >>= 7) this.out[this.to++] = (v & 0x7f) | 0x80;
    this.out[this.to++] = v;
  }

  /** i64.const with the function's number and a place in it, as five bytes of seven bits each. */
  private address(n: number): void {
    const { fn } = this;
    this.out[this.to++] = 0x42;
    this.out[this.to++] = (n & 0x7f) | 0x80;
    this.out[this.to++] = ((n >> 7) & 0x7f) | 0x80;
    this.out[this.to++] = ((n >> 14) & 0x03) | ((fn << 2) & 0x7c) | 0x80;
    this.out[this.to++] = ((fn >> 5) & 0x7f) | 0x80;
    this.out[this.to++] = fn >> 12;
  }

  private call(n: number, callee: number): void {
    const at = this.to;
    this.out.set(callStart, at);
    this.to = at + callBefore.length;
    this.address(n);
    this.to = at + callStart.length;
    if (this.indirect && callee & 1) {
      this.place(first + (callee >> 1));
      this.out[this.to++] = 0x11; // call_indirect
      this.out[this.to++] = this.stub[2]!;
      this.out[this.to++] = 0;
      return;
    }
    this.out[this.to++] = 0x10; // call
    this.unsigned(this.indirect ? callee >> 1 : callee);
  }

  /** A function, with its length, that calls the one in the table after the second module has come. */
  private putStub(fn: number): void {
    const [loaded, rest, type] = this.stub as [number, number, number];
    const at = this.to++;
    this.put([0, 0x23, loaded, 0x45, 0x04, 0x40, 0x10, rest, 0x0b, 0x20, 0]);
    this.place(fn);
    this.put([0x11, type, 0, 0x0b]);
    this.out[at] = this.to - at - 1;
  }
}

/** The same for a module that is here. */
export function unpack(packed: Bytes): Bytes {
  const unpacker = new Unpacker();
  const bytes = unpacker.add(packed);
  if (unpacker.end().length > 0) throw new Error("the file is cut off");
  return bytes;
}

/** The same for one that arrives. */
export function unpacking(): TransformStream<Bytes, Bytes> {
  const unpacker = new Unpacker();
  return new TransformStream({
    transform(chunk, controller) {
      const bytes = unpacker.add(chunk);
      if (bytes.length > 0) controller.enqueue(bytes);
    },
    flush(controller) {
      if (unpacker.end().length > 0) controller.enqueue(unpacker.end());
    },
  });
}
