// The timeline panel: the picture with its cursor, the legend, the loop's queues at the cursor, and the table.

import { h, icon, sheet } from "./dom";
import { axisHeight, drawTile, eventAt, layOut, looksIn, Painter, paletteNames, spanAt, xOf, type Layout, type Palette } from "./lanes";
import { LoopView } from "./loopview";
import { Narrator } from "./narrate";
import { put, type Language } from "./strings";
import { timelineTables, type TimelineWords } from "./timeline-words";
import { timelineStyle } from "./timeline-style";
import { maxEvents, Replay, Trace, waitKinds, type Lane } from "./trace";
import { TraceTable } from "./tracetable";

export interface TimelineOptions {
  lang: Language;
  root: ShadowRoot;
  /** Show the loop's queues from the start. */
  loop: boolean;
  /** The cursor stands on an event of this source line; 0 for none. */
  moved(line: number): void;
  /** There is something to see, or not. */
  visible(on: boolean): void;
}

/** Height that the lanes may take before they scroll. */
const maxHeight = 330;
const maxZoom = 4000;

let shared: CSSStyleSheet | undefined;

export class Timeline {
  readonly element: HTMLElement;
  readonly #o: TimelineOptions;
  readonly #words: TimelineWords;
  readonly #narrator: Narrator;
  readonly #canvas: HTMLCanvasElement;
  readonly #painter: Painter;
  readonly #scroller: HTMLElement;
  readonly #spacer: HTMLElement;
  readonly #probes: HTMLElement;
  readonly #legend: HTMLElement;
  readonly #tip: HTMLElement;
  readonly #notice: HTMLElement;
  readonly #loopButton: HTMLButtonElement;
  readonly #tableButton: HTMLButtonElement;
  readonly #queues: LoopView;
  readonly #table: TraceTable;
  #trace = new Trace();
  #replay = new Replay(this.#trace);
  #layout: Layout | undefined;
  #zoom = 1;
  #cursor = -1;
  #follow = false;
  #frame = 0;
  #legendKey = "";

