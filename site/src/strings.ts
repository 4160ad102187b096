// The element's words and how it writes numbers. The texts are in words.json, those of the timeline in narration.json
// (which the builder reads too); both have one table per language with the same keys.

import words from "./words.json";

/** The element's words by language tag. */
export const tables: Record<Language, Words> = { en: words.en, zh: words.zh };
export type Words = typeof words.en;
export type Language = keyof typeof words;

/** Picks the table for a BCP 47 tag; anything but Chinese reads English. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? "zh" : "en";
}

/** Fills `{name}` places of a text. */
export function put(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const units: Record<Language, [string, string, string, string, string]> = {
  en: ["µs", "ms", "s", "min", "h"],
  zh: ["微秒", "毫秒", "秒", "分", "小时"],
};

/** Writes a span of nanoseconds with the unit that a reader would choose: 250 µs, 12 ms, 1.5 s, 2 min 5 s, 12 h. */
export function duration(ns: number, lang: Language): string {
  const [us, ms, s, min, hour] = units[lang];
  const gap = "\u00a0";
  if (ns === 0) return "0" + gap + s;
  if (ns < 1e6) return round(ns / 1e3) + gap + us;
  if (ns < 1e9) return round(ns / 1e6) + gap + ms;
  const seconds = ns / 1e9;
  if (seconds < 60) return seconds.toFixed(seconds < 10 && ns % 1e8 ? 2 : 1) + gap + s;
  const whole = Math.round(seconds);
  if (whole < 3600) return join(Math.floor(whole / 60), min, whole % 60, s, gap);
  return join(Math.floor(whole / 3600), hour, Math.floor((whole % 3600) / 60), min, gap);
}

function round(x: number): string {
  return x < 10 ? String(Math.round(x * 10) / 10) : String(Math.round(x));
}

function join(a: number, unitA: string, b: number, unitB: string, gap: string): string {
  return a + gap + unitA + (b ? gap + b + gap + unitB : "");
}
