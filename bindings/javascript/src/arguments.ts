import { fault } from "./errors.js";

/** Longer than any identifier, in UTF-16 units. */
export const LONGEST_VALUE = 65_536;
/** One more than the longest question that is read, in bytes: what is longer is cut there, and refused by the core. */
const TOO_LONG_A_QUESTION = 1_048_577;

/** A text as it can cross: no lone surrogate, which no UTF-8 has, and not longer than what is read. */
export function text(value: unknown, name: string, longest = LONGEST_VALUE): string {
  if (typeof value !== "string") throw fault("invalid-argument", `${name}: a text`);
  if (value.length > longest) throw fault("invalid-argument", `${name}: at most ${longest} characters`);
  if (/\p{Surrogate}/u.test(value)) throw fault("not-utf8", `${name}: a text without lone surrogates`);
  return value;
}

/** An instant in milliseconds since 1970; not a number where none is given. */
export function milliseconds(at: unknown, name = "at"): number {
  if (at === undefined) return NaN;
  const told = at instanceof Date ? at.getTime() : typeof at === "number" ? at : typeof at === "string" ? parsed(at) : NaN;
  if (Number.isNaN(told)) throw fault("invalid-argument", `${name}: an instant: a Date, or a text as 2026-11-22T10:15:30Z`);
  return told;
}

function parsed(instant: string): number {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(instant)) return NaN;
  const told = Date.parse(instant);
  // Date.parse takes the 30th of February for the 2nd of March.
  return !Number.isNaN(told) && new Date(told).toISOString().startsWith(instant.slice(0, 19)) ? told : NaN;
}

const encoder = new TextEncoder();

/** A question as bytes. What JSON cannot hold is an error with its place. */
export function questionBytes(question: unknown): Uint8Array {
  let json: unknown;
  try {
    json = JSON.stringify(question);
  } catch (cause) {
    throw fault("wrong-type", "what JSON can hold, and members that can be read", { path: unwritable(question), cause });
  }
  if (typeof json !== "string") throw fault("invalid-argument", "question: an object");
  return encoder.encode(json.slice(0, TOO_LONG_A_QUESTION));
}

/** Bytes as they can cross: a buffer that was handed on to somebody else reads as empty. */
export function bytes(value: unknown, name: string): Uint8Array {
  if (!(value instanceof Uint8Array)) throw fault("invalid-argument", `${name}: a Uint8Array`);
  if (value.byteLength === 0) return new Uint8Array();
  return name === "question" && value.byteLength > TOO_LONG_A_QUESTION ? value.subarray(0, TOO_LONG_A_QUESTION) : value;
}

/** The place of the first member that JSON cannot hold, as a JSON Pointer. */
function unwritable(value: unknown, path = "", above: readonly unknown[] = []): string {
  if (typeof value !== "object" || value === null || above.includes(value) || above.length > 64) return path;
  let names: string[];
  try {
    names = Object.keys(value);
  } catch {
    return path;
  }
  for (const name of names) {
    const place = `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    try {
      JSON.stringify((value as Record<string, unknown>)[name]);
    } catch {
      let member: unknown;
      try {
        member = (value as Record<string, unknown>)[name];
      } catch {
        return place;
      }
      return unwritable(member, place, [...above, value]);
    }
  }
  return path;
}
