// Undoes, while the runtime arrives, the packing that makes it compress better (build/postlink/pack.go has the format).

/** What a packed module begins with. The byte after it is the mark. */
const magic = [0x00, 0x61, 0x69, 0x6f, 0x01];

/** The number of the function before the first one, in return addresses. */
const beforeFirst = 0xfff;

type Bytes = Uint8Array<ArrayBuffer>;

/** Turns the bytes of a packed module into those of the module. Any others pass as they are. */
export function unpacking(): TransformStream<Bytes, Bytes> {
  let held: Bytes = new Uint8Array(0); // the start of something whose end is in the next chunk
  let mark = -1; // -1 before the head, 256 if the module isn't packed
  let fn = beforeFirst;
  let next = 0; // the number of the function's next return address

  function decode(b: Bytes): Bytes {
    const end = b.length;
    const out = new Uint8Array(3 * end); // two bytes become six at most
    let from = 0;
    let to = 0;
    while (from < end) {
      const c = b[from]!;
      if (c !== mark) {
        out[to++] = c;
        from++;
        continue;
      }
      if (from + 1 === end || (b[from + 1] === 255 && from + 2 === end)) break;
      let n = b[from + 1]!;
      from += 2;
      if (n === 0) {
        out[to++] = mark;
        continue;
      }
      if (n === 255) {
        fn++;
        next = b[from++]!;
        continue;
      }
      if (n === 254) n = next++;
      // i64.const, with fn << 16 | n as five bytes of seven bits each.
      out[to] = 0x42;
      out[to + 1] = (n & 0x7f) | 0x80;
      out[to + 2] = ((n >> 7) & 0x7f) | 0x80;
      out[to + 3] = ((n >> 14) & 0x03) | ((fn << 2) & 0x7c) | 0x80;
      out[to + 4] = ((fn >> 5) & 0x7f) | 0x80;
      out[to + 5] = fn >> 12;
      to += 6;
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
        if (b.length <= magic.length) {
          held = b;
          return;
        }
        if (magic.some((c, i) => b[i] !== c)) {
          mark = 256;
          held = new Uint8Array(0);
          return controller.enqueue(b);
        }
        mark = b[magic.length]!;
        b = b.subarray(magic.length + 1);
      }
      controller.enqueue(decode(b));
    },
    flush(controller) {
      if (held.length > 0) controller.enqueue(held); // cut off; the engine will say so
    },
  });
}
