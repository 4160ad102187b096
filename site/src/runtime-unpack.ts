// Undoes, while the runtime arrives, the packing that makes it compress better (build/postlink/pack.go has the format).

/** What a packed module begins with. The byte after it is the mark. */
const magic = [0x00, 0x61, 0x69, 0x6f, 0x04];

// What surrounds a return address and the index of the function called.
const callBefore = [0x20, 0x01, 0x41, 0x08, 0x6b, 0x22, 0x01, 0x24, 0x00, 0x20, 0x01];
const callBetween = [0x37, 0x03, 0x00, 0x41, 0x00, 0x10];
const nilBefore = [0x50, 0x04, 0x40];
const callReturns = [0x23, 0x00, 0x21, 0x01, 0x0d];

/** The most bytes that a mark and what belongs to it become. */
const longest = nilBefore.length + callBefore.length + 6 + callBetween.length + 5 + callReturns.length;

/** The number of the function before the first one, in return addresses. */
const beforeFirst = 0xfff;

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

/** Turns the bytes of a packed module into those of the module. Any others pass as they are. */
export function unpacking(): TransformStream<Bytes, Bytes> {
  let held: Bytes = new Uint8Array(0); // the start of something whose end is in the next chunk
  let mark = -1; // -1 before the head, 256 if the module isn't packed
  let nilCheck: Bytes = held; // the index of the function that failed nil checks call
  let fn = beforeFirst;
  let next = 0; // the number of the function's next return address

  function decode(b: Bytes): Bytes {
    const end = b.length;
    let out: Bytes = new Uint8Array(2 * end + longest);
    let from = 0;
    let to = 0;
    const put = (bytes: readonly number[]): void => {
      for (const c of bytes) out[to++] = c;
    };
    const grow = (n: number): void => {
      if (to + n <= out.length) return;
      const more = new Uint8Array(2 * out.length + n);
      more.set(out);
      out = more;
    };
    while (from < end) {
      grow(longest);
      const c = b[from]!;
      if (c !== mark) {
        out[to++] = c;
        from++;
        continue;
      }
      if (from + 1 === end) break;
      let n = b[from + 1]!;
      if (n === 0) {
        out[to++] = mark;
        from += 2;
        continue;
      }
      if (n === 255) {
        if (from + 2 === end) break;
        fn++;
        next = b[from + 2]!;
        from += 3;
        continue;
      }
      if (n === 250) {
        const [first, mid] = integer(b, from + 2);
        const [count, rest] = mid < 0 ? [0, -1] : integer(b, mid);
        if (rest < 0) break;
        grow(5 * count);
        for (let v = first; v < first + count; v++) {
          let left = v;
          for (; left > 0x7f; left >>= 7) out[to++] = (left & 0x7f) | 0x80;
          out[to++] = left;
        }
        from = rest;
        continue;
      }
      let last = from + 2; // of the bytes that belong to the mark
      if (n === 253) last--;
      else {
        while (n !== 251 && last < end && b[last]! > 0x7f) last++;
        if (last >= end) break;
      }
      const index = n === 251 ? nilCheck : b.subarray(from + 2, last + 1);
      const kind = n;
      if (kind === 251) {
        n = b[last]!;
        put(nilBefore);
      } else if (kind === 252) n = 0;
      else if (kind > 252) n = next++;
      if (kind !== 253) put(callBefore);
      // i64.const, with fn << 16 | n as five bytes of seven bits each.
      out[to++] = 0x42;
      out[to++] = (n & 0x7f) | 0x80;
      out[to++] = ((n >> 7) & 0x7f) | 0x80;
      out[to++] = ((n >> 14) & 0x03) | ((fn << 2) & 0x7c) | 0x80;
      out[to++] = ((fn >> 5) & 0x7f) | 0x80;
      out[to++] = fn >> 12;
      if (kind !== 253) {
        put(callBetween);
        for (const c of index) out[to++] = c;
        if (kind === 254) put(callReturns);
        else out[to++] = 0x0f; // return
        if (kind === 251) out[to++] = 0x0b; // end
      }
      from = last + 1;
    }
    held = b.slice(from);
    return out.subarray(0, to);
  }

  return new TransformStream({
    transform(chunk, controller) {
      if (mark > 255) return controller.enqueue(chunk);
      let b = chunk;
      if (held.length > 0) {
        b = new Uint8Array(held.length + chunk.length);
        b.set(held);
        b.set(chunk, held.length);
      }
      if (mark < 0) {
        let head = magic.length + 1;
        while (head < b.length && b[head]! > 0x7f) head++;
        if (head++ >= b.length) {
          held = b;
          return;
        }
        if (magic.some((c, i) => b[i] !== c)) {
          mark = 256;
          held = new Uint8Array(0);
          return controller.enqueue(b);
        }
        mark = b[magic.length]!;
        nilCheck = b.slice(magic.length + 1, head);
        b = b.subarray(head);
      }
      controller.enqueue(decode(b));
    },
    flush(controller) {
      if (held.length > 0) controller.enqueue(held); // cut off; the engine will say so
    },
  });
}
