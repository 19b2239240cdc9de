import type { Refusal } from "./types.js";

/** What is wrong with a number: nothing was given, too few or too many digits, another character, a separator in the wrong place. */
export type DigitsReason = "empty" | "length" | "not-a-digit" | "separator";

/** A field of a machine readable zone. */
export type MrzField =
  | "document-code"
  | "issuing-state"
  | "names"
  | "document-number"
  | "nationality"
  | "birth-date"
  | "sex"
  | "expiry-date"
  | "optional-data"
  | "composite";

/** What is wrong with a password. */
export type SecretWeakness =
  | "too-short"
  | "too-long"
  | "control-character"
  | "no-letter"
  | "no-digit"
  | "no-symbol"
  | "sequence"
  | "keyboard-run"
  | "repetition"
  | "common-word"
  | "own-data";

/** Why a value is not of its kind, by what it is checked for. */
export interface RefusalReasons {
  readonly ssin: DigitsReason | "month" | "day" | "sequence" | "check-digits" | "born-after-today";
  readonly "enterprise-number": DigitsReason | "first-digit" | "check-digits";
  readonly "establishment-unit-number": DigitsReason | "first-digit" | "check-digits";
  readonly "employer-id": DigitsReason | "range" | "check-digits";
  readonly "card-number": DigitsReason | "check-digits";
  /** The field that cannot be read, or what else is wrong. */
  readonly mrz: MrzField | "line-count" | "line-length" | "character" | "check-digit";
  /** The first of its weaknesses. */
  readonly password: SecretWeakness;
  readonly "activation-code":
    | "too-short"
    | "too-long"
    | "not-a-symbol"
    | "letter-u"
    | "check-failed"
    | "unknown-kind";
  readonly email:
    | "empty"
    | "length"
    | "character"
    | "no-at"
    | "quoted-local-part"
    | "comment"
    | "local-part-not-ascii"
    | "local-part"
    | "domain-literal"
    | "domain";
  readonly phone: "empty" | "character" | "prefix" | "length" | "trunk-zero" | "not-in-plan";
}

/** The members that only a refusal of this kind has. */
type OwnMembers<Kind> = Kind extends "mrz"
  ? { readonly field?: MrzField } & Pick<Refusal, "line">
  : Kind extends "password"
    ? { readonly weaknesses?: readonly SecretWeakness[] }
    : Kind extends "activation-code"
      ? Pick<Refusal, "likelyPosition">
      : unknown;

/** Why a value is not of a kind, and where. */
export type Refused<Kind extends keyof RefusalReasons = keyof RefusalReasons> = Pick<
  Refusal,
  "valid" | "message" | "position" | "value"
> & { readonly reason: RefusalReasons[Kind] } & OwnMembers<Kind>;
