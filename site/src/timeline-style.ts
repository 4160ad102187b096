// The style of the timeline panel, loaded with it. The p-… rules are the picture's palette: the canvas reads them.

export const timelineStyle = `
.timeline { position: relative; padding: 8px 0 10px; }
.timeline .head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 14px; padding: 0 14px 6px; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 12px; margin: 0; padding: 0; list-style: none; font-size: 12px; color: var(--soft); }
.legend li { display: inline-flex; align-items: center; gap: 5px; margin: 0; }
.legend canvas { width: 18px; height: 10px; border-radius: 2px; }
.tools { margin-left: auto; display: inline-flex; gap: 2px; align-items: center; color: var(--soft); }
.tools [aria-expanded="true"] { background: color-mix(in srgb, var(--accent) 16%, transparent); color: var(--ink); }
.picture { position: relative; }
.scroller { position: relative; overflow: auto; cursor: crosshair; scrollbar-width: thin; }
.scroller:focus-visible { outline-offset: -2px; }
.spacer { position: relative; min-width: 100%; }
.spacer canvas { position: sticky; left: 0; top: 0; display: block; }
.tip {
  position: absolute; z-index: 3; pointer-events: none; max-width: min(22em, 90%); padding: 6px 10px; border-radius: 7px;
  background: var(--ink); color: var(--bg); font-size: 12.5px; line-height: 1.4; display: grid; gap: 1px; width: max-content;
}
.tip b { font-weight: 600; }
.tip span { opacity: .8; }
.timeline > .dropped { padding: 6px 14px 0; }

.queues { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 0; margin: 8px 14px 2px; border: 1px solid var(--line); border-radius: 7px; background: var(--surface); }
.q { padding: 7px 11px 9px; border-left: 1px solid var(--line); min-width: 0; }
.q:first-child { border-left: 0; }
.q p { margin: 0 0 5px; font: 600 12px/1.4 var(--font); color: var(--soft); border-bottom: 3px solid transparent; padding-bottom: 3px; }
.q.running p { border-bottom-color: var(--accent); }
.q.ready p { border-bottom: 3px dotted var(--soft); }
.q.timers p { border-bottom: 3px dashed light-dark(#a86400, #f2b54a); }
.q.waiting p { border-bottom: 3px double light-dark(#52657d, #a2b7d1); }
.q ol, .q ul { margin: 0; padding: 0; list-style: none; display: grid; gap: 4px; min-height: 3.4em; align-content: start; font-size: 12.5px; }
.q li { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; margin: 0; }
.q b { font: 600 12px/1.5 var(--mono); }
.q span { color: var(--soft); }
.q .none, .q .more { color: var(--soft); }
@container (max-width: 560px) {
  .queues { grid-template-columns: 1fr 1fr; }
  .q:nth-child(3) { border-left: 0; }
  .q:nth-child(n+3) { border-top: 1px solid var(--line); }
  .timeline .head { padding: 0 10px 6px; }
  .tools { margin-left: 0; }
}

.table { max-height: 26em; overflow: auto; margin: 8px 14px 2px; border: 1px solid var(--line); border-radius: 7px; background: var(--surface); scrollbar-width: thin; }
.table table { border-collapse: collapse; width: 100%; font-size: 13px; }
.table th { position: sticky; top: 0; background: var(--panel); text-align: left; font-weight: 600; padding: 6px 10px; }
.table td { padding: 4px 10px; border-top: 1px solid var(--line); vertical-align: top; }
.table .num { font-variant-numeric: tabular-nums; white-space: nowrap; }

.probes { position: absolute; visibility: hidden; width: 0; height: 0; overflow: hidden; font: 12px var(--mono); }
.probes i { transition: color 1ms; }
.p-ink { color: var(--ink); } .p-soft { color: var(--soft); } .p-line { color: var(--line); } .p-surface { color: var(--bg); }
.p-band { color: color-mix(in srgb, var(--ink) 5%, transparent); } .p-stripe { color: color-mix(in srgb, var(--ink) 3.5%, transparent); }
.p-step { color: var(--accent); } .p-onstep { color: var(--on-accent); } .p-ready { color: var(--soft); }
.p-blocked, .p-raised { color: var(--error); } .p-cursor { color: light-dark(#c2410c, #ffb26b); }
.p-timer { color: light-dark(#a86400, #f2b54a); } .p-future { color: light-dark(#52657d, #a2b7d1); } .p-task { color: light-dark(#6c43a8, #c6a9f5); }
.p-lock { color: light-dark(#96205f, #f295c4); } .p-queue { color: light-dark(#1d5fa5, #84bcf6); } .p-event { color: light-dark(#47710f, #aed573); }
.p-op { color: light-dark(#0d7148, #66d69f); } .p-other { color: var(--soft); }
@media (forced-colors: active) {
  .probes i { forced-color-adjust: none; color: CanvasText; }
  .probes .p-surface, .probes .p-onstep { color: Canvas; }
  .probes .p-cursor { color: Highlight; }
  .probes .p-stripe, .probes .p-band { color: Canvas; }
}
`;
