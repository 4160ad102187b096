// The reader's version of a program in this browser's storage, for elements that ask for it.

/** The key of an element: its page and its id, or its place on the page. */
export function keyOf(el: Element): string {
  const nth = [...document.querySelectorAll<Element>("aio-play")].indexOf(el);
  return "aioplay:" + location.pathname + "#" + (el.id || nth);
}

// Storage may be forbidden; then the code simply isn't kept.

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps the text, or with null forgets it. */
export function keep(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    return;
  }
}
