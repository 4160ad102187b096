// Reloads the page when the development server has a newer version of the site. The page's own version is the query
// of this script's address.
const mine = new URL(import.meta.url).search.slice(1);
const versions = new EventSource("/.aioplay/events");
versions.onmessage = (event) => {
  if (event.data !== mine) location.reload();
};
addEventListener("pagehide", () => versions.close());
