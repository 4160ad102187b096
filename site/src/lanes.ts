// Draws a trace on a canvas: one lane per task, time to the right. Only what is visible is drawn, so that ten
// thousand tasks cost no more than ten.
//
// The axis. On the virtual clock a step takes no time at all, so a plain time axis would draw the steps of one
// instant on top of each other. Here x = step width × steps so far + scale × time: each step is as wide as the next
// and stands right of those before it, and every stretch of time in between has its true proportion.

import type { Narrator } from "./narrate";
import { lookOf, waitKinds, type Lane, type Span, type Trace, type WaitLook } from "./trace";

/** Colours by name, resolved from CSS by the caller. */
export type Palette = Record<PaletteName, string>;
export const paletteNames = [
  "ink", "soft", "line", "band", "surface", "stripe", "step", "onstep", "ready", "blocked", "cursor", "raised",
  "timer", "future", "task", "lock", "queue", "event", "op", "other",
] as const;
export type PaletteName = (typeof paletteNames)[number];

export const axisHeight = 26;
const laneMax = 28;
const laneMin = 5;

/** Where things are, in CSS pixels of the whole drawing. */
export interface Layout {
  /** Width of the column with the names. */
  names: number;
  lane: number;
  width: number;
  height: number;
  stepWidth: number;
  /** Pixels per nanosecond. */
  scale: number;
}

/** Fits the trace into `width` at zoom 1; `room` is the height that lanes may take before they scroll. */
export function layOut(trace: Trace, width: number, room: number, zoom: number): Layout {
  const names = Math.round(Math.min(140, Math.max(76, width * 0.2)));
  const plot = Math.max(40, width - names - 14);
  const steps = trace.steps + 0.5;
  const time = trace.duration;
  // Steps get what they need up to a bit less than half; the rest is time, which is what the eye should compare.
  const forSteps = time > 0 ? Math.min(steps * 12, plot * 0.45) : Math.min(steps * 26, plot);
  const lanes = Math.max(1, trace.lanes.length);
  const lane = Math.max(laneMin, Math.min(laneMax, Math.floor((room - axisHeight) / lanes)));
  return {
    names,
    lane,
    width: names + plot * zoom + 14,
    height: axisHeight + lanes * lane + 4,
    stepWidth: (forSteps / steps) * zoom,
    scale: time > 0 ? ((plot - forSteps) / time) * zoom : 0,
  };
}

/** The x of an event. */
export function xOf(trace: Trace, l: Layout, index: number): number {
  const i = Math.min(index, trace.events.length - 1);
  return i < 0 ? l.names : l.names + l.stepWidth * trace.ordinal[i]! + l.scale * trace.events[i]!.at;
}

/** The last event at or left of an x. */
export function eventAt(trace: Trace, l: Layout, x: number): number {
  let low = 0;
  let high = trace.events.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (xOf(trace, l, mid) <= x) low = mid;
    else high = mid - 1;
  }
  return low;
}

function ends(trace: Trace, span: Span): number {
  return span.to < 0 ? trace.events.length - 1 : span.to;
}

/** The span of a lane at an x, with two pixels of mercy for narrow steps. */
export function spanAt(trace: Trace, l: Layout, lane: Lane, x: number): Span | undefined {
  const i = firstSpan(trace, l, lane, x - 2);
  for (let k = i; k < Math.min(i + 4, lane.spans.length); k++) {
    const span = lane.spans[k]!;
    if (xOf(trace, l, span.from) > x + 2) break;
    if (span.kind === "step" || xOf(trace, l, ends(trace, span)) > x + 2) return span;
  }
  return undefined;
}

function firstSpan(trace: Trace, l: Layout, lane: Lane, x: number): number {
  let low = 0;
  let high = lane.spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (xOf(trace, l, ends(trace, lane.spans[mid]!)) < x) low = mid + 1;
    else high = mid;
  }
  return low;
}

const niceSteps = [1, 2, 5];

