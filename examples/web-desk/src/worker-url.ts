// Only scripts of this page become workers: with trusted types in force no other text can.

interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy;
}

const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
const own = factory?.createPolicy("desk", {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) {
      throw new TypeError("a worker of another origin");
    }
    return url;
  },
});

/** The address of a script of this page, for a worker. */
export function workerUrl(url: string): string {
  return (own?.createScriptURL(url) ?? url) as string;
}
