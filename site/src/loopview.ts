// The loop's queues at one moment of a trace, as lists: who runs, who is ready, which timers are set, who waits.

import { h } from "./dom";
import type { Narrator } from "./narrate";
import type { Moment, Trace } from "./trace";

/** Entries shown in one list; the rest is a number. */
const maxEntries = 24;

export class LoopView {
  readonly element: HTMLElement;
  readonly #narrator: Narrator;
  readonly #running: HTMLElement;
  readonly #ready: HTMLElement;
  readonly #timers: HTMLElement;
  readonly #waiting: HTMLElement;

  constructor(narrator: Narrator) {
    this.#narrator = narrator;
    const { words } = narrator;
    const list = (tag: "ol" | "ul"): HTMLElement => h(tag, {});
    const box = (cls: string, title: string, body: HTMLElement): HTMLElement => {
      // The title names the list; a heading would disturb the order of the page's own.
      body.setAttribute("aria-label", title);
      return h("div", { class: "q " + cls }, h("p", { "aria-hidden": "true" }, title), body);
    };
    this.#running = list("ul");
    this.#ready = list("ol");
    this.#timers = list("ol");
    this.#waiting = list("ul");
    this.element = h(
      "div",
      { class: "queues" },
      box("running", words.runningNow, this.#running),
      box("ready", words.ready, this.#ready),
      box("timers", words.timers, this.#timers),
      box("waiting", words.waiting, this.#waiting),
    );
  }

  show(trace: Trace, m: Moment): void {
    const n = this.#narrator;
    const name = (task: number): string => n.task(trace, task);
    this.#fill(this.#running, m.running < 0 ? [] : [[name(m.running), ""]]);
    this.#fill(this.#ready, m.ready.map((task) => [name(task), ""]));
    this.#fill(this.#timers, m.timers.map((t) => [n.time(t.when), t.task ? name(t.task) : n.words.callback]));
    this.#fill(this.#waiting, m.waiting.map((w) => [name(w.task), n.wait(trace, w.wait)]));
  }

  #fill(list: HTMLElement, entries: [string, string][]): void {
    const items = entries.slice(0, maxEntries).map(([main, rest]) => {
      const li = h("li", {}, h("b", {}, main));
      if (rest) li.append(" ", h("span", {}, rest));
      return li;
    });
    if (entries.length > maxEntries) items.push(h("li", { class: "more" }, "+" + (entries.length - maxEntries)));
    if (!items.length) items.push(h("li", { class: "none" }, this.#narrator.words.readyNone));
    list.replaceChildren(...items);
  }
}