/** Times for the axis, at least `gap` pixels apart. */
export function ticks(l: Layout, duration: number, gap: number): number[] {
  if (!(l.scale > 0)) return [0];
  const least = gap / l.scale;
  let unit = 1e3;
  let step = unit;
  outer: for (; ; unit *= 10) {
    for (const k of niceSteps) {
      step = k * unit;
      if (step >= least) break outer;
    }
  }
  // Beyond a minute the round numbers are those of a clock.
  for (const s of [60, 120, 300, 600, 1800, 3600, 7200, 21600, 43200]) if (least > 3e10 && s * 1e9 >= least) {
    step = s * 1e9;
    break;
  }
  const list = [];
  for (let t = 0; t <= duration; t += step) list.push(t);
  return list;
}

export interface View {
  /** The part of the drawing that is visible. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Index of the selected event, -1 for none. */
  cursor: number;
}

export class Painter {
  readonly #patterns = new Map<string, CanvasPattern>();
  #ctx: CanvasRenderingContext2D;
  #font = "12px system-ui, sans-serif";

  constructor(
    readonly canvas: HTMLCanvasElement,
    readonly narrator: Narrator,
  ) {
    this.#ctx = canvas.getContext("2d")!;
  }

  draw(trace: Trace, l: Layout, view: View, colours: Palette, font: string): void {
    const ctx = this.#ctx;
    const ratio = devicePixelRatio || 1;
    const { canvas } = this;
    this.#font = font;
    if (canvas.width !== Math.round(view.width * ratio) || canvas.height !== Math.round(view.height * ratio)) {
      canvas.width = Math.round(view.width * ratio);
      canvas.height = Math.round(view.height * ratio);
      canvas.style.width = view.width + "px";
      canvas.style.height = view.height + "px";
    }
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    ctx.clearRect(0, 0, view.width, view.height);
    ctx.save();
    ctx.translate(-view.left, -view.top);
    this.#lanes(trace, l, view, colours);
    ctx.restore();
    this.#axis(trace, l, view, colours);
    this.#names(trace, l, view, colours);
    this.#cursor(trace, l, view, colours);
  }

