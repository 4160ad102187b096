// The page's one Trusted Types policy: it passes blob: URLs that this script has made, for worker scripts, and
// nothing else.

interface Policy {
  createScriptURL(url: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

let policy: Policy | undefined;

/** A worker's URL in the form that the page's content security policy wants: the text itself where it wants none. */
export function scriptURL(url: string): string {
  const factory = (globalThis as unknown as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (!factory) return url;
  if (!policy) {
    try {
      policy = factory.createPolicy("aioplay", {
        createScriptURL: (candidate) => {
          if (!candidate.startsWith("blob:")) throw new TypeError("only blob: scripts are started");
          return candidate;
        },
      });
    } catch {
      // The page forbids the policy's name, or another copy of this script has made it. Where Trusted Types are not
      // enforced the plain text still works; where they are, starting the worker says so.
      return url;
    }
  }
  return policy.createScriptURL(url) as string;
}
