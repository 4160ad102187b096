// A program's output as text: both streams in order, colours by SGR, nothing that could act or deceive.

import { h } from "./dom";
import { put, type Words } from "./strings";

export type Stream = "stdout" | "stderr" | "typed";

/** Lines kept on the page; earlier ones are dropped with a notice. */
export const maxLines = 5_000;
/** Lines in one block of the page. A block is dropped whole, so this is the grain of dropping. */
const blockLines = 100;
/** Characters of text kept for the `output` property. */
export const maxText = 4 << 20;

interface Look {
  fg: string;
  bg: string;
  bold: boolean;
  dim: boolean;
  italic: boolean;
  underline: boolean;
  inverse: boolean;
}

const plain: Look = { fg: "", bg: "", bold: false, dim: false, italic: false, underline: false, inverse: false };

interface Block {
  el: HTMLElement;
  stream: Stream;
  lines: number;
}

/** The output area: text goes in at any rate, the page is touched once per animation frame. */
export class Output {
  readonly element: HTMLElement;
  readonly #body: HTMLElement;
  readonly #notice: HTMLElement;
  readonly #words: Words;
  #blocks: Block[] = [];
  #queue: { stream: Stream; text: string }[] = [];
  #frame = 0;
  #text: string[] = [];
  #length = 0;
  #dropped = 0;
  #cut = false;
  #look = plain;
  #escape = "";
  // The first node of the line that isn't complete yet, so that a carriage return can start it again.
  #line: Node | null = null;
  #lineOpen = false;
  #return = false;