  #rows(trace: Trace, l: Layout, view: View): [number, number] {
    const first = Math.max(0, Math.floor((view.top - axisHeight) / l.lane));
    const last = Math.min(trace.lanes.length, Math.ceil((view.top + view.height - axisHeight) / l.lane) + 1);
    return [first, last];
  }

  #lanes(trace: Trace, l: Layout, view: View, c: Palette): void {
    const ctx = this.#ctx;
    const [first, last] = this.#rows(trace, l, view);
    for (let row = first; row < last; row++) {
      const y = axisHeight + row * l.lane;
      if (row % 2 === 0 && l.lane >= 8) {
        ctx.fillStyle = c.stripe;
        ctx.fillRect(view.left, y, view.width, l.lane);
      }
    }
    this.#grid(trace, l, view, c);
    for (let row = first; row < last; row++) this.#lane(trace, l, view, c, trace.lanes[row]!, axisHeight + row * l.lane);
  }

  #grid(trace: Trace, l: Layout, view: View, c: Palette): void {
    const ctx = this.#ctx;
    ctx.fillStyle = c.line;
    for (const t of ticks(l, trace.duration, 76)) {
      const x = this.#timeX(trace, l, t);
      if (x >= view.left && x <= view.left + view.width) ctx.fillRect(Math.round(x), axisHeight, 1, l.height);
    }
  }

  // The left end of an instant: after the steps that came before it.
  #timeX(trace: Trace, l: Layout, t: number): number {
    let low = 0;
    let high = trace.events.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (trace.events[mid]!.at < t) low = mid + 1;
      else high = mid;
    }
    return l.names + l.stepWidth * (low > 0 ? trace.ordinal[low - 1]! : 0) + l.scale * t;
  }

  #lane(trace: Trace, l: Layout, view: View, c: Palette, lane: Lane, y: number): void {
    const ctx = this.#ctx;
    const right = view.left + view.width;
    const pad = l.lane >= 16 ? 4 : l.lane >= 9 ? 2 : 1;
    let drawn = -1;
    for (let i = firstSpan(trace, l, lane, view.left + l.names); i < lane.spans.length; i++) {
      const span = lane.spans[i]!;
      const x0 = xOf(trace, l, span.from);
      if (x0 > right) break;
      const x1 = xOf(trace, l, ends(trace, span));
      // What ends within the pixel that is painted already can't be seen; blocked steps always are.
      if (x1 <= drawn + 0.5 && !span.blocked) continue;
      if (span.kind === "step") this.#step(c, span, x0, Math.max(x1 - 1, x0 + 1.5), y + pad, l.lane - 2 * pad);
      else if (span.kind === "ready") this.#ready(c, x0, x1, y, l.lane);
      else this.#wait(trace, c, span, x0, x1, y, l.lane);
      if (span.kind === "step") drawn = x1;
    }
    const last = lane.spans[lane.spans.length - 1];
    if (lane.to >= 0) this.#end(c, lane, xOf(trace, l, last ? Math.max(lane.to, ends(trace, last)) : lane.to), y, l.lane);
    ctx.globalAlpha = 1;
  }

  #step(c: Palette, span: Span, x0: number, x1: number, y: number, height: number): void {
    const ctx = this.#ctx;
    ctx.fillStyle = span.blocked ? c.blocked : c.step;
    ctx.beginPath();
    ctx.roundRect(x0, y, x1 - x0, height, Math.min(3, (x1 - x0) / 2, height / 2));
    ctx.fill();
    if (!span.blocked || x1 - x0 < 4) return;
    ctx.fillStyle = this.#pattern("blocked", c.surface);
    ctx.globalAlpha = 0.55;
    ctx.fill();
    ctx.globalAlpha = 1;
    if (height >= 14) this.#text(this.narrator.time(span.blocked), x0, x1, y + height / 2, c.surface, c.blocked);
  }

  #ready(c: Palette, x0: number, x1: number, y: number, lane: number): void {
    if (x1 - x0 < 1) return;
    const ctx = this.#ctx;
    const middle = Math.round(y + lane / 2) + 0.5;
    ctx.strokeStyle = c.ready;
    ctx.lineWidth = lane >= 12 ? 2 : 1;
    ctx.setLineDash([2, 3]);
    ctx.beginPath();
    ctx.moveTo(x0, middle);
    ctx.lineTo(x1, middle);
    ctx.stroke();
    ctx.setLineDash([]);
  }

  #wait(trace: Trace, c: Palette, span: Span, x0: number, x1: number, y: number, lane: number): void {
    const width = x1 - x0;
    if (width < 0.75) return;
    const ctx = this.#ctx;
    const look = lookOf(span.wait);
    const height = lane >= 20 ? 14 : Math.max(2, lane * 0.5);
    const top = y + (lane - height) / 2;
    ctx.fillStyle = c[look];
    ctx.globalAlpha = 0.16;
    ctx.fillRect(x0, top, width, height);
    ctx.globalAlpha = lane >= 12 ? 0.75 : 1;
    ctx.fillStyle = lane >= 12 ? this.#pattern(look, c[look]) : c[look];
    ctx.fillRect(x0, top, width, height);
    ctx.globalAlpha = 1;
    if (lane >= 20) this.#text(this.narrator.wait(trace, span.wait), x0, x1, y + lane / 2, c.ink, c.surface);
  }

  #end(c: Palette, lane: Lane, x: number, y: number, height: number): void {
    if (height < 9) return;
    const ctx = this.#ctx;
    const middle = y + height / 2;
    const r = Math.min(4, height / 4);
    ctx.lineWidth = 1.75;
    ctx.strokeStyle = lane.end === "done" ? c.step : c.raised;
    ctx.beginPath();
    if (lane.end === "failed") {
      ctx.moveTo(x + 3, middle - r);
      ctx.lineTo(x + 3 + 2 * r, middle + r);
      ctx.moveTo(x + 3 + 2 * r, middle - r);
      ctx.lineTo(x + 3, middle + r);
    } else {
      ctx.arc(x + 3 + r, middle, r, 0, 2 * Math.PI);
      if (lane.end === "cancelled") {
        ctx.moveTo(x + 3, middle + r);
        ctx.lineTo(x + 3 + 2 * r, middle - r);
      }
    }
    ctx.stroke();
  }

  // A label inside a bar, on a halo of the background; left out when it doesn't fit.
  #text(text: string, x0: number, x1: number, middle: number, ink: string, halo: string): void {
    const ctx = this.#ctx;
    ctx.font = this.#font.replace(/^\d+px/, "11px");
    const width = ctx.measureText(text).width;
    if (width + 10 > x1 - x0) return;
    ctx.textBaseline = "middle";
    ctx.fillStyle = halo;
    ctx.beginPath();
    ctx.roundRect(x0 + 5, middle - 7, width + 8, 14, 3);
    ctx.fill();
    ctx.fillStyle = ink;
    ctx.fillText(text, x0 + 9, middle + 0.5);
  }

  #axis(trace: Trace, l: Layout, view: View, c: Palette): void {
    const ctx = this.#ctx;
    ctx.fillStyle = c.surface;
    ctx.fillRect(0, 0, view.width, axisHeight);
    ctx.fillStyle = c.line;
    ctx.fillRect(0, axisHeight - 1, view.width, 1);
    ctx.font = this.#font.replace(/^\d+px/, "11px");
    ctx.textBaseline = "middle";
    this.#jumps(trace, l, view, c);
    let free = l.names;
    const times = ticks(l, trace.duration, 76);
    const name = this.narrator.scale(times[1] ?? 0, trace.duration);
    for (const t of times) {
      const x = this.#timeX(trace, l, t) - view.left;
      if (x < l.names - 1 || x > view.width) continue;
      ctx.fillStyle = c.soft;
      ctx.fillRect(Math.round(x), axisHeight - 7, 1, 6);
      const text = name(t);
      const width = ctx.measureText(text).width;
      const at = Math.min(x + 4, view.width - width - 2);
      if (at < free) continue;
      ctx.fillStyle = c.surface;
      ctx.fillRect(at - 2, 3, width + 4, 14);
      ctx.fillStyle = c.soft;
      ctx.fillText(text, at, axisHeight / 2 - 2);
      free = at + width + 10;
    }
  }

  // Where the clock jumped there was nothing to do: a dotted arrow on the axis.
  #jumps(trace: Trace, l: Layout, view: View, c: Palette): void {
    const ctx = this.#ctx;
    const y = axisHeight - 4.5;
    ctx.strokeStyle = c.timer;
    ctx.fillStyle = c.timer;
    ctx.lineWidth = 1;
    const from = Math.max(1, eventAt(trace, l, view.left + l.names));
    let drawn = 0;
    for (let i = from; i < trace.events.length && drawn < 400; i++) {
      const e = trace.events[i]!;
      if (e.ev !== "ClockJump") continue;
      const x0 = Math.max(l.names, xOf(trace, l, i - 1) - view.left + 2);
      const x1 = xOf(trace, l, i) - view.left - 1;
      if (x0 > view.width) break;
      if (x1 - x0 < 6) continue;
      drawn++;
      ctx.setLineDash([1, 3]);
      ctx.beginPath();
      ctx.moveTo(x0, y);
      ctx.lineTo(x1 - 4, y);
      ctx.stroke();
      ctx.setLineDash([]);
      ctx.beginPath();
      ctx.moveTo(x1 - 5, y - 3);
      ctx.lineTo(x1, y);
      ctx.lineTo(x1 - 5, y + 3);
      ctx.fill();
    }
  }

  #names(trace: Trace, l: Layout, view: View, c: Palette): void {
    const ctx = this.#ctx;
    const [first, last] = this.#rows(trace, l, view);
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, axisHeight, l.names - 6, view.height - axisHeight);
    ctx.clip();
    ctx.fillStyle = c.surface;
    ctx.fillRect(0, axisHeight, l.names - 6, view.height);
    ctx.textBaseline = "middle";
    ctx.font = l.lane >= 16 ? this.#font : this.#font.replace(/^\d+px/, Math.max(8, l.lane - 2) + "px");
    const selected = view.cursor >= 0 ? trace.events[view.cursor]?.task : 0;
    // Lanes too low for text are named every so often.
    const every = Math.max(1, Math.ceil(10 / l.lane));
    for (let row = first; row < last; row++) {
      const lane = trace.lanes[row]!;
      if (row % every && lane.task !== selected) continue;
      const y = axisHeight + row * l.lane - view.top + l.lane / 2;
      ctx.fillStyle = lane.task === selected ? c.cursor : c.ink;
      ctx.fillText(this.#fit(this.narrator.task(trace, lane.task), l.names - 18), 10, y + 0.5);
    }
    ctx.restore();
  }

  #fit(text: string, width: number): string {
    const ctx = this.#ctx;
    if (ctx.measureText(text).width <= width) return text;
    let n = text.length;
    while (n > 1 && ctx.measureText(text.slice(0, n) + "\u2026").width > width) n--;
    return text.slice(0, n) + "\u2026";
  }

  #cursor(trace: Trace, l: Layout, view: View, c: Palette): void {
    const e = trace.events[view.cursor];
    if (!e) return;
    const ctx = this.#ctx;
    const x = xOf(trace, l, view.cursor) - view.left;
    if (x < l.names - 2 || x > view.width) return;
    ctx.fillStyle = c.cursor;
    ctx.fillRect(Math.round(x) - 0.5, axisHeight - 9, 1.5, view.height);
    ctx.beginPath();
    ctx.moveTo(x - 5, axisHeight - 10);
    ctx.lineTo(x + 5, axisHeight - 10);
    ctx.lineTo(x, axisHeight - 3);
    ctx.fill();
    const row = e.task ? trace.lanes.findIndex((lane) => lane.task === e.task) : -1;
    if (row < 0) return;
    ctx.strokeStyle = c.cursor;
    ctx.lineWidth = 1.5;
    ctx.strokeRect(l.names - 4, axisHeight + row * l.lane - view.top + 0.75, view.width - l.names + 3, l.lane - 1.5);
  }

  #pattern(look: WaitLook | "blocked", colour: string): CanvasPattern | string {
    const ratio = devicePixelRatio || 1;
    const key = look + colour + ratio;
    const known = this.#patterns.get(key);
    if (known) return known;
    const tile = document.createElement("canvas");
    const size = 8;
    tile.width = tile.height = Math.round(size * ratio);
    const ctx = tile.getContext("2d")!;
    ctx.scale(ratio, ratio);
    drawTile(ctx, look, colour, size);
    const pattern = this.#ctx.createPattern(tile, "repeat");
    if (!pattern) return colour;
    // A tile is drawn in device pixels, the canvas is scaled: undo the scale inside the pattern.
    pattern.setTransform(new DOMMatrix().scale(1 / ratio));
    if (this.#patterns.size > 64) this.#patterns.clear();
    this.#patterns.set(key, pattern);
    return pattern;
  }
}

