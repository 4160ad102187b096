// The one script an embedding page loads: it defines <aio-play> and, when asked, upgrades other code blocks.
//
//   <script type="module" src="…/aioplay.js"></script>
//   <script type="module" src="…/aioplay.js" data-selector="pre > code.language-python"></script>
//
// Other data- attributes of the tag become attributes of the elements made: data-views="output".

import { AioPlay, setBase } from "./element";
import { attributes } from "./settings";

setBase(new URL(".", import.meta.url));
if (!customElements.get("aio-play")) customElements.define("aio-play", AioPlay);

function upgrade(tag: HTMLScriptElement): void {
  const selector = tag.dataset["selector"];
  if (!selector) return;
  for (const found of document.querySelectorAll(selector)) {
    const block = found.closest("pre") ?? found;
    if (block.closest("aio-play")) continue;
    const play = document.createElement("aio-play");
    for (const name of attributes) {
      const value = tag.dataset[name];
      if (value !== undefined && name !== "src" && name !== "code") play.setAttribute(name, value);
    }
    // The element reads its children when it is connected, so they go in first.
    const place = document.createComment("");
    block.replaceWith(place);
    play.append(block);
    place.replaceWith(play);
  }
}

for (const tag of document.querySelectorAll<HTMLScriptElement>("script[data-selector][src]")) {
  if (tag.src.replace(/[?#].*/, "") === import.meta.url.replace(/[?#].*/, "")) upgrade(tag);
}

declare global {
  interface HTMLElementTagNameMap {
    "aio-play": AioPlay;
  }
}

export { AioPlay };
