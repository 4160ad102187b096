// A small Python tokenizer that colours code before the editor is needed; the editor uses the same class names.

// One alternative per kind, in the order of the classes below. Strings come first among the words, as a prefix such
// as `rb` would otherwise read as a name.
const token = new RegExp(
  [
    "(#[^\\n]*)",
    "((?:\\b[rRbBuUfFtT]{1,2})?(?:\"\"\"[^]*?(?:\"\"\"|$)|'''[^]*?(?:'''|$)|\"(?:\\\\[^]|[^\"\\\\\\n])*\"?|'(?:\\\\[^]|[^'\\\\\\n])*'?))",
    "(\\b(?:0[xX][\\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\\d[\\d_]*)?\\.?\\d[\\d_]*\\.?(?:[eE][+-]?\\d+)?[jJ]?)\\b)",
    "(@[ \\t]*[\\p{L}_][\\p{L}\\p{N}_.]*)",
    "\\b(def|class)([ \\t]+)([\\p{L}_][\\p{L}\\p{N}_]*)",
    "\\b(and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)\\b",
    "\\b(True|False|None|Ellipsis|NotImplemented|self|cls|__name__)\\b",
    "[\\p{L}_][\\p{L}\\p{N}_]*",
  ].join("|"),
  "gu",
);

/** A stretch of text with its class, empty for plain text. It never crosses a line end. */
export type Piece = [cls: string, text: string];

/** Splits Python source into lines of coloured pieces. Broken source is fine: it is coloured as far as it goes. */
export function highlight(source: string): Piece[][] {
  const lines: Piece[][] = [[]];
  const add = (cls: string, text: string): void => {
    const parts = text.split("\n");
    parts.forEach((part, i) => {
      if (i > 0) lines.push([]);
      if (part) lines[lines.length - 1]!.push([cls, part]);
    });
  };
  let end = 0;
  for (const m of source.matchAll(token)) {
    add("", source.slice(end, m.index));
    end = m.index + m[0].length;
    const decorator = m[4];
    if (m[1]) add("c", m[1]);
    else if (m[2]) add("s", m[2]);
    else if (m[3]) add("n", m[3]);
    else if (decorator) add(startsLine(source, m.index) ? "d" : "", decorator);
    else if (m[5]) {
      add("k", m[5]);
      add("", m[6] ?? "");
      add("f", m[7] ?? "");
    } else add(m[8] ? "k" : m[9] ? "b" : "", m[0]);
  }
  add("", source.slice(end));
  return lines;
}

// `a @ b` is matrix multiplication, so only an @ that opens its line starts a decorator.
function startsLine(source: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const c = source[i];
    if (c === "\n") return true;
    if (c !== " " && c !== "\t") return false;
  }
  return true;
}