/** Draws one tile of a wait's texture; the legend uses it too, so that picture and key agree. */
export function drawTile(ctx: CanvasRenderingContext2D, look: WaitLook | "blocked", colour: string, n: number): void {
  ctx.strokeStyle = ctx.fillStyle = colour;
  ctx.lineWidth = 1.25;
  const line = (...points: number[]): void => {
    ctx.beginPath();
    for (let i = 0; i < points.length; i += 4) {
      ctx.moveTo(points[i]!, points[i + 1]!);
      ctx.lineTo(points[i + 2]!, points[i + 3]!);
    }
    ctx.stroke();
  };
  const dot = (x: number, y: number, r: number): void => {
    ctx.beginPath();
    ctx.arc(x, y, r, 0, 7);
    ctx.fill();
  };
  switch (look) {
    case "timer":
      return line(n / 2, 0, n / 2, n);
    case "future":
      return line(0, n, n, 0, -1, 1, 1, -1, n - 1, n + 1, n + 1, n - 1);
    case "task":
      return line(0, 0, n, n, -1, n - 1, 1, n + 1, n - 1, -1, n + 1, 1);
    case "lock":
      return line(0, n, n, 0, 0, 0, n, n);
    case "queue":
      return line(0, n / 4, n, n / 4, 0, (3 * n) / 4, n, (3 * n) / 4);
    case "event":
      dot(n / 4, n / 4, 1.2);
      return dot((3 * n) / 4, (3 * n) / 4, 1.2);
    case "op":
      return line(0, n * 0.7, n / 2, n * 0.3, n / 2, n * 0.3, n, n * 0.7);
    case "blocked":
      ctx.lineWidth = 2;
      return line(0, n, n, 0, -1, 1, 1, -1, n - 1, n + 1, n + 1, n - 1);
    case "other":
      return line(0, n - 0.5, n, n - 0.5);
  }
}

/** The kinds of wait that occur in a trace, for its legend. */
export function looksIn(trace: Trace): Set<WaitLook> {
  const found = new Set<WaitLook>();
  for (const lane of trace.lanes) {
    for (const span of lane.spans) if (span.kind === "wait") found.add(lookOf(span.wait));
    if (found.size > waitKinds.length) break;
  }
  return found;
}
