// <aio-play>: a Python code block that runs. This file is its surface: attributes, properties, methods, events.

import { askField } from "./ask";
import { attributes } from "./attributes";
import { CodePane } from "./codepane";
import { Controls, type State } from "./controls";
import { h, sheet } from "./dom";
import { keep, keyOf, recall } from "./kept";
import { Output } from "./output";
import type { Run, RunResult, Runtime } from "./runtime";
import { readSettings, type Settings } from "./settings";
import { duration, languageOf, put, tables, type Language, type Words } from "./strings";
import { style } from "./style";
import type { Timeline } from "./timeline";

export type { State } from "./controls";

/** What run() resolves with. */
export interface Outcome {
  status: number;
  output: string;
}

let shared: CSSStyleSheet | undefined;
let base: URL | undefined;
/** The runtime once it is loaded: even an import of what is here already is waited for, behind whatever the page has to do. */
let loaded: Runtime | undefined;

/** Tells the elements where the runtime's files lie; called once by the entry script, which knows its own address. */
export function setBase(url: URL): void {
  base = url;
}

export class AioPlay extends HTMLElement {
  static readonly observedAttributes = attributes;

  /** Resolves when the code shows and can be run. */
  readonly ready: Promise<void>;

  #settleReady!: () => void;
  #built = false;
  #settings!: Settings;
  #lang: Language = "en";
  #words: Words = tables.en;
  #controls!: Controls;
  #output!: Output;
  #frame!: HTMLElement;
  #outPane!: HTMLElement;
  #outLabel!: HTMLElement;
  #timePane!: HTMLElement;
  #picture: HTMLElement | undefined;
  #status!: HTMLElement;
  #early: string | undefined;
  #pane!: CodePane;
  #traceText: string[] = [];
  #timeline: Timeline | undefined;
  #timelineLoad: Promise<Timeline> | undefined;
  #state: State = "idle";
  #now = 0;
  #run: Run | undefined;
  #outcome: Promise<Outcome> | undefined;
  #stopping = false;
  #saving: ReturnType<typeof setTimeout> | undefined;
  #ask: HTMLElement | undefined;
  #seen: IntersectionObserver | undefined;

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.#settleReady = resolve));
  }

  connectedCallback(): void {
    if (this.#built) return;
    // The children are the code; while the page is still being read they may not be here yet.
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => this.#build(), { once: true });
    else this.#build();
  }

  disconnectedCallback(): void {
    this.stop();
    this.#seen?.disconnect();
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    if (!this.#built) return;
    this.#read();
    if (name === "code" && value !== null) this.#setOriginal(value);
    else if (name === "src" && value !== null) void this.#fetch(value);
    else if (name === "speed") this.#run?.setSpeed(this.#settings.speed);
    else if (name === "persist") this.#recall();
  }

  // Properties.

  /** The text in the editor. Setting it is an edit that undo takes back. */
  get code(): string {
    return this.#built ? this.#pane.code : (this.#early ?? "");
  }
  set code(text: string) {
    if (this.#built) this.#pane.setCode(text);
    else this.#early = text;
  }

  /** The text shown, both streams in order. */
  get output(): string {
    return this.#built ? this.#output.text : "";
  }

  get state(): State {
    return this.#state;
  }

  /** The trace of the shown run as JSON Lines (docs/trace.md); empty when nothing was recorded. */
  get trace(): string {
    if (this.#traceText.length > 1) this.#traceText = [this.#traceText.join("")];
    return this.#traceText[0] ?? "";
  }

  /** The loop's clock in seconds since the run began. */
  get now(): number {
    return this.#now / 1000;
  }

  // Methods.

  /** Runs the code; a run that is going on is waited for. Rejects only when the runtime can't be loaded. */
  run(): Promise<Outcome> {
    return this.#start(false);
  }

  /** Raises KeyboardInterrupt in the program; a second call ends one that doesn't heed it. */
  stop(): void {
    this.#stopping = true;
    this.#run?.stop();
  }

  pause(): void {
    this.#run?.pause();
  }

  resume(): void {
    this.#run?.resume();
  }

  /** Lets n events or turns happen and pauses again. Without a run, starts one that is paused. */
  step(kind: "event" | "turn" = "event", n = 1): void {
    if (!this.#outcome) void this.#start(true).catch(() => undefined);
    this.#run?.step(kind, n);
  }

  /** Puts the original code back, as an edit that undo takes back. */
  reset(): void {
    this.#pane.setCode(this.#pane.original);
    this.#pane.unmark();
  }

  /** Moves the timeline's cursor to an event of the recorded trace, by its seq. */
  seek(seq: number): void {
    this.#timeline?.seek(seq);
  }

  /** Moves the timeline's cursor n events back. The run itself is not undone. */
  back(n = 1): void {
    this.#timeline?.move(-n);
  }

  /** The recorded trace as a file. */
  exportTrace(): Blob {
    return new Blob([this.trace], { type: "application/x-ndjson" });
  }

  // Building.

  #read(): void {
    this.#settings = readSettings(this, (message) => console.warn("<aio-play> " + message));
    const { theme, layout, speed, clock, edit } = this.#settings;
    this.#pane.setEditable(edit !== "off");
    this.#frame.dataset["theme"] = theme;
    this.#frame.dataset["layout"] = layout;
    this.#controls.setSpeed(speed, clock);
  }

  #build(): void {
    if (this.#built || !this.isConnected) return;
    this.#built = true;
    this.#lang = languageOf(this.closest("[lang]")?.getAttribute("lang") ?? document.documentElement.lang);
    this.#words = tables[this.#lang];
    const words = this.#words;
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [(shared ??= sheet(style))];

    const run = (): void => void this.run().catch(() => undefined);
    this.#pane = new CodePane({ root, words, run, changed: () => this.#changed() });
    this.#output = new Output(words);
    this.#controls = new Controls(words, this.#lang, {
      run,
      stop: () => this.stop(),
      reset: () => this.reset(),
      pause: () => this.pause(),
      resume: () => this.resume(),
      step: (kind) => this.step(kind),
      speed: (x) => this.setAttribute("speed", x ? String(x) : "max"),
    });
    this.#outLabel = h("p", { class: "label" });
    this.#outPane = h("section", { class: "outpane", hidden: true }, this.#outLabel, this.#output.element);
    this.#timePane = h("section", { class: "timepane", part: "timeline", hidden: true });
    this.#status = h("p", { class: "sr", role: "status" });
    this.#frame = h(
      "div",
      { class: "frame", part: "frame", lang: this.#lang === "zh" ? "zh-Hans" : "en" },
      h("div", { class: "left" }, this.#pane.element, this.#controls.element),
      h("div", { class: "results" }, this.#outPane, this.#timePane),
      this.#status,
    );
    this.#read();
    this.#children();
    root.append(this.#frame);
    if (this.#early !== undefined) this.#pane.setCode(this.#early);
    this.#listen();
    const src = this.getAttribute("src");
    const ready = src ? this.#fetch(src) : Promise.resolve();
    void ready.then(() => {
      this.#settleReady();
      this.#emit("aio-ready");
      if (this.#settings.run === "visible") this.#runWhenVisible();
      if (this.#settings.edit === "now") void this.#pane.edit(false);
    });
  }

  // The light children: the code, its recorded output, its recorded trace.
  #children(): void {
    const code = this.querySelector("pre:not(.aio-output) > code") ?? this.querySelector("pre:not(.aio-output)");
    const text = this.getAttribute("code") ?? code?.textContent ?? (this.children.length ? "" : (this.textContent ?? ""));
    this.#pane.setOriginal(text.replace(/^\r?\n/, "").trimEnd());
    this.#recall();
    const recorded = this.querySelector("pre.aio-output");
    if (recorded) {
      this.#outPane.hidden = false;
      this.#labelOutput(true);
      for (const node of (recorded.querySelector("code") ?? recorded).childNodes) {
        const stderr = node instanceof Element && node.classList.contains("stderr");
        this.#output.write(stderr ? "stderr" : "stdout", node.textContent ?? "");
      }
      this.#output.flush();
    }
    const trace = this.querySelector("script.aio-trace")?.textContent?.trimStart();
    if (trace) this.#traceText = [trace];
    const picture = this.querySelector("figure.aio-timeline");
    if (!this.#wantsTrace()) return;
    const load = (): void => {
      if (!this.#timelineLoad) void this.#showTimeline().then((t) => t.load(this.trace));
    };
    if (picture) {
      // The page brings a picture of the recorded run; the live one takes its place when somebody is interested.
      picture.slot = "timeline";
      this.#timePane.append((this.#picture = h("slot", { name: "timeline" })));
      this.#timePane.hidden = false;
      if (trace) for (const sign of ["pointerenter", "focusin", "click"]) this.#timePane.addEventListener(sign, load, { once: true });
    } else if (trace) load();
  }

  #listen(): void {
    const warm = (): void => void this.#runtime().then((r) => r.warm()).catch(() => undefined);
    this.addEventListener("pointerenter", warm, { once: true });
    this.addEventListener("focusin", warm, { once: true });
  }

  #runWhenVisible(): void {
    this.#seen = new IntersectionObserver((entries) => {
      if (!entries.some((e) => e.isIntersecting)) return;
      this.#seen?.disconnect();
      void this.run().catch(() => undefined);
    });
    this.#seen.observe(this);
  }

  async #fetch(src: string): Promise<void> {
    try {
      const response = await fetch(new URL(src, document.baseURI), { credentials: "same-origin" });
      if (!response.ok) throw new Error(`${src}: HTTP ${response.status}`);
      this.#setOriginal(await response.text());
    } catch (error) {
      this.#say("error", put(this.#words.srcFailed, { message: message(error) }));
    }
  }

  // The code.

  #changed(): void {
    this.#showState();
    this.#emit("aio-change", { code: this.code });
    if (!this.#settings.persist) return;
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => keep(keyOf(this), this.#pane.edited ? this.code : null), 300);
  }

  #setOriginal(text: string): void {
    this.#pane.setOriginal(text);
    this.#showState();
  }

  // Brings back the reader's version, unless there is something newer on the page.
  #recall(): void {
    const kept = this.#settings.persist && !this.#pane.edited ? recall(keyOf(this)) : null;
    if (kept !== null) this.#pane.setCode(kept);
  }

  // Running.

  async #runtime(): Promise<Runtime> {
    const { Runtime } = await import("./runtime");
    return (loaded = Runtime.shared(base ?? new URL(".", document.baseURI)));
  }

  #wantsTrace(): boolean {
    return this.#settings.views.has("timeline") || this.#settings.views.has("loop");
  }

  #start(paused: boolean): Promise<Outcome> {
    if (this.#outcome) return this.#outcome;
    if (!this.#built) return this.ready.then(() => this.#start(paused));
    this.#stopping = false;
    this.#outcome = this.#execute(paused).finally(() => {
      this.#outcome = this.#run = undefined;
    });
    return this.#outcome;
  }

  async #execute(paused: boolean): Promise<Outcome> {
    let began = false;
    const begin = (runtime: Runtime): void => {
      const { clock, speed, seed, strict, net, hosts, limits } = this.#settings;
      const run = runtime.start(
        { code: this.code, clock, speed, seed, strict, net, hosts, limits, trace: this.#wantsTrace() },
        {
          output: (stream, text) => {
            this.#output.write(stream, text);
            this.#emit("aio-output", { stream, text });
          },
          trace: (lines) => this.#traced(lines),
          state: (state) => {
            began ||= state !== "loading";
            this.#heard(state);
          },
          input: (prompt) => this.#prompt(run, prompt),
          clock: (ms) => {
            this.#now = ms;
            this.#controls.clock(clock, ms);
          },
        },
      );
      this.#run = run;
      if (paused) run.pause();
    };
    // The worker begins while the page makes room: what it says is heard when this is through.
    if (loaded) begin(loaded);
    this.#pane.unmark();
    this.#output.clear();
    this.#traceText = [];
    this.#now = 0;
    this.#outPane.hidden = false;
    this.#labelOutput(false);
    this.#timeline?.clear();
    this.#controls.clearClock();
    this.#say("loading", "");
    this.#emit("aio-run", { code: this.code });
    if (!this.#run) {
      let runtime: Runtime;
      try {
        runtime = await this.#runtime();
      } catch (error) {
        throw this.#unloadable(message(error));
      }
      if (this.#stopping) {
        this.#say("stopped", this.#words.stopped);
        return { status: 130, output: "" };
      }
      begin(runtime);
    }
    const result = await this.#run!.done;
    if (result.reason === "killed" && !began && !this.#stopping) throw this.#unloadable(result.error?.message ?? "");
    return this.#ended(result);
  }

  // The runtime isn't to be had. The code stays, and the next run tries again.
  #unloadable(why: string): Error {
    const text = put(this.#words.loadFailed, { message: why });
    this.#output.write("stderr", text + "\n");
    this.#say("error", text);
    return new Error(text);
  }

  #traced(lines: string): void {
    this.#traceText.push(lines);
    void this.#showTimeline().then((t) => t.push(lines));
    this.#emit("aio-trace", { lines });
  }

  #heard(state: "loading" | "running" | "paused" | "input"): void {
    if (!this.#run && state !== "loading" && state !== "running") return;
    if (state === "input") {
      this.#state = "running";
      this.#controls.show("running", this.#pane.edited, this.#words.waitingInput);
      return;
    }
    const was = this.#state;
    this.#say(state, state === "running" && was !== "paused" ? this.#words.running : "");
    this.#timeline?.follow(state === "paused");
    if (state === "paused") this.#emit("aio-pause", { now: this.now });
  }

  #prompt(run: Run, prompt: string): void {
    const field = askField(this.#words, prompt, (text) => {
      field.remove();
      this.#ask = undefined;
      if (text !== null) this.#output.write("typed", text + "\n");
      run.input(text);
      // Not to the Stop button: the key that sent the answer may still be down.
      this.#output.element.focus({ preventScroll: true });
    });
    this.#ask = field;
    this.#output.append(field);
    field.querySelector("input")!.focus({ preventScroll: true });
  }

  #ended(result: RunResult): Outcome {
    const { status, error, virtualMs, realMs } = result;
    this.#ask?.remove();
    this.#ask = undefined;
    this.#now = virtualMs;
    this.#controls.clock(this.#settings.clock, virtualMs, realMs);
    if (error && !error.traceback) this.#output.write("stderr", `${error.type}: ${error.message}\n`);
    this.#output.flush();
    if (this.#timeline) this.#timeline.finish();
    else if (this.#picture) this.#timePane.hidden = true;
    const outcome = { status, output: this.#output.text };
    if (result.reason === "stopped" || (result.reason === "killed" && this.#stopping)) {
      this.#say("stopped", this.#words.stopped);
    } else if (result.reason === "error" || result.reason === "killed") {
      if (error?.line) this.#pane.mark({ error, errorText: `${error.type}: ${error.message}` });
      this.#say("error", error?.line ? put(this.#words.announceError, { ...error }) : (error?.message ?? this.#words.error));
      this.#emit("aio-error", { ...error });
    } else {
      const lang = this.#lang;
      const took = put(this.#settings.clock === "real" ? this.#words.badgeReal : this.#words.badgeVirtual, {
        virtual: duration(virtualMs * 1e6, lang),
        real: duration(realMs * 1e6, lang),
      });
      this.#say("done", this.#words.done + ". " + took, status ? put(this.#words.exit, { status }) : undefined);
    }
    this.#labelOutput(false);
    this.#emit("aio-done", { ...outcome, reason: result.reason, virtualMs, realMs });
    return outcome;
  }

  // Showing.

  #showState(text?: string): void {
    this.#controls.show(this.#state, this.#pane.edited, text);
  }

  // Sets the state; `aloud` is announced once to assistive technology, `shown` replaces the state's own word.
  #say(state: State, aloud: string, shown?: string): void {
    this.#state = state;
    this.#frame.dataset["state"] = state;
    this.#showState(shown);
    if (aloud) this.#status.textContent = aloud;
  }

  #labelOutput(recorded: boolean): void {
    const empty = !recorded && this.#state !== "idle" && !this.#busy && !this.#output.text;
    this.#outLabel.replaceChildren(empty ? this.#words.noOutput : this.#words.output);
    if (recorded) this.#outLabel.append(h("span", { class: "tag" }, this.#words.recorded));
  }

  get #busy(): boolean {
    return this.#state === "loading" || this.#state === "running" || this.#state === "paused";
  }

  #showTimeline(): Promise<Timeline> {
    this.#timelineLoad ??= import("./timeline").then(({ Timeline }) => {
      const timeline = new Timeline({
        lang: this.#lang,
        root: this.shadowRoot!,
        loop: this.#settings.views.has("loop"),
        moved: (line) => this.#pane.mark({ current: line }),
        visible: (on) => {
          this.#timePane.hidden = !on;
          this.#picture?.remove();
        },
      });
      this.#timePane.append(timeline.element);
      this.#timeline = timeline;
      return timeline;
    });
    return this.#timelineLoad;
  }

  #emit(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

declare global {
  interface HTMLElementTagNameMap {
    "aio-play": AioPlay;
  }
}
