// The code before the editor is needed: highlighted lines, with the same marks that the editor can show.

import { h } from "./dom";
import { highlight } from "./highlight";

/** A place in the code as an error reports it; lines and columns count from 1, columns in characters. */
export interface Place {
  line: number;
  col: number;
  endLine: number;
  endCol: number;
}

/** What the code area shows besides the code. */
export interface Marks {
  error?: Place | undefined;
  errorText?: string | undefined;
  /** The line that runs at the moment that the timeline shows; 0 for none. */
  current: number;
}

/** Code longer than this, in characters, is shown without colours: an element for each of its tokens would freeze the page. */
const mostColoured = 200_000;

/** The code area before and instead of the editor. */
export class CodeView {
  readonly element: HTMLPreElement;
  readonly #code: HTMLElement;
  #marked: Element[] = [];

  constructor(label: string) {
    this.#code = h("code", {});
    this.element = h("pre", { class: "code static", tabindex: 0, "aria-label": label, role: "group" }, this.#code);
  }

  show(code: string): void {
    const lines: ReturnType<typeof highlight> = code.length > mostColoured ? code.split("\n").map((line) => [["", line]]) : highlight(code);
    // The line feed that ends the last line doesn't start another.
    if (lines.length > 1 && lines[lines.length - 1]!.length === 0) lines.pop();
    this.#marked = [];
    const all = document.createDocumentFragment();
    for (const pieces of lines) {
      const line = h("span", { class: "line" });
      for (const [cls, text] of pieces) line.append(cls ? h("span", { class: "t-" + cls }, text) : text);
      line.append("\n");
      all.append(line);
    }
    this.#code.replaceChildren(all);
    this.element.style.setProperty("--digits", String(Math.max(2, String(lines.length).length)));
  }

  mark(marks: Marks): void {
    for (const el of this.#marked) el.classList.remove("bad", "now");
    this.#marked = [];
    const add = (line: number, cls: string): void => {
      const el = this.#code.children[line - 1];
      if (!el) return;
      el.classList.add(cls);
      this.#marked.push(el);
    };
    if (marks.current) add(marks.current, "now");
    if (marks.error) add(marks.error.line, "bad");
  }
}