  constructor(o: TimelineOptions) {
    this.#o = o;
    const words = (this.#words = timelineTables[o.lang]);
    shared ??= sheet(timelineStyle);
    if (!o.root.adoptedStyleSheets.includes(shared)) o.root.adoptedStyleSheets = [...o.root.adoptedStyleSheets, shared];
    this.#narrator = new Narrator(words, o.lang);
    this.#canvas = h("canvas", { "aria-hidden": "true" });
    this.#painter = new Painter(this.#canvas, this.#narrator);
    this.#spacer = h("div", { class: "spacer" }, this.#canvas);
    this.#scroller = h(
      "div",
      { class: "scroller", tabindex: 0, role: "slider", "aria-label": words.timeline, "aria-description": words.timelineHint, "aria-orientation": "horizontal" },
      this.#spacer,
    );
    this.#probes = h("div", { class: "probes", "aria-hidden": "true" }, ...paletteNames.map((name) => h("i", { class: "p-" + name })));
    this.#legend = h("ul", { class: "legend" });
    this.#tip = h("div", { class: "tip", hidden: true, "aria-hidden": "true" });
    this.#notice = h("p", { class: "dropped", hidden: true }, put(words.truncated, { n: maxEvents }));
    this.#queues = new LoopView(this.#narrator);
    this.#table = new TraceTable(this.#narrator);
    this.#queues.element.hidden = !o.loop;
    this.#table.element.hidden = true;
    this.#loopButton = toggle(words.queues, o.loop, (on) => {
      this.#queues.element.hidden = !on;
      this.#redraw();
    });
    this.#tableButton = toggle(words.table, false, (on) => {
      this.#table.element.hidden = !on;
      if (on) this.#table.show(this.#trace);
    });
    const zoom = (text: string, path: string, act: () => void): HTMLElement =>
      h("button", { type: "button", class: "quiet small", title: text, "aria-label": text, onclick: act }, icon(path));
    this.element = h(
      "div",
      { class: "timeline" },
      h(
        "div",
        { class: "head" },
        h("p", { class: "label" }, words.timeline),
        this.#legend,
        h(
          "span",
          { class: "tools" },
          this.#loopButton,
          this.#tableButton,
          zoom(words.zoomOut, "M3 8h10", () => this.#zoomTo(this.#zoom / 2)),
          zoom(words.fit, "M2.5 4v8M13.5 4v8M5 8h6M5 8l2-2M5 8l2 2M11 8 9 6M11 8l-2 2", () => this.#zoomTo(1)),
          zoom(words.zoomIn, "M3 8h10M8 3v10", () => this.#zoomTo(this.#zoom * 2)),
        ),
      ),
      h("div", { class: "picture" }, this.#scroller, this.#tip),
      this.#notice,
      this.#queues.element,
      this.#table.element,
      this.#probes,
    );
    this.#listen();
  }

  // The trace.

  /** Shows a whole recorded trace. */
  load(text: string): void {
    this.clear();
    this.#trace.push(text);
    this.finish();
  }

  /** Adds a batch of a running program's trace. */
  push(lines: string): void {
    this.#trace.push(lines);
    if (this.#follow) this.#select(this.#trace.events.length - 1);
    this.#redraw();
  }

  /** Forgets the trace. The picture stays until there is another, so that nothing on the page jumps. */
  clear(): void {
    this.#trace = new Trace();
    this.#replay = new Replay(this.#trace);
    this.#zoom = 1;
    this.#follow = false;
    this.#cursor = -1;
  }

  /** The run has ended. */
  finish(): void {
    this.#trace.finish();
    if (this.#trace.problem) console.warn("<aio-play> the trace can't be read: " + this.#trace.problem);
    this.#follow = false;
    if (this.#cursor >= 0) this.#select(-1);
    if (!this.#table.element.hidden) this.#table.show(this.#trace);
    this.#redraw();
  }

  /** While the program is paused the cursor stays with its newest event. */
  follow(on: boolean): void {
    if (on === this.#follow) return;
    this.#follow = on;
    this.#select(on ? this.#trace.events.length - 1 : -1);
  }

  seek(seq: number): void {
    const i = this.#trace.events.findIndex((e) => e.seq >= seq);
    this.#select(i < 0 ? this.#trace.events.length - 1 : i);
  }

  move(n: number): void {
    const from = this.#cursor < 0 ? (n < 0 ? this.#trace.events.length : -1) : this.#cursor;
    this.#select(Math.max(0, from + n));
  }

  // The cursor.

  #select(index: number): void {
    const { events } = this.#trace;
    this.#cursor = Math.max(-1, Math.min(index, events.length - 1));
    const e = events[this.#cursor];
    this.#o.moved(e?.line ?? (e ? this.#lastLine(this.#cursor) : 0));
    this.#describe();
    if (e) this.#reveal();
    this.#redraw();
  }

  // Events without a line of their own belong to the line that ran last.
  #lastLine(index: number): number {
    const task = this.#trace.events[index]!.task;
    for (let i = index; i >= 0 && i > index - 50; i--) {
      const e = this.#trace.events[i]!;
      if (e.line && e.task === task) return e.line;
    }
    return 0;
  }

  #describe(): void {
    const total = this.#trace.events.length;
    const set = (name: string, value: string | number): void => this.#scroller.setAttribute(name, String(value));
    // Without a cursor the picture shows the end of the run.
    set("aria-valuemin", 1);
    set("aria-valuemax", Math.max(1, total));
    set("aria-valuenow", Math.max(1, this.#cursor < 0 ? total : this.#cursor + 1));
    const e = this.#trace.events[this.#cursor];
    const time = this.#narrator.time(e ? e.at : this.#trace.duration);
    set("aria-valuetext", e ? put(this.#words.position, { n: this.#cursor + 1, total, time, text: this.#narrator.event(this.#trace, e) }) : time);
  }

  #reveal(): void {
    const l = this.#layout;
    if (!l) return;
    const box = this.#scroller;
    const x = xOf(this.#trace, l, this.#cursor);
    if (x < box.scrollLeft + l.names) box.scrollLeft = x - l.names - 20;
    else if (x > box.scrollLeft + box.clientWidth - 20) box.scrollLeft = x - box.clientWidth + 40;
    const task = this.#trace.events[this.#cursor]?.task;
    const row = task ? this.#trace.lanes.findIndex((lane) => lane.task === task) : -1;
    if (row < 0) return;
    const y = axisHeight + row * l.lane;
    if (y < box.scrollTop + axisHeight) box.scrollTop = y - axisHeight;
    else if (y + l.lane > box.scrollTop + box.clientHeight) box.scrollTop = y + l.lane - box.clientHeight;
  }

  // Drawing.

  #redraw(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const trace = this.#trace;
    const some = trace.lanes.length > 0;
    this.#o.visible(some);
    this.#notice.hidden = !trace.truncated;
    if (!some) return;
    const width = this.#scroller.clientWidth;
    if (!width) return;
    const room = Math.min(maxHeight, innerHeight * 0.6);
    const l = (this.#layout = layOut(trace, width, room, this.#zoom));
    const height = Math.min(l.height, room);
    this.#spacer.style.width = Math.ceil(l.width) + "px";
    this.#spacer.style.height = l.height + "px";
    this.#scroller.style.height = height + (this.#zoom > 1 ? 14 : 0) + "px";
    const colours = this.#colours();
    const view = { left: this.#scroller.scrollLeft, top: this.#scroller.scrollTop, width, height, cursor: this.#cursor };
    this.#painter.draw(trace, l, view, colours, "12px " + getComputedStyle(this.#probes).fontFamily);
    this.#keys(colours);
    if (!this.#queues.element.hidden) {
      this.#queues.show(trace, this.#replay.at(this.#cursor < 0 ? trace.events.length - 1 : this.#cursor));
    }
    this.#describe();
  }

  #colours(): Palette {
    const palette = {} as Palette;
    paletteNames.forEach((name, i) => (palette[name] = getComputedStyle(this.#probes.children[i]!).color));
    return palette;
  }

  // The legend names what occurs, in the texture that the picture uses.
  #keys(colours: Palette): void {
    const looks = looksIn(this.#trace);
    const blocked = this.#trace.lanes.some((lane) => lane.spans.some((s) => s.blocked));
    const key = [...looks, blocked, colours.timer].join();
    if (key === this.#legendKey) return;
    this.#legendKey = key;
    const words = this.#words;
    const swatch = (paint: (ctx: CanvasRenderingContext2D) => void): HTMLCanvasElement => {
      const c = h("canvas", { width: 36, height: 20, "aria-hidden": "true" });
      const ctx = c.getContext("2d")!;
      ctx.scale(2, 2);
      paint(ctx);
      return c;
    };
    const items: HTMLElement[] = [
      h("li", {}, swatch((ctx) => ((ctx.fillStyle = colours.step), ctx.fillRect(0, 0, 18, 10))), words.legendStep),
    ];
    for (const look of [...waitKinds, "other" as const]) {
      if (!looks.has(look)) continue;
      const paint = (ctx: CanvasRenderingContext2D): void => {
        ctx.globalAlpha = 0.16;
        ctx.fillStyle = colours[look];
        ctx.fillRect(0, 0, 18, 10);
        ctx.globalAlpha = 0.75;
        for (let x = 0; x < 18; x += 8) {
          ctx.save();
          ctx.beginPath();
          ctx.rect(0, 0, 18, 10);
          ctx.clip();
          ctx.translate(x, 1);
          drawTile(ctx, look, colours[look], 8);
          ctx.restore();
        }
      };
      items.push(h("li", {}, swatch(paint), words[`w_${look}`]));
    }
    if (blocked) {
      const paint = (ctx: CanvasRenderingContext2D): void => {
        ctx.fillStyle = colours.blocked;
        ctx.fillRect(0, 0, 18, 10);
        for (let x = 0; x < 18; x += 8) {
          drawTile(ctx, "blocked", colours.surface, 8);
          ctx.translate(8, 0);
        }
      };
      items.push(h("li", {}, swatch(paint), words.legendBlocked));
    }
    this.#legend.replaceChildren(...items);
  }

  #zoomTo(zoom: number, at?: number): void {
    const box = this.#scroller;
    const l = this.#layout;
    const point = at ?? (l && this.#cursor >= 0 ? xOf(this.#trace, l, this.#cursor) - box.scrollLeft : box.clientWidth / 2);
    const next = Math.min(maxZoom, Math.max(1, zoom));
    const names = l?.names ?? 0;
    const left = (box.scrollLeft + point - names) * (next / this.#zoom) - point + names;
    this.#zoom = next;
    this.#draw();
    box.scrollLeft = Math.max(0, left);
    this.#redraw();
  }

  // Input.

  #listen(): void {
    const box = this.#scroller;
    new ResizeObserver(() => this.#redraw()).observe(this.element);
    // A colour that changes, whatever changed the theme, shows as the end of a very short transition.
    this.#probes.addEventListener("transitionend", () => this.#redraw());
    box.addEventListener("scroll", () => this.#redraw(), { passive: true });
    box.addEventListener("keydown", (e) => this.#key(e));
    box.addEventListener("pointermove", (e) => this.#hover(e));
    box.addEventListener("pointerleave", () => (this.#tip.hidden = true));
    box.addEventListener("click", (e) => {
      const found = this.#find(e);
      if (found) this.#select(found.index);
    });
    box.addEventListener(
      "wheel",
      (e) => {
        // With Ctrl, as pinching reports itself; a plain wheel scrolls the page.
        if (!e.ctrlKey) return;
        e.preventDefault();
        this.#zoomTo(this.#zoom * Math.exp(-e.deltaY / 200), e.clientX - box.getBoundingClientRect().left);
      },
      { passive: false },
    );
  }

  #key(e: KeyboardEvent): void {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const page = Math.max(5, Math.round(this.#trace.events.length / 20));
    const moves: Record<string, () => void> = {
      ArrowRight: () => this.move(1),
      ArrowLeft: () => this.move(-1),
      PageDown: () => this.move(page),
      PageUp: () => this.move(-page),
      Home: () => this.#select(0),
      End: () => this.#select(this.#trace.events.length - 1),
      ArrowDown: () => this.#lane(1),
      ArrowUp: () => this.#lane(-1),
      "+": () => this.#zoomTo(this.#zoom * 2),
      "-": () => this.#zoomTo(this.#zoom / 2),
      Escape: () => this.#select(-1),
    };
    const move = moves[e.key];
    if (!move) return;
    e.preventDefault();
    move();
  }

  // To the neighbouring lane, at its event nearest to the cursor.
  #lane(by: number): void {
    const { lanes, events } = this.#trace;
    const task = events[this.#cursor]?.task;
    const row = lanes.findIndex((lane) => lane.task === task);
    const lane = lanes[row < 0 ? (by > 0 ? 0 : lanes.length - 1) : Math.min(lanes.length - 1, Math.max(0, row + by))];
    if (!lane) return;
    let best = lane.events[0]!;
    for (const i of lane.events) if (Math.abs(i - this.#cursor) < Math.abs(best - this.#cursor)) best = i;
    this.#select(best);
  }

  #find(e: MouseEvent): { index: number; lane: Lane | undefined } | undefined {
    const l = this.#layout;
    if (!l || !this.#trace.events.length) return undefined;
    const box = this.#scroller.getBoundingClientRect();
    const inside = e.clientX - box.left;
    const x = inside + this.#scroller.scrollLeft;
    const viewY = e.clientY - box.top;
    const lane = viewY < axisHeight ? undefined : this.#trace.lanes[Math.floor((viewY + this.#scroller.scrollTop - axisHeight) / l.lane)];
    if (lane && inside < l.names) return { index: lane.from, lane };
    const span = lane && spanAt(this.#trace, l, lane, x);
    return { index: span ? span.from : eventAt(this.#trace, l, x), lane };
  }

  #hover(e: PointerEvent): void {
    if (e.pointerType === "touch") return;
    const found = this.#find(e);
    const event = found && this.#trace.events[found.index];
    this.#tip.hidden = !event;
    if (!event) return;
    const line = event.line ? ` · ${this.#words.colLine} ${event.line}` : "";
    this.#tip.replaceChildren(
      h("b", {}, this.#narrator.event(this.#trace, event)),
      h("span", {}, this.#narrator.time(event.at) + line),
    );
    const box = this.#scroller.getBoundingClientRect();
    const x = Math.min(e.clientX - box.left + 14, box.width - this.#tip.offsetWidth - 4);
    this.#tip.style.left = Math.max(4, x) + "px";
    this.#tip.style.top = e.clientY - box.top + 18 + "px";
  }
}

function toggle(text: string, on: boolean, act: (on: boolean) => void): HTMLButtonElement {
  const button = h("button", { type: "button", class: "quiet small", "aria-expanded": String(on) }, text);
  button.addEventListener("click", () => {
    const next = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(next));
    act(next);
  });
  return button;
}
