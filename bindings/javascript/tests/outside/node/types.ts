// What the types promise, and what they refuse. Compiled, never run.

import { check, checkSsin, type LraError } from "lra/identifiers";
import { type Decision, Engine, type EnrolmentQuestion, findingOf, type Question, type RuleId } from "lra/decide";
import { OUTCOME, RULE_ID } from "lra/words";
import { verifyTrail, openTrail, type TrailReport } from "lra/verify";

type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const holds = <T extends true>(_?: T): void => {};

const ssin = checkSsin("85073003328");
if (ssin.valid) {
  holds<Equal<typeof ssin.sex, "male" | "female" | "unknown">>();
  // @ts-expect-error: a valid number has no reason
  ssin.reason;
} else {
  if (ssin.reason === "month") ssin.position;
  // @ts-expect-error: no such reason of this kind
  if (ssin.reason === "no-at") ssin.position;
  // @ts-expect-error: a number has no line
  ssin.line;
  // @ts-expect-error: and a refused one no birth date
  ssin.birthDate;
}
const phone = check("enterprise-number", "0123");
if (phone.valid) holds<Equal<typeof phone.vat, string>>();
// @ts-expect-error: no such kind
check("iban", "BE00");

const engine = new Engine();
const enrolment: EnrolmentQuestion = {
  v: 1,
  question: "enrolment",
  at: new Date(0),
  facts: { officer: { roleDeactivated: false }, organisation: { suspension: "none" } },
};
const decision = engine.decide(enrolment);
holds<Equal<typeof decision, Decision>>();
switch (decision.outcome) {
  case "permit":
    holds<Equal<typeof decision.missing, readonly []>>();
    break;
  case "deny":
  case "incomplete":
    break;
  default:
    holds<Equal<typeof decision, never>>();
}
const found = findingOf(decision, "organisation.convention-signed");
if (found?.verdict === "violated") {
  for (const reason of found.arguments.reasons) {
    if (reason.reason === "ended") holds<Equal<typeof reason.end, string>>();
    // @ts-expect-error: no such reason of this rule
    if (reason.reason === "other-purpose") continue;
  }
}
// @ts-expect-error: no such rule
findingOf(decision, "organisation.of-nobody");
// @ts-expect-error: a fact that the question does not read
const wrong: Question = { v: 1, question: "search", at: "", facts: { officer: {} } };
// @ts-expect-error: a question without its instant
const timeless: Question = { v: 1, question: "search", facts: {} };
// @ts-expect-error: a word that does not exist
const word: EnrolmentQuestion = { v: 1, question: "enrolment", at: "", facts: { organisation: { suspension: "sometimes" } } };
const applications = engine.decide({ v: 1, question: "accessible-applications", at: "", facts: {} });
holds<Equal<(typeof applications.applications)[number]["outcome"], "permit" | "deny" | "incomplete">>();
holds<Equal<(typeof OUTCOME)[number], "permit" | "deny" | "incomplete">>();
holds<Equal<(typeof RULE_ID)[number], RuleId>>();

const report: Promise<TrailReport> = openTrail(new Blob([])).then((trail) => verifyTrail(trail, { verifierKey: "" }));
export const told: (error: LraError) => string = (error) => `${error.code} ${error.path} ${error.help}`;
export { report, timeless, word, wrong };
