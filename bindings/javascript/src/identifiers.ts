/**
 * Identifiers, passwords and activation codes, checked as they are typed.
 *
 * @module
 */

import { text } from "./arguments.js";
import { Border, type Source } from "./border.js";
import { fault, report } from "./errors.js";
import * as glue from "./glue/identifiers.js";
import type { Refused } from "./refusals.js";
import type {
  CivilDate,
  EmployerIdReport,
  EnterpriseNumberReport,
  MrzReport,
  NumberReport,
  SecretReport,
  SsinReport,
} from "./types.js";

export type { Source } from "./border.js";
export { LraError } from "./errors.js";
export type * from "./refusals.js";
export type * from "./types.js";
export type * from "./words.js";

/** The report on each kind of valid value. */
export interface Reports {
  /** A social security identification number: eleven digits, or `YY.MM.DD-SSS.CC`. */
  readonly ssin: SsinReport;
  /** A CBE enterprise number in any of its written forms. */
  readonly "enterprise-number": EnterpriseNumberReport;
  /** A CBE establishment unit number. */
  readonly "establishment-unit-number": NumberReport;
  /** An employer number of the NSSO. */
  readonly "employer-id": EmployerIdReport;
  /** The number of an electronic identity card. */
  readonly "card-number": NumberReport;
  /** A machine readable zone, its lines joined by `|` or by line ends. */
  readonly mrz: MrzReport;
  /** A password, by the rulebook that comes with the library. */
  readonly password: SecretReport;
  /** An activation code as typed. */
  readonly "activation-code": SecretReport;
}

/** What can be checked. */
export type CheckKind = keyof Reports;

/** How a value is checked. */
export interface CheckOptions {
  /** The day that birth dates are compared with; the day that it is in Brussels if it is not given. */
  readonly today?: CivilDate;
}

/** @internal */
export const border = new Border(glue, new URL("./identifiers.wasm", import.meta.url));

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
 * Whether a text is of a kind, and what it encodes: the report of `lra check`. `report.valid` tells which report it is.
 *
 * @throws {@link LraError} `invalid-argument` or `not-utf8` for an argument that is no such text.
 */
export function check<Kind extends CheckKind>(
  kind: Kind,
  value: string,
  options: CheckOptions = {},
): Reports[Kind] | Refused<Kind> {
  const today = options.today === undefined ? "" : text(options.today, "today");
  if (options.today === "") throw fault("invalid-argument", "today: a day as YYYY-MM-DD");
  let checked = text(value, "value");
  if (kind === "mrz") checked = checked.trim().replace(/\r\n|\r|\n/g, "|");
  const word = text(kind, "kind");
  const told = border.call((module) => module.check(word, checked, today, Date.now()));
  return report(told) as Reports[Kind] | Refused<Kind>;
}

/** The same for many values, in their order. */
export function checkMany<Kind extends CheckKind>(
  kind: Kind,
  values: Iterable<string>,
  options: CheckOptions = {},
): (Reports[Kind] | Refused<Kind>)[] {
  return Array.from(values, (value) => check(kind, value, options));
}

/** Reads a social security identification number: eleven digits, or `YY.MM.DD-SSS.CC`. */
export function checkSsin(value: string, options?: CheckOptions): SsinReport | Refused<"ssin"> {
  return check("ssin", value, options);
}

/** Reads a CBE enterprise number in any of its written forms. */
export function checkEnterpriseNumber(value: string): EnterpriseNumberReport | Refused<"enterprise-number"> {
  return check("enterprise-number", value);
}

/** Reads a CBE establishment unit number. */
export function checkEstablishmentUnitNumber(value: string): NumberReport | Refused<"establishment-unit-number"> {
  return check("establishment-unit-number", value);
}

/** Reads an employer number of the NSSO. */
export function checkEmployerId(value: string): EmployerIdReport | Refused<"employer-id"> {
  return check("employer-id", value);
}

/** Reads the number of an electronic identity card. */
export function checkCardNumber(value: string): NumberReport | Refused<"card-number"> {
  return check("card-number", value);
}

/** Reads a machine readable zone, its lines joined by `|` or by line ends. */
export function checkMrz(lines: string, options?: CheckOptions): MrzReport | Refused<"mrz"> {
  return check("mrz", lines, options);
}

/** Judges a password. The report does not repeat it. */
export function checkPassword(value: string): SecretReport | Refused<"password"> {
  return check("password", value);
}

/** Reads an activation code as typed; of a slip the likely position is told. The report does not repeat the code. */
export function checkActivationCode(value: string): SecretReport | Refused<"activation-code"> {
  return check("activation-code", value);
}
