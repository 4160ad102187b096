// The one binary form in which the worker script and the Go program hand each other structured messages: a list of
// named texts. Each field is two length-prefixed UTF-8 texts (uint32, little endian), the name and the value.
//
// wasm/protocol.go reads and writes the same form. It stands here so that neither side needs a JSON package in Go,
// which would cost more bytes than the whole protocol.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Names and values of one message. Numbers travel as decimal text, flags as "1". */
export type Fields = Record<string, string>;

/** Packs fields, in insertion order. */
export function encodeFields(fields: Fields): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (const [name, value] of Object.entries(fields)) {
    for (const text of [name, value]) {
      const bytes = encoder.encode(text);
      parts.push(bytes);
      size += 4 + bytes.length;
    }
  }
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  let at = 0;
  for (const bytes of parts) {
    view.setUint32(at, bytes.length, true);
    out.set(bytes, at + 4);
    at += 4 + bytes.length;
  }
  return out;
}

/** Unpacks what encodeFields or its Go twin packed. */
export function decodeFields(bytes: Uint8Array): Fields {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields: Fields = {};
  let at = 0;
  const text = (): string => {
    const size = view.getUint32(at, true);
    const value = decoder.decode(bytes.subarray(at + 4, at + 4 + size));
    at += 4 + size;
    return value;
  };
  while (at < bytes.length) {
    const name = text();
    fields[name] = text();
  }
  return fields;
}
