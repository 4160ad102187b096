// Decompresses gzip at once, where DecompressionStream would have to be awaited. RFC 1951 and 1952 have the format.

type Bytes = Uint8Array<ArrayBuffer>;

/** Where each kind of match length begins, and how many bits say more: the kinds from symbol 257 on. */
const lengths = kinds(29, 4, 3);
/** The same for distances. */
const distances = kinds(30, 2, 1);
lengths[0]![28] = 258;
lengths[1]![28] = 0;

function kinds(count: number, group: number, start: number): [base: number[], extra: number[]] {
  const base: number[] = [];
  const extra: number[] = [];
  let at = start;
  for (let kind = 0; kind < count; kind++) {
    const bits = Math.max(0, Math.floor(kind / group) - 1);
    base.push(at);
    extra.push(bits);
    at += 1 << bits;
  }
  return [base, extra];
}

/** The order in which a block gives the lengths of its code for code lengths. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const maxBits = 15;

/** A code as a table: for the next bits of the input, the symbol they begin with, times 16, and its length. */
interface Code {
  bits: number;
  table: Uint16Array;
}

function codeOf(sizes: readonly number[]): Code {
  const bits = Math.max(1, ...sizes);
  const table = new Uint16Array(1 << bits);
  let code = 0;
  for (let size = 1; size <= bits; size++) {
    for (let symbol = 0; symbol < sizes.length; symbol++) {
      if (sizes[symbol] !== size) continue;
      let turned = 0; // codes come with their first bit lowest
      for (let i = 0; i < size; i++) turned |= ((code >> i) & 1) << (size - 1 - i);
      for (let at = turned; at < table.length; at += 1 << size) table[at] = symbol * 16 + size;
      code++;
    }
    code <<= 1;
  }
  return { bits, table };
}

const fixedLengths = Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8));
const fixedDistances = Array.from({ length: 30 }, () => 5);

class Inflater {
  private held = 0; // bits of the input that are not used yet, the next one lowest
  private have = 0;
  private to = 0;

  constructor(
    private readonly input: Bytes,
    private at: number,
    private readonly out: Bytes,
  ) {}

  run(): Bytes {
    for (let last = 0; !last; ) {
      last = this.take(1);
      const kind = this.take(2);
      if (kind === 0) this.stored();
      else if (kind === 1) this.block(codeOf(fixedLengths), codeOf(fixedDistances));
      else if (kind === 2) this.coded();
      else throw new Error("a compressed block of an unknown kind");
    }
    if (this.to !== this.out.length) throw new Error("the compressed file is damaged");
    return this.out;
  }

  private need(n: number): void {
    while (this.have < n) {
      // Zeros after the end: whoever uses them is found out.
      this.held |= (this.input[this.at++] ?? 0) << this.have;
      this.have += 8;
      if (this.at > this.input.length + 4) throw new Error("the compressed file is cut off");
    }
  }

  private take(n: number): number {
    this.need(n);
    const value = this.held & ((1 << n) - 1);
    this.held >>>= n;
    this.have -= n;
    return value;
  }

  private symbol({ bits, table }: Code): number {
    this.need(bits);
    const entry = table[this.held & ((1 << bits) - 1)]!;
    const size = entry & 15;
    if (size === 0) throw new Error("the compressed file is damaged");
    this.held >>>= size;
    this.have -= size;
    return entry >> 4;
  }

  private stored(): void {
    this.at -= this.have >> 3;
    this.held = this.have = 0;
    const size = this.take(16);
    this.take(16); // the same, inverted
    this.at -= this.have >> 3;
    this.held = this.have = 0;
    this.room(size);
    this.out.set(this.input.subarray(this.at, this.at + size), this.to);
    this.at += size;
    this.to += size;
  }

  private coded(): void {
    const literals = this.take(5) + 257;
    const distant = this.take(5) + 1;
    const first: number[] = new Array(order.length).fill(0);
    for (let i = 0, n = this.take(4) + 4; i < n; i++) first[order[i]!] = this.take(3);
    const code = codeOf(first);
    const sizes: number[] = [];
    while (sizes.length < literals + distant) {
      const symbol = this.symbol(code);
      if (symbol <= maxBits) sizes.push(symbol);
      else {
        const value = symbol === 16 ? (sizes[sizes.length - 1] ?? 0) : 0;
        let n = symbol === 16 ? 3 + this.take(2) : symbol === 17 ? 3 + this.take(3) : 11 + this.take(7);
        for (; n > 0; n--) sizes.push(value);
      }
    }
    this.block(codeOf(sizes.slice(0, literals)), codeOf(sizes.slice(literals, literals + distant)));
  }

  private block(literal: Code, distant: Code): void {
    const { out } = this;
    for (;;) {
      const symbol = this.symbol(literal);
      if (symbol === 256) return;
      if (symbol < 256) {
        this.room(1);
        out[this.to++] = symbol;
        continue;
      }
      const size = lengths[0]![symbol - 257]! + this.take(lengths[1]![symbol - 257]!);
      const kind = this.symbol(distant);
      const back = distances[0]![kind]! + this.take(distances[1]![kind]!);
      this.room(size);
      if (!(back <= this.to)) throw new Error("the compressed file is damaged");
      for (const end = this.to + size; this.to < end; this.to++) out[this.to] = out[this.to - back]!;
    }
  }

  private room(n: number): void {
    if (!(this.to + n <= this.out.length)) throw new Error("the compressed file is damaged");
  }
}

/** Decompresses a gzip file of one member. */
export function gunzip(file: Bytes): Bytes {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 18) throw new Error("the compressed file is cut off");
  const flags = file[3]!;
  let at = 10;
  const text = (): void => {
    while (at < file.length && file[at++] !== 0);
  };
  if (flags & 4) at += 2 + view.getUint16(at, true); // more fields
  if (flags & 8) text(); // a name
  if (flags & 16) text(); // a comment
  if (flags & 2) at += 2; // a checksum of all this
  return new Inflater(file, at, new Uint8Array(view.getUint32(file.length - 4, true))).run();
}
