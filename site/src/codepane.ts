// The code: what the page gave, what the reader made of it, and which of the two views shows it.

import { CodeView, type Marks } from "./codeview";
import { h } from "./dom";
import type { Editor } from "./editor";
import type { Words } from "./strings";

export interface CodePaneOptions {
  root: ShadowRoot;
  words: Words;
  /** The text has become different from what it was, by the reader or by a script. */
  changed(): void;
  run(): void;
}

/** Highlighted lines at first; the editor from the moment that somebody wants to edit. */
export class CodePane {
  readonly element: HTMLElement;
  /** What Reset puts back. */
  original = "";
  /** False when the reader may only look. */
  editable = true;

  readonly #o: CodePaneOptions;
  readonly #view: CodeView;
  #code = "";
  #editor: Editor | undefined;
  #loading: Promise<Editor> | undefined;
  #marks: Marks = { current: 0 };

  constructor(o: CodePaneOptions) {
    this.#o = o;
    this.#view = new CodeView(o.words.edit);
    this.element = h("div", { class: "codepane", part: "code" }, this.#view.element);
    this.#listen();
  }

  get code(): string {
    return this.#code;
  }

  get edited(): boolean {
    return this.#code !== this.original;
  }

  /** Shows code that the page brings, and makes it what Reset puts back. */
  setOriginal(text: string): void {
    this.original = text;
    if (this.#editor) this.#editor.setCode(text);
    else this.#show(text);
  }

  /** Replaces the text; in the editor that is a change like any other, which undo takes back. */
  setCode(text: string): void {
    if (this.#editor) {
      this.#editor.setCode(text);
      return;
    }
    if (text === this.#code) return;
    this.#show(text);
    this.#o.changed();
  }

  #show(text: string): void {
    this.#code = text;
    this.#view.show(text);
    this.#view.mark(this.#marks);
  }

  setEditable(on: boolean): void {
    this.editable = on;
    this.#editor?.setReadonly(!on);
  }

  /** Replaces all marks; what is left out of `marks` stays as it is. */
  mark(marks: Partial<Marks>): void {
    this.#marks = { ...this.#marks, ...marks };
    this.#editor?.mark(this.#marks);
    this.#view.mark(this.#marks);
  }

  unmark(): void {
    this.mark({ current: 0, error: undefined, errorText: undefined });
  }

  /** Makes the editor if there is none. With `focus` the cursor goes into it, near a point of the screen if given. */
  async edit(focus: boolean, x?: number, y?: number): Promise<void> {
    if (!this.editable) return;
    try {
      const editor = await (this.#loading ??= this.#make());
      if (focus) editor.focusAt(x, y);
    } catch (error) {
      // The lines stay readable, and the next touch tries again.
      this.#loading = undefined;
      console.error(error);
    }
  }

  async #make(): Promise<Editor> {
    const { createEditor } = await import("./editor");
    const scroll = this.#view.element.scrollLeft;
    // The editor takes the place of the static lines at the same height, so nothing moves.
    const editor = createEditor({
      root: this.#o.root,
      parent: this.element,
      code: this.#code,
      label: this.#o.words.code,
      readonly: !this.editable,
      change: (code) => {
        this.#code = code;
        if (this.#marks.error || this.#marks.current) this.unmark();
        this.#o.changed();
      },
      run: () => this.#o.run(),
    });
    this.#editor = editor;
    editor.mark(this.#marks);
    this.#view.element.remove();
    editor.dom.scrollLeft = scroll;
    return editor;
  }

  #listen(): void {
    const pre = this.#view.element;
    pre.addEventListener("pointerenter", () => this.editable && void import("./editor"), { once: true });
    pre.addEventListener("click", (e) => {
      // A reader who selects text to copy it isn't about to edit.
      if (getSelection()?.isCollapsed !== false) void this.edit(true, e.clientX, e.clientY);
    });
    pre.addEventListener("keydown", (e) => {
      if (e.key !== "Enter" || e.isComposing) return;
      e.preventDefault();
      if (e.ctrlKey || e.metaKey || e.shiftKey) this.#o.run();
      else void this.edit(true);
    });
  }
}
