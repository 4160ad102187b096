// The element's attributes, read into values with defaults; a value that makes no sense is reported, not guessed.

import type { Limits } from "./runtime";

/** Panels beside the output, which always shows. */
export type View = "timeline" | "loop";

export interface Settings {
  clock: "virtual" | "real";
  speed: number;
  seed: number;
  views: Set<View>;
  layout: "stack" | "side";
  net: "none" | "mock" | "live";
  /** Recorded answers of simulated hosts; docs/authoring.md has the form. */
  hosts: string;
  theme: "auto" | "light" | "dark";
  edit: "focus" | "now" | "off";
  run: "click" | "visible";
  strict: boolean;
  persist: boolean;
  limits: Limits;
}

/** Bytes of trace that a page keeps for one run unless `limits` says otherwise. */
const traceBytes = 24 << 20;

const limitNames = ["steps", "output", "memory", "recursion", "wall", "trace"] as const;

/** Reads the attributes. Mistakes are told through `complain` once per call, and the default is used. */
export function readSettings(el: Element, complain: (message: string) => void): Settings {
  const choice = <T extends string>(name: string, allowed: readonly T[]): T => {
    const value = el.getAttribute(name)?.trim().toLowerCase() ?? "";
    if ((allowed as readonly string[]).includes(value)) return value as T;
    if (value) complain(`${name}="${value}" isn't one of ${allowed.join(", ")}`);
    return allowed[0]!;
  };
  const number = (name: string, fallback: number, words: Record<string, number> = {}): number => {
    const text = el.getAttribute(name)?.trim();
    if (!text) return fallback;
    const value = words[text] ?? Number(text.replace(/^[×x]/, ""));
    if (Number.isFinite(value) && value >= 0) return value;
    complain(`${name}="${text}" isn't a number`);
    return fallback;
  };
  const views = new Set<View>();
  const named = el.getAttribute("views");
  for (const view of (named ?? "timeline").split(/[\s,]+/)) {
    if (view === "timeline" || view === "loop") views.add(view);
    else if (view && view !== "output" && view !== "none") complain(`views: no view is called "${view}"`);
  }
  return {
    clock: choice("clock", ["virtual", "real"]),
    speed: number("speed", 0, { max: 0 }),
    seed: number("seed", 0),
    views,
    layout: choice("layout", ["stack", "side"]),
    net: choice("net", ["mock", "none", "live"]),
    hosts: el.getAttribute("hosts") ?? "",
    theme: choice("theme", ["auto", "light", "dark"]),
    edit: el.hasAttribute("readonly") ? "off" : choice("edit", ["focus", "now", "off"]),
    run: choice("run", ["click", "visible"]),
    strict: el.hasAttribute("strict"),
    persist: el.hasAttribute("persist"),
    limits: readLimits(el.getAttribute("limits") ?? "", complain),
  };
}

// limits="steps=1e6 memory=64000000 wall=10000"
function readLimits(text: string, complain: (message: string) => void): Limits {
  const limits: Limits = { trace: traceBytes };
  for (const pair of text.split(/[\s,;]+/)) {
    if (!pair) continue;
    const [name, value] = pair.split("=") as [string, string?];
    const n = Number(value);
    const known = limitNames.find((k) => k === name);
    if (!known || !(n > 0)) complain(`limits: "${pair}" isn't understood`);
    else limits[known] = n;
  }
  return limits;
}
