// The timeline's text twin: every event as a row, for readers who don't see the picture and for exact numbers.

import { h } from "./dom";
import type { Narrator } from "./narrate";
import { put } from "./strings";
import type { Trace } from "./trace";

/** Rows added at a time; a long run has too many for one page. */
const pageRows = 200;

export class TraceTable {
  readonly element: HTMLElement;
  readonly #body: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #narrator: Narrator;
  #trace: Trace | undefined;
  #rows = 0;

  constructor(narrator: Narrator) {
    const { words } = (this.#narrator = narrator);
    this.#body = h("tbody", {});
    this.#more = h("button", { type: "button", class: "quiet", onclick: () => this.#add() });
    const head = [words.colTime, words.colTask, words.colWhat, words.colLine].map((t) => h("th", { scope: "col" }, t));
    this.element = h(
      "div",
      { class: "table", tabindex: 0, role: "group", "aria-label": words.timeline },
      h("table", {}, h("thead", {}, h("tr", {}, ...head)), this.#body),
      this.#more,
    );
  }

  show(trace: Trace): void {
    this.#trace = trace;
    this.#rows = 0;
    this.#body.replaceChildren();
    this.#add();
  }

  #add(): void {
    const trace = this.#trace!;
    const n = this.#narrator;
    const next = trace.events.slice(this.#rows, this.#rows + pageRows);
    this.#body.append(
      ...next.map((e) =>
        h(
          "tr",
          {},
          h("td", { class: "num" }, n.time(e.at)),
          h("td", {}, e.task ? n.task(trace, e.task) : ""),
          h("td", {}, n.event(trace, e)),
          h("td", { class: "num" }, e.line ? String(e.line) : ""),
        ),
      ),
    );
    this.#rows += next.length;
    const rest = trace.events.length - this.#rows;
    this.#more.hidden = rest <= 0;
    this.#more.textContent = put(n.words.more, { n: Math.min(rest, pageRows) });
  }
}
