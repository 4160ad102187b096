// The editor, a chunk of its own that loads when a reader first touches the code: CodeMirror 6 in the shadow root.

import { defaultKeymap, history, historyKeymap, isolateHistory } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState, StateEffect, StateField, type Extension, type Text } from "@codemirror/state";
import { Decoration, EditorView, drawSelection, highlightSpecialChars, keymap, lineNumbers, type DecorationSet } from "@codemirror/view";
import { tagHighlighter, tags } from "@lezer/highlight";
import type { Marks, Place } from "./codeview";

export interface EditorOptions {
  root: ShadowRoot;
  parent: HTMLElement;
  code: string;
  label: string;
  readonly: boolean;
  change(code: string): void;
  run(): void;
}

/** The editor as the element sees it. */
export interface Editor {
  readonly dom: HTMLElement;
  code(): string;
  /** Replaces the text as one change, which undo takes back. */
  setCode(code: string): void;
  setReadonly(on: boolean): void;
  mark(marks: Marks): void;
  /** Puts the cursor near a point of the screen, or at the start. */
  focusAt(x?: number, y?: number): void;
  destroy(): void;
}

// The same class names as highlight.ts, so that one theme in CSS serves both.
const colours = tagHighlighter([
  { tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.operatorKeyword, tags.moduleKeyword], class: "t-k" },
  { tag: [tags.string, tags.special(tags.string), tags.docString], class: "t-s" },
  { tag: [tags.comment, tags.lineComment], class: "t-c" },
  { tag: tags.number, class: "t-n" },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)], class: "t-f" },
  { tag: [tags.meta], class: "t-d" },
  { tag: [tags.bool, tags.null, tags.self], class: "t-b" },
]);

const setMarks = StateEffect.define<Marks>();

const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(set, tr) {
    set = set.map(tr.changes);
    for (const e of tr.effects) if (e.is(setMarks)) set = decorate(tr.state.doc, e.value);
    return set;
  },
  provide: (f) => EditorView.decorations.from(f),
});

function decorate(doc: Text, marks: Marks): DecorationSet {
  const found = [];
  if (marks.current > 0 && marks.current <= doc.lines) {
    found.push(Decoration.line({ class: "now" }).range(doc.line(marks.current).from));
  }
  if (marks.error && marks.error.line > 0 && marks.error.line <= doc.lines) {
    const [from, to] = extent(doc, marks.error);
    found.push(Decoration.line({ class: "bad" }).range(doc.line(marks.error.line).from));
    if (to > from) found.push(Decoration.mark({ class: "badrange", attributes: { title: marks.errorText ?? "" } }).range(from, to));
  }
  return Decoration.set(found, true);
}

// Columns count characters (code points); the editor counts UTF-16 units.
function extent(doc: Text, p: Place): [number, number] {
  const offset = (line: number, col: number): number => {
    const l = doc.line(Math.min(Math.max(line, 1), doc.lines));
    let units = 0;
    let chars = 1;
    for (const c of l.text) {
      if (chars++ >= col) break;
      units += c.length;
    }
    return l.from + units;
  };
  const from = offset(p.line, p.col || 1);
  const first = doc.line(p.line);
  if (!p.endCol) {
    const text = first.text.length - first.text.trimStart().length;
    return [Math.max(from, first.from + text), first.to];
  }
  const to = offset(p.endLine || p.line, p.endCol);
  // An error at the end of a line has nothing to underline but the last character.
  return to > from ? [from, to] : [Math.max(first.from, Math.min(from, first.to - 1)), Math.min(from + 1, first.to)];
}

const noOutline = EditorView.theme({ "&.cm-focused": { outline: "none" } });

export function createEditor(o: EditorOptions): Editor {
  const readonly = new Compartment();
  const locked = (on: boolean): Extension => [EditorState.readOnly.of(on)];
  const view = new EditorView({
    root: o.root,
    parent: o.parent,
    state: EditorState.create({
      doc: o.code,
      extensions: [
        keymap.of([
          { key: "Mod-Enter", run: () => (o.run(), true) },
          { key: "Shift-Enter", run: () => (o.run(), true) },
        ]),
        lineNumbers(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        indentUnit.of("    "),
        EditorState.tabSize.of(4),
        indentOnInput(),
        bracketMatching(),
        python(),
        syntaxHighlighting(colours),
        marksField,
        noOutline,
        readonly.of(locked(o.readonly)),
        // Tab is left alone: it leaves the editor, as everywhere on the page. Ctrl-] and Ctrl-[ indent.
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ "aria-label": o.label, tabindex: "0", autocapitalize: "off", autocorrect: "off", spellcheck: "false" }),
        EditorView.updateListener.of((u) => {
          if (u.docChanged) o.change(u.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    dom: view.dom,
    code: () => view.state.doc.toString(),
    setCode(code) {
      if (code === view.state.doc.toString()) return;
      // A step of its own in the history: one undo brings the reader's text back, whatever was typed just before.
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: code }, annotations: isolateHistory.of("full") });
    },
    setReadonly: (on) => view.dispatch({ effects: readonly.reconfigure(locked(on)) }),
    mark: (marks) => view.dispatch({ effects: setMarks.of(marks) }),
    focusAt(x, y) {
      if (x !== undefined && y !== undefined) {
        const at = view.posAtCoords({ x, y }, false);
        view.dispatch({ selection: { anchor: at } });
      }
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}
