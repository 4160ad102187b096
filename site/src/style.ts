// The element's style sheet. Colours follow the page's color-scheme, or the theme attribute; every one can be
// replaced by a custom property (docs/embed.md lists them).

export const style = `
:host {
  display: block; container-type: inline-size; margin: 1.5em 0;
  --bg: var(--aio-background, light-dark(#fcfbf9, #15191b));
  --panel: var(--aio-panel, light-dark(#f4f1eb, #1b2023));
  --surface: var(--aio-surface, light-dark(#fffefc, #121517));
  --ink: var(--aio-ink, light-dark(#1d2125, #e3e6e4));
  --soft: var(--aio-soft, light-dark(#5a6168, #9ca6aa));
  --line: var(--aio-border, light-dark(#ddd7cb, #313a3e));
  --accent: var(--aio-accent, light-dark(#0d5c63, #63cbc3));
  --on-accent: var(--aio-on-accent, light-dark(#ffffff, #06201f));
  --error: var(--aio-error, light-dark(#b3261e, #ff8577));
  --mark: var(--aio-mark, light-dark(#a86400, #ffc857));
  --mono: var(--aio-mono, ui-monospace, "SF Mono", "Cascadia Code", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", "Sarasa Mono SC", monospace);
  --font: var(--aio-font, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif);
  --size: var(--aio-font-size, 14px);
  --radius: var(--aio-radius, 10px);
}
:host([hidden]) { display: none; }
[data-theme="light"] { color-scheme: light; }
[data-theme="dark"] { color-scheme: dark; }
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.frame {
  position: relative; border: 1px solid var(--line); border-radius: var(--radius); background: var(--bg); color: var(--ink);
  font: 14px/1.5 var(--font); text-align: start;
}
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

/* Code: the static lines and the editor share every measure. */
.code, .cm-editor .cm-scroller {
  font: var(--size)/1.6 var(--mono); font-variant-ligatures: none; tab-size: 4; -webkit-text-size-adjust: 100%;
}
.codepane { border-radius: var(--radius) var(--radius) 0 0; overflow: hidden; background: var(--bg); }
.code { margin: 0; padding: 12px 0; overflow-x: auto; white-space: pre; counter-reset: line; cursor: text; scrollbar-width: thin; }
.code:focus-visible, .cm-editor.cm-focused { outline: 2px solid var(--accent); outline-offset: -2px; border-radius: var(--radius) var(--radius) 0 0; }
.code code { display: block; min-width: max-content; font: inherit; }
.line { display: block; padding-right: 14px; counter-increment: line; }
.line::before {
  content: counter(line); display: inline-block; position: sticky; left: 0; min-width: calc(max(2, var(--digits, 2)) * 1ch + 22px);
  padding: 0 12px 0 10px; text-align: right; color: var(--soft); background: var(--bg);
}
.codepane .cm-editor { background: none; color: inherit; }
.codepane .cm-content { padding: 12px 0; caret-color: var(--ink); }
.codepane .cm-line { padding: 0 14px 0 0; }
.codepane .cm-gutters { background: var(--bg); border: 0; color: var(--soft); }
.codepane .cm-lineNumbers .cm-gutterElement { min-width: calc(2ch + 22px); padding: 0 12px 0 10px; }
.codepane .cm-cursor { border-left: 2px solid var(--ink); }
.codepane .cm-selectionBackground, .codepane .cm-focused .cm-selectionBackground { background: light-dark(#cfe4e2, #2c4a4b) !important; }
.codepane .cm-matchingBracket { background: none; outline: 1px solid var(--soft); }
.codepane .cm-specialChar { color: var(--error); }
.t-k { color: light-dark(#96205f, #f2a3c9); }
.t-s { color: light-dark(#2c6a38, #a8d8a2); }
.t-c { color: light-dark(#565e66, #919ba0); font-style: italic; }
[lang|="zh"] .t-c { font-style: normal; }
.t-n, .t-b { color: light-dark(#8f4b00, #f2bb78); }
.t-f { color: light-dark(#0b5482, #93ccf4); font-weight: 600; }
.t-d { color: light-dark(#6c43a8, #ccb3f6); }
.now { background: linear-gradient(90deg, color-mix(in srgb, var(--mark) 26%, transparent), color-mix(in srgb, var(--mark) 12%, transparent)); box-shadow: inset 4px 0 var(--mark); }
.bad { background: color-mix(in srgb, var(--error) 12%, transparent); box-shadow: inset 4px 0 var(--error); }
.line.now::before, .line.bad::before { background: none; color: var(--ink); }
.badrange { text-decoration: underline wavy var(--error) 1.5px; text-underline-offset: 3px; text-decoration-skip-ink: none; }

/* The bar. */
.bar {
  display: flex; flex-wrap: wrap; align-items: center; gap: 6px; padding: 7px 10px; min-height: 49px;
  border-top: 1px solid var(--line); background: var(--panel); border-radius: 0 0 calc(var(--radius) - 1px) calc(var(--radius) - 1px);
}
button, select {
  font: 500 13px/1 var(--font); color: inherit; min-height: 34px; padding: 0 12px; border-radius: 7px; border: 1px solid var(--line);
  background: var(--surface); cursor: pointer; display: inline-flex; align-items: center; gap: 6px; margin: 0;
}
button:hover, select:hover { border-color: var(--soft); }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 650; padding: 0 15px 0 11px; min-width: 5.6em; justify-content: center; }
button.main:hover { background: color-mix(in srgb, var(--accent) 86%, var(--ink)); }
button.main.stop { background: var(--surface); color: var(--error); border-color: var(--error); }
button.quiet { background: none; border-color: transparent; padding: 0 9px; }
button.quiet:hover { background: color-mix(in srgb, var(--ink) 8%, transparent); border-color: transparent; }
button.small { min-height: 28px; min-width: 28px; padding: 0 8px; font-size: 12px; justify-content: center; }
.i { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.main .i { fill: currentColor; stroke-width: 1; }
.speedbox { display: inline-flex; align-items: center; gap: 6px; color: var(--soft); font-size: 13px; margin-left: 4px; }
.speedbox select { min-height: 30px; padding: 0 6px; color: var(--ink); }
.right { margin-left: auto; display: inline-flex; align-items: baseline; gap: 10px; font-size: 13px; color: var(--soft); }
.state { font-weight: 600; color: var(--ink); }
.state.error { color: var(--error); }
.state.error::before { content: "\\2715\\a0"; }
.state.done::before { content: "\\2713\\a0"; color: var(--accent); }
.state.stopped::before { content: "\\25a0\\a0"; }
.state.paused::before { content: "\\2016\\a0"; }
.state.running::before, .state.loading::before { content: "\\25b6\\a0"; color: var(--accent); }
.state.loading::before { content: "\\2026\\a0"; }
.badge { font-variant-numeric: tabular-nums; }

/* Output. */
.results:has(section:not([hidden])) { border-top: 1px solid var(--line); }
.frame:has(.results > section:not([hidden])) .bar { border-radius: 0; }
.label { margin: 0; min-height: 20px; display: flex; align-items: center; gap: 6px; font: 600 12px/1.4 var(--font); color: var(--soft); letter-spacing: .01em; }
.outpane { padding: 9px 0 0; }
.outpane > .label { padding: 0 14px; }
.tag { font-weight: 500; border: 1px solid var(--line); border-radius: 99px; padding: 0 8px; line-height: 18px; }
.out {
  max-height: var(--aio-output-height, 24em); overflow: auto; padding: 5px 14px 13px; font: var(--size)/1.55 var(--mono);
  font-variant-ligatures: none; overscroll-behavior: auto; border-radius: 0 0 var(--radius) var(--radius); scrollbar-width: thin;
}
.out:focus-visible { outline-offset: -2px; }
.lines { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 8; }
.b { unicode-bidi: isolate; direction: ltr; }
.b.stderr { border-left: 3px solid var(--error); margin-left: -14px; padding-left: 11px; background: color-mix(in srgb, var(--error) 6%, transparent); }
.b.stderr::before { content: attr(data-label); float: right; font: 500 11px/1.8 var(--font); color: var(--error); padding: 0 8px 0 12px; }
span.stderr { text-decoration: underline dotted var(--error); }
.typed { color: var(--accent); font-weight: 600; }
.b.typed { display: inline; }
.dropped { margin: 0; padding: 2px 0 6px; font: italic 13px/1.5 var(--font); color: var(--soft); }
.wide { font-size: 1.1em; letter-spacing: calc(2ch / 1.1 - 1em); line-height: 1; }
.emoji { display: inline-block; width: 2ch; text-align: center; white-space: nowrap; line-height: 1; overflow: visible; }
.ctl { color: var(--error); border: 1px solid currentColor; border-radius: 3px; font-size: .75em; padding: 0 2px; }
.bold { font-weight: 700; } .dim { opacity: .7; } .italic { font-style: italic; } .under { text-decoration: underline; }
.inverse { background: var(--ink); color: var(--bg); }
.f0 { color: light-dark(#000, #8b9498); } .f1 { color: light-dark(#b3261e, #ff8577); } .f2 { color: light-dark(#2c6a38, #8fd389); }
.f3 { color: light-dark(#8a5a00, #f0c060); } .f4 { color: light-dark(#1d55a5, #86b7f8); } .f5 { color: light-dark(#8a2a86, #e59de2); }
.f6 { color: light-dark(#0d636b, #6fd0d6); } .f7 { color: light-dark(#5a6168, #d8dcda); } .f8 { color: light-dark(#5a6168, #9ca6aa); }
.f9 { color: light-dark(#c4302b, #ff9d92); } .f10 { color: light-dark(#2f7a3d, #a9e0a3); } .f11 { color: light-dark(#8f6200, #f7d387); }
.f12 { color: light-dark(#2563bd, #a6c9fb); } .f13 { color: light-dark(#9b3597, #efb8ed); } .f14 { color: light-dark(#0f7079, #97e0e5); } .f15 { color: light-dark(#3a4046, #fff); }
.g0 { background: #000; color: #fff; } .g1 { background: #b3261e; color: #fff; } .g2 { background: #2c6a38; color: #fff; } .g3 { background: #f0c060; color: #000; }
.g4 { background: #1d55a5; color: #fff; } .g5 { background: #8a2a86; color: #fff; } .g6 { background: #0d636b; color: #fff; } .g7, .g15 { background: #e6e6e3; color: #000; }
.g8 { background: #5a6168; color: #fff; } .g9 { background: #ff9d92; color: #000; } .g10 { background: #a9e0a3; color: #000; } .g11 { background: #f7d387; color: #000; }
.g12 { background: #a6c9fb; color: #000; } .g13 { background: #efb8ed; color: #000; } .g14 { background: #97e0e5; color: #000; }
.ask { display: inline-flex; gap: 4px; vertical-align: middle; max-width: 100%; flex-wrap: wrap; }
.answer { font: inherit; color: var(--ink); background: var(--surface); border: 1px solid var(--accent); border-radius: 5px; padding: 1px 6px; min-height: 28px; min-width: 8em; flex: 1 1 12em; }
.ask button { min-height: 28px; }

.timepane { padding: 0; min-width: 0; }
.outpane:not([hidden]) + .timepane { border-top: 1px solid var(--line); }

/* Code left, results right, when there is room. */
@container (min-width: 860px) {
  [data-layout="side"] { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); min-height: 26em; }
  [data-layout="side"] .left { display: flex; flex-direction: column; border-right: 1px solid var(--line); }
  [data-layout="side"] .codepane { flex: 1; display: grid; }
  [data-layout="side"] .results { border-top: 0 !important; }
}
@container (max-width: 520px) {
  /* Run and Stop stay in reach, wherever in the element the reader is. */
  .left { display: contents; }
  .bar { gap: 4px; padding: 6px 8px; position: sticky; top: 0; bottom: 0; z-index: 4; }
  button.main, .bar button.quiet { min-height: 40px; }
  .bar .quiet .t { display: none; }
  .bar .quiet { min-width: 40px; justify-content: center; }
  .speedbox > span { display: none; }
  .right { flex-basis: auto; }
  .badge { font-size: 12px; }
}
@media (forced-colors: active) {
  .frame { border-color: CanvasText; }
  button.main { background: ButtonText; color: ButtonFace; forced-color-adjust: none; }
  .now, .bad { outline: 2px solid Highlight; outline-offset: -2px; }
  .b.stderr { border-left: 3px double CanvasText; }
}
@media print {
  .bar { display: none; }
}
`;
