// The bar under the code: Run and Stop in one place, Reset, Pause, steps, speed, state and clock.

import { h, icon } from "./dom";
import { duration, put, type Language, type Words } from "./strings";

export type State = "idle" | "loading" | "running" | "paused" | "done" | "error" | "stopped";

/** What the bar asks its element to do. */
export interface Orders {
  run(): void;
  stop(): void;
  reset(): void;
  pause(): void;
  resume(): void;
  step(kind: "event" | "turn"): void;
  speed(x: number): void;
}

/** The speeds on offer; 0 is as fast as it goes, the others are multiples of real time. */
export const speeds = [0, 0.1, 0.5, 1, 2, 10, 100];

const paths = {
  run: "M4 2.5v11l9.5-5.5z",
  stop: "M3.5 3.5h9v9h-9z",
  reset: "M3.2 8a4.8 4.8 0 1 1 1.6 3.6M3 12.6V9.2h3.4",
  pause: "M4.5 3v10M11.5 3v10",
  resume: "M5 3v10l8-5z",
  step: "M3 3v10l6-5zM12 3v10",
  turn: "M12.7 9.5A4.9 4.9 0 1 1 11.4 4.4M11.6 1.6v3h-3",
};

export class Controls {
  readonly element: HTMLElement;
  readonly #words: Words;
  readonly #lang: Language;
  readonly #main: HTMLButtonElement;
  readonly #reset: HTMLButtonElement;
  readonly #pause: HTMLButtonElement;
  readonly #step: HTMLButtonElement;
  readonly #turn: HTMLButtonElement;
  readonly #speed: HTMLSelectElement;
  readonly #speedBox: HTMLElement;
  readonly #state: HTMLElement;
  readonly #badge: HTMLElement;
  #busy = false;
  #paused = false;

  constructor(words: Words, lang: Language, orders: Orders) {
    this.#words = words;
    this.#lang = lang;
    this.#main = this.#button("main", "run", words.run, () => (this.#busy ? orders.stop() : orders.run()));
    this.#main.setAttribute("part", "run");
    this.#pause = this.#button("quiet", "pause", words.pause, () => (this.#paused ? orders.resume() : orders.pause()));
    this.#step = this.#button("quiet", "step", words.step, () => orders.step("event"), words.stepHint);
    this.#turn = this.#button("quiet", "turn", words.turn, () => orders.step("turn"), words.turnHint);
    this.#reset = this.#button("quiet", "reset", words.reset, () => orders.reset(), words.resetHint);
    this.#speed = h("select", { class: "speed", "aria-label": words.speed, onchange: () => orders.speed(Number(this.#speed.value)) });
    for (const x of speeds) this.#speed.append(h("option", { value: x }, x ? "×" + x : words.max));
    this.#speedBox = h("span", { class: "speedbox" }, h("span", { "aria-hidden": "true" }, words.speed), this.#speed);
    this.#state = h("span", { class: "state" });
    this.#badge = h("span", { class: "badge", part: "clock", title: words.badgeHint });
    this.element = h(
      "div",
      { class: "bar", part: "controls" },
      this.#main,
      this.#pause,
      this.#step,
      this.#turn,
      this.#reset,
      this.#speedBox,
      h("span", { class: "right" }, this.#state, this.#badge),
    );
    this.show("idle", false);
  }

  #button(cls: string, glyph: keyof typeof paths, text: string, act: () => void, hint?: string): HTMLButtonElement {
    return h("button", { type: "button", class: cls, onclick: act, title: hint }, icon(paths[glyph]), h("span", { class: "t" }, text));
  }

  /** Shows the state; `edited` tells whether there is anything to reset. */
  show(state: State, edited: boolean, text?: string): void {
    this.#busy = state === "loading" || state === "running" || state === "paused";
    this.#paused = state === "paused";
    label(this.#main, this.#busy ? paths.stop : paths.run, this.#busy ? this.#words.stop : this.#words.run);
    this.#main.classList.toggle("stop", this.#busy);
    label(this.#pause, this.#paused ? paths.resume : paths.pause, this.#paused ? this.#words.resume : this.#words.pause);
    this.#pause.hidden = state !== "running" && state !== "paused";
    this.#turn.hidden = !this.#paused;
    this.#step.hidden = state === "loading" || state === "running";
    this.#reset.hidden = this.#busy || !edited;
    // A button that goes away under the reader's finger hands the focus to the one that is always there.
    const active = (this.element.getRootNode() as ShadowRoot).activeElement;
    if (active instanceof HTMLElement && active.hidden && this.element.contains(active)) this.#main.focus();
    this.#state.textContent = text ?? (state === "idle" ? "" : this.#words[state]);
    this.#state.className = "state " + state;
  }

  /** Shows both clocks in milliseconds; `real` is left out while the program runs. */
  clock(kind: "virtual" | "real", virtualMs: number, realMs?: number): void {
    const say = (ms: number): string => duration(ms * 1e6, this.#lang);
    const text = kind === "real" ? this.#words.badgeReal : realMs === undefined ? this.#words.badgeNow : this.#words.badgeVirtual;
    this.#badge.textContent = put(text, { virtual: say(virtualMs), real: say(realMs ?? virtualMs) });
  }

  clearClock(): void {
    this.#badge.textContent = "";
  }

  /** Selects a speed; one that isn't on offer is added. Real time has no speed, so the choice goes away. */
  setSpeed(x: number, clock: "virtual" | "real"): void {
    if (!speeds.includes(x)) {
      const known = [...this.#speed.options].some((o) => o.value === String(x));
      if (!known) this.#speed.append(h("option", { value: x }, "×" + x));
    }
    this.#speed.value = String(x);
    this.#speedBox.hidden = clock === "real";
  }
}

function label(button: HTMLButtonElement, path: string, text: string): void {
  button.querySelector("path")!.setAttribute("d", path);
  button.querySelector(".t")!.textContent = text;
}
