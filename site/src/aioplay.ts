// The one script an embedding page loads: it defines <aio-play> and, when asked, upgrades other code blocks.
//
//   <script type="module" src="…/aioplay.js"></script>
//   <script type="module" src="…/aioplay.js" data-selector="pre > code.language-python"></script>
//
// Other data- attributes of the tag become attributes of the elements made: data-views="loop".
//
// Its name never changes, so hosts have it revalidated; the element itself is in a chunk whose name carries a hash,
// which browsers keep. That is why there is so little here.

import { attributes } from "./attributes";

const here = import.meta.url;

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

const bare = (url: string): string => url.replace(/[?#].*/, "");
const tags = [...document.querySelectorAll<HTMLScriptElement>("script[data-selector][src]")].filter((tag) => bare(tag.src) === bare(here));

void import("./element").then(({ AioPlay, setBase }) => {
  setBase(new URL(".", here));
  if (!customElements.get("aio-play")) customElements.define("aio-play", AioPlay);
  tags.forEach(upgrade);
});
