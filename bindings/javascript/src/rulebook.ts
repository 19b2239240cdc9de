/**
 * Rulebooks as people write them, for engines with other rulebooks than those that come with the library.
 *
 * @module
 */

import { text } from "./arguments.js";
import { Border, type Source } from "./border.js";
import * as glue from "./glue/rulebook.js";

export type { Source } from "./border.js";
export { LraError } from "./errors.js";

/** @internal */
export const border = new Border(glue, new URL("./rulebook.wasm", import.meta.url));

/**
 * Loads the WebAssembly, once; after it every call is synchronous.
 *
 * @param source - The file, where it does not stand beside this module.
 * @throws {@link LraError} `environment` when it cannot be loaded.
 */
export function init(source?: Source): Promise<void> {
  return border.init(source);
}

/**
 * Reads a rulebook in TOML and gives its canonical form, of which an `Engine` is made. It can be kept and shipped, so that a page need
 * not load this entry point.
 *
 * @throws {@link LraError} `invalid-rulebook` with every mistake, and the line of the first.
 */
export function canonicalRulebook(toml: string): string {
  const rulebook = text(toml, "rulebook", 1 << 24);
  return border.call((module) => module.canonicalRulebook(rulebook));
}
