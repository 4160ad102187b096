// The script of our own pages: theme button, language links that keep the place, contents that fold on a phone and
// follow the reader.

const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];
const themeKey = "aioplay:theme";

function setUpTheme(button: HTMLButtonElement): void {
  const root = document.documentElement;
  const say = button.querySelector(".say")!;
  const current = (): Theme => (root.dataset["theme"] as Theme | undefined) ?? "auto";
  const show = (): void => {
    const name = button.dataset[current()] ?? "";
    say.textContent = name;
    button.setAttribute("aria-label", `${button.dataset["label"] ?? ""}: ${name}`);
    button.title = button.getAttribute("aria-label")!;
  };
  button.addEventListener("click", () => {
    const next = themes[(themes.indexOf(current()) + 1) % themes.length]!;
    if (next === "auto") delete root.dataset["theme"];
    else root.dataset["theme"] = next;
    try {
      if (next === "auto") localStorage.removeItem(themeKey);
      else localStorage.setItem(themeKey, next);
    } catch {
      // Without storage the choice holds for this page.
    }
    show();
  });
  show();
  button.hidden = false;
}

// Headings have the same ids in every language, so the other version opens where the reader is.
function keepAnchor(link: HTMLAnchorElement): void {
  const bare = link.href.replace(/#.*/, "");
  const update = (): void => {
    link.href = bare + location.hash;
  };
  addEventListener("hashchange", update);
  link.addEventListener("click", () => {
    const id = location.hash || nearestHeading();
    link.href = bare + id;
  });
  update();
}

function nearestHeading(): string {
  let found = "";
  for (const h of document.querySelectorAll<HTMLElement>(".prose h2[id], .prose h3[id]")) {
    if (h.getBoundingClientRect().top > innerHeight / 3) break;
    found = "#" + h.id;
  }
  return found;
}

// Wide pages show the list of notes beside the text, where it can't be folded; narrow ones begin with it folded.
function setUpContents(details: HTMLDetailsElement): void {
  const wide = matchMedia("(min-width: 64em)");
  const apply = (): void => {
    details.open = wide.matches;
  };
  wide.addEventListener("change", apply);
  apply();
}

function followReader(toc: HTMLElement): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const a of toc.querySelectorAll("a")) links.set(decodeURIComponent(a.hash.slice(1)), a);
  const headings = [...links.keys()].map((id) => document.getElementById(id)).filter((el) => el !== null);
  const update = (): void => {
    let here = headings[0]?.id;
    for (const el of headings) if (el.getBoundingClientRect().top < 140) here = el.id;
    for (const [id, a] of links) {
      if (id === here) a.setAttribute("aria-current", "location");
      else a.removeAttribute("aria-current");
    }
  };
  const watch = new IntersectionObserver(update, { rootMargin: "-120px 0px -50% 0px", threshold: [0, 1] });
  for (const el of headings) watch.observe(el);
  update();
}

// The playground's one element has the whole width, and keeps what was typed into it.
for (const play of document.querySelectorAll("main.playground aio-play")) {
  play.setAttribute("layout", "side");
  play.setAttribute("persist", "");
}

const theme = document.querySelector<HTMLButtonElement>("button.theme");
if (theme) setUpTheme(theme);
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep-anchor]")) keepAnchor(link);
const contents = document.querySelector<HTMLDetailsElement>("details.notes");
if (contents) setUpContents(contents);
const toc = document.querySelector<HTMLElement>("nav.toc");
if (toc) followReader(toc);

export {};
