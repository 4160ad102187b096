// The names of the element's attributes.

/** Every attribute that the element answers to; docs/embed.md lists the same ones. */
export const attributes = [
  "src", "code", "edit", "run", "clock", "speed", "seed", "views", "layout", "net", "hosts", "theme", "lang", "persist", "strict", "limits",
  "readonly",
] as const;
