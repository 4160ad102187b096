// Building DOM without HTML strings, which the pages' Trusted Types policy forbids.

type Value = string | number | boolean | EventListener | undefined;

/** Makes an element: attributes by name, `on…` entries as listeners, `false` and `undefined` left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attrs: Record<string, Value> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const el = document.createElement(tag);
  fill(el, attrs, children);
  return el;
}

const svgNamespace = "http://www.w3.org/2000/svg";

/** Makes an icon of 16 by 16 units from path data; it is decoration, so hidden from assistive technology. */
export function icon(...paths: string[]): SVGSVGElement {
  const el = document.createElementNS(svgNamespace, "svg");
  fill(el, { viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false", class: "i" }, []);
  for (const d of paths) {
    const path = document.createElementNS(svgNamespace, "path");
    path.setAttribute("d", d);
    el.append(path);
  }
  return el;
}

function fill(el: Element, attrs: Record<string, Value>, children: (Node | string)[]): void {
  for (const [name, value] of Object.entries(attrs)) {
    if (typeof value === "function") el.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) el.setAttribute(name, value === true ? "" : String(value));
  }
  el.append(...children);
}

/** Shares one style sheet among all shadow roots; a constructed sheet needs no inline style in the policy. */
export function sheet(css: string): CSSStyleSheet {
  const s = new CSSStyleSheet();
  s.replaceSync(css);
  return s;
}
