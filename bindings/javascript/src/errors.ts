import type { ErrorCode } from "./words.js";

/** The members of the error object of the JSON contract. */
interface ErrorMembers {
  readonly code: ErrorCode;
  readonly path: string;
  readonly expected: string;
  readonly message: string;
  readonly help: string;
  readonly reason?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Why a call failed. No part of it holds the offending value.
 *
 * The code `internal` says that the library failed inside: nothing was decided then, so treat it as a refusal. The next call
 * works all the same.
 */
export class LraError extends Error {
  /** A stable code. */
  readonly code: ErrorCode;
  /** The place, a JSON Pointer; empty for the whole. */
  readonly path: string;
  /** What was expected there. */
  readonly expected: string;
  /** What to do about it. */
  readonly help: string;
  /** Which of several causes, a stable word, where the code has several. */
  readonly reason: string | undefined;
  /** The line in the text, from 1, where it is known. */
  readonly line: number | undefined;
  /** The column in the text, or the symbol of a code, from 1, where it is known. */
  readonly column: number | undefined;
  /** The id of the question, where it could be read. */
  readonly id: string | undefined;

  /** Made by the library; a program has no reason to make one. */
  constructor(members: ErrorMembers, id?: string, options?: ErrorOptions) {
    const place = members.path === "" ? "" : ` at ${members.path}`;
    super(`${members.message}${place}: expected ${members.expected}`, options);
    this.name = "LraError";
    this.code = members.code;
    this.path = members.path;
    this.expected = members.expected;
    this.help = members.help;
    this.reason = members.reason;
    this.line = members.line;
    this.column = members.column;
    this.id = id;
  }
}

/** What the border itself finds wrong: the words of the core for these codes, which a test compares. */
const WORDS = {
  "not-utf8": ["the text is not UTF-8", "write the text in UTF-8"],
  "wrong-type": ["the value has another type", "give a value of the form that was expected"],
  environment: [
    "disk, permission, lock, clock, randomness or keys do not serve",
    "mend what the reason names and try again; nothing was counted against the person",
  ],
  "invalid-argument": [
    "an argument is not what the function expects",
    "see the documentation of the function for what each parameter takes",
  ],
  internal: [
    "the library failed inside and decided nothing",
    "treat it as a refusal and report it to the maintainers",
  ],
} as const satisfies { readonly [Code in ErrorCode]?: readonly [string, string] };

/** An error that the border itself finds. */
export function fault(
  code: keyof typeof WORDS,
  expected: string,
  more: { readonly path?: string; readonly reason?: string; readonly cause?: unknown } = {},
): LraError {
  const [message, help] = WORDS[code];
  const { path = "", reason, cause } = more;
  const members = { code, path, expected, message, help, ...(reason === undefined ? {} : { reason }) };
  return new LraError(members, undefined, cause === undefined ? undefined : { cause });
}

/** The error that the core threw: the error object in JSON, or a parameter and what was expected of it. */
export function thrown(text: string): LraError {
  if (!text.startsWith("{")) return fault("invalid-argument", text);
  const document = JSON.parse(text) as { readonly id?: string; readonly error: ErrorMembers };
  return new LraError(document.error, document.id);
}

/** What a check told: a report in JSON, or in place of an object a parameter and what was expected of it. */
export function report(text: string): unknown {
  if (!text.startsWith("{")) throw thrown(text);
  return JSON.parse(text);
}
