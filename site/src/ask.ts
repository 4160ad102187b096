// The field that answers input(), inside the output where a terminal would have its cursor.

import { h } from "./dom";
import type { Words } from "./strings";

/** Makes the field. `answer` gets the line without its line feed, or null for the end of input. */
export function askField(words: Words, prompt: string, answer: (text: string | null) => void): HTMLElement {
  const field = h("input", {
    class: "answer",
    type: "text",
    "aria-label": prompt.trim() || words.answer,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "send",
  });
  const send = (): void => answer(field.value);
  field.addEventListener("keydown", (e) => {
    // Enter while an input method composes picks a candidate; it isn't the answer.
    if (e.isComposing) return;
    if (e.key === "Enter") {
      e.preventDefault();
      send();
    } else if (e.key === "d" && e.ctrlKey && !field.value) {
      e.preventDefault();
      answer(null);
    }
  });
  return h(
    "span",
    { class: "ask" },
    field,
    h("button", { type: "button", class: "quiet", onclick: send }, words.send),
    h("button", { type: "button", class: "quiet", onclick: () => answer(null), title: "Ctrl-D" }, words.eof),
  );
}
