// Trace events in words: the one place that tooltips, the slider's value and the table take their sentences from.

import { duration, put, type Language } from "./strings";
import type { TimelineWords } from "./timeline-words";
import { lookOf, type Trace, type TraceEvent, type Wait } from "./trace";

/** Writes sentences about a trace in one language. */
export class Narrator {
  constructor(
    readonly words: TimelineWords,
    readonly lang: Language,
  ) {}

  time(ns: number): string {
    return duration(ns, this.lang);
  }

  /** Names the marks of an axis alike: in seconds when it reaches that far, with as many decimals as the marks need. */
  scale(step: number, end: number): (ns: number) => string {
    if (end < 1e9 || end >= 6e10 || !step) return (ns) => this.time(ns);
    const decimals = Math.max(0, Math.ceil(-Math.log10(step / 1e9) - 1e-9));
    const unit = this.time(1e9).replace(/^[\d.]+/, "");
    return (ns) => (ns / 1e9).toFixed(decimals) + unit;
  }

  task(trace: Trace, id: number | undefined): string {
    return id ? (trace.lane(id)?.name ?? "#" + id) : this.words.callback;
  }

  /** What is waited for: its kind and name, or the tasks themselves where there are several. */
  wait(trace: Trace, wait: Wait | undefined): string {
    const words = this.words as Record<string, string>;
    const { kind = "", label = "", tasks = [] } = wait ?? {};
    if (tasks.length > 3) return put(words["w_many"]!, { n: tasks.length });
    if (tasks.length) return tasks.map((id) => this.task(trace, id)).join(", ");
    const word = words["w_" + kind] ?? words["w_" + lookOf(wait)]!;
    if (!label) return word;
    return kind === "timer" || label.toLowerCase().includes(word.toLowerCase()) ? label : `${word} ${label}`;
  }

  /** One sentence about an event, without its time. */
  event(trace: Trace, e: TraceEvent): string {
    const words = this.words;
    const template =
      e.ev === "StepEnd"
        ? e.wait
          ? words.n_StepEndWait
          : e.state === "ready"
            ? words.n_StepEndYield
            : words.n_StepEnd
        : e.ev === "TaskDone"
          ? e.state === "cancelled"
            ? words.n_TaskCancelled
            : e.state === "failed"
              ? words.n_TaskRaised
              : words.n_TaskDone
          : (words as Record<string, string>)["n_" + e.ev];
    if (!template) return e.ev;
    return put(template, {
      task: this.task(trace, e.task),
      wait: this.wait(trace, e.wait),
      when: this.time(e.when ?? 0),
      dur: this.time(e.dur ?? 0),
      name: e.name ?? words.w_op,
      text: quote(e.text ?? ""),
    });
  }
}

function quote(text: string): string {
  const line = text.replace(/\n$/, "").replaceAll("\n", "\u23ce");
  return "\u201c" + (line.length > 60 ? line.slice(0, 59) + "\u2026" : line) + "\u201d";
}
