// Applies a stored colour theme before the first paint; a classic script in the head, so that nothing flashes.

try {
  const theme = localStorage.getItem("aioplay:theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
} catch {
  // Without storage the page follows the system.
}

export {};