  constructor(words: Words) {
    this.#words = words;
    this.#notice = h("p", { class: "dropped", hidden: true });
    this.#body = h("div", { class: "lines" });
    this.element = h("div", { class: "out", part: "output", role: "group", tabindex: 0, "aria-label": words.output }, this.#notice, this.#body);
  }

  /** The text shown since the last clear, escapes included. */
  get text(): string {
    if (this.#text.length > 1) this.#text = [this.#text.join("")];
    return this.#text[0] ?? "";
  }

  clear(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#queue = [];
    this.#blocks = [];
    this.#text = [];
    this.#length = this.#dropped = 0;
    this.#look = plain;
    this.#escape = "";
    this.#lineOpen = this.#return = this.#cut = false;
    this.#line = null;
    this.#notice.hidden = true;
    this.#body.replaceChildren();
  }

  write(stream: Stream, text: string): void {
    if (!text) return;
    if (this.#length < maxText) this.#text.push(text);
    else if (!this.#cut) {
      this.#cut = true;
      this.#text.push("\n" + put(this.#words.cut, { n: maxText }) + "\n");
    }
    this.#length += text.length;
    const last = this.#queue[this.#queue.length - 1];
    if (last?.stream === stream && last.text.length < 1 << 16) last.text += text;
    else this.#queue.push({ stream, text });
    this.#frame ||= requestAnimationFrame(() => this.flush());
  }

  /** Shows what has been written. Called by the frame; a caller that must see the page settled calls it too. */
  flush(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const atEnd = this.element.scrollHeight - this.element.scrollTop - this.element.clientHeight < 8;
    for (const { stream, text } of this.#skip(this.#queue)) this.#write(stream, text);
    this.#queue = [];
    this.#drop();
    if (atEnd) this.element.scrollTop = this.element.scrollHeight;
  }

  /** Puts an element (the input field) where the next text would go. */
  append(el: HTMLElement): void {
    this.flush();
    const last = this.#blocks[this.#blocks.length - 1];
    (this.#lineOpen && last ? last.el : this.#body).append(el);
    el.scrollIntoView({ block: "nearest" });
  }

  // Of a frame with more lines than fit, only the last are worth a node each.
  #skip(queue: { stream: Stream; text: string }[]): { stream: Stream; text: string }[] {
    let lines = 0;
    for (let i = queue.length - 1; i >= 0; i--) {
      const text = queue[i]!.text;
      for (let at = text.length; (at = text.lastIndexOf("\n", at - 1)) >= 0 && at > 0; ) {
        if (++lines <= maxLines) continue;
        let gone = count(text.slice(0, at + 1));
        for (let k = 0; k < i; k++) gone += count(queue[k]!.text);
        for (const block of this.#blocks) {
          gone += block.lines;
          block.el.remove();
        }
        this.#blocks = [];
        this.#lineOpen = false;
        this.#escape = "";
        this.#dropped += gone;
        return [{ stream: queue[i]!.stream, text: text.slice(at + 1) }, ...queue.slice(i + 1)];
      }
    }
    return queue;
  }

  #drop(): void {
    let total = 0;
    for (const b of this.#blocks) total += b.lines;
    while (total > maxLines && this.#blocks.length > 1) {
      const b = this.#blocks.shift()!;
      b.el.remove();
      total -= b.lines;
      this.#dropped += b.lines;
    }
    this.#notice.hidden = this.#dropped === 0;
    if (this.#dropped) this.#notice.textContent = put(this.#words.dropped, { n: this.#dropped });
  }

  #write(stream: Stream, text: string): void {
    text = this.#escape + text;
    this.#escape = "";
    const control = /[\x1b\r]/g;
    for (let at = 0; at < text.length; at = control.lastIndex) {
      control.lastIndex = at;
      const m = control.exec(text);
      const end = m ? m.index : text.length;
      const whole = text.lastIndexOf("\n", end - 1) + 1;
      if (whole > at) this.#lines(stream, text.slice(at, whole));
      this.#piece(stream, text.slice(Math.max(at, whole), end));
      if (!m) return;
      if (m[0] === "\r") {
        this.#return = text[end + 1] !== "\n";
        continue;
      }
      const size = escapeSize(text, end);
      if (size < 0) {
        // The rest comes with the next write; what never ends is dropped.
        if (text.length - end < 4096) this.#escape = text.slice(end);
        return;
      }
      this.#sgr(text.slice(end, end + size));
      control.lastIndex = end + size;
    }
  }

  // A run of whole lines: cut into blocks.
  #lines(stream: Stream, text: string): void {
    if (this.#return && text[0] !== "\n") this.#restart();
    for (let from = 0; from < text.length; ) {
      const block = this.#block(stream);
      let to = from;
      do to = text.indexOf("\n", to) + 1;
      while (++block.lines < blockLines && to < text.length);
      this.#put(block, stream, text.slice(from, to));
      this.#line = null;
      this.#lineOpen = this.#return = false;
      from = to;
    }
  }

  // Text that doesn't complete its line.
  #piece(stream: Stream, text: string): void {
    if (!text) return;
    if (this.#return) this.#restart();
    const block = this.#block(stream);
    const before = block.el.lastChild;
    this.#put(block, stream, text);
    this.#line ??= before ? before.nextSibling : block.el.firstChild;
    this.#lineOpen = true;
  }

  // After a carriage return the line is written over, as a progress bar does.
  #restart(): void {
    while (this.#line) {
      const next: Node | null = this.#line.nextSibling;
      this.#line.parentNode?.removeChild(this.#line);
      this.#line = next;
    }
    this.#return = false;
  }

  // The block that takes the next text: a new one when the stream changes at the start of a line.
  #block(stream: Stream): Block {
    let block = this.#blocks[this.#blocks.length - 1];
    if (!block || (!this.#lineOpen && (block.stream !== stream || block.lines >= blockLines))) {
      block = { el: h("div", { class: "b " + stream }), stream, lines: 0 };
      if (stream === "stderr") block.el.setAttribute("data-label", this.#words.stderr);
      this.#blocks.push(block);
      this.#body.append(block.el);
    }
    return block;
  }

  #put(block: Block, stream: Stream, text: string): void {
    const cls = (block.stream === stream ? "" : stream) + lookClass(this.#look);
    const nodes = visible(text);
    if (!cls && !this.#look.fg.startsWith("#") && !this.#look.bg.startsWith("#")) {
      block.el.append(...nodes);
      return;
    }
    const span = h("span", { class: cls.trim() }, ...nodes);
    if (this.#look.fg.startsWith("#")) span.style.color = this.#look.fg;
    if (this.#look.bg.startsWith("#")) {
      span.style.backgroundColor = this.#look.bg;
      if (!this.#look.fg) span.style.color = light(this.#look.bg) ? "#000" : "#fff";
    }
    block.el.append(span);
  }

  #sgr(escape: string): void {
    const m = /^\x1b\[([\d;:]*)m$/.exec(escape);
    if (!m) return;
    const codes = (m[1] || "0").split(/[;:]/).map(Number);
    let look = { ...this.#look };
    for (let i = 0; i < codes.length; i++) {
      const c = codes[i]!;
      if (c === 0) look = { ...plain };
      else if (c === 1) look.bold = true;
      else if (c === 2) look.dim = true;
      else if (c === 3) look.italic = true;
      else if (c === 4) look.underline = true;
      else if (c === 7) look.inverse = true;
      else if (c === 22) look.bold = look.dim = false;
      else if (c === 23) look.italic = false;
      else if (c === 24) look.underline = false;
      else if (c === 27) look.inverse = false;
      else if (c === 39) look.fg = "";
      else if (c === 49) look.bg = "";
      else if (c >= 30 && c <= 37) look.fg = String(c - 30);
      else if (c >= 90 && c <= 97) look.fg = String(c - 82);
      else if (c >= 40 && c <= 47) look.bg = String(c - 40);
      else if (c >= 100 && c <= 107) look.bg = String(c - 92);
      else if (c === 38 || c === 48) {
        const [color, used] = extended(codes, i + 1);
        if (c === 38) look.fg = color;
        else look.bg = color;
        i += used;
      }
    }
    this.#look = look;
  }
}

function count(text: string): number {
  let n = 0;
  for (let i = -1; (i = text.indexOf("\n", i + 1)) >= 0; ) n++;
  return n;
}

function lookClass(l: Look): string {
  return (
    (l.fg && !l.fg.startsWith("#") ? " f" + l.fg : "") +
    (l.bg && !l.bg.startsWith("#") ? " g" + l.bg : "") +
    (l.bold ? " bold" : "") +
    (l.dim ? " dim" : "") +
    (l.italic ? " italic" : "") +
    (l.underline ? " under" : "") +
    (l.inverse ? " inverse" : "")
  );
}

// Whether black reads better than white on a colour.
function light(hex: string): boolean {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)) as [number, number, number];
  return r * 0.299 + g * 0.587 + b * 0.114 > 140;
}

// `5;N` of the 256-colour table or `2;R;G;B`. Returns the colour and how many numbers it took.
function extended(codes: number[], at: number): [string, number] {
  const hex = (...rgb: number[]): string => "#" + rgb.map((x) => Math.min(255, x | 0).toString(16).padStart(2, "0")).join("");
  if (codes[at] === 2) return [hex(codes[at + 1] ?? 0, codes[at + 2] ?? 0, codes[at + 3] ?? 0), 4];
  if (codes[at] !== 5) return ["", 1];
  const n = codes[at + 1] ?? 0;
  if (n < 16) return [String(n), 2];
  if (n >= 232) return [hex(8 + (n - 232) * 10, 8 + (n - 232) * 10, 8 + (n - 232) * 10), 2];
  const level = (x: number): number => (x ? 55 + x * 40 : 0);
  const k = n - 16;
  return [hex(level(Math.floor(k / 36)), level(Math.floor(k / 6) % 6), level(k % 6)), 2];
}

// The length of the escape sequence at `at`, or -1 when the text ends inside it. Everything but SGR is swallowed,
// OSC 8 links too: what they wrap stays as text.
function escapeSize(text: string, at: number): number {
  const kind = text[at + 1];
  if (kind === undefined) return -1;
  if (kind === "[") {
    for (let i = at + 2; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c >= 0x40 && c <= 0x7e) return i + 1 - at;
      if (c < 0x20) return i - at;
    }
    return -1;
  }
  if (kind === "]" || kind === "P" || kind === "^" || kind === "_") {
    const end = /\x07|\x1b\\|\n/g;
    end.lastIndex = at + 2;
    const m = end.exec(text);
    if (!m) return -1;
    return (m[0] === "\n" ? m.index : m.index + m[0].length) - at;
  }
  return 2;
}

const bidi: Record<number, string> = {
  0x200e: "LRM", 0x200f: "RLM", 0x061c: "ALM", 0x202a: "LRE", 0x202b: "RLE", 0x202c: "PDF", 0x202d: "LRO", 0x202e: "RLO",
  0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI",
};

// Wide: East Asian Wide and Fullwidth, and emoji that are drawn as pictures by default.
const special =
  /[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]+|\p{Emoji_Presentation}(?:\ufe0f?\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f])*/gu;

// Turns text into nodes: controls become marks, wide characters get two columns each.
function visible(text: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let end = 0;
  for (const m of text.matchAll(special)) {
    if (m.index > end) nodes.push(text.slice(end, m.index));
    end = m.index + m[0].length;
    const code = m[0].codePointAt(0)!;
    if (bidi[code]) nodes.push(h("span", { class: "ctl" }, "\u27e8" + bidi[code] + "\u27e9"));
    else if (code < 0x20) nodes.push(h("span", { class: "ctl" }, String.fromCharCode(0x2400 + code)));
    else if (code >= 0x7f && code < 0xa0) nodes.push(h("span", { class: "ctl" }, code === 0x7f ? "\u2421" : "\\x" + code.toString(16)));
    else nodes.push(h("span", { class: code < 0x1f000 || code >= 0x20000 ? "wide" : "emoji" }, m[0]));
  }
  if (end < text.length) nodes.push(text.slice(end));
  return nodes;
}
