/**
 * E-mail addresses and telephone numbers, checked as they are typed.
 *
 * @module
 */

import { text } from "./arguments.js";
import { Border, type Source } from "./border.js";
import { report } from "./errors.js";
import * as glue from "./glue/contact.js";
import type { Refused } from "./refusals.js";
import type { EmailReport, PhoneReport } from "./types.js";

export type { Source } from "./border.js";
export { LraError } from "./errors.js";
export type { RefusalReasons, Refused } from "./refusals.js";
export type { EmailReport, PhoneReport } from "./types.js";

/** @internal */
export const border = new Border(glue, new URL("./contact.wasm", import.meta.url));

/**
 * Loads the WebAssembly, once; after it every call is synchronous.
 *
 * @param source - The file, where it does not stand beside this module.
 * @throws {@link LraError} `environment` when it cannot be loaded.
 */
export function init(source?: Source): Promise<void> {
  return border.init(source);
}

/** Reads an e-mail address. */
export function checkEmail(value: string): EmailReport | Refused<"email"> {
  return checked("email", value) as EmailReport | Refused<"email">;
}

/** Reads a telephone number, by the Belgian numbering plan of the rulebook that comes with the library. */
export function checkPhone(value: string): PhoneReport | Refused<"phone"> {
  return checked("phone", value) as PhoneReport | Refused<"phone">;
}

function checked(kind: string, value: string): unknown {
  const typed = text(value, "value");
  return report(border.call((module) => module.check(kind, typed, "", Date.now())));
}
